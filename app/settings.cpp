// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/language/language.h"
#include "app/tr.h"
#include "models/exhibit/json_reader.h"
#include "models/exhibit/json_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace orrery {

using namespace Qt::StringLiterals;
using app::Tr;

namespace {

constexpr qint64 kLargestSettings = 1LL << 20U;
constexpr int kLongestPath = 4096;
constexpr int kLongestLayout = 1 << 18U;
constexpr int kHighestBar = 1000;
constexpr int kSlowestPercent = 25;
constexpr int kFastestPercent = 800;

QString choice(JsonReader& reader, QLatin1StringView key, const QString& fallback, const QStringList& choices) {
  const QString read = reader.text(key, fallback, kLongestPath);
  if (!choices.contains(read)) {
    reader.fail({reader.placeOf(key), quoted(read), Tr::tr("one of: %1").arg(choices.join(u", "_s))});
  }
  return read;
}

QByteArray bytes(JsonReader& reader, QLatin1StringView key) {
  const QString read = reader.text(key, QString(), kLongestLayout);
  const auto decoded = QByteArray::fromBase64Encoding(read.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
  if (!decoded) {
    reader.fail({reader.placeOf(key), quoted(read), Tr::tr("a text in Base64")});
  }
  return decoded ? *decoded : QByteArray();
}

QStringList paths(JsonReader& reader, QLatin1StringView key) {
  QStringList read;
  const QJsonArray list = reader.list(key);
  for (qsizetype i = 0; i < list.size() && i < kMostRecentFiles; ++i) {
    if (!list.at(i).isString()) {
      reader.fail({pointer(reader.placeOf(key), i), describe(list.at(i)), Tr::tr("the path of a file")});
    }
    read.append(list.at(i).toString());
  }
  return read;
}

Result<Settings> parse(const QByteArray& text) {
  QJsonParseError wrong{};
  const QJsonDocument document = QJsonDocument::fromJson(text, &wrong);
  if (!document.isObject()) {
    return failure({QString(), wrong.error == QJsonParseError::NoError ? Tr::tr("a list") : wrong.errorString(),
                    Tr::tr("settings in JSON")});
  }
  const QJsonValue version = document.object().value("orrerySettings"_L1);
  if (!version.isDouble() || version.toDouble() != kSettingsVersion) {
    return failure({u"/orrerySettings"_s, describe(version), Tr::tr("version %1").arg(kSettingsVersion)});
  }
  JsonReader reader(QJsonValue(document.object()), QString());
  Settings read;
  read.language = choice(reader, "language"_L1, QString(), QStringList(QString()) + languages());
  read.theme = choice(reader, "theme"_L1, read.theme, themeChoices());
  read.reduceMotion = reader.flag("reduceMotion"_L1, false);
  read.mainSteps = reader.flag("mainSteps"_L1, false);
  read.speedPercent = reader.integer("speedPercent"_L1, read.speedPercent, kSlowestPercent, kFastestPercent);
  read.recentFiles = paths(reader, "recentFiles"_L1);
  read.notesFolder = reader.text("notesFolder"_L1, QString(), kLongestPath);
  read.talkScreen = reader.text("talkScreen"_L1, QString(), kLongestPath);
  read.talkTheme = choice(reader, "talkTheme"_L1, read.talkTheme, themeChoices());
  read.openFile = reader.text("openFile"_L1, QString(), kLongestPath);
  read.openIsModified = reader.flag("openIsModified"_L1, false);
  read.geometry = bytes(reader, "geometry"_L1);
  read.layout = bytes(reader, "layout"_L1);
  read.barHeights = {reader.integer("topHeight"_L1, 0, 0, kHighestBar),
                     reader.integer("operationsHeight"_L1, 0, 0, kHighestBar),
                     reader.integer("transportHeight"_L1, 0, 0, kHighestBar)};
  if (!reader.isGood()) {
    return failure(reader.error());
  }
  return read;
}

}  // namespace

QStringList themeChoices() { return {u"light"_s, u"dark"_s, u"system"_s}; }

QString settingsPath() {
  return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) % u"/settings.json"_s;
}

Result<Settings> loadSettings(const QString& path) {
  const QFileInfo info(path);
  if (!info.exists()) {
    return Settings{};
  }
  if (!info.isFile() || info.size() > kLargestSettings) {
    return failure({path, info.isFile() ? Tr::tr("a very large file") : Tr::tr("a folder or a special file"),
                    Tr::tr("a settings file")});
  }
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    return failure({path, file.errorString(), Tr::tr("a file that can be read")});
  }
  auto settings = parse(file.readAll());
  if (!settings) {
    return failure(settings.error().within(path));
  }
  return settings;
}

Result<void> saveSettings(const Settings& settings, const QString& path) {
  const QJsonObject root{{"orrerySettings"_L1, kSettingsVersion},
                         {"language"_L1, settings.language},
                         {"theme"_L1, settings.theme},
                         {"reduceMotion"_L1, settings.reduceMotion},
                         {"mainSteps"_L1, settings.mainSteps},
                         {"speedPercent"_L1, settings.speedPercent},
                         {"recentFiles"_L1, QJsonArray::fromStringList(settings.recentFiles)},
                         {"notesFolder"_L1, settings.notesFolder},
                         {"talkScreen"_L1, settings.talkScreen},
                         {"talkTheme"_L1, settings.talkTheme},
                         {"openFile"_L1, settings.openFile},
                         {"openIsModified"_L1, settings.openIsModified},
                         {"geometry"_L1, QString::fromLatin1(settings.geometry.toBase64())},
                         {"layout"_L1, QString::fromLatin1(settings.layout.toBase64())},
                         {"topHeight"_L1, settings.barHeights.top},
                         {"operationsHeight"_L1, settings.barHeights.operations},
                         {"transportHeight"_L1, settings.barHeights.transport}};
  QDir().mkpath(QFileInfo(path).path());
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) {
    return failure({path, file.errorString(), Tr::tr("a place where a file can be written")});
  }
  file.write(QJsonDocument(root).toJson());
  if (!file.commit()) {
    return failure({path, file.errorString(), Tr::tr("a place where a file can be written")});
  }
  return {};
}

void addRecentFile(Settings& settings, const QString& path) {
  settings.recentFiles.removeAll(path);
  settings.recentFiles.prepend(path);
  settings.recentFiles.resize(std::min(settings.recentFiles.size(), kMostRecentFiles));
}

QString setAside(const QString& path) {
  const QString old = path % u".old"_s;
  QFile::remove(old);
  return QFile::rename(path, old) ? old : QString();
}

}  // namespace orrery
