// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/any_state.h"
#include "models/timeline/step.h"
#include "views/pictures/picture.h"

namespace orrery {

struct PictureOptions;

/// How an exhibit draws a state: a pure function of the state, the step that led to it (nullptr at the start) and the
/// room there is.
using PictureFunction = Picture (*)(const AnyState& state, const Step* last, const PictureOptions& options);

}  // namespace orrery
