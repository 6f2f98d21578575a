// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/exhibit_picture.h"

namespace orrery {

/// The map exhibit. The classic map: its header as a card, the hash of the key at hand as bits, the bucket arrays as
/// rows of eight cells (while it grows the old one left, the new one right), and what the ranges gave. Buckets that do
/// not fit are folded behind an overview with a square for each.
[[nodiscard]] Picture mapPicture(const AnyState& state, const Step* last, const PictureOptions& options);

}  // namespace orrery
