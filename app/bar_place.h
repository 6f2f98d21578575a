// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "views/pictures/fonts.h"
#include "views/stage/theme.h"

#include <QWidget>

namespace orrery {

/// The place of a bar beside the stage. Until the bar is made, after the first picture, it is empty and as high as the
/// bar will be: making one takes longer than drawing a picture, and nothing must shift when it comes.
class BarPlace final : public QWidget {
  Q_OBJECT

 public:
  /// In the colour of panels. Its height is to be set.
  BarPlace(const Theme& theme, QWidget* parent);

  /// The bar, a child of this widget, is there; the height is its own from now on.
  void fill(QWidget* bar);
};

/// What the bars usually need where nothing is remembered of them. Waits for the fonts.
[[nodiscard]] BarHeights usualBarHeights(const TypeScale& type);

}  // namespace orrery
