// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_channel/state.h"
#include "models/timeline/step.h"

#include <vector>

namespace orrery::go_channel {

/// The goroutines that a step is about: who acts, and who is handed something, woken or released.
[[nodiscard]] std::vector<GoroutineId> touchedGoroutines(const Step& step);
/// The second of them: who is handed something, woken, started or released; invalid: none.
[[nodiscard]] GoroutineId touchedOther(const Step& step);
/// The channel that a step is about; invalid: none.
[[nodiscard]] ChannelId touchedChannel(const Step& step);
/// The slot of that channel's buffer that the step wrote or emptied; -1: none.
[[nodiscard]] int touchedSlot(const Step& step);

}  // namespace orrery::go_channel
