// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/go_map/scene.h"

#include <QRectF>

#include <vector>

namespace orrery::go_map {

/// The Swiss map in a box: header and hash on top, the directory, the tables with their groups, what the ranges gave.
void addSwiss(Scene& scene, const QRectF& box);
[[nodiscard]] std::vector<LegendEntry> swissLegend(const Scene& scene);

}  // namespace orrery::go_map
