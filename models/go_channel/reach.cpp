// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/reach.h"

namespace orrery::go_channel {

namespace {

std::uint64_t bit(int index) { return index >= 0 ? std::uint64_t{1} << static_cast<unsigned>(index) : 0; }

bool join(Reach& into, const Reach& from) {
  const Reach before = into;
  into.sends |= from.sends;
  into.receives |= from.receives;
  into.closes |= from.closes;
  into.done |= from.done;
  return into != before;
}

bool goesOn(Code code) {
  return code != Code::Return && code != Code::Exit && code != Code::Jump && code != Code::Break;
}

bool hasTarget(Code code) {
  return code == Code::Jump || code == Code::Break || code == Code::For || code == Code::If || code == Code::Range;
}

/// One pass over a function, from its end; true if something was added.
bool pass(Function& function, const std::vector<Function>& all) {
  bool isChanged = false;
  for (std::size_t i = function.instructions.size(); i-- > 0;) {
    const Instruction& each = function.instructions[i];
    Reach& reach = function.reach[i];
    isChanged |= join(reach, effectOf(each));
    if (goesOn(each.code) && each.code != Code::Select && i + 1 < function.reach.size()) {
      isChanged |= join(reach, function.reach[i + 1]);
    }
    if (hasTarget(each.code) || (each.code == Code::Select && each.hasDefault)) {
      isChanged |= join(reach, function.reach[static_cast<std::size_t>(each.target)]);
    }
    for (const Case& arm : each.cases) {
      isChanged |= join(reach, function.reach[static_cast<std::size_t>(arm.target)]);
    }
    if (each.code == Code::Go && !all[static_cast<std::size_t>(each.function)].reach.empty()) {
      isChanged |= join(reach, all[static_cast<std::size_t>(each.function)].reach.front());
    }
  }
  return isChanged;
}

}  // namespace

Reach effectOf(const Instruction& instruction) {
  Reach effect;
  switch (instruction.code) {
    case Code::Send:
      effect.sends = bit(instruction.channel);
      break;
    case Code::Receive:
    case Code::Range:
      effect.receives = bit(instruction.channel);
      break;
    case Code::Close:
      effect.closes = bit(instruction.channel);
      break;
    case Code::Select:
      for (const Case& arm : instruction.cases) {
        (arm.isSend ? effect.sends : effect.receives) |= bit(arm.channel);
      }
      break;
    case Code::WaitGroupAdd:
      effect.done = bit(instruction.waitGroup);
      break;
    default:
      break;
  }
  return effect;
}

void findReach(std::vector<Function>& functions) {
  for (Function& function : functions) {
    function.reach.assign(function.instructions.size(), {});
  }
  for (bool isChanged = true; isChanged;) {
    isChanged = false;
    for (Function& function : functions) {
      isChanged |= pass(function, functions);
    }
  }
}

}  // namespace orrery::go_channel
