// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/go_map/bucket_rows.h"
#include "views/pictures/go_map/hash_strip.h"
#include "views/pictures/go_map/header_card.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace orrery::go_map {

/// The classic map in a box: header and hash on top, the bucket arrays, what the ranges gave.
void addClassic(Scene& scene, const QRectF& box);
[[nodiscard]] std::vector<LegendEntry> classicLegend(const Scene& scene);

// Its parts.
[[nodiscard]] HeaderCard classicHeader(const ClassicScene& classic);
/// Nothing: no key is at hand, or a fault kept its hash from being computed.
[[nodiscard]] std::optional<HashStrip> classicStrip(const ClassicScene& classic);
/// The old array and the current one.
void addArrays(ClassicScene& classic, const QRectF& box);
/// A nil map, and one whose first bucket is not made yet.
void addAbsent(ClassicScene& classic, const QRectF& box);

}  // namespace orrery::go_map
