// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/go_channel/state.h"
#include "models/timeline/operation.h"

namespace orrery::go_channel {

/// The one-line function that does an operation by hand: send, receive, receive_ok, close, len, cap or select, with the
/// channels of the state. Its argument "channel" may be "nil". A select's cases are written as in Go and kept apart by
/// semicolons: "<-a; b <- 5; default". The error's place is a JSON pointer into the operation.
[[nodiscard]] Result<OwnFunction> makeHandFunction(const Operation& operation, const State& state);

/// The goroutine that an argument names ("G3", or its name); invalid: there is none.
[[nodiscard]] GoroutineId goroutineNamed(const State& state, const QString& name);

/// Whether an operation by hand can be given to the goroutine now.
[[nodiscard]] bool isFree(const State& state, GoroutineId id);

}  // namespace orrery::go_channel
