// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/go_map/state.h"

#include <QJsonObject>

namespace orrery::go_map {

/// A machine's state at the start, from a scenario's configuration. All members may be left out:
///  - "map": "classic" (Go up to 1.23), "swiss" (Go 1.24), "both"; "classic" at first
///  - "key": "int" or "string"
///  - "hash": "simple", or {"wyhash": [four hexadecimal numbers]} (HashFunction)
///  - "hashes": {"42": "0x97000000000000d6"}: typed by hand, for those keys in place of the function
///  - "seed": of everything that is drawn
///  - "hint": of make; or "nil": true
///  - "contents": what was done before the first step: a list of [key, value], assigned, and [key, null], deleted; or
///    {"first": n, "count": n, "stride": n} (keys n, n + stride, …, or "k<n>"; the value is the key's place from 1)
/// The error's place is a JSON pointer.
[[nodiscard]] Result<State> readConfiguration(const QJsonObject& configuration);

}  // namespace orrery::go_map
