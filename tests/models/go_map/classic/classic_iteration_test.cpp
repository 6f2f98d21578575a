// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/go_map/classic/map_bench.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace orrery;
using namespace orrery::go_map;
using namespace orrery::go_map::classic;

namespace {

using enum Event;

constexpr Key kSameBucket = 128;  ///< keys so far apart stand in one bucket, of up to 128

std::vector<Key> sorted(std::vector<Key> keys) {
  std::ranges::sort(keys);
  return keys;
}

std::vector<Key> upTo(Key count) {
  std::vector<Key> keys;
  for (Key key = 0; key < count; ++key) {
    keys.push_back(key);
  }
  return keys;
}

class ClassicIterationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anEmptyMapGivesNothingAndSetsNoFlag() {
    MapBench bench;
    bench.make();
    QCOMPARE(bench.start(3), Fault::None);
    QCOMPARE(bench.events(), (std::vector{IterationStarted, IterationEnded}));
    QVERIFY(bench.map.iterator(3)->hasEnded);
    QCOMPARE(bench.map.iterator(3)->array, 0);
    QCOMPARE(int{bench.map.flags}, 0);
    QCOMPARE(bench.next(3), Fault::None);
    QVERIFY(bench.events().empty());
    QCOMPARE(bench.next(4), Fault::None);
  }

  /// Up to eight keys have eight orders, which are rotations of one.
  void oneBucketHasEightRotations() {
    MapBench bench;
    bench.make();
    bench.fill(0, 8);
    for (std::uint8_t offset = 0; offset < 8; ++offset) {
      bench.start(offset, Start{0, offset});
      std::vector<Key> expected = upTo(8);
      std::ranges::rotate(expected, expected.begin() + offset);
      QCOMPARE(bench.rest(offset), expected);
      QCOMPARE(bench.events(), std::vector{IterationEnded});
    }
    QCOMPARE(int{bench.map.flags}, kIterator | kOldIterator);
    QCOMPARE(bench.firstLie(), QString());
  }

  void bucketsComeInOrderFromTheFirstOneRound() {
    MapBench bench;
    bench.make(26);
    bench.fill(0, 16);
    bench.start(1, Start{2, 0});
    QCOMPARE(bench.map.iterator(1)->bucket, 3);
    QVERIFY(!bench.map.iterator(1)->wrapped);
    QCOMPARE(bench.rest(1), (std::vector<Key>{2, 6, 10, 14, 3, 7, 11, 15, 0, 4, 8, 12, 1, 5, 9, 13}));
    QVERIFY(bench.map.iterator(1)->wrapped);
  }

  void aChainIsReadToItsEndWithTheSameOffset() {
    MapBench bench;
    bench.make(100);
    for (Key i = 0; i < 10; ++i) {
      bench.set(i * kSameBucket);
    }
    bench.start(1, Start{0, 6});
    std::vector<Key> seen;
    for (const Key key : bench.rest(1)) {
      seen.push_back(key / kSameBucket);
    }
    QCOMPARE(seen, (std::vector<Key>{6, 7, 0, 1, 2, 3, 4, 5, 8, 9}));
  }

  void aStartIsBroughtIntoRange() {
    MapBench bench;
    bench.make(26);
    bench.fill(0, 16);
    bench.start(1, Start{7, 11});
    QCOMPARE(bench.map.iterator(1)->startBucket, 3);
    QCOMPARE(int{bench.map.iterator(1)->offset}, 3);
    bench.start(2, Start{-1, 255});
    QCOMPARE(bench.map.iterator(2)->startBucket, 3);
    QCOMPARE(int{bench.map.iterator(2)->offset}, 7);
  }

  void aStartIsDrawnWhereNobodySaysIt() {
    MapBench bench;
    bench.make(26);
    bench.fill(0, 26);
    std::set<std::pair<std::int32_t, int>> starts;
    for (std::int32_t id = 0; id < 1000; ++id) {
      bench.start(id, std::nullopt);
      starts.emplace(bench.map.iterator(id)->startBucket, int{bench.map.iterator(id)->offset});
      endIteration(bench.map, id);
    }
    QCOMPARE(starts.size(), std::size_t{4 * 8});
    QVERIFY(bench.map.iterators.empty());
  }

  void whatIsDeletedAheadDoesNotCome() {
    MapBench bench;
    bench.make();
    bench.fill(0, 8);
    bench.start(1);
    bench.eraseAll(3, 3);
    bench.set(6, 66);
    QCOMPARE(bench.rest(1), (std::vector<Key>{0, 1, 2, 6, 7}));
    QCOMPARE(bench.firstLie(), QString());
  }

  /// The iterator keeps to its own array, and looks up elsewhere what has moved.
  void anIteratorFromBeforeAGrowthReadsTheOldArray() {
    MapBench bench;
    bench.make(26);
    bench.fill(0, 26);
    bench.start(1);
    const std::int32_t array = bench.map.buckets;
    bench.set(100);  // starts the growth
    bench.set(1, 11);
    bench.erase(2);
    std::vector<Key> seen{bench.map.iterator(1)->key};
    int lookedUp = 0;
    int deleted = 0;
    while (!bench.map.iterator(1)->hasEnded) {
      bench.next(1);
      if (bench.map.iterator(1)->hasKey) {
        seen.push_back(bench.map.iterator(1)->key);
        QCOMPARE(bench.map.iterator(1)->value, Value{seen.back() == 1 ? 11 : seen.back()});
        QCOMPARE(bench.only(EntryProduced).from.array, array);
        lookedUp += bench.only(EntryProduced).c != 0 ? 1 : 0;
      }
      deleted += bench.count(EntrySkipped);
    }
    std::vector<Key> expected = upTo(26);
    std::erase(expected, Key{2});
    QCOMPARE(sorted(seen), expected);
    QVERIFY(lookedUp > 0);
    QCOMPARE(deleted, 1);
    QCOMPARE(bench.firstLie(), QString());
  }

  void anIteratorThatBeganInAGrowthReadsTheOldBucketsHalf() {
    MapBench bench;
    bench.make(52);
    bench.fill(0, 53);
    QVERIFY(bench.map.isGrowing());
    // Key 52 is in old bucket 4; 0 was next in order. The rest is in the old array.
    bench.start(1, Start{1, 0});
    const Told entered = bench.only(BucketEntered);
    QCOMPARE(entered.to, (Place{bench.map.oldbuckets, 1, -1}));
    QCOMPARE(entered.from, (Place{bench.map.buckets, 1, -1}));
    QCOMPARE(entered.b, std::int64_t{1});
    QCOMPARE(bench.map.iterator(1)->checkBucket, 1);
    QCOMPARE(bench.map.iterator(1)->key, Key{1});
    bench.next(1);
    // Key 9 goes to bucket 9, in the other half.
    QCOMPARE(bench.only(EntrySkipped).key, Key{9});
    QCOMPARE(bench.only(EntrySkipped).b, static_cast<std::int64_t>(Skip::OtherHalf));
    QCOMPARE(bench.map.iterator(1)->key, Key{17});
    std::vector<Key> seen = bench.rest(1);
    seen.push_back(1);
    QCOMPARE(sorted(seen), upTo(53));
    QCOMPARE(bench.firstLie(), QString());
  }

  /// A growth drops the flag of iterators over the current array, and keeps the one over the old.
  void aGrowthMovesTheFlagOn() {
    MapBench bench;
    bench.make(52);
    bench.fill(0, 52);
    bench.start(1);
    endIteration(bench.map, 1);
    QCOMPARE(int{bench.map.flags}, kIterator | kOldIterator);
    bench.set(52);
    QCOMPARE(int{bench.map.flags}, int{kOldIterator});
  }

  void anIteratorKeepsItsArrayAlive() {
    MapBench bench;
    bench.make(52);
    bench.fill(0, 52);
    const std::int32_t array = bench.map.buckets;
    bench.start(1);
    bench.fill(52, 200);
    QVERIFY(bench.map.array(array) != nullptr);
    QCOMPARE(bench.map.arrays.size(), bench.map.isGrowing() ? std::size_t{3} : std::size_t{2});
    endIteration(bench.map, 1);
    QCOMPARE(bench.map.array(array), nullptr);
    QCOMPARE(bench.map.iterator(1), nullptr);
    // One that has ended by itself needs no array either.
    bench.start(2);
    const std::int32_t second = bench.map.buckets;
    bench.fill(300, 600);
    QVERIFY(bench.map.array(second) != nullptr);
    bench.rest(2);
    QVERIFY(bench.map.iterator(2)->hasEnded);
    QCOMPARE(bench.map.array(second), nullptr);
  }

  /// The bucket in which an iterator stands can be of an array that nobody else names.
  void aBucketOfTheOldArrayStaysWhileSomebodyStandsInIt() {
    MapBench bench;
    bench.make(52);
    bench.fill(0, 53);
    const std::int32_t old = bench.map.oldbuckets;
    bench.start(1, Start{1, 0});
    QCOMPARE(bench.map.iterator(1)->at.array, old);
    for (Key key = 0; bench.map.isGrowing(); ++key) {
      bench.set(key, key + 1000);
    }
    QVERIFY(bench.map.array(old) != nullptr);
    std::vector<Key> seen = bench.rest(1);
    QCOMPARE(sorted(seen), upTo(53));
    QCOMPARE(bench.map.array(old), nullptr);
    QCOMPARE(bench.firstLie(), QString());
  }

  void aFreshMapHasNoIterators() {
    MapBench bench;
    bench.make(52);
    bench.fill(0, 20);
    bench.start(1);
    bench.make(52);
    QVERIFY(bench.map.iterators.empty());
    QCOMPARE(bench.map.arrays.size(), std::size_t{1});
  }

  void aClearedMapGivesWhatIsPutInAheadOfTheIterator() {
    MapBench bench;
    bench.make(26);
    bench.fill(0, 20);
    bench.start(1);
    bench.clear();
    QCOMPARE(int{bench.map.flags}, kIterator | kOldIterator);
    bench.set(3, 33);
    QCOMPARE(bench.rest(1), (std::vector<Key>{0, 3}));
  }

  /// What Go up to 1.20 does: a clear leaves the old array of a growth as it was, for those who iterate over it.
  void aClearInAGrowthLeavesDeletedKeysToAnOlderIterator() {
    MapBench bench;
    bench.make(52);
    bench.fill(0, 52);
    bench.start(1);
    bench.set(52);
    QVERIFY(bench.map.isGrowing());
    bench.clear();
    QCOMPARE(bench.map.count, std::int64_t{0});
    std::vector<Key> seen = bench.rest(1);
    // Of eight old buckets, 4 and 0 had been moved; at key 0 the iterator stood before.
    QCOMPARE(seen.size(), std::size_t{52 - 6 - 7 + 1});
    QCOMPARE(bench.map.arrays.size(), std::size_t{1});
  }

  /// An overflow bucket that was allocated alone outlives a clear as long as an iterator stands in it.
  void anAllocatedOverflowBucketStaysUnderAnIterator() {
    MapBench bench;
    bench.make(26);
    for (Key i = 0; i < 20; ++i) {
      bench.set(i * kSameBucket, i);
    }
    QCOMPARE(chainOf(*bench.map.current(), 0), (std::vector<std::int32_t>{0, 4, 5}));
    bench.start(1);
    while (bench.map.iterator(1)->at.bucket != 4) {
      bench.next(1);
    }
    bench.clear();
    QCOMPARE(bench.map.current()->buckets.size(), std::size_t{6});
    QCOMPARE(bench.rest(1).size(), std::size_t{12});
    bench.set(1);
    bench.clear();
    QCOMPARE(bench.map.current()->buckets.size(), std::size_t{4});
  }

  /// The last spare bucket points to the array's beginning until it is handed out. An iterator that stood in it when
  /// the map was cleared goes there: seen in recordings of Go 1.19.
  void theLastSpareBucketLeadsToTheBeginning() {
    MapBench bench;
    bench.make(100);
    for (Key i = 0; i < 17; ++i) {
      bench.set(5 + i * kSameBucket, i);
    }
    bench.start(1, Start{5, 0});
    while (bench.map.iterator(1)->at.bucket != 17) {
      bench.next(1);
    }
    bench.clear();
    bench.set(0, 1);
    bench.set(6, 2);
    // 0 is met once in the chain that the iterator is in, and again when its bucket's turn comes.
    QCOMPARE(bench.rest(1), (std::vector<Key>{5 + 16 * kSameBucket, 0, 6, 0}));
    QCOMPARE(bench.firstLie(), QString());
  }
};

}  // namespace

QTEST_GUILESS_MAIN(ClassicIterationTest)
#include "classic_iteration_test.moc"
