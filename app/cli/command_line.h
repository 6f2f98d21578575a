// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language/language.h"
#include "models/base/error.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

namespace orrery::cli {

/// The options of one command. --help and --language are part of all. Names are those of the command's page in
/// help.cpp.
class CommandLine {
 public:
  explicit CommandLine(QString command);

  void addFlag(const QString& name);
  void addValue(const QString& name);

  /// Reads the arguments and sets the language. An exit code: there is nothing more to do, because help was asked for
  /// or because the arguments are wrong (which has then been said).
  [[nodiscard]] std::optional<int> read(const QStringList& arguments, int leastNames, int mostNames);

  [[nodiscard]] bool has(const QString& name) const { return m_parser.isSet(name); }
  [[nodiscard]] QString value(const QString& name) const { return m_parser.value(name); }
  /// What is no option: files, scenarios.
  [[nodiscard]] QStringList names() const { return m_parser.positionalArguments(); }

  /// Complains about the option's value unless it is one of these; empty counts as the first.
  [[nodiscard]] std::optional<QString> choice(const QString& name, const QStringList& choices) const;
  /// Says what is wrong with the command line and where help is; returns Usage.
  [[nodiscard]] int wrong(const Error& error) const;

 private:
  QString m_command;
  QCommandLineParser m_parser;
  LanguageSwitch m_language;
};

}  // namespace orrery::cli
