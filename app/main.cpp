// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/start.h"

int main(int argc, char* argv[]) {
  const QStringList arguments = orrery::argumentsOf(argc, argv);
  return orrery::cli::isCommand(arguments) ? orrery::cli::runCommand(argc, argv) : orrery::startWindow(argc, argv);
}
