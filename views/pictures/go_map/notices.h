// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/go_map/scene.h"

namespace orrery::go_map {

/// A fault with Go's text, and that another goroutine was stopped in the middle of a write. 0: neither.
[[nodiscard]] double noticesHeight(const Scene& scene);
void addNotices(Scene& scene, const QRectF& box);

}  // namespace orrery::go_map
