// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/machine.h"

#include "models/go_map/map_exhibit.h"
#include "models/go_map/steps.h"
#include "models/go_map/teller.h"
#include "models/go_map/turn.h"
#include "tests/models/go_map/map_runs.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace orrery::go_map {

namespace {

/// Every state on the way, reached by replay, is the one that was seen when it was recorded.
bool replaysAlike(const Recording& recording) {
  bool isAlike = true;
  recording.visit(1, recording.length(), [&](int number, const Step& step, const AnyState& seen) {
    const State reached = recording.stateAt(number).as<State>();
    isAlike = isAlike && step == recording.step(number) &&
              (number == recording.length() ? goMap().stateJson(seen) == goMap().stateJson(AnyState::of(reached))
                                            : reached == seen.as<State>());
    return isAlike;
  });
  return isAlike;
}

}  // namespace

class MapMachineTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aKeyIsStoredInEveryMapThatIsShown();
  void inBothTheClassicMapGoesFirst();
  void timeCountsTheMapsOperations();
  void manyKeysAreInsertedOneATick();
  void manyTextsAreNumbered();
  void aTypedHashIsTakenOver();
  void aHashThatIsKnownCannotBeTypedOver();
  void anotherOperationMayCutARangeShort();
  void aRangeGivesEveryKeyOnce_data() { variants(); }
  void aRangeGivesEveryKeyOnce();
  void aRangeCanBeLeft();
  void endedRangesAreForgotten();
  void rangesOfBothMapsEndEachInItsTime();
  void badArgumentsAreRefused_data();
  void badArgumentsAreRefused();
  void thereIsALimitToKeys();
  void whatCannotBeDoneSaysWhy();
  void formsOfferTheNextFreeKey();
  void bucketsToMoveAreCountedDown();
  void slotsAndTombstonesAreCounted();
  void everyStateIsReachedAgain_data();
  void everyStateIsReachedAgain();
  void aForkGoesOnFromThePast();

 private:
  static void variants();
};

void MapMachineTest::variants() {
  QTest::addColumn<QByteArray>("map");
  QTest::newRow("classic") << QByteArray("classic");
  QTest::newRow("swiss") << QByteArray("swiss");
  QTest::newRow("both") << QByteArray("both");
}

void MapMachineTest::aKeyIsStoredInEveryMapThatIsShown() {
  const auto recording = recordingOf(R"({"map": "both"})");
  QVERIFY(apply(*recording, u"assign"_s, entry(u"5"_s, 50)));
  const State state = endOf(*recording);
  QCOMPARE(state.classic.count, 1);
  QCOMPARE(state.swiss.used, 1);
  QVERIFY(contains(state, 5));
  QCOMPARE(state.atHand, 5);
}

void MapMachineTest::inBothTheClassicMapGoesFirst() {
  const auto recording = recordingOf(R"({"map": "both"})");
  QVERIFY(apply(*recording, u"insert_many"_s, many(0, 3)));
  QCOMPARE(recording->operations().back().ticks, 6);
  bool isSwissTick = false;
  for (int number = 1; number <= recording->length(); ++number) {
    QCOMPARE(isSwiss(recording->step(number).kind), isSwissTick);
    isSwissTick = isSwissTick != recording->step(number).endsTick;
  }
}

void MapMachineTest::timeCountsTheMapsOperations() {
  const auto recording = recordingOf(R"({"map": "both"})");
  QVERIFY(apply(*recording, u"insert_many"_s, many(0, 3)));
  QVERIFY(apply(*recording, u"range"_s));
  QVERIFY(apply(*recording, u"len"_s));
  QCOMPARE(recording->step(1).time, 1);
  QCOMPARE(recording->step(recording->length()).time, 5);
  QCOMPARE(stepsOf(*recording, kindOf(classic::Event::IterationEnded)).front().time, 4);
  QCOMPARE(goMap().timeText(5), u"op 5"_s);
}

void MapMachineTest::manyKeysAreInsertedOneATick() {
  const auto recording = recordingOf("{}");
  QVERIFY(apply(*recording, u"insert_many"_s, many(5, 4, -2)));
  QCOMPARE(recording->operations().back().ticks, 4);
  const State state = endOf(*recording);
  for (const Key each : {5, 3, 1, -1}) {
    QVERIFY(contains(state, each));
  }
  QVERIFY(apply(*recording, u"delete_many"_s, many(5, 2, -2)));
  QCOMPARE(endOf(*recording).classic.count, 2);
}

void MapMachineTest::manyTextsAreNumbered() {
  const auto recording = recordingOf(R"({"key": "string"})");
  QVERIFY(apply(*recording, u"insert_many"_s, many(8, 3)));
  const State state = endOf(*recording);
  QCOMPARE(state.classic.count, 3);
  QVERIFY(state.keys.find(u"k10"_s) && contains(state, *state.keys.find(u"k10"_s)));
}

void MapMachineTest::aTypedHashIsTakenOver() {
  const auto recording = recordingOf(R"({"hint": 100})");
  QJsonObject arguments = entry(u"42"_s, 1);
  arguments.insert(u"hash"_s, u"0x9700_0000_0000_0006"_s);
  QVERIFY(apply(*recording, u"assign"_s, arguments));
  const State state = endOf(*recording);
  QCOMPARE((*state.classic.current())[6].tophash[0], 0x97);
  // The same once more is no contradiction.
  QVERIFY(apply(*recording, u"assign"_s, arguments));
}

void MapMachineTest::aHashThatIsKnownCannotBeTypedOver() {
  const auto recording = recordingOf(R"({"contents": [[1, 1]], "hashes": {"2": "7"}})");
  const int before = recording->length();
  for (const QString& text : {u"1"_s, u"2"_s}) {
    QJsonObject arguments = entry(text, 1);
    arguments.insert(u"hash"_s, u"0x5"_s);
    const auto applied = apply(*recording, u"assign"_s, arguments);
    QVERIFY(!applied);
    QCOMPARE(applied.error().place, u"/arguments/hash"_s);
  }
  QCOMPARE(recording->length(), before);
}

void MapMachineTest::anotherOperationMayCutARangeShort() {
  const auto recording = recordingOf(R"({"contents": {"count": 5}})");
  QVERIFY(apply(*recording, u"range"_s));
  const int second = recording->nextQuietPosition(recording->nextQuietPosition(1) + 1);
  QVERIFY(apply(*recording, u"delete"_s, key(u"4"_s), second));
  const State state = endOf(*recording);
  QCOMPARE(liveIterators(state), QList<std::int32_t>{1});
  QVERIFY(apply(*recording, u"range_next"_s, named(u"range 1"_s)));
  QCOMPARE(endOf(*recording).logs.front().count, 3);
}

void MapMachineTest::aRangeGivesEveryKeyOnce() {
  QFETCH(QByteArray, map);
  const auto recording = recordingOf(R"({"contents": {"count": 40}, "seed": 3, "map": ")" + map + "\"}");
  QVERIFY(apply(*recording, u"range"_s));
  const State state = endOf(*recording);
  QCOMPARE(state.logs.size(), map == "both" ? 2 : 1);
  for (const RangeLog& log : state.logs) {
    QVERIFY(log.hasEnded);
    QCOMPARE(log.count, 40);
    QCOMPARE(QSet<Key>(log.keys.begin(), log.keys.end()).size(), 40);
  }
}

void MapMachineTest::aRangeCanBeLeft() {
  const auto recording = recordingOf(R"({"contents": {"count": 5}, "map": "both"})");
  QVERIFY(apply(*recording, u"range_begin"_s, {{u"start"_s, 0}, {u"offset"_s, 3}}));
  QCOMPARE(endOf(*recording).classic.iterators.front().offset, 3);
  QVERIFY(apply(*recording, u"range_end"_s, named(u"1"_s)));
  const State state = endOf(*recording);
  QVERIFY(liveIterators(state).isEmpty());
  QVERIFY(state.logs[0].hasEnded && state.logs[1].hasEnded);
  QCOMPARE(stepsOf(*recording, kindOf(classic::Event::IterationEnded)).back().arguments[4], 1);
  QVERIFY(!apply(*recording, u"range_next"_s, named(u"range 1"_s)));
}

void MapMachineTest::endedRangesAreForgotten() {
  const auto recording = recordingOf(R"({"contents": {"count": 2}})");
  for (int i = 0; i < 6; ++i) {
    QVERIFY(apply(*recording, u"range"_s));
  }
  State state = endOf(*recording);
  QCOMPARE(state.classic.iterators.size(), 1U);
  QCOMPARE(state.logs.size(), State::kLogsKept);
  QCOMPARE(state.logs.back().iterator, 6);
  QVERIFY(apply(*recording, u"make"_s));
  state = endOf(*recording);
  QVERIFY(state.classic.iterators.empty() && state.logs.isEmpty());
}

void MapMachineTest::rangesOfBothMapsEndEachInItsTime() {
  const auto recording = recordingOf(R"({"contents": {"count": 3}, "map": "both"})");
  QVERIFY(apply(*recording, u"range"_s));
  // Cut off behind the classic map's first tick: only that one has a range on its way.
  const int firstTick = recording->nextQuietPosition(1);
  QVERIFY(apply(*recording, u"len"_s, {}, firstTick));
  QCOMPARE(liveIterators(endOf(*recording)), QList<std::int32_t>{1});
  for (int i = 0; i < 3; ++i) {
    QVERIFY(apply(*recording, u"range_next"_s, named(u"range 1"_s)));
  }
  const State state = endOf(*recording);
  QVERIFY(liveIterators(state).isEmpty());
  QCOMPARE(state.logs.size(), 1);
  QCOMPARE(state.logs.front().count, 3);
}

void MapMachineTest::badArgumentsAreRefused_data() {
  QTest::addColumn<QString>("id");
  QTest::addColumn<QJsonObject>("arguments");
  QTest::addColumn<QString>("place");
  const auto row = [](const char* name, const QString& id, const QJsonObject& arguments, const QString& place) {
    QTest::newRow(name) << id << arguments << place;
  };
  row("a word as a key", u"assign"_s, entry(u"kiwi"_s, 1), u"/arguments/key"_s);
  row("no key", u"lookup"_s, {}, u"/arguments/key"_s);
  row("an empty key", u"lookup"_s, key({}), u"/arguments/key"_s);
  row("a huge key", u"delete"_s, key(u"99999999999999999999"_s), u"/arguments/key"_s);
  row("a long key", u"delete"_s, key(QString(100, u'1')), u"/arguments/key"_s);
  row("a hash that is none", u"assign"_s, {{u"key"_s, u"1"_s}, {u"hash"_s, u"tophash"_s}}, u"/arguments/hash"_s);
  row("a huge value", u"assign"_s, {{u"key"_s, u"1"_s}, {u"value"_s, 1e15}}, u"/arguments/value"_s);
  row("a fraction", u"assign"_s, {{u"key"_s, u"1"_s}, {u"value"_s, 1.5}}, u"/arguments/value"_s);
  row("a huge hint", u"make"_s, {{u"hint"_s, 1e9}}, u"/arguments/hint"_s);
  row("too many at once", u"insert_many"_s, many(0, 10'001), u"/arguments/count"_s);
  row("none at once", u"delete_many"_s, many(0, 0), u"/arguments/count"_s);
  row("a huge step", u"insert_many"_s, many(0, 1, 100'000'000), u"/arguments/stride"_s);
  row("a range that is none", u"range_next"_s, named(u"range 7"_s), u"/arguments/iterator"_s);
  row("a start below -1", u"range"_s, {{u"start"_s, -2}}, u"/arguments/start"_s);
  row("no write", u"end_write"_s, {}, {});
  row("unknown", u"shrink"_s, {}, u"/id"_s);
}

void MapMachineTest::badArgumentsAreRefused() {
  QFETCH(QString, id);
  QFETCH(QJsonObject, arguments);
  QFETCH(QString, place);
  const auto recording = recordingOf(R"({"contents": {"count": 3}})");
  const auto applied = apply(*recording, id, arguments);
  QVERIFY(!applied);
  QCOMPARE(applied.error().place, place);
  QVERIFY(!applied.error().expected.isEmpty());
  QCOMPARE(recording->length(), 0);
}

void MapMachineTest::thereIsALimitToKeys() {
  const auto recording = recordingOf(R"({"contents": {"count": 99999}})");
  QCOMPARE(apply(*recording, u"insert_many"_s, many(200'000, 2)).error().place, u"/arguments/count"_s);
  QVERIFY(apply(*recording, u"assign"_s, entry(u"200000"_s, 1)));
  QVERIFY(!apply(*recording, u"assign"_s, entry(u"200001"_s, 1)));
  const auto list = goMap().operationsAt(recording->stateAt(recording->length()));
  const auto assign = std::ranges::find(list, u"assign"_s, &OperationDescription::id);
  QVERIFY(!assign->isPossible && !assign->whyNot.isEmpty());
}

void MapMachineTest::whatCannotBeDoneSaysWhy() {
  const auto recording = recordingOf(R"({"contents": {"count": 3}})");
  const auto at = [&](const QString& id) {
    const auto list = goMap().operationsAt(recording->stateAt(recording->length()));
    return *std::ranges::find(list, id, &OperationDescription::id);
  };
  for (const QString& id : {u"range_next"_s, u"range_end"_s, u"end_write"_s}) {
    QVERIFY(!at(id).isPossible && !at(id).whyNot.isEmpty());
  }
  for (int i = 0; i < State::kMostIterators; ++i) {
    QVERIFY(at(u"range_begin"_s).isPossible);
    QVERIFY(apply(*recording, u"range_begin"_s));
  }
  QVERIFY(!at(u"range_begin"_s).isPossible && !at(u"range"_s).isPossible);
  QVERIFY(!apply(*recording, u"range_begin"_s));
  QCOMPARE(at(u"range_next"_s).parameters.front().options.size(), 4U);
  QCOMPARE(at(u"range_next"_s).parameters.front().options.front().value, u"range 1"_s);
  QVERIFY(apply(*recording, u"begin_write"_s, entry(u"9"_s, 9)));
  QVERIFY(at(u"end_write"_s).isPossible && !at(u"make"_s).isPossible);
}

void MapMachineTest::formsOfferTheNextFreeKey() {
  const auto recording = recordingOf(R"({"contents": {"first": 1, "count": 5}})");
  QVERIFY(apply(*recording, u"lookup"_s, key(u"3"_s)));
  const auto list = goMap().operationsAt(recording->stateAt(recording->length()));
  const auto fallback = [&](const QString& id) {
    return std::ranges::find(list, id, &OperationDescription::id)->parameters.front().fallback;
  };
  QCOMPARE(fallback(u"assign"_s), QJsonValue(u"6"_s));
  QCOMPARE(fallback(u"delete"_s), QJsonValue(u"3"_s));
  QCOMPARE(fallback(u"insert_many"_s), QJsonValue(6));
}

void MapMachineTest::bucketsToMoveAreCountedDown() {
  const auto recording = recordingOf("{}");
  QVERIFY(apply(*recording, u"insert_many"_s, many(0, 900)));
  const auto column = static_cast<int>(Measure::BucketsToMove);
  recording->visit(1, recording->length(), [&](int number, const Step& step, const AnyState& seen) {
    const auto& map = seen.as<State>().classic;
    std::int64_t left = 0;
    const classic::BucketArray* const old = map.old();
    for (std::int32_t i = 0; old != nullptr && i < old->main(); ++i) {
      left += classic::isEvacuated((*old)[i]) ? 0 : 1;
    }
    // Within a bucket's move it counts as one that is still to move.
    const bool isMoving =
        step.kind == kindOf(classic::Event::CellEvacuated) || step.kind == kindOf(classic::Event::OverflowAdded);
    const auto measured = static_cast<std::int64_t>(recording->measure(number, column));
    const bool isRight = measured == left || (isMoving && measured == left + 1);
    if (!isRight) {
      qWarning("step %d: %lld measured, %lld counted", number, static_cast<long long>(measured),
               static_cast<long long>(left));
      QTest::qFail("buckets to move", __FILE__, __LINE__);
    }
    return isRight;
  });
  QVERIFY(!stepsOf(*recording, kindOf(classic::Event::GrowthFinished)).empty());
}

void MapMachineTest::slotsAndTombstonesAreCounted() {
  const auto recording = recordingOf(R"({"map": "swiss"})");
  QVERIFY(apply(*recording, u"insert_many"_s, many(0, 1500)));
  QVERIFY(apply(*recording, u"delete_many"_s, many(0, 700, 2)));
  QVERIFY(apply(*recording, u"insert_many"_s, many(5000, 300)));
  for (const OperationRun& run : recording->operations()) {
    const int position = std::max(run.firstPosition, 1);
    const State state = recording->stateAt(position).as<State>();
    QVERIFY(state.tally == tallyOf(state));
  }
  const State end = endOf(*recording);
  QVERIFY(end.tally == tallyOf(end));
  QCOMPARE(recording->measure(recording->length(), static_cast<int>(Measure::Slots)),
           static_cast<float>(100.0 * static_cast<double>(end.swiss.used) / static_cast<double>(end.tally.slots)));
}

void MapMachineTest::everyStateIsReachedAgain_data() {
  QTest::addColumn<QByteArray>("configuration");
  QTest::newRow("classic") << QByteArray(R"({"seed": 5})");
  QTest::newRow("swiss") << QByteArray(R"({"seed": 5, "map": "swiss"})");
  QTest::newRow("both, texts") << QByteArray(R"({"seed": 5, "map": "both", "key": "string"})");
}

void MapMachineTest::everyStateIsReachedAgain() {
  QFETCH(QByteArray, configuration);
  const auto recording = recordingOf(configuration);
  QVERIFY(apply(*recording, u"insert_many"_s, many(0, 30)));
  QVERIFY(apply(*recording, u"range_begin"_s));
  QVERIFY(apply(*recording, u"delete_many"_s, many(3, 10, 2)));
  QVERIFY(apply(*recording, u"range"_s));
  QVERIFY(apply(*recording, u"range_end"_s, named(u"range 1"_s)));
  QVERIFY(apply(*recording, u"clear"_s));
  QVERIFY(apply(*recording, u"make"_s, {{u"hint"_s, 60}}));
  QVERIFY(apply(*recording, u"insert_many"_s, many(0, 12)));
  QVERIFY(replaysAlike(*recording));
}

void MapMachineTest::aForkGoesOnFromThePast() {
  const auto recording = recordingOf(R"({"contents": {"count": 26}, "hint": 26})");
  QVERIFY(apply(*recording, u"assign"_s, entry(u"26"_s, 1)));
  QVERIFY(endOf(*recording).classic.isGrowing());
  QVERIFY(apply(*recording, u"delete"_s, key(u"3"_s), 0));
  QVERIFY(!endOf(*recording).classic.isGrowing());
  QCOMPARE(endOf(*recording).classic.count, 25);
  QCOMPARE(recording->branches().size(), 2U);
}

}  // namespace orrery::go_map

QTEST_GUILESS_MAIN(orrery::go_map::MapMachineTest)
#include "map_machine_test.moc"
