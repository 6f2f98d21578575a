// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/fonts.h"
#include "views/pictures/picture.h"

#include <QString>

#include <vector>

namespace orrery {

/// Everything that a person would see as broken, for tests of all pictures, one line each (in English, for developers):
///  - two texts overlap;
///  - a text is wider or higher than its box (unless it is elided and some of it is left);
///  - a shape or text lies outside the scene;
///  - a link runs over a text, with no filled shape between the two;
///  - a shape painted later covers a text;
///  - two items have one key, or an item has none.
[[nodiscard]] std::vector<QString> layoutFaults(const Picture& picture, const TypeScale& type);

}  // namespace orrery
