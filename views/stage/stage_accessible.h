// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/key.h"

namespace orrery {

class StageWidget;

/// Lets assistive technology see a stage as a list with a child for each item that has an accessible name. Called by
/// each stage; works once.
void installStageAccessibility();

/// The stage's children may be others now.
void stagePictureChanged(StageWidget* stage);

/// The keyboard has come to an item.
void announceStageFocus(StageWidget* stage, Key key);

}  // namespace orrery
