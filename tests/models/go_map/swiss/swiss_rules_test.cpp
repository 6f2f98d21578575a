// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/go_map/swiss/swiss_bench.h"

#include <QTest>

#include <numeric>

namespace orrery::go_map::swiss {

class SwissRulesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aTableIsFullAtSevenEighths() {
    QCOMPARE(mostKeys(8), 7);  // one slot of a single group stays empty
    QCOMPARE(mostKeys(16), 14);
    QCOMPARE(mostKeys(32), 28);
    QCOMPARE(mostKeys(512), 448);
    QCOMPARE(mostKeys(1024), 896);
  }

  void aHashIsTakenApart() {
    const std::uint64_t hash = 0xabcd'0000'0000'12c5;
    QCOMPARE(h2Of(hash), std::uint8_t{0x45});
    QCOMPARE(h1Of(hash), std::uint64_t{0x0157'9a00'0000'0025});
    QCOMPARE(directoryIndex(hash, 0), std::int64_t{0});
    QCOMPARE(directoryIndex(hash, 1), std::int64_t{1});
    QCOMPARE(directoryIndex(hash, 8), std::int64_t{0xab});
    QVERIFY(goesRight(hash, 1));
    QVERIFY(!goesRight(hash, 2));
    QVERIFY(goesRight(hash, 3));
  }

  void aSearchVisitsGroupsInTriangularSteps() {
    const std::vector<int> expected{3, 4, 6, 1, 5, 2, 0, 7};
    std::vector<int> visited;
    for (ProbeSequence probe(Bench::hashOf(0, 3, 0), 8); visited.size() < expected.size(); probe.advance()) {
      QCOMPARE(probe.number(), static_cast<int>(visited.size()));
      visited.push_back(probe.group());
    }
    QCOMPARE(visited, expected);
  }

  void aSearchVisitsEveryGroupOnce_data() {
    QTest::addColumn<int>("groups");
    for (const int groups : {1, 2, 4, 16, 64, 128}) {
      QTest::addRow("%d", groups) << groups;
    }
  }
  void aSearchVisitsEveryGroupOnce() {
    QFETCH(const int, groups);
    std::vector<int> visited;
    for (ProbeSequence probe(0x1234'5678'9abc'def0, groups); probe.number() < groups; probe.advance()) {
      visited.push_back(probe.group());
    }
    std::sort(visited.begin(), visited.end());
    std::vector<int> all(static_cast<std::size_t>(groups));
    std::iota(all.begin(), all.end(), 0);
    QCOMPARE(visited, all);
  }

  void controlBytesAreMatchedAtOnce() {
    Group group;
    QCOMPARE(group.empty(), SlotMask{0xff});
    group.control = {0x12, kDeleted, 0x12, kEmpty, 0x13, 0x00, kDeleted, kEmpty};
    QCOMPARE(group.matching(0x12), SlotMask{0b0000'0101});
    QCOMPARE(group.matching(0x00), SlotMask{0b0010'0000});
    QCOMPARE(group.empty(), SlotMask{0b1000'1000});
    QCOMPARE(group.free(), SlotMask{0b1100'1010});
    QCOMPARE(group.full(), SlotMask{0b0011'0101});
    QCOMPARE(firstOf(group.empty()), 3);
    QCOMPARE(firstOf(withoutFirst(group.empty())), 7);
    QCOMPARE(firstOf(0), kSlots);
  }

  void aPlaceFitsIntoOneNumber() {
    for (const Place& place : {Place(), Place{1}, Place{3, 127}, Place{40000, 0, 7}, Place{1 << 22, 127, 0}}) {
      QCOMPARE(Place::unpacked(place.packed()), place);
    }
  }

  void aHintAllocatesTablesOfEqualSize_data() {
    QTest::addColumn<qint64>("hint");
    QTest::addColumn<qint64>("tables");
    QTest::addColumn<int>("capacity");
    QTest::newRow("below 0") << qint64{-5} << qint64{0} << 0;
    QTest::newRow("0") << qint64{0} << qint64{0} << 0;
    QTest::newRow("8: a small map") << qint64{8} << qint64{0} << 0;
    QTest::newRow("9: 10 slots") << qint64{9} << qint64{1} << 16;
    QTest::newRow("14: 16 slots") << qint64{14} << qint64{1} << 16;
    QTest::newRow("15: 17 slots") << qint64{15} << qint64{1} << 32;
    QTest::newRow("100: 114 slots") << qint64{100} << qint64{1} << 128;
    QTest::newRow("896: 1024 slots") << qint64{896} << qint64{1} << 1024;
    QTest::newRow("897: 1025 slots in two tables") << qint64{897} << qint64{2} << 512;
    QTest::newRow("1792: 2048 slots") << qint64{1792} << qint64{2} << 1024;
    QTest::newRow("1793: 2049 slots in three, that is four") << qint64{1793} << qint64{4} << 512;
    QTest::newRow("100000: 114285 slots in 112, that is 128") << qint64{100000} << qint64{128} << 1024;
    QTest::newRow("beyond the memory") << (qint64{1} << 45) << qint64{0} << 0;
    QTest::newRow("beyond the computer") << std::numeric_limits<qint64>::max() << qint64{0} << 0;
  }
  void aHintAllocatesTablesOfEqualSize() {
    QFETCH(const qint64, hint);
    QFETCH(const qint64, tables);
    QFETCH(const int, capacity);
    const Allocation allocation = allocationFor(hint, KeyType::Integer);
    QCOMPARE(allocation.tables, tables);
    QCOMPARE(allocation.capacity, capacity);
  }

  void aHintedMapIsMadeWithItsDirectory() {
    Bench bench;
    make(bench.map, 1793, bench.context);
    QCOMPARE(bench.map.directory.size(), 4);
    QCOMPARE(bench.map.globalDepth, std::uint8_t{2});
    QCOMPARE(bench.map.globalShift(), 62);
    for (qsizetype entry = 0; entry < 4; ++entry) {
      QCOMPARE(bench.table(entry).index, static_cast<std::int32_t>(entry));
      QCOMPARE(bench.table(entry).localDepth, std::uint8_t{2});
      QCOMPARE(bench.table(entry).growthLeft, 448);
    }
    QCOMPARE(bench.log.back().event, Event::Made);
    QCOMPARE(bench.log.back().b, std::int64_t{4});
    bench.setHashed(1, Bench::hashOf(0x80, 0, 1));
    QCOMPARE(bench.place(1).table, bench.map.directory[2]);
  }
};

}  // namespace orrery::go_map::swiss

QTEST_APPLESS_MAIN(orrery::go_map::swiss::SwissRulesTest)
#include "swiss_rules_test.moc"
