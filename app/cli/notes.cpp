// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/tr.h"
#include "app/study/study_desk.h"
#include "models/base/visible_text.h"
#include "models/study/claims_report.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace orrery::cli {

using namespace Qt::StringLiterals;

namespace {

/// How many sections of a topic are named for reading; JSON names all.
constexpr std::size_t kMostNamed = 3;

/// One line on a terminal, whatever the user's names and headings hold.
void printLine(const QString& line) { print(visibleText(line).replace(u'\n', QChar::ReplacementCharacter)); }

struct Found {
  NoteFilePointer file;
  TopicMatch match;
};

QString placeOf(const Found& found) {
  const auto& section = found.file->sections[static_cast<std::size_t>(found.match.section)];
  return u"%1:%2: %3"_s.arg(found.file->path, QString::number(section.line),
                            headingPath(*found.file, found.match.section).join(u" › "_s));
}

std::map<QString, std::vector<Found>> sectionsByTopic(const ReadNotes& notes, const Matcher& matcher) {
  std::map<QString, std::vector<Found>> topics;
  for (const auto& [path, file] : notes.files) {
    for (const TopicMatch& match : matcher.matches(*file)) {
      topics[match.topic].push_back({file, match});
    }
  }
  for (auto& [topic, sections] : topics) {
    std::stable_sort(sections.begin(), sections.end(),
                     [](const Found& a, const Found& b) { return a.match.score > b.match.score; });
  }
  return topics;
}

void printTopic(const TopicTerms& terms, const std::vector<Found>& sections, bool asJson) {
  if (asJson) {
    for (const Found& found : sections) {
      const auto& section = found.file->sections[static_cast<std::size_t>(found.match.section)];
      printJson({{"topic"_L1, terms.id},
                 {"path"_L1, found.file->path},
                 {"line"_L1, section.line},
                 {"headings"_L1, QJsonArray::fromStringList(headingPath(*found.file, found.match.section))},
                 {"score"_L1, found.match.score},
                 {"inHeading"_L1, found.match.inHeading},
                 {"word"_L1, found.match.word},
                 {"isShown"_L1, !terms.exhibit.isEmpty()}});
    }
    return;
  }
  const QString count = Tr::tr("%n section(s)", nullptr, static_cast<int>(sections.size()));
  print(terms.exhibit.isEmpty() ? Tr::tr("%1: %2, no exhibit shows it yet").arg(terms.id, count)
                                : Tr::tr("%1: %2", "topic: number of sections").arg(terms.id, count));
  for (std::size_t i = 0; i < std::min(sections.size(), kMostNamed); ++i) {
    printLine(u"    "_s % placeOf(sections[i]));
  }
}

int listTopics(const ReadNotes& notes, bool asJson) {
  const auto terms = shippedTerms();
  if (!terms) {
    complain(terms.error());
    return Failed;
  }
  const Matcher matcher(*terms);
  const auto topics = sectionsByTopic(notes, matcher);
  std::size_t sections = 0;
  for (const auto& [path, file] : notes.files) {
    sections += file->sections.size();
  }
  if (!asJson) {
    printLine(Tr::tr("%1: %2, %3", "folder: files, sections")
                  .arg(notes.folder, Tr::tr("%n file(s)", nullptr, static_cast<int>(notes.files.size())),
                       Tr::tr("%n section(s)", nullptr, static_cast<int>(sections))));
  }
  for (const TopicTerms& each : matcher.terms()) {
    if (const auto found = topics.find(each.id); found != topics.end()) {
      printTopic(each, found->second, asJson);
    }
  }
  return Good;
}

/// Where a claim is shown: "go_channel/close_panics, step 7".
QString shownBy(const std::optional<TopicPlace>& place) {
  return place
             ? Tr::tr("%1/%2, step %3", "exhibit/scenario, step").arg(place->exhibit, place->scenario).arg(place->step)
             : QString();
}

void printClaim(const QString& path, const ReportedClaim& reported, const Claim& claim, TopicPlaces& places,
                bool asJson) {
  const auto place = places.placeOf(claim);
  if (asJson) {
    QJsonObject object{{"path"_L1, path},
                       {"line"_L1, reported.line},
                       {"sentence"_L1, reported.sentence},
                       {"claim"_L1, claim.id},
                       {"truth"_L1, inTopicLanguage(claim.truth)},
                       {"evidence"_L1, QJsonArray::fromStringList(claim.evidence)}};
    if (place) {
      object.insert("scenario"_L1, QString(place->exhibit % u'/' % place->scenario));
      object.insert("step"_L1, place->step);
    }
    printJson(object);
    return;
  }
  printLine(u"%1:%2: %3"_s.arg(path, QString::number(reported.line), reported.sentence));
  print(u"    "_s % Tr::tr("In fact: %1").arg(inTopicLanguage(claim.truth).replace(u'\n', u' ')));
  print(u"    "_s % Tr::tr("Evidence: %1").arg(claim.evidence.join(u"; "_s)));
  if (place) {
    print(u"    "_s % Tr::tr("Shown by: %1").arg(shownBy(place)));
  }
}

int checkClaims(const ReadNotes& notes, bool asJson) {
  auto claims = shippedClaims();
  if (!claims) {
    complain(claims.error());
    return Failed;
  }
  const ClaimFinder finder(std::move(*claims));
  TopicPlaces places;
  int count = 0;
  int files = 0;
  for (const auto& [path, file] : notes.files) {
    const FileClaims found = claimsOf(*file, finder.find(*file));
    files += found.claims.empty() ? 0 : 1;
    for (const ReportedClaim& reported : found.claims) {
      ++count;
      printClaim(path, reported, *finder.claim(reported.claim), places, asJson);
    }
  }
  if (!asJson) {
    print(count == 0 ? Tr::tr("Nothing inexact that Orrery knows of in %n file(s)", nullptr,
                              static_cast<int>(notes.files.size()))
                     : Tr::tr("%1 to check in %2", "sentences to check in files")
                           .arg(Tr::tr("%n sentence(s)", nullptr, count), Tr::tr("%n file(s)", nullptr, files)));
  }
  return count == 0 ? Good : Failed;
}

}  // namespace

int notes(const QStringList& arguments) {
  CommandLine line(u"notes"_s);
  line.addFlag(u"check"_s);
  line.addValue(u"format"_s);
  if (const auto done = line.read(arguments, 1, 1)) {
    return *done;
  }
  const auto format = line.choice(u"format"_s, {u"text"_s, u"jsonl"_s});
  if (!format) {
    return Usage;
  }
  const auto read = readNotes(line.names().constFirst());
  if (!read) {
    complain(read.error());
    return finished(Failed);
  }
  for (const auto& [path, fault] : read->faults) {
    complain(fault);
  }
  const bool asJson = *format == "jsonl"_L1;
  const int code = line.has(u"check"_s) ? checkClaims(*read, asJson) : listTopics(*read, asJson);
  return finished(read->faults.empty() ? code : Failed);
}

}  // namespace orrery::cli
