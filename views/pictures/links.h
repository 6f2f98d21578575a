// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/picture.h"

#include <QPainterPath>
#include <QPolygonF>

namespace orrery {

/// Length of the head of a line this wide.
[[nodiscard]] double arrowLength(double strokeWidth);
/// The head at the end of what `reach` shows.
[[nodiscard]] QPolygonF arrowHead(const Link& link, double strokeWidth);
/// The line without the part that lies under its head, so that a thick line does not show beside the tip.
[[nodiscard]] QPainterPath linkStem(const Link& link, double strokeWidth);

}  // namespace orrery
