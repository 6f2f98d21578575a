// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_channel/program.h"

#include <vector>

namespace orrery::go_channel {

/// Fills Function::reach of every function: what can still be done from each instruction on, over every jump, and by
/// what it can start with `go`. It errs on the side of "can": conditions are taken to go both ways.
void findReach(std::vector<Function>& functions);

/// The bits of what the instruction itself does or waits for.
[[nodiscard]] Reach effectOf(const Instruction& instruction);

}  // namespace orrery::go_channel
