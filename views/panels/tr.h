// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace orrery::panels {

/// The translation context of views/panels.
struct Tr {
  Q_DECLARE_TR_FUNCTIONS(OrreryPanels)
};

}  // namespace orrery::panels
