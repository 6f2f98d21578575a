// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace orrery {

/// What the command line says to the window.
struct LaunchOptions {
  QString file;      ///< a scenario file, as it was given
  QString exhibit;   ///< id
  QString scenario;  ///< id, of `exhibit`
  std::optional<int> step;
  QString notes;     ///< a folder, as it was given
  QString language;  ///< of languages(); empty: not given
  QString theme;     ///< of themeChoices(); empty: not given
  bool showHelp = false;
  bool showVersion = false;

  bool operator==(const LaunchOptions&) const = default;
};

/// Reads the arguments, the program's name first. Qt's own options (-platform and the like) are passed over. An error
/// is a wrong use of the command line; whether a file or a scenario is there is not looked at, but a folder of notes
/// is.
[[nodiscard]] Result<LaunchOptions> parseLaunchOptions(const QStringList& arguments);

}  // namespace orrery
