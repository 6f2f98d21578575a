// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exhibit/exhibit.h"

namespace orrery {

/// Go's map: hmap and its buckets, and the Swiss table that took their place in Go 1.24.
[[nodiscard]] const Exhibit& goMap();

}  // namespace orrery
