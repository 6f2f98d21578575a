// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exhibit/json_reader.h"
#include "models/exhibit/json_text.h"
#include "models/study/claim_pattern.h"
#include "models/study/claims.h"
#include "models/study/tr.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace orrery {

using namespace Qt::StringLiterals;
using study::Tr;

namespace {

constexpr qint64 kLargestFile = 4LL << 20U;
constexpr int kLongestText = 4000;
constexpr int kMostNth = 10'000;
/// Words that stand for words that stand for words.
constexpr int kDeepestWord = 8;

/// What is shared by all claims of a file.
struct Shared {
  QStringList needs;
  QStringList names;
  QStringList unless;
  QHash<QString, QString> words;
};

QStringList texts(JsonReader& reader, QLatin1StringView key) {
  const QJsonArray list = reader.list(key);
  QStringList read;
  for (qsizetype i = 0; i < list.size(); ++i) {
    if (!list.at(i).isString() || list.at(i).toString().trimmed().isEmpty()) {
      reader.fail({pointer(reader.placeOf(key), i), describe(list.at(i)), Tr::tr("a text")});
    }
    read.append(list.at(i).toString());
  }
  return read;
}

QHash<QString, QString> inLanguages(JsonReader& reader, QLatin1StringView key) {
  JsonReader inner(QJsonValue(reader.object(key)), reader.placeOf(key));
  inner.allowOnly({"en"_L1, "zh"_L1});
  QHash<QString, QString> read;
  for (const QLatin1StringView language : {"en"_L1, "zh"_L1}) {
    read.insert(QString(language), inner.text(language, kLongestText));
  }
  if (!inner.isGood()) {
    reader.fail(inner.error());
  }
  return read;
}

/// Puts the words in the place of "<name>": as a list of its own, or into the list that it stands in.
Result<QString> withWords(const QString& pattern, const QHash<QString, QString>& words, int depth = 0) {
  QString out;
  bool isInList = false;
  for (qsizetype i = 0; i < pattern.size(); ++i) {
    const QChar c = pattern[i];
    if (c != u'<') {
      isInList = c == u'{' || c == u'[' || (isInList && c != u'}' && c != u']');
      out.append(c);
      continue;
    }
    const qsizetype end = std::max(i, pattern.indexOf(u'>', i));
    const QString name = pattern.sliced(i + 1, std::max<qsizetype>(0, end - i - 1));
    if (!words.contains(name) || depth >= kDeepestWord) {
      return failure({Tr::tr("character %1").arg(i + 1), quoted(pattern.sliced(i, end - i + 1)),
                      Tr::tr("\"<name>\" of one of the words of this file")});
    }
    const auto inner = withWords(u"{%1}"_s.arg(words.value(name)), words, depth + 1);
    if (!inner) {
      return inner;
    }
    out.append(isInList ? inner->sliced(1, inner->size() - 2) : *inner);
    i = end;
  }
  return out;
}

/// The list of patterns, their words filled in, each of them tried.
QStringList patterns(JsonReader& reader, QLatin1StringView key, const QHash<QString, QString>& words) {
  ClaimWords trial;
  QStringList read = texts(reader, key);
  for (qsizetype i = 0; i < read.size() && reader.isGood(); ++i) {
    const auto full = withWords(read.at(i), words);
    const auto tried = full ? ClaimPattern::parse(*full, &trial) : Result<ClaimPattern>(failure(full.error()));
    if (!tried) {
      reader.fail(tried.error().within(pointer(reader.placeOf(key), i)));
    } else {
      read[i] = *full;
    }
  }
  return read;
}

Result<Claim> parseClaim(const QJsonValue& value, const QString& place, const Shared& shared) {
  JsonReader reader(value, place);
  reader.allowOnly({"id"_L1, "topic"_L1, "says"_L1, "truth"_L1, "evidence"_L1, "scenario"_L1, "step"_L1, "nth"_L1,
                    "patterns"_L1, "unless"_L1});
  Claim claim;
  claim.id = reader.text("id"_L1, kLongestText);
  claim.topic = reader.text("topic"_L1, kLongestText);
  claim.says = inLanguages(reader, "says"_L1);
  claim.truth = inLanguages(reader, "truth"_L1);
  claim.evidence = texts(reader, "evidence"_L1);
  claim.scenario = reader.text("scenario"_L1, kLongestText);
  claim.outlineLabel = reader.text("step"_L1, kLongestText);
  claim.nth = reader.integer("nth"_L1, 0, 0, kMostNth);
  claim.needs = shared.needs;
  claim.names = shared.names;
  claim.patterns = patterns(reader, "patterns"_L1, shared.words);
  claim.unless = shared.unless + patterns(reader, "unless"_L1, shared.words);
  for (const auto& [key, list] : {std::pair("evidence"_L1, claim.evidence), std::pair("patterns"_L1, claim.patterns)}) {
    if (list.isEmpty()) {
      reader.fail({reader.placeOf(key), Tr::tr("an empty list"), Tr::tr("at least one")});
    }
  }
  if (!reader.isGood()) {
    return failure(reader.error());
  }
  return claim;
}

Result<Shared> parseShared(JsonReader& reader) {
  reader.allowOnly({"needs"_L1, "names"_L1, "words"_L1, "unless"_L1, "claims"_L1});
  Shared shared;
  shared.needs = texts(reader, "needs"_L1);
  shared.names = texts(reader, "names"_L1);
  const QJsonObject words = reader.object("words"_L1);
  for (auto word = words.begin(); word != words.end(); ++word) {
    if (!word.value().isString()) {
      reader.fail({pointer(reader.placeOf("words"_L1), word.key()), describe(word.value()), Tr::tr("a text")});
    }
    shared.words.insert(word.key(), word.value().toString());
  }
  shared.unless = patterns(reader, "unless"_L1, shared.words);
  if (reader.isGood() && shared.needs.isEmpty()) {
    reader.fail({reader.placeOf("needs"_L1), Tr::tr("an empty list"), Tr::tr("at least one")});
  }
  if (!reader.isGood()) {
    return failure(reader.error());
  }
  return shared;
}

}  // namespace

Result<std::vector<Claim>> parseClaims(const QByteArray& json) {
  QJsonParseError wrong{};
  const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
  if (!document.isObject()) {
    return failure({QString(), wrong.error == QJsonParseError::NoError ? Tr::tr("a list") : wrong.errorString(),
                    Tr::tr("claims in JSON")});
  }
  JsonReader reader(QJsonValue(document.object()), QString());
  const auto shared = parseShared(reader);
  if (!shared) {
    return failure(shared.error());
  }
  std::vector<Claim> claims;
  QSet<QString> ids;
  const QJsonArray list = reader.list("claims"_L1);
  for (qsizetype i = 0; i < list.size(); ++i) {
    const QString place = pointer(reader.placeOf("claims"_L1), i);
    auto claim = parseClaim(list.at(i), place, *shared);
    if (!claim) {
      return failure(claim.error());
    }
    if (ids.contains(claim->id)) {
      return failure({pointer(place, u"id"_s), quoted(claim->id), Tr::tr("an id that is not used yet")});
    }
    ids.insert(claim->id);
    claims.push_back(std::move(*claim));
  }
  if (!reader.isGood()) {
    return failure(reader.error());
  }
  return claims;
}

Result<std::vector<Claim>> readClaims(const QString& root) {
  QStringList paths;
  for (QDirIterator files(root, {u"*.json"_s}, QDir::Files); files.hasNext();) {
    paths.append(files.next());
  }
  paths.sort();
  std::vector<Claim> claims;
  for (const QString& path : paths) {
    QFile file(path);
    if (file.size() > kLargestFile || !file.open(QIODevice::ReadOnly)) {
      return failure({path, file.errorString(), Tr::tr("a file that can be read")});
    }
    auto read = parseClaims(file.readAll());
    if (!read) {
      return failure(read.error().within(path));
    }
    for (Claim& each : *read) {
      const auto isSame = [&each](const Claim& other) { return other.id == each.id; };
      if (std::ranges::any_of(claims, isSame)) {
        return failure({path, quoted(each.id), Tr::tr("an id that is not used yet")});
      }
      claims.push_back(std::move(each));
    }
  }
  return claims;
}

}  // namespace orrery
