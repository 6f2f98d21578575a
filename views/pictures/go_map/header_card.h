// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/go_map/scene.h"

#include <QString>

#include <optional>
#include <vector>

namespace orrery::go_map {

/// One field of a map's header.
struct HeaderField {
  QString label;
  QString value;
  bool isChanged = false;            ///< by the step that led here, or it is changing
  QString name = {};                 ///< accessible name; empty: label and value
  std::optional<double> share = {};  ///< shown as a bar under the value, 0 to 1
};

/// A map's header as a card: its name, its fields side by side.
struct HeaderCard {
  int map = 0;  ///< which map's: two of them have one each
  QString title;
  std::vector<HeaderField> fields;
};

[[nodiscard]] double cardHeight(const Scene& scene);
[[nodiscard]] double cardWidth(const Scene& scene, const HeaderCard& card);
void addHeaderCard(Scene& scene, const QRectF& box, const HeaderCard& card);

}  // namespace orrery::go_map
