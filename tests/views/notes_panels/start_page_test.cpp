// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes_panels/start_page.h"
#include "tests/views/notes_panels/open_notes.h"
#include "views/notes_panels/centred.h"
#include "views/notes_panels/row_delegate.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace orrery;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kNote = "# Sending\nIt blocks.\n# LRU\na list\n## 扩容\nmap\n# Poems\nroses\n# LRU again\nx\n";

/// All rows as they stand, "title · remark", those of an open group with two blanks in front.
QStringList rows(const StartPage& page) {
  QStringList lines;
  const auto* tree = page.findChild<QTreeView*>();
  for (QModelIndex index = tree->model()->index(0, 0); index.isValid(); index = tree->indexBelow(index)) {
    const QString remark = index.data(RowDelegate::RemarkRole).toString();
    lines.append((index.parent().isValid() ? u"  "_s : QString()) % index.data().toString() %
                 (remark.isEmpty() ? QString() : u" · "_s % remark));
  }
  return lines;
}

QModelIndex find(const StartPage& page, const QString& title) {
  const auto* model = page.findChild<QTreeView*>()->model();
  return model->match(model->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

void click(const StartPage& page, const QString& title) {
  auto* tree = page.findChild<QTreeView*>();
  const QModelIndex index = find(page, title);
  QVERIFY2(index.isValid(), qPrintable(title));
  tree->scrollTo(index);
  QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
}

QPushButton* button(const StartPage& page, const QString& text) {
  for (QPushButton* each : page.findChildren<QPushButton*>()) {
    if (each->text() == text && each->isVisibleTo(&page)) {
      return each;
    }
  }
  return nullptr;
}

bool says(const StartPage& page, const QString& text) {
  const auto labels = page.findChildren<QLabel*>();
  return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
    return label->isVisibleTo(&page) && QString(label->text()).remove(QChar(0x200b)).contains(text);
  });
}

struct Shown {
  Shown() {
    page.setExhibits(OpenNotes::exhibits());
    page.resize(900, 700);
    page.show();
  }
  OpenNotes notes;
  StartPage page{&notes.index};
};

}  // namespace

class StartPageTest final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void withoutAFolderItSaysWhatToDo() {
    Shown shown;
    QVERIFY(says(shown.page, u"Open the folder of your study notes"_s));
    QSignalSpy wanted(&shown.page, &StartPage::folderWanted);
    QPushButton* open = button(shown.page, u"Open notes folder…"_s);
    QVERIFY(open != nullptr);
    open->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(rows(shown.page), (QStringList{u"Channel"_s, u"Sending"_s, u"Closing"_s, u"Map"_s, u"Growing"_s}));
  }

  void topicsAndWhatIsMissingAreCounted() {
    Shown shown;
    shown.notes.write(u"a.md"_s, kNote);
    QVERIFY(shown.notes.open());
    const QStringList expected{u"Channel"_s,
                               u"Sending · 1 section(s) of yours"_s,
                               u"Closing · not in your notes"_s,
                               u"Map"_s,
                               u"Growing · 1 section(s) of yours"_s,
                               u"Your headings that no exhibit shows yet · 3 of 5 heading(s)"_s,
                               u"LRU cache · 2 heading(s)"_s,
                               u"Other subjects · 1 heading(s)"_s};
    QTRY_COMPARE(rows(shown.page), expected);
    QVERIFY(says(shown.page, u"1 file(s), 5 section(s)"_s));
    QVERIFY(says(shown.page, shown.notes.reader.folder()));
  }

  void aTopicOpensAndIsTickedOnceVisited() {
    Shown shown;
    QSignalSpy opened(&shown.page, &StartPage::openTopic);
    click(shown.page, u"Closing"_s);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].toString(), u"go_channel/close"_s);
    QVERIFY(!find(shown.page, u"Closing"_s).data(RowDelegate::TickRole).toBool());
    shown.notes.index.markVisited(u"go_channel/close"_s);
    QTRY_VERIFY(find(shown.page, u"Closing"_s).data(RowDelegate::TickRole).toBool());
    QVERIFY(find(shown.page, u"Closing"_s).data(Qt::AccessibleTextRole).toString().contains(u"Visited"_s));
    QVERIFY(!find(shown.page, u"Sending"_s).data(RowDelegate::TickRole).toBool());
  }

  void aSystemOpensToItsHeadingsAndStaysOpen() {
    Shown shown;
    shown.notes.write(u"a.md"_s, kNote);
    QVERIFY(shown.notes.open());
    QTRY_COMPARE(rows(shown.page).size(), 8);
    click(shown.page, u"LRU cache"_s);
    QCOMPARE(rows(shown.page).mid(6), (QStringList{u"LRU cache · 2 heading(s)"_s, u"  LRU"_s, u"  LRU again"_s,
                                                   u"Other subjects · 1 heading(s)"_s}));
    QSignalSpy opened(&shown.page, &StartPage::openSection);
    click(shown.page, u"LRU again"_s);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0], (QVariantList{u"a.md"_s, 4}));
    shown.notes.write(u"b.md"_s, "# LRU once more\nx\n");
    QTRY_VERIFY(rows(shown.page).contains(u"  LRU once more"_s));
    click(shown.page, u"LRU cache"_s);
    QTRY_VERIFY(!rows(shown.page).contains(u"  LRU"_s));
  }

  void keysOpenToo() {
    Shown shown;
    shown.notes.write(u"a.md"_s, kNote);
    QVERIFY(shown.notes.open());
    QTRY_COMPARE(rows(shown.page).size(), 8);
    auto* tree = shown.page.findChild<QTreeView*>();
    tree->setCurrentIndex(find(shown.page, u"LRU cache"_s));
    QTest::keyClick(tree, Qt::Key_Right);
    QVERIFY(rows(shown.page).contains(u"  LRU"_s));
    QTest::keyClick(tree, Qt::Key_Left);
    QVERIFY(!rows(shown.page).contains(u"  LRU"_s));
    QSignalSpy opened(&shown.page, &StartPage::openTopic);
    tree->setCurrentIndex(find(shown.page, u"Growing"_s));
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
  }

  void manyHeadingsAreCutAndSaidSo() {
    Shown shown;
    QByteArray text;
    for (int i = 0; i < StartPage::kMost + 7; ++i) {
      text += "# Poem " + QByteArray::number(i) + "\nx\n";
    }
    shown.notes.write(u"a.md"_s, text);
    QVERIFY(shown.notes.open());
    QTRY_VERIFY(find(shown.page, u"Other subjects"_s).isValid());
    click(shown.page, u"Other subjects"_s);
    QCOMPARE(rows(shown.page).last(), u"  7 more"_s);
  }

  void whatIsNotUtf8OrCannotBeReadIsTold() {
    Shown shown;
    shown.notes.write(u"a.md"_s, kNote);
    shown.notes.write(u"b.md"_s, QByteArray("\xef\xbb\xbf# One\nx\n"));
    shown.notes.write(u"noise.md"_s, QByteArray("\x00\xff\x01\xfe\x81\xff\x00\x9f\xff", 9).repeated(50));
    QVERIFY(shown.notes.open());
    QTRY_VERIFY(says(shown.page, u"UTF-8 BOM: 1"_s));
    QVERIFY(says(shown.page, u"1 file(s) could not be read"_s));
    QTRY_COMPARE(rows(shown.page).last(), u"1 file(s)"_s);
    click(shown.page, u"1 file(s)"_s);
    QCOMPARE(rows(shown.page).last(), u"  noise.md"_s);
    QVERIFY(!find(shown.page, u"noise.md"_s).data(RowDelegate::TextRole).toString().isEmpty());
  }

  void anEmptyFolderSaysSo() {
    Shown shown;
    QVERIFY(shown.notes.open());
    QTRY_VERIFY(says(shown.page, u"There are no notes in this folder"_s));
    QVERIFY(button(shown.page, u"Open another folder…"_s) != nullptr);
  }

  void aFolderThatIsNotThereSaysWhy() {
    Shown shown;
    shown.notes.reader.open(shown.notes.folder().filePath(u"nowhere"_s));
    QTRY_COMPARE(shown.notes.reader.state(), NotesReader::State::Failed);
    QTRY_VERIFY(button(shown.page, u"Try again"_s) != nullptr);
    QVERIFY(says(shown.page, u"nowhere"_s));
  }

  void aWideWindowKeepsTheLinesShort() {
    Shown shown;
    shown.page.resize(2000, 700);
    const auto* tree = shown.page.findChild<QTreeView*>();
    QTRY_COMPARE(tree->width(), kWidestPage);
    const int left = tree->mapTo(&shown.page, QPoint(0, 0)).x();
    QVERIFY(qAbs(left - (2000 - kWidestPage) / 2) <= 2);
    shown.page.resize(400, 700);
    QTRY_VERIFY(tree->width() <= 400);
    QVERIFY(tree->width() > 380);
  }
};

QTEST_MAIN(StartPageTest)
#include "start_page_test.moc"
