// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start.h"

#include "app/cli/cli.h"
#include "app/cli/help.h"
#include "app/cli/output.h"
#include "app/language/language.h"
#include "app/launch_options.h"
#include "app/main_window.h"
#include "app/startup_probe.h"
#include "app/tr.h"
#include "resources/init_resources.h"
#include "views/pictures/font_families.h"

#include <QApplication>

#include <optional>

namespace orrery {

using namespace Qt::StringLiterals;
using app::Tr;

namespace {

void nameTheProgram() {
  QCoreApplication::setApplicationName(u"orrery"_s);
  QCoreApplication::setApplicationVersion(QStringLiteral(ORRERY_VERSION));
  QGuiApplication::setDesktopFileName(u"io.github.orrery.Orrery"_s);
}

bool hasDisplay() {
  return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
         qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// What can be said without a window; nothing: there is one to open.
std::optional<int> answer(const Result<LaunchOptions>& options, bool wantsPlatform) {
  if (!options) {
    cli::complain(options.error());
    cli::complain(Tr::tr("\"orrery --help\" says how it is used"));
    return cli::Usage;
  }
  if (options->showHelp) {
    cli::print(cli::help(QString()));
    return cli::finished(cli::Good);
  }
  if (options->showVersion) {
    cli::print(u"orrery "_s % QCoreApplication::applicationVersion());
    return cli::finished(cli::Good);
  }
  if (!hasDisplay() && !wantsPlatform) {
    cli::complain(Tr::tr("there is no display to open a window on; \"orrery render\" draws without one"));
    return cli::Failed;
  }
  return std::nullopt;
}

}  // namespace

QStringList argumentsOf(int argc, char* argv[]) {
  QStringList arguments;
  for (int i = 0; i < argc; ++i) {
    arguments.append(QString::fromLocal8Bit(argv[i]));
  }
  return arguments;
}

int startWindow(int argc, char* argv[]) {
  FontsAhead fonts;
  nameTheProgram();
  initResources();
  const QStringList arguments = argumentsOf(argc, argv);
  Result<LaunchOptions> options;
  {
    // Without it there is no translator.
    const QCoreApplication forWords(argc, argv);
    LanguageSwitch language;
    language.setLanguage(systemLanguage());
    options = parseLaunchOptions(arguments);
    if (options) {
      language.setLanguage(options->language);
    }
    if (const auto code = answer(options, arguments.contains("-platform"_L1))) {
      return *code;
    }
  }
  QApplication::setStyle(u"fusion"_s);
  const QApplication application(argc, argv);
  fonts.applicationIsThere();
  MainWindow window(*options);
  const StartupProbe probe(&window);
  window.show();
  return QApplication::exec();
}

}  // namespace orrery
