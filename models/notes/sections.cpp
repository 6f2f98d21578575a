// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/sections.h"

#include "models/notes/fences.h"
#include "models/notes/line_marks.h"

#include <algorithm>
#include <array>

namespace orrery {

using notes::LineMark;
using Kind = LineMark::Kind;

namespace {

constexpr int kDeepestLevel = 6;
/// A file has headings in the style of a list if text follows so many items of one sign, ...
constexpr int kFewestListHeadings = 2;
/// ... and of all items of that sign one in so many, and no more than one in so many is too long for a heading.
constexpr int kListHeadingsShare = 4;

struct Found {
  const LineMark* mark = nullptr;
  bool isOfList = false;
};

/// What is known of the items of one sign.
struct ListSign {
  char sign = 0;
  int titles = 0;
  int others = 0;
  int withText = 0;
};

/// The marks that stand outside of fences, comments and HTML that holds its text as it is.
std::vector<Found> marksOutside(QByteArrayView text, const std::vector<LineMark>& marks) {
  const notes::Fences fences(text, marks);
  std::vector<Found> outside;
  std::array<bool, 8> isNeverClosed{};  // by the level of Html
  for (std::size_t i = 0; i < marks.size();) {
    const LineMark& mark = marks[i];
    if (mark.kind == Kind::Fence) {
      i = fences.after(i);
    } else if (mark.kind == Kind::Html) {
      bool& isOpen = isNeverClosed.at(mark.level);
      const qsizetype end = isOpen ? -1 : text.indexOf(notes::closing(mark.level), mark.begin);
      isOpen = end < 0;
      for (++i; i < marks.size() && marks[i].begin < end;) {
        ++i;
      }
    } else {
      outside.push_back({&mark, mark.kind == Kind::ListHeading});
      ++i;
    }
  }
  return outside;
}

/// The sign of those list items that are headings in this file; 0: none are.
char signOfListHeadings(const std::vector<Found>& found) {
  std::array<ListSign, 3> signs{{{'*'}, {'-'}, {'+'}}};
  int headings = 0;
  for (const Found& each : found) {
    if (!each.isOfList) {
      ++headings;
      continue;
    }
    ListSign& its = *std::ranges::find(signs, each.mark->sign, &ListSign::sign);
    its.titles += each.mark->isPlain ? 1 : 0;
    its.others += each.mark->isPlain ? 0 : 1;
    its.withText += each.mark->isTextFollowing ? 1 : 0;
  }
  for (const ListSign& its : signs) {
    if (its.withText >= kFewestListHeadings && its.withText > headings &&
        its.withText * kListHeadingsShare >= its.titles && its.others * kListHeadingsShare <= its.titles) {
      return its.sign;
    }
  }
  return 0;
}

/// A line that shows nothing: blank, a rule, a fence, a line break.
bool showsNothing(QByteArrayView line) {
  line = line.trimmed();
  if (line.startsWith("```") || line.startsWith("~~~")) {
    const auto* const info = std::ranges::find_if(line, [](char c) { return c != '`' && c != '~'; });
    return std::find(info, line.end(), '`') == line.end();
  }
  if (line.compare(QByteArrayView("<br>"), Qt::CaseInsensitive) == 0 ||
      line.compare(QByteArrayView("<br/>"), Qt::CaseInsensitive) == 0) {
    return true;
  }
  return std::ranges::all_of(line, [](char c) { return c == '-' || c == '*' || c == '_' || c == '=' || c == ' '; });
}

/// Whether there is nothing to read. It looks no further than to the first line that shows something.
bool isEmptyText(QByteArrayView text) {
  while (!text.isEmpty()) {
    if (text[0] == '\n' || text[0] == ' ') {
      text = text.sliced(1);
      continue;
    }
    const qsizetype found = text.indexOf('\n');
    qsizetype end = found < 0 ? text.size() : found + 1;
    const QByteArrayView line = text.first(end);
    if (line.trimmed().startsWith("<!--")) {
      const qsizetype closed = text.indexOf("-->");
      if (closed < 0) {
        return false;
      }
      end = closed + 3;
    } else if (!showsNothing(line)) {
      return false;
    }
    text = text.sliced(end);
  }
  return true;
}

class Divider {
 public:
  explicit Divider(const QByteArray& text) : m_text(text) {}

  std::vector<NoteSection> divide() {
    const std::vector<LineMark> marks = notes::findMarks(m_text);
    const std::vector<Found> found = marksOutside(m_text, marks);
    const char listSign = signOfListHeadings(found);
    for (const Found& each : found) {
      const bool isListHeading = each.isOfList && each.mark->isPlain && each.mark->sign == listSign;
      if (!each.isOfList || isListHeading) {
        add(*each.mark, isListHeading);
      }
    }
    finish();
    return std::move(m_sections);
  }

 private:
  void add(const LineMark& mark, bool isListHeading) {
    const QByteArrayView line = QByteArrayView(m_text).sliced(mark.begin, mark.end - mark.begin);
    const QString heading = plainHeading(line);
    if (heading.isEmpty()) {
      return;
    }
    const int level = isListHeading ? listLevel(mark.begin) : mark.level;
    if (!isListHeading) {
      m_lastLevel = level;
      m_lastBody = mark.end;
      m_listLevel = 0;
    }
    m_sections.push_back(
        {.level = level, .heading = heading, .line = mark.line, .begin = mark.begin, .body = mark.end});
  }

  /// List headings stand under a heading that has no text of its own, else beside it.
  int listLevel(qsizetype begin) {
    if (m_listLevel == 0) {
      const QByteArrayView before = QByteArrayView(m_text).sliced(m_lastBody, begin - m_lastBody);
      const bool isUnder = m_lastLevel == 0 || isEmptyText(before);
      m_listLevel = isUnder ? std::min(m_lastLevel + 1, kDeepestLevel) : m_lastLevel;
    }
    return m_listLevel;
  }

  void finish() {
    const QByteArrayView text(m_text);
    const qsizetype first = m_sections.empty() ? text.size() : m_sections.front().begin;
    if (!text.isEmpty() && (m_sections.empty() || !isEmptyText(text.first(first)))) {
      m_sections.insert(m_sections.begin(), NoteSection{});
    }
    std::vector<int> open;  // the sections around the one that is looked at
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
      NoteSection& section = m_sections[i];
      const bool isLast = i + 1 == m_sections.size();
      section.end = isLast ? text.size() : m_sections[i + 1].begin;
      const bool hasSections = !isLast && m_sections[i + 1].level > section.level && section.level > 0;
      section.isEmpty = !hasSections && isEmptyText(text.sliced(section.body, section.end - section.body));
      while (!open.empty() && m_sections[static_cast<std::size_t>(open.back())].level >= section.level) {
        open.pop_back();
      }
      section.parent = open.empty() ? -1 : open.back();
      if (section.level > 0) {
        open.push_back(static_cast<int>(i));
      }
    }
  }

  const QByteArray& m_text;
  std::vector<NoteSection> m_sections;
  int m_lastLevel = 0;       ///< of the last heading that is no list item
  qsizetype m_lastBody = 0;  ///< where the text under it begins
  int m_listLevel = 0;       ///< of the list headings after it; 0: there was none yet
};

}  // namespace

std::vector<NoteSection> divideIntoSections(const QByteArray& text) { return Divider(text).divide(); }

}  // namespace orrery
