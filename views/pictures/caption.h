// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/fonts.h"
#include "views/pictures/picture.h"

#include <QSizeF>
#include <QString>

namespace orrery {

/// The words around a picture, in a talk and in an exported file.
struct Caption {
  QString sentence;  ///< what happened, as the title; wrapped to two lines at most
  QString detail;    ///< the line under it; may be empty
  QString counter;   ///< "step 41 of 103"; may be empty
};

/// The picture with its caption above and its legend below, `options.available` large (larger where the picture is
/// larger). Keys of the frame's own items do not meet those of any picture.
[[nodiscard]] Picture framed(const Picture& picture, const Caption& caption, const PictureOptions& options);

/// The room that framed() leaves for the picture: make it with these options first.
[[nodiscard]] PictureOptions insideFrame(const Caption& caption, const PictureOptions& options);

/// The picture with its legend as items below it; the same picture when it has no legend.
[[nodiscard]] Picture withLegend(const Picture& picture, const PictureOptions& options);
/// Height that a legend of these entries takes at this width, gap included; 0 for none.
[[nodiscard]] double legendHeight(const std::vector<LegendEntry>& legend, const PictureOptions& options);

}  // namespace orrery
