// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/picture.h"

#include <QPointF>
#include <QRectF>

namespace orrery {

/// Between two looks of one item at a share t, 0 to 1: places, sizes, colours and opacity run evenly; what has no
/// middle (dash, alignment, kind of shape) changes half way; another text fades out and in. Names and entity are those
/// of `after`.
[[nodiscard]] Item blended(const Item& before, const Item& after, double t);

/// The point that stands for an item: its centre, its slot's centre, a link's middle.
[[nodiscard]] QPointF anchor(const Item& item);
/// The item moved by an offset, a link's points included.
[[nodiscard]] Item moved(Item item, QPointF offset);

}  // namespace orrery
