// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What tables.cpp puts together; nobody else needs it.

#include "models/exhibit/state_table.h"
#include "models/go_map/state.h"
#include "models/timeline/step.h"

#include <vector>

namespace orrery::go_map {

void addClassicTables(std::vector<StateTable>& tables, const State& state, const Step* last);
void addSwissTables(std::vector<StateTable>& tables, const State& state, const Step* last);

/// Keys for a cell of a table, with spaces between them.
[[nodiscard]] QString keyList(const State& state, const QList<Key>& keys);
/// The keys that a range has given, of the first RangeLog::kKept.
[[nodiscard]] QString givenBy(const State& state, std::int32_t iterator, bool ofSwiss);

}  // namespace orrery::go_map
