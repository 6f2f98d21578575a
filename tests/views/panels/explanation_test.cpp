// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topics/topic_store.h"
#include "tests/views/panels/open_session.h"
#include "views/panels/explanation_panel.h"
#include "views/panels/note_browser.h"
#include "views/panels/outline_view.h"

#include <QAccessible>
#include <QLabel>
#include <QTextBlock>

using namespace orrery;
using namespace Qt::StringLiterals;

namespace {

/// A session, its topics in a folder, and the panel on both.
struct Shown {
  Shown() {
    counter::writeTopics(folder);
    panel.resize(340, 700);
    panel.show();
  }
  QTemporaryDir folder;
  TopicStore topics{folder.path()};
  std::unique_ptr<Session> session = openSession();
  ExplanationPanel panel{session.get(), &topics};
};

}  // namespace

class ExplanationTest final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theStartShowsTheScenariosTitleAndText() {
    const Shown shown;
    QVERIFY(says<QLabel>(shown.panel, u"Counting to some number"_s));
    QVERIFY(says<QLabel>(shown.panel, u"Two counters go up, and one goes down again."_s));
    QVERIFY(!shown.panel.findChild<OutlineView*>()->isVisible());
  }

  void aStepShowsItsPlaceSentenceAndDetail() {
    const Shown shown;
    shown.session->timeline()->setPosition(10);
    QVERIFY(says<QLabel>(shown.panel, u"STEP 10 OF 40 · add 24 to A"_s));
    QVERIFY(says<QLabel>(shown.panel, u"Counter A reaches a round number: 10"_s));
    QVERIFY(says<QLabel>(shown.panel, u"Together they now make 10"_s));
    QVERIFY(says<QLabel>(shown.panel, u"tests/support/counter_machine.cpp, tick"_s));
  }

  void theSentenceIsTheLargestText() {
    const Shown shown;
    shown.session->timeline()->setPosition(10);
    const QString sentence = u"Counter A reaches a round number: 10"_s;
    const auto* label = named<QLabel>(shown.panel, sentence);
    QVERIFY(label != nullptr);
    for (const QLabel* other : shown.panel.findChildren<QLabel*>()) {
      QVERIFY(other == label || other->font().pointSizeF() < label->font().pointSizeF());
    }
  }

  void theOutlineMarksTheLineOfTheStep() {
    const Shown shown;
    const auto* outline = shown.panel.findChild<OutlineView*>();
    shown.session->timeline()->setPosition(9);
    QCOMPARE(outline->currentLine(), 2);
    shown.session->timeline()->setPosition(10);
    QCOMPARE(outline->currentLine(), 3);
    QVERIFY(outline->accessibleName().contains(u"cheer"_s));
    QVERIFY(says<QLabel>(shown.panel, u"count · tests/support"_s));
    // The mark is seen: the line has another background than its neighbour.
    const QImage image = shown.panel.findChild<OutlineView*>()->grab().toImage();
    const auto backgroundOf = [&](int line) {
      const QRect rect = outline->lineRect(line);
      return image.pixelColor((rect.topRight() - QPoint(4, -2)) * image.devicePixelRatio());
    };
    QVERIFY(backgroundOf(3) != backgroundOf(2));
  }

  void theLanguageChangesTheSentenceAndTheTopic() {
    Shown shown;
    shown.session->timeline()->setPosition(10);
    const auto* text = shown.panel.findChild<NoteBrowser*>();
    QVERIFY(text->toPlainText().contains(u"A counter goes up by one"_s));
    {
      const LanguageFor chinese(QLocale::Chinese, shown.panel);
      QVERIFY(says<QLabel>(shown.panel, u"计数器 A 到了整数：10"_s));
      QVERIFY(text->toPlainText().contains(u"计数器每次只加"_s));
      QCOMPARE(shown.panel.findChild<OutlineView*>()->currentLine(), 3);
    }
    QVERIFY(text->toPlainText().contains(u"A counter goes up by one"_s));
  }

  void aMissingTopicIsSaidAndTheStepStays() {
    const Shown shown;
    shown.session->timeline()->setPosition(40);
    QVERIFY(says<QLabel>(shown.panel, u"The counters break"_s));
    QVERIFY(says<QLabel>(shown.panel, u"The explanation of this step could not be read"_s));
    shown.session->timeline()->setPosition(9);
    QVERIFY(!says<QLabel>(shown.panel, u"could not be read"_s));
  }

  void theUsersNotesHaveAPlaceOnlyWhileThereAreSome() {
    Shown shown;
    QVERIFY(!says<QLabel>(shown.panel, u"Your notes"_s));
    shown.panel.setUserNotes(new QLabel(u"mine"_s));
    QVERIFY(says<QLabel>(shown.panel, u"Your notes"_s));
    QVERIFY(says<QLabel>(shown.panel, u"mine"_s));
    shown.panel.setUserNotes(nullptr);
    QVERIFY(!says<QLabel>(shown.panel, u"mine"_s));
  }

  void nothingOpenSaysWhatToDo() {
    Session session;
    const TopicStore topics(u":/nowhere"_s);
    const ExplanationPanel panel(&session, &topics);
    QVERIFY(says<QLabel>(panel, u"Choose a scenario"_s));
  }

  void theSentenceCanBeReachedAndHeard() {
    const Shown shown;
    shown.session->timeline()->setPosition(3);
    auto* label = named<QLabel>(shown.panel, u"Counter A goes up to 3"_s);
    QVERIFY(label != nullptr);
    QVERIFY(label->focusPolicy() & Qt::TabFocus);
    QCOMPARE(QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name), u"Counter A goes up to 3"_s);
  }

  void notesLoadNothingFromTheDisk_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("file url") << u"file:///etc/hostname"_s;
    QTest::newRow("path") << u"/etc/hostname"_s;
    QTest::newRow("relative path") << u"../../etc/hostname"_s;
    QTest::newRow("network") << u"https://example.org/a.png"_s;
    QTest::newRow("another resource") << u"qrc:/icons/orrery.svg"_s;
    QTest::newRow("out of the notes") << u"qrc:/notes/../icons/orrery.svg"_s;
    QTest::newRow("out of the notes, encoded") << u"qrc:/notes/%2e%2e/icons/orrery.svg"_s;
  }
  void notesLoadNothingFromTheDisk() {
    QFETCH(const QString, name);
    NoteBrowser browser;
    browser.setNote(u"![picture](%1) text"_s.arg(name));
    // An empty frame of our own, never what the name leads to.
    const QVariant loaded = browser.document()->resource(QTextDocument::ImageResource, QUrl(name));
    QCOMPARE(loaded.typeId(), int(QMetaType::QImage));
    QCOMPARE(loaded.value<QImage>().size(), QSize(16, 16));
    QVERIFY(browser.loadResource(QTextDocument::MarkdownResource, QUrl(name)).toByteArray().isEmpty());
    browser.setSource(QUrl(name));
    QVERIFY(browser.toPlainText().contains(u"text"_s));
  }

  void aPictureOnTheDiskIsNotSeen() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"red.png"_s);
    QImage red(40, 40, QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(path));
    for (const QString& name : {path, QUrl::fromLocalFile(path).toString()}) {
      NoteBrowser browser;
      browser.resize(200, 100);
      browser.setNote(u"![](%1)"_s.arg(name));
      const QImage seen = browser.grab().toImage();
      for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x) {
          QVERIFY(seen.pixelColor(x, y) != QColor(Qt::red));
        }
      }
    }
  }

  void htmlInNotesIsText() {
    NoteBrowser browser;
    browser.setNote(u"before\n\n<img src=\"file:///etc/hostname\">\n\nafter <b>bold</b>"_s);
    QVERIFY(browser.toPlainText().contains(u"<img"_s));
    QVERIFY(browser.toPlainText().contains(u"after <b>bold</b>"_s));
  }

  void codeInNotesHasABackground() {
    NoteBrowser browser;
    browser.setNote(u"text\n\n```go\nx := 1\n```\n"_s);
    bool isFound = false;
    for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next()) {
      if (block.text() == u"x := 1") {
        isFound = true;
        QVERIFY(block.blockFormat().background().style() != Qt::NoBrush);
      }
    }
    QVERIFY(isFound);
  }

  void anOutlineOfLongLinesBreaksThemInsteadOfCuttingThem() {
    OutlineView outline;
    outline.setOutline({{u"a"_s, u"short"_s}, {u"b"_s, u"  a line that is much longer than there is room for"_s}});
    QVERIFY(outline.heightForWidth(120) > outline.heightForWidth(800));
    outline.setCurrent(u"nothing"_s);
    QCOMPARE(outline.currentLine(), -1);
  }
};

QTEST_MAIN(ExplanationTest)
#include "explanation_test.moc"
