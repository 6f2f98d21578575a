// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/turn.h"

#include <algorithm>

namespace orrery::go_channel {

using enum StepKind;

Turn::Target Turn::targetOf(const Instruction& instruction) const {
  const Goroutine& of = m_state.goroutines[go::at(m_self)];
  return {.name = instruction.channel,
          .channel = resolve(m_state, of, instruction.channel),
          .valueRegister = instruction.reg,
          .okRegister = instruction.okRegister,
          .isRange = instruction.code == Code::Range,
          .rangeEnd = instruction.target};
}

void Turn::channelOperation(const Instruction& instruction) {
  Target target = targetOf(instruction);
  if (instruction.code == Code::Send) {
    send(target, makeElement(valueOf(instruction.operand)));
    return;
  }
  if (instruction.channel == kTimer) {
    const std::int64_t time = valueOf(instruction.operand);
    target.channel = makeTimer(time);
    m_tell.tell(TimerMade, {m_self.value, target.channel.value, time, m_state.now + time});
  }
  receive(target);
}

void Turn::send(const Target& target, Element element) {
  self().cup = Cup::ToSend;
  self().held = element;
  self().heldOf = target.channel;
  m_tell.begin(Teller::Doing::Send, m_self, m_at);
  m_tell.setSent(element);
  switch (m_channels.send(m_self, target.channel, element, target.isBlocking)) {
    case go::End::Done:
      break;
    case go::End::Parked:
      m_needsSettling = true;
      break;
    case go::End::ParkedForEver:
      m_tell.park(m_self, go::WaitReason::ChanSendNil);
      m_needsSettling = true;
      m_tell.tell(SendOnNil, {m_self.value, -1, element.value, target.name});
      break;
    case go::End::WouldBlock:
      self().cup = Cup::Empty;
      self().held = {};
      m_tell.tell(SelectDefault, {m_self.value});
      break;
    case go::End::Panicked:
      m_tell.tell(SendPanicked, {m_self.value, target.channel.value, element.value, 0});
      panic(go::Fault::SendOnClosed);
      break;
  }
}

void Turn::receive(const Target& target) {
  self().cup = Cup::Empty;
  self().held = {};
  m_tell.begin(Teller::Doing::Receive, m_self, m_at, target.valueRegister, target.okRegister);
  const go::Received received = m_channels.receive(m_self, target.channel, target.isBlocking);
  switch (received.end) {
    case go::End::Done:
      if (!received.ok) {
        m_tell.setReceived(m_self, {}, false);
        m_tell.tell(ReceiveClosed, {m_self.value, target.channel.value});
        if (target.isRange) {
          self().next = target.rangeEnd;
          m_tell.tell(RangeEnded, {m_self.value, target.channel.value});
        }
      }
      break;
    case go::End::Parked:
      m_needsSettling = true;
      break;
    case go::End::ParkedForEver:
      m_tell.park(m_self, go::WaitReason::ChanReceiveNil);
      m_needsSettling = true;
      m_tell.tell(ReceiveOnNil, {m_self.value, -1, 0, target.name});
      break;
    case go::End::WouldBlock:
      m_tell.tell(SelectDefault, {m_self.value});
      break;
    case go::End::Panicked:
      Q_UNREACHABLE();
  }
}

void Turn::close(const Instruction& instruction) {
  const ChannelId channel = targetOf(instruction).channel;
  m_tell.begin(Teller::Doing::Close, m_self, m_at);
  const go::Fault fault = m_channels.close(m_self, channel);
  m_needsSettling = true;
  if (fault != go::Fault::None) {
    m_tell.tell(ClosePanicked, {m_self.value, channel.value, static_cast<std::int64_t>(fault)});
    panic(fault);
  }
}

void Turn::measureLength(const Instruction& instruction) {
  const ChannelId channel = targetOf(instruction).channel;
  const bool isLen = instruction.code == Code::Len;
  std::int64_t value = 0;
  if (channel.isValid()) {
    value = isLen ? m_state.table[channel].count : m_state.table[channel].capacity;
  }
  setRegister(instruction.reg, value);
  m_tell.tell(isLen ? LenRead : CapRead, {m_self.value, channel.value, value});
}

void Turn::resumeSend(go::Sudog woken) {
  if (m_channels.finishSend(m_self)) {
    m_tell.tell(SendResumed, {m_self.value, woken.channel.value, woken.element.value, woken.element.serial});
    return;
  }
  m_tell.tell(SendPanicked, {m_self.value, woken.channel.value, woken.element.value, 1});
  panic(go::Fault::SendOnClosed);
}

void Turn::resumeReceive(const Target& target) {
  const go::Received received = m_channels.finishReceive(m_self);
  m_tell.begin(Teller::Doing::Resume, m_self, m_at, target.valueRegister, target.okRegister);
  m_tell.setReceived(m_self, received.element, received.ok);
  m_tell.tell(ReceiveResumed, {m_self.value, target.channel.value, received.element.value, received.element.serial,
                               received.ok ? 1 : 0});
  if (target.isRange && !received.ok) {
    self().next = target.rangeEnd;
    m_tell.tell(RangeEnded, {m_self.value, target.channel.value});
  }
}

void Turn::resume(const Instruction& instruction) {
  if (instruction.code == Code::WaitGroupWait) {
    m_tell.tell(WaitGroupResumed, {m_self.value, -1, 0, instruction.waitGroup});
    return;
  }
  const go::Sudog woken = m_state.table.sudog(m_state.table.waiter(m_self).param);
  if (woken.isSelect) {
    resumeSelect(instruction);
    return;
  }
  Target target = targetOf(instruction);
  if (instruction.code == Code::Select) {
    // A select of one case is a plain operation.
    const Case& only = instruction.cases.front();
    target = {.valueRegister = only.valueRegister, .okRegister = only.okRegister};
    self().next = only.target;
    self().line = only.line;
  }
  target.channel = woken.channel;
  if (woken.isSend) {
    resumeSend(woken);
  } else {
    resumeReceive(target);
  }
}

ChannelId Turn::makeTimer(std::int64_t nanoseconds) {
  discardTimers();
  const ChannelId made = m_state.table.make(1);
  m_state.timers.add(m_state.now + nanoseconds, made);
  return made;
}

void Turn::discardTimers() {
  for (std::int32_t i = 0; i < m_state.table.size(); ++i) {
    const ChannelId id{i};
    const bool isNamed = std::ranges::find(m_state.channels, id, &NamedChannel::id) != m_state.channels.end();
    if (isNamed || !m_state.table[id].isInUse || m_state.timers.hasChannel(id)) {
      continue;
    }
    const bool isWaitedFor = std::ranges::any_of(m_state.table.sudogs(), [&](const go::Sudog& sudog) {
      return sudog.goroutine.isValid() && sudog.channel == id;
    });
    // A register that happens to hold the number keeps the channel, which does no harm.
    const bool isHeld = std::ranges::any_of(m_state.goroutines, [&](const Goroutine& each) {
      return each.status != Status::Ended && std::ranges::find(each.registers, i) != each.registers.end();
    });
    if (!isWaitedFor && !isHeld) {
      m_state.table.discard(id);
    }
  }
}

}  // namespace orrery::go_channel
