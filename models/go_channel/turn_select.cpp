// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/turn.h"

namespace orrery::go_channel {

using enum StepKind;

std::span<const go::SelectCase> Turn::evaluate(const Instruction& instruction, Cases& cases) {
  std::size_t count = 0;
  for (const Case& each : instruction.cases) {
    go::SelectCase& made = cases[count++];
    made = {.channel = resolve(m_state, self(), each.channel), .isSend = each.isSend};
    if (each.channel == kTimer) {
      const std::int64_t time = valueOf(each.value);
      made.channel = makeTimer(time);
      // Held by the queue only from the moment when the goroutine waits; until then nothing else is made.
      m_tell.tell(TimerMade, {m_self.value, made.channel.value, time, m_state.now + time});
    } else if (each.isSend) {
      made.element = makeElement(valueOf(each.value));
    }
  }
  return std::span(cases).first(count);
}

void Turn::takeDefault(const Instruction& instruction) {
  self().next = instruction.target;
  m_tell.tell(SelectDefault, {m_self.value});
}

void Turn::selectPlain(const Instruction& instruction, const go::SelectCase& only) {
  const Case& arm = instruction.cases.front();
  const Target target{.name = arm.channel,
                      .channel = only.channel,
                      .valueRegister = arm.valueRegister,
                      .okRegister = arm.okRegister,
                      .isBlocking = !instruction.hasDefault};
  // Whether it will be done is known beforehand, so the place to go on is right at every step.
  const bool willGoOn = !instruction.hasDefault || go::readyCases(m_state.table, {&only, 1}) != 0;
  self().next = willGoOn ? arm.target : instruction.target;
  self().line = willGoOn ? arm.line : instruction.line;
  if (arm.isSend) {
    send(target, only.element);
  } else {
    receive(target);
  }
}

void Turn::select(const Instruction& instruction, int chosenCase) {
  Cases storage;
  const auto cases = evaluate(instruction, storage);
  if (cases.empty()) {
    if (instruction.hasDefault) {
      takeDefault(instruction);
      return;
    }
    m_tell.park(m_self, go::WaitReason::SelectNoCases);
    m_needsSettling = true;
    m_tell.tell(SelectOnNothing, {m_self.value, -1, 0});
    return;
  }
  if (go::isPlain(cases.size())) {
    selectPlain(instruction, cases.front());
    return;
  }
  m_tell.begin(Teller::Doing::Select, m_self, m_at);
  m_tell.setCases(instruction.cases);
  const go::Selected selected = m_channels.select(m_self, cases, instruction.hasDefault, m_state.random, chosenCase);
  const auto index = static_cast<std::size_t>(selected.caseIndex);
  switch (selected.end) {
    case go::End::Done:
      if (selected.caseIndex < 0) {
        takeDefault(instruction);
        return;
      }
      if (!selected.ok && !cases[index].isSend) {
        m_tell.setReceived(m_self, {}, false);
      }
      self().line = instruction.cases[index].line;
      m_tell.tell(SelectPicked, {m_self.value, cases[index].channel.value, selected.caseIndex, selected.element.value,
                                 selected.element.serial, selected.ok ? 1 : 0});
      break;
    case go::End::Panicked:
      self().line = instruction.cases[index].line;
      m_tell.tell(SendPanicked, {m_self.value, cases[index].channel.value, cases[index].element.value, 0});
      panic(go::Fault::SendOnClosed);
      break;
    case go::End::Parked:
      m_needsSettling = true;
      break;
    case go::End::ParkedForEver:
      m_tell.park(m_self, go::WaitReason::Select);
      m_needsSettling = true;
      m_tell.tell(SelectOnNothing, {m_self.value, -1, static_cast<std::int64_t>(cases.size())});
      break;
    case go::End::WouldBlock:
      Q_UNREACHABLE();
  }
}

void Turn::resumeSelect(const Instruction& instruction) {
  // The channels are those on which it waited: a timer of the select has no other name.
  Cases cases{};
  const auto& table = m_state.table;
  for (auto id = table.waiter(m_self).waiting; id.isValid(); id = table.sudog(id).waitLink) {
    const go::Sudog& sudog = table.sudog(id);
    cases[static_cast<std::size_t>(sudog.caseIndex)] = {sudog.channel, sudog.isSend, sudog.element};
  }
  const go::Selected selected = m_channels.finishSelect(m_self, std::span(cases).first(instruction.cases.size()));
  const auto index = static_cast<std::size_t>(selected.caseIndex);
  const Case& arm = instruction.cases[index];
  self().next = arm.target;
  self().line = arm.line;
  if (selected.end == go::End::Panicked) {
    m_tell.tell(SendPanicked, {m_self.value, cases[index].channel.value, selected.element.value, 1});
    panic(go::Fault::SendOnClosed);
    return;
  }
  if (!arm.isSend) {
    m_tell.begin(Teller::Doing::Resume, m_self, m_at, arm.valueRegister, arm.okRegister);
    m_tell.setReceived(m_self, selected.element, selected.ok);
  }
  m_tell.tell(SelectResumed, {m_self.value, cases[index].channel.value, selected.caseIndex, selected.element.value,
                              selected.element.serial, selected.ok ? 1 : 0});
}

}  // namespace orrery::go_channel
