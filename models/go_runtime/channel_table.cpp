// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_runtime/channel_table.h"

#include <algorithm>

namespace orrery::go {

ChannelId ChannelTable::make(int capacity) {
  // A place that is free and has as many slots keeps the table short where a program makes one timer after another.
  const auto reusable = std::ranges::find_if(
      m_channels, [&](const Channel& channel) { return !channel.isInUse && channel.capacity == capacity; });
  if (reusable != m_channels.end()) {
    const std::int32_t firstSlot = reusable->firstSlot;
    *reusable = Channel{.capacity = capacity, .firstSlot = firstSlot};
    const ChannelId id{static_cast<std::int32_t>(reusable - m_channels.begin())};
    std::ranges::fill(buffer(id), Element{});
    return id;
  }
  m_channels.push_back({.capacity = capacity, .firstSlot = static_cast<std::int32_t>(m_slots.size())});
  m_slots.resize(m_slots.size() + static_cast<std::size_t>(capacity));
  return {static_cast<std::int32_t>(m_channels.size()) - 1};
}

void ChannelTable::discard(ChannelId channel) { m_channels[at(channel)].isInUse = false; }

std::span<Element> ChannelTable::buffer(ChannelId channel) {
  const Channel& of = m_channels[at(channel)];
  return std::span(m_slots).subspan(static_cast<std::size_t>(of.firstSlot), static_cast<std::size_t>(of.capacity));
}

std::span<const Element> ChannelTable::buffer(ChannelId channel) const {
  const Channel& of = m_channels[at(channel)];
  return std::span(m_slots).subspan(static_cast<std::size_t>(of.firstSlot), static_cast<std::size_t>(of.capacity));
}

void ChannelTable::admit(GoroutineId goroutine) {
  if (at(goroutine) >= m_waiters.size()) {
    m_waiters.resize(at(goroutine) + 1);
  }
}

SudogId ChannelTable::acquire(const Sudog& sudog) {
  SudogId id = m_freeSudog;
  if (id.isValid()) {
    m_freeSudog = m_sudogs[at(id)].next;
    m_sudogs[at(id)] = sudog;
  } else {
    id = {static_cast<std::int32_t>(m_sudogs.size())};
    m_sudogs.push_back(sudog);
  }
  return id;
}

void ChannelTable::release(SudogId id) {
  Sudog& sudog = m_sudogs[at(id)];
  sudog = {};
  sudog.next = m_freeSudog;
  m_freeSudog = id;
}

void ChannelTable::enqueue(SudogId id) {
  Sudog& added = m_sudogs[at(id)];
  Channel& channel = m_channels[at(added.channel)];
  WaitQueue& queue = added.isSend ? channel.senders : channel.receivers;
  added.isQueued = true;
  added.next = {};
  added.previous = queue.last;
  if (queue.last.isValid()) {
    m_sudogs[at(queue.last)].next = id;
  } else {
    queue.first = id;
  }
  queue.last = id;
}

void ChannelTable::unlink(SudogId id) {
  Sudog& removed = m_sudogs[at(id)];
  if (!removed.isQueued) {
    return;
  }
  Channel& channel = m_channels[at(removed.channel)];
  WaitQueue& queue = removed.isSend ? channel.senders : channel.receivers;
  (removed.previous.isValid() ? m_sudogs[at(removed.previous)].next : queue.first) = removed.next;
  (removed.next.isValid() ? m_sudogs[at(removed.next)].previous : queue.last) = removed.previous;
  removed.next = {};
  removed.previous = {};
  removed.isQueued = false;
}

bool ChannelTable::hasWaiting(const WaitQueue& queue) const {
  for (SudogId id = queue.first; id.isValid(); id = sudog(id).next) {
    if (!hasLost(sudog(id))) {
      return true;
    }
  }
  return false;
}

int ChannelTable::length(const WaitQueue& queue) const {
  int count = 0;
  for (SudogId id = queue.first; id.isValid(); id = sudog(id).next) {
    ++count;
  }
  return count;
}

std::size_t ChannelTable::bytes() const {
  return m_channels.capacity() * sizeof(Channel) + m_slots.capacity() * sizeof(Element) +
         m_sudogs.capacity() * sizeof(Sudog) + m_waiters.capacity() * sizeof(Waiter);
}

}  // namespace orrery::go
