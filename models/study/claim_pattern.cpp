// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/claim_pattern.h"

#include "models/exhibit/json_text.h"
#include "models/study/tr.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace orrery {

using namespace Qt::StringLiterals;
using study::Tr;

namespace {

/// Folded characters between words that follow each other; within a clause (".."); within a sentence ("...").
constexpr int kCloseGap = 4;
constexpr int kClauseGap = 24;
constexpr int kSentenceGap = 60;
/// Clauses that one match may need.
constexpr int kMostClauses = 3;
constexpr std::size_t kMostParts = 24;
constexpr std::size_t kMostElements = 16;

}  // namespace

/// Reads a pattern from left to right.
class ClaimPatternParser {
 public:
  ClaimPatternParser(const QString& pattern, ClaimWords* words) : m_pattern(pattern), m_words(words) {}

  Result<ClaimPattern> parse() {
    ClaimPattern pattern;
    do {
      pattern.m_parts.push_back(part());
      skipBlanks();
    } while (!m_error && take(u'&') && pattern.m_parts.size() < kMostParts);
    if (!m_error && m_at < m_pattern.size()) {
      fail(quoted(m_pattern.sliced(m_at)), Tr::tr("\"&\" between parts, at most %1 parts").arg(kMostParts));
    }
    if (m_error) {
      return failure(*m_error);
    }
    pattern.findKey();
    return pattern;
  }

 private:
  using Element = ClaimPattern::Element;
  using Gap = ClaimPattern::Gap;
  using Sequence = ClaimPattern::Sequence;
  using Where = ClaimPattern::Where;

  ClaimPattern::Part part() {
    ClaimPattern::Part part;
    skipBlanks();
    part.isAbsent = take(u'!');
    if (take(u'~')) {
      part.where = take(u'~') ? Where::HereOrAbove : Where::HereOrNear;
    } else if (take(u'@')) {
      part.where = take(u'@') ? Where::Above : Where::Near;
    } else if (take(u'$')) {
      part.where = take(u'$') ? Where::Section : Where::Next;
    }
    part.sequence = sequence();
    if (take(u'^')) {
      part.without = sequence();
    }
    return part;
  }

  Sequence sequence() {
    Sequence sequence;
    skipBlanks();
    while (!m_error && m_at < m_pattern.size() && !isOneOf(u"&^")) {
      Element element;
      element.gap = gap();
      skipBlanks();
      element.sense = take(u'+')   ? ClaimPattern::Sense::Asserted
                      : take(u'-') ? ClaimPattern::Sense::Denied
                                   : ClaimPattern::Sense::Any;
      element.isOptional = isOneOf(u"[");
      readWords(&element);
      sequence.push_back(std::move(element));
      skipBlanks();
    }
    const bool isEmpty = std::ranges::all_of(sequence, [](const Element& each) { return each.isOptional; });
    if (!m_error && (isEmpty || sequence.size() > kMostElements)) {
      fail(Tr::tr("%1 words").arg(sequence.size()), Tr::tr("from 1 to %1 that are not optional").arg(kMostElements));
    }
    return sequence;
  }

  Gap gap() {
    int dots = 0;
    while (take(u'.')) {
      ++dots;
    }
    if (dots == 1 || dots > 3) {
      fail(u"\"%1\""_s.arg(QString(dots, u'.')), Tr::tr("\"..\" or \"...\""));
    }
    return dots == 0 ? Gap::Close : dots == 2 ? Gap::Clause : Gap::Sentence;
  }

  /// {a|b c}, [a|b] or one word.
  void readWords(Element* element) {
    const bool isList = isOneOf(u"{[");
    const QChar close = isOneOf(u"[") ? u']' : u'}';
    m_at += isList ? 1 : 0;
    const qsizetype begin = m_at;
    while (m_at < m_pattern.size() &&
           (isList ? !isOneOf(u"}]{[") : !m_pattern[m_at].isSpace() && !isOneOf(u"&^{[}]|"))) {
      ++m_at;
    }
    const QString inside = m_pattern.sliced(begin, m_at - begin);
    if (isList && !take(close)) {
      fail(quoted(inside), Tr::tr("\"%1\" at its end").arg(close));
      return;
    }
    for (const QString& word : inside.split(u'|')) {
      const ClaimWords::Id id = m_words->add(word.trimmed());
      if (id == ClaimWords::kNone) {
        fail(quoted(word), Tr::tr("a word of letters, digits or Han characters"));
        return;
      }
      element->words.push_back(id);
    }
    std::ranges::sort(element->words);
  }

  [[nodiscard]] bool isOneOf(QStringView characters) const {
    return m_at < m_pattern.size() && characters.contains(m_pattern[m_at]);
  }
  bool take(QChar c) {
    const bool isThere = m_at < m_pattern.size() && m_pattern[m_at] == c;
    m_at += isThere ? 1 : 0;
    return isThere;
  }
  void skipBlanks() {
    while (m_at < m_pattern.size() && m_pattern[m_at].isSpace()) {
      ++m_at;
    }
  }
  void fail(const QString& found, const QString& expected) {
    if (!m_error) {
      m_error = Error{Tr::tr("character %1").arg(m_at + 1), found, expected};
    }
  }

  QString m_pattern;
  ClaimWords* m_words;
  qsizetype m_at = 0;
  std::optional<Error> m_error;
};

Result<ClaimPattern> ClaimPattern::parse(const QString& pattern, ClaimWords* words) {
  return ClaimPatternParser(pattern, words).parse();
}

void ClaimPattern::findKey() {
  bool isAsserted = false;
  for (const Part& part : m_parts) {
    if (part.isAbsent || part.where != Where::Here) {
      continue;
    }
    for (const Element& element : part.sequence) {
      // What is asserted is rarer than what is spoken of.
      const bool isBetter = element.sense != Sense::Any && !isAsserted;
      const bool isAsGood = (element.sense != Sense::Any) == isAsserted;
      if (!element.isOptional && (m_key.empty() || isBetter || (isAsGood && element.words.size() < m_key.size()))) {
        m_key = element.words;
        isAsserted = element.sense != Sense::Any;
      }
    }
  }
}

bool ClaimPattern::matches(const ClaimText& text, const ClaimContext& context) const {
  const int count = isPossible(text) ? text.clauseCount() : 0;
  for (int first = 0; first < count; ++first) {
    for (int last = first; last < std::min(count, first + kMostClauses); ++last) {
      const Window window{text.clauses[static_cast<std::size_t>(first)],
                          text.clauses[static_cast<std::size_t>(last) + 1]};
      if (matchesIn(text, window, context)) {
        return true;
      }
    }
  }
  return false;
}

bool ClaimPattern::matchesWhole(const ClaimText& text, const ClaimContext& context) const {
  return isPossible(text) && matchesIn(text, {0, static_cast<int>(text.text.size())}, context);
}

bool ClaimPattern::matchesIn(const ClaimText& text, Window window, const ClaimContext& context) const {
  return std::ranges::all_of(m_parts,
                             [&](const Part& each) { return holds(each, text, window, context) != each.isAbsent; });
}

bool ClaimPattern::holds(const Part& part, const ClaimText& text, Window window, const ClaimContext& context) {
  if (part.where == Where::Next) {
    return context.next != nullptr &&
           occurs(part.sequence, *context.next, {0, static_cast<int>(context.next->text.size())});
  }
  if (part.where == Where::Section) {
    return context.section != nullptr && isInSection(part.sequence, *context.section);
  }
  const bool isHere = part.where != Where::Near && part.where != Where::Above;
  if (isHere && occurs(part.sequence, text, window)) {
    return true;
  }
  if (part.where == Where::Here) {
    return false;
  }
  const bool reachesFar = part.where == Where::HereOrAbove || part.where == Where::Above;
  return isInSomeOf(context.near, part) || (reachesFar && isInSomeOf(context.far, part));
}

bool ClaimPattern::isInSection(const Sequence& sequence, const std::vector<std::uint8_t>& present) {
  return std::ranges::all_of(sequence, [&present](const Element& element) {
    return element.isOptional ||
           std::ranges::any_of(element.words, [&present](ClaimWords::Id word) { return present[word] != 0; });
  });
}

bool ClaimPattern::isInSomeOf(const std::vector<const ClaimText*>& lines, const Part& part) {
  return std::ranges::any_of(lines, [&part](const ClaimText* line) {
    const Window whole{0, static_cast<int>(line->text.size())};
    return occurs(part.sequence, *line, whole) && (part.without.empty() || !occurs(part.without, *line, whole));
  });
}

bool ClaimPattern::isOneOf(const Element& element, const ClaimText::Occurrence& word) {
  return std::binary_search(element.words.begin(), element.words.end(), word.word) &&
         (element.sense == Sense::Any || word.isDenied == (element.sense == Sense::Denied));
}

bool ClaimPattern::follows(const Element& element, const ClaimText& text, const ClaimText::Occurrence& word,
                           const std::vector<int>& ends) {
  // The nearest end is the one that can be near enough.
  const auto after = std::upper_bound(ends.begin(), ends.end(), word.begin);
  if (after == ends.begin()) {
    return false;
  }
  const int before = *std::prev(after);
  const int between = word.begin - before;
  if (element.gap == Gap::Sentence) {
    return between <= kSentenceGap;
  }
  const int most = element.gap == Gap::Close ? kCloseGap : kClauseGap;
  return between <= most && before >= text.clauses[static_cast<std::size_t>(word.clause)];
}

bool ClaimPattern::occurs(const Sequence& sequence, const ClaimText& text, Window window) {
  const auto startsBefore = [](const ClaimText::Occurrence& word, int at) { return word.begin < at; };
  const auto first = std::lower_bound(text.found.begin(), text.found.end(), window.begin, startsBefore);
  const auto last = std::lower_bound(first, text.found.end(), window.end, startsBefore);
  std::vector<int> ends;  // where what was found so far may end, ascending
  bool isFirst = true;
  for (const Element& element : sequence) {
    // What may be missing at the beginning makes no difference.
    if (isFirst && element.isOptional) {
      continue;
    }
    std::vector<int> next;
    for (auto word = first; word != last; ++word) {
      if (isOneOf(element, *word) && (isFirst || follows(element, text, *word, ends))) {
        next.push_back(word->end);
      }
    }
    if (element.isOptional) {
      next.insert(next.end(), ends.begin(), ends.end());
    }
    if (next.empty()) {
      return false;
    }
    std::ranges::sort(next);
    ends = std::move(next);
    isFirst = false;
  }
  return true;
}

bool ClaimPattern::isPossible(const ClaimText& text) const {
  const auto isThere = [&text](const Element& element) {
    return element.isOptional ||
           std::ranges::any_of(element.words, [&text](ClaimWords::Id word) { return text.present[word] != 0; });
  };
  return std::ranges::all_of(m_parts, [&isThere](const Part& part) {
    return part.isAbsent || part.where != Where::Here || std::ranges::all_of(part.sequence, isThere);
  });
}

}  // namespace orrery
