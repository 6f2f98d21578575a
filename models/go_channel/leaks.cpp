// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/leaks.h"

#include "models/go_channel/reach.h"

#include <algorithm>

namespace orrery::go_channel {

namespace {

constexpr std::uint64_t kEverything = ~std::uint64_t{0};

const Instruction* currentInstruction(const State& state, GoroutineId id) {
  const Function* function = functionOf(state, id);
  const auto next = static_cast<std::size_t>(goroutine(state, id).next);
  return function != nullptr && next < function->instructions.size() ? &function->instructions[next] : nullptr;
}

/// Channel names that stand for nil to this goroutine.
std::uint64_t nilNames(const State& state, const Goroutine& of) {
  std::uint64_t names = of.nilChannels;
  for (qsizetype i = 0; i < state.channels.size(); ++i) {
    if (!state.channels.at(i).id.isValid()) {
      names |= std::uint64_t{1} << static_cast<unsigned>(i);
    }
  }
  return names;
}

/// Whether a timer that is pending sends on one of the channels on which the goroutine waits.
bool waitsForTimer(const State& state, GoroutineId id) {
  for (auto sudog = state.table.waiter(id).waiting; sudog.isValid(); sudog = state.table.sudog(sudog).waitLink) {
    if (state.timers.hasChannel(state.table.sudog(sudog).channel)) {
      return true;
    }
  }
  return false;
}

bool canBeWoken(const State& state, GoroutineId id, const Reach& able) {
  const Goroutine& of = goroutine(state, id);
  const Instruction* instruction = currentInstruction(state, id);
  if (instruction == nullptr) {
    return false;
  }
  if (of.reason == go::WaitReason::Semacquire) {
    return (able.done >> static_cast<unsigned>(instruction->waitGroup) & 1U) != 0;
  }
  const Reach wants = effectOf(*instruction);
  const std::uint64_t real = ~nilNames(state, of);
  return (wants.sends & real & (able.receives | able.closes)) != 0 ||
         (wants.receives & real & (able.sends | able.closes)) != 0 || waitsForTimer(state, id);
}

void addReach(const State& state, GoroutineId id, Reach& able) {
  const Function* function = functionOf(state, id);
  const auto next = static_cast<std::size_t>(goroutine(state, id).next);
  if (function != nullptr && next < function->reach.size()) {
    const Reach& more = function->reach[next];
    able.sends |= more.sends;
    able.receives |= more.receives;
    able.closes |= more.closes;
    able.done |= more.done;
  }
}

}  // namespace

std::vector<bool> findLeaked(const State& state) {
  Reach able;
  std::vector<bool> leaked(state.goroutines.size(), false);
  bool isWaitingSeen = false;
  for (std::size_t i = 0; i < state.goroutines.size(); ++i) {
    const Goroutine& each = state.goroutines[i];
    const GoroutineId id{static_cast<std::int32_t>(i)};
    if (each.isByHand()) {
      able = {kEverything, kEverything, kEverything, able.done};
    }
    if (each.status == Status::Waiting && each.reason != go::WaitReason::Sleep) {
      leaked[i] = true;
      isWaitingSeen = true;
    } else if (each.status != Status::Ended) {
      addReach(state, id, able);
    }
  }
  for (bool isChanged = isWaitingSeen; isChanged;) {
    isChanged = false;
    for (std::size_t i = 0; i < leaked.size(); ++i) {
      const GoroutineId id{static_cast<std::int32_t>(i)};
      if (leaked[i] && canBeWoken(state, id, able)) {
        leaked[i] = false;
        isChanged = true;
        addReach(state, id, able);
      }
    }
  }
  return leaked;
}

}  // namespace orrery::go_channel
