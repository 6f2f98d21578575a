// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_map/swiss/map.h"

#include <QString>

#include <map>

namespace orrery::go_map::swiss {

// Rules that hold whatever is done to a map, written down without the model's own searches.

/// What an ordinary map holds after the same operations.
using Reference = std::map<Key, Value>;

/// What must hold after every event: the keys that a look-up's way can reach are as many as the count says, each of
/// them once, every control byte is its key's H2, and no search ends before it has come to the key. Empty: it all
/// holds.
[[nodiscard]] QString brokenAtEvent(const Map& map, const Keys& keys);

/// What must hold between two operations, beside that: every stored key is reachable, with the reference's value, the
/// accounts of all tables are right, the directory names each table as often as its depth says, nothing is under way,
/// and no table is kept that nobody reads.
[[nodiscard]] QString brokenAtRest(const Map& map, const Keys& keys, const Reference& reference);

}  // namespace orrery::go_map::swiss
