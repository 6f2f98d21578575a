// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace orrery::go_map::keys {

/// The translation context of models/go_map/keys.
struct Tr {
  Q_DECLARE_TR_FUNCTIONS(OrreryGoMapKeys)
};

}  // namespace orrery::go_map::keys
