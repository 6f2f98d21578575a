// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/matcher.h"

#include "models/notes/fold.h"
#include "models/study/alias_search.h"
#include "models/study/alias_table.h"
#include "models/study/text_units.h"

#include <algorithm>
#include <map>
#include <utility>

namespace orrery {

namespace {

/// How a heading is scored: it is named by kHeadingScore, and above that by how much of it the words are.
constexpr int kWholeHeading = 600;
constexpr int kFurtherWord = 100;
constexpr int kMostForText = 99;
constexpr int kTextShare = 5;
/// A heading further up says less.
constexpr int kPerLevel = 50;
constexpr int kMostForPath = 800;
/// How a text is scored: by how many of its lines speak of the topic, at most kMostLines, and by their share.
constexpr int kAnyLine = 40;
constexpr int kEachLine = 20;
constexpr int kMostLines = 10;
constexpr int kAllLines = 200;
/// One line in more lines than this is a passing remark.
constexpr int kPassingRemark = 25;

/// What was found for one topic in one section.
struct Finding {
  int score = 0;
  QString word;
};
using Findings = std::map<int, Finding>;  ///< by term

/// A heading that sections may still stand under.
struct Level {
  int section = -1;
  AliasContext forHeadings;  ///< of the table of headings
  AliasContext forText;
  Findings named;    ///< by it, or by the nearest above it that names anything
  int distance = 0;  ///< levels to the heading that names them
};

struct LineCount {
  int lines = 0;
  bool isLoose = true;
  QString word;
};

class FileWalk {
 public:
  FileWalk(const AliasTable* headings, const AliasTable* text, const NoteFile* file,
           const std::function<bool()>& isCancelled)
      : m_file(file),
        m_isCancelled(isCancelled),
        m_headings(headings),
        m_text(text),
        m_headingSearch(headings),
        m_textSearch(text) {
    m_outside.forHeadings = contextOf(&m_headingSearch, headings->groupCount());
    m_outside.forText = contextOf(&m_textSearch, text->groupCount());
  }

  /// Calls `tell(term, section, score, inHeading, word)` for each match.
  template <class Tell>
  void go(Tell&& tell) {
    for (std::size_t i = 0; i < m_file->sections.size() && !isCancelled(); ++i) {
      const NoteSection& section = m_file->sections[i];
      while (!m_levels.empty() && m_levels.back().section != section.parent) {
        m_levels.pop_back();
      }
      Level level = under(m_levels.empty() ? nullptr : &m_levels.back());
      level.section = static_cast<int>(i);
      const Findings own = lookAtHeading(section.heading, &level);
      const auto text = lookAtText(section, level.forText);
      const bool inherits = own.empty() && section.body < section.end && !section.isEmpty;
      Findings all = text;
      merge(own, &all);
      if (inherits) {
        merge(inherited(level), &all);
      }
      for (const auto& [term, finding] : all) {
        tell(term, level.section, finding.score, finding.score >= kHeadingScore, finding.word);
      }
      if (!own.empty()) {
        level.named = own;
        level.distance = 0;
      }
      m_levels.push_back(std::move(level));
    }
  }

 private:
  [[nodiscard]] bool isCancelled() const { return m_isCancelled && m_isCancelled(); }

  [[nodiscard]] AliasContext contextOf(AliasSearch* search, int groups) const {
    AliasContext context;
    context.above.assign(static_cast<std::size_t>(groups), false);
    context.given = context.above;
    search->look(m_file->path);
    search->addGroupsTo(&context.given);
    return context;
  }

  [[nodiscard]] Level under(const Level* parent) const {
    Level level = parent == nullptr ? m_outside : *parent;
    ++level.distance;
    return level;
  }

  /// The better reason wins; a text that speaks of the topic as well adds a little.
  static void merge(const Findings& better, Findings* all) {
    for (const auto& [term, finding] : better) {
      Finding& known = (*all)[term];
      const int forText = std::min(known.score / kTextShare, kMostForText);
      known = {finding.score + forText, finding.word};
    }
  }

  [[nodiscard]] static Findings inherited(const Level& level) {
    Findings findings;
    for (const auto& [term, finding] : level.named) {
      const int score = std::clamp(kHeadingPathScore + (finding.score - kHeadingScore) / 2 - level.distance * kPerLevel,
                                   kHeadingPathScore, kMostForPath);
      findings.insert({term, {score, finding.word}});
    }
    return findings;
  }

  [[nodiscard]] Findings lookAtHeading(const QString& heading, Level* level) {
    Findings findings;
    m_headingSearch.look(heading);
    const int whole = std::max(widthOf(foldedHeading(heading)), 1);
    for (const int index : m_headingSearch.found(level->forHeadings)) {
      const AliasTable::Entry& alias = m_headings->alias(index);
      const int covered = std::min(m_headingSearch.widthOfWords(index) * kWholeHeading / whole, kWholeHeading);
      const int extra = covered + (m_headingSearch.groupsHere(index) - 1) * kFurtherWord;
      const int score = kHeadingScore + (alias.isLoose ? extra / 2 : extra);
      if (Finding& best = findings[alias.term]; score > best.score) {
        best = {score, m_headingSearch.wordsOf(index)};
      }
    }
    m_headingSearch.addGroupsTo(&level->forHeadings.above);
    m_headingSearch.addGroupsTo(&level->forHeadings.given);
    m_textSearch.look(heading);
    m_textSearch.addGroupsTo(&level->forText.above);
    m_textSearch.addGroupsTo(&level->forText.given);
    return findings;
  }

  [[nodiscard]] Findings lookAtText(const NoteSection& section, const AliasContext& context) {
    std::map<int, LineCount> counts;
    int lines = 0;
    TextUnits units(QByteArrayView(m_file->text).sliced(section.body, section.end - section.body));
    while (!isCancelled() && units.next()) {
      m_textSearch.look(units.unit());
      lines += m_textSearch.isBlank() ? 0 : 1;
      countLine(context, &counts);
    }
    Findings findings;
    for (auto& [term, count] : counts) {
      if (count.lines * kPassingRemark < lines) {
        continue;
      }
      const int score = kAnyLine + std::min(count.lines, kMostLines) * kEachLine + kAllLines * count.lines / lines;
      findings.insert({term, {count.isLoose ? score / 2 : score, std::move(count.word)}});
    }
    return findings;
  }

  /// A line counts once for each topic, however many of its aliases it has.
  void countLine(const AliasContext& context, std::map<int, LineCount>* counts) {
    m_counted.clear();
    for (const int index : m_textSearch.found(context)) {
      const AliasTable::Entry& alias = m_text->alias(index);
      LineCount& count = (*counts)[alias.term];
      if (count.word.isEmpty() || (count.isLoose && !alias.isLoose)) {
        count.word = m_textSearch.wordsOf(index);
      }
      count.isLoose = count.isLoose && alias.isLoose;
      if (std::ranges::find(m_counted, alias.term) == m_counted.end()) {
        m_counted.push_back(alias.term);
        ++count.lines;
      }
    }
  }

  const NoteFile* m_file;
  const std::function<bool()>& m_isCancelled;
  const AliasTable* m_headings;
  const AliasTable* m_text;
  AliasSearch m_headingSearch;
  AliasSearch m_textSearch;
  Level m_outside;  ///< what the file's path gives
  std::vector<Level> m_levels;
  std::vector<int> m_counted;
};

}  // namespace

Matcher::Matcher(std::vector<TopicTerms> terms)
    : m_terms(std::move(terms)),
      m_headings(std::make_unique<const AliasTable>(m_terms, AliasTable::Use::Headings)),
      m_text(std::make_unique<const AliasTable>(m_terms, AliasTable::Use::Text)) {}

Matcher::~Matcher() = default;

std::vector<TopicMatch> Matcher::matches(const NoteFile& file, const std::function<bool()>& isCancelled) const {
  std::vector<std::pair<int, TopicMatch>> found;
  FileWalk walk(m_headings.get(), m_text.get(), &file, isCancelled);
  walk.go([&](int term, int section, int score, bool inHeading, const QString& word) {
    found.push_back({term, {m_terms[static_cast<std::size_t>(term)].id, section, score, inHeading, word}});
  });
  std::ranges::stable_sort(found, [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first < b.first : a.second.score > b.second.score;
  });
  std::vector<TopicMatch> matches;
  matches.reserve(found.size());
  for (auto& [term, match] : found) {
    matches.push_back(std::move(match));
  }
  return matches;
}

}  // namespace orrery
