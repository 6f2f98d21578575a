// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/fonts.h"
#include "views/pictures/picture.h"

namespace orrery::tests {

/// A picture with every shape, dash, state family and type role in it, laid out without faults; `step` 0 or 1 gives two
/// states of it, between which things move, enter, leave, change colour and text.
[[nodiscard]] Picture samplePicture(int step, const TypeScale& type);

/// `count` labelled boxes in a grid that fills a size; in step 1, `movingPercent` of a hundred stand elsewhere.
[[nodiscard]] Picture manyBoxes(int count, QSizeF size, int step, int movingPercent);

}  // namespace orrery::tests
