// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace orrery::cli {

/// What the program answers its caller with.
enum ExitCode : int {
  Good = 0,
  Failed = 1,  ///< a file is bad, a step does not exist, something could not be written
  Usage = 2    ///< the command line itself is wrong
};

/// Whether the first argument after the program's name is a command that opens no window.
[[nodiscard]] bool isCommand(const QStringList& arguments);
/// Runs it and returns the exit code. Makes the application object that the command needs.
int runCommand(int argc, char* argv[]);

}  // namespace orrery::cli
