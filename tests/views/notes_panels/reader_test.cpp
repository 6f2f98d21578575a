// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes_panels/reader.h"

#include "tests/views/notes_panels/notes_fixture.h"
#include "views/notes_panels/reader_rows.h"
#include "views/notes_panels/reader_section.h"
#include "views/notes_panels/reader_text.h"
#include "views/panels/glyph_button.h"
#include "views/panels/list_delegate.h"
#include "views/panels/note_browser.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

using namespace orrery;
using namespace orrery::tests;

namespace {

struct Shown {
  explicit Shown(NotesFixture* fixture, QSize size = {900, 600}) : reader(&fixture->index, someContext(&opened)) {
    reader.resize(size);
    reader.show();
  }
  [[nodiscard]] QListView* list(const QString& name) const { return childNamed<QListView>(reader, name); }
  [[nodiscard]] ReaderText* text() const { return reader.findChild<ReaderText*>(); }
  [[nodiscard]] QStringList rows(const QString& name) const {
    QStringList all;
    const QListView* view = list(name);
    for (int i = 0; view != nullptr && i < view->model()->rowCount(); ++i) {
      all.append(view->model()->index(i, 0).data().toString());
    }
    return all;
  }
  void press(const QString& name) const { childNamed<GlyphButton>(reader, name)->click(); }
  /// Where a section's upper edge stands below that of the text; a large number: nowhere.
  [[nodiscard]] int topOf(int section) const {
    for (const ReaderSection* view : text()->findChildren<ReaderSection*>()) {
      if (view->isVisible() && view->section() == section) {
        return view->mapTo(text()->viewport(), QPoint(0, 0)).y();
      }
    }
    return 1'000'000;
  }

  QList<QUrl> opened;
  Reader reader;
};

QByteArray manySections(int count, const QByteArray& body = "some text of this section\n\nand some more of it\n\n") {
  QByteArray text;
  for (int i = 0; i < count; ++i) {
    text += "## Part " + QByteArray::number(i) + "\n\n" + body;
  }
  return text;
}

}  // namespace

class ReaderTest final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aFileIsShownWithItsHeadingsAndFacts() {
    NotesFixture fixture;
    fixture.write(u"a.md"_s, "before\n# One\ntext one\n## Two\ntext two\n");
    fixture.write(u"sub/b.txt"_s, "\xff\xfe" + QByteArray("#\0 \0B\0\n\0x\0\n\0", 10));
    fixture.open();
    Shown shown(&fixture);
    QCOMPARE(shown.rows(u"Files"_s), QStringList({u"a.md"_s, u"sub/b.txt"_s}));
    QVERIFY(hasText(shown.reader, u"Choose a file on the left."_s));
    QVERIFY(shown.reader.open(u"a.md"_s));
    QCOMPARE(shown.rows(u"Headings"_s), QStringList({u"Beginning of the file"_s, u"One"_s, u"Two"_s}));
    QVERIFY(hasText(shown.reader, u"UTF-8 · "_s));
    QVERIFY(hasText(shown.reader, u"3 section(s)"_s));
    QVERIFY(hasText(shown.reader, u"One"_s));
    QCOMPARE(shown.text()->laidOut(), 3);
    QVERIFY(shown.reader.open(u"sub/b.txt"_s));
    QVERIFY(hasText(shown.reader, u"UTF-16 LE"_s));
    QVERIFY(!shown.reader.open(u"c.md"_s));
    QVERIFY(hasText(shown.reader, u"There is no note \"c.md\" in the folder."_s));
    QCOMPARE(shown.reader.file()->path, u"sub/b.txt"_s);
  }

  void theListsAreSoundModels() {
    ReaderRows rows;
    const QAbstractItemModelTester tester(&rows);
    rows.setRows({{u"a"_s, 0}, {u"b"_s, 1}});
    rows.setCurrent(1);
    QCOMPARE(rows.index(1).data(Qt::AccessibleTextRole).toString(), u"b, open"_s);
    const QSignalSpy resets(&rows, &QAbstractItemModel::modelReset);
    rows.setRows({{u"a"_s, 0}, {u"b"_s, 1}});
    QCOMPARE(resets.count(), 0);
    QCOMPARE(rows.current(), 1);
    rows.setRows({{u"a"_s, 0}});
    QCOMPARE(rows.current(), -1);
  }

  void filesAreFoundAsOneTypes() {
    NotesFixture fixture;
    fixture.write(u"go/channel.md"_s, "# A\n");
    fixture.write(u"go/map.md"_s, "# A\n");
    fixture.write(u"redis/哨兵.md"_s, "# A\n");
    fixture.open();
    Shown shown(&fixture);
    auto* filter = shown.reader.findChild<QLineEdit*>();
    shown.reader.focusFilter();
    QTest::keyClicks(filter, u"GO ma"_s);
    QCOMPARE(shown.rows(u"Files"_s), QStringList({u"go/map.md"_s}));
    QTest::keyClick(filter, Qt::Key_Return);
    QTest::keyClick(shown.list(u"Files"_s), Qt::Key_Return);
    QCOMPARE(shown.reader.file()->path, u"go/map.md"_s);
    filter->setText(u"哨"_s);
    QCOMPARE(shown.rows(u"Files"_s), QStringList({u"redis/哨兵.md"_s}));
    filter->setText(u"nowhere"_s);
    QVERIFY(hasText(shown.reader, u"No file has these words in its name."_s));
    const QSignalSpy closed(&shown.reader, &Reader::closed);
    shown.reader.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.reader));
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(filter->text(), QString());
    QCOMPARE(closed.count(), 0);
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
  }

  void aFileOpenedBeforeTheReaderIsSeenStandsAtItsSection() {
    NotesFixture fixture;
    const QByteArray body =
        QByteArray("words that take more lines where there is less room for them, ").repeated(12) + "\n\n";
    fixture.write(u"a.md"_s, manySections(30, body + "A send on a closed channel blocks.\n\n"));
    fixture.open();
    QStackedWidget pages;
    pages.addWidget(new QWidget);
    auto* reader = new Reader(&fixture.index, someContext());
    pages.addWidget(reader);
    pages.resize(1100, 700);
    pages.show();
    QVERIFY(reader->open(u"a.md"_s, 20));
    QCOMPARE(reader->section(), 20);
    pages.setCurrentWidget(reader);
    const auto top = [&] {
      for (const ReaderSection* view : reader->findChildren<ReaderSection*>()) {
        if (view->isVisible() && view->section() == 20) {
          return view->mapTo(reader->findChild<ReaderText*>()->viewport(), QPoint(0, 0)).y();
        }
      }
      return 1'000'000;
    };
    QTRY_COMPARE(top(), 0);
    QTRY_COMPARE(reader->section(), 20);
    QTRY_VERIFY(hasText(*reader, u"Check this"_s));
    QTRY_COMPARE(top(), 0);
  }

  void headingsStandUnderThoseAboveThemWhateverTheirLevels() {
    NotesFixture fixture;
    fixture.write(u"a.md"_s, "## One\ntext\n#### Two\ntext\n###### Three\ntext\n## Four\ntext\n");
    fixture.open();
    Shown shown(&fixture);
    shown.reader.open(u"a.md"_s);
    const QAbstractItemModel* rows = shown.list(u"Headings"_s)->model();
    QList<int> indents;
    for (int i = 0; i < rows->rowCount(); ++i) {
      indents.append(rows->index(i, 0).data(ListDelegate::IndentRole).toInt());
    }
    QCOMPARE(indents, QList<int>({0, 1, 2, 0}));
  }

  void theHeadHasRoomForTheNameInANarrowReader() {
    NotesFixture fixture;
    fixture.write(u"a_note_with_a_rather_long_name.md"_s, "# One\n\ntext\n");
    fixture.open();
    Shown shown(&fixture, {460, 500});
    shown.reader.open(u"a_note_with_a_rather_long_name.md"_s);
    const auto* close = childNamed<GlyphButton>(shown.reader, u"Close the reader"_s);
    const auto labels = shown.reader.findChildren<QLabel*>();
    const auto found =
        std::ranges::find_if(labels, [](const QLabel* label) { return label->text().startsWith(u"a_note_"_s); });
    QVERIFY(found != labels.end());
    const QLabel* title = *found;
    QTRY_VERIFY(title->mapTo(&shown.reader, QPoint(0, 0)).y() > close->mapTo(&shown.reader, QPoint(0, 0)).y());
    QTRY_VERIFY(title->width() > 150);
  }

  void theHeadingFollowsTheScrollAndLeadsToItsSection() {
    NotesFixture fixture;
    fixture.write(u"a.md"_s, manySections(60));
    fixture.open();
    Shown shown(&fixture);
    shown.reader.open(u"a.md"_s);
    auto* rows = static_cast<ReaderRows*>(shown.list(u"Headings"_s)->model());
    QCOMPARE(rows->current(), 0);
    QTest::mouseClick(shown.list(u"Headings"_s)->viewport(), Qt::LeftButton, {},
                      shown.list(u"Headings"_s)->visualRect(rows->index(3)).center());
    QCOMPARE(shown.reader.section(), 3);
    QCOMPARE(shown.topOf(3), 0);
    shown.text()->goTo(40);
    QCOMPARE(rows->current(), 40);
    QCOMPARE(shown.topOf(40), 0);
    // Up by the wheel: the sections above are there already.
    QScrollBar* bar = shown.text()->verticalScrollBar();
    const int before = shown.topOf(40);
    bar->setValue(bar->value() - 150);
    QCOMPARE(shown.topOf(40), before + 150);
    QVERIFY(rows->current() < 40);
    QCOMPARE(shown.list(u"Headings"_s)->currentIndex().row(), rows->current());
  }

  void allOfAFileCanBeScrolledThrough() {
    NotesFixture fixture;
    fixture.write(u"a.md"_s, manySections(120));
    fixture.open();
    Shown shown(&fixture);
    shown.reader.open(u"a.md"_s);
    QScrollBar* bar = shown.text()->verticalScrollBar();
    int most = 0;
    for (int i = 0; i < 400 && shown.topOf(119) > 600; ++i) {
      bar->setValue(bar->value() + 300);
      QCoreApplication::processEvents();
      most = std::max(most, shown.text()->laidOut());
    }
    QVERIFY(shown.topOf(119) <= 600);
    QVERIFY2(most < 100, qPrintable(QString::number(most)));
    for (int i = 0; i < 400 && shown.topOf(0) < 0; ++i) {
      bar->setValue(bar->value() - 300);
      QCoreApplication::processEvents();
    }
    for (int i = 0; i < 400 && shown.topOf(0) > 600; ++i) {
      bar->setValue(bar->value() - 300);
      QCoreApplication::processEvents();
    }
    QVERIFY(shown.topOf(0) <= 600);
  }

  void oneStepsFromSectionToSection() {
    NotesFixture fixture;
    fixture.write(u"a.md"_s, manySections(30));
    fixture.open();
    Shown shown(&fixture);
    shown.reader.open(u"a.md"_s, 5);
    QCOMPARE(shown.reader.section(), 5);
    shown.press(u"Next section"_s);
    QCOMPARE(shown.reader.section(), 6);
    shown.press(u"Previous section"_s);
    shown.press(u"Previous section"_s);
    QCOMPARE(shown.reader.section(), 4);
    shown.reader.open(u"a.md"_s, 0);
    QVERIFY(!childNamed<GlyphButton>(shown.reader, u"Previous section"_s)->isEnabled());
  }

  void backAndForwardLeadThroughThePlaces() {
    NotesFixture fixture;
    fixture.write(u"a.md"_s, manySections(30));
    fixture.write(u"b.md"_s, manySections(30));
    fixture.open();
    Shown shown(&fixture);
    shown.reader.open(u"a.md"_s, 4);
    shown.reader.open(u"b.md"_s, 7);
    shown.reader.open(u"b.md"_s, 20);
    shown.press(u"Back"_s);
    QCOMPARE(shown.reader.section(), 7);
    shown.press(u"Back"_s);
    QCOMPARE(shown.reader.file()->path, u"a.md"_s);
    QCOMPARE(shown.reader.section(), 4);
    QVERIFY(!childNamed<GlyphButton>(shown.reader, u"Back"_s)->isEnabled());
    shown.press(u"Forward"_s);
    shown.press(u"Forward"_s);
    QCOMPARE(shown.reader.section(), 20);
  }

  void anEditKeepsThePlace() {
    NotesFixture fixture;
    const QByteArray text = manySections(40);
    fixture.write(u"a.md"_s, text);
    fixture.open();
    Shown shown(&fixture);
    shown.reader.open(u"a.md"_s, 20);
    QScrollBar* bar = shown.text()->verticalScrollBar();
    bar->setValue(bar->value() + 17);
    QCOMPARE(shown.topOf(20), -17);
    fixture.write(u"a.md"_s, "# New\n\n" + QByteArray("new text\n\n").repeated(30) + text);
    QTRY_COMPARE(shown.reader.section(), 21);
    QTRY_COMPARE(shown.topOf(21), -17);
    QCOMPARE(shown.rows(u"Headings"_s).value(21), u"Part 20"_s);
    fixture.remove(u"a.md"_s);
    QTRY_VERIFY(hasText(shown.reader, u"This file is not in the folder any more."_s));
    QVERIFY(shown.topOf(21) < 600);
  }

  void linksLeadToHeadingsAndNotesOrAreRefused() {
    NotesFixture fixture;
    fixture.write(u"a.md"_s, "# One\n\n[x](#part-9)\n\n" + manySections(30));
    fixture.write(u"sub/b.md"_s, "# Bee\n\ntext\n");
    fixture.open();
    Shown shown(&fixture);
    shown.reader.open(u"a.md"_s);
    auto* text = shown.text()->findChild<NoteBrowser*>();
    Q_EMIT text->anchorClicked(QUrl(u"#part-9"_s));
    QCOMPARE(shown.reader.section(), 10);
    shown.press(u"Back"_s);
    QCOMPARE(shown.reader.section(), 0);
    text = shown.text()->findChild<NoteBrowser*>();
    Q_EMIT text->anchorClicked(QUrl(u"nowhere.md"_s));
    QVERIFY(hasText(shown.reader, u"There is no note \"nowhere.md\""_s));
    Q_EMIT text->anchorClicked(QUrl(u"#nowhere"_s));
    QVERIFY(hasText(shown.reader, u"There is no heading \"nowhere\""_s));
    Q_EMIT text->anchorClicked(QUrl(u"file:///etc/passwd"_s));
    QVERIFY(hasText(shown.reader, u"\"file:\""_s));
    Q_EMIT text->anchorClicked(QUrl(u"https://go.dev"_s));
    QVERIFY(shown.opened.isEmpty());
    auto* dialog = shown.reader.findChild<QDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->reject();
    QVERIFY(shown.opened.isEmpty());
    Q_EMIT text->anchorClicked(QUrl(u"sub/b.md"_s));
    QCOMPARE(shown.reader.file()->path, u"sub/b.md"_s);
  }

  void aSectionLeadsToTheScenariosThatShowIt() {
    NotesFixture fixture;
    fixture.write(u"a.md"_s, "# Sending\n\ntext\n\n# Closing\n\ntext\n\n# Other\n\ntext\n");
    fixture.open();
    Shown shown(&fixture);
    shown.reader.open(u"a.md"_s);
    const QSignalSpy wanted(&shown.reader, &Reader::openTopic);
    button(shown.reader, u"1 scenario(s) show this"_s)->click();
    QCOMPARE(wanted.last(), QVariantList({u"go_channel/close"_s, u"go_channel"_s, u"full_buffer"_s}));
    button(shown.reader, u"2 scenario(s) show this"_s)->click();
    auto* menu = shown.reader.findChild<QMenu*>();
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().last()->trigger();
    QCOMPARE(wanted.last(), QVariantList({kSend, u"go_channel"_s, u"unbuffered"_s}));
    menu->close();
  }

  void claimsAreMarkedAndLeadToTheirStep() {
    NotesFixture fixture;
    fixture.write(u"a.md"_s, "# Sending\n\nA send on a closed channel blocks.\n");
    fixture.open();
    Shown shown(&fixture);
    shown.reader.open(u"a.md"_s);
    QTRY_VERIFY(hasText(shown.reader, u"Check this"_s));
    QVERIFY(!shown.text()->findChild<NoteBrowser*>()->marked().empty());
    const QSignalSpy wanted(&shown.reader, &Reader::showStep);
    button(shown.reader, u"Show it"_s)->click();
    QCOMPARE(wanted.first().first().toString(), kClaim);
  }

  void theEditorIsAskedForAtTheLine() {
    NotesFixture fixture;
    fixture.write(u"a.md"_s, "# One\n\ntext\n\n# Two\n" + QByteArray("\ntext\n").repeated(60));
    fixture.open();
    Shown shown(&fixture);
    shown.reader.open(u"a.md"_s, 1);
    const QSignalSpy wanted(&shown.reader, &Reader::editorWanted);
    shown.press(u"Open in your editor"_s);
    QCOMPARE(wanted.first(), QVariantList({u"a.md"_s, 5}));
  }

  void aLargeFileDoesNotKeepAnyoneWaiting() {
    NotesFixture fixture;
    const QByteArray body = QByteArray("some words in a line of text that goes on\n\n").repeated(20);
    fixture.write(u"large.md"_s, manySections(8000, body) + "# Huge\n\n" + QByteArray("word ").repeated(1'000'000));
    fixture.open();
    QVERIFY(fixture.reader.file(u"large.md"_s)->size > 10'000'000);
    Shown shown(&fixture);
    shown.reader.open(u"large.md"_s);
    shown.text()->goTo(8000);
    QVERIFY(hasText(shown.reader, u"Shown: the first 64 KB of this section"_s));
    shown.text()->goTo(3000);
    QCOMPARE(shown.topOf(3000), 0);
    // All of it at once would take longer than a test may.
    QVERIFY(shown.text()->laidOut() < 50);
  }

  void anEmptyFileSaysSo() {
    NotesFixture fixture;
    fixture.write(u"empty.md"_s, "");
    fixture.write(u"a.md"_s, "# A\n\ntext\n");
    fixture.open();
    Shown shown(&fixture);
    shown.reader.open(u"a.md"_s);
    QVERIFY(shown.reader.open(u"empty.md"_s));
    QVERIFY(hasText(shown.reader, u"This file is empty."_s));
    QCOMPARE(shown.reader.section(), -1);
    shown.press(u"Back"_s);
    QCOMPARE(shown.reader.section(), 0);
    shown.reader.goForward();
    QCOMPARE(shown.reader.file()->path, u"empty.md"_s);
  }

  void theLanguageAndTheThemeChangeWhileItIsShown() {
    NotesFixture fixture;
    fixture.write(u"a.md"_s, manySections(40));
    fixture.open();
    Shown shown(&fixture);
    shown.reader.open(u"a.md"_s, 10);
    shown.reader.setTheme(Theme::dark());
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&shown.reader, &event);
    QCOMPARE(shown.reader.section(), 10);
    QCOMPARE(shown.topOf(10), 0);
    shown.reader.resize(1300, 800);
    QCOMPARE(shown.reader.section(), 10);
    QTRY_COMPARE(shown.topOf(10), 0);
  }

  void nothingIsCutOff_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("small") << QSize(900, 600);
    QTest::newRow("large") << QSize(1600, 1000);
  }
  void nothingIsCutOff() {
    QFETCH(const QSize, size);
    NotesFixture fixture;
    fixture.write(
        u"a_folder_with_a_long_name/002_66f63fdd73cfe53a_another_long_name.txt"_s,
        "# Sending: a heading of many words that takes more than one line where there is little room for it, "
        "and_one_word_without_any_blank_that_is_longer_than_the_column\n\nA send on a closed channel blocks.\n\n" +
            manySections(5));
    fixture.open();
    Shown shown(&fixture, size);
    shown.reader.open(fixture.reader.files().begin()->first);
    QTRY_VERIFY(hasText(shown.reader, u"Check this"_s));
    QTRY_COMPARE(layoutFaults(shown.reader), QStringList());
    QCOMPARE(shown.reader.size(), size);
  }
};

QTEST_MAIN(ReaderTest)
#include "reader_test.moc"
