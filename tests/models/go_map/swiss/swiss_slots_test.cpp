// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/go_map/swiss/swiss_bench.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace orrery::go_map::swiss {

class SwissSlotsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anEmptySlotInTheGroupMakesADeletionLeaveNone() {
    Bench bench;
    bench.setMany(0, 9, 0);  // eight in group 0, one in group 1
    const std::int32_t left = bench.table().growthLeft;
    erase(bench.map, 8, bench.context);
    QCOMPARE(bench.log.back().event, Event::SlotEmptied);
    QCOMPARE(bench.log.back().b, static_cast<std::int64_t>(Emptied::GroupHasEmpty));
    QCOMPARE(bench.table().growthLeft, left + 1);
    QCOMPARE(bench.table().tombstones(), 0);
    QCOMPARE(bench.table()[1].empty(), SlotMask{0xff});
  }

  void aFullGroupKeepsATombstone() {
    Bench bench;
    bench.setMany(0, 9, 0);
    const std::int32_t left = bench.table().growthLeft;
    const Place erased = bench.place(2);
    erase(bench.map, 2, bench.context);
    QCOMPARE(bench.log.back().event, Event::TombstoneLeft);
    QCOMPARE(bench.log.back().to, erased);
    QCOMPARE(bench.log.back().b, std::int64_t{1});
    QCOMPARE(bench.table().growthLeft, left);
    QCOMPARE(bench.table().tombstones(), 1);
    QCOMPARE(bench.table()[0].matching(kDeleted), SlotMask{1U << 2U});
    // The search for the ninth key goes on past the tombstone.
    bench.log.clear();
    QVERIFY(lookup(bench.map, 8, bench.context).found);
    QCOMPARE(bench.count(Event::GroupProbed), 2);
    QCOMPARE(bench.count(Event::TombstoneNoted), 0);
  }

  void aNewKeyTakesTheFirstTombstoneOnItsWay() {
    Bench bench;
    bench.setMany(0, 9, 0);
    erase(bench.map, 5, bench.context);
    erase(bench.map, 2, bench.context);
    const std::int32_t left = bench.table().growthLeft;
    bench.log.clear();
    bench.setHashed(20, Bench::hashOf(0, 0, 20));
    QCOMPARE(bench.place(20), (Place{bench.map.directory.front(), 0, 2}));
    QCOMPARE(bench.count(Event::TombstoneNoted), 1);
    QCOMPARE(bench.last(Event::SlotChosen).a, static_cast<std::int64_t>(Choice::Tombstone));
    QCOMPARE(bench.count(Event::SearchEnded), 1);  // the whole way had to be searched for the key
    QCOMPARE(bench.table().growthLeft, left);
    QCOMPARE(bench.table().tombstones(), 1);
  }

  void theFirstGroupWithATombstoneCounts() {
    Bench bench;
    bench.setMany(0, 17, 0);  // groups 0 and 1 are full, the next one of the sequence is 3
    QCOMPARE(bench.place(16).group, 3);
    erase(bench.map, 10, bench.context);
    erase(bench.map, 4, bench.context);
    bench.log.clear();
    bench.setHashed(20, Bench::hashOf(0, 0, 20));
    QCOMPARE(bench.place(20), (Place{bench.map.directory.front(), 0, 4}));
    QCOMPARE(bench.count(Event::GroupProbed), 3);
    QCOMPARE(bench.count(Event::TombstoneNoted), 1);
  }

  void aTombstoneIsTakenWhereNoGrowthIsLeft() {
    Bench bench;
    bench.setMany(0, 14, 0);
    QCOMPARE(bench.table().growthLeft, 0);
    erase(bench.map, 0, bench.context);
    bench.setHashed(20, Bench::hashOf(0, 0, 20));
    QCOMPARE(bench.table().capacity, 16);
    QCOMPARE(bench.table().used, 14);
  }

  void tombstonesMakeATableGrowThatHasRoom() {
    Bench bench;
    bench.setMany(0, 14, 0);  // eight in group 0, six in group 1
    for (Key key = 0; key < 8; ++key) {
      erase(bench.map, key, bench.context);
    }
    QCOMPARE(bench.table().used, 6);
    QCOMPARE(bench.table().tombstones(), 8);
    // A key of group 1 meets no tombstone: the table grows, and they are left behind.
    bench.setHashed(20, Bench::hashOf(0, 1, 20));
    QCOMPARE(bench.table().capacity, 32);
    QCOMPARE(bench.table().used, 7);
    QCOMPARE(bench.table().tombstones(), 0);
    QCOMPARE(bench.table().growthLeft, 21);
  }

  void aSmallMapNeverHasTombstones() {
    Bench bench;
    for (Key key = 0; key < kSlots; ++key) {
      bench.set(key, key);
    }
    erase(bench.map, 3, bench.context);
    QCOMPARE(bench.log.back().event, Event::SlotEmptied);
    QCOMPARE(bench.log.back().b, static_cast<std::int64_t>(Emptied::SmallMap));
    bench.set(50, 1);
    QVERIFY(bench.map.isSmall());
    QCOMPARE(bench.place(50).slot, 3);
  }

  void anotherKeyWithTheSameH2IsCompared() {
    Bench bench;
    make(bench.map, 9, bench.context);
    bench.setHashed(1, Bench::hashOf(0, 0, 7));
    bench.setHashed(2, Bench::hashOf(0, 0, 7));
    bench.setHashed(3, Bench::hashOf(0, 0, 8));
    bench.log.clear();
    QVERIFY(lookup(bench.map, 2, bench.context).found);
    const std::vector<Told> compared = bench.all(Event::KeyCompared);
    QCOMPARE(compared.size(), std::size_t{2});
    QCOMPARE(compared[0].a, std::int64_t{0});
    QCOMPARE(compared[0].b, std::int64_t{1});
    QCOMPARE(compared[1].a, std::int64_t{1});
    QCOMPARE(bench.last(Event::ControlMatched).a, std::int64_t{0b011});
    QCOMPARE(bench.last(Event::ControlMatched).c, std::int64_t{0b111});
  }

  void aLookupInASmallMapOfIntegersNeedsNoHash() {
    Bench bench;
    bench.set(1, 10);
    bench.set(2, 20);
    bench.log.clear();
    const Lookup found = lookup(bench.map, 2, bench.context);
    QCOMPARE(found.value, Value{20});
    QCOMPARE(bench.count(Event::HashComputed), 0);
    QCOMPARE(bench.count(Event::KeyCompared), 2);
    QVERIFY(!lookup(bench.map, 3, bench.context).found);
    QCOMPARE(bench.log.back().a, static_cast<std::int64_t>(Miss::SmallMap));
  }

  void aLookupInASmallMapOfTextsGoesByTheControlBytes() {
    Bench bench(KeyType::String);
    const Key apple = bench.keys.keyOf(u"apple"_s);
    const Key plum = bench.keys.keyOf(u"plum"_s);
    bench.setHashed(apple, Bench::hashOf(0, 1, 1));
    bench.setHashed(plum, Bench::hashOf(0, 1, 2));
    bench.log.clear();
    QVERIFY(lookup(bench.map, plum, bench.context).found);
    QCOMPARE(bench.count(Event::HashComputed), 1);
    QCOMPARE(bench.count(Event::KeyCompared), 1);
  }

  void deletingWipesTheValueAndOnlyAKeyWithPointers() {
    for (const KeyType type : {KeyType::Integer, KeyType::String}) {
      Bench bench(type);
      if (type == KeyType::String) {
        static_cast<void>(bench.keys.keyOf(u"zero"_s));
        static_cast<void>(bench.keys.keyOf(u"one"_s));
      }
      bench.set(1, 10);
      erase(bench.map, 1, bench.context);
      const Group& group = bench.map.table(bench.map.smallGroup)[0];
      QCOMPARE(group.values[0], Value{0});
      QCOMPARE(group.keys[0], type == KeyType::String ? Key{0} : Key{1});
    }
  }
};

}  // namespace orrery::go_map::swiss

QTEST_APPLESS_MAIN(orrery::go_map::swiss::SwissSlotsTest)
#include "swiss_slots_test.moc"
