// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/go_map/classic/map_bench.h"

#include <QTest>

using namespace orrery;
using namespace orrery::go_map;
using namespace orrery::go_map::classic;

namespace {

using enum Event;

/// Keys with this distance stand in one bucket, of up to 128, under the simple hash.
constexpr Key kSameBucket = 128;

class ClassicMachineTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aFreshMapHasNoBucket() {
    MapBench bench;
    bench.make(8);
    QCOMPARE(bench.events(), std::vector{Made});
    QCOMPARE(bench.map.buckets, 0);
    QCOMPARE(bench.map.current(), nullptr);
    QVERIFY(bench.map.hash0 != 0);
    const std::uint32_t seed = bench.map.hash0;
    bench.make(8);
    QVERIFY(bench.map.hash0 != seed);
  }

  void aHintBringsBucketsAndSpareOnes() {
    MapBench bench;
    bench.make(100);
    QCOMPARE(int{bench.map.B}, 4);
    QCOMPARE(bench.map.current()->preallocated, 2);
    QCOMPARE(bench.map.current()->buckets.size(), std::size_t{18});
    QCOMPARE(bench.only(Made).a, std::int64_t{100});
    QCOMPARE(bench.only(Made).c, std::int64_t{2});
    bench.make(kLargestHint + 1);
    QCOMPARE(int{bench.map.B}, 0);
  }

  void theFirstKeyMakesTheFirstBucket() {
    MapBench bench;
    bench.make();
    QVERIFY(bench.set(6, 66).isNew);
    QCOMPARE(bench.events(),
             (std::vector{HashComputed, WriteBegan, BucketsMade, BucketChosen, CellCompared, KeyStored}));
    QCOMPARE(bench.map.count, std::int64_t{1});
    QCOMPARE(bench.get(6).value, Value{66});
    QCOMPARE(bench.firstLie(), QString());
  }

  void anUpdateCountsNothing() {
    MapBench bench;
    bench.make();
    bench.set(6, 66);
    QVERIFY(!bench.set(6, 67).isNew);
    QCOMPARE(bench.only(ValueUpdated).a, std::int64_t{67});
    QCOMPARE(bench.only(ValueUpdated).b, std::int64_t{66});
    QCOMPARE(bench.map.count, std::int64_t{1});
    QCOMPARE(int{bench.map.flags}, 0);
  }

  /// 8 keys whose tophash differs, one whose tophash is the same.
  void aLookUpComparesCellAfterCell() {
    MapBench bench;
    bench.make();
    bench.keys.setTyped(1, 0x1100000000000000);
    bench.keys.setTyped(2, 0x2200000000000000);
    bench.keys.setTyped(3, 0x2200000000000000);
    bench.keys.setTyped(4, 0x4400000000000000);
    bench.fill(1, 3);
    bench.erase(1);
    QVERIFY(bench.get(3).found);
    std::vector<Comparison> seen;
    for (const Told& told : bench.heard()) {
      if (told.event == CellCompared) {
        seen.push_back(static_cast<Comparison>(told.a));
      }
    }
    QCOMPARE(seen, (std::vector{Comparison::EmptyOne, Comparison::OtherKey, Comparison::SameKey}));
    QVERIFY(!bench.get(4).found);
    QCOMPARE(bench.only(NotFound).a, static_cast<std::int64_t>(Miss::EmptyRest));
    QCOMPARE(bench.count(CellCompared), 4);
    QCOMPARE(bench.firstLie(), QString());
  }

  void readingChangesNothing() {
    MapBench bench;
    bench.make();
    bench.fill(0, 54);
    QVERIFY(bench.map.isGrowing());
    const Hmap before = bench.map;
    bench.get(3);
    bench.get(1000);
    QCOMPARE(classic::length(bench.map, bench.context()), std::int64_t{54});
    QCOMPARE(bench.events(), std::vector{LenRead});
    QVERIFY(bench.map == before);
  }

  void aFullBucketOverflowsIntoASpareOneFirst() {
    MapBench bench;
    bench.make(100);
    for (Key i = 0; i < 24; ++i) {
      bench.set(i * kSameBucket, i);
      QCOMPARE(bench.count(OverflowAdded), i == 8 || i == 16 ? 1 : 0);
    }
    QCOMPARE(chainOf(*bench.map.current(), 0), (std::vector<std::int32_t>{0, 16, 17}));
    QCOMPARE(bench.map.current()->used, 2);
    bench.set(24 * kSameBucket, 24);
    QCOMPARE(bench.only(OverflowAdded).a, std::int64_t{0});
    QCOMPARE(chainOf(*bench.map.current(), 0).back(), 18);
    QCOMPARE(int{bench.map.noverflow}, 3);
    QCOMPARE(bench.get(23 * kSameBucket).value, Value{23});
    QCOMPARE(bench.count(OverflowFollowed), 2);
    QVERIFY(!bench.get(99 * kSameBucket).found);
    QCOMPARE(bench.firstLie(), QString());
  }

  /// A chain whose last bucket is full ends without an empty cell.
  void aFullChainIsWalkedToItsEnd() {
    MapBench bench;
    bench.make(100);
    for (Key i = 0; i < 8; ++i) {
      bench.set(i * kSameBucket);
    }
    QVERIFY(!bench.get(8 * kSameBucket).found);
    QCOMPARE(bench.only(NotFound).a, static_cast<std::int64_t>(Miss::ChainEnd));
  }

  void aNewKeyTakesTheFirstHole() {
    MapBench bench;
    bench.make();
    bench.fill(0, 8);
    bench.erase(2);
    bench.erase(5);
    bench.set(100);
    QCOMPARE(bench.only(KeyStored).to, (Place{bench.map.buckets, 0, 2}));
    int remembered = 0;
    for (const Told& told : bench.heard()) {
      remembered += told.event == CellCompared && told.c == 1 ? 1 : 0;
    }
    QCOMPARE(remembered, 1);
  }

  void aDeletionInTheMiddleLeavesAHole() {
    MapBench bench;
    bench.make();
    bench.fill(0, 4);
    QVERIFY(bench.erase(1).found);
    QCOMPARE(bench.mainEvents(), (std::vector{WriteBegan, BucketChosen, CellCleared}));
    QCOMPARE(bench.marks(0)[1], int{kEmptyOne});
    const Bucket& bucket = (*bench.map.current())[0];
    QCOMPARE(bucket.values[1], Value{0});
    QCOMPARE(bucket.keys[1], Key{1});
    QVERIFY(!bench.erase(1).found);
    QCOMPARE(bench.events().back(), NotFound);
    QCOMPARE(int{bench.map.flags}, 0);
    QCOMPARE(bench.firstLie(), QString());
  }

  void aDeletedTextIsForgotten() {
    MapBench bench(KeyType::String);
    bench.make();
    const Key apple = bench.keys.keyOf(QStringLiteral("apple"));
    const Key pear = bench.keys.keyOf(QStringLiteral("pear"));
    bench.set(apple, 1);
    bench.set(pear, 2);
    bench.erase(apple);
    QCOMPARE((*bench.map.current())[0].keys[0], Key{0});
    QCOMPARE((*bench.map.current())[0].keys[1], pear);
  }

  /// The last key of a bucket takes the holes before it along.
  void aDeletionAtTheEndMarksTheRestBackwards() {
    MapBench bench;
    bench.make();
    bench.fill(0, 5);
    bench.erase(2);
    bench.erase(3);
    QCOMPARE(bench.marks(0)[3], int{kEmptyOne});
    bench.erase(4);
    QCOMPARE(bench.mainEvents(), (std::vector{WriteBegan, BucketChosen, CellCleared, RestMarked}));
    const Told marked = bench.only(RestMarked);
    QCOMPARE(marked.a, std::int64_t{3});
    QCOMPARE(marked.from.cell, 4);
    QCOMPARE(marked.to.cell, 2);
    QCOMPARE(bench.marks(0)[2], int{kEmptyRest});
    QVERIFY(bench.marks(0)[1] >= kMinTophash);
  }

  /// A chain of three buckets: 0, 16, 17. The run goes back over both links.
  void theRestIsMarkedAcrossOverflowBuckets() {
    MapBench bench;
    bench.make(100);
    for (Key i = 0; i < 18; ++i) {
      bench.set(i * kSameBucket, i);
    }
    for (Key i = 5; i < 17; ++i) {
      bench.erase(i * kSameBucket);
      QCOMPARE(bench.count(RestMarked), 0);
    }
    bench.erase(17 * kSameBucket);
    const Told marked = bench.only(RestMarked);
    QCOMPARE(marked.a, std::int64_t{13});
    QCOMPARE(marked.from, (Place{bench.map.buckets, 17, 1}));
    QCOMPARE(marked.to, (Place{bench.map.buckets, 0, 5}));
    QCOMPARE(chainOf(*bench.map.current(), 0).size(), std::size_t{3});
    QCOMPARE(int{bench.map.noverflow}, 2);
    QCOMPARE(bench.firstLie(), QString());
  }

  /// Behind the last cell of a bucket comes the first of the next.
  void theLastCellLooksAtTheNextBucket() {
    MapBench bench;
    bench.make(100);
    for (Key i = 0; i < 9; ++i) {
      bench.set(i * kSameBucket, i);
    }
    bench.erase(7 * kSameBucket);
    QCOMPARE(bench.count(RestMarked), 0);
    bench.erase(8 * kSameBucket);
    QCOMPARE(bench.only(RestMarked).a, std::int64_t{2});
    bench.set(8 * kSameBucket);
    QCOMPARE(bench.only(KeyStored).to, (Place{bench.map.buckets, 0, 7}));
    bench.erase(8 * kSameBucket);
    QCOMPARE(bench.only(RestMarked).a, std::int64_t{1});
  }

  void theLastKeyTakesTheSeedAlong() {
    MapBench bench;
    bench.make();
    bench.fill(0, 2);
    const std::uint32_t seed = bench.map.hash0;
    bench.erase(0);
    QCOMPARE(bench.map.hash0, seed);
    bench.erase(1);
    QCOMPARE(bench.mainEvents(), (std::vector{WriteBegan, BucketChosen, CellCleared, RestMarked, SeedRedrawn}));
    QVERIFY(bench.map.hash0 != seed);
    QCOMPARE(int{bench.map.flags}, 0);
  }

  /// The flag is down when the last thing is told, whatever that is.
  void writingIsOverWithTheLastThingTold_data() {
    QTest::addColumn<int>("key");
    QTest::addRow("a hole") << 1;
    QTest::addRow("the rest") << 2;
    QTest::addRow("none such") << 9;
  }

  void writingIsOverWithTheLastThingTold() {
    QFETCH(int, key);
    MapBench bench;
    bench.make();
    bench.fill(0, 3);
    class Last : public Listener {
     public:
      explicit Last(const Hmap& map) : m_map(map) {}
      void told(const Told&) override { isWriting = (m_map.flags & kHashWriting) != 0; }
      bool isWriting = false;

     private:
      const Hmap& m_map;
    } last(bench.map);
    Context context{bench.keys, bench.random, last};
    classic::erase(bench.map, key, context);
    QVERIFY(!last.isWriting);
  }

  void clearKeepsTheArray() {
    MapBench bench;
    bench.make();
    bench.fill(0, 54);
    const std::int32_t array = bench.map.buckets;
    const std::uint32_t seed = bench.map.hash0;
    QVERIFY(bench.map.isGrowing());
    QCOMPARE(bench.clear(), Fault::None);
    QCOMPARE(bench.events(), std::vector{Cleared});
    QCOMPARE(bench.only(Cleared).a, std::int64_t{54});
    QCOMPARE(bench.map.buckets, array);
    QCOMPARE(int{bench.map.B}, 4);
    QVERIFY(!bench.map.isGrowing());
    QCOMPARE(bench.map.nevacuate, std::int64_t{0});
    QVERIFY(bench.map.hash0 != seed);
    QCOMPARE(bench.map.arrays.size(), std::size_t{1});
    for (std::int32_t i = 0; i < 16; ++i) {
      QVERIFY((*bench.map.current())[i] == Bucket{});
    }
  }

  void clearGivesTheSpareBucketsBack() {
    MapBench bench;
    bench.make(100);
    for (Key i = 0; i < 30; ++i) {
      bench.set(i * kSameBucket);
    }
    QCOMPARE(bench.map.current()->used, 2);
    QCOMPARE(bench.map.current()->buckets.size(), std::size_t{19});
    bench.clear();
    QCOMPARE(bench.map.current()->used, 0);
    QCOMPARE(bench.map.current()->buckets.size(), std::size_t{18});
    QCOMPARE(int{bench.map.noverflow}, 0);
  }

  void clearOfAnEmptyMapDoesNothing() {
    MapBench bench;
    bench.make(100);
    for (Key i = 0; i < 9; ++i) {
      bench.set(i * kSameBucket);
    }
    for (Key i = 0; i < 9; ++i) {
      bench.erase(i * kSameBucket);
    }
    const Hmap before = bench.map;
    bench.clear();
    QVERIFY(bench.map == before);
    QCOMPARE(int{bench.map.noverflow}, 1);
  }

  void deletingDoesNotShrink() {
    MapBench bench;
    bench.make();
    bench.fill(0, 1000);
    const std::uint8_t shift = bench.map.B;
    bench.eraseAll(0, 1000);
    QCOMPARE(bench.map.count, std::int64_t{0});
    QCOMPARE(bench.map.B, shift);
    QCOMPARE(bench.map.current()->main(), 256);
  }

  void aCopySharesWhatHasNotChanged() {
    MapBench bench;
    bench.make();
    bench.fill(0, 10'000);
    const Hmap before = bench.map;
    const std::size_t alone = bytesBeyond(bench.map, Hmap{});
    bench.set(5, 1);
    const std::size_t more = bytesBeyond(bench.map, before);
    QVERIFY2(more * 10 < alone, qPrintable(QStringLiteral("%1 of %2").arg(more).arg(alone)));
    QCOMPARE(before.array(before.buckets)->buckets.size(), bench.map.current()->buckets.size());
    QVERIFY(!(before == bench.map));
  }
};

}  // namespace

QTEST_GUILESS_MAIN(ClassicMachineTest)
#include "classic_machine_test.moc"
