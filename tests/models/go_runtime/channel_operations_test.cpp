// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/go_runtime/select.h"

#include <array>

using namespace Qt::StringLiterals;

namespace orrery::go {

namespace {

constexpr GoroutineId kA{0};
constexpr GoroutineId kB{1};
constexpr GoroutineId kC{2};
constexpr GoroutineId kD{3};

/// Writes down who is woken, and that nobody is while a lock is held.
struct Listener : ChannelEvents {
  std::vector<int> woken;
  int locks = 0;
  bool wokeUnderLock = false;
  int skips = 0;

  void locked(ChannelId) { ++locks; }
  void unlocked(ChannelId) { --locks; }
  void skipped(ChannelId, GoroutineId) { ++skips; }
  void ready(GoroutineId goroutine) {
    woken.push_back(goroutine.value);
    wokeUnderLock = wokeUnderLock || locks > 0;
  }
  void polled(const SelectOrder&, std::uint32_t, int) {}
  void parkedInSelect(int) {}
};

struct Bench {
  ChannelTable table;
  Listener events;
  SelectOperations<Listener> operations{table, events};
  Random random{4};

  Bench() {
    for (const GoroutineId each : {kA, kB, kC, kD}) {
      table.admit(each);
    }
  }
  End send(GoroutineId who, ChannelId channel, std::int64_t value, bool isBlocking = true) {
    return operations.send(who, channel, {value, value}, isBlocking);
  }
  std::vector<std::int64_t> values(ChannelId channel) {
    std::vector<std::int64_t> list;
    for (const Element& element : table.buffer(channel)) {
      list.push_back(element.value);
    }
    return list;
  }
};

}  // namespace

class ChannelOperationsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aWaitingReceiverGetsTheValuePastTheBuffer();
  void aReceiveFromAFullBufferTakesTheHeadAndPutsTheWaiterAtTheTail();
  void closeWakesFromAStack();
  void aWokenSenderLearnsOfClose();
  void aNilChannelNeverGoesOn();
  void whatWouldBlockIsNotDone();
  void aSelectThatHasLostIsSkipped();
  void aWokenSelectLeavesTheOtherQueuesWhenItRuns();
  void aSelectNeverServesItself();
  void locksAreOrderedByChannel();
  void aPreferredCaseIsPolledFirst();
  void placesOfDiscardedChannelsAreUsedAgain();
};

void ChannelOperationsTest::aWaitingReceiverGetsTheValuePastTheBuffer() {
  Bench bench;
  const ChannelId channel = bench.table.make(2);
  QVERIFY(bench.operations.receive(kA, channel, true).end == End::Parked);
  QVERIFY(bench.send(kB, channel, 7) == End::Done);
  QCOMPARE(bench.table[channel].count, 0);
  QCOMPARE(bench.table[channel].sendIndex, 0);
  QCOMPARE(bench.events.woken, (std::vector<int>{0}));
  QVERIFY(!bench.events.wokeUnderLock);
  const Received received = bench.operations.finishReceive(kA);
  QCOMPARE(received.element.value, 7);
  QVERIFY(received.ok);
}

void ChannelOperationsTest::aReceiveFromAFullBufferTakesTheHeadAndPutsTheWaiterAtTheTail() {
  Bench bench;
  const ChannelId channel = bench.table.make(3);
  for (const int value : {5, 6, 7}) {
    QVERIFY(bench.send(kA, channel, value) == End::Done);
  }
  QVERIFY(bench.send(kB, channel, 8) == End::Parked);
  QVERIFY(bench.send(kC, channel, 9) == End::Parked);
  const Received received = bench.operations.receive(kD, channel, true);
  QCOMPARE(received.element.value, 5);
  QCOMPARE(bench.values(channel), (std::vector<std::int64_t>{8, 6, 7}));
  QCOMPARE(bench.table[channel].receiveIndex, 1);
  QCOMPARE(bench.table[channel].sendIndex, 1);
  QCOMPARE(bench.table[channel].count, 3);
  QCOMPARE(bench.table.length(bench.table[channel].senders), 1);
  QVERIFY(bench.operations.finishSend(kB));
}

void ChannelOperationsTest::closeWakesFromAStack() {
  Bench bench;
  const ChannelId channel = bench.table.make(0);
  for (const GoroutineId each : {kA, kB, kC}) {
    QVERIFY(bench.operations.receive(each, channel, true).end == End::Parked);
  }
  QVERIFY(bench.operations.close(kD, channel) == Fault::None);
  QCOMPARE(bench.events.woken, (std::vector<int>{2, 1, 0}));
  QVERIFY(!bench.operations.finishReceive(kA).ok);
  QVERIFY(bench.operations.close(kD, channel) == Fault::CloseOfClosed);
  QVERIFY(bench.operations.close(kD, {}) == Fault::CloseOfNil);
  QCOMPARE(bench.events.locks, 0);
}

void ChannelOperationsTest::aWokenSenderLearnsOfClose() {
  Bench bench;
  const ChannelId channel = bench.table.make(0);
  QVERIFY(bench.send(kA, channel, 1) == End::Parked);
  QVERIFY(bench.operations.close(kB, channel) == Fault::None);
  QVERIFY(!bench.operations.finishSend(kA));
  QVERIFY(bench.send(kA, channel, 1) == End::Panicked);
  QVERIFY(!bench.operations.receive(kA, channel, true).ok);
}

void ChannelOperationsTest::aNilChannelNeverGoesOn() {
  Bench bench;
  QVERIFY(bench.send(kA, {}, 1) == End::ParkedForEver);
  QVERIFY(bench.operations.receive(kA, {}, true).end == End::ParkedForEver);
  QVERIFY(bench.send(kA, {}, 1, false) == End::WouldBlock);
  QVERIFY(bench.operations.receive(kA, {}, false).end == End::WouldBlock);
}

void ChannelOperationsTest::whatWouldBlockIsNotDone() {
  Bench bench;
  const ChannelId channel = bench.table.make(1);
  QVERIFY(bench.operations.receive(kA, channel, false).end == End::WouldBlock);
  QVERIFY(bench.send(kA, channel, 1, false) == End::Done);
  QVERIFY(bench.send(kA, channel, 2, false) == End::WouldBlock);
  QCOMPARE(bench.values(channel), (std::vector<std::int64_t>{1}));
  QVERIFY(bench.table[channel].senders == WaitQueue());
}

void ChannelOperationsTest::aSelectThatHasLostIsSkipped() {
  Bench bench;
  const ChannelId one = bench.table.make(0);
  const ChannelId two = bench.table.make(0);
  const std::array<SelectCase, 2> cases{{{one, false, {}}, {two, false, {}}}};
  QVERIFY(bench.operations.select(kA, cases, false, bench.random).end == End::Parked);
  QVERIFY(bench.operations.receive(kB, two, true).end == End::Parked);
  QVERIFY(bench.send(kC, one, 1) == End::Done);
  // Still in the queue of the other channel, but nobody can wake it there any more.
  QCOMPARE(bench.table.length(bench.table[two].receivers), 2);
  QVERIFY(bench.send(kC, two, 2) == End::Done);
  QCOMPARE(bench.events.skips, 1);
  QCOMPARE(bench.events.woken, (std::vector<int>{0, 1}));
  QCOMPARE(bench.operations.finishSelect(kA, cases).element.value, 1);
}

void ChannelOperationsTest::aWokenSelectLeavesTheOtherQueuesWhenItRuns() {
  Bench bench;
  const ChannelId one = bench.table.make(0);
  const ChannelId two = bench.table.make(0);
  const std::array<SelectCase, 2> cases{{{one, true, {10, 1}}, {two, true, {20, 2}}}};
  QVERIFY(bench.operations.select(kA, cases, false, bench.random).end == End::Parked);
  QCOMPARE(bench.operations.receive(kB, two, true).element.value, 20);
  QCOMPARE(bench.table.length(bench.table[one].senders), 1);
  QVERIFY(!bench.table.hasWaiting(bench.table[one].senders));
  const Selected selected = bench.operations.finishSelect(kA, cases);
  QCOMPARE(selected.caseIndex, 1);
  QVERIFY(selected.end == End::Done);
  QCOMPARE(bench.table.length(bench.table[one].senders), 0);
}

void ChannelOperationsTest::aSelectNeverServesItself() {
  Bench bench;
  const ChannelId channel = bench.table.make(0);
  const std::array<SelectCase, 2> cases{{{channel, true, {1, 1}}, {channel, false, {}}}};
  QVERIFY(bench.operations.select(kA, cases, false, bench.random).end == End::Parked);
  QVERIFY(bench.operations.close(kB, channel) == Fault::None);
  // Receivers are released first, so the receive is the case that was woken.
  const Selected selected = bench.operations.finishSelect(kA, cases);
  QCOMPARE(selected.caseIndex, 1);
  QVERIFY(!selected.ok);
}

void ChannelOperationsTest::locksAreOrderedByChannel() {
  Random random(9);
  const std::array<SelectCase, 6> cases{
      {{{4}, true, {}}, {{2}, false, {}}, {{}, false, {}}, {{3}, false, {}}, {{2}, true, {}}, {{0}, true, {}}}};
  for (int i = 0; i < 200; ++i) {
    const SelectOrder order(cases, random);
    QCOMPARE(order.polls().size(), std::size_t{5});
    QCOMPARE(order.locks().size(), std::size_t{5});
    for (std::size_t place = 1; place < order.locks().size(); ++place) {
      QVERIFY(cases[order.locks()[place - 1]].channel <= cases[order.locks()[place]].channel);
    }
  }
}

void ChannelOperationsTest::aPreferredCaseIsPolledFirst() {
  Random random(9);
  const std::array<SelectCase, 3> cases{{{{0}, true, {}}, {{1}, false, {}}, {{2}, false, {}}}};
  for (int preferred = 0; preferred < 3; ++preferred) {
    SelectOrder order(cases, random);
    order.prefer(preferred);
    QCOMPARE(static_cast<int>(order.polls().front()), preferred);
    QCOMPARE(order.polls().size(), std::size_t{3});
  }
}

void ChannelOperationsTest::placesOfDiscardedChannelsAreUsedAgain() {
  ChannelTable table;
  const ChannelId first = table.make(1);
  const ChannelId second = table.make(1);
  table.discard(first);
  QCOMPARE(table.make(2).value, 2);
  QCOMPARE(table.make(1).value, first.value);
  QVERIFY(table[first] != table[second]);
  QCOMPARE(table.size(), 3);
}

}  // namespace orrery::go

QTEST_GUILESS_MAIN(orrery::go::ChannelOperationsTest)
#include "channel_operations_test.moc"
