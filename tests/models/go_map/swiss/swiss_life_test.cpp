// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/go_map/swiss/swiss_bench.h"

#include <QTest>

namespace orrery::go_map::swiss {

class SwissLifeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theLastDeletionDrawsANewSeed() {
    Bench bench;
    bench.set(1, 1);
    bench.set(2, 2);
    const std::uint64_t seed = bench.map.seed;
    erase(bench.map, 1, bench.context);
    QCOMPARE(bench.map.seed, seed);
    erase(bench.map, 2, bench.context);
    QVERIFY(bench.map.seed != seed);
    QCOMPARE(bench.log.back().event, Event::SeedRedrawn);
    QVERIFY(!bench.map.writing);
  }

  void clearKeepsTheTables() {
    Bench bench;
    for (Key key = 0; key < 900; ++key) {
      bench.set(key, key);
    }
    const QList<std::int32_t> directory = bench.map.directory;
    const std::uint64_t seed = bench.map.seed;
    clear(bench.map, bench.context);
    QCOMPARE(bench.map.used, std::int64_t{0});
    QCOMPARE(bench.map.directory, directory);
    QVERIFY(bench.map.seed != seed);
    QCOMPARE(bench.map.clearSeq, std::uint64_t{1});
    QCOMPARE(bench.count(Event::TableCleared), 2);
    QCOMPARE(bench.last(Event::Cleared).a, std::int64_t{900});
    for (const std::int32_t id : bench.map.liveTables()) {
      QCOMPARE(bench.map.table(id).growthLeft, 896);
      QCOMPARE(bench.map.table(id)[0], Group());
    }
    // Nothing to clear: nothing is touched.
    clear(bench.map, bench.context);
    QCOMPARE(bench.map.clearSeq, std::uint64_t{1});
    QCOMPARE(bench.count(Event::TableCleared), 2);
  }

  void clearTakesTombstonesAwayOnlyFromAMapWithKeys() {
    Bench bench;
    bench.setMany(0, 9, 0);
    for (Key key = 0; key < 9; ++key) {
      erase(bench.map, key, bench.context);
    }
    QCOMPARE(bench.table().tombstones(), 8);
    clear(bench.map, bench.context);
    QCOMPARE(bench.table().tombstones(), 8);
    bench.set(100, 1);
    clear(bench.map, bench.context);
    QCOMPARE(bench.table().tombstones(), 0);
  }

  void aNilMapReadsAsEmptyAndPanicsOnAWrite() {
    Bench bench;
    makeNil(bench.map, bench.context);
    QVERIFY(!lookup(bench.map, 1, bench.context).found);
    QCOMPARE(bench.log.back().a, static_cast<std::int64_t>(Miss::NilMap));
    QVERIFY(!erase(bench.map, 1, bench.context).found);
    QCOMPARE(length(bench.map, bench.context), std::int64_t{0});
    QCOMPARE(startIteration(bench.map, 1, std::nullopt, bench.context), Fault::None);
    QVERIFY(bench.map.iterator(1)->hasEnded);
    endIteration(bench.map, 1);
    const Map before = bench.map;
    QCOMPARE(bench.set(1, 1).fault, Fault::NilMapWrite);
    QCOMPARE(bench.log.back().event, Event::NilWritePanicked);
    QCOMPARE(bench.map, before);
  }

  void aWriterInTheMiddleIsNoticed() {
    Bench bench;
    bench.set(1, 10);
    startIteration(bench.map, 1, Start(), bench.context);
    QCOMPARE(beginAssign(bench.map, 2, bench.context), Fault::None);
    const Map paused = bench.map;
    QCOMPARE(lookup(bench.map, 1, bench.context).fault, Fault::ConcurrentReadAndWrite);
    QCOMPARE(bench.set(3, 1).fault, Fault::ConcurrentWrites);
    QCOMPARE(beginAssign(bench.map, 3, bench.context), Fault::ConcurrentWrites);
    QCOMPARE(erase(bench.map, 1, bench.context).fault, Fault::ConcurrentWrites);
    QCOMPARE(clear(bench.map, bench.context), Fault::ConcurrentWrites);
    QCOMPARE(startIteration(bench.map, 2, Start(), bench.context), Fault::ConcurrentIterationAndWrite);
    QCOMPARE(advance(bench.map, 1, bench.context), Fault::ConcurrentIterationAndWrite);
    QCOMPARE(bench.count(Event::FatalDetected), 7);
    QCOMPARE(length(bench.map, bench.context), std::int64_t{1});  // len asks nobody
    QCOMPARE(bench.map, paused);
    QVERIFY(finishAssign(bench.map, 2, 20, bench.context).isNew);
    QCOMPARE(lookup(bench.map, 2, bench.context).value, Value{20});
    QCOMPARE(finishAssign(bench.map, 4, 20, bench.context).fault, Fault::ConcurrentWrites);
  }

  void aWriterGoesUnnoticedWhileThereAreNoKeys() {
    Bench bench;
    QCOMPARE(beginAssign(bench.map, 1, bench.context), Fault::None);
    QCOMPARE(lookup(bench.map, 1, bench.context).fault, Fault::None);
    QCOMPARE(erase(bench.map, 1, bench.context).fault, Fault::None);
    QCOMPARE(clear(bench.map, bench.context), Fault::None);
    QCOMPARE(startIteration(bench.map, 1, std::nullopt, bench.context), Fault::None);
    QCOMPARE(bench.set(1, 1).fault, Fault::ConcurrentWrites);
  }

  void idsOfTablesAreNeverUsedAgain() {
    Bench bench;
    for (Key key = 0; key < 30; ++key) {
      bench.set(key, key);
    }
    const std::int32_t last = bench.map.lastTable;
    make(bench.map, 9, bench.context);
    QCOMPARE(bench.map.directory.front(), last + 1);
    QCOMPARE(bench.map.table(last), Table());
  }

  void copiesShareWhatTheyHaveInCommon() {
    Bench bench;
    for (Key key = 0; key < 5000; ++key) {
      bench.set(key, key);
    }
    const Map before = bench.map;
    bench.set(1, 2);
    QVERIFY(before != bench.map);
    const std::size_t whole = bytesBeyond(bench.map, Map());
    const std::size_t one = bytesBeyond(bench.map, before);
    QVERIFY2(whole > 5000 * 16, qPrintable(QString::number(whole)));
    QVERIFY2(one > 136 && one < 1200, qPrintable(QString::number(one)));
  }
};

}  // namespace orrery::go_map::swiss

QTEST_APPLESS_MAIN(orrery::go_map::swiss::SwissLifeTest)
#include "swiss_life_test.moc"
