// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/notes_panels/notes_fixture.h"
#include "views/notes_panels/section_view.h"
#include "views/notes_panels/user_notes_panel.h"
#include "views/panels/glyph_button.h"
#include "views/panels/note_browser.h"

#include <QDialog>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace orrery;
using namespace orrery::tests;

namespace {

/// The panel in a column that scrolls, as in the explanation, with something above it.
struct Shown {
  explicit Shown(NotesFixture* fixture, int width = 340)
      : panel(new UserNotesPanel(&fixture->index, someContext(&opened), &content)) {
    auto* column = new QVBoxLayout(&content);
    above.setFixedHeight(100);
    column->addWidget(&above);
    column->addWidget(panel);
    column->addStretch(1);
    area.setWidgetResizable(true);
    area.setWidget(&content);
    area.resize(width, 500);
    area.show();
  }
  ~Shown() {
    area.takeWidget();
    above.setParent(nullptr);
  }
  Q_DISABLE_COPY_MOVE(Shown)

  /// The sections in the order in which they stand, by their headings.
  [[nodiscard]] QStringList sections() const {
    QList<SectionView*> views;
    for (SectionView* view : panel->findChildren<SectionView*>()) {
      if (view->isVisible()) {
        views.append(view);
      }
    }
    std::ranges::sort(views, {}, [](const SectionView* view) { return view->y(); });
    QStringList names;
    for (const SectionView* view : views) {
      names.append(QString(view->accessibleName()).remove(u"From your notes: "_s));
    }
    return names;
  }
  [[nodiscard]] SectionView* section(const QString& heading) const {
    return childNamed<SectionView>(*panel, u"From your notes: "_s % heading);
  }

  QList<QUrl> opened;
  QScrollArea area;
  QWidget content;
  QWidget above;
  UserNotesPanel* panel;
};

QByteArray manySections(int count) {
  QByteArray text;
  for (int i = 1; i <= count; ++i) {
    text += "# Sending " + QByteArray::number(i) + "\n\ntext of it\n\n";
  }
  return text;
}

}  // namespace

class UserNotesTest final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void withoutAFolderItSaysWhatToDo() {
    NotesFixture fixture;
    const Shown shown(&fixture);
    const QSignalSpy wanted(shown.panel, &UserNotesPanel::folderWanted);
    QVERIFY(hasText(*shown.panel, u"Open the folder of your study notes once"_s));
    button(*shown.panel, u"Open notes folder…"_s)->click();
    QCOMPARE(wanted.count(), 1);
  }

  void aFolderThatCannotBeReadSaysWhyAndWhatToDo() {
    NotesFixture fixture;
    const Shown shown(&fixture);
    fixture.reader.open(fixture.folder().filePath(u"absent"_s));
    QTRY_COMPARE(fixture.reader.state(), NotesReader::State::Failed);
    QTRY_VERIFY(hasText(*shown.panel, fixture.reader.failure().found));
    const QSignalSpy wanted(shown.panel, &UserNotesPanel::folderWanted);
    button(*shown.panel, u"Open another folder…"_s)->click();
    QCOMPARE(wanted.count(), 1);
    QVERIFY(QDir().mkpath(fixture.folder().filePath(u"absent"_s)));
    button(*shown.panel, u"Try again"_s)->click();
    QTRY_COMPARE(fixture.reader.state(), NotesReader::State::Watching);
  }

  void anEmptyFolderSaysSo() {
    NotesFixture fixture;
    const Shown shown(&fixture);
    fixture.open();
    QTRY_VERIFY(hasText(*shown.panel, u"There are no notes in this folder"_s));
    QVERIFY(button(*shown.panel, u"Open another folder…"_s) != nullptr);
  }

  void aFolderOfWhichNothingCanBeReadSaysSo() {
    NotesFixture fixture;
    fixture.write(u"noise.md"_s, QByteArray(4096, '\x01'));
    const Shown shown(&fixture);
    fixture.open();
    QTRY_VERIFY(hasText(*shown.panel, u"None of the files in this folder could be read"_s));
    QVERIFY(!hasText(*shown.panel, u"There are no notes in this folder"_s));
    QVERIFY(button(*shown.panel, u"Open another folder…"_s) != nullptr);
  }

  void whileItReadsThereIsAWayToStop() {
    NotesFixture fixture;
    fixture.write(u"a.md"_s, "# A\ntext\n");
    const Shown shown(&fixture);
    fixture.reader.open(fixture.folder().path());
    QCOMPARE(fixture.reader.state(), NotesReader::State::Reading);
    QVERIFY(hasText(*shown.panel, u"Reading your notes"_s));
    QVERIFY(shown.panel->findChild<QProgressBar*>()->isVisible());
    button(*shown.panel, u"Stop"_s)->click();
    QTRY_COMPARE(fixture.reader.state(), NotesReader::State::Stopped);
    QTRY_VERIFY(hasText(*shown.panel, u"Reading was stopped"_s));
    button(*shown.panel, u"Go on reading"_s)->click();
    QTRY_COMPARE(fixture.reader.state(), NotesReader::State::Watching);
    QTRY_VERIFY(!shown.panel->findChild<QProgressBar*>()->isVisible());
  }

  void theSectionsOfATopicAreShownBestFirst() {
    NotesFixture fixture;
    fixture.write(u"a.md"_s, "# Other\nhere sending is only told of\n# Sending\nall of it\n");
    fixture.open();
    const Shown shown(&fixture);
    QVERIFY(hasText(*shown.panel, u"At each step"_s));
    shown.panel->setTopic(kSend);
    QCOMPARE(shown.sections(), QStringList({u"Sending"_s, u"Other"_s}));
    QVERIFY(hasText(*shown.panel, u"in the heading"_s));
    shown.panel->setTopic(u"go_channel/nil"_s);
    QCOMPARE(shown.sections(), QStringList());
    QVERIFY(hasText(*shown.panel, u"Your notes do not speak of this yet."_s));
  }

  void threeAreOpenAndMoreCanBe() {
    NotesFixture fixture;
    fixture.write(u"a.md"_s, manySections(16));
    fixture.open();
    const Shown shown(&fixture);
    shown.panel->setTopic(kSend);
    QCOMPARE(shown.sections().size(), 3);
    button(*shown.panel, u"13 more"_s)->click();
    QTRY_COMPARE(shown.sections().size(), 13);
    button(*shown.panel, u"3 more"_s)->click();
    QTRY_COMPARE(shown.sections().size(), 16);
    shown.panel->setTopic(u"go_channel/close"_s);
    shown.panel->setTopic(kSend);
    QCOMPARE(shown.sections().size(), 3);
  }

  void theSameTopicIsNotLaidOutAgain() {
    NotesFixture fixture;
    fixture.write(u"a.md"_s, manySections(2));
    fixture.open();
    const Shown shown(&fixture);
    shown.panel->setTopic(kSend);
    const auto* view = shown.panel->findChild<SectionView*>();
    const QSignalSpy changes(view->findChild<NoteBrowser*>(), &QTextEdit::textChanged);
    shown.panel->setTopic(kSend);
    Q_EMIT fixture.index.changed();
    QCOMPARE(changes.count(), 0);
    QCOMPARE(shown.panel->findChild<SectionView*>(), view);
  }

  void aSectionIsPinnedHiddenAndShownAgain() {
    NotesFixture fixture;
    fixture.write(u"a.md"_s, manySections(3));
    fixture.open();
    const Shown shown(&fixture);
    shown.panel->setTopic(kSend);
    const QString last = shown.sections().last();
    childNamed<GlyphButton>(*shown.section(last), u"Pin: always show it first"_s)->click();
    QTRY_COMPARE(shown.sections().first(), last);
    QVERIFY(hasText(*shown.section(last), u"pinned"_s));
    childNamed<GlyphButton>(*shown.section(last), u"Hide: it does not belong here"_s)->click();
    QTRY_COMPARE(shown.sections().size(), 2);
    QVERIFY(!shown.sections().contains(last));
    button(*shown.panel, u"1 hidden · show"_s)->click();
    QTRY_COMPARE(shown.sections().last(), last);
    QVERIFY(hasText(*shown.section(last), u"hidden"_s));
    childNamed<GlyphButton>(*shown.section(last), u"Do not hide it any more"_s)->click();
    QTRY_VERIFY(!hasText(*shown.panel, u"hidden"_s));
    QCOMPARE(shown.sections().size(), 3);
  }

  void allHiddenIsSaid() {
    NotesFixture fixture;
    fixture.write(u"a.md"_s, manySections(1));
    fixture.open();
    const Shown shown(&fixture);
    shown.panel->setTopic(kSend);
    childNamed<GlyphButton>(*shown.panel, u"Hide: it does not belong here"_s)->click();
    QTRY_VERIFY(hasText(*shown.panel, u"All that your notes say about this is hidden."_s));
    QVERIFY(button(*shown.panel, u"1 hidden · show"_s) != nullptr);
  }

  void aClaimLeadsToItsStep() {
    NotesFixture fixture;
    fixture.write(u"a.md"_s, "# Sending\nA send on a closed channel blocks.\n");
    fixture.open();
    const Shown shown(&fixture);
    shown.panel->setTopic(kSend);
    QTRY_VERIFY(hasText(*shown.panel, u"Check this"_s));
    const QSignalSpy wanted(shown.panel, &UserNotesPanel::showStep);
    button(*shown.panel, u"Show it"_s)->click();
    QCOMPARE(wanted.first().first().toString(), kClaim);
  }

  void theReaderAndTheEditorAreAskedFor() {
    NotesFixture fixture;
    fixture.write(u"sub/a.md"_s, "# Other\ntext\n# Sending\ntext\n");
    fixture.open();
    const Shown shown(&fixture);
    shown.panel->setTopic(kSend);
    const QSignalSpy read(shown.panel, &UserNotesPanel::readerWanted);
    const QSignalSpy edit(shown.panel, &UserNotesPanel::editorWanted);
    childNamed<GlyphButton>(*shown.panel, u"Open in the reader"_s)->click();
    childNamed<GlyphButton>(*shown.panel, u"Open in your editor"_s)->click();
    QCOMPARE(read.first(), QVariantList({u"sub/a.md"_s, 1}));
    QCOMPARE(edit.first(), QVariantList({u"sub/a.md"_s, 3}));
  }

  void linksLeadToTheReaderOrAreRefusedInWords() {
    NotesFixture fixture;
    fixture.write(u"a.md"_s, "# Sending\n[x](b.md#two)\n# Three\n");
    fixture.write(u"b.md"_s, "# One\n# Two\n");
    fixture.open();
    const Shown shown(&fixture);
    shown.panel->setTopic(kSend);
    const QSignalSpy read(shown.panel, &UserNotesPanel::readerWanted);
    auto* text = shown.panel->findChild<NoteBrowser*>();
    Q_EMIT text->anchorClicked(QUrl(u"b.md#two"_s));
    QCOMPARE(read.last(), QVariantList({u"b.md"_s, 1}));
    Q_EMIT text->anchorClicked(QUrl(u"#three"_s));
    QCOMPARE(read.last(), QVariantList({u"a.md"_s, 1}));
    const QList<std::pair<QString, QString>> refused = {{u"c.md"_s, u"There is no note \"c.md\""_s},
                                                        {u"#four"_s, u"There is no heading \"four\""_s},
                                                        {u"file:///etc/passwd"_s, u"\"file:\""_s},
                                                        {u"../x.md"_s, u"out of the notes folder"_s}};
    for (const auto& [address, words] : refused) {
      Q_EMIT text->anchorClicked(QUrl(address));
      QVERIFY2(hasText(*shown.panel, words), qPrintable(words));
    }
    QCOMPARE(read.count(), 2);
    Q_EMIT text->anchorClicked(QUrl(u"https://go.dev/ref/mem"_s));
    QVERIFY(shown.opened.isEmpty());
    auto* dialog = shown.area.findChild<QDialog*>();
    QVERIFY(dialog != nullptr);
    button(*dialog, u"Open the page"_s)->click();
    QCOMPARE(shown.opened, QList<QUrl>({QUrl(u"https://go.dev/ref/mem"_s)}));
  }

  void anEditOnDiskDoesNotMoveWhatIsRead() {
    NotesFixture fixture;
    fixture.write(u"a.md"_s, manySections(3));
    fixture.open();
    Shown shown(&fixture);
    shown.panel->setTopic(kSend);
    SectionView* last = shown.section(shown.sections().last());
    SectionView* first = shown.section(shown.sections().first());
    shown.area.resize(340, 150);
    QTRY_VERIFY(shown.area.verticalScrollBar()->maximum() > 0);
    shown.area.verticalScrollBar()->setValue(last->mapTo(&shown.content, QPoint(0, 0)).y() - 20);
    const QStringList order = shown.sections();
    const int before = last->mapTo(&shown.area, QPoint(0, 0)).y();
    const int height = first->height();
    QByteArray text = manySections(3);
    const QByteArray heading =
        "# " + first->content().file->sections[static_cast<std::size_t>(first->content().section)].heading.toUtf8();
    text.insert(text.indexOf(heading) + heading.size(), "\n\nmore\n\nand more\n\nand more\n\nand more");
    fixture.write(u"a.md"_s, text);
    QTRY_VERIFY(first->height() > height);
    QCOMPARE(shown.sections(), order);
    QCOMPARE(last->mapTo(&shown.area, QPoint(0, 0)).y(), before);
  }

  void anEditIsShown() {
    NotesFixture fixture;
    fixture.write(u"a.md"_s, "# Sending\nbefore\n");
    fixture.open();
    const Shown shown(&fixture);
    shown.panel->setTopic(kSend);
    fixture.write(u"a.md"_s, "# Sending\nafter the edit\n");
    QTRY_VERIFY(shown.panel->findChild<NoteBrowser*>()->toPlainText() == u"after the edit"_s);
    fixture.remove(u"a.md"_s);
    QTRY_COMPARE(shown.sections(), QStringList());
  }

  void whatIsHiddenCostsNothingUntilItIsShown() {
    NotesFixture fixture;
    fixture.write(u"a.md"_s, manySections(2));
    fixture.open();
    UserNotesPanel panel(&fixture.index, someContext());
    panel.setTopic(kSend);
    QVERIFY(panel.findChildren<SectionView*>().isEmpty());
    panel.show();
    QCOMPARE(panel.findChildren<SectionView*>().size(), 2);
  }

  void theLanguageChangesWhileItIsShown() {
    NotesFixture fixture;
    fixture.write(u"a.md"_s, "# Sending\nA send on a closed channel blocks.\n");
    fixture.open();
    const Shown shown(&fixture);
    shown.panel->setTopic(kSend);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Chinese));
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(shown.panel, &event);
    QLocale::setDefault(before);
    bool isChinese = false;
    for (const NoteBrowser* text : shown.panel->findChildren<NoteBrowser*>()) {
      isChinese = isChinese || text->toPlainText().contains(u"不会有"_s);
    }
    QVERIFY(isChinese);
    QCOMPARE(shown.sections(), QStringList({u"Sending"_s}));
  }

  void nothingIsCutOff_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("dark");
    QTest::newRow("narrow, light") << 280 << false;
    QTest::newRow("usual, dark") << 340 << true;
    QTest::newRow("wide, light") << 600 << false;
  }
  void nothingIsCutOff() {
    QFETCH(const int, width);
    QFETCH(const bool, dark);
    NotesFixture fixture;
    fixture.write(u"002_66f63fdd73cfe53a_a_long_name.txt"_s,
                  manySections(16) +
                      "# 向 channel 发送 sending: a heading that takes several lines in a panel\n\n"
                      "A send on a closed channel blocks.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");
    fixture.open();
    const Shown shown(&fixture, width);
    shown.panel->setTheme(dark ? Theme::dark() : Theme::light());
    shown.panel->setTopic(kSend);
    button(*shown.panel, u"14 more"_s)->click();
    QTRY_COMPARE(layoutFaults(*shown.panel), QStringList());
    QCOMPARE(shown.area.horizontalScrollBar()->maximum(), 0);
  }
};

QTEST_MAIN(UserNotesTest)
#include "user_notes_test.moc"
