// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/go_map/classic/map_bench.h"

#include <QTest>

using namespace orrery;
using namespace orrery::go_map;
using namespace orrery::go_map::classic;

namespace {

using enum Event;

constexpr Key kSameBucket = 128;  ///< keys so far apart stand in one bucket, of up to 128

class ClassicGrowthTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  /// From one bucket to two: what is to be moved is moved by the assignment that started it.
  void theNinthKeyDoublesOneBucket() {
    MapBench bench;
    bench.make();
    bench.fill(0, 8);
    QCOMPARE(int{bench.map.B}, 0);
    bench.set(8, 8);
    QCOMPARE(bench.mainEvents(), (std::vector{WriteBegan, BucketChosen, GrowthStarted, BucketChosen, EvacuationBegan,
                                              BucketEvacuated, MarkAdvanced, GrowthFinished, KeyStored}));
    QCOMPARE(bench.only(GrowthStarted).a, std::int64_t{1});
    QCOMPARE(bench.only(GrowthStarted).b, std::int64_t{9});
    QCOMPARE(bench.only(BucketEvacuated).a, std::int64_t{4});
    QCOMPARE(bench.only(BucketEvacuated).b, std::int64_t{4});
    QCOMPARE(bench.count(CellEvacuated), 8);
    QCOMPARE(int{bench.map.B}, 1);
    QVERIFY(!bench.map.isGrowing());
    QCOMPARE(bench.map.arrays.size(), std::size_t{1});
    QCOMPARE(bench.map.nevacuate, std::int64_t{1});
    QCOMPARE(bench.firstLie(), QString());
  }

  void anUpdateOfAFullMapStartsNothing() {
    MapBench bench;
    bench.make();
    bench.fill(0, 8);
    bench.set(3, 33);
    QCOMPARE(int{bench.map.B}, 0);
    QCOMPARE(bench.count(GrowthStarted), 0);
  }

  /// 27 keys in 4 buckets are too many.
  void aGrowthGoesOnWithEachWrite() {
    MapBench bench;
    bench.make(26);
    bench.fill(0, 26);
    const Hmap full = bench.map;
    bench.set(26, 26);
    QVERIFY(bench.map.isGrowing());
    QCOMPARE(bench.map.oldCount(), std::int64_t{4});
    // Key 26 is in old bucket 2; then comes number 0.
    QCOMPARE(bench.count(EvacuationBegan), 2);
    QCOMPARE(bench.map.nevacuate, std::int64_t{1});
    QVERIFY(isEvacuated((*bench.map.old())[2]));
    QVERIFY(isEvacuated((*bench.map.old())[0]));
    QVERIFY(!isEvacuated((*bench.map.old())[1]));
    // Not by reading.
    bench.get(1);
    QVERIFY(!isEvacuated((*bench.map.old())[1]));
    // By an update of a key whose bucket has gone: the next one in order.
    bench.set(2, 22);
    QCOMPARE(bench.count(AlreadyEvacuated), 1);
    QCOMPARE(bench.only(EvacuationBegan).from.bucket, 1);
    QCOMPARE(bench.only(MarkAdvanced).b, std::int64_t{3});
    // By a deletion, even of a key that is not there.
    QVERIFY(!bench.erase(1002).found);
    QVERIFY(!bench.map.isGrowing());
    QCOMPARE(bench.count(GrowthFinished), 1);
    QCOMPARE(bench.map.arrays.size(), std::size_t{1});
    QCOMPARE(full.count, std::int64_t{26});
    QCOMPARE(bench.firstLie(), QString());
  }

  /// The old bucket is read until it is evacuated, the new one after.
  void aLookUpInTheMiddleOfAGrowth() {
    MapBench bench;
    bench.make(26);
    bench.fill(0, 27);
    QVERIFY(bench.map.isGrowing());
    bench.get(1);
    QCOMPARE(bench.only(OldBucketChosen).a, std::int64_t{1});
    QCOMPARE(bench.only(Found).to.array, bench.map.oldbuckets);
    bench.get(2);
    QCOMPARE(bench.only(OldBucketChosen).a, std::int64_t{0});
    QCOMPARE(bench.only(Found).to.array, bench.map.buckets);
  }

  /// A deletion of an empty map returns before it would move anything; with the last key, it has moved.
  void deletingFromAnEmptyMapMovesNothing() {
    MapBench bench;
    bench.make(52);
    bench.fill(0, 53);
    for (Key key = 0; key < 53 && bench.map.isGrowing(); ++key) {
      bench.map.count = 0;
      const Hmap before = bench.map;
      bench.erase(key);
      QVERIFY(bench.map == before);
    }
    QVERIFY(bench.map.isGrowing());
  }

  void noGrowthStartsWithinAGrowth() {
    MapBench bench;
    bench.make(832);
    bench.fill(0, 833);
    QVERIFY(bench.map.isGrowing());
    // All into one bucket: overflow buckets grow beyond every limit.
    bench.map.noverflow = 60'000;
    bench.set(100'000);
    QVERIFY(bench.map.isGrowing());
    QCOMPARE(bench.count(GrowthStarted), 0);
    QCOMPARE(int{bench.map.noverflow}, 60'000);
  }

  /// 16 overflow buckets for 16 buckets: as many again, with the holes squeezed out, in the same order.
  void tooManyOverflowBucketsMakeAMapOfTheSameSize() {
    MapBench bench;
    bench.make(100);
    // Chains of two buckets; then every key but the last of each chain goes.
    for (Key chain = 0; chain < 11; ++chain) {
      for (Key i = 0; i < 9; ++i) {
        bench.set(chain + i * kSameBucket, i);
      }
    }
    for (Key chain = 0; chain < 11; ++chain) {
      for (Key i = 0; i < 8; ++i) {
        bench.erase(chain + i * kSameBucket);
      }
    }
    for (Key chain = 11; chain < 16; ++chain) {
      for (Key i = 0; i < 9; ++i) {
        bench.set(chain + i * kSameBucket, i);
      }
    }
    QCOMPARE(int{bench.map.noverflow}, 16);
    QCOMPARE(bench.map.count, std::int64_t{56});
    bench.set(5 + 99 * kSameBucket, 99);
    const Told started = bench.only(GrowthStarted);
    QCOMPARE(started.a, std::int64_t{0});
    QCOMPARE(started.c, std::int64_t{16});
    QVERIFY(bench.map.isSameSizeGrow());
    QCOMPARE(bench.map.oldCount(), std::int64_t{16});
    QCOMPARE(int{bench.map.B}, 4);
    QCOMPARE(bench.only(KeyStored).to, (Place{bench.map.buckets, 5, 1}));
    for (Key key = 0; bench.map.isGrowing(); ++key) {
      bench.erase(100'000 + key);
    }
    QVERIFY(!bench.map.isSameSizeGrow());
    // Chains 11 to 15 have nine keys still.
    QCOMPARE(int{bench.map.noverflow}, 5);
    QCOMPARE(bench.firstLie(), QString());
  }

  void whereBothLimitsAreExceededItDoubles() {
    MapBench bench;
    bench.make(26);
    bench.fill(0, 26);
    bench.map.noverflow = 4;
    bench.set(26);
    QCOMPARE(bench.only(GrowthStarted).a, std::int64_t{1});
  }

  /// A growth from one bucket is over at once, and may leave too many overflow buckets: the next one follows.
  void aSmallGrowthMayBeFollowedByAnother() {
    MapBench bench;
    bench.make();
    // All keys in one half of every array: two full buckets in a chain after a doubling of one bucket.
    for (Key i = 0; i < 9; ++i) {
      bench.keys.setTyped(i, 0);
      bench.set(i, i);
    }
    QVERIFY(int{bench.map.B} == 1);
    QCOMPARE(int{bench.map.noverflow}, 1);
    for (Key i = 9; i < 40; ++i) {
      bench.keys.setTyped(i, 0);
      bench.set(i, i);
      QVERIFY(bench.get(i).found);
      QCOMPARE(bench.map.count, std::int64_t{i + 1});
    }
    QCOMPARE(bench.firstLie(), QString());
  }

  void evacuatedTextsAreWipedUnlessSomebodyIterates_data() {
    QTest::addColumn<bool>("isText");
    QTest::addColumn<bool>("isIterated");
    QTest::addColumn<bool>("isWiped");
    QTest::addRow("numbers") << false << false << false;
    QTest::addRow("numbers, iterated") << false << true << false;
    QTest::addRow("texts") << true << false << true;
    QTest::addRow("texts, iterated") << true << true << false;
  }

  void evacuatedTextsAreWipedUnlessSomebodyIterates() {
    QFETCH(bool, isText);
    QFETCH(bool, isIterated);
    QFETCH(bool, isWiped);
    MapBench bench(isText ? KeyType::String : KeyType::Integer);
    bench.make(52);
    for (int i = 0; i < 52; ++i) {
      bench.set(bench.keys.keyOf(QString::number(i)), i);
    }
    if (isIterated) {
      bench.start(1);
    }
    bench.set(bench.keys.keyOf(QStringLiteral("99")), 99);
    QVERIFY(bench.count(BucketEvacuated) > 0);
    for (const Told& told : bench.heard()) {
      if (told.event == BucketEvacuated) {
        QCOMPARE(told.c != 0, isWiped);
        const Bucket& old = (*bench.map.old())[told.from.bucket];
        QCOMPARE(old.keys == decltype(old.keys){}, isWiped);
        QVERIFY(isEvacuated(old));
      }
    }
    QCOMPARE(int{bench.map.flags}, isIterated ? int{kOldIterator} : 0);
    QCOMPARE(bench.firstLie(), QString());
  }

  /// 4096 old buckets, evacuated from the end: the mark meets more than 1024 at once, and stops.
  void theMarkStopsAfter1024() {
    constexpr int kShift = 12;
    constexpr Key kBuckets = Key{1} << kShift;
    MapBench bench;
    bench.make(mostKeys(kShift));
    for (Key key = 0; key < mostKeys(kShift); ++key) {
      bench.keys.setTyped(key, static_cast<std::uint64_t>(key));
      bench.set(key, key);
    }
    QCOMPARE(int{bench.map.B}, kShift);
    // Each write moves one bucket at the mark and one at the key: all of the second quarter, and a bit.
    constexpr Key kFirst = 1100;
    bench.keys.setTyped(-1, kFirst);
    bench.set(-1);
    for (Key bucket = kFirst + 1; bucket < kFirst + 1090; ++bucket) {
      bench.erase(bucket);
    }
    QCOMPARE(bench.map.nevacuate, std::int64_t{1090});
    for (int i = 0; i < 9; ++i) {
      bench.erase(kFirst);
    }
    QCOMPARE(bench.map.nevacuate, std::int64_t{1099});
    bench.erase(kFirst);
    const Told stopped = bench.only(MarkAdvanced);
    QCOMPARE(stopped.b, std::int64_t{1100 + 1024});
    QCOMPARE(stopped.c, std::int64_t{1});
    bench.erase(kFirst);
    // The bucket at the mark was evacuated long ago; the mark goes on from there to the first that was not.
    QCOMPARE(bench.count(AlreadyEvacuated), 2);
    QCOMPARE(bench.only(MarkAdvanced).b, std::int64_t{kFirst + 1090});
    QCOMPARE(bench.only(MarkAdvanced).c, std::int64_t{0});
    QVERIFY(bench.map.oldCount() == kBuckets);
    QCOMPARE(bench.firstLie(), QString());
  }

  void aClearEndsAGrowth() {
    MapBench bench;
    bench.make(52);
    bench.fill(0, 53);
    QVERIFY(bench.map.isGrowing());
    bench.clear();
    QVERIFY(!bench.map.isGrowing());
    QCOMPARE(bench.map.arrays.size(), std::size_t{1});
    bench.fill(0, 20);
    QCOMPARE(bench.map.count, std::int64_t{20});
    QCOMPARE(bench.firstLie(), QString());
  }

  /// From 2^16 buckets on, an overflow bucket is counted with probability 1/2, from 2^17 on with 1/4.
  void manyOverflowBucketsAreCountedByChance_data() {
    QTest::addColumn<int>("shift");
    QTest::addColumn<int>("oneIn");
    QTest::addRow("15") << 15 << 1;
    QTest::addRow("16") << 16 << 2;
    QTest::addRow("17") << 17 << 4;
  }

  void manyOverflowBucketsAreCountedByChance() {
    QFETCH(int, shift);
    QFETCH(int, oneIn);
    constexpr int kChains = 4000;
    MapBench bench;
    bench.make(mostKeys(shift));
    QCOMPARE(int{bench.map.B}, shift);
    for (Key chain = 0; chain < kChains; ++chain) {
      for (Key i = 0; i < 9; ++i) {
        const Key key = chain * 9 + i;
        bench.keys.setTyped(key, static_cast<std::uint64_t>(chain));
        bench.set(key);
      }
    }
    const int counted = bench.map.noverflow;
    QVERIFY2(std::abs(counted - kChains / oneIn) <= (oneIn == 1 ? 0 : 150), qPrintable(QString::number(counted)));
  }
};

}  // namespace

QTEST_GUILESS_MAIN(ClassicGrowthTest)
#include "classic_growth_test.moc"
