// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/evaluate.h"
#include "models/go_channel/turn.h"

#include <algorithm>

namespace orrery::go_channel {

using namespace Qt::StringLiterals;
using enum StepKind;

std::int64_t Turn::valueOf(const Operand& operand) const {
  return go_channel::valueOf(operand, m_state.goroutines[go::at(m_self)], m_self);
}

void Turn::setRegister(std::int16_t index, std::int64_t value) {
  if (index >= 0) {
    self().registers[static_cast<std::size_t>(index)] = value;
  }
}

void Turn::execute(GoroutineId goroutine, int chosenCase) {
  m_self = goroutine;
  m_state.now += kInstructionTime;
  const Function& function = *functionOf(m_state, goroutine);
  if (!passSilent(self(), m_self, function)) {
    m_tell.tell(Looped, {m_self.value});
    return;
  }
  m_at = self().next;
  const Instruction& instruction = function.instructions[static_cast<std::size_t>(m_at)];
  self().line = instruction.line >= 0 ? instruction.line : self().line;
  self().next = static_cast<std::int16_t>(m_at + 1);
  m_tell.begin(Teller::Doing::Resume, m_self, m_at);
  if (self().isResuming) {
    self().isResuming = false;
    resume(instruction);
    return;
  }
  switch (instruction.code) {
    case Code::Send:
    case Code::Receive:
    case Code::Range:
      channelOperation(instruction);
      break;
    case Code::Close:
      close(instruction);
      break;
    case Code::Len:
    case Code::Cap:
      measureLength(instruction);
      break;
    case Code::Select:
      select(instruction, chosenCase);
      break;
    default:
      plain(instruction);
      break;
  }
}

void Turn::plain(const Instruction& instruction) {
  switch (instruction.code) {
    case Code::Go:
      start(instruction);
      break;
    case Code::Yield:
      self().status = Status::Runnable;
      m_state.queue.putGlobal(m_self);
      m_state.running = {};
      m_tell.tell(Yielded, {m_self.value});
      break;
    case Code::Sleep:
      sleep(instruction);
      break;
    case Code::Spin:
      spin(instruction);
      break;
    case Code::Print:
      print(instruction);
      break;
    case Code::WaitGroupAdd:
      waitGroup(instruction);
      break;
    case Code::WaitGroupWait:
      waitForGroup(instruction);
      break;
    case Code::Break:
      self().next = instruction.target;
      m_tell.tell(Broke, {m_self.value});
      break;
    case Code::Exit:
    case Code::Return:
      endGoroutine(instruction.code == Code::Return);
      break;
    default:
      compute(instruction);
      break;
  }
}

void Turn::compute(const Instruction& instruction) {
  switch (instruction.code) {
    case Code::After: {
      const ChannelId timer = makeTimer(valueOf(instruction.operand));
      setRegister(instruction.reg, timer.value);
      m_tell.tell(TimerMade, {m_self.value, timer.value, valueOf(instruction.operand),
                              m_state.now + valueOf(instruction.operand)});
      break;
    }
    case Code::If: {
      const bool isTrue = compare(instruction.comparison, self().registers[static_cast<std::size_t>(instruction.reg)],
                                  valueOf(instruction.operand));
      if (!isTrue) {
        self().next = instruction.target;
      }
      m_tell.tell(Compared, {m_self.value, -1, isTrue ? 1 : 0});
      break;
    }
    case Code::SetNil:
      self().nilChannels |= std::uint64_t{1} << static_cast<unsigned>(instruction.channel);
      m_needsSettling = true;
      m_tell.tell(Assigned, {m_self.value, -1, 0});
      break;
    case Code::Set:
    case Code::Add: {
      const std::int64_t before =
          instruction.code == Code::Add ? self().registers[static_cast<std::size_t>(instruction.reg)] : 0;
      // Go's int wraps around.
      const std::uint64_t sum =
          static_cast<std::uint64_t>(before) + static_cast<std::uint64_t>(valueOf(instruction.operand));
      setRegister(instruction.reg, static_cast<std::int64_t>(sum));
      m_tell.tell(Assigned, {m_self.value, -1, static_cast<std::int64_t>(sum)});
      break;
    }
    default:
      Q_UNREACHABLE();
  }
}

void Turn::start(const Instruction& instruction) {
  const std::int64_t count = valueOf(instruction.operand);
  const Function& function = *m_state.program->functions[static_cast<std::size_t>(instruction.function)];
  for (std::int64_t i = 0; i < count; ++i) {
    if (m_state.goroutines.size() >= static_cast<std::size_t>(kMostGoroutines)) {
      m_state.outcome = Outcome::TooMany;
      m_tell.tell(Overflowed, {m_self.value, -1, kMostGoroutines});
      return;
    }
    const GoroutineId id{static_cast<std::int32_t>(m_state.goroutines.size())};
    m_state.table.admit(id);
    m_state.goroutines.emplace_back();
    Goroutine& made = m_state.goroutines.back();
    made.name = count == 1 ? function.name : QString(function.name % u'-' % QString::number(i));
    made.function = instruction.function;
    made.ownNumber = static_cast<std::int16_t>(i);
    m_state.queue.putNext(id);
    m_tell.tell(Started, {m_self.value, -1, id.value, instruction.function});
  }
}

void Turn::print(const Instruction& instruction) {
  QString line;
  for (const PrintItem& item : instruction.items) {
    if (&item != &instruction.items.front()) {
      line += u' ';
    }
    switch (item.kind) {
      case PrintItem::Kind::Text:
        line += item.text;
        break;
      case PrintItem::Kind::Number:
        line += QString::number(valueOf(item.operand));
        break;
      case PrintItem::Kind::Truth:
        line += valueOf(item.operand) != 0 ? u"true"_s : u"false"_s;
        break;
      case PrintItem::Kind::Letter:
        line += QChar(static_cast<char16_t>(u'A' + static_cast<char16_t>(valueOf(item.operand) % 26)));
        break;
    }
  }
  ++m_state.printedCount;
  if (m_state.printed.size() >= State::kPrintedKept) {
    m_state.printed.removeFirst();
  }
  m_state.printed.append({m_self, line});
  m_tell.tell(StepKind::Printed, {m_self.value, -1, m_state.printedCount});
}

void Turn::spin(const Instruction& instruction) {
  const std::int64_t wanted = valueOf(instruction.operand);
  Goroutine& of = self();
  if (of.spinLeft == 0) {
    of.spinLeft = wanted;
  }
  std::int64_t slice = kTimeSlice - (m_state.now - m_state.sliceStart);
  if (slice <= 0) {
    // Its slice was over and nobody else wanted to run.
    m_state.sliceStart = m_state.now;
    slice = kTimeSlice;
  }
  const std::int64_t spent = of.spinLeft < 0 ? slice : std::min(of.spinLeft, slice);
  m_state.now += spent;
  of.spinLeft = of.spinLeft < 0 ? of.spinLeft : of.spinLeft - spent;
  if (of.spinLeft != 0) {
    of.next = m_at;
  }
  m_tell.tell(Spun, {m_self.value, -1, spent});
}

void Turn::sleep(const Instruction& instruction) {
  const std::int64_t time = valueOf(instruction.operand);
  if (time > 0) {
    m_tell.park(m_self, go::WaitReason::Sleep);
    m_state.timers.add(m_state.now + time, m_self);
  }
  m_tell.tell(Slept, {m_self.value, -1, time});
}

void Turn::waitGroup(const Instruction& instruction) {
  go::WaitGroup& group = m_state.waitGroups[static_cast<std::size_t>(instruction.waitGroup)];
  const std::int64_t delta = valueOf(instruction.operand);
  const auto added = group.add(delta);
  if (added.fault != go::Fault::None) {
    m_tell.tell(WaitGroupPanicked, {m_self.value, -1, group.counter()});
    panic(added.fault);
    return;
  }
  m_tell.tell(WaitGroupAdded, {m_self.value, -1, delta, group.counter(), instruction.waitGroup,
                               static_cast<std::int64_t>(added.woken.size())});
  for (const GoroutineId woken : added.woken) {
    m_tell.ready(woken);
  }
}

void Turn::waitForGroup(const Instruction& instruction) {
  go::WaitGroup& group = m_state.waitGroups[static_cast<std::size_t>(instruction.waitGroup)];
  if (!group.wait(m_self)) {
    m_tell.tell(WaitGroupPassed, {m_self.value, -1, 0, instruction.waitGroup});
    return;
  }
  m_tell.park(m_self, go::WaitReason::Semacquire);
  m_needsSettling = true;
  m_tell.tell(WaitGroupParked, {m_self.value, -1, group.counter(), instruction.waitGroup});
}

void Turn::endGoroutine(bool isReturn) {
  Goroutine& of = self();
  const bool isMain = of.function == m_state.program->mainFunction && m_self == GoroutineId{0};
  of.status = Status::Ended;
  of.line = -1;
  of.cup = Cup::Empty;
  of.held = {};
  m_state.running = {};
  m_needsSettling = true;
  if (!isMain || !isReturn) {
    m_tell.tell(GoroutineEnded, {m_self.value});
    return;
  }
  m_state.outcome = Outcome::Returned;
  const auto left = std::ranges::count_if(
      m_state.goroutines, [](const Goroutine& each) { return each.status != Status::Ended && !each.isByHand(); });
  m_tell.tell(MainReturned, {m_self.value, -1, left});
}

void Turn::panic(go::Fault fault) {
  Goroutine& of = self();
  of.hasPanicked = true;
  of.cup = Cup::Empty;
  of.held = {};
  if (of.isByHand()) {
    m_tell.tell(PanicRecovered, {m_self.value, -1, static_cast<std::int64_t>(fault)});
    return;
  }
  m_state.outcome = Outcome::Panicked;
  m_state.fault = fault;
  m_state.culprit = m_self;
  m_tell.tell(PanicEnded, {m_self.value, -1, static_cast<std::int64_t>(fault)});
}

}  // namespace orrery::go_channel
