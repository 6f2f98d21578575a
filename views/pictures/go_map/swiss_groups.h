// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/go_map/bucket_rows.h"
#include "views/pictures/go_map/swiss_scene.h"

namespace orrery::go_map {

/// The measures of groups are those of buckets without overflow buckets: a row each.
[[nodiscard]] RowMeasures groupMeasures(const Scene& scene, double cellWidth, bool hasValues);

/// A group: its number, and in each slot the control byte above the key.
void addGroup(SwissScene& swiss, const RowMeasures& measures, const swiss::Table& table, std::int32_t group,
              QPointF topLeft);

}  // namespace orrery::go_map
