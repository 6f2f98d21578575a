// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exhibit/session.h"

#include "models/exhibit/scenario_io.h"
#include "tests/support/counter_exhibit.h"
#include "tests/support/counter_machine.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace orrery;
using namespace Qt::StringLiterals;

namespace {

std::int64_t valueA(const Session& session) { return session.state().as<counter::State>().values[0]; }

}  // namespace

class SessionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void openingRunsTheOperations() {
    Session session;
    QVERIFY(session.open(counter::exhibit(), counter::scenario({counter::add(u"A"_s, 4)})));
    QCOMPARE(session.timeline()->length(), 4);
    QCOMPARE(session.timeline()->position(), 0);
    session.timeline()->setPosition(4);
    QCOMPARE(valueA(session), 4);
    QVERIFY(!session.isModified());
  }

  void whoHearsOfTheNewTimelineFindsAllElseNew() {
    std::vector<std::pair<int, std::int64_t>> heard;
    Session session;
    QVERIFY(session.open(counter::exhibit(), counter::scenario({counter::add(u"A"_s, 4)})));
    session.timeline()->setPosition(4);
    const auto look = [&] { heard.emplace_back(session.recording().length(), valueA(session)); };
    connect(session.timeline(), &QAbstractItemModel::modelReset, this, look);
    connect(session.timeline(), &TimelineModel::positionChanged, this, look);
    connect(&session, &Session::opened, this, look);
    connect(&session, &Session::branchesChanged, this, look);
    Scenario next = counter::scenario({counter::add(u"A"_s, 9)});
    next.position = 2;
    QVERIFY(session.open(counter::exhibit(), next));
    // The reset, the cursor at the start, then where the scenario has it.
    QCOMPARE(heard, (std::vector<std::pair<int, std::int64_t>>{{9, 0}, {9, 0}, {9, 2}, {9, 2}, {9, 2}}));
  }

  void whatCannotBeOpenedLeavesWhatIsOpen_data() {
    QTest::addColumn<int>("mistake");
    QTest::addColumn<QString>("place");
    QTest::newRow("unknown operation") << 0 << u"/operations/1/id"_s;
    QTest::newRow("refused by the machine") << 1 << u"/operations/1"_s;
    QTest::newRow("position past the end") << 2 << u"/position"_s;
    QTest::newRow("bookmark past the end") << 3 << u"/bookmarks/0/position"_s;
    QTest::newRow("bookmark on no branch") << 4 << u"/bookmarks/0/branch"_s;
    QTest::newRow("branch of a later one") << 5 << u"/branches/0/parent"_s;
    QTest::newRow("fork past the end") << 6 << u"/branches/0/position"_s;
  }
  void whatCannotBeOpenedLeavesWhatIsOpen() {
    QFETCH(const int, mistake);
    QFETCH(const QString, place);
    Session session;
    QVERIFY(session.open(counter::exhibit(), counter::scenario({counter::add(u"A"_s, 2)})));
    session.timeline()->setPosition(1);

    Scenario bad = counter::scenario({counter::add(u"B"_s, 1)});
    switch (mistake) {
      case 0:
        bad.operations.push_back({{u"explode"_s, {}}, -1});
        break;
      case 1:
        bad.operations = {{counter::add(u"A"_s, 1), -1}, {counter::breakDown(), -1}, {counter::breakDown(), -1}};
        bad.operations = {{counter::rename(u"x"_s), -1}, {counter::take(u"A"_s), -1}};
        break;
      case 2:
        bad.position = 2;
        break;
      case 3:
        bad.bookmarks = {{0, 2, {}}};
        break;
      case 4:
        bad.bookmarks = {{1, 0, {}}};
        break;
      case 5:
        bad.branches = {{1, 0, {}}};
        break;
      default:
        bad.branches = {{0, 2, {}}};
        break;
    }
    const auto opened = session.open(counter::exhibit(), bad);
    QVERIFY(!opened);
    QVERIFY2(opened.error().place.startsWith(place), qPrintable(opened.error().message()));
    QCOMPARE(session.timeline()->length(), 2);
    QCOMPARE(session.timeline()->position(), 1);
    QCOMPARE(valueA(session), 1);
  }

  void anOperationInThePastForksAndUndoLeadsBack() {
    Session session;
    const QAbstractItemModelTester tester(session.timeline(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(session.open(counter::exhibit(), counter::scenario({counter::add(u"A"_s, 5)})));
    session.timeline()->setPosition(2);
    const auto end = session.apply(counter::add(u"A"_s, 10));
    QVERIFY(end);
    QCOMPARE(session.timeline()->position(), 2);
    QCOMPARE(*end, 12);
    QCOMPARE(session.timeline()->length(), 12);
    QCOMPARE(static_cast<int>(session.recording().branches().size()), 2);
    QVERIFY(session.isModified());

    session.timeline()->setPosition(12);
    QCOMPARE(valueA(session), 12);
    session.undo();
    QCOMPARE(session.recording().currentBranch(), 0);
    QCOMPARE(session.timeline()->length(), 5);
    QCOMPARE(session.timeline()->position(), 2);
    session.redo();
    QCOMPARE(session.recording().currentBranch(), 1);
    QCOMPARE(session.timeline()->position(), 12);
    QCOMPARE(valueA(session), 12);
  }

  void aRefusedOperationChangesNothing() {
    Session session;
    QVERIFY(session.open(counter::exhibit(), counter::scenario()));
    const QSignalSpy branches(&session, &Session::branchesChanged);
    QVERIFY(!session.apply(counter::take(u"A"_s)));
    QVERIFY(!session.apply({u"explode"_s, {}}));
    QCOMPARE(session.timeline()->length(), 0);
    QCOMPARE(branches.size(), 0);
    QVERIFY(!session.canUndo() && !session.isModified());
  }

  void aSnapshotOpensAgainInTheSamePlace() {
    Session session;
    QVERIFY(session.open(counter::exhibit(), counter::scenario({counter::add(u"A"_s, 5)})));
    session.timeline()->setPosition(2);
    QVERIFY(session.apply(counter::add(u"A"_s, 3)));
    session.timeline()->setPosition(4);
    session.addBookmark(u"here"_s);
    QVERIFY(session.apply(counter::add(u"B"_s, 1)));
    session.timeline()->setPosition(5);
    const Scenario snapshot = session.snapshot();

    const auto read = parseScenario(scenarioText(snapshot));
    QVERIFY(read);
    Session again;
    const auto opened = again.open(counter::exhibit(), *read);
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message()));
    QCOMPARE(again.recording().branches() == session.recording().branches(), true);
    QCOMPARE(again.recording().currentBranch(), session.recording().currentBranch());
    QCOMPARE(again.timeline()->position(), 5);
    QCOMPARE(again.state().as<counter::State>() == session.state().as<counter::State>(), true);
    again.goToBookmark(0);
    QCOMPARE(again.timeline()->position(), 4);
    QCOMPARE(again.recording().currentBranch(), 1);
  }

  void bookmarksComeAndGo() {
    Session session;
    QVERIFY(session.open(counter::exhibit(), counter::scenario({counter::add(u"A"_s, 5)})));
    const QSignalSpy changed(&session, &Session::bookmarksChanged);
    session.timeline()->setPosition(3);
    session.addBookmark(u"three"_s);
    QCOMPARE(session.bookmarks().size(), std::size_t{1});
    QCOMPARE(session.bookmarks()[0].text.text(), u"three"_s);
    session.timeline()->setPosition(0);
    session.goToBookmark(0);
    QCOMPARE(session.timeline()->position(), 3);
    session.renameBookmark(0, QString());
    QCOMPARE(session.bookmarks()[0].text.text(), u"three"_s);
    session.setSaved();
    session.renameBookmark(0, u"third"_s);
    QCOMPARE(session.bookmarks()[0].text.text(), u"third"_s);
    QVERIFY(session.isModified());
    session.removeBookmark(0);
    QVERIFY(session.bookmarks().empty());
    QCOMPARE(changed.size(), 3);
  }

  void switchingBranchesKeepsThePlaceWhereItExists() {
    Session session;
    QVERIFY(session.open(counter::exhibit(), counter::scenario({counter::add(u"A"_s, 5)})));
    session.timeline()->setPosition(1);
    QVERIFY(session.apply(counter::add(u"A"_s, 1)));
    session.timeline()->setPosition(1);
    session.switchTo(0);
    QCOMPARE(session.timeline()->position(), 1);
    session.timeline()->setPosition(5);
    session.switchTo(1);
    QCOMPARE(session.timeline()->position(), 2);
    session.undo();
    QCOMPARE(session.recording().currentBranch(), 0);
    QCOMPARE(session.timeline()->position(), 5);
  }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
