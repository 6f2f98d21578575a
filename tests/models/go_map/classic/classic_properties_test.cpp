// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/go_map/classic/map_bench.h"
#include "tests/models/go_map/classic/random_use.h"

#include <QTest>

using namespace orrery;
using namespace orrery::go_map;
using namespace orrery::go_map::classic;

namespace {

constexpr int kPrograms = 10'000;

class ClassicPropertiesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyKeyIsThereAtEveryStep() {
    std::array<long long, static_cast<std::size_t>(Event::Count)> counts{};
    long long operations = 0;
    long long heard = 0;
    long long sameSize = 0;
    long long lookedUpAgain = 0;
    for (int program = 0; program < kPrograms; ++program) {
      RandomUse use(static_cast<std::uint64_t>(program) * 1'000'003);
      const QString broken = use.run();
      QVERIFY2(
          broken.isEmpty(),
          qPrintable(QStringLiteral("program %1, operation %2: %3").arg(program).arg(use.operations()).arg(broken)));
      operations += use.operations();
      heard += use.watch().heard();
      sameSize += use.watch().sameSizeGrowths();
      lookedUpAgain += use.watch().lookedUpAgain();
      for (std::size_t i = 0; i < counts.size(); ++i) {
        counts[i] += use.watch().counts()[i];
      }
    }
    qInfo(
        "%lld operations, %lld things told, %lld growths, of them %lld to the same size; %lld entries looked up again",
        operations, heard, counts[static_cast<std::size_t>(Event::GrowthStarted)], sameSize, lookedUpAgain);
    // The programs are worth something only if they come everywhere.
    for (std::size_t i = 0; i <= static_cast<std::size_t>(Event::IterationEnded); ++i) {
      QVERIFY2(counts[i] > 100 || static_cast<Event>(i) == Event::MadeNil,
               qPrintable(QStringLiteral("event %1 came %2 times").arg(i).arg(counts[i])));
    }
    QVERIFY(sameSize > 100);
    QVERIFY(lookedUpAgain > 1000);
  }

  /// A copy that was kept is the state that it was: nothing is changed in shared memory.
  void whatWasKeptStaysAsItWas() {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
      MapBench bench;
      Random choice(seed);
      bench.make();
      std::vector<Hmap> kept;
      const auto act = [&](MapBench& on, Random& by) {
        const auto key = static_cast<Key>(by.below(60));
        if (by.below(3) == 0) {
          on.erase(key);
        } else {
          on.set(key, key);
        }
      };
      for (int i = 0; i < 120; ++i) {
        kept.push_back(bench.map);
        act(bench, choice);
      }
      MapBench again;
      Random same(seed);
      again.make();
      for (const Hmap& each : kept) {
        QVERIFY(each == again.map);
        act(again, same);
      }
      QVERIFY(bench.map == again.map);
    }
  }
};

}  // namespace

QTEST_GUILESS_MAIN(ClassicPropertiesTest)
#include "classic_properties_test.moc"
