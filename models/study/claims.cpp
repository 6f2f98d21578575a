// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/claims.h"

#include "models/study/claim_pattern.h"
#include "models/study/statements.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <functional>
#include <map>

namespace orrery {

namespace {

/// A word as it may be written: "chan", "Chan", "CHAN".
std::vector<QByteArrayMatcher> spellings(const QStringList& words) {
  QByteArrayList made;
  for (const QString& word : words) {
    const QString capital = word.left(1).toUpper() + word.sliced(std::min<qsizetype>(1, word.size()));
    for (const QString& each : {word, capital, word.toUpper()}) {
      if (const QByteArray bytes = each.toUtf8(); !made.contains(bytes)) {
        made.append(bytes);
      }
    }
  }
  return {made.begin(), made.end()};
}

std::vector<ClaimPattern> compiled(const QStringList& patterns, ClaimWords* words) {
  std::vector<ClaimPattern> made;
  for (const QString& each : patterns) {
    // A pattern that cannot be read was refused when the claims were.
    if (auto pattern = ClaimPattern::parse(each, words)) {
      made.push_back(std::move(*pattern));
    }
  }
  return made;
}

/// The sections that hold one of the words, or stand under a heading that does.
std::vector<bool> sectionsWith(const std::vector<QByteArrayMatcher>& words, const NoteFile& file) {
  const std::size_t count = file.sections.size();
  std::vector<bool> has(count, false);
  std::vector<bool> hasInHeading(count, false);
  const auto holds = [&](qsizetype at, const NoteSection& section) { return at < section.end; };
  for (const QByteArrayMatcher& word : words) {
    std::size_t i = 0;
    for (qsizetype at = word.indexIn(file.text); at >= 0;) {
      while (i < count && !holds(at, file.sections[i])) {
        ++i;
      }
      if (i == count) {
        break;
      }
      has[i] = true;
      hasInHeading[i] = hasInHeading[i] || at < file.sections[i].body;
      // One in a section's text is enough.
      const qsizetype next = at < file.sections[i].body ? at + word.pattern().size() : file.sections[i].end;
      at = word.indexIn(file.text, next);
    }
  }
  for (std::size_t i = 0; i < count; ++i) {
    const int parent = file.sections[i].parent;
    if (parent >= 0 && hasInHeading[static_cast<std::size_t>(parent)]) {
      hasInHeading[i] = true;
      has[i] = true;
    }
  }
  return has;
}

}  // namespace

struct ClaimFinder::Compiled {
  struct Patterns {
    std::vector<ClaimPattern> makes;
    std::vector<ClaimPattern> unless;
  };

  explicit Compiled(const std::vector<Claim>& claims) {
    QStringList all;
    for (const Claim& each : claims) {
      for (const QString& name : each.names) {
        words.addName(name);
      }
      patterns.push_back({compiled(each.patterns, &words), compiled(each.unless, &words)});
      all += each.needs;
    }
    all.removeDuplicates();
    needed = spellings(all);
    words.finish();
    claimsByWord.resize(words.count());
    for (std::size_t i = 0; i < patterns.size(); ++i) {
      for (const ClaimPattern& each : patterns[i].makes) {
        addKey(each, i);
      }
    }
  }

  void addKey(const ClaimPattern& pattern, std::size_t claim) {
    if (pattern.keyWords().empty()) {
      always.push_back(claim);
    }
    for (const ClaimWords::Id word : pattern.keyWords()) {
      if (std::vector<std::size_t>& its = claimsByWord[word]; its.empty() || its.back() != claim) {
        its.push_back(claim);
      }
    }
  }

  /// The claims that a sentence can make by its words, ascending.
  [[nodiscard]] std::vector<std::size_t> candidates(const ClaimText& text) const {
    std::vector<std::size_t> all = always;
    for (const ClaimText::Occurrence& word : text.found) {
      const std::vector<std::size_t>& its = claimsByWord[word.word];
      all.insert(all.end(), its.begin(), its.end());
    }
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
  }

  ClaimWords words;
  std::vector<Patterns> patterns;  ///< of each claim
  std::vector<std::vector<std::size_t>> claimsByWord;
  std::vector<std::size_t> always;  ///< claims with a pattern that any sentence could match
  std::vector<QByteArrayMatcher> needed;
};

namespace {

/// Looks through one section.
class SectionSearch {
 public:
  SectionSearch(const NoteFile& file, int section, const ClaimWords& words)
      : m_file(file), m_section(section), m_words(words), m_statements(statementsOf(file, section)) {
    m_lines.resize(m_statements.lines.size());
  }

  [[nodiscard]] std::size_t count() const { return m_statements.all.size(); }
  [[nodiscard]] const Statement& statement(std::size_t index) const { return m_statements.all[index]; }

  [[nodiscard]] const ClaimText& text() const { return m_text; }
  /// False: there is nothing in it to look for.
  bool moveTo(std::size_t index) {
    m_at = index;
    return m_words.scan(statement(index).text, &m_text) && !m_text.found.empty();
  }

  template <class Patterns>
  bool makes(const Patterns& claim) {
    ClaimContext context = contextHere();
    const auto matches = [&](const ClaimPattern& each) { return each.matches(m_text, context); };
    if (std::ranges::none_of(claim.makes, matches)) {
      return false;
    }
    context.section = &wordsOfSection();
    if (std::ranges::none_of(claim.makes, matches)) {
      return false;
    }
    ClaimContext whole = context;
    ClaimText next;
    if (statement(m_at).isJoined && m_at + 1 < count() && m_words.scan(statement(m_at + 1).text, &next)) {
      whole.next = &next;
    }
    return std::ranges::none_of(claim.unless,
                                [&](const ClaimPattern& each) { return each.matchesWhole(m_text, whole); });
  }

 private:
  ClaimContext contextHere() {
    ClaimContext context;
    for (const int line : statement(m_at).near) {
      context.near.push_back(scanned(static_cast<std::size_t>(line)));
    }
    const bool isHeading = statement(m_at).begin < m_file.sections[static_cast<std::size_t>(m_section)].body;
    if (!m_areHeadingsRead) {
      readHeadings();
    }
    // A heading is no context of itself; a table's cell is about its row and column.
    for (std::size_t i = isHeading ? 1 : 0; i < m_headings.size(); ++i) {
      context.far.push_back(&m_headings[i]);
    }
    if (!isHeading && !statement(m_at).isCell) {
      context.near.push_back(&m_headings.front());
    }
    return context;
  }

  /// Read once, and only where something was found.
  const std::vector<std::uint8_t>& wordsOfSection() {
    if (m_present.empty()) {
      m_present.assign(m_words.count(), 0);
      ClaimText text;
      for (const Statement& each : m_statements.all) {
        if (m_words.scan(each.text, &text)) {
          std::ranges::transform(text.present, m_present, m_present.begin(), std::bit_or<>());
        }
      }
    }
    return m_present;
  }

  const ClaimText* scanned(std::size_t line) {
    if (!m_lines[line]) {
      m_lines[line] = std::make_unique<ClaimText>();
      m_words.scan(m_statements.lines[line], m_lines[line].get());
    }
    return m_lines[line].get();
  }

  void readHeadings() {
    m_areHeadingsRead = true;
    for (int i = m_section; i >= 0; i = m_file.sections[static_cast<std::size_t>(i)].parent) {
      m_headings.emplace_back();
      m_words.scan(m_file.sections[static_cast<std::size_t>(i)].heading, &m_headings.back());
    }
  }

  const NoteFile& m_file;
  int m_section;
  const ClaimWords& m_words;
  Statements m_statements;
  std::vector<std::unique_ptr<ClaimText>> m_lines;  ///< of Statements::lines, when they are needed
  std::vector<ClaimText> m_headings;                ///< its own first
  bool m_areHeadingsRead = false;
  std::vector<std::uint8_t> m_present;  ///< for each word known: 1 where the section has it; empty: not read yet
  std::size_t m_at = 0;
  ClaimText m_text;
};

}  // namespace

ClaimFinder::ClaimFinder(std::vector<Claim> claims)
    : m_claims(std::move(claims)), m_compiled(std::make_unique<const Compiled>(m_claims)) {}

ClaimFinder::~ClaimFinder() = default;

std::vector<ClaimHit> ClaimFinder::find(const NoteFile& file, const std::function<bool()>& isCancelled) const {
  std::vector<ClaimHit> hits;
  const std::vector<bool> isWorthwhile = sectionsWith(m_compiled->needed, file);
  const auto goesOn = [&isCancelled] { return !isCancelled || !isCancelled(); };
  for (std::size_t section = 0; section < isWorthwhile.size() && goesOn(); ++section) {
    if (!isWorthwhile[section]) {
      continue;
    }
    SectionSearch search(file, static_cast<int>(section), m_compiled->words);
    for (std::size_t i = 0; i < search.count() && goesOn(); ++i) {
      if (!search.moveTo(i)) {
        continue;
      }
      const Statement& statement = search.statement(i);
      for (const std::size_t claim : m_compiled->candidates(search.text())) {
        if (search.makes(m_compiled->patterns[claim])) {
          hits.push_back(
              {m_claims[claim].id, static_cast<int>(section), statement.line, statement.begin, statement.end});
        }
      }
    }
  }
  return hits;
}

const Claim* ClaimFinder::claim(const QString& id) const {
  const auto found = std::ranges::find_if(m_claims, [&id](const Claim& each) { return each.id == id; });
  return found == m_claims.end() ? nullptr : &*found;
}

}  // namespace orrery
