// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_runtime/channel_events.h"
#include "models/go_runtime/wait_reason.h"

#include <utility>
#include <vector>

namespace orrery::go {

/// How an operation ends for the goroutine that does it.
enum class End : std::uint8_t {
  Done,
  Parked,         ///< it waits; `finishSend`, `finishReceive` or `finishSelect` when it runs again
  ParkedForEver,  ///< on a nil channel: nobody can wake it
  WouldBlock,     ///< not blocking, and not possible now: the default case
  Panicked
};

struct Received {
  End end = End::Done;
  Element element{};
  bool ok = false;
};

/// send, receive and close as Go 1.19 has them (chan.go: chansend, send, chanrecv, recv, closechan, dequeue). The
/// listener is told what happens between the lines; see ChannelEvents.
template <class Events>
class ChannelOperations {
 public:
  ChannelOperations(ChannelTable& table, Events& events) : m_table(table), m_events(events) {}

  /// An invalid goroutine is the runtime itself (a timer); it never blocks.
  End send(GoroutineId sender, ChannelId id, Element element, bool isBlocking);
  Received receive(GoroutineId receiver, ChannelId id, bool isBlocking);
  Fault close(GoroutineId closer, ChannelId id);

  /// What the goroutine learns when it runs again: false: the channel was closed, it panics.
  bool finishSend(GoroutineId sender);
  Received finishReceive(GoroutineId receiver);

 protected:
  void lock(ChannelId id, GoroutineId holder) {
    m_table[id].lock = holder;
    m_events.locked(id);
  }
  void unlock(ChannelId id) {
    m_table[id].lock = {};
    m_events.unlocked(id);
  }
  SudogId dequeue(ChannelId id, WaitQueue Channel::*queue);
  /// Without its lock: no receiver waits, or no slot is free.
  [[nodiscard]] bool looksFull(const Channel& channel) const {
    return channel.capacity == 0 ? !channel.receivers.first.isValid() : channel.count == channel.capacity;
  }
  [[nodiscard]] bool looksEmpty(const Channel& channel) const {
    return channel.capacity == 0 ? !channel.senders.first.isValid() : channel.count == 0;
  }

  /// With the locks held; `unlockAll` lets them go before anybody is made ready.
  template <class UnlockAll>
  void sendTo(SudogId waiting, GoroutineId sender, Element element, UnlockAll unlockAll);
  template <class UnlockAll>
  Element receiveFrom(SudogId waiting, GoroutineId receiver, UnlockAll unlockAll);
  void store(ChannelId id, Element element);
  Element take(ChannelId id);
  void wake(SudogId sudog, bool success) {
    Sudog& woken = m_table.sudog(sudog);
    woken.success = success;
    m_table.waiter(woken.goroutine).param = sudog;
  }
  /// Ends a wait: the sudog that woke the goroutine, which is released.
  Sudog takeParam(GoroutineId goroutine);

  ChannelTable& m_table;
  Events& m_events;

 private:
  void park(GoroutineId goroutine, ChannelId id, Element element, bool isSend);
  [[nodiscard]] static std::int32_t after(const Channel& channel, std::int32_t index) {
    return index + 1 == channel.capacity ? 0 : index + 1;
  }
};

template <class Events>
SudogId ChannelOperations<Events>::dequeue(ChannelId id, WaitQueue Channel::*queue) {
  for (;;) {
    const SudogId head = (m_table[id].*queue).first;
    if (!head.isValid()) {
      return head;
    }
    m_table.unlink(head);
    const Sudog& sudog = m_table.sudog(head);
    if (!sudog.isSelect) {
      return head;
    }
    Waiter& waiter = m_table.waiter(sudog.goroutine);
    if (!waiter.selectDone) {
      waiter.selectDone = true;
      return head;
    }
    m_events.skipped(id, sudog.goroutine);
  }
}

template <class Events>
template <class UnlockAll>
void ChannelOperations<Events>::sendTo(SudogId waiting, GoroutineId sender, Element element, UnlockAll unlockAll) {
  Sudog& sudog = m_table.sudog(waiting);
  const GoroutineId receiver = sudog.goroutine;
  sudog.element = element;
  wake(waiting, true);
  m_events.handedOver(sudog.channel, sender, receiver, element);
  unlockAll();
  m_events.ready(receiver);
}

template <class Events>
template <class UnlockAll>
Element ChannelOperations<Events>::receiveFrom(SudogId waiting, GoroutineId receiver, UnlockAll unlockAll) {
  const Sudog sudog = m_table.sudog(waiting);
  Channel& channel = m_table[sudog.channel];
  Element element = sudog.element;
  wake(waiting, true);
  if (channel.capacity == 0) {
    m_events.handedOver(sudog.channel, sudog.goroutine, receiver, element);
  } else {
    // The buffer is full: its head goes out and the waiting value becomes its tail, in one and the same slot.
    const std::int32_t index = channel.receiveIndex;
    Element& slot = m_table.buffer(sudog.channel)[static_cast<std::size_t>(index)];
    element = std::exchange(slot, {});
    m_events.taken(sudog.channel, index, element, true);
    slot = sudog.element;
    channel.receiveIndex = after(channel, index);
    channel.sendIndex = channel.receiveIndex;
    m_events.refilled(sudog.channel, index, sudog.goroutine, slot);
  }
  unlockAll();
  m_events.ready(sudog.goroutine);
  return element;
}

template <class Events>
void ChannelOperations<Events>::store(ChannelId id, Element element) {
  Channel& channel = m_table[id];
  const std::int32_t index = channel.sendIndex;
  m_table.buffer(id)[static_cast<std::size_t>(index)] = element;
  channel.sendIndex = after(channel, index);
  ++channel.count;
  m_events.stored(id, index, element);
}

template <class Events>
Element ChannelOperations<Events>::take(ChannelId id) {
  Channel& channel = m_table[id];
  const std::int32_t index = channel.receiveIndex;
  const Element element = std::exchange(m_table.buffer(id)[static_cast<std::size_t>(index)], {});
  channel.receiveIndex = after(channel, index);
  --channel.count;
  m_events.taken(id, index, element, false);
  return element;
}

template <class Events>
void ChannelOperations<Events>::park(GoroutineId goroutine, ChannelId id, Element element, bool isSend) {
  const SudogId sudog = m_table.acquire({.goroutine = goroutine, .channel = id, .element = element, .isSend = isSend});
  m_table.waiter(goroutine) = {.waiting = sudog};
  m_table.enqueue(sudog);
  m_events.parked(id, sudog);
  unlock(id);
}

template <class Events>
End ChannelOperations<Events>::send(GoroutineId sender, ChannelId id, Element element, bool isBlocking) {
  if (!id.isValid()) {
    return isBlocking ? End::ParkedForEver : End::WouldBlock;
  }
  Channel& channel = m_table[id];
  if (!isBlocking && !channel.isClosed && looksFull(channel)) {
    return End::WouldBlock;
  }
  lock(id, sender);
  if (channel.isClosed) {
    unlock(id);
    return End::Panicked;
  }
  if (const SudogId waiting = dequeue(id, &Channel::receivers); waiting.isValid()) {
    sendTo(waiting, sender, element, [&] { unlock(id); });
    return End::Done;
  }
  if (channel.count < channel.capacity) {
    store(id, element);
    unlock(id);
    return End::Done;
  }
  if (!isBlocking) {
    unlock(id);
    return End::WouldBlock;
  }
  park(sender, id, element, true);
  return End::Parked;
}

template <class Events>
Received ChannelOperations<Events>::receive(GoroutineId receiver, ChannelId id, bool isBlocking) {
  if (!id.isValid()) {
    return {.end = isBlocking ? End::ParkedForEver : End::WouldBlock};
  }
  Channel& channel = m_table[id];
  if (!isBlocking && looksEmpty(channel)) {
    return {.end = channel.isClosed ? End::Done : End::WouldBlock};
  }
  lock(id, receiver);
  if (channel.isClosed && channel.count == 0) {
    unlock(id);
    return {.end = End::Done};
  }
  if (const SudogId waiting = dequeue(id, &Channel::senders); waiting.isValid()) {
    return {.end = End::Done, .element = receiveFrom(waiting, receiver, [&] { unlock(id); }), .ok = true};
  }
  if (channel.count > 0) {
    const Element element = take(id);
    unlock(id);
    return {.end = End::Done, .element = element, .ok = true};
  }
  if (!isBlocking) {
    unlock(id);
    return {.end = End::WouldBlock};
  }
  park(receiver, id, {}, false);
  return {.end = End::Parked};
}

template <class Events>
Fault ChannelOperations<Events>::close(GoroutineId closer, ChannelId id) {
  if (!id.isValid()) {
    return Fault::CloseOfNil;
  }
  lock(id, closer);
  if (m_table[id].isClosed) {
    unlock(id);
    return Fault::CloseOfClosed;
  }
  m_table[id].isClosed = true;
  m_events.marked(id);
  std::vector<GoroutineId> woken;
  for (auto queue : {&Channel::receivers, &Channel::senders}) {
    for (SudogId sudog = dequeue(id, queue); sudog.isValid(); sudog = dequeue(id, queue)) {
      if (!m_table.sudog(sudog).isSend) {
        m_table.sudog(sudog).element = {};
      }
      wake(sudog, false);
      woken.push_back(m_table.sudog(sudog).goroutine);
      m_events.released(id, m_table.sudog(sudog), static_cast<int>(woken.size()));
    }
  }
  unlock(id);
  // The list is a stack: who was released last is readied first.
  for (auto next = woken.rbegin(); next != woken.rend(); ++next) {
    m_events.ready(*next);
  }
  return Fault::None;
}

template <class Events>
Sudog ChannelOperations<Events>::takeParam(GoroutineId goroutine) {
  Waiter& waiter = m_table.waiter(goroutine);
  const Sudog sudog = m_table.sudog(waiter.param);
  m_table.release(waiter.param);
  waiter = {};
  return sudog;
}

template <class Events>
bool ChannelOperations<Events>::finishSend(GoroutineId sender) {
  return takeParam(sender).success;
}

template <class Events>
Received ChannelOperations<Events>::finishReceive(GoroutineId receiver) {
  const Sudog sudog = takeParam(receiver);
  return {.end = End::Done, .element = sudog.element, .ok = sudog.success};
}

}  // namespace orrery::go
