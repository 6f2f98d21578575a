// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/go_map/state.h"
#include "models/timeline/operation.h"

namespace orrery::go_map {

/// What an operation asks for, checked against the state: keys of the map's type, hashes that agree with what is
/// stored, iterators and writes that there are. The operation has passed the description's check.
[[nodiscard]] Result<Action> readAction(const Operation& operation, const State& state);

}  // namespace orrery::go_map
