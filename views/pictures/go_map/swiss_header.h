// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/go_map/hash_strip.h"
#include "views/pictures/go_map/header_card.h"
#include "views/pictures/go_map/swiss_scene.h"

#include <optional>

namespace orrery::go_map {

/// Map: keys, directory, load, and what else shows.
[[nodiscard]] HeaderCard swissHeader(const SwissScene& swiss);
/// The hash of the key at hand: top bits for the directory, H1 for the group, H2 for the control byte. None without a
/// key at hand.
[[nodiscard]] std::optional<HashStrip> swissStrip(const SwissScene& swiss);

/// The directory as a row of entries, each with the table that it names; 0 for a small map.
[[nodiscard]] double directoryHeight(const SwissScene& swiss);
void addDirectory(SwissScene& swiss, const QRectF& box);

}  // namespace orrery::go_map
