// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/recording_of.h"
#include "tests/support/counter_exhibit.h"
#include "tests/support/counter_machine.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

/// A machine whose ticks have several steps: one walks up stairs, three steps to a floor.
struct Stairs {
  struct State {
    int floor = 0;
    int stair = 0;
    int left = 0;
    std::vector<int> baggage;
    bool operator==(const State&) const = default;
  };
  using Action = int;
  enum class Kind : std::uint16_t { Stair, Landing };
  static constexpr std::size_t kMeasures = 1;
  static constexpr int kStairs = 3;

  [[nodiscard]] Result<int> read(const Operation& operation, const State& /*state*/) const {
    if (operation.id != "climb"_L1) {
      return failure({u"/id"_s, operation.id, u"climb"_s});
    }
    return operation.arguments.value("floors"_L1).toInt(1);
  }
  void begin(State& state, int floors) const { state.left = floors; }
  bool tick(State& state, Trace<State>& trace) const {
    if (state.left == 0) {
      return false;
    }
    --state.left;
    for (state.stair = 1; state.stair < kStairs; ++state.stair) {
      trace.step(state, Kind::Stair, 0, {state.floor, state.stair});
    }
    state.stair = 0;
    ++state.floor;
    trace.step(state, Kind::Landing, 0, {state.floor});
    return true;  // that nothing is left is only noticed in a tick without a step
  }
  void measure(const State& state, std::span<float> values) const {
    values[0] = static_cast<float>(state.floor * kStairs + state.stair);
  }
  [[nodiscard]] std::size_t bytes(const State& state) const {
    return sizeof(State) + state.baggage.capacity() * sizeof(int);
  }
};

/// Counts the ticks that it does.
struct CountingStairs : Stairs {
  std::shared_ptr<int> ticks = std::make_shared<int>(0);
  bool tick(State& state, Trace<State>& trace) const {
    ++*ticks;
    return Stairs::tick(state, trace);
  }
};

using StairsRecording = RecordingOf<Stairs>;
using CounterRecording = RecordingOf<counter::Machine>;

Operation climb(int floors) { return {u"climb"_s, {{u"floors"_s, floors}}}; }

/// The states that a visit shows are the ones that seeking gives, forwards and backwards.
template <class State>
QString seeksAsVisited(const Recording& recording) {
  std::map<int, State> visited;
  visited[0] = recording.stateAt(0).as<State>();
  recording.visit(1, recording.length(), [&](int number, const Step& step, const AnyState& state) {
    if (step != recording.step(number)) {
      return false;
    }
    visited[number] = state.as<State>();
    return true;
  });
  if (static_cast<int>(visited.size()) != recording.length() + 1) {
    return u"visited %1 of %2 positions"_s.arg(visited.size()).arg(recording.length() + 1);
  }
  for (int position = recording.length(); position >= 0; --position) {
    if (recording.stateAt(position).as<State>() != visited[position]) {
      return u"position %1 differs"_s.arg(position);
    }
  }
  return {};
}

int floorAt(const Recording& recording, int position) { return recording.stateAt(position).as<Stairs::State>().floor; }

}  // namespace

class RecordingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aNewRecordingStandsAtItsStart();
  void stepsKnowTheirOperationAndWhereTicksEnd();
  void seekingGivesTheStatesThatWereVisited();
  void aVisitGoesOnlyWhereItIsAskedTo();
  void anOperationInThePastForksAndKeepsTheOldBranch();
  void aForkInTheMiddleOfATickWaitsForItsEnd();
  void aForkInTheMiddleOfAnOperationTruncatesIt();
  void aTruncatedOperationStaysTruncatedOnABranchOfTheBranch();
  void onlySoManyTicksRun();
  void aRefusedOperationLeavesAllAsItWas();
  void measuresFollowTheBranch();
  void branchesTellWhereTheyLeft();
  void aForkAtTheStartSharesNothing();
  void manyStepsStayWithinTheBudget();
  void aSeekReplaysNoMoreThanItMay();
  void statesThatShareAreKeptMoreSeldomAndCountedWithoutWhatTheyShare();
};

void RecordingTest::aNewRecordingStandsAtItsStart() {
  const CounterRecording recording(counter::Machine(), {});
  QCOMPARE(recording.length(), 0);
  QVERIFY(recording.operations().empty());
  QCOMPARE(recording.measureCount(), 2);
  QCOMPARE(recording.measure(0, 0), 0.0F);
  QVERIFY(recording.stateAt(0).as<counter::State>() == counter::State());
  QCOMPARE(recording.branches().size(), std::size_t{1});
}

void RecordingTest::stepsKnowTheirOperationAndWhereTicksEnd() {
  StairsRecording recording(Stairs(), {});
  QCOMPARE(*recording.apply(climb(2), 0), 0);
  QCOMPARE(*recording.apply(climb(1), 6), 6);
  QCOMPARE(recording.length(), 9);
  for (int number = 1; number <= 9; ++number) {
    QCOMPARE(recording.step(number).operation, number <= 6 ? 0U : 1U);
    QCOMPARE(recording.step(number).endsTick, number % 3 == 0);
  }
  QCOMPARE(recording.lastPosition(0), 6);
  QCOMPARE(recording.lastPosition(1), 9);
  QCOMPARE(recording.nextQuietPosition(4), 6);
  QCOMPARE(recording.nextQuietPosition(6), 6);
  QVERIFY(recording.operations()[0].isWhole);
}

void RecordingTest::seekingGivesTheStatesThatWereVisited() {
  StairsRecording stairs(Stairs(), {});
  for (const int floors : {1, 40, 3, 100}) {
    QVERIFY(stairs.apply(climb(floors), stairs.length()));
  }
  QCOMPARE(seeksAsVisited<Stairs::State>(stairs), QString());
  CounterRecording counters(counter::Machine(), {});
  QVERIFY(counters.apply(counter::add(u"A"_s, 500), 0));
  QVERIFY(counters.apply(counter::rename(u"other"_s), counters.length()));
  QVERIFY(counters.apply(counter::take(u"A"_s), counters.length()));
  QCOMPARE(seeksAsVisited<counter::State>(counters), QString());
}

void RecordingTest::aVisitGoesOnlyWhereItIsAskedTo() {
  StairsRecording recording(Stairs(), {});
  QVERIFY(recording.apply(climb(50), 0));
  std::vector<int> seen;
  recording.visit(37, 41, [&](int number, const Step&, const AnyState&) {
    seen.push_back(number);
    return true;
  });
  QCOMPARE(seen, (std::vector<int>{37, 38, 39, 40, 41}));
  seen.clear();
  recording.visit(1, 1000, [&](int number, const Step&, const AnyState&) {
    seen.push_back(number);
    return number < 5;
  });
  QCOMPARE(seen, (std::vector<int>{1, 2, 3, 4, 5}));
  recording.visit(10, 9, [&](int, const Step&, const AnyState&) {
    seen.clear();
    return true;
  });
  QCOMPARE(seen.size(), std::size_t{5});
}

void RecordingTest::anOperationInThePastForksAndKeepsTheOldBranch() {
  CounterRecording recording(counter::Machine(), {});
  QVERIFY(recording.apply(counter::add(u"A"_s, 30), 0));
  QVERIFY(recording.apply(counter::add(u"B"_s, 5), 30));
  const auto oldEnd = recording.stateAt(35).as<counter::State>();
  QCOMPARE(*recording.apply(counter::rename(u"new"_s), 12), 12);
  QCOMPARE(recording.currentBranch(), 1);
  QCOMPARE(recording.length(), 13);
  QCOMPARE(recording.stateAt(13).as<counter::State>().values[0], 12);
  QCOMPARE(recording.stateAt(13).as<counter::State>().name, std::string("new"));
  QCOMPARE(seeksAsVisited<counter::State>(recording), QString());
  recording.switchTo(0);
  QCOMPARE(recording.length(), 35);
  QVERIFY(recording.stateAt(35).as<counter::State>() == oldEnd);
  QCOMPARE(recording.operations().size(), std::size_t{2});
  QCOMPARE(seeksAsVisited<counter::State>(recording), QString());
  QVERIFY(recording.apply(counter::add(u"B"_s, 1), 35));
  QCOMPARE(recording.stateAt(36).as<counter::State>().values[1], 6);
}

void RecordingTest::aForkInTheMiddleOfATickWaitsForItsEnd() {
  StairsRecording recording(Stairs(), {});
  QVERIFY(recording.apply(climb(4), 0));
  QCOMPARE(*recording.apply(climb(1), 4), 6);
  QCOMPARE(recording.currentBranch(), 1);
  QCOMPARE(recording.length(), 9);
  QCOMPARE(floorAt(recording, 9), 3);
  QCOMPARE(seeksAsVisited<Stairs::State>(recording), QString());
}

void RecordingTest::aForkInTheMiddleOfAnOperationTruncatesIt() {
  StairsRecording recording(Stairs(), {});
  QVERIFY(recording.apply(climb(10), 0));
  QVERIFY(recording.apply(climb(2), 9));
  QCOMPARE(recording.length(), 15);
  QCOMPARE(recording.operations().size(), std::size_t{2});
  QCOMPARE(recording.operations()[0].ticks, 3);
  QVERIFY(!recording.operations()[0].isWhole);
  QVERIFY(recording.operations()[1].isWhole);
  QCOMPARE(recording.step(10).operation, 1U);
  QCOMPARE(floorAt(recording, 15), 5);
  QCOMPARE(seeksAsVisited<Stairs::State>(recording), QString());
  recording.switchTo(0);
  QCOMPARE(recording.operations()[0].isWhole, true);
  QCOMPARE(floorAt(recording, recording.length()), 10);
}

void RecordingTest::aTruncatedOperationStaysTruncatedOnABranchOfTheBranch() {
  StairsRecording recording(Stairs(), {});
  QVERIFY(recording.apply(climb(60), 0));
  QVERIFY(recording.apply(climb(60), 90));
  QVERIFY(recording.apply(climb(5), 150));
  QCOMPARE(recording.currentBranch(), 2);
  QCOMPARE(recording.operations().size(), std::size_t{3});
  QCOMPARE(recording.operations()[0].ticks, 30);
  QCOMPARE(recording.operations()[1].ticks, 20);
  QCOMPARE(floorAt(recording, recording.length()), 55);
  QCOMPARE(seeksAsVisited<Stairs::State>(recording), QString());
  for (const BranchId branch : {1, 0, 2, 1}) {
    recording.switchTo(branch);
    QCOMPARE(seeksAsVisited<Stairs::State>(recording), QString());
    QCOMPARE(floorAt(recording, recording.length()) * Stairs::kStairs, recording.length());
  }
}

void RecordingTest::onlySoManyTicksRun() {
  StairsRecording recording(Stairs(), {});
  QVERIFY(recording.apply(climb(10), 0, 4));
  QCOMPARE(recording.length(), 12);
  QVERIFY(!recording.operations()[0].isWhole);
  QVERIFY(recording.apply(climb(1), 12));
  QCOMPARE(floorAt(recording, recording.length()), 5);
  QCOMPARE(seeksAsVisited<Stairs::State>(recording), QString());
}

void RecordingTest::aRefusedOperationLeavesAllAsItWas() {
  CounterRecording recording(counter::Machine(), {});
  QVERIFY(recording.apply(counter::add(u"A"_s, 3), 0));
  const auto refused = recording.apply(counter::take(u"B"_s), 1);
  QVERIFY(!refused);
  QCOMPARE(refused.error().place, u"/arguments/counter"_s);
  QCOMPARE(recording.length(), 3);
  QCOMPARE(recording.branches().size(), std::size_t{1});
  QCOMPARE(recording.operations().size(), std::size_t{1});
  // In the past it is judged by the state of the past.
  QVERIFY(!recording.apply(counter::take(u"A"_s), 0));
  QVERIFY(recording.apply(counter::take(u"A"_s), 1));
}

void RecordingTest::measuresFollowTheBranch() {
  CounterRecording recording(counter::Machine(), {});
  QVERIFY(recording.apply(counter::add(u"A"_s, 20), 0));
  QVERIFY(recording.apply(counter::add(u"B"_s, 4), 10));
  for (int position = 0; position <= recording.length(); ++position) {
    const auto state = recording.stateAt(position).as<counter::State>();
    QCOMPARE(recording.measure(position, 0), static_cast<float>(state.values[0]));
    QCOMPARE(recording.measure(position, 1), static_cast<float>(state.values[1]));
  }
  recording.switchTo(0);
  QCOMPARE(recording.measure(20, 0), 20.0F);
  QCOMPARE(recording.measure(20, 1), 0.0F);
}

void RecordingTest::branchesTellWhereTheyLeft() {
  CounterRecording recording(counter::Machine(), {});
  QVERIFY(recording.apply(counter::add(u"A"_s, 8), 0));
  QVERIFY(recording.apply(counter::rename(u"x"_s), 3));
  const auto branches = recording.branches();
  QCOMPARE(branches.size(), std::size_t{2});
  QCOMPARE(branches[0], (BranchInfo{0, -1, 0, 8, u"add"_s}));
  QCOMPARE(branches[1], (BranchInfo{1, 0, 3, 4, u"rename"_s}));
}

void RecordingTest::aForkAtTheStartSharesNothing() {
  CounterRecording recording(counter::Machine(), {});
  QVERIFY(recording.apply(counter::add(u"A"_s, 8), 0));
  QVERIFY(recording.apply(counter::add(u"B"_s, 2), 0));
  QCOMPARE(recording.length(), 2);
  QCOMPARE(recording.operations().size(), std::size_t{1});
  QCOMPARE(recording.stateAt(2).as<counter::State>().values[0], 0);
  QCOMPARE(seeksAsVisited<counter::State>(recording), QString());
}

void RecordingTest::manyStepsStayWithinTheBudget() {
  constexpr int kFloors = 20'000;
  constexpr double kBytesAStep = 300;
  Stairs::State heavy;
  heavy.baggage.assign(500, 7);
  StairsRecording recording(Stairs(), heavy);
  QVERIFY(recording.apply(climb(kFloors), 0));
  QCOMPARE(recording.length(), kFloors * Stairs::kStairs);
  QVERIFY(static_cast<double>(recording.bytes()) / recording.length() < kBytesAStep);
  QCOMPARE(floorAt(recording, 3 * 12'345), 12'345);
}

void RecordingTest::aSeekReplaysNoMoreThanItMay() {
  const CountingStairs machine;
  Stairs::State heavy;
  heavy.baggage.assign(100'000, 7);
  RecordingOf<CountingStairs> recording(machine, heavy);
  QVERIFY(recording.apply(climb(5'000), 0));
  for (const int position : {1, 1'000, 2'222, 7'777, 14'999}) {
    *machine.ticks = 0;
    QCOMPARE(floorAt(recording, position), position / 3);
    QVERIFY2(*machine.ticks <= kLongestReplay / Stairs::kStairs + 2, qPrintable(QString::number(*machine.ticks)));
  }
}

void RecordingTest::statesThatShareAreKeptMoreSeldomAndCountedWithoutWhatTheyShare() {
  /// Its states have the baggage in common.
  struct Sharing : CountingStairs {
    [[nodiscard]] static std::size_t bytesBeyond(const State& /*state*/, const State& /*other*/) {
      return sizeof(State);
    }
  };
  constexpr int kFloors = 20'000;
  const Sharing machine;
  Stairs::State heavy;
  heavy.baggage.assign(100'000, 7);
  RecordingOf<Sharing> recording(machine, heavy);
  QVERIFY(recording.apply(climb(kFloors), 0));
  *machine.ticks = 0;
  QCOMPARE(floorAt(recording, kLongestSharedReplay - 1), (kLongestSharedReplay - 1) / Stairs::kStairs);
  QVERIFY(*machine.ticks > kLongestReplay / Stairs::kStairs + 2);
  for (const int position : {1, 10'000, 22'222, 59'999}) {
    *machine.ticks = 0;
    QCOMPARE(floorAt(recording, position), position / Stairs::kStairs);
    QVERIFY(*machine.ticks <= kLongestSharedReplay / Stairs::kStairs + 2);
  }
  constexpr std::size_t kBytesAStep = 100;
  QVERIFY(recording.bytes() < static_cast<std::size_t>(recording.length()) * kBytesAStep + 2 * sizeof(int) * 100'000);
}

}  // namespace orrery

QTEST_GUILESS_MAIN(orrery::RecordingTest)
#include "recording_test.moc"
