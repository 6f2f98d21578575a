// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/fonts.h"
#include "views/pictures/picture.h"
#include "views/stage/theme.h"

#include <QRectF>

class QPainter;

namespace orrery {

class PaintCache;

struct PaintOptions {
  PaintCache* cache = nullptr;  ///< null: nothing is kept
  QRectF visible;               ///< in scene units; items wholly outside are left out. Null: all is visible
  bool textAsOutlines = false;  ///< for vector files that must look the same without our fonts
};

/// Paints a picture, for the screen, for PNG, SVG and PDF alike: scene units are the painter's own, so that its
/// transform (which must be a scale and a shift) places and zooms the picture. The background is the caller's. Never
/// clips, since the SVG generator drops a clip.
///
/// On pixels, boxes that do not move are set on whole device pixels, and small equal ones are painted once and copied.
/// On vector devices everything is painted as it is.
void paintPicture(QPainter& painter, const Picture& picture, const Theme& theme, const TypeScale& type,
                  const PaintOptions& options = {});

/// Why an item is marked: it is lit by the pointer (a soft glow), has the keyboard (a dashed ring), or is picked (a
/// ring).
enum class Mark { Lit, Focused, Picked };

/// The mark around an item's shape, or along a link's line.
void paintMark(QPainter& painter, const Item& item, const Theme& theme, Mark mark);

}  // namespace orrery
