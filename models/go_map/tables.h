// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exhibit/state_table.h"
#include "models/go_map/state.h"
#include "models/timeline/step.h"

#include <QJsonObject>

#include <vector>

namespace orrery::go_map {

/// The header's fields, the buckets (or tables and groups), the iterators; of the map that the variant shows, or of
/// both.
[[nodiscard]] std::vector<StateTable> tablesOf(const State& state, const Step* last);
/// The whole state, with the runtime's own names (B, noverflow, oldbuckets, …).
[[nodiscard]] QJsonObject jsonOf(const State& state);

// What an entity of this exhibit is called, in tables and on the stage alike: the kind is what Parameter::entity says.

/// kind "bucket": "current 6", "old 2"; an overflow bucket is its chain's.
[[nodiscard]] Entity bucketEntity(const classic::Hmap& map, std::int32_t array, std::int32_t bucket);
/// kind "key": the key's text, so that look-up and delete can be offered on it.
[[nodiscard]] Entity keyEntity(const State& state, Key key);
/// kind "group": "table 2 group 5" (both counted as the map does), or "group 0" of a small map.
[[nodiscard]] Entity groupEntity(const swiss::Map& map, std::int32_t table, std::int32_t group);
/// kind "iterator": "range 1".
[[nodiscard]] Entity iteratorEntity(std::int32_t iterator);

}  // namespace orrery::go_map
