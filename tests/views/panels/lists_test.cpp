// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/panels/open_session.h"
#include "views/panels/bookmark_list.h"
#include "views/panels/branch_list.h"
#include "views/panels/keys_sheet.h"
#include "views/panels/scenario_browser.h"
#include "views/panels/step_list.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace orrery;
using namespace Qt::StringLiterals;

namespace {

std::vector<BrowserGroup> someEntries() {
  return {
      {u"Go runtime"_s,
       {{u"go_map"_s, u"Map"_s, {}, {{u"grow"_s, u"Doubling at load factor 6.5"_s, {}}, {u"get"_s, u"Look up"_s, {}}}},
        {u"go_channel"_s, u"Channel"_s, {}, {{u"meet"_s, u"Two goroutines meet"_s, {}}}}}},
      {u"Redis"_s, {{u"sentinel"_s, u"Sentinel"_s, {}, {{u"down"_s, u"The master goes down"_s, {}}}}}}};
}

/// The row of a tree whose text this is, at any depth.
QModelIndex find(const QAbstractItemModel& model, const QString& text) {
  return model.match(model.index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

}  // namespace

class ListsTest final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // Exhibits and scenarios.

  void aClickOnAScenarioChoosesIt() {
    ScenarioBrowser browser;
    browser.resize(220, 400);
    browser.show();
    browser.setEntries(someEntries());
    browser.setCurrent(u"go_channel"_s, u"meet"_s);
    auto* tree = browser.findChild<QTreeView*>();
    QSignalSpy chosen(&browser, &ScenarioBrowser::chosen);
    const QModelIndex map = find(*tree->model(), u"Map"_s);
    QVERIFY(!tree->isExpanded(map));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(map).center());
    QVERIFY(tree->isExpanded(map));
    QCOMPARE(chosen.count(), 0);
    const QModelIndex row = find(*tree->model(), u"Look up"_s);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(row).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0], (QVariantList{u"go_map"_s, u"get"_s}));
  }

  void theOpenScenarioIsMarkedAndSaid() {
    ScenarioBrowser browser;
    browser.setEntries(someEntries());
    browser.setCurrent(u"go_map"_s, u"grow"_s);
    const auto* tree = browser.findChild<QTreeView*>();
    const QModelIndex row = find(*tree->model(), u"Doubling at load factor 6.5"_s);
    QCOMPARE(tree->currentIndex(), row);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"open"_s));
    browser.setCurrent(u"go_map"_s, {});
    QVERIFY(!row.data(Qt::AccessibleTextRole).isValid());
  }

  void theOpenScenarioIsInSightWhenTheBrowserIsShown() {
    BrowserExhibit exhibit{u"go_channel"_s, u"Channel"_s, {}, {}};
    for (int i = 0; i < 60; ++i) {
      exhibit.scenarios.push_back({QString::number(i), u"A scenario with a long title, number %1"_s.arg(i), {}});
    }
    ScenarioBrowser browser;
    browser.setEntries({{u"Go runtime"_s, {exhibit}}});
    browser.setCurrent(u"go_channel"_s, u"40"_s);
    browser.resize(200, 300);
    browser.show();
    const auto* tree = browser.findChild<QTreeView*>();
    QTRY_VERIFY(tree->viewport()->rect().contains(tree->visualRect(tree->currentIndex())));
    browser.setCurrent(u"go_channel"_s, u"2"_s);
    QTRY_VERIFY(tree->viewport()->rect().contains(tree->visualRect(tree->currentIndex())));
    browser.resize(160, 200);
    QTRY_VERIFY(tree->viewport()->rect().contains(tree->visualRect(tree->currentIndex())));
  }

  void theFilterFindsTitlesAndSaysWhenThereAreNone() {
    ScenarioBrowser browser;
    browser.show();
    browser.setEntries(someEntries());
    auto* filter = browser.findChild<QLineEdit*>();
    const auto* tree = browser.findChild<QTreeView*>();
    filter->setText(u"MASTER"_s);
    QVERIFY(find(*tree->model(), u"The master goes down"_s).isValid());
    QVERIFY(!find(*tree->model(), u"Map"_s).isValid());
    filter->setText(u"zebra"_s);
    QVERIFY(says<QLabel>(browser, u"No scenario has these words"_s));
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(find(*tree->model(), u"Map"_s).isValid());
    QVERIFY(tree->isVisible());
  }

  void theKeyboardAloneChooses() {
    ScenarioBrowser browser;
    browser.show();
    browser.setEntries(someEntries());
    auto* tree = browser.findChild<QTreeView*>();
    tree->setCurrentIndex(find(*tree->model(), u"Channel"_s));
    QTest::keyClick(tree, Qt::Key_Return);
    QTest::keyClick(tree, Qt::Key_Down);
    QSignalSpy chosen(&browser, &ScenarioBrowser::chosen);
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0], (QVariantList{u"go_channel"_s, u"meet"_s}));
  }

  void newEntriesKeepTheMarkAndTheFilter() {
    ScenarioBrowser browser;
    browser.setEntries(someEntries());
    browser.setCurrent(u"go_map"_s, u"get"_s);
    browser.findChild<QLineEdit*>()->setText(u"look"_s);
    browser.setEntries(someEntries());
    const auto* tree = browser.findChild<QTreeView*>();
    QCOMPARE(tree->currentIndex().data().toString(), u"Look up"_s);
    QVERIFY(!find(*tree->model(), u"Channel"_s).isValid());
  }

  // Bookmarks.

  void aBookmarkIsAddedJumpedToAndRemoved() {
    const auto session = openSession();
    BookmarkList bookmarks(session.get());
    bookmarks.resize(300, 300);
    bookmarks.show();
    QVERIFY(says<QLabel>(bookmarks, u"A bookmark keeps a step"_s));
    session->timeline()->setPosition(20);
    bookmarks.focusName();
    auto* name = bookmarks.findChild<QLineEdit*>();
    QTest::keyClicks(name, u"here"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(session->bookmarks().size(), std::size_t{1});
    QCOMPARE(session->bookmarks()[0].text.en, u"here"_s);
    QVERIFY(name->text().isEmpty());
    session->timeline()->setPosition(0);
    auto* list = bookmarks.findChild<QListWidget*>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QCOMPARE(session->timeline()->position(), 20);
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(session->bookmarks().empty());
    QVERIFY(says<QLabel>(bookmarks, u"A bookmark keeps a step"_s));
  }

  void aBookmarkWithoutANameTakesTheSentence() {
    const auto session = openSession();
    session->timeline()->setPosition(25);
    const BookmarkList bookmarks(session.get());
    bookmarks.findChild<QPushButton*>()->click();
    QCOMPARE(session->bookmarks().at(0).text.text(), u"The counters are called pair"_s);
  }

  void aBookmarkIsRenamedInItsPlace() {
    const auto session = openSession();
    session->timeline()->setPosition(20);
    BookmarkList bookmarks(session.get());
    session->addBookmark(u"here"_s);
    bookmarks.resize(300, 300);
    bookmarks.show();
    auto* list = bookmarks.findChild<QListWidget*>();
    const auto rename = [list](const QString& text) {
      list->setCurrentRow(0);
      QTest::keyClick(list, Qt::Key_F2);
      auto* editor = list->viewport()->findChild<QLineEdit*>();
      editor->selectAll();
      QTest::keyClicks(editor, text);
      QTest::keyClick(editor, Qt::Key_Return);
    };
    rename(u"there"_s);
    QTRY_COMPARE(session->bookmarks().at(0).text.text(), u"there"_s);
    QTRY_COMPARE(list->item(0)->text(), u"there"_s);
    // A name of blanks is none.
    rename(u"  "_s);
    QTRY_COMPARE(list->item(0)->text(), u"there"_s);
    QCOMPARE(session->bookmarks().at(0).text.text(), u"there"_s);
    QCOMPARE(session->bookmarks().at(0).position, 20);
  }

  void aBookmarkOfAnotherBranchGoesThere() {
    const auto session = openSession();
    session->timeline()->setPosition(30);
    session->addBookmark(u"old"_s);
    session->timeline()->setPosition(5);
    QVERIFY(session->apply(counter::breakDown()));
    BookmarkList bookmarks(session.get());
    bookmarks.show();
    auto* list = bookmarks.findChild<QListWidget*>();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(session->recording().currentBranch(), 0);
    QCOMPARE(session->timeline()->position(), 30);
  }

  // Branches.

  void branchesSayWhereTheyBeginAndWhichIsCurrent() {
    const auto session = openSession();
    session->timeline()->setPosition(14);
    QVERIFY(session->apply(counter::take(u"A"_s)));
    const BranchList branches(session.get());
    const auto* list = branches.findChild<QListWidget*>();
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), u"Branch 1 · the scenario"_s);
    QCOMPARE(list->item(1)->text(), u"Branch 2 · from step 14 · Take one"_s);
    QVERIFY(list->item(1)->data(Qt::AccessibleTextRole).toString().contains(u"this is where you are"_s));
    QVERIFY(!list->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"this is where you are"_s));
  }

  void aClickSwitchesTheBranch() {
    const auto session = openSession();
    session->timeline()->setPosition(14);
    QVERIFY(session->apply(counter::take(u"A"_s)));
    BranchList branches(session.get());
    branches.resize(300, 200);
    branches.show();
    auto* list = branches.findChild<QListWidget*>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QTRY_COMPARE(session->recording().currentBranch(), 0);
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(session->recording().currentBranch(), 1);
  }

  void aBranchOfABranchStandsBelowIt() {
    const auto session = openSession();
    session->timeline()->setPosition(14);
    QVERIFY(session->apply(counter::add(u"A"_s, 9)));
    session->switchTo(0);
    session->timeline()->setPosition(20);
    QVERIFY(session->apply(counter::take(u"A"_s)));
    session->switchTo(1);
    session->timeline()->setPosition(18);
    QVERIFY(session->apply(counter::breakDown()));
    const BranchList branches(session.get());
    const auto* list = branches.findChild<QListWidget*>();
    QStringList texts;
    for (int i = 0; i < list->count(); ++i) {
      texts.append(list->item(i)->text());
    }
    QCOMPARE(texts, (QStringList{u"Branch 1 · the scenario"_s, u"Branch 2 · from step 14 · Add"_s,
                                 u"Branch 4 · from step 18 · Break"_s, u"Branch 3 · from step 20 · Take one"_s}));
  }

  // Keys.

  void theKeysSheetShowsTheActionsThatHaveKeys() {
    QAction head(u"Run"_s);
    head.setSeparator(true);
    QAction play(u"&Play or pause"_s);
    play.setShortcut(Qt::Key_Space);
    QAction without(u"Without a key"_s);
    const KeysSheet sheet({&head, &play, &without});
    QVERIFY(says<QLabel>(sheet, u"Run"_s));
    QVERIFY(says<QLabel>(sheet, u"Play or pause"_s));
    QVERIFY(says<QLabel>(sheet, QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText)));
    QVERIFY(!says<QLabel>(sheet, u"Without a key"_s));
  }

  // All of them.

  void everyListHasAName() {
    const auto session = openSession();
    const ScenarioBrowser browser;
    const StepList steps(session->timeline());
    const BookmarkList bookmarks(session.get());
    const BranchList branches(session.get());
    for (const QWidget* panel : {static_cast<const QWidget*>(&browser), static_cast<const QWidget*>(&steps),
                                 static_cast<const QWidget*>(&bookmarks), static_cast<const QWidget*>(&branches)}) {
      QVERIFY(!panel->accessibleName().isEmpty());
      for (const QAbstractItemView* view : panel->findChildren<QAbstractItemView*>()) {
        // Views inside views (a header, a completer's list) are named by what they belong to.
        QVERIFY(view->parent() != panel || !view->accessibleName().isEmpty());
      }
      for (const QAbstractButton* button : panel->findChildren<QAbstractButton*>()) {
        // Qt's own clear button has its text from Qt.
        QVERIFY(button->parent() != panel || !button->accessibleName().isEmpty() || !button->text().isEmpty());
      }
    }
  }

  void aThemeChosenBeforeAndAfterShowingReachesEveryList() {
    const auto session = openSession();
    StepList steps(session->timeline());
    steps.resize(300, 200);
    steps.setTheme(Theme::dark());
    const auto corner = [&steps] {
      const QImage image = steps.grab().toImage();
      return image.pixelColor(2, 2);
    };
    QCOMPARE(corner(), Theme::dark().color(Role::Card));
    steps.setTheme(Theme::light());
    QCOMPARE(corner(), Theme::light().color(Role::Card));
  }
};

QTEST_MAIN(ListsTest)
#include "lists_test.moc"
