// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exhibit/operation_description.h"
#include "models/go_map/state.h"
#include "models/timeline/operation.h"

#include <QString>

#include <vector>

namespace orrery::go_map {

// make (hint, nil) · assign (key, value, hash) · lookup (key) · delete (key) · clear · len · range (start, offset) ·
// range_begin (start, offset) · range_next (iterator) · range_end (iterator) · insert_many (first, count, stride) ·
// delete_many (first, count, stride) · begin_write (key, value) · end_write

[[nodiscard]] std::vector<OperationDescription> allOperations();
/// With what is possible in a state, and why the rest is not.
[[nodiscard]] std::vector<OperationDescription> operationsIn(const State& state);
/// "m[5] = 7", "delete(m, 5)".
[[nodiscard]] QString textOf(const Operation& operation);

}  // namespace orrery::go_map
