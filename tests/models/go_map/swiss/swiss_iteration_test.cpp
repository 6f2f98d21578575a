// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/go_map/swiss/swiss_bench.h"

#include <QTest>

#include <set>

namespace orrery::go_map::swiss {

namespace {

using List = std::vector<Key>;

List from(Key first, Key count) {
  List list;
  for (Key key = first; key < first + count; ++key) {
    list.push_back(key);
  }
  return list;
}

/// A directory of two full tables; the keys are even in the first and odd in the second.
void fillTwoTables(Bench& bench) {
  for (Key key = 0; key < 897; ++key) {
    bench.setHashed(key, Bench::hashOf(key % 2 == 0 ? 0x00 : 0x80, static_cast<std::uint64_t>(key), 5));
  }
}

}  // namespace

class SwissIterationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aSmallMapIsReadFromAnySlotAndRound() {
    Bench bench;
    for (Key key = 0; key < 6; ++key) {
      bench.set(key, key);
    }
    startIteration(bench.map, 1, Start{0, 4}, bench.context);
    QCOMPARE(bench.rest(1), (List{4, 5, 0, 1, 2, 3}));
    QVERIFY(bench.map.iterator(1)->hasEnded);
    QCOMPARE(bench.log.back().event, Event::IterationEnded);
  }

  void theStartIsDrawnWhereNobodySaysIt() {
    Bench bench;
    for (Key key = 0; key < 8; ++key) {
      bench.set(key, key);
    }
    std::set<Key> firsts;
    for (std::int32_t id = 1; id <= 100; ++id) {
      startIteration(bench.map, id, std::nullopt, bench.context);
      firsts.insert(bench.map.iterator(id)->key);
      endIteration(bench.map, id);
    }
    QCOMPARE(firsts.size(), std::size_t{8});
  }

  void aStartOutOfRangeIsBroughtIntoIt() {
    Bench bench;
    bench.set(7, 70);
    startIteration(bench.map, 1, Start{-3, 1003}, bench.context);
    QCOMPARE(bench.map.iterator(1)->entryOffset, std::int64_t{3});
    QCOMPARE(bench.map.iterator(1)->value, Value{70});
    startIteration(bench.map, 2, Start{1, -1}, bench.context);
    QCOMPARE(bench.map.iterator(2)->entryOffset, std::int64_t{7});
  }

  void tablesAreReadInTheDirectorysOrder() {
    Bench bench;
    fillTwoTables(bench);
    startIteration(bench.map, 1, Start{1, 0}, bench.context);
    const List given = bench.rest(1);
    QCOMPARE(given.size(), std::size_t{897});
    QVERIFY(std::all_of(given.begin(), given.begin() + 448, [](Key key) { return key % 2 == 1; }));
    QVERIFY(std::all_of(given.begin() + 448, given.end(), [](Key key) { return key % 2 == 0; }));
    const std::vector<Told> entered = bench.all(Event::TableEntered);
    QCOMPARE(entered.size(), std::size_t{2});
    QCOMPARE(entered[0].b, std::int64_t{1});
    QCOMPARE(entered[1].b, std::int64_t{0});
  }

  void aStartInTheMiddleOfATablesEntriesIsMovedToTheFirst() {
    Bench bench;
    // The lower quarter was split, the upper half's table covers entries 2 and 3.
    for (Key key = 0; key < 897; ++key) {
      bench.setHashed(key, Bench::hashOf(key % 2 == 0 ? 0x00 : 0x40, static_cast<std::uint64_t>(key), 5));
    }
    bench.setHashed(2000, Bench::hashOf(0x80, 1, 1));
    startIteration(bench.map, 1, Start{3, 0}, bench.context);
    QCOMPARE(bench.map.iterator(1)->key, Key{2000});
    QCOMPARE(bench.map.iterator(1)->dirOffset, std::int64_t{2});
    QCOMPARE(bench.rest(1).size(), std::size_t{898});
    QCOMPARE(bench.count(Event::TableEntered), 3);
  }

  void everySlotOfATableIsReadFromAnyStart() {
    Bench bench;
    bench.setMany(0, 12, 0);
    const List all = from(0, 12);
    for (std::int64_t slot = 0; slot < 16; ++slot) {
      startIteration(bench.map, 1, Start{0, slot}, bench.context);
      List given = bench.rest(1);
      endIteration(bench.map, 1);
      // Slots 0 to 11 are full: from 12 on it begins again at 0.
      QCOMPARE(given.front(), slot < 12 ? Key{slot} : Key{0});
      std::sort(given.begin(), given.end());
      QCOMPARE(given, all);
    }
  }

  void afterAGrowthTheOldTableNamesTheKeysAndTheNewOneHasTheValues() {
    Bench bench;
    bench.setMany(0, 14, 0);
    startIteration(bench.map, 1, Start{0, 0}, bench.context);
    QCOMPARE(bench.map.iterator(1)->key, Key{0});
    const std::int32_t old = bench.map.directory.front();
    bench.setMany(20, 1, 3);  // the table doubles
    QCOMPARE(bench.map.staleTables(), std::vector<std::int32_t>{old});
    QCOMPARE(bench.last(Event::GrowthFinished).c, std::int64_t{1});
    bench.set(5, 555);
    erase(bench.map, 7, bench.context);
    advance(bench.map, 1, bench.context);
    QCOMPARE(bench.map.iterator(1)->key, Key{1});
    QCOMPARE(bench.last(Event::EntryProduced).from.table, old);
    QCOMPARE(bench.last(Event::EntryProduced).to, bench.place(1));
    QCOMPARE(bench.last(Event::EntryProduced).c, std::int64_t{1});
    QCOMPARE(bench.rest(1), (List{1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13}));
    QCOMPARE(bench.last(Event::EntrySkipped).key, Key{7});
    const std::vector<Told> produced = bench.all(Event::EntryProduced);
    QCOMPARE(produced[5].b, Value{555});
    QVERIFY(bench.map.staleTables().empty());
    QCOMPARE(bench.map.table(old), Table());
  }

  void aSmallMapThatBecomesATableIsReadOnFromItsGroup() {
    Bench bench;
    for (Key key = 0; key < 8; ++key) {
      bench.set(key, key);
    }
    startIteration(bench.map, 1, Start{0, 0}, bench.context);
    const std::int32_t group = bench.map.smallGroup;
    bench.set(8, 8);
    bench.set(6, 66);
    erase(bench.map, 3, bench.context);
    QCOMPARE(bench.map.staleTables(), std::vector<std::int32_t>{group});
    QCOMPARE(bench.rest(1), (List{0, 1, 2, 4, 5, 6, 7}));
    QCOMPARE(bench.all(Event::EntryProduced)[5].b, Value{66});
    QCOMPARE(bench.map.table(group), Table());
  }

  void aSplitIsReadOnceThroughTheOldTable() {
    Bench bench;
    for (Key key = 0; key < 896; ++key) {
      bench.setHashed(key, Bench::hashOf(key % 2 == 0 ? 0x00 : 0x80, static_cast<std::uint64_t>(key), 5));
    }
    startIteration(bench.map, 1, Start{0, 100}, bench.context);
    fillTwoTables(bench);  // the 897th key splits the table
    QCOMPARE(bench.map.directory.size(), 2);
    List given = bench.rest(1);
    QCOMPARE(bench.count(Event::OffsetScaled), 1);
    QCOMPARE(bench.count(Event::TableEntered), 1);
    std::sort(given.begin(), given.end());
    QCOMPARE(given, from(0, 896));
  }

  void aDoubledDirectoryMovesTheStartOfTheIteration() {
    Bench bench;
    fillTwoTables(bench);
    startIteration(bench.map, 1, Start{1, 0}, bench.context);
    const Key first = bench.map.iterator(1)->key;
    QCOMPARE(first % 2, Key{1});
    // The first table, which comes last, is filled until it is split; the second is being read.
    for (Key key = 1000; bench.map.directory.size() == 2; key += 2) {
      bench.setHashed(key, Bench::hashOf(key % 4 == 0 ? 0x00 : 0x40, static_cast<std::uint64_t>(key), 5));
    }
    List given = bench.rest(1);
    QCOMPARE(bench.last(Event::OffsetScaled).b, std::int64_t{0});
    QCOMPARE(bench.last(Event::OffsetScaled).c, std::int64_t{2});
    QCOMPARE(bench.count(Event::TableEntered), 3);
    QCOMPARE(given.front(), first);
    QCOMPARE(given.size(), static_cast<std::size_t>(bench.map.used));
    std::sort(given.begin(), given.end());
    QVERIFY(std::adjacent_find(given.begin(), given.end()) == given.end());
  }

  void aDoubledDirectoryDoublesWhatHasBeenPassed() {
    Bench bench;
    fillTwoTables(bench);
    startIteration(bench.map, 1, Start{0, 0}, bench.context);
    List given{bench.map.iterator(1)->key};
    while (bench.map.iterator(1)->table != bench.map.directory[1]) {
      advance(bench.map, 1, bench.context);
      given.push_back(bench.map.iterator(1)->key);
    }
    const auto before = static_cast<std::size_t>(bench.map.used);
    // The table that has been read is split; its new keys come too late.
    for (Key key = 1000; bench.map.directory.size() == 2; key += 2) {
      bench.setHashed(key, Bench::hashOf(key % 4 == 0 ? 0x00 : 0x40, static_cast<std::uint64_t>(key), 5));
    }
    advance(bench.map, 1, bench.context);
    QCOMPARE(bench.last(Event::OffsetScaled).b, std::int64_t{2});
    const List rest = bench.rest(1);
    given.insert(given.end(), rest.begin(), rest.end());
    QCOMPARE(given.size(), before);
    std::sort(given.begin(), given.end());
    QVERIFY(std::adjacent_find(given.begin(), given.end()) == given.end());
  }

  void aKeyPutIntoAPassedSlotIsNotMet() {
    Bench bench;
    bench.setMany(0, 10, 0);  // slots 0 to 9
    erase(bench.map, 9, bench.context);
    bench.setMany(9, 2, 1);  // 9 and 10 stand in slots 9 and 10
    erase(bench.map, 9, bench.context);
    startIteration(bench.map, 1, Start{0, 7}, bench.context);
    QCOMPARE(bench.map.iterator(1)->key, Key{7});
    advance(bench.map, 1, bench.context);
    QCOMPARE(bench.map.iterator(1)->key, Key{8});
    advance(bench.map, 1, bench.context);
    QCOMPARE(bench.map.iterator(1)->key, Key{10});
    // From slot 10 on there was nothing in this group: the next one is where it goes on.
    bench.setMany(30, 2, 1);  // into slots 9 and 11
    QCOMPARE(bench.place(30).slot, 1);
    QCOMPARE(bench.place(31).slot, 3);
    QCOMPARE(bench.rest(1), (List{10, 0, 1, 2, 3, 4, 5, 6}));
  }

  void clearEndsAnIteration() {
    Bench bench;
    bench.setMany(0, 14, 0);
    startIteration(bench.map, 1, Start{0, 0}, bench.context);
    bench.setMany(20, 1, 3);
    clear(bench.map, bench.context);
    bench.setMany(40, 3, 0);
    advance(bench.map, 1, bench.context);
    QVERIFY(bench.map.iterator(1)->hasEnded);
  }

  void leavingARangeLetsTheOldTableGo() {
    Bench bench;
    bench.setMany(0, 14, 0);
    startIteration(bench.map, 1, Start(), bench.context);
    startIteration(bench.map, 2, Start(), bench.context);
    const std::int32_t old = bench.map.directory.front();
    bench.setMany(20, 1, 3);
    endIteration(bench.map, 1);
    QCOMPARE(bench.map.table(old).id, old);
    endIteration(bench.map, 2);
    QCOMPARE(bench.map.table(old), Table());
    QVERIFY(bench.map.iterators.empty());
  }

  void anEndedIteratorStaysWhereItIs() {
    Bench bench;
    bench.set(1, 1);
    startIteration(bench.map, 1, Start(), bench.context);
    advance(bench.map, 1, bench.context);
    const Map ended = bench.map;
    const std::size_t told = bench.log.size();
    QCOMPARE(advance(bench.map, 1, bench.context), Fault::None);
    QCOMPARE(advance(bench.map, 77, bench.context), Fault::None);
    QCOMPARE(bench.map, ended);
    QCOMPARE(bench.log.size(), told);
  }
};

}  // namespace orrery::go_map::swiss

QTEST_APPLESS_MAIN(orrery::go_map::swiss::SwissIterationTest)
#include "swiss_iteration_test.moc"
