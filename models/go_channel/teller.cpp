// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/teller.h"

#include <algorithm>

namespace orrery::go_channel {

using enum StepKind;

void Teller::begin(Doing doing, GoroutineId actor, std::int16_t at, std::int16_t valueRegister,
                   std::int16_t okRegister) {
  m_doing = doing;
  m_actor = actor;
  m_at = at;
  m_valueRegister = valueRegister;
  m_okRegister = okRegister;
  m_channel = {};
}

void Teller::later(StepKind kind, std::initializer_list<std::int64_t> arguments) {
  m_hasLater = true;
  m_laterKind = kind;
  m_later = {};
  std::ranges::copy(arguments, m_later.begin());
}

void Teller::setReceived(GoroutineId receiver, Element element, bool ok) {
  Goroutine& by = m_state.goroutines[go::at(receiver)];
  by.cup = ok ? Cup::Received : Cup::Empty;
  by.held = ok ? element : Element{};
  // Handed over before it runs again: the channel is known from then.
  by.heldOf = m_channel.isValid() ? m_channel : by.heldOf;
  if (m_valueRegister >= 0) {
    by.registers[static_cast<std::size_t>(m_valueRegister)] = element.value;
  }
  if (m_okRegister >= 0) {
    by.registers[static_cast<std::size_t>(m_okRegister)] = ok ? 1 : 0;
  }
}

void Teller::locked(ChannelId channel) {
  ++m_held;
  m_channel = channel;
  if (m_doing == Doing::Send && m_actor.isValid()) {
    tell(SendLocked, {m_actor.value, channel.value, m_sent.value, m_sent.serial});
  } else if (m_doing == Doing::Receive) {
    tell(ReceiveLocked, {m_actor.value, channel.value});
  }
}

void Teller::unlocked(ChannelId /*channel*/) {
  --m_held;
  if (m_held == 0 && m_hasLater) {
    m_hasLater = false;
    tell(m_laterKind, {m_later[0], m_later[1], m_later[2], m_later[3], m_later[4], m_later[5]});
  }
}

void Teller::skipped(ChannelId channel, GoroutineId owner) {
  tell(LoserSkipped, {m_actor.value, channel.value, owner.value});
}

void Teller::handedOver(ChannelId channel, GoroutineId from, GoroutineId to, Element element) {
  m_channel = channel;
  if (m_actor == to) {
    setReceived(to, element, true);
    later(ReceiveFromSender, {to.value, channel.value, element.value, element.serial, from.value});
    return;
  }
  // The receiver learns of it when it runs again; what it will find is in its cup already.
  Goroutine& receiver = m_state.goroutines[go::at(to)];
  receiver.cup = Cup::Received;
  receiver.held = element;
  receiver.heldOf = channel;
  if (!from.isValid()) {
    later(TimerFired, {-1, channel.value, 2, to.value});
    return;
  }
  emptyCup();
  later(SendToReceiver, {from.value, channel.value, element.value, element.serial, to.value});
}

void Teller::stored(ChannelId channel, int slot, Element element) {
  m_channel = channel;
  if (!m_actor.isValid()) {
    later(TimerFired, {-1, channel.value, 1, -1});
    return;
  }
  emptyCup();
  later(SendStored, {m_actor.value, channel.value, element.value, element.serial, slot});
}

void Teller::taken(ChannelId channel, int slot, Element element, bool willRefill) {
  m_channel = channel;
  setReceived(m_actor, element, true);
  if (willRefill) {
    tell(ReceiveTaken, {m_actor.value, channel.value, element.value, element.serial, slot, 1});
  } else {
    later(ReceiveTaken, {m_actor.value, channel.value, element.value, element.serial, slot, 0});
  }
}

void Teller::refilled(ChannelId channel, int slot, GoroutineId sender, Element element) {
  later(ReceiveRefilled, {m_actor.value, channel.value, element.value, element.serial, slot, sender.value});
}

void Teller::park(GoroutineId goroutine, go::WaitReason reason) {
  Goroutine& parked = m_state.goroutines[go::at(goroutine)];
  parked.status = Status::Waiting;
  parked.reason = reason;
  parked.next = m_at;
  if (m_state.running == goroutine) {
    m_state.running = {};
  }
}

void Teller::parked(ChannelId channel, go::SudogId sudog) {
  const go::Sudog& waiting = m_state.table.sudog(sudog);
  const go::Channel& of = m_state.table[channel];
  emptyCup();
  if (waiting.isSend) {
    park(m_actor, go::WaitReason::ChanSend);
    later(SendParked, {m_actor.value, channel.value, waiting.element.value, waiting.element.serial,
                       m_state.table.length(of.senders) - 1});
  } else {
    park(m_actor, go::WaitReason::ChanReceive);
    later(ReceiveParked, {m_actor.value, channel.value, m_state.table.length(of.receivers) - 1});
  }
}

void Teller::marked(ChannelId channel) {
  const go::Channel& of = m_state.table[channel];
  const int receivers = m_state.table.length(of.receivers);
  const int senders = m_state.table.length(of.senders);
  if (receivers + senders == 0) {
    later(CloseMarked, {m_actor.value, channel.value, 0, 0});
    return;
  }
  tell(CloseMarked, {m_actor.value, channel.value, receivers, senders});
  later(CloseUnlocked, {m_actor.value, channel.value, 0});
}

void Teller::released(ChannelId channel, const go::Sudog& sudog, int listed) {
  m_later[2] = listed;
  if (sudog.isSend) {
    tell(CloseReleasedSender, {m_actor.value, channel.value, sudog.goroutine.value, listed, sudog.element.value});
  } else {
    tell(CloseReleasedReceiver, {m_actor.value, channel.value, sudog.goroutine.value, listed});
  }
}

void Teller::ready(GoroutineId goroutine) {
  Goroutine& woken = m_state.goroutines[go::at(goroutine)];
  woken.status = Status::Runnable;
  woken.reason = go::WaitReason::None;
  woken.isResuming = true;
  woken.isLeaked = false;
  const GoroutineId pushed = m_state.queue.runNext();
  m_state.queue.putNext(goroutine);
  tell(Readied, {m_actor.value, m_channel.value, goroutine.value, pushed.value});
}

void Teller::polled(const go::SelectOrder& order, std::uint32_t ready, int chosen) {
  std::uint64_t polls = 0;
  unsigned shift = 0;
  std::uint32_t nils = (1U << m_cases.size()) - 1;
  for (const std::uint8_t index : order.polls()) {
    polls |= std::uint64_t{index} << shift;
    shift += 4;
    nils &= ~(1U << index);
  }
  tell(SelectPolled, {m_actor.value, ready, chosen, static_cast<std::int64_t>(polls),
                      static_cast<std::int64_t>(m_cases.size()), nils});
  if (chosen >= 0) {
    const Case& taken = m_cases[static_cast<std::size_t>(chosen)];
    m_valueRegister = taken.valueRegister;
    m_okRegister = taken.okRegister;
    actor().next = taken.target;
  }
}

void Teller::parkedInSelect(int sudogs) {
  emptyCup();
  park(m_actor, go::WaitReason::Select);
  later(SelectParked, {m_actor.value, -1, sudogs});
}

}  // namespace orrery::go_channel
