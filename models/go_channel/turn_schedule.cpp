// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/leaks.h"
#include "models/go_channel/turn.h"

#include <algorithm>

namespace orrery::go_channel {

using enum StepKind;

void Turn::freeHand() {
  if (!m_state.running.isValid()) {
    return;
  }
  Goroutine& last = m_state.goroutines[go::at(m_state.running)];
  if (last.isByHand()) {
    last.status = Status::Idle;
    m_state.running = {};
  }
}

bool Turn::isSliceOver() const {
  const bool someoneWaits =
      !m_state.queue.isEmpty() || (!m_state.timers.isEmpty() && m_state.timers.nextDeadline() <= m_state.now);
  return m_state.now - m_state.sliceStart >= kTimeSlice && someoneWaits;
}

void Turn::putAside() {
  const GoroutineId stopped = m_state.running;
  m_state.goroutines[go::at(stopped)].status = Status::Runnable;
  m_state.queue.putGlobal(stopped);
  m_state.running = {};
  m_tell.tell(Preempted, {stopped.value});
}

void Turn::fire(const go::Timer& timer) {
  if (timer.sleeper.isValid()) {
    Goroutine& sleeper = m_state.goroutines[go::at(timer.sleeper)];
    sleeper.status = Status::Runnable;
    sleeper.reason = go::WaitReason::None;
    ++sleeper.next;
    m_state.queue.putNext(timer.sleeper);
    m_tell.tell(SleepOver, {-1, -1, timer.sleeper.value});
    return;
  }
  m_tell.begin(Teller::Doing::Send, {}, 0);
  if (m_channels.send({}, timer.channel, makeElement(m_state.now), false) == go::End::WouldBlock) {
    m_tell.tell(TimerFired, {-1, timer.channel.value, 0, -1});
  }
}

void Turn::fireExpired() {
  while (const auto timer = m_state.timers.takeExpired(m_state.now)) {
    fire(*timer);
  }
}

void Turn::switchTo(GoroutineId goroutine, go::FoundIn from) {
  Goroutine& chosen = m_state.goroutines[go::at(goroutine)];
  if (from != go::FoundIn::RunNext) {
    m_state.sliceStart = m_state.now;
  }
  chosen.status = Status::Running;
  m_state.running = goroutine;
  const Function* function = functionOf(m_state, goroutine);
  const auto next = static_cast<std::size_t>(chosen.next);
  if (function != nullptr && next < function->instructions.size() && function->instructions[next].line >= 0) {
    chosen.line = function->instructions[next].line;
  }
  m_tell.tell(Switched, {goroutine.value, -1, static_cast<std::int64_t>(from)});
}

bool Turn::pick() {
  fireExpired();
  while (m_state.queue.isEmpty()) {
    if (m_state.timers.isEmpty()) {
      return false;
    }
    const std::int64_t pause = m_state.timers.nextDeadline() - m_state.now;
    m_state.now += pause;
    // Nobody ran meanwhile: whoever comes from runnext has the whole slice.
    m_state.sliceStart = m_state.now;
    m_tell.tell(ClockMoved, {-1, -1, pause, 0});
    fireExpired();
  }
  const auto picked = m_state.queue.pick();
  switchTo(picked.goroutine, picked.from);
  return true;
}

void Turn::runScheduled() {
  freeHand();
  if (m_state.running.isValid() && isSliceOver()) {
    putAside();
  }
  if (m_state.running.isValid() || pick()) {
    execute(m_state.running);
  } else {
    m_needsSettling = true;
  }
  settle();
}

void Turn::runChosen(GoroutineId goroutine, int chosenCase) {
  freeHand();
  if (m_state.running != goroutine) {
    if (m_state.running.isValid()) {
      putAside();
    }
    m_state.queue.remove(goroutine);
    switchTo(goroutine, go::FoundIn::Nowhere);
  }
  execute(goroutine, chosenCase);
  settle();
}

void Turn::runHand(GoroutineId goroutine, const OwnFunction& operation, int chosenCase) {
  freeHand();
  if (m_state.running.isValid()) {
    putAside();
  }
  Goroutine& hand = m_state.goroutines[go::at(goroutine)];
  hand.hand = operation;
  hand.next = 0;
  hand.line = 0;
  hand.hasPanicked = false;
  hand.status = Status::Running;
  m_state.running = goroutine;
  execute(goroutine, chosenCase);
  settle();
}

void Turn::moveClock(std::int64_t nanoseconds) {
  const std::int64_t until = m_state.now + nanoseconds;
  std::int64_t left = nanoseconds;
  while (!m_state.timers.isEmpty() && m_state.timers.nextDeadline() <= until) {
    const std::int64_t pause = std::max<std::int64_t>(m_state.timers.nextDeadline() - m_state.now, 0);
    m_state.now += pause;
    left -= pause;
    if (pause > 0) {
      m_tell.tell(ClockMoved, {-1, -1, pause, 1});
    }
    fireExpired();
  }
  if (left > 0) {
    m_state.now = until;
    m_tell.tell(ClockMoved, {-1, -1, left, 1});
  }
  m_needsSettling = true;
  settle();
}

void Turn::makeChannel(const QString& name, int capacity, bool isNil) {
  const ChannelId made = isNil ? ChannelId{} : m_state.table.make(capacity);
  m_state.channels.append({name, made, false});
  m_tell.tell(ChannelMade, {-1, made.value, m_state.channels.size() - 1, capacity});
}

GoroutineId Turn::makeGoroutine(const QString& name) {
  const GoroutineId id{static_cast<std::int32_t>(m_state.goroutines.size())};
  m_state.table.admit(id);
  m_state.goroutines.emplace_back();
  m_state.goroutines.back().name = name;
  m_state.goroutines.back().status = Status::Idle;
  // With a person at hand, somebody given up may be woken after all.
  const std::vector<bool> leaked = findLeaked(m_state);
  for (std::size_t i = 0; i < leaked.size(); ++i) {
    m_state.goroutines[i].isLeaked = m_state.goroutines[i].isLeaked && leaked[i];
  }
  m_tell.tell(GoroutineMade, {id.value});
  m_needsSettling = true;
  return id;
}

void Turn::settle() {
  if (!m_needsSettling) {
    return;
  }
  m_needsSettling = false;
  if (m_state.outcome == Outcome::Going) {
    checkDead();
  }
  // A deadlock says all that a leak would; so does a panic.
  if (m_state.outcome == Outcome::Going || m_state.outcome == Outcome::Returned) {
    tellLeaks();
  }
}

void Turn::checkDead() {
  if (m_state.running.isValid() || !m_state.queue.isEmpty() || !m_state.timers.isEmpty()) {
    return;
  }
  int waiting = 0;
  for (const Goroutine& each : m_state.goroutines) {
    if (each.isByHand()) {
      return;
    }
    waiting += each.status == Status::Waiting ? 1 : 0;
  }
  if (waiting == 0 && m_state.program->mainFunction < 0) {
    m_state.outcome = Outcome::Returned;
    m_tell.tell(MainReturned, {-1, -1, 0});
    return;
  }
  m_state.outcome = Outcome::Deadlock;
  m_state.fault = waiting == 0 ? go::Fault::NoGoroutines : go::Fault::AllAsleep;
  m_tell.tell(DeadlockFound, {-1, -1, static_cast<std::int64_t>(m_state.fault), waiting});
}

void Turn::tellLeaks() {
  const std::vector<bool> leaked = findLeaked(m_state);
  for (std::size_t i = 0; i < leaked.size(); ++i) {
    Goroutine& each = m_state.goroutines[i];
    if (leaked[i] && !each.isLeaked) {
      each.isLeaked = true;
      const go::SudogId waiting = m_state.table.waiter({static_cast<std::int32_t>(i)}).waiting;
      const ChannelId channel = waiting.isValid() ? m_state.table.sudog(waiting).channel : ChannelId{};
      m_tell.tell(Leaked, {static_cast<std::int64_t>(i), channel.value, static_cast<std::int64_t>(each.reason)});
    }
  }
}

}  // namespace orrery::go_channel
