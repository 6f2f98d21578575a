// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/go_channel/invariants.h"

#include <algorithm>

namespace orrery::go_channel {

using namespace Qt::StringLiterals;

namespace {

bool isRefilling(const Step& step) {
  return static_cast<StepKind>(step.kind) == StepKind::ReceiveTaken && step.arguments[5] != 0;
}

int countIn(const std::vector<GoroutineId>& list, GoroutineId id) {
  return static_cast<int>(std::ranges::count(list, id));
}

}  // namespace

QString Invariants::keepAccount(const State& state, const Step& step) {
  const auto channel = static_cast<int>(step.arguments[1]);
  const std::int64_t serial = step.arguments[3];
  auto& buffer = m_buffers[channel];
  switch (static_cast<StepKind>(step.kind)) {
    case StepKind::SendStored:
    case StepKind::ReceiveRefilled:
      buffer.push_back(serial);
      break;
    case StepKind::ReceiveTaken:
      if (buffer.empty() || buffer.front() != serial) {
        return u"what was taken is not the oldest value"_s;
      }
      buffer.pop_front();
      break;
    case StepKind::SendToReceiver:
    case StepKind::ReceiveFromSender:
      if (!buffer.empty()) {
        return u"a value overtook those in the buffer"_s;
      }
      break;
    case StepKind::TimerFired:
    case StepKind::TimerMade:
    case StepKind::ChannelMade:
      // The place of a timer's channel that nobody can reach any more is given to the next channel.
      buffer.clear();
      if (step.arguments[2] == 1 && static_cast<StepKind>(step.kind) == StepKind::TimerFired) {
        buffer.push_back(state.table.buffer({channel}).front().serial);
      }
      return {};
    default:
      return {};
  }
  const bool isDelivery = static_cast<StepKind>(step.kind) != StepKind::SendStored &&
                          static_cast<StepKind>(step.kind) != StepKind::ReceiveRefilled;
  if (isDelivery && !m_delivered.insert(serial).second) {
    return u"a value was received twice"_s;
  }
  return {};
}

QString Invariants::checkChannel(const State& state, ChannelId id, bool refilling) const {
  const go::Channel& channel = state.table[id];
  if (channel.count < 0 || channel.count > channel.capacity) {
    return u"qcount is out of range"_s;
  }
  if (channel.capacity > 0 && channel.sendIndex != (channel.receiveIndex + channel.count) % channel.capacity) {
    return u"sendx is not recvx + qcount"_s;
  }
  if (channel.count > 0 && state.table.hasWaiting(channel.receivers)) {
    return u"a receiver waits at a buffer with values"_s;
  }
  if (channel.capacity > 0 && channel.count < channel.capacity && !channel.isClosed &&
      state.table.hasWaiting(channel.senders)) {
    return u"a sender waits at a buffer with room"_s;
  }
  const auto ring = state.table.buffer(id);
  std::deque<std::int64_t> held;
  for (int i = 0; i < channel.count; ++i) {
    const auto& element = ring[static_cast<std::size_t>((channel.receiveIndex + i) % channel.capacity)];
    if (!(refilling && i == 0)) {
      held.push_back(element.serial);
    }
  }
  const auto expected = m_buffers.find(id.value);
  if (held != (expected == m_buffers.end() ? std::deque<std::int64_t>() : expected->second)) {
    return u"the buffer does not hold what was put into it"_s;
  }
  std::int64_t before = 0;
  for (auto waiting = channel.senders.first; waiting.isValid(); waiting = state.table.sudog(waiting).next) {
    const go::Sudog& sudog = state.table.sudog(waiting);
    if (!sudog.isSelect && sudog.element.serial <= before) {
      return u"senders do not stand in the order in which they came"_s;
    }
    before = sudog.isSelect ? before : sudog.element.serial;
  }
  return {};
}

QString Invariants::checkPlaces(const State& state) const {
  for (std::size_t i = 0; i < state.goroutines.size(); ++i) {
    const GoroutineId id{static_cast<std::int32_t>(i)};
    const Goroutine& each = state.goroutines[i];
    const int queued =
        countIn(state.queue.local(), id) + countIn(state.queue.global(), id) + (state.queue.runNext() == id ? 1 : 0);
    if (queued != (each.status == Status::Runnable ? 1 : 0)) {
      return u"%1 stands %2 times in the run queue"_s.arg(label(id)).arg(queued);
    }
    const bool mayRun = state.outcome == Outcome::Going;
    if (mayRun && (state.running == id) != (each.status == Status::Running)) {
      return u"%1 is not where it runs"_s.arg(label(id));
    }
    int waiting = 0;
    for (const go::Sudog& sudog : state.table.sudogs()) {
      const bool isLive = sudog.goroutine == id && sudog.isQueued && !state.table.hasLost(sudog);
      waiting += isLive ? 1 : 0;
    }
    if (waiting > 0 && each.status != Status::Waiting) {
      return u"%1 waits in a queue and does not wait"_s.arg(label(id));
    }
    const bool waitsOnChannel = each.status == Status::Waiting &&
                                (each.reason == go::WaitReason::ChanSend || each.reason == go::WaitReason::ChanReceive);
    const bool isOnItsWay = state.table.waiter(id).param.isValid();
    if (waitsOnChannel && waiting != (isOnItsWay ? 0 : 1)) {
      return u"%1 waits in %2 queues"_s.arg(label(id)).arg(waiting);
    }
  }
  return {};
}

QString Invariants::checkElements(const State& state) const {
  std::multiset<std::int64_t> places;
  for (std::int32_t i = 0; i < state.table.size(); ++i) {
    for (const Element& element : state.table.buffer({i})) {
      if (element.serial != 0 && state.table[{i}].isInUse) {
        places.insert(element.serial);
      }
    }
  }
  for (const go::Sudog& sudog : state.table.sudogs()) {
    if (sudog.isQueued && sudog.isSend && !state.table.hasLost(sudog)) {
      places.insert(sudog.element.serial);
    }
  }
  for (const Goroutine& each : state.goroutines) {
    if (each.cup == Cup::ToSend) {
      places.insert(each.held.serial);
    }
  }
  for (const std::int64_t serial : places) {
    if (places.count(serial) > 1) {
      return u"value %1 is in two places"_s.arg(serial);
    }
    if (m_delivered.contains(serial)) {
      return u"value %1 was received and is still there"_s.arg(serial);
    }
  }
  return {};
}

QString Invariants::checkLeaked(const State& state, const Step& step) {
  if (static_cast<StepKind>(step.kind) == StepKind::GoroutineMade) {
    m_leaked.clear();
    return {};
  }
  for (std::size_t i = 0; i < state.goroutines.size(); ++i) {
    const bool wasLeaked = m_leaked.contains(static_cast<int>(i));
    if (wasLeaked && state.goroutines[i].status != Status::Waiting) {
      return u"%1 was given up and woke"_s.arg(label({static_cast<std::int32_t>(i)}));
    }
    if (state.goroutines[i].isLeaked) {
      m_leaked.insert(static_cast<int>(i));
    }
  }
  return {};
}

QString Invariants::checkDeadlock(const State& state, const Step& step) const {
  if (static_cast<StepKind>(step.kind) != StepKind::DeadlockFound) {
    return {};
  }
  const bool isTrue = state.timers.isEmpty() && state.queue.isEmpty() &&
                      std::ranges::all_of(state.goroutines, [](const Goroutine& each) {
                        return !each.isByHand() && (each.status == Status::Waiting || each.status == Status::Ended);
                      });
  return isTrue ? QString() : u"a deadlock was reported and somebody can run"_s;
}

QString Invariants::afterStep(const State& state, const Step& step) {
  if (QString broken = keepAccount(state, step); !broken.isEmpty()) {
    return broken;
  }
  for (std::int32_t i = 0; i < state.table.size(); ++i) {
    if (!state.table[{i}].isInUse) {
      continue;
    }
    const bool refilling = isRefilling(step) && step.arguments[1] == i;
    if (QString broken = checkChannel(state, {i}, refilling); !broken.isEmpty()) {
      return broken;
    }
    if (step.endsTick && state.table[{i}].lock.isValid()) {
      return u"a lock is held after the instruction"_s;
    }
  }
  for (const QString& broken :
       {checkPlaces(state), checkElements(state), checkLeaked(state, step), checkDeadlock(state, step)}) {
    if (!broken.isEmpty()) {
      return broken;
    }
  }
  return {};
}

}  // namespace orrery::go_channel
