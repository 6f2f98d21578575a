// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace orrery::app {

/// The translation context of app.
struct Tr {
  Q_DECLARE_TR_FUNCTIONS(OrreryApp)
};

}  // namespace orrery::app
