// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/go_runtime/run_queue.h"
#include "models/go_runtime/timers.h"
#include "models/go_runtime/wait_group.h"

using namespace Qt::StringLiterals;

namespace orrery::go {

namespace {

std::vector<int> drained(RunQueue queue) {
  std::vector<int> order;
  while (!queue.isEmpty()) {
    order.push_back(queue.pick().goroutine.value);
  }
  return order;
}

}  // namespace

class RunQueueTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theNewestRunsFirstThenTheOthersInOrder();
  void anOverflowMovesHalfToTheGlobalQueue();
  void runNextInheritsTheTimeSlice();
  void everySixtyFirstTickLooksAtTheGlobalQueueFirst();
  void anEmptyLocalQueueTakesABatch();
  void aGoroutineIsTakenOutWhereverItStands();
  void timersFireByDeadlineThenByAge();
  void aWaitGroupWakesAllAtZero();
};

void RunQueueTest::theNewestRunsFirstThenTheOthersInOrder() {
  RunQueue queue;
  for (int i = 1; i <= 5; ++i) {
    queue.putNext({i});
  }
  QCOMPARE(drained(queue), (std::vector<int>{5, 1, 2, 3, 4}));
}

void RunQueueTest::anOverflowMovesHalfToTheGlobalQueue() {
  // 258 spawned: one in runnext, 129 to 256 local, and 129 global: 1 to 128, then 257.
  RunQueue queue;
  for (int i = 1; i <= 258; ++i) {
    queue.putNext({i});
  }
  QCOMPARE(queue.runNext().value, 258);
  QCOMPARE(queue.local().size(), std::size_t{128});
  QCOMPARE(queue.local().front().value, 129);
  QCOMPARE(queue.local().back().value, 256);
  QCOMPARE(queue.global().size(), std::size_t{129});
  QCOMPARE(queue.global().front().value, 1);
  QCOMPARE(queue.global().back().value, 257);
}

void RunQueueTest::runNextInheritsTheTimeSlice() {
  RunQueue queue;
  queue.putLocal({1});
  queue.putNext({2});
  QVERIFY(queue.pick().from == FoundIn::RunNext);
  QCOMPARE(queue.ticks(), 0U);
  QVERIFY(queue.pick().from == FoundIn::Local);
  QCOMPARE(queue.ticks(), 1U);
  QVERIFY(queue.pick().from == FoundIn::Nowhere);
}

void RunQueueTest::everySixtyFirstTickLooksAtTheGlobalQueueFirst() {
  RunQueue queue;
  for (int i = 0; i < 200; ++i) {
    queue.putLocal({i});
  }
  queue.putGlobal({1000});
  queue.putGlobal({1001});
  queue.putGlobal({1002});
  const std::vector<int> order = drained(queue);
  QCOMPARE(order[0], 1000);
  QCOMPARE(order[61], 1001);
  QCOMPARE(order[122], 1002);
}

void RunQueueTest::anEmptyLocalQueueTakesABatch() {
  RunQueue queue;
  queue.putLocal({1});
  static_cast<void>(queue.pick());  // tick 1: not a multiple of 61
  for (int i = 0; i < 200; ++i) {
    queue.putGlobal({i});
  }
  QCOMPARE(queue.pick().goroutine.value, 0);
  QCOMPARE(queue.local().size(), std::size_t{127});
  QCOMPARE(queue.global().size(), std::size_t{72});
}

void RunQueueTest::aGoroutineIsTakenOutWhereverItStands() {
  RunQueue queue;
  queue.putLocal({1});
  queue.putGlobal({2});
  queue.putNext({3});
  QVERIFY(queue.remove({3}) && queue.remove({2}) && queue.remove({1}));
  QVERIFY(!queue.remove({1}));
  QVERIFY(queue.isEmpty());
}

void RunQueueTest::timersFireByDeadlineThenByAge() {
  Timers timers;
  timers.add(30, GoroutineId{3});
  timers.add(10, GoroutineId{1});
  timers.add(30, GoroutineId{4});
  timers.add(20, ChannelId{7});
  QVERIFY(timers.hasChannel({7}));
  QVERIFY(!timers.takeExpired(9));
  QCOMPARE(timers.nextDeadline(), 10);
  std::vector<int> order;
  while (const auto timer = timers.takeExpired(30)) {
    order.push_back(timer->sleeper.isValid() ? timer->sleeper.value : timer->channel.value);
  }
  QCOMPARE(order, (std::vector<int>{1, 7, 3, 4}));
  QVERIFY(timers.isEmpty());
}

void RunQueueTest::aWaitGroupWakesAllAtZero() {
  WaitGroup group;
  QVERIFY(!group.wait({0}));
  QVERIFY(group.add(2).woken.empty());
  QVERIFY(group.wait({0}));
  QVERIFY(group.wait({1}));
  QVERIFY(group.add(-1).woken.empty());
  const auto woken = group.add(-1).woken;
  QCOMPARE(woken.size(), std::size_t{2});
  QCOMPARE(woken[0].value, 0);
  QVERIFY(group.add(-1).fault == Fault::NegativeWaitGroup);
  QCOMPARE(QString(text(Fault::NegativeWaitGroup)), u"sync: negative WaitGroup counter"_s);
}

}  // namespace orrery::go

QTEST_GUILESS_MAIN(orrery::go::RunQueueTest)
#include "run_queue_test.moc"
