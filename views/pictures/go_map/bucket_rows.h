// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/go_map/cells.h"
#include "views/pictures/go_map/scene.h"
#include "views/pictures/go_map/touched.h"

#include <vector>

namespace orrery::go_map {

/// What the parts of the classic map's picture share.
struct ClassicScene {
  Scene& scene;
  const classic::Hmap& map;
  Touched touched;
};

/// A bucket with its overflow buckets, in numbers.
struct ChainFigures {
  int length = 1;  ///< buckets
  int keys = 0;    ///< that have their place here
  bool isEvacuated = false;
};
/// One for each main bucket.
[[nodiscard]] std::vector<ChainFigures> figuresOf(const classic::BucketArray& array);

/// How large the rows of one picture are.
struct RowMeasures {
  CellMeasures cells;
  double index = 0;       ///< width of the bucket's number
  int bits = 0;           ///< binary digits under it; 0: none
  int perLine = 1;        ///< buckets of a chain side by side; more go on the next line
  double pad = 0;         ///< between a card's edge and what is in it
  double between = 0;     ///< two buckets of a chain
  double lineGap = 0;     ///< two lines of a chain
  double rowGap = 0;      ///< two rows
  double foldHeight = 0;  ///< of a row that says what is not shown

  [[nodiscard]] double cardHeight() const { return cells.size.height() + 2 * pad; }
  [[nodiscard]] double mainWidth() const { return index + cells.rowWidth() + 2 * pad; }
  [[nodiscard]] double overflowWidth() const { return cells.rowWidth() + 2 * pad; }
  [[nodiscard]] double width() const { return mainWidth() + (perLine - 1) * (between + overflowWidth()); }
  [[nodiscard]] int lines(const ChainFigures& figures) const;
  [[nodiscard]] double height(const ChainFigures& figures) const;
};
/// `perLine` and the cells' width are the caller's to find.
[[nodiscard]] RowMeasures rowMeasures(const Scene& scene, const classic::Hmap& map, double cellWidth, bool hasValues,
                                      int perLine);

/// Buckets of a chain that are shown at most; what comes after them is told in words.
[[nodiscard]] int mostShown(int perLine);

/// A main bucket and its chain, from `topLeft`; the box of its first line.
QRectF addRow(ClassicScene& classic, const RowMeasures& measures, const classic::BucketArray& array,
              std::int32_t bucket, QPointF topLeft);

/// The card of a bucket, for arrows.
[[nodiscard]] ShapeKey rowKey(const classic::BucketArray& array, std::int32_t bucket);

}  // namespace orrery::go_map
