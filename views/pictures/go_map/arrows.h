// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/go_map/bucket_rows.h"

#include <QRectF>

#include <optional>

namespace orrery::go_map {

/// What an evacuation's arrows run between.
struct EvacuationWay {
  QRectF from;              ///< the old bucket's row
  double laneLeft = 0;      ///< where the rows of the old array end at most
  std::optional<QRectF> x;  ///< the row that keys of the first half go to
  std::optional<QRectF> y;  ///< … of the second half
  ShapeKey tail;            ///< the shapes at the ends
  ShapeKey xHead;
  ShapeKey yHead;
};
/// `moving`: 0: a key goes to X; 1: to Y; otherwise both are in use.
void addEvacuationArrows(Scene& scene, const EvacuationWay& way, std::optional<int> moving);

}  // namespace orrery::go_map
