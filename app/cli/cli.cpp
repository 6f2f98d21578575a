// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "resources/init_resources.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <memory>

namespace orrery::cli {

using namespace Qt::StringLiterals;

namespace {

struct Command {
  QLatin1StringView name;
  int (*run)(const QStringList& arguments);
  bool draws = false;  ///< needs fonts, so a QGuiApplication
};

constexpr std::array kCommands{
    Command{"list"_L1, &list},   Command{"run"_L1, &run},     Command{"render"_L1, &render, true},
    Command{"check"_L1, &check}, Command{"notes"_L1, &notes},
};

const Command* findCommand(const QString& name) {
  const auto* const found = std::ranges::find(kCommands, name, [](const Command& command) { return command.name; });
  return found == kCommands.end() ? nullptr : found;
}

std::unique_ptr<QCoreApplication> applicationFor(const Command& command, int& argc, char* argv[]) {
  if (command.draws) {
    // Pictures need no display, and must not depend on the one that is there.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
  }
  return std::make_unique<QCoreApplication>(argc, argv);
}

}  // namespace

bool isCommand(const QStringList& arguments) { return arguments.size() > 1 && findCommand(arguments.at(1)) != nullptr; }

int runCommand(int argc, char* argv[]) {
  const Command* const command = argc > 1 ? findCommand(QString::fromLocal8Bit(argv[1])) : nullptr;
  if (command == nullptr) {
    return Usage;
  }
  holdStandardStreams();
  const auto application = applicationFor(*command, argc, argv);
  initResources();
  return command->run(QCoreApplication::arguments().mid(2));
}

}  // namespace orrery::cli
