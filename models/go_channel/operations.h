// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exhibit/operation_description.h"
#include "models/go_channel/state.h"
#include "models/timeline/operation.h"

#include <vector>

namespace orrery::go_channel {

/// What can be done to a channel machine: run, next, step, send, receive, receive_ok, close, len, cap, select,
/// make_channel, new_goroutine, advance.
[[nodiscard]] std::vector<OperationDescription> allOperations();
/// The same with the choices of a state, and why something is not possible now.
[[nodiscard]] std::vector<OperationDescription> operationsIn(const State& state);
/// "G1 sends 5 on ch".
[[nodiscard]] QString textOf(const Operation& operation);

}  // namespace orrery::go_channel
