// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/evaluate.h"

#include "models/go_runtime/select_order.h"

#include <array>

namespace orrery::go_channel {

std::int64_t valueOf(const Operand& operand, const Goroutine& of, GoroutineId id) {
  switch (operand.kind) {
    case Operand::Kind::Number:
      return operand.number;
    case Operand::Kind::Register:
      return of.registers[static_cast<std::size_t>(operand.number)];
    case Operand::Kind::OwnNumber:
      return of.ownNumber;
    case Operand::Kind::GoroutineId:
      return id.value;
  }
  Q_UNREACHABLE();
}

bool compare(Comparison comparison, std::int64_t left, std::int64_t right) {
  switch (comparison) {
    case Comparison::Equal:
      return left == right;
    case Comparison::NotEqual:
      return left != right;
    case Comparison::Less:
      return left < right;
    case Comparison::LessOrEqual:
      return left <= right;
    case Comparison::Greater:
      return left > right;
    case Comparison::GreaterOrEqual:
      return left >= right;
  }
  Q_UNREACHABLE();
}

bool passSilent(Goroutine& of, GoroutineId id, const Function& function) {
  const auto reg = [&](std::int16_t index) -> std::int64_t& { return of.registers[static_cast<std::size_t>(index)]; };
  for (int passed = 0; passed < kMostSilent; ++passed) {
    const Instruction& each = function.instructions[static_cast<std::size_t>(of.next)];
    switch (each.code) {
      case Code::Init:
        reg(each.reg) = valueOf(each.operand, of, id);
        ++of.next;
        break;
      case Code::Jump:
        if (each.reg >= 0) {
          ++reg(each.reg);
        }
        of.next = each.target;
        break;
      case Code::For:
        of.next = reg(each.reg) < valueOf(each.operand, of, id) ? static_cast<std::int16_t>(of.next + 1) : each.target;
        break;
      default:
        return true;
    }
  }
  return false;
}

const Instruction* nextInstruction(const State& state, GoroutineId id) {
  const Function* function = functionOf(state, id);
  Goroutine of = goroutine(state, id);
  if (function == nullptr || static_cast<std::size_t>(of.next) >= function->instructions.size() ||
      !passSilent(of, id, *function)) {
    return nullptr;
  }
  return &function->instructions[static_cast<std::size_t>(of.next)];
}

std::uint32_t readyCasesOf(const State& state, GoroutineId id, const Instruction& select) {
  std::array<go::SelectCase, kMostCases> cases{};
  std::size_t count = 0;
  for (const Case& each : select.cases) {
    cases[count++] = {resolve(state, goroutine(state, id), each.channel), each.isSend, {}};
  }
  return go::readyCases(state.table, std::span(cases).first(count));
}

}  // namespace orrery::go_channel
