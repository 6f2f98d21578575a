// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/go_map/scene.h"

namespace orrery::go_map {

/// The signs of the ranges that stand in a bucket's chain, or began there, side by side; whether there is one.
bool addRangeMarks(Scene& scene, const classic::Hmap& map, const classic::BucketArray& array, std::int32_t bucket,
                   const QRectF& box);

/// What the ranges over one of the maps have given, a line each; 0 where there was none.
[[nodiscard]] double rangesHeight(const Scene& scene, bool isSwiss);
/// `newest`: the range that the step gave an entry of; 0: none.
void addRanges(Scene& scene, const QRectF& box, bool isSwiss, std::int32_t newest);

}  // namespace orrery::go_map
