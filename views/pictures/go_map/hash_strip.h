// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/go_map/scene.h"

#include <QString>

#include <vector>

namespace orrery::go_map {

/// Some bits of a hash that stand together.
struct HashPiece {
  QString bits;
  Role fill = Role::Transparent;  ///< of a piece that the step uses; Transparent: it is quiet
  Role stroke = Role::Transparent;
  Role ink = Role::Muted;
  QString caption;  ///< under the piece; may be wider
  QString name;     ///< accessible name
};

/// The hash of the key at hand, the highest bits first.
struct HashStrip {
  int map = 0;    ///< which map's: two of them have one each
  QString title;  ///< "hash(42)"
  std::vector<HashPiece> pieces;
  QString name;  ///< the whole hash, for the tooltip
};

/// Where a key that is stored comes from.
[[nodiscard]] ShapeKey hashTitleKey(int map = 0);
/// The room that a strip wants.
[[nodiscard]] QSizeF stripSize(const Scene& scene, const HashStrip& strip);
[[nodiscard]] double stripHeight(const Scene& scene);
void addHashStrip(Scene& scene, const QRectF& box, const HashStrip& whole);

/// Bits of a hash from `first` (counted from the lowest) on, the highest first: "0110".
[[nodiscard]] QString bitsOf(std::uint64_t hash, int first, int count);

}  // namespace orrery::go_map
