// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/go_map/hash_strip.h"
#include "views/pictures/go_map/header_card.h"

#include <optional>

namespace orrery::go_map {

/// A map's header and the hash: side by side where both fit, else one under the other. The hash's room is kept where
/// there is none, so that what is below stays where it is. Returns how far down they reach.
double addTop(Scene& scene, const QRectF& box, const HeaderCard& card, const std::optional<HashStrip>& strip);

/// What stands in the place of a map's memory where there is none.
struct Absence {
  int map = 0;  ///< which map's: two of them have one each
  QString title;
  QString rule;
  bool isNow = false;
};
void addAbsence(Scene& scene, const QRectF& box, const Absence& absence);

}  // namespace orrery::go_map
