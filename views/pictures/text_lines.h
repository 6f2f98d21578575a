// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/fonts.h"
#include "views/pictures/picture.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace orrery {

/// A line of text where it is painted.
struct PlacedLine {
  QString string;   ///< elided if it had to be
  QPointF topLeft;  ///< of the line's box, in scene units
  double width = 0;
};

/// Where line `index` of `count` begins in a box, for the painter and for the checks alike.
[[nodiscard]] QPointF lineTopLeft(const QRectF& box, Qt::Alignment alignment, int count, int index, double width,
                                  double lineHeight);
/// The lines of the item's text; none if there is no text.
[[nodiscard]] std::vector<PlacedLine> placedLines(const Item& item, const TypeScale& type);
/// The box around the ink of each line: what a person sees of it.
[[nodiscard]] std::vector<QRectF> inkBoxes(const Item& item, const TypeScale& type);

/// The outline of a shape; a link's line; empty for NoShape.
[[nodiscard]] QPainterPath outline(const Item& item);
[[nodiscard]] QPainterPath trianglePath(const QRectF& box, double direction);

}  // namespace orrery
