// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch_options.h"

#include "app/language/language.h"
#include "app/settings.h"
#include "app/tr.h"
#include "models/exhibit/json_text.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace orrery {

using namespace Qt::StringLiterals;
using app::Tr;

namespace {

/// QGuiApplication takes these, each with a value, out of the arguments; here they are still among them.
QStringList withoutQtOptions(const QStringList& arguments) {
  static const QStringList known{u"platform"_s, u"style"_s,   u"stylesheet"_s,        u"display"_s,
                                 u"geometry"_s, u"session"_s, u"platformpluginpath"_s};
  QStringList kept;
  for (qsizetype i = 0; i < arguments.size(); ++i) {
    const QString& argument = arguments.at(i);
    const bool isDoubled = argument.startsWith("--"_L1);
    const QString name = argument.startsWith(u'-') ? argument.mid(isDoubled ? 2 : 1) : QString();
    if (known.contains(name)) {
      ++i;
    } else {
      kept.append(argument);
    }
  }
  return kept;
}

Error oneOf(const QString& option, const QString& found, const QStringList& choices) {
  return {option, quoted(found), Tr::tr("one of: %1").arg(choices.join(u", "_s))};
}

/// The first thing that is wrong with the values.
std::optional<Error> mistake(const LaunchOptions& options, const QString& step) {
  if (!options.language.isNull() && !languages().contains(options.language)) {
    return oneOf(u"--language"_s, options.language, languages());
  }
  if (!options.theme.isNull() && !themeChoices().contains(options.theme)) {
    return oneOf(u"--theme"_s, options.theme, themeChoices());
  }
  if (!step.isNull() && !options.step) {
    return Error{u"--step"_s, quoted(step), Tr::tr("a number from 0")};
  }
  if (!options.file.isEmpty() && !(options.exhibit.isEmpty() && options.scenario.isEmpty())) {
    return Error{options.file, Tr::tr("a file beside --exhibit or --scenario"), Tr::tr("one or the other")};
  }
  if (options.exhibit.isEmpty() && !options.scenario.isEmpty()) {
    return Error{u"--scenario"_s, quoted(options.scenario), Tr::tr("EXHIBIT/SCENARIO, or --exhibit beside it")};
  }
  if (!options.notes.isNull()) {
    const QFileInfo folder(options.notes);
    if (!folder.isDir() || !folder.isReadable()) {
      return Error{u"--notes"_s, quoted(options.notes), Tr::tr("a folder that can be read")};
    }
  }
  return std::nullopt;
}

}  // namespace

Result<LaunchOptions> parseLaunchOptions(const QStringList& arguments) {
  QCommandLineParser parser;
  parser.addOptions(
      {QCommandLineOption(QStringList{u"h"_s, u"help"_s}), QCommandLineOption(QStringList{u"v"_s, u"version"_s})});
  const auto value = [&](const QString& name) { return parser.isSet(name) ? parser.value(name) : QString(); };
  for (const auto& name : {u"exhibit"_s, u"scenario"_s, u"step"_s, u"notes"_s, u"language"_s, u"theme"_s}) {
    parser.addOption(QCommandLineOption(name, QString(), name));
  }
  if (!parser.parse(withoutQtOptions(arguments))) {
    return failure({QString(), parser.errorText(), QString()});
  }
  const QStringList files = parser.positionalArguments();
  if (files.size() > 1) {
    return failure({quoted(files.at(1)), Tr::tr("a second name"), Tr::tr("one file, or a command before the others")});
  }
  LaunchOptions options;
  options.file = files.value(0);
  options.exhibit = value(u"exhibit"_s);
  options.scenario = value(u"scenario"_s);
  if (const qsizetype slash = options.scenario.indexOf(u'/'); slash > 0 && options.exhibit.isEmpty()) {
    options.exhibit = options.scenario.left(slash);
    options.scenario = options.scenario.mid(slash + 1);
  }
  options.notes = value(u"notes"_s);
  options.language = value(u"language"_s);
  options.theme = value(u"theme"_s);
  options.showHelp = parser.isSet(u"help"_s);
  options.showVersion = parser.isSet(u"version"_s);
  const QString step = value(u"step"_s);
  bool isNumber = false;
  if (const int number = step.toInt(&isNumber); isNumber && number >= 0) {
    options.step = number;
  }
  if (const auto wrong = mistake(options, step)) {
    return failure(*wrong);
  }
  return options;
}

}  // namespace orrery
