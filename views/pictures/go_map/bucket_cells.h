// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/go_map/bucket_rows.h"

namespace orrery::go_map {

/// One bucket of a chain.
struct ChainBucket {
  const classic::BucketArray& array;
  const std::vector<std::int32_t>& chain;
  std::size_t position = 0;
  const QString& name;  ///< "bucket 6"
};
/// Its eight cells, side by side.
void addBucketCells(ClassicScene& classic, const CellMeasures& measures, const ChainBucket& place, QPointF topLeft);

}  // namespace orrery::go_map
