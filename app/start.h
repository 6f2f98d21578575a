// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace orrery {

/// The command line, the program's name first, without an application object.
[[nodiscard]] QStringList argumentsOf(int argc, char* argv[]);

/// Reads the command line, opens the window, and runs until it is closed. Returns the exit code. Help, the version and
/// what is wrong with the command line need no display.
int startWindow(int argc, char* argv[]);

}  // namespace orrery
