// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/cli.h"
#include "app/cli/help.h"
#include "app/cli/output.h"
#include "app/cli/tr.h"
#include "models/exhibit/json_text.h"

namespace orrery::cli {

using namespace Qt::StringLiterals;

CommandLine::CommandLine(QString command) : m_command(std::move(command)) {
  m_parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
  addValue(u"language"_s);
}

void CommandLine::addFlag(const QString& name) { m_parser.addOption(QCommandLineOption(name)); }

void CommandLine::addValue(const QString& name) { m_parser.addOption(QCommandLineOption(name, QString(), name)); }

std::optional<int> CommandLine::read(const QStringList& arguments, int leastNames, int mostNames) {
  m_language.setLanguage(systemLanguage());
  const bool isGood = m_parser.parse(QStringList(m_command) + arguments);
  m_language.setLanguage(value(u"language"_s));
  if (has(u"help"_s)) {
    print(help(m_command));
    return finished(Good);
  }
  if (!isGood) {
    return wrong({QString(), m_parser.errorText(), QString()});
  }
  if (!choice(u"language"_s, languages())) {
    return Usage;
  }
  const auto given = names().size();
  if (given < leastNames) {
    return wrong({QString(), QString(), Tr::tr("a name is missing")});
  }
  if (given > mostNames) {
    return wrong({QString(), Tr::tr("%1 is one too many").arg(quoted(names().at(mostNames))), QString()});
  }
  return std::nullopt;
}

std::optional<QString> CommandLine::choice(const QString& name, const QStringList& choices) const {
  const QString given = has(name) ? value(name) : choices.first();
  if (choices.contains(given)) {
    return given;
  }
  static_cast<void>(wrong({u"--"_s % name, quoted(given), Tr::tr("one of: %1").arg(choices.join(u", "_s))}));
  return std::nullopt;
}

int CommandLine::wrong(const Error& error) const {
  complain(Tr::tr("%1: %2", "command: what is wrong").arg(m_command, error.message()));
  complain(Tr::tr("\"orrery %1 --help\" says how it is used").arg(m_command));
  return Usage;
}

}  // namespace orrery::cli
