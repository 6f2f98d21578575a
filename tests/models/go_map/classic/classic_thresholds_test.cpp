// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/classic/hmap.h"

#include <QTest>

#include <array>
#include <limits>

using namespace orrery::go_map;
using namespace orrery::go_map::classic;

namespace {

constexpr MapType kNumbers = mapTypeOf(KeyType::Integer);
constexpr MapType kTexts = mapTypeOf(KeyType::String);

class ClassicThresholdsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aMapTakesSoManyKeysWithoutGrowing() {
    constexpr std::array<std::int64_t, 10> kMost{8, 13, 26, 52, 104, 208, 416, 832, 1664, 3328};
    for (int shift = 0; shift < static_cast<int>(kMost.size()); ++shift) {
      const std::int64_t most = kMost[static_cast<std::size_t>(shift)];
      QCOMPARE(mostKeys(shift), most);
      QVERIFY(!isOverLoadFactor(most, shift));
      QVERIFY(isOverLoadFactor(most + 1, shift));
    }
  }

  void aHintGivesTheSmallestB_data() {
    QTest::addColumn<qint64>("hint");
    QTest::addColumn<int>("shift");
    struct Row {
      qint64 first;
      qint64 last;
      int shift;
    };
    for (const Row& row : {Row{0, 8, 0}, Row{9, 13, 1}, Row{14, 26, 2}, Row{27, 52, 3}, Row{53, 104, 4},
                           Row{105, 208, 5}, Row{209, 416, 6}, Row{100'000, 106'496, 14}}) {
      QTest::addRow("%lld", static_cast<long long>(row.first)) << row.first << row.shift;
      QTest::addRow("%lld", static_cast<long long>(row.last)) << row.last << row.shift;
    }
    QTest::addRow("below 0") << qint64{-1} << 0;
    QTest::addRow("far below 0") << std::numeric_limits<qint64>::min() << 0;
  }

  void aHintGivesTheSmallestB() {
    QFETCH(qint64, hint);
    QFETCH(int, shift);
    QCOMPARE(shiftForHint(hint), shift);
  }

  void overflowBucketsAreTooManyWhenAsManyAsBuckets() {
    for (int shift = 0; shift <= 15; ++shift) {
      const std::uint32_t buckets = std::uint32_t{1} << static_cast<unsigned>(shift);
      QVERIFY(!hasTooManyOverflowBuckets(buckets - 1, shift));
      QVERIFY(hasTooManyOverflowBuckets(buckets, shift));
    }
    QVERIFY(!hasTooManyOverflowBuckets(32767, 20));
    QVERIFY(hasTooManyOverflowBuckets(32768, 20));
  }

  /// What Go 1.19 was seen to allocate.
  void overflowBucketsComeWithAnArray() {
    constexpr std::array<std::int32_t, 10> kOfNumbers{2, 5, 7, 14, 28, 56, 113, 170, 284, 512};
    constexpr std::array<std::int32_t, 10> kOfTexts{3, 7, 4, 9, 19, 39, 78, 157, 275, 512};
    for (int shift = 0; shift < 4; ++shift) {
      QCOMPARE(preallocatedOverflow(shift, kNumbers), 0);
      QCOMPARE(preallocatedOverflow(shift, kTexts), 0);
    }
    for (std::size_t i = 0; i < kOfNumbers.size(); ++i) {
      QCOMPARE(preallocatedOverflow(static_cast<int>(i) + 4, kNumbers), kOfNumbers[i]);
      QCOMPARE(preallocatedOverflow(static_cast<int>(i) + 4, kTexts), kOfTexts[i]);
    }
  }

  void aTophashKeepsClearOfTheMarks() {
    for (unsigned top = 0; top < 256; ++top) {
      const auto hash = static_cast<std::uint64_t>(top) << 56U | 0x00ffffffffffffffU;
      QCOMPARE(unsigned{tophashOf(hash)}, top < 5 ? top + 5 : top);
    }
  }

  void aBucketIsEvacuatedByItsFirstCell() {
    for (unsigned mark = 0; mark < 256; ++mark) {
      Bucket bucket;
      bucket.tophash.fill(kEvacuatedX);
      bucket.tophash[0] = static_cast<std::uint8_t>(mark);
      QCOMPARE(isEvacuated(bucket), mark >= 2 && mark <= 4);
      QCOMPARE(isEmpty(static_cast<std::uint8_t>(mark)), mark <= 1);
    }
  }

  void aPlaceIsOneNumberAndBack() {
    for (const Place& place :
         {Place{}, Place{1, 0, 0}, Place{1, -1, -1}, Place{7, 4095, 7}, Place{200'000, 1 << 24, -1}}) {
      QCOMPARE(Place::unpacked(place.packed()), place);
    }
    QVERIFY(Place::unpacked(Place{}.packed()) == Place{});
    QVERIFY((Place{1, 0, 0}).isValid());
    QVERIFY(!Place{}.isValid());
  }
};

}  // namespace

QTEST_GUILESS_MAIN(ClassicThresholdsTest)
#include "classic_thresholds_test.moc"
