// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/panels/open_session.h"
#include "views/panels/step_list.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace orrery;
using namespace Qt::StringLiterals;

/// The step list; what it has in common with the other lists is in lists_test.
class StepsTest final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theRowFollowsTheCursorAndTheCursorTheRow() {
    const auto session = openSession();
    StepList list(session->timeline());
    list.resize(400, 300);
    list.show();
    auto* table = list.findChild<QTableView*>();
    session->timeline()->setPosition(12);
    QCOMPARE(table->currentIndex().row(), 11);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(session->timeline()->position(), 13);
    table->scrollToTop();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 2)).center());
    QCOMPARE(session->timeline()->position(), 2);
    session->timeline()->setPosition(0);
    QVERIFY(!table->currentIndex().isValid());
  }

  void searchGoesFromHitToHitAndRoundTheEnd() {
    const auto session = openSession();
    StepList list(session->timeline());
    list.show();
    list.focusSearch();
    auto* search = list.findChild<QLineEdit*>();
    QTest::keyClicks(search, u"round"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(session->timeline()->position(), 10);
    list.findNext();
    QCOMPARE(session->timeline()->position(), 20);
    list.findPrevious();
    QCOMPARE(session->timeline()->position(), 10);
    list.findPrevious();
    QCOMPARE(session->timeline()->position(), 35);
    QVERIFY(says<QLabel>(list, u"Went on from the end"_s));
    search->setText(u"zebra"_s);
    list.findNext();
    QCOMPARE(session->timeline()->position(), 35);
    QVERIFY(says<QLabel>(list, u"No step says \"zebra\""_s));
  }

  void onlyNumberSentenceAndTimeAreShown() {
    const auto session = openSession();
    const StepList list(session->timeline());
    const auto* table = list.findChild<QTableView*>();
    int shown = 0;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
      shown += table->isColumnHidden(column) ? 0 : 1;
    }
    QCOMPARE(shown, 3);
  }

  void aMillionStepsCanBeListedAndJumpedIn() {
    const auto session = openLongSession(1'000'000);
    StepList list(session->timeline());
    list.resize(400, 300);
    list.show();
    session->timeline()->setPosition(900'000);
    const auto* table = list.findChild<QTableView*>();
    QCOMPARE(table->currentIndex().row(), 899'999);
    QVERIFY(!table->visualRect(table->currentIndex()).isEmpty());
    QVERIFY(!list.grab().isNull());
  }

  void withCoarseStepsOnlyTheMainOnesAreListed() {
    const auto session = openSession();
    session->timeline()->setGrain(Grain::Coarse);
    StepList list(session->timeline());
    list.resize(400, 300);
    list.show();
    auto* table = list.findChild<QTableView*>();
    const auto numbers = [table] {
      std::vector<int> shown;
      for (int row = 0; row < table->model()->rowCount(); ++row) {
        shown.push_back(table->model()->index(row, TimelineModel::Number).data().toInt());
      }
      return shown;
    };
    const auto current = [table] {
      return table->currentIndex().siblingAtColumn(TimelineModel::Number).data().toInt();
    };
    const std::vector<int> mainSteps{10, 20, 25, 35, 39, 40};
    QCOMPARE(numbers(), mainSteps);
    // A step that is reached all the same has its row while one stands there.
    session->timeline()->setPosition(13);
    QCOMPARE(numbers(), (std::vector<int>{10, 13, 20, 25, 35, 39, 40}));
    QCOMPARE(current(), 13);
    session->timeline()->setPosition(30);
    QCOMPARE(numbers(), (std::vector<int>{10, 20, 25, 30, 35, 39, 40}));
    QCOMPARE(current(), 30);
    QCOMPARE(session->timeline()->position(), 30);
    QTest::keyClick(table, Qt::Key_Up);
    QCOMPARE(session->timeline()->position(), 25);
    QCOMPARE(current(), 25);
    QCOMPARE(numbers(), mainSteps);
    session->timeline()->setPosition(13);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(session->timeline()->position(), 20);
    QCOMPARE(numbers(), mainSteps);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(4, TimelineModel::Sentence)).center());
    QCOMPARE(session->timeline()->position(), 39);
    session->timeline()->setPosition(13);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(5, TimelineModel::Sentence)).center());
    QCOMPARE(session->timeline()->position(), 39);
    QCOMPARE(numbers(), mainSteps);
    QCOMPARE(current(), 39);
    session->timeline()->setGrain(Grain::Fine);
    QCOMPARE(table->model()->rowCount(), 40);
    QCOMPARE(current(), 39);
  }

  void searchFindsDetailsTooWhileTheyAreNotListed() {
    const auto session = openSession();
    session->timeline()->setGrain(Grain::Coarse);
    StepList list(session->timeline());
    list.show();
    list.focusSearch();
    auto* search = list.findChild<QLineEdit*>();
    QTest::keyClicks(search, u"goes up to 7"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(session->timeline()->position(), 7);
    QCOMPARE(list.findChild<QTableView*>()->currentIndex().row(), 0);
  }

  void anotherBranchShowsItsOwnSteps() {
    const auto session = openSession();
    StepList list(session->timeline());
    list.show();
    session->timeline()->setPosition(5);
    QVERIFY(session->apply(counter::breakDown()));
    const auto* table = list.findChild<QTableView*>();
    QCOMPARE(table->model()->rowCount(), 6);
    session->switchTo(0);
    QCOMPARE(table->model()->rowCount(), 40);
  }
};

QTEST_MAIN(StepsTest)
#include "steps_test.moc"
