// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/exhibit_picture.h"

namespace orrery {

/// The channel exhibit: the processor's queue on top, each channel with its buffer between sendq and recvq, and the
/// goroutines' own code below. Up to two channels with room show their buffer as a ring, else as a strip.
[[nodiscard]] Picture channelPicture(const AnyState& state, const Step* last, const PictureOptions& options);

}  // namespace orrery
