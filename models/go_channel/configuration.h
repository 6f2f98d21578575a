// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/go_channel/state.h"

#include <QJsonObject>

namespace orrery::go_channel {

/// The state before anything has happened, from a scenario's configuration:
///
///     "seed": 7,                                                   what select draws; 0 when left out
///     "channels": [{"name": "ch", "capacity": 3},                  capacity 0 when left out
///                  {"name": "done", "signal": true},               chan struct{}
///                  {"name": "off", "nil": true}],
///     "waitGroups": ["wg"],
///     "goroutines": [{"name": "main", "code": [..]}, {"name": "producer", "code": [..]}, {"name": "hand"}],
///     "functions": {"worker": [..]}                                what `go` can start
///
/// All goroutines of the list stand in the run queue in this order; one without code is used by hand. The one called
/// "main" ends the program when it returns; where there is none, the program ends when all that have code have ended.
/// The code's language is Compiler's. The error's place is a JSON pointer into the configuration.
[[nodiscard]] Result<State> readConfiguration(const QJsonObject& configuration);

}  // namespace orrery::go_channel
