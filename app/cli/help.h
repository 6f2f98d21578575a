// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace orrery::cli {

/// What --help prints for a command; for the app itself when `command` is empty.
[[nodiscard]] QString help(const QString& command);

}  // namespace orrery::cli
