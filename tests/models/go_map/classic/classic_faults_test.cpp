// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/go_map/classic/map_bench.h"

#include <QTest>

using namespace orrery;
using namespace orrery::go_map;
using namespace orrery::go_map::classic;

namespace {

using enum Event;

/// What ends the program, and in which order the runtime looks for it.
class ClassicFaultsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aNilMapIsReadAsAnEmptyOne() {
    MapBench bench;
    makeNil(bench.map, bench.context());
    QCOMPARE(bench.events(), std::vector{MadeNil});
    QVERIFY(!bench.get(1).found);
    QCOMPARE(bench.only(NotFound).a, static_cast<std::int64_t>(Miss::NilMap));
    QVERIFY(!bench.erase(1).found);
    QCOMPARE(bench.events(), std::vector{NotFound});
    QCOMPARE(bench.clear(), Fault::None);
    QCOMPARE(bench.start(1), Fault::None);
    QVERIFY(bench.map.iterator(1)->hasEnded);
    QCOMPARE(classic::length(bench.map, bench.context()), std::int64_t{0});
  }

  void writingToANilMapPanics() {
    MapBench bench;
    makeNil(bench.map, bench.context());
    const Hmap before = bench.map;
    QCOMPARE(bench.set(1).fault, Fault::NilMapWrite);
    QCOMPARE(bench.events(), std::vector{NilWritePanicked});
    QCOMPARE(beginAssign(bench.map, 1, bench.context()), Fault::NilMapWrite);
    QVERIFY(bench.map == before);
  }

  void everyOneElseFindsAWriterAtWork() {
    MapBench bench;
    bench.make();
    bench.fill(0, 3);
    bench.start(1);
    QCOMPARE(beginAssign(bench.map, 3, bench.context()), Fault::None);
    QCOMPARE(bench.events(), (std::vector{HashComputed, WriteBegan}));
    const Hmap before = bench.map;
    QCOMPARE(bench.set(3).fault, Fault::ConcurrentWrites);
    QCOMPARE(bench.events(), std::vector{FatalDetected});
    QCOMPARE(bench.only(FatalDetected).a, static_cast<std::int64_t>(Fault::ConcurrentWrites));
    QCOMPARE(bench.erase(0).fault, Fault::ConcurrentWrites);
    QCOMPARE(bench.clear(), Fault::ConcurrentWrites);
    QCOMPARE(bench.get(0).fault, Fault::ConcurrentReadAndWrite);
    QCOMPARE(bench.start(2), Fault::ConcurrentIterationAndWrite);
    QCOMPARE(bench.next(1), Fault::ConcurrentIterationAndWrite);
    QVERIFY(bench.map == before);
    QCOMPARE(bench.map.iterator(2), nullptr);
    QCOMPARE(bench.firstLie(), QString());
  }

  /// len reads the header and looks at no flag.
  void lenDoesNotAsk() {
    MapBench bench;
    bench.make();
    bench.fill(0, 3);
    beginAssign(bench.map, 3, bench.context());
    QCOMPARE(classic::length(bench.map, bench.context()), std::int64_t{3});
  }

  /// An empty map is left before the flag is looked at: such a race goes unnoticed.
  void anEmptyMapIsLeftBeforeTheFlagIsSeen() {
    MapBench bench;
    bench.make();
    beginAssign(bench.map, 3, bench.context());
    QCOMPARE(bench.get(1).fault, Fault::None);
    QCOMPARE(bench.erase(1).fault, Fault::None);
    QCOMPARE(bench.clear(), Fault::None);
    QCOMPARE(bench.start(1), Fault::None);
    QCOMPARE(bench.set(1).fault, Fault::ConcurrentWrites);
  }

  void anAssignmentInTwoPartsIsTheSame() {
    MapBench whole;
    MapBench parts;
    whole.make();
    parts.make();
    for (Key key = 0; key < 200; ++key) {
      whole.set(key % 150, key);
      QCOMPARE(beginAssign(parts.map, key % 150, parts.context()), Fault::None);
      QCOMPARE(finishAssign(parts.map, key % 150, key, parts.context()).fault, Fault::None);
      QVERIFY(parts.map == whole.map);
    }
    QCOMPARE(parts.firstLie(), QString());
  }

  /// The runtime looks again at the end whether the flag still stands.
  void anEndWithoutABeginningIsFatal() {
    MapBench bench;
    bench.make();
    const Hmap before = bench.map;
    QCOMPARE(finishAssign(bench.map, 1, 1, bench.context()).fault, Fault::ConcurrentWrites);
    QVERIFY(bench.map == before);
  }
};

}  // namespace

QTEST_GUILESS_MAIN(ClassicFaultsTest)
#include "classic_faults_test.moc"
