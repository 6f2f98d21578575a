// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/random.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <limits>

using orrery::Random;

namespace {

class RandomTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  /// The first numbers of the authors' own program for the seed 1234567.
  void theNumbersAreThoseOfSplitMix64() {
    Random random(1234567);
    for (const quint64 expected : {6457827717110365317ULL, 3203168211198807973ULL, 9817491932198370423ULL,
                                   4593380528125082431ULL, 16408922859458223821ULL}) {
      QCOMPARE(quint64{random.next()}, expected);
    }
  }

  void aCopyGoesTheSameWay() {
    Random first(42);
    first.next();
    Random second = first;
    QVERIFY(first == second);
    QCOMPARE(first.next(), second.next());
    QVERIFY(first == second);
    first.next();
    QVERIFY(!(first == second));
  }

  void belowStaysBelow_data() {
    QTest::addColumn<quint32>("count");
    for (const quint32 count : {1U, 2U, 3U, 7U, 256U, 0x80000001U, std::numeric_limits<quint32>::max()}) {
      QTest::addRow("%u", count) << count;
    }
  }

  void belowStaysBelow() {
    QFETCH(quint32, count);
    Random random(7);
    for (int i = 0; i < 1000; ++i) {
      QVERIFY(random.below(count) < count);
    }
  }

  void everyNumberComesAboutEquallyOften() {
    constexpr int kEach = 10'000;
    std::array<int, 6> seen{};
    Random random(1);
    for (std::size_t i = 0; i < kEach * seen.size(); ++i) {
      ++seen[random.below(static_cast<std::uint32_t>(seen.size()))];
    }
    const auto [least, most] = std::minmax_element(seen.begin(), seen.end());
    QVERIFY(*least > kEach * 95 / 100);
    QVERIFY(*most < kEach * 105 / 100);
  }
};

}  // namespace

QTEST_GUILESS_MAIN(RandomTest)
#include "random_test.moc"
