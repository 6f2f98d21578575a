// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"
#include "models/go_runtime/channel_operations.h"
#include "models/go_runtime/select_order.h"

namespace orrery::go {

struct Selected {
  End end = End::Done;
  int caseIndex = -1;  ///< in source order; -1 with Done: the default
  Element element{};   ///< a receive's value
  bool ok = false;
};

/// select with two or more cases, or with one and more than a default (select.go, selectgo). The compiler turns the
/// other forms into plain operations; see `isPlain` in select_order.h. The listener needs one call more than those of
/// ChannelEvents: `polled(const SelectOrder&, std::uint32_t ready, int chosen)` when all locks are held, and
/// `parkedInSelect(int sudogs)` when the goroutine waits on all of them.
template <class Events>
class SelectOperations : public ChannelOperations<Events> {
 public:
  using ChannelOperations<Events>::ChannelOperations;

  /// `preferred` is polled first, whatever was drawn; -1: as drawn.
  Selected select(GoroutineId goroutine, std::span<const SelectCase> cases, bool hasDefault, Random& random,
                  int preferred = -1);
  /// When the goroutine runs again: the case that woke it wins; its other sudogs leave their queues only now.
  Selected finishSelect(GoroutineId goroutine, std::span<const SelectCase> cases);

 private:
  using Base = ChannelOperations<Events>;
  using Base::m_events;
  using Base::m_table;

  void lockAll(const SelectOrder& order, std::span<const SelectCase> cases, GoroutineId holder);
  void unlockAll(const SelectOrder& order, std::span<const SelectCase> cases);
  void parkOnAll(GoroutineId goroutine, const SelectOrder& order, std::span<const SelectCase> cases);
  /// Does the case if it is ready; false: it is not.
  bool attempt(GoroutineId goroutine, const SelectOrder& order, std::span<const SelectCase> cases, int index,
               Selected& result);
};

template <class Events>
void SelectOperations<Events>::lockAll(const SelectOrder& order, std::span<const SelectCase> cases,
                                       GoroutineId holder) {
  ChannelId last;
  for (const std::uint8_t index : order.locks()) {
    if (cases[index].channel != last) {
      last = cases[index].channel;
      this->lock(last, holder);
    }
  }
}

template <class Events>
void SelectOperations<Events>::unlockAll(const SelectOrder& order, std::span<const SelectCase> cases) {
  const auto locks = order.locks();
  ChannelId last;
  for (auto index = locks.rbegin(); index != locks.rend(); ++index) {
    if (cases[*index].channel != last) {
      last = cases[*index].channel;
      this->unlock(last);
    }
  }
}

template <class Events>
bool SelectOperations<Events>::attempt(GoroutineId goroutine, const SelectOrder& order,
                                       std::span<const SelectCase> cases, int index, Selected& result) {
  const SelectCase& each = cases[static_cast<std::size_t>(index)];
  Channel& channel = m_table[each.channel];
  const auto release = [&] { unlockAll(order, cases); };
  result = {.end = End::Done, .caseIndex = index};
  if (each.isSend) {
    if (channel.isClosed) {
      release();
      result.end = End::Panicked;
      return true;
    }
    if (const SudogId waiting = this->dequeue(each.channel, &Channel::receivers); waiting.isValid()) {
      this->sendTo(waiting, goroutine, each.element, release);
      return true;
    }
    if (channel.count < channel.capacity) {
      this->store(each.channel, each.element);
      release();
      return true;
    }
    return false;
  }
  if (const SudogId waiting = this->dequeue(each.channel, &Channel::senders); waiting.isValid()) {
    result.element = this->receiveFrom(waiting, goroutine, release);
    result.ok = true;
    return true;
  }
  if (channel.count > 0) {
    result.element = this->take(each.channel);
    result.ok = true;
    release();
    return true;
  }
  if (channel.isClosed) {
    release();
    return true;
  }
  return false;
}

template <class Events>
void SelectOperations<Events>::parkOnAll(GoroutineId goroutine, const SelectOrder& order,
                                         std::span<const SelectCase> cases) {
  SudogId last;
  for (const std::uint8_t index : order.locks()) {
    const SelectCase& each = cases[index];
    const SudogId sudog = m_table.acquire({.goroutine = goroutine,
                                           .channel = each.channel,
                                           .element = each.isSend ? each.element : Element{},
                                           .caseIndex = index,
                                           .isSend = each.isSend,
                                           .isSelect = true});
    if (last.isValid()) {
      m_table.sudog(last).waitLink = sudog;
    } else {
      m_table.waiter(goroutine) = {.waiting = sudog};
    }
    last = sudog;
    m_table.enqueue(sudog);
  }
  m_events.parkedInSelect(static_cast<int>(order.locks().size()));
  unlockAll(order, cases);
}

template <class Events>
Selected SelectOperations<Events>::select(GoroutineId goroutine, std::span<const SelectCase> cases, bool hasDefault,
                                          Random& random, int preferred) {
  SelectOrder order(cases, random);
  if (preferred >= 0) {
    order.prefer(preferred);
  }
  lockAll(order, cases, goroutine);
  const std::uint32_t ready = readyCases(m_table, cases);
  int chosen = -1;
  for (const std::uint8_t index : order.polls()) {
    if ((ready >> index & 1U) != 0) {
      chosen = index;
      break;
    }
  }
  m_events.polled(order, ready, chosen);
  Selected result;
  for (const std::uint8_t index : order.polls()) {
    if (attempt(goroutine, order, cases, index, result)) {
      return result;
    }
  }
  if (hasDefault) {
    unlockAll(order, cases);
    return {.end = End::Done};
  }
  if (order.locks().empty()) {
    return {.end = End::ParkedForEver};
  }
  parkOnAll(goroutine, order, cases);
  return {.end = End::Parked};
}

template <class Events>
Selected SelectOperations<Events>::finishSelect(GoroutineId goroutine, std::span<const SelectCase> cases) {
  Waiter& waiter = m_table.waiter(goroutine);
  const SudogId winner = waiter.param;
  SelectOrder order;
  for (SudogId id = waiter.waiting; id.isValid(); id = m_table.sudog(id).waitLink) {
    order.addLock(static_cast<std::uint8_t>(m_table.sudog(id).caseIndex));
  }
  lockAll(order, cases, goroutine);
  const Sudog won = m_table.sudog(winner);
  for (SudogId id = waiter.waiting; id.isValid();) {
    const SudogId next = m_table.sudog(id).waitLink;
    m_table.unlink(id);
    m_table.release(id);
    id = next;
  }
  waiter = {};
  unlockAll(order, cases);
  const bool mustPanic = won.isSend && !won.success;
  return {.end = mustPanic ? End::Panicked : End::Done,
          .caseIndex = won.caseIndex,
          .element = won.element,
          .ok = won.success};
}

}  // namespace orrery::go
