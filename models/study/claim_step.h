// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exhibit/exhibit.h"
#include "models/study/claims.h"
#include "models/timeline/recording.h"

#include <optional>

namespace orrery {

/// The number of the step of the current branch that shows what really happens; none: the recording has no such step.
[[nodiscard]] std::optional<int> stepOf(const Claim& claim, const Exhibit& exhibit, const Recording& recording);

}  // namespace orrery
