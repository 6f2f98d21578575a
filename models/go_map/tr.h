// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace orrery::go_map {

/// The translation context of models/go_map.
struct Tr {
  Q_DECLARE_TR_FUNCTIONS(OrreryGoMap)
};

}  // namespace orrery::go_map
