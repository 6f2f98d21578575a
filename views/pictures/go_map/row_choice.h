// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/go_map/bucket_rows.h"

#include <QRectF>

#include <cstdint>
#include <vector>

namespace orrery::go_map {

/// A row of a bucket array: a main bucket with its chain, or what says how many are not shown.
struct ShownRow {
  std::int32_t bucket = -1;  ///< -1: a fold
  std::int32_t first = 0;    ///< of a fold: its first bucket
  std::int32_t end = 0;      ///< … and the one after its last
  double top = 0;            ///< from the top of the rows
  double height = 0;
};

/// Main buckets of an array that must be seen, the most important first: what the step touched, what a person picked,
/// where the key at hand belongs, where the evacuation stands, where ranges are.
[[nodiscard]] std::vector<std::int32_t> bucketsThatMatter(const ClassicScene& classic,
                                                          const classic::BucketArray& array);

/// The height of all rows, without folding.
[[nodiscard]] double heightOfAll(const RowMeasures& measures, const std::vector<ChainFigures>& figures);
/// All of the rows `first` up to `end`, one under the other.
[[nodiscard]] std::vector<ShownRow> allRows(const RowMeasures& measures, const std::vector<ChainFigures>& figures,
                                            std::int32_t first, std::int32_t end);
/// As many rows as fit in a height: those that matter with their neighbours, and folds for the rest.
[[nodiscard]] std::vector<ShownRow> chosenRows(const RowMeasures& measures, const std::vector<ChainFigures>& figures,
                                               const std::vector<std::int32_t>& mattering, double room);

/// A row that says what it folds: "… 119 buckets, 512 keys".
void addFold(ClassicScene& classic, const classic::BucketArray& array, const std::vector<ChainFigures>& figures,
             const ShownRow& row, const QRectF& box);

}  // namespace orrery::go_map
