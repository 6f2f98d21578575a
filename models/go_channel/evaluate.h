// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_channel/state.h"

namespace orrery::go_channel {

/// Loop heads that one tick passes without telling a step.
inline constexpr int kMostSilent = 64;

[[nodiscard]] std::int64_t valueOf(const Operand& operand, const Goroutine& of, GoroutineId id);
[[nodiscard]] bool compare(Comparison comparison, std::int64_t left, std::int64_t right);

/// Moves the goroutine over jumps and loop heads to the next instruction that makes a step; false: there were too many.
bool passSilent(Goroutine& of, GoroutineId id, const Function& function);

/// The instruction that the goroutine does next, or finishes when it runs again; nullptr: none.
[[nodiscard]] const Instruction* nextInstruction(const State& state, GoroutineId id);

/// Which cases of the select that the goroutine does next are ready, a bit each; 0 where it is no select.
[[nodiscard]] std::uint32_t readyCasesOf(const State& state, GoroutineId id, const Instruction& select);

}  // namespace orrery::go_channel
