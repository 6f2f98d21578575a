// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/go_map/row_choice.h"

#include <vector>

namespace orrery::go_map {

/// A square for each main bucket of an array that is too long to be shown in rows.
struct OverviewGrid {
  int columns = 1;  ///< a power of two, so that the two buckets that an old one goes to stand under each other
  int rows = 1;
  double pitch = 0;

  /// Where square `index` begins, from the grid's corner.
  [[nodiscard]] QPointF corner(std::int32_t index) const {
    const std::int32_t rowsBefore = index / columns;
    return {(index % columns) * pitch, rowsBefore * pitch};
  }
  [[nodiscard]] QSizeF size() const { return {columns * pitch, rows * pitch}; }
};
/// The largest squares that fit, for `count` rows.
[[nodiscard]] OverviewGrid overviewGrid(const Scene& scene, std::int32_t count, QSizeF room);
/// One square: the fuller, the larger; an overflow bucket makes it round; an evacuated one is a pale outline, an empty
/// one a pale square.
[[nodiscard]] Item overviewSquare(const ChainFigures& figures, const OverviewGrid& grid, QPointF topLeft);

/// `shown`: the rows that have a place of their own; their squares have a strong outline.
void addOverview(ClassicScene& classic, const classic::BucketArray& array, const std::vector<ChainFigures>& figures,
                 const std::vector<ShownRow>& shown, const OverviewGrid& grid, QPointF topLeft);

}  // namespace orrery::go_map
