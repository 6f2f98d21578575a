// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/study_memory.h"

#include "models/exhibit/json_reader.h"
#include "models/exhibit/json_text.h"
#include "models/study/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace orrery {

using namespace Qt::StringLiterals;
using study::Tr;

namespace {

constexpr qint64 kLargestMemory = 16LL << 20U;
constexpr qsizetype kMostMarks = 100'000;
constexpr qsizetype kMostVisited = 10'000;
constexpr qsizetype kDeepestHeading = 64;
constexpr int kLongestPath = 4096;
constexpr int kLongestWords = 1024;
constexpr int kMostNamesakes = 1'000'000;

constexpr auto kPinned = "pinned"_L1;
constexpr auto kHidden = "hidden"_L1;

/// A list of texts of at most `most` entries, each at most `longest` characters.
QStringList texts(JsonReader& reader, QLatin1StringView key, qsizetype most, qsizetype longest) {
  const QJsonArray list = reader.list(key);
  if (list.size() > most) {
    reader.fail({reader.placeOf(key), Tr::tr("%1 entries").arg(list.size()), Tr::tr("at most %1").arg(most)});
    return {};
  }
  QStringList read;
  for (qsizetype i = 0; i < list.size(); ++i) {
    if (!list.at(i).isString() || list.at(i).toString().size() > longest) {
      reader.fail({pointer(reader.placeOf(key), i), describe(list.at(i)),
                   Tr::tr("a text of at most %1 characters").arg(longest)});
      return {};
    }
    read.append(list.at(i).toString());
  }
  return read;
}

SectionMark markIn(JsonReader& reader) {
  const QString read = reader.text("mark"_L1, kLongestWords);
  if (reader.isGood() && read != kPinned && read != kHidden) {
    const QString either = Tr::tr("one of: %1").arg(QString(kPinned % u", "_s % kHidden));
    reader.fail({reader.placeOf("mark"_L1), quoted(read), either});
  }
  return read == kHidden ? SectionMark::Hidden : SectionMark::Pinned;
}

Result<StudyMemory::Marked> parseMarked(const QJsonValue& value, const QString& place) {
  JsonReader reader(value, place);
  reader.allowOnly({"folder"_L1, "topic"_L1, "file"_L1, "headings"_L1, "nth"_L1, "mark"_L1});
  StudyMemory::Marked read;
  read.folder = reader.text("folder"_L1, kLongestPath);
  read.topic = reader.text("topic"_L1, kLongestWords);
  read.section.path = reader.text("file"_L1, kLongestPath);
  read.section.headings = texts(reader, "headings"_L1, kDeepestHeading, kLongestWords);
  read.section.nth = reader.integer("nth"_L1, 0, 0, kMostNamesakes);
  read.mark = markIn(reader);
  if (!reader.isGood()) {
    return failure(reader.error());
  }
  return read;
}

Result<StudyMemory> parse(const QByteArray& text) {
  QJsonParseError wrong{};
  const QJsonDocument document = QJsonDocument::fromJson(text, &wrong);
  if (!document.isObject()) {
    return failure({QString(), wrong.error == QJsonParseError::NoError ? Tr::tr("a list") : wrong.errorString(),
                    Tr::tr("marks and visits in JSON")});
  }
  const QJsonValue version = document.object().value("orreryStudy"_L1);
  if (!version.isDouble() || version.toDouble() != kStudyMemoryVersion) {
    return failure({u"/orreryStudy"_s, describe(version), Tr::tr("version %1").arg(kStudyMemoryVersion)});
  }
  JsonReader reader(QJsonValue(document.object()), QString());
  StudyMemory memory;
  const QStringList visited = texts(reader, "visited"_L1, kMostVisited, kLongestWords);
  memory.visited = QSet<QString>(visited.begin(), visited.end());
  const QJsonArray marks = reader.list("marks"_L1);
  if (marks.size() > kMostMarks) {
    reader.fail(
        {reader.placeOf("marks"_L1), Tr::tr("%1 entries").arg(marks.size()), Tr::tr("at most %1").arg(kMostMarks)});
  }
  if (!reader.isGood()) {
    return failure(reader.error());
  }
  for (qsizetype i = 0; i < marks.size(); ++i) {
    auto marked = parseMarked(marks.at(i), pointer(reader.placeOf("marks"_L1), i));
    if (!marked) {
      return failure(marked.error());
    }
    memory.marks.push_back(std::move(*marked));
  }
  return memory;
}

QJsonObject jsonOf(const StudyMemory::Marked& marked) {
  return {
      {"folder"_L1, marked.folder},     {"topic"_L1, marked.topic},
      {"file"_L1, marked.section.path}, {"headings"_L1, QJsonArray::fromStringList(marked.section.headings)},
      {"nth"_L1, marked.section.nth},   {"mark"_L1, QString(marked.mark == SectionMark::Pinned ? kPinned : kHidden)}};
}

}  // namespace

SectionMark StudyMemory::markOf(const QString& folder, const QString& topic, const SectionKey& section) const {
  for (const Marked& each : marks) {
    if (each.topic == topic && each.folder == folder && each.section == section) {
      return each.mark;
    }
  }
  return SectionMark::None;
}

void StudyMemory::setMark(const QString& folder, const QString& topic, const SectionKey& section, SectionMark mark) {
  const auto at = std::find_if(marks.begin(), marks.end(), [&](const Marked& each) {
    return each.topic == topic && each.folder == folder && each.section == section;
  });
  if (mark == SectionMark::None) {
    if (at != marks.end()) {
      marks.erase(at);
    }
  } else if (at != marks.end()) {
    at->mark = mark;
  } else {
    marks.push_back({folder, topic, section, mark});
  }
}

Result<StudyMemory> loadStudyMemory(const QString& path) {
  const QFileInfo info(path);
  if (!info.exists()) {
    return StudyMemory{};
  }
  if (!info.isFile() || info.size() > kLargestMemory) {
    return failure({path, info.isFile() ? Tr::tr("a very large file") : Tr::tr("a folder or a special file"),
                    Tr::tr("a file of marks and visits")});
  }
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    return failure({path, file.errorString(), Tr::tr("a file that can be read")});
  }
  auto memory = parse(file.readAll());
  if (!memory) {
    return failure(memory.error().within(path));
  }
  return memory;
}

Result<void> saveStudyMemory(const StudyMemory& memory, const QString& path) {
  QJsonArray marks;
  for (const StudyMemory::Marked& each : memory.marks) {
    marks.append(jsonOf(each));
  }
  QStringList visited = memory.visited.values();
  visited.sort();
  const QJsonObject root{{"orreryStudy"_L1, kStudyMemoryVersion},
                         {"marks"_L1, marks},
                         {"visited"_L1, QJsonArray::fromStringList(visited)}};
  QDir().mkpath(QFileInfo(path).path());
  QSaveFile file(path);
  const bool isOpen = file.open(QIODevice::WriteOnly);
  if (isOpen) {
    file.write(QJsonDocument(root).toJson());
  }
  if (!isOpen || !file.commit()) {
    return failure({path, file.errorString(), Tr::tr("a place where a file can be written")});
  }
  return {};
}

}  // namespace orrery
