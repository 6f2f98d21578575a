// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes_panels/search_panel.h"
#include "tests/views/notes_panels/open_notes.h"
#include "views/notes_panels/row_delegate.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTreeView>

using namespace orrery;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kNote =
    "# Sending\nIt may **block** on a full buffer.\n# 扩容\n写屏障与 buffer 无关\n# Poems\nbuffer of roses\n";

/// All rows as they stand: "GROUP", "  title | text".
QStringList rows(const SearchPanel& panel) {
  QStringList lines;
  const auto* model = panel.findChild<QTreeView*>()->model();
  for (int i = 0; i < model->rowCount(); ++i) {
    const QModelIndex group = model->index(i, 0);
    lines.append(group.data().toString());
    for (int j = 0; j < model->rowCount(group); ++j) {
      const QModelIndex row = model->index(j, 0, group);
      const QString text = row.data(RowDelegate::TextRole).toString();
      lines.append(u"  "_s % row.data().toString() % (text.isEmpty() ? QString() : u" | "_s % text));
    }
  }
  return lines;
}

QString said(const SearchPanel& panel) { return panel.findChild<QLabel*>()->text(); }

struct Shown {
  Shown() {
    panel.setExhibits(OpenNotes::exhibits());
    panel.resize(320, 600);
    panel.show();
  }
  OpenNotes notes;
  SearchPanel panel{&notes.index};
  QLineEdit* line = panel.findChild<QLineEdit*>();
  QTreeView* tree = panel.findChild<QTreeView*>();
};

}  // namespace

class SearchPanelTest final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsFoundStandsByExhibit() {
    Shown shown;
    shown.notes.write(u"a.md"_s, kNote);
    QVERIFY(shown.notes.open());
    QTest::keyClicks(shown.line, u"BUFFER"_s);
    const QStringList expected{u"Channel"_s,
                               u"  Sending | A value is handed over, or waits in the buffer."_s,
                               u"  Sending | It may block on a full buffer."_s,
                               u"Map"_s,
                               u"  扩容 | 写屏障与 buffer 无关"_s,
                               u"Other notes"_s,
                               u"  Poems | buffer of roses"_s};
    QTRY_COMPARE(rows(shown.panel), expected);
    QVERIFY(said(shown.panel).startsWith(u'4'));
  }

  void topicsAreFoundWithoutAnyNotes() {
    Shown shown;
    QVERIFY(said(shown.panel).contains(u"once their folder is open"_s));
    shown.panel.search(u"panics"_s);
    QTRY_COMPARE(rows(shown.panel), (QStringList{u"Channel"_s, u"  Closing | Who sends later panics."_s}));
  }

  void theMatchIsMarkedInTitleOrText() {
    Shown shown;
    shown.notes.write(u"a.md"_s, kNote);
    QVERIFY(shown.notes.open());
    shown.panel.search(u"poem"_s);
    QTRY_COMPARE(rows(shown.panel).size(), 2);
    const QModelIndex row = shown.tree->currentIndex();
    QCOMPARE(row.data().toString(), u"Poems"_s);
    QVERIFY(!row.data(RowDelegate::TextRole).isValid());
    QCOMPARE(row.data(RowDelegate::MatchBeginRole).toInt(), 0);
    QCOMPARE(row.data(RowDelegate::MatchLengthRole).toInt(), 4);
    shown.panel.search(u"屏障"_s);
    QTRY_COMPARE(shown.tree->currentIndex().data(RowDelegate::TextRole).toString(), u"写屏障与 buffer 无关"_s);
    QCOMPARE(shown.tree->currentIndex().data(RowDelegate::MatchBeginRole).toInt(), 1);
    QVERIFY(shown.tree->currentIndex().data(RowDelegate::PlaceRole).toString().contains(u"a.md"_s));
  }

  void downGoesIntoTheListAndEnterOpens() {
    Shown shown;
    shown.notes.write(u"a.md"_s, kNote);
    QVERIFY(shown.notes.open());
    QSignalSpy topics(&shown.panel, &SearchPanel::openTopic);
    QSignalSpy sections(&shown.panel, &SearchPanel::openSection);
    shown.panel.activateWindow();
    shown.panel.focusSearch();
    shown.panel.search(u"buffer"_s);
    QTRY_COMPARE(rows(shown.panel).size(), 7);
    QTest::keyClick(shown.line, Qt::Key_Return);
    QCOMPARE(topics.count(), 1);
    QCOMPARE(topics[0][0].toString(), u"go_channel/send"_s);
    QTest::keyClick(shown.line, Qt::Key_Down);
    QTRY_VERIFY(shown.tree->hasFocus());
    QTest::keyClick(shown.tree, Qt::Key_Down);
    QTest::keyClick(shown.tree, Qt::Key_Return);
    QCOMPARE(sections.count(), 1);
    QCOMPARE(sections[0], (QVariantList{u"a.md"_s, 0}));
    QTest::keyClick(shown.tree, Qt::Key_Down);
    QCOMPARE(shown.tree->currentIndex().data().toString(), u"扩容"_s);
    QTest::keyClick(shown.tree, Qt::Key_Escape);
    QTRY_VERIFY(shown.line->hasFocus());
    QTest::keyClick(shown.line, Qt::Key_Escape);
    QVERIFY(shown.line->text().isEmpty());
    QTRY_VERIFY(shown.tree->isHidden());
  }

  void otherWordsBeginAtTheirFirstPlace() {
    Shown shown;
    shown.notes.write(u"a.md"_s,
                      QByteArray("# Roses\nroses of one kind\n").repeated(30) + "# Of a rose\nroses once more\n");
    QVERIFY(shown.notes.open());
    shown.panel.search(u"once"_s);
    QTRY_COMPARE(shown.tree->currentIndex().data().toString(), u"Of a rose"_s);
    shown.panel.search(u"rose"_s);
    // Asked anew each time: what was listed before is gone when other hits come.
    const auto group = [&] { return shown.tree->model()->index(0, 0); };
    QTRY_VERIFY(shown.tree->model()->rowCount(group()) > 30);
    QCOMPARE(shown.tree->currentIndex(), shown.tree->model()->index(0, 0, group()));
    QCOMPARE(shown.tree->verticalScrollBar()->value(), 0);
  }

  void aClickOpens() {
    Shown shown;
    QSignalSpy topics(&shown.panel, &SearchPanel::openTopic);
    shown.panel.search(u"grow"_s);
    QTRY_VERIFY(shown.tree->currentIndex().isValid());
    const QRect row = shown.tree->visualRect(shown.tree->currentIndex());
    QTest::mouseClick(shown.tree->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(topics.count(), 1);
    QCOMPARE(topics[0][0].toString(), u"go_map/grow"_s);
  }

  void theLastOfManyQueriesWins() {
    Shown shown;
    for (int i = 0; i < 40; ++i) {
      shown.notes.write(u"%1.md"_s.arg(i), QByteArray("# Poems\nroses and roses\n").repeated(200));
    }
    QVERIFY(shown.notes.open());
    for (const QString& query : {u"r"_s, u"ro"_s, u"ros"_s, u"rose"_s, u"roses!"_s, u"closing"_s}) {
      shown.panel.search(query);
    }
    QTRY_COMPARE(rows(shown.panel), (QStringList{u"Channel"_s, u"  Closing"_s}));
    shown.panel.search(u"ros"_s);
    shown.panel.search({});
    QVERIFY(rows(shown.panel).isEmpty());
    shown.panel.search(u"ros"_s);
    QTRY_COMPARE(rows(shown.panel).size(), SearchPanel::kMost + 1);
    QVERIFY(said(shown.panel).contains(u"first 200"_s));
  }

  void nothingFoundIsSaid() {
    Shown shown;
    shown.panel.search(u"xylophone"_s);
    QTRY_VERIFY(said(shown.panel).startsWith(u"Nothing has all of these words"_s));
    QVERIFY(shown.tree->isHidden());
  }

  void anEditIsSearchedAgain() {
    Shown shown;
    shown.notes.write(u"a.md"_s, kNote);
    QVERIFY(shown.notes.open());
    shown.panel.search(u"roses"_s);
    QTRY_COMPARE(rows(shown.panel).size(), 2);
    shown.notes.write(u"a.md"_s, "# Poems\nno flowers at all\n");
    QTRY_VERIFY(rows(shown.panel).isEmpty());
    shown.notes.write(u"b.md"_s, "# Other\nroses again\n");
    QTRY_COMPARE(rows(shown.panel), (QStringList{u"Other notes"_s, u"  Other | roses again"_s}));
  }

  void aLongRowFitsANarrowPanel() {
    Shown shown;
    const QByteArray many = QByteArray("很长的一句话，说的是别的事情。").repeated(30);
    shown.notes.write(u"a.md"_s, "# " + many + "\n" + many + "needle" + many + "\n");
    QVERIFY(shown.notes.open());
    shown.panel.search(u"needle"_s);
    QTRY_VERIFY(shown.tree->currentIndex().isValid());
    QTRY_VERIFY(shown.tree->visualRect(shown.tree->currentIndex()).height() > 0);
    QVERIFY(shown.tree->visualRect(shown.tree->currentIndex()).height() < 8 * shown.panel.fontMetrics().height());
    QVERIFY(!shown.panel.grab().isNull());
  }

  void itMayEndWhileItSearches() {
    OpenNotes notes;
    for (int i = 0; i < 40; ++i) {
      notes.write(u"%1.md"_s.arg(i), QByteArray("# Poems\nroses and roses\n").repeated(500));
    }
    QVERIFY(notes.open());
    for (int i = 0; i < 20; ++i) {
      SearchPanel panel(&notes.index);
      panel.search(u"roses and"_s);
    }
    QVERIFY(!notes.index.isBusy());
  }
};

QTEST_MAIN(SearchPanelTest)
#include "search_panel_test.moc"
