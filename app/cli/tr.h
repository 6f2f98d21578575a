// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace orrery::cli {

/// The translation context of app/cli.
struct Tr {
  Q_DECLARE_TR_FUNCTIONS(OrreryCli)
};

}  // namespace orrery::cli
