// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/go_map/scene.h"

#include <QString>

namespace orrery::go_map {

/// How large the cells of one picture are: one size for all.
struct CellMeasures {
  QSizeF size;
  double markHeight = 0;  ///< of the line above the key
  double keyHeight = 0;
  double valueHeight = 0;  ///< 0: values are not shown
  double gap = 0;          ///< between two cells
  int count = 8;           ///< side by side in one bucket or group

  [[nodiscard]] double rowWidth() const { return count * size.width() + (count - 1) * gap; }
};
/// The widths that cells can have in a map with keys of this type.
struct CellWidths {
  double least = 0;
  double good = 0;  ///< for what is done only where there is room
  double most = 0;
};
[[nodiscard]] CellWidths cellWidths(const Scene& scene);
[[nodiscard]] CellMeasures cellMeasures(const Scene& scene, double width, bool hasValues);

/// One cell of a bucket, or one slot of a group.
struct CellLook {
  enum class Kind : std::uint8_t {
    Blank,   ///< empty; no mark is shown
    Marked,  ///< empty, with a mark that matters
    Gone,    ///< what was here has its place elsewhere; `key` is shown as a ghost if there is one
    Full
  };
  Kind kind = Kind::Blank;
  QString mark;  ///< tophash, or what stands in its place
  Key key = kNoKey;
  QString keyText;
  QString valueText;
  bool isChanged = false;  ///< by the step that led here
  bool isLookedAt = false;
  bool isAtRange = false;      ///< a range stands here
  Part family = Part::Entry;   ///< or SwissEntry
  std::int64_t place = 0;      ///< of Part::Cell: id
  std::int64_t placePart = 0;  ///< … and part
  ShapeKey origin;             ///< where a key that is new comes from
  int order = 0;               ///< of several that move for one cause
  Entity placeEntity;          ///< what a click on the empty place picks
  Entity keyEntity;            ///< what a click on the key picks
  QString name;                ///< accessible name and tooltip
};
void addCell(Scene& scene, const CellMeasures& measures, QPointF topLeft, const CellLook& look);

}  // namespace orrery::go_map
