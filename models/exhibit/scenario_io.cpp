// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exhibit/scenario_io.h"

#include "models/exhibit/json_reader.h"
#include "models/exhibit/json_text.h"
#include "models/exhibit/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>

#include <limits>

namespace orrery {

using namespace Qt::StringLiterals;
using exhibit::Tr;

namespace {

constexpr int kLongestId = 80;
constexpr int kLongestTitle = 200;
constexpr int kLongestText = 4000;
constexpr int kMostSteps = std::numeric_limits<int>::max();
constexpr qsizetype kMostOperations = 100'000;
constexpr qsizetype kMostBranches = 1'000;
constexpr qsizetype kMostBookmarks = 1'000;

LocalText readText(JsonReader& reader, QLatin1StringView key, int longest) {
  JsonReader text(QJsonValue(reader.object(key)), reader.placeOf(key));
  text.allowOnly({"en"_L1, "zh"_L1});
  const LocalText read{text.text("en"_L1, QString(), longest), text.text("zh"_L1, QString(), longest)};
  if (!text.isGood()) {
    reader.fail(text.error());
  }
  return read;
}

ScenarioOperation readOperation(const QJsonValue& value, const QString& place, JsonReader& outer) {
  JsonReader reader(value, place);
  reader.allowOnly({"id"_L1, "arguments"_L1, "ticks"_L1});
  ScenarioOperation read;
  read.operation.id = reader.text("id"_L1, kLongestId);
  read.operation.arguments = reader.object("arguments"_L1);
  read.ticks = reader.integer("ticks"_L1, -1, 0, kMostSteps);
  if (!reader.isGood()) {
    outer.fail(reader.error());
  }
  return read;
}

Bookmark readBookmark(const QJsonValue& value, const QString& place, JsonReader& outer) {
  JsonReader reader(value, place);
  reader.allowOnly({"branch"_L1, "position"_L1, "text"_L1});
  Bookmark read;
  read.branch = reader.integer("branch"_L1, 0, 0, static_cast<int>(kMostBranches));
  read.position = reader.integer("position"_L1, 0, kMostSteps);
  read.text = readText(reader, "text"_L1, kLongestTitle);
  if (!reader.isGood()) {
    outer.fail(reader.error());
  }
  return read;
}

/// The elements of a list, each through `readOne(value, place, reader)`.
template <class ReadOne>
auto readList(JsonReader& reader, QLatin1StringView key, qsizetype most, ReadOne readOne) {
  using Element = decltype(readOne(QJsonValue(), QString(), reader));
  const QJsonArray list = reader.list(key);
  if (list.size() > most) {
    reader.fail({reader.placeOf(key), describe(QJsonValue(list)), Tr::tr("at most %L1 elements").arg(most)});
    return std::vector<Element>();
  }
  std::vector<Element> read;
  read.reserve(static_cast<std::size_t>(list.size()));
  for (qsizetype i = 0; i < list.size() && reader.isGood(); ++i) {
    read.push_back(readOne(list.at(i), pointer(reader.placeOf(key), i), reader));
  }
  return read;
}

ScenarioBranch readBranch(const QJsonValue& value, const QString& place, JsonReader& outer) {
  JsonReader reader(value, place);
  reader.allowOnly({"parent"_L1, "position"_L1, "operations"_L1});
  ScenarioBranch read;
  read.parent = reader.integer("parent"_L1, 0, static_cast<int>(kMostBranches));
  read.forkPosition = reader.integer("position"_L1, 0, kMostSteps);
  read.operations = readList(reader, "operations"_L1, kMostOperations, readOperation);
  if (!reader.isGood()) {
    outer.fail(reader.error());
  }
  return read;
}

/// "line 3, column 14" of a byte offset.
QString lineAndColumn(const QByteArray& text, int offset) {
  const QByteArray before = text.left(offset);
  const auto line = before.count('\n') + 1;
  const auto column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
  return Tr::tr("line %1, column %2").arg(line).arg(column);
}

void readRoot(JsonReader& root, Scenario& scenario) {
  root.allowOnly({"orrery"_L1, "exhibit"_L1, "id"_L1, "order"_L1, "title"_L1, "text"_L1, "configuration"_L1,
                  "operations"_L1, "branches"_L1, "bookmarks"_L1, "branch"_L1, "position"_L1});
  scenario.exhibit = root.text("exhibit"_L1, kLongestId);
  scenario.id = root.text("id"_L1, QString(), kLongestId);
  scenario.order = root.integer("order"_L1, 0, 0, kMostSteps);
  scenario.title = readText(root, "title"_L1, kLongestTitle);
  scenario.text = readText(root, "text"_L1, kLongestText);
  scenario.configuration = root.object("configuration"_L1);
  scenario.operations = readList(root, "operations"_L1, kMostOperations, readOperation);
  scenario.branches = readList(root, "branches"_L1, kMostBranches, readBranch);
  scenario.bookmarks = readList(root, "bookmarks"_L1, kMostBookmarks, readBookmark);
  scenario.branch = root.integer("branch"_L1, 0, 0, static_cast<int>(scenario.branches.size()));
  scenario.position = root.integer("position"_L1, 0, 0, kMostSteps);
}

QJsonObject json(const LocalText& text) {
  QJsonObject made;
  if (!text.en.isEmpty()) {
    made.insert("en"_L1, text.en);
  }
  if (!text.zh.isEmpty()) {
    made.insert("zh"_L1, text.zh);
  }
  return made;
}

QJsonArray json(const std::vector<ScenarioOperation>& operations) {
  QJsonArray list;
  for (const auto& [operation, ticks] : operations) {
    QJsonObject made{{"id"_L1, operation.id}};
    if (!operation.arguments.isEmpty()) {
      made.insert("arguments"_L1, operation.arguments);
    }
    if (ticks >= 0) {
      made.insert("ticks"_L1, ticks);
    }
    list.append(made);
  }
  return list;
}

}  // namespace

Result<Scenario> parseScenario(const QByteArray& text) {
  QJsonParseError wrong{};
  const QJsonDocument document = QJsonDocument::fromJson(text, &wrong);
  if (wrong.error != QJsonParseError::NoError) {
    return failure({lineAndColumn(text, wrong.offset), wrong.errorString(), Tr::tr("JSON")});
  }
  if (!document.isObject()) {
    return failure({QString(), Tr::tr("a list"), Tr::tr("an object with the key \"orrery\"")});
  }
  JsonReader root(QJsonValue(document.object()), QString());
  const QJsonValue version = document.object().value("orrery"_L1);
  if (!version.isDouble() || version.toDouble() != kScenarioVersion) {
    return failure({u"/orrery"_s, describe(version),
                    Tr::tr("version %1 of the scenario format; another version of Orrery may open this file")
                        .arg(kScenarioVersion)});
  }
  Scenario scenario;
  readRoot(root, scenario);
  if (!root.isGood()) {
    return failure(root.error());
  }
  return scenario;
}

Result<Scenario> loadScenario(const QString& path) {
  const QFileInfo info(path);
  if (!info.exists()) {
    return failure({path, Tr::tr("no such file"), QString()});
  }
  // A pipe or a device would make the reader wait for ever.
  if (!info.isFile()) {
    return failure({path, info.isDir() ? Tr::tr("a folder") : Tr::tr("a special file"), Tr::tr("a scenario file")});
  }
  if (info.size() > kLargestScenario) {
    return failure({path, Tr::tr("a file of %1").arg(QLocale().formattedDataSize(info.size())),
                    Tr::tr("a scenario of at most %1").arg(QLocale().formattedDataSize(kLargestScenario))});
  }
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    return failure({path, file.errorString(), Tr::tr("a file that can be read")});
  }
  auto scenario = parseScenario(file.readAll());
  if (!scenario) {
    return failure(scenario.error().within(path));
  }
  return scenario;
}

QByteArray scenarioText(const Scenario& scenario) {
  QJsonObject root{{"orrery"_L1, kScenarioVersion},
                   {"exhibit"_L1, scenario.exhibit},
                   {"title"_L1, json(scenario.title)},
                   {"configuration"_L1, scenario.configuration},
                   {"operations"_L1, json(scenario.operations)},
                   {"branch"_L1, scenario.branch},
                   {"position"_L1, scenario.position}};
  if (!scenario.text.isEmpty()) {
    root.insert("text"_L1, json(scenario.text));
  }
  if (!scenario.id.isEmpty()) {
    root.insert("id"_L1, scenario.id);
    root.insert("order"_L1, scenario.order);
  }
  QJsonArray branches;
  for (const ScenarioBranch& branch : scenario.branches) {
    branches.append(QJsonObject{{"parent"_L1, branch.parent},
                                {"position"_L1, branch.forkPosition},
                                {"operations"_L1, json(branch.operations)}});
  }
  root.insert("branches"_L1, branches);
  QJsonArray bookmarks;
  for (const Bookmark& bookmark : scenario.bookmarks) {
    bookmarks.append(QJsonObject{
        {"branch"_L1, bookmark.branch}, {"position"_L1, bookmark.position}, {"text"_L1, json(bookmark.text)}});
  }
  root.insert("bookmarks"_L1, bookmarks);
  return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<void> saveScenario(const Scenario& scenario, const QString& path) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) {
    return failure({path, file.errorString(), Tr::tr("a place where a file can be written")});
  }
  file.write(scenarioText(scenario));
  if (!file.commit()) {
    return failure({path, file.errorString(), Tr::tr("a place where a file can be written")});
  }
  return {};
}

}  // namespace orrery
