// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exhibit/state_table.h"
#include "models/go_channel/state.h"
#include "models/timeline/step.h"

#include <QJsonObject>

#include <vector>

namespace orrery::go_channel {

/// Goroutines, channels, and who waits in which queue.
[[nodiscard]] std::vector<StateTable> tablesOf(const State& state, const Step* last);
/// The whole state, with the runtime's own names (qcount, sendx, recvq, …).
[[nodiscard]] QJsonObject jsonOf(const State& state);
/// How a goroutine stands, for people: "waits: chan send".
[[nodiscard]] QString statusText(const State& state, GoroutineId id);

}  // namespace orrery::go_channel
