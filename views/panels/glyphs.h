// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRectF>

#include <cstdint>

namespace orrery {

/// The signs on buttons. They are outlines to be filled, so they are sharp at any size and take any colour.
enum class Glyph : std::uint8_t {
  ToStart,
  OperationBack,
  StepBack,
  Play,
  Pause,
  StepForward,
  OperationForward,
  ToEnd,
  Close,
  Remove,
  Up,
  Down,
  Back,     ///< to where we were before
  Forward,  ///< and again
  Book,     ///< read it as a whole
  Pencil,   ///< edit it
  Pin,
  Pinned,
  Hide,
  MainSteps,  ///< from one large step to the next, past a small one
};

/// The sign in a box.
[[nodiscard]] QPainterPath glyphPath(Glyph glyph, const QRectF& box);

}  // namespace orrery
