// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/catalogue.h"
#include "app/cli/cli.h"
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/tr.h"
#include "models/exhibit/operation_check.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace orrery::cli {

using namespace Qt::StringLiterals;

namespace {

/// Exhibits by id, so that the output stays the same when the window's order changes.
std::vector<CatalogueEntry> sortedCatalogue() {
  const auto entries = catalogue();
  std::vector<CatalogueEntry> sorted(entries.begin(), entries.end());
  std::ranges::sort(sorted, {}, [](const CatalogueEntry& entry) { return entry.exhibit->id(); });
  return sorted;
}

std::vector<Scenario> sortedScenarios(const Exhibit& exhibit) {
  auto all = shippedScenarios(exhibit.id());
  std::ranges::sort(all, {}, &Scenario::id);
  return all;
}

std::vector<OperationDescription> sortedOperations(const Exhibit& exhibit) {
  auto all = exhibit.operations();
  std::ranges::sort(all, {}, &OperationDescription::id);
  return all;
}

/// Lines of two columns, the first as wide as its widest text.
void printColumns(const std::vector<std::pair<QString, QString>>& lines, int indent) {
  qsizetype width = 0;
  for (const auto& [left, right] : lines) {
    width = std::max(width, left.size());
  }
  for (const auto& [left, right] : lines) {
    print(QString(indent, u' ') % left.leftJustified(width) % u"  "_s % right);
  }
}

void printExhibits() {
  std::vector<std::pair<QString, QString>> lines;
  for (const auto& [exhibit, picture] : sortedCatalogue()) {
    lines.emplace_back(
        exhibit->id(),
        Tr::tr("%1 › %2: %3", "group › exhibit: summary").arg(exhibit->group(), exhibit->name(), exhibit->summary()));
  }
  printColumns(lines, 0);
}

void printScenarios() {
  std::vector<std::pair<QString, QString>> lines;
  for (const auto& [exhibit, picture] : sortedCatalogue()) {
    for (const Scenario& scenario : sortedScenarios(*exhibit)) {
      lines.emplace_back(exhibit->id() % u'/' % scenario.id, scenario.title.text());
    }
  }
  printColumns(lines, 0);
}

QString parameterText(const Parameter& parameter) {
  const QString expected = Tr::tr("%1: %2", "parameter: what it accepts").arg(parameter.label, expectedText(parameter));
  if (parameter.fallback.isUndefined()) {
    return expected;
  }
  return Tr::tr("%1 (may be left out)").arg(expected);
}

void printOperations() {
  for (const auto& [exhibit, picture] : sortedCatalogue()) {
    for (const OperationDescription& operation : sortedOperations(*exhibit)) {
      print(u"%1 %2: %3"_s.arg(exhibit->id(), operation.id, operation.help));
      std::vector<std::pair<QString, QString>> lines;
      for (const Parameter& parameter : operation.parameters) {
        lines.emplace_back(parameter.id, parameterText(parameter));
      }
      printColumns(lines, 4);
    }
  }
}

QJsonArray exhibitsJson() {
  QJsonArray made;
  for (const auto& [exhibit, picture] : sortedCatalogue()) {
    made.append(QJsonObject{{"id"_L1, exhibit->id()},
                            {"name"_L1, exhibit->name()},
                            {"group"_L1, exhibit->group()},
                            {"summary"_L1, exhibit->summary()}});
  }
  return made;
}

QJsonArray scenariosJson() {
  QJsonArray made;
  for (const auto& [exhibit, picture] : sortedCatalogue()) {
    for (const Scenario& scenario : sortedScenarios(*exhibit)) {
      made.append(QJsonObject{{"exhibit"_L1, exhibit->id()},
                              {"id"_L1, scenario.id},
                              {"title"_L1, scenario.title.text()},
                              {"text"_L1, scenario.text.text()}});
    }
  }
  return made;
}

QString kindId(Parameter::Kind kind) {
  switch (kind) {
    case Parameter::Kind::Integer:
      return u"integer"_s;
    case Parameter::Kind::Text:
      return u"text"_s;
    case Parameter::Kind::Choice:
      return u"choice"_s;
    case Parameter::Kind::Flag:
      return u"flag"_s;
  }
  return {};
}

QJsonObject parameterJson(const Parameter& parameter) {
  QJsonObject made{{"id"_L1, parameter.id}, {"label"_L1, parameter.label}, {"kind"_L1, kindId(parameter.kind)}};
  if (parameter.kind == Parameter::Kind::Integer) {
    made.insert("minimum"_L1, static_cast<qint64>(parameter.minimum));
    made.insert("maximum"_L1, static_cast<qint64>(parameter.maximum));
  }
  if (parameter.longest > 0) {
    made.insert("longest"_L1, parameter.longest);
  }
  if (!parameter.fallback.isUndefined()) {
    made.insert("default"_L1, parameter.fallback);
  }
  if (!parameter.entity.isEmpty()) {
    made.insert("entity"_L1, parameter.entity);
  }
  if (!parameter.options.empty()) {
    QJsonArray options;
    for (const Parameter::Option& option : parameter.options) {
      options.append(option.value);
    }
    made.insert("options"_L1, options);
  }
  return made;
}

QJsonArray operationsJson() {
  QJsonArray made;
  for (const auto& [exhibit, picture] : sortedCatalogue()) {
    for (const OperationDescription& operation : sortedOperations(*exhibit)) {
      QJsonArray parameters;
      for (const Parameter& parameter : operation.parameters) {
        parameters.append(parameterJson(parameter));
      }
      made.append(QJsonObject{{"exhibit"_L1, exhibit->id()},
                              {"id"_L1, operation.id},
                              {"label"_L1, operation.label},
                              {"help"_L1, operation.help},
                              {"parameters"_L1, parameters}});
    }
  }
  return made;
}

/// What can be listed, in the order in which all of it is printed.
struct Section {
  QString name;
  QString title;
  void (*print)();
  QJsonArray (*json)();
};

std::vector<Section> sections() {
  return {{u"exhibits"_s, Tr::tr("Exhibits"), &printExhibits, &exhibitsJson},
          {u"scenarios"_s, Tr::tr("Scenarios"), &printScenarios, &scenariosJson},
          {u"operations"_s, Tr::tr("Operations"), &printOperations, &operationsJson}};
}

void printSections(const std::vector<Section>& wanted) {
  for (const Section& section : wanted) {
    if (wanted.size() > 1) {
      print((&section == &wanted.front() ? QString() : u"\n"_s) % section.title);
    }
    section.print();
  }
}

}  // namespace

int list(const QStringList& arguments) {
  CommandLine line(u"list"_s);
  line.addFlag(u"json"_s);
  if (const auto done = line.read(arguments, 0, 1)) {
    return *done;
  }
  auto wanted = sections();
  if (!line.names().isEmpty()) {
    const QString name = line.names().first();
    std::erase_if(wanted, [&](const Section& section) { return section.name != name; });
    if (wanted.empty()) {
      return line.wrong({name, QString(), Tr::tr("one of: %1").arg(u"exhibits, scenarios, operations"_s)});
    }
  }
  if (line.has(u"json"_s)) {
    QJsonObject made;
    for (const Section& section : wanted) {
      made.insert(section.name, section.json());
    }
    print(QString::fromUtf8(QJsonDocument(made).toJson(QJsonDocument::Indented)).trimmed());
  } else {
    printSections(wanted);
  }
  return finished(Good);
}

}  // namespace orrery::cli
