// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exhibit/operation_check.h"
#include "models/go_channel/channel_exhibit.h"
#include "models/go_channel/state.h"
#include "models/go_channel/steps.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace orrery::go_channel {

namespace {

std::unique_ptr<Recording> record(const char* configuration) {
  auto made = goChannel().record(QJsonDocument::fromJson(configuration).object());
  return made ? std::move(*made) : nullptr;
}

Result<int> apply(Recording& recording, const QString& id, const QJsonObject& arguments = {}, int position = -1) {
  const auto descriptions = goChannel().operations();
  const auto checked = checkOperation({id, arguments}, descriptions);
  if (!checked) {
    return failure(checked.error());
  }
  return recording.apply(*checked, position < 0 ? recording.length() : position);
}

State endOf(const Recording& recording) { return recording.stateAt(recording.length()).as<State>(); }

int count(const Recording& recording, StepKind kind) {
  int found = 0;
  for (int number = 1; number <= recording.length(); ++number) {
    found += static_cast<StepKind>(recording.step(number).kind) == kind ? 1 : 0;
  }
  return found;
}

QJsonObject on(const QString& goroutine, const QString& channel) {
  return {{u"goroutine"_s, goroutine}, {u"channel"_s, channel}};
}

const OperationDescription& described(const std::vector<OperationDescription>& list, const QString& id) {
  return *std::ranges::find(list, id, &OperationDescription::id);
}

constexpr auto kByHand =
    R"({"channels": [{"name": "ch", "capacity": 1}, {"name": "b", "capacity": 1}, {"name": "off", "nil": true}],
                             "goroutines": [{}, {}]})";

}  // namespace

class ChannelMachineTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aDeadlockNeedsEverybodyAsleep();
  void aPersonAtHandKeepsADeadlockFromBeingReported();
  void aBlockedGoroutineThatNobodyCanWakeIsLeaked();
  void whoCanStillBeWokenIsNotLeaked();
  void aPersonCanReachALeakedGoroutine();
  void aSelectTakesTheCaseChosenByHand();
  void aCaseThatIsNotReadyCannotBeChosen();
  void aStepOfAChosenGoroutinePutsTheRunningOneAside();
  void aRunIsBounded();
  void anEndlessGoroutineIsPutAsideAfterItsSlice();
  void whoWakesAfterAnIdlePauseHasAWholeSlice();
  void tooManyGoroutinesStopTheProgram();
  void timersThatNobodyUsesAreForgotten();
  void aNewChannelAndGoroutineCanBeUsed();
  void theClockFiresTimers();
  void nothingCanBeDoneAfterTheEnd();
  void operationsTellWhyNot();
  void badArgumentsAreRefused_data();
  void badArgumentsAreRefused();
  void tablesFollowTheState();
  void theStateIsJson();
  void theStepTableIsComplete();
};

void ChannelMachineTest::aDeadlockNeedsEverybodyAsleep() {
  auto recording = record(R"({"channels": [{"name": "c"}], "functions": {"f": [["sleep_us", 100]]},
    "goroutines": [{"name": "main", "code": [["go", "f"], ["recv", "c"]]}]})");
  QVERIFY(apply(*recording, u"run"_s));
  QVERIFY(endOf(*recording).outcome == Outcome::Deadlock);
  QVERIFY(endOf(*recording).fault == go::Fault::AllAsleep);
  QVERIFY(endOf(*recording).now >= 100'000);
  QCOMPARE(exitStatus(endOf(*recording).outcome), 2);
}

void ChannelMachineTest::aPersonAtHandKeepsADeadlockFromBeingReported() {
  auto recording = record(kByHand);
  QVERIFY(apply(*recording, u"receive"_s, on(u"G1"_s, u"ch"_s)));
  QVERIFY(apply(*recording, u"receive"_s, on(u"G2"_s, u"ch"_s)));
  QVERIFY(endOf(*recording).outcome == Outcome::Going);
  QVERIFY(!apply(*recording, u"run"_s));
  QVERIFY(apply(*recording, u"send"_s, on(u"new"_s, u"ch"_s)));
  QCOMPARE(endOf(*recording).goroutines.size(), std::size_t{3});
  QVERIFY(endOf(*recording).goroutines[0].status != Status::Waiting);
}

void ChannelMachineTest::aBlockedGoroutineThatNobodyCanWakeIsLeaked() {
  auto recording = record(R"({"channels": [{"name": "c"}], "functions": {"f": [["send", "c", 1]]},
    "goroutines": [{"name": "main", "code": [["go", "f"], ["sleep_us", 10], ["print", "on"]]}]})");
  QVERIFY(apply(*recording, u"run"_s));
  QVERIFY(endOf(*recording).goroutines[1].isLeaked);
  QVERIFY(endOf(*recording).outcome == Outcome::Returned);
  QCOMPARE(count(*recording, StepKind::Leaked), 1);
}

void ChannelMachineTest::whoCanStillBeWokenIsNotLeaked() {
  // main still has a way to the receive, through the function that it may start.
  auto recording = record(R"({"channels": [{"name": "c"}],
    "functions": {"f": [["send", "c", 1]], "g": [["recv", "c"]]},
    "goroutines": [{"name": "main", "code": [["go", "f"], ["sleep_us", 10], ["go", "g"], ["sleep_us", 10]]}]})");
  QVERIFY(apply(*recording, u"run"_s));
  QCOMPARE(count(*recording, StepKind::Leaked), 0);
}

void ChannelMachineTest::aPersonCanReachALeakedGoroutine() {
  auto recording = record(R"({"channels": [{"name": "c"}], "goroutines": [{"name": "x", "code": [["send", "c", 1]]},
    {"name": "y", "code": [["sleep_us", 1000]]}]})");
  QVERIFY(apply(*recording, u"run"_s, {{u"limit"_s, 2}}));
  QVERIFY(endOf(*recording).goroutines[0].isLeaked);
  QVERIFY(apply(*recording, u"new_goroutine"_s));
  QVERIFY(!endOf(*recording).goroutines[0].isLeaked);
  QVERIFY(apply(*recording, u"receive"_s, on(u"G3"_s, u"c"_s)));
  QVERIFY(endOf(*recording).goroutines[0].status == Status::Runnable);
}

void ChannelMachineTest::aSelectTakesTheCaseChosenByHand() {
  for (int chosen = 0; chosen < 2; ++chosen) {
    auto recording = record(kByHand);
    QVERIFY(apply(*recording, u"send"_s, on(u"G1"_s, u"ch"_s)));
    QVERIFY(apply(*recording, u"send"_s, on(u"G1"_s, u"b"_s)));
    QVERIFY(apply(*recording, u"select"_s,
                  {{u"goroutine"_s, u"G2"_s}, {u"cases"_s, u"<-ch; <-b; default"_s}, {u"case"_s, chosen}}));
    const State end = endOf(*recording);
    QCOMPARE(end.table[end.channels[0].id].count, chosen == 0 ? 0 : 1);
    QCOMPARE(end.table[end.channels[1].id].count, chosen == 1 ? 0 : 1);
  }
}

void ChannelMachineTest::aCaseThatIsNotReadyCannotBeChosen() {
  auto recording = record(R"({"channels": [{"name": "a", "capacity": 1}, {"name": "b", "capacity": 1}],
    "goroutines": [{"name": "x", "code": [["send", "a", 1], ["loop", 1, [["select", [["recv", "a"], ["recv", "b"]]]]]]}]})");
  QVERIFY(!apply(*recording, u"step"_s, {{u"goroutine"_s, u"G1"_s}, {u"case"_s, 0}}));
  QVERIFY(apply(*recording, u"next"_s));
  const auto refused = apply(*recording, u"step"_s, {{u"goroutine"_s, u"G1"_s}, {u"case"_s, 1}});
  QVERIFY(!refused);
  QCOMPARE(refused.error().place, u"/arguments/case"_s);
  QVERIFY(apply(*recording, u"step"_s, {{u"goroutine"_s, u"x"_s}, {u"case"_s, 0}}));
}

void ChannelMachineTest::aStepOfAChosenGoroutinePutsTheRunningOneAside() {
  auto recording = record(R"({"goroutines": [{"name": "x", "code": [["print", "1"], ["print", "2"]]},
    {"name": "y", "code": [["print", "3"]]}]})");
  QVERIFY(apply(*recording, u"next"_s));
  QVERIFY(apply(*recording, u"step"_s, {{u"goroutine"_s, u"G2"_s}}));
  const State end = endOf(*recording);
  QCOMPARE(end.running.value, 1);
  QCOMPARE(end.queue.global().size(), std::size_t{1});
  QCOMPARE(end.printed.last().text, u"3"_s);
}

void ChannelMachineTest::aRunIsBounded() {
  auto recording =
      record(R"({"goroutines": [{"name": "x", "code": [["forever", [["loop", 0, [["print", "never"]]]]]]}]})");
  QVERIFY(apply(*recording, u"run"_s, {{u"limit"_s, 50}}));
  QCOMPARE(count(*recording, StepKind::Looped), 50);
}

void ChannelMachineTest::anEndlessGoroutineIsPutAsideAfterItsSlice() {
  auto recording =
      record(R"({"goroutines": [{"name": "x", "code": [["spin"]]}, {"name": "y", "code": [["print", "my turn"]]}]})");
  QVERIFY(apply(*recording, u"run"_s, {{u"limit"_s, 6}}));
  QCOMPARE(endOf(*recording).printedCount, 1);
  QCOMPARE(count(*recording, StepKind::Preempted), 1);
  QVERIFY(endOf(*recording).now >= 20'000'000);
}

void ChannelMachineTest::whoWakesAfterAnIdlePauseHasAWholeSlice() {
  // Both wake at once, so one waits while the other, found in runnext, works: the pause was longer than a slice.
  auto recording = record(R"({"goroutines": [
    {"name": "x", "code": [["sleep_us", 25000], ["spin_us", 5], ["print", "x"]]},
    {"name": "y", "code": [["sleep_us", 25000], ["spin_us", 5], ["print", "y"]]}]})");
  QVERIFY(apply(*recording, u"run"_s, {{u"limit"_s, 100}}));
  QCOMPARE(endOf(*recording).printedCount, 2);
  QCOMPARE(count(*recording, StepKind::Preempted), 0);
}

void ChannelMachineTest::tooManyGoroutinesStopTheProgram() {
  auto recording = record(
      R"({"functions": {"f": [["go", "f"], ["go", "f"]]}, "goroutines": [{"name": "x", "code": [["go", "f"]]}]})");
  QVERIFY(apply(*recording, u"run"_s, {{u"limit"_s, 100'000}}));
  QVERIFY(endOf(*recording).outcome == Outcome::TooMany);
  QCOMPARE(endOf(*recording).goroutines.size(), static_cast<std::size_t>(kMostGoroutines));
}

void ChannelMachineTest::timersThatNobodyUsesAreForgotten() {
  auto recording = record(R"({"channels": [{"name": "c"}], "goroutines": [{"name": "x", "code": [["loop", 200,
    [["select", [["recv", "c"], ["after", 10]]]]]]}]})");
  QVERIFY(apply(*recording, u"run"_s, {{u"limit"_s, 10'000}}));
  QCOMPARE(count(*recording, StepKind::TimerFired), 200);
  QVERIFY(endOf(*recording).table.size() < 5);
}

void ChannelMachineTest::aNewChannelAndGoroutineCanBeUsed() {
  auto recording = record(kByHand);
  QVERIFY(apply(*recording, u"make_channel"_s, {{u"name"_s, u"more"_s}, {u"capacity"_s, 2}}));
  QVERIFY(apply(*recording, u"new_goroutine"_s, {{u"name"_s, u"helper"_s}}));
  QVERIFY(apply(*recording, u"send"_s, on(u"helper"_s, u"more"_s)));
  QVERIFY(apply(*recording, u"len"_s, on(u"G3"_s, u"more"_s)));
  QCOMPARE(recording->step(recording->length()).arguments[2], 1);
  QVERIFY(!apply(*recording, u"make_channel"_s, {{u"name"_s, u"more"_s}}));
}

void ChannelMachineTest::theClockFiresTimers() {
  auto recording = record(
      R"({"channels": [{"name": "c"}], "goroutines": [{"name": "x", "code": [["recv_after", 100], ["print", "late"]]}]})");
  QVERIFY(apply(*recording, u"next"_s));
  QVERIFY(apply(*recording, u"advance"_s, {{u"microseconds"_s, 99}}));
  QVERIFY(endOf(*recording).goroutines[0].status == Status::Waiting);
  QVERIFY(apply(*recording, u"advance"_s, {{u"microseconds"_s, 5}}));
  QVERIFY(endOf(*recording).goroutines[0].status == Status::Runnable);
}

void ChannelMachineTest::nothingCanBeDoneAfterTheEnd() {
  auto recording = record(R"({"channels": [{"name": "c"}], "goroutines": [{"name": "main", "code": []}, {}]})");
  QVERIFY(apply(*recording, u"run"_s));
  QVERIFY(endOf(*recording).outcome == Outcome::Returned);
  for (const OperationDescription& each : goChannel().operationsAt(recording->stateAt(recording->length()))) {
    QVERIFY(!each.isPossible);
    QVERIFY(!each.whyNot.isEmpty());
  }
  QVERIFY(!apply(*recording, u"send"_s, on(u"G2"_s, u"c"_s)));
  QVERIFY(apply(*recording, u"send"_s, on(u"G2"_s, u"c"_s), 0));
}

void ChannelMachineTest::operationsTellWhyNot() {
  auto recording = record(kByHand);
  auto now = goChannel().operationsAt(recording->stateAt(0));
  QVERIFY(!described(now, u"run"_s).isPossible);
  QVERIFY(!described(now, u"step"_s).isPossible);
  QVERIFY(described(now, u"send"_s).isPossible);
  QCOMPARE(described(now, u"send"_s).parameters[0].options.size(), std::size_t{3});
  QCOMPARE(described(now, u"send"_s).parameters[1].options.size(), std::size_t{4});
  QVERIFY(apply(*recording, u"receive"_s, on(u"G1"_s, u"ch"_s)));
  now = goChannel().operationsAt(recording->stateAt(recording->length()));
  QCOMPARE(described(now, u"send"_s).parameters[0].options.front().value, u"G2"_s);
}

void ChannelMachineTest::badArgumentsAreRefused_data() {
  QTest::addColumn<QString>("id");
  QTest::addColumn<QJsonObject>("arguments");
  QTest::newRow("nobody") << u"send"_s << on(u"G9"_s, u"ch"_s);
  QTest::newRow("no channel") << u"send"_s << on(u"G1"_s, u"x"_s);
  QTest::newRow("left out") << u"send"_s << QJsonObject{};
  QTest::newRow("no goroutine to step") << u"step"_s << QJsonObject{{u"goroutine"_s, u"G1"_s}};
  QTest::newRow("a case that is none") << u"select"_s
                                       << QJsonObject{{u"goroutine"_s, u"G1"_s}, {u"cases"_s, u"hello"_s}};
  QTest::newRow("a case without a number")
      << u"select"_s << QJsonObject{{u"goroutine"_s, u"G1"_s}, {u"cases"_s, u"ch <- x"_s}};
  QTest::newRow("seventeen cases") << u"select"_s
                                   << QJsonObject{{u"goroutine"_s, u"G1"_s},
                                                  {u"cases"_s, QString(u"<-ch;"_s).repeated(17)}};
  QTest::newRow("a bad name") << u"make_channel"_s << QJsonObject{{u"name"_s, u"1 x"_s}};
  QTest::newRow("too large") << u"make_channel"_s << QJsonObject{{u"name"_s, u"x"_s}, {u"capacity"_s, 1e9}};
}

void ChannelMachineTest::badArgumentsAreRefused() {
  QFETCH(QString, id);
  QFETCH(QJsonObject, arguments);
  auto recording = record(kByHand);
  const auto refused = apply(*recording, id, arguments);
  QVERIFY(!refused);
  QVERIFY(!refused.error().message().isEmpty());
  QCOMPARE(recording->length(), 0);
}

void ChannelMachineTest::tablesFollowTheState() {
  auto recording = record(kByHand);
  QVERIFY(apply(*recording, u"send"_s, on(u"G1"_s, u"ch"_s)));
  QVERIFY(apply(*recording, u"send"_s, on(u"G2"_s, u"ch"_s)));
  const Step& last = recording->step(recording->length());
  const auto tables = goChannel().tables(recording->stateAt(recording->length()), &last);
  QCOMPARE(tables.size(), std::size_t{3});
  for (const StateTable& table : tables) {
    for (const StateTable::Row& row : table.rows) {
      QCOMPARE(row.cells.size(), table.header.size());
    }
  }
  QVERIFY(!tables[0].rows[0].isTouched);
  QVERIFY(tables[0].rows[1].isTouched);
  QCOMPARE(tables[1].rows[0].entity, (Entity{u"channel"_s, u"ch"_s}));
  QCOMPARE(tables[1].rows[0].cells[1], u"1"_s);
  QCOMPARE(tables[2].rows.size(), std::size_t{1});
  QCOMPARE(tables[2].rows[0].cells[3], u"G2"_s);
}

void ChannelMachineTest::theStateIsJson() {
  auto recording = record(kByHand);
  QVERIFY(apply(*recording, u"select"_s, {{u"goroutine"_s, u"G1"_s}, {u"cases"_s, u"<-ch; <-b"_s}}));
  const QJsonObject state = goChannel().stateJson(recording->stateAt(recording->length()));
  const QJsonObject channel = state.value("channels"_L1).toArray().first().toObject();
  QCOMPARE(channel.value("recvq"_L1).toArray().first().toObject().value("goroutine"_L1).toString(), u"G1"_s);
  QCOMPARE(state.value("goroutines"_L1).toArray().first().toObject().value("reason"_L1).toString(), u"select"_s);
  QCOMPARE(state.value("channels"_L1).toArray().last().toObject().value("nil"_L1).toBool(), true);
}

void ChannelMachineTest::theStepTableIsComplete() {
  QCOMPARE(goChannel().stepKinds(), static_cast<int>(stepTable().size()));
  QSet<QString> ids;
  for (const StepRow& row : stepTable()) {
    ids.insert(QString(row.id));
    QVERIFY(goChannel().topics().contains(QString(row.topic)));
  }
  QCOMPARE(ids.size(), static_cast<qsizetype>(stepTable().size()));
}

}  // namespace orrery::go_channel

QTEST_GUILESS_MAIN(orrery::go_channel::ChannelMachineTest)
#include "channel_machine_test.moc"
