// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/go_map/swiss_groups.h"

#include <QRectF>

namespace orrery::go_map {

/// The least width that a table's groups need.
[[nodiscard]] double leastTableWidth(const Scene& scene);
/// The least height: its name and two groups.
[[nodiscard]] double leastTableHeight(const Scene& scene);
/// The height of all its groups, at the cells' least size.
[[nodiscard]] double wholeTableHeight(const Scene& scene, const swiss::Table& table);

/// How far below a table's top an arrow to it ends: beside its name.
[[nodiscard]] double tableEntry(const Scene& scene);

/// A table with its name, its account of slots, and its groups; those that do not fit are squares of an overview.
/// Returns the box that it takes.
QRectF addTable(SwissScene& swiss, const swiss::Table& table, const QRectF& box);

}  // namespace orrery::go_map
