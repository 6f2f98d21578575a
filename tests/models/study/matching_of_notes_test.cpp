// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/decode.h"
#include "models/notes/sections.h"
#include "models/study/matcher.h"
#include "tests/models/study/matching_table.h"
#include "tests/support/notes_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>
#include <memory>
#include <span>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

using tests::PlannedRow;
using tests::TopicRow;

/// A folder of notes, and what its sections match.
class Matched {
 public:
  struct Place {
    QString section;  ///< "002:1875"
    TopicMatch match;
  };

  /// Sections are named by the first `letters` of the file's name, 0: all before its ending.
  Matched(const QString& folder, const Matcher& matcher, qsizetype letters) {
    QDirIterator each(folder, {u"*.md"_s, u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
      const QString path = each.next();
      const QString name = each.fileInfo().completeBaseName();
      QFile read(path);
      if (name == u"README"_s || !read.open(QIODevice::ReadOnly)) {
        continue;
      }
      const auto decoded = decodeNote(read.readAll());
      NoteFile file;
      file.path = QDir(folder).relativeFilePath(path);
      file.text = decoded ? decoded->text : QByteArray();
      file.sections = divideIntoSections(file.text);
      const QString prefix = (letters > 0 ? name.left(letters) : name) + u':';
      for (const NoteSection& section : file.sections) {
        m_headings.insert({prefix + QString::number(section.line), section.heading});
      }
      for (const TopicMatch& match : matcher.matches(file)) {
        const NoteSection& section = file.sections[static_cast<std::size_t>(match.section)];
        m_places[match.topic].push_back({prefix + QString::number(section.line), match});
      }
    }
    for (auto& [topic, places] : m_places) {
      std::ranges::stable_sort(places, [](const Place& a, const Place& b) { return a.match.score > b.match.score; });
    }
  }

  [[nodiscard]] bool has(const QString& section) const { return m_headings.contains(section); }
  [[nodiscard]] std::span<const Place> of(const QString& topic) const {
    const auto places = m_places.find(topic);
    return places == m_places.end() ? std::span<const Place>() : std::span<const Place>(places->second);
  }
  /// From 1; 0: it does not come up.
  [[nodiscard]] int rank(const QString& topic, const QString& section) const {
    const auto places = of(topic);
    const auto at = std::ranges::find(places, section, &Place::section);
    return at == places.end() ? 0 : static_cast<int>(at - places.begin()) + 1;
  }

 private:
  std::map<QString, QString> m_headings;
  std::map<QString, std::vector<Place>> m_places;
};

QStringList words(const char* text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

/// What does not hold, one line each.
QStringList faultsOf(const Matched& matched, std::span<const TopicRow> rows) {
  QStringList faults;
  const auto expect = [&](bool holds, const TopicRow& row, const QString& section, const QString& what) {
    if (!matched.has(section)) {
      faults.append(section + u" is no heading"_s);
    } else if (!holds) {
      faults.append(u"%1: %2 %3, is at %4"_s.arg(QLatin1StringView(row.topic), section, what)
                        .arg(matched.rank(QLatin1StringView(row.topic), section)));
    }
  };
  for (const TopicRow& row : rows) {
    for (const QString& section : words(row.first)) {
      const int rank = matched.rank(QLatin1StringView(row.topic), section);
      expect(rank > 0 && rank <= row.among, row, section, u"must be among the first %1"_s.arg(row.among));
    }
    for (const QString& section : words(row.never)) {
      expect(matched.rank(QLatin1StringView(row.topic), section) == 0, row, section, u"must not come up"_s);
    }
  }
  return faults;
}

/// The planned system that a heading asks for; empty: none.
QString systemOf(const Matched& matched, const Matcher& matcher, const QString& section) {
  QString best;
  int score = 0;
  for (const TopicTerms& entry : matcher.terms()) {
    if (!entry.exhibit.isEmpty()) {
      continue;
    }
    for (const Matched::Place& place : matched.of(entry.id)) {
      if (place.section == section && place.match.inHeading && place.match.score > score) {
        best = entry.id;
        score = place.match.score;
      }
    }
  }
  return best;
}

QStringList faultsOf(const Matched& matched, const Matcher& matcher, std::span<const PlannedRow> rows,
                     const char* ofNone) {
  QStringList faults;
  const auto expect = [&](const QString& section, const QString& system) {
    const QString found = systemOf(matched, matcher, section);
    if (!matched.has(section)) {
      faults.append(section + u" is no heading"_s);
    } else if (found != system) {
      faults.append(u"%1: found '%2'; expected '%3'"_s.arg(section, found, system));
    }
  };
  for (const PlannedRow& row : rows) {
    for (const QString& section : words(row.headings)) {
      expect(section, QLatin1StringView(row.system));
    }
  }
  for (const QString& section : words(ofNone)) {
    expect(section, {});
  }
  return faults;
}

}  // namespace

class MatchingOfNotesTest final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    auto terms = readTerms(QStringLiteral(ORRERY_SOURCE_DIR "/resources/notes/terms"));
    QVERIFY2(terms, terms ? "" : qPrintable(terms.error().message()));
    m_matcher = std::make_unique<Matcher>(std::move(*terms));
    m_samples =
        std::make_unique<Matched>(QStringLiteral(ORRERY_SOURCE_DIR "/tests/models/study/sample_notes"), *m_matcher, 0);
    if (const auto folder = tests::notesFolder()) {
      QVERIFY2(QDir(*folder).exists(), qPrintable(*folder));
      m_notes = std::make_unique<Matched>(*folder, *m_matcher, 3);
    }
  }

  void sectionsOfTheSamplesComeUpWhereTheyBelong() {
    const QStringList faults =
        faultsOf(*m_samples, tests::kTopicsOfSamples) + faultsOf(*m_samples, tests::kMapTopicsOfSamples);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
  }

  void headingsOfTheSamplesNamePlannedSystems() {
    const QStringList faults = faultsOf(*m_samples, *m_matcher, tests::kPlannedOfSamples, tests::kOfNoSystemInSamples);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
  }

  void sectionsOfTheNotesComeUpWhereTheyBelong() {
    if (!m_notes) {
      QSKIP("there is no folder of notes to look at; name one in ORRERY_NOTES");
    }
    const QStringList faults = faultsOf(*m_notes, tests::kTopicsOfNotes) + faultsOf(*m_notes, tests::kMapTopicsOfNotes);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
  }

  void headingsOfTheNotesNamePlannedSystems() {
    if (!m_notes) {
      QSKIP("there is no folder of notes to look at; name one in ORRERY_NOTES");
    }
    const QStringList faults = faultsOf(*m_notes, *m_matcher, tests::kPlannedOfNotes, tests::kOfNoSystem);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
  }

  void everyMatchSaysWhy() {
    for (const Matched* matched : {m_samples.get(), m_notes.get()}) {
      for (const TopicTerms& entry : m_matcher->terms()) {
        for (const Matched::Place& place :
             matched == nullptr ? std::span<const Matched::Place>() : matched->of(entry.id)) {
          QVERIFY2(!place.match.word.isEmpty(), qPrintable(place.section));
          QCOMPARE(place.match.inHeading, place.match.score >= kHeadingScore);
        }
      }
    }
  }

 private:
  std::unique_ptr<Matcher> m_matcher;
  std::unique_ptr<Matched> m_samples;
  std::unique_ptr<Matched> m_notes;  ///< nullptr: there is no such folder
};

}  // namespace orrery

QTEST_APPLESS_MAIN(orrery::MatchingOfNotesTest)
#include "matching_of_notes_test.moc"
