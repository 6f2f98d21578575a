// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/go_map/swiss/swiss_bench.h"

#include <QTest>

namespace orrery::go_map::swiss {

namespace {

/// Capacities of the table after each of `count` new keys.
std::vector<std::int32_t> capacities(Bench& bench, Key first, int count) {
  std::vector<std::int32_t> list;
  for (Key key = first; key < first + count; ++key) {
    bench.set(key, 0);
    list.push_back(bench.map.isSmall() ? 0 : bench.table().capacity);
  }
  return list;
}

/// The count at which the table had grown to each capacity.
std::vector<std::pair<int, std::int32_t>> growths(const std::vector<std::int32_t>& list) {
  std::vector<std::pair<int, std::int32_t>> found;
  for (std::size_t i = 1; i < list.size(); ++i) {
    if (list[i] != list[i - 1]) {
      found.emplace_back(static_cast<int>(i + 1), list[i]);
    }
  }
  return found;
}

}  // namespace

class SwissGrowthTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aSmallMapTakesEightKeysInOneGroup() {
    Bench bench;
    QVERIFY(bench.map.isSmall());
    QCOMPARE(bench.map.smallGroup, 0);
    for (Key key = 0; key < kSlots; ++key) {
      bench.set(key, key);
      QCOMPARE(bench.place(key), (Place{bench.map.smallGroup, 0, static_cast<std::int32_t>(key)}));
    }
    QVERIFY(bench.map.isSmall());
    QCOMPARE(bench.count(Event::GroupMade), 1);
    QCOMPARE(bench.last(Event::KeyStored).b, std::int64_t{8});
    QCOMPARE(bench.last(Event::KeyStored).c, std::int64_t{0});
  }

  void theNinthKeyMakesATableOfSixteenSlots() {
    Bench bench;
    for (Key key = 0; key < 9; ++key) {
      bench.set(key, key);
    }
    QCOMPARE(bench.map.directory.size(), 1);
    QCOMPARE(bench.map.smallGroup, 0);
    QCOMPARE(bench.table().capacity, 16);
    QCOMPARE(bench.table().used, 9);
    QCOMPARE(bench.table().growthLeft, 5);
    QCOMPARE(bench.count(Event::EntryMoved), 8);
    QCOMPARE(bench.last(Event::GrowthStarted).a, static_cast<std::int64_t>(Growth::Conversion));
    QCOMPARE(bench.map.move, Move());
  }

  void anUpdateOfEightKeysMakesATableToo() {
    Bench bench;
    for (Key key = 0; key < kSlots; ++key) {
      bench.set(key, key);
    }
    QVERIFY(!bench.set(3, 99).isNew);
    QVERIFY(!bench.map.isSmall());
    QCOMPARE(bench.table().used, 8);
    QCOMPARE(bench.table().growthLeft, 6);
    QCOMPARE(bench.log.back().event, Event::ValueUpdated);
    QCOMPARE(bench.log.back().a, std::int64_t{99});
    QCOMPARE(bench.log.back().b, std::int64_t{3});
  }

  void aTableDoublesWhenItsGrowthIsUsedUp() {
    Bench bench;
    const std::vector<std::pair<int, std::int32_t>> expected{{9, 16},    {15, 32},   {29, 64},   {57, 128},
                                                             {113, 256}, {225, 512}, {449, 1024}};
    QCOMPARE(growths(capacities(bench, 0, 896)), expected);
    QCOMPARE(bench.map.directory.size(), 1);
    QCOMPARE(bench.table().growthLeft, 0);
  }

  void aTableOfTheMostSlotsIsSplit() {
    Bench bench;
    for (Key key = 0; key < 896; ++key) {
      // Every second key has a 1 as its top bit.
      bench.setHashed(key, Bench::hashOf(key % 2 == 0 ? 0x00 : 0x80, static_cast<std::uint64_t>(key), 5));
    }
    const std::int32_t old = bench.map.directory.front();
    bench.log.clear();
    bench.setHashed(896, Bench::hashOf(0, 896, 5));
    const Told started = bench.last(Event::GrowthStarted);
    QCOMPARE(started.a, static_cast<std::int64_t>(Growth::Split));
    QCOMPARE(started.from, Place{old});
    QCOMPARE(started.to.table, bench.map.directory[0]);
    QCOMPARE(started.c, std::int64_t{bench.map.directory[1]});
    QCOMPARE(bench.count(Event::EntryMoved), 896);
    QCOMPARE(bench.count(Event::DirectoryDoubled), 1);
    QCOMPARE(bench.last(Event::GrowthFinished).a, std::int64_t{448});
    QCOMPARE(bench.last(Event::GrowthFinished).b, std::int64_t{448});
    QCOMPARE(bench.map.directory.size(), 2);
    QCOMPARE(bench.map.globalDepth, std::uint8_t{1});
    QCOMPARE(bench.table(0).capacity, 1024);
    QCOMPARE(bench.table(0).used, 449);
    QCOMPARE(bench.table(1).used, 448);
    QCOMPARE(bench.table(1).index, 1);
    QCOMPARE(bench.map.table(old), Table());  // nobody reads it any more
  }

  void aSplitThatHelpsNothingIsRepeated() {
    Bench bench;
    for (Key key = 0; key < 896; ++key) {
      // The top bit is always 0, the next one alternates.
      bench.setHashed(key, Bench::hashOf(key % 2 == 0 ? 0x00 : 0x40, static_cast<std::uint64_t>(key), 5));
    }
    bench.log.clear();
    bench.setHashed(896, Bench::hashOf(0x40, 896, 5));
    QCOMPARE(bench.count(Event::GrowthStarted), 2);
    QCOMPARE(bench.map.directory.size(), 4);
    QCOMPARE(bench.map.directory[2], bench.map.directory[3]);  // the upper half was not split
    QCOMPARE(bench.table(2).localDepth, std::uint8_t{1});
    QCOMPARE(bench.table(2).index, 2);
    QCOMPARE(bench.table(2).used, 0);
    QCOMPARE(bench.table(0).localDepth, std::uint8_t{2});
    QCOMPARE(bench.table(0).used, 448);
    QCOMPARE(bench.table(1).used, 449);
    const std::vector<Told> installed = bench.all(Event::TableInstalled);
    QCOMPARE(installed.size(), std::size_t{4});
    QCOMPARE(installed[1].a, std::int64_t{1});  // the first split: one entry each
    QCOMPARE(installed[1].b, std::int64_t{1});
  }

  void aSplitWithRoomInTheDirectoryKeepsItsLength() {
    Bench bench;
    // All in the lowest quarter: three splits, then the table of the upper half covers four entries.
    for (Key key = 0; key < 897; ++key) {
      bench.setHashed(key, Bench::hashOf(key % 2 == 0 ? 0x00 : 0x20, static_cast<std::uint64_t>(key), 5));
    }
    QCOMPARE(bench.map.directory.size(), 8);
    for (Key key = 1000; key < 1896; ++key) {
      bench.setHashed(key, Bench::hashOf(key % 2 == 0 ? 0x80 : 0xc0, static_cast<std::uint64_t>(key), 5));
    }
    bench.log.clear();
    bench.setHashed(1896, Bench::hashOf(0xc0, 1896, 5));
    QCOMPARE(bench.count(Event::DirectoryDoubled), 0);
    QCOMPARE(bench.map.directory.size(), 8);
    QCOMPARE(bench.map.directory[4], bench.map.directory[5]);
    QCOMPARE(bench.map.directory[6], bench.map.directory[7]);
    QCOMPARE(bench.table(4).index, 4);
    QCOMPARE(bench.table(6).index, 6);
    QCOMPARE(bench.table(6).localDepth, std::uint8_t{2});
    QCOMPARE(bench.table(6).used, 449);
    QCOMPARE(bench.last(Event::TableInstalled).b, std::int64_t{2});
  }
};

}  // namespace orrery::go_map::swiss

QTEST_APPLESS_MAIN(orrery::go_map::swiss::SwissGrowthTest)
#include "swiss_growth_test.moc"
