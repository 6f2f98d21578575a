// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exhibit/exhibit.h"

namespace orrery {

/// The Go channel: hchan with its ring buffer and its two waiting queues, select, close, panics, deadlock and leaks, as
/// Go 1.19 has them on one processor. A state (AnyState) of its recordings is a go_channel::State.
[[nodiscard]] const Exhibit& goChannel();

}  // namespace orrery
