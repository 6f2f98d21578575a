// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/line_marks.h"

#include <algorithm>
#include <array>
#include <optional>

namespace orrery::notes {

namespace {

using Kind = LineMark::Kind;

constexpr qsizetype kDeepestMargin = 3;  ///< so many blanks before a mark change nothing
constexpr qsizetype kMostLevels = 6;     ///< of headings
constexpr qsizetype kShortestFence = 3;
constexpr qsizetype kShortestUnderline = 2;
constexpr qsizetype kLongestTitle = 240;  ///< of a line that has a line under it, bytes
constexpr qsizetype kWidestTitle = 48;    ///< of a list item that could be a heading; a Han character is 2 wide
constexpr int kMostListMarkers = 3;       ///< on one line
constexpr int kMostFrontMatter = 200;     ///< lines

struct HtmlBlock {
  QByteArrayView begin;
  QByteArrayView end;
};
constexpr std::array<HtmlBlock, 5> kHtmlBlocks{
    {{"<!--", "-->"}, {"<pre", "</pre"}, {"<script", "</script"}, {"<style", "</style"}, {"<textarea", "</textarea"}}};

/// Wide blanks that stand between the signs of a heading and its words: U+3000 and U+00A0.
constexpr std::array<QByteArrayView, 2> kWideBlanks{"\xE3\x80\x80", "\xC2\xA0"};
/// How a sentence ends, which no heading does.
constexpr std::array<QByteArrayView, 7> kSentenceEnds{"\xE3\x80\x82", "\xEF\xBC\x9B", "\xEF\xBC\x8C", ".", ";", ",",
                                                      "\xE3\x80\x81"};

bool isBlank(char c) { return c == ' ' || c == '\t'; }

bool isDigit(char c) { return c >= '0' && c <= '9'; }

qsizetype indentOf(QByteArrayView line) {
  const auto* const first = std::find_if_not(line.begin(), line.end(), isBlank);
  return first - line.begin();
}

/// How often `sign` stands at the beginning.
qsizetype runOf(QByteArrayView text, char sign) {
  const auto* const end = std::find_if(text.begin(), text.end(), [sign](char c) { return c != sign; });
  return end - text.begin();
}

QByteArrayView trimmedEnd(QByteArrayView text) {
  while (!text.isEmpty() && isBlank(text.back())) {
    text.chop(1);
  }
  return text;
}

/// The length of "- " or "12. " at the beginning; 0: there is none.
qsizetype listMarkerLength(QByteArrayView text) {
  qsizetype length = 0;
  if (!text.isEmpty() && (text[0] == '-' || text[0] == '*' || text[0] == '+')) {
    length = 1;
  } else {
    while (length < text.size() && length < 9 && isDigit(text[length])) {
      ++length;
    }
    if (length == 0 || length == text.size() || (text[length] != '.' && text[length] != ')')) {
      return 0;
    }
    ++length;
  }
  if (length == text.size()) {
    return length;
  }
  const qsizetype blanks = indentOf(text.sliced(length));
  return blanks == 0 ? 0 : length + blanks;
}

/// "---", "* * *": a line across the page.
bool isRule(QByteArrayView text) {
  const char sign = text[0];
  return (sign == '-' || sign == '*' || sign == '_') && std::ranges::count(text, sign) >= 3 &&
         std::ranges::all_of(text, [sign](char c) { return c == sign || isBlank(c); });
}

bool isSentence(QByteArrayView text) {
  return std::ranges::any_of(kSentenceEnds, [text](QByteArrayView end) { return text.endsWith(end); });
}

/// How wide a text is, as a terminal counts: ASCII 1, else 2. It stops counting at what is too wide for a heading.
qsizetype widthOf(QByteArrayView text) {
  qsizetype width = 0;
  for (const char c : text.first(std::min(text.size(), kLongestTitle))) {
    const auto byte = static_cast<unsigned char>(c);
    width += byte < 0x80 ? 1 : byte >= 0xC0 ? 2 : 0;
  }
  return text.size() > kLongestTitle ? kWidestTitle + 1 : width;
}

bool isSameWord(QByteArrayView text, QByteArrayView word) {
  return text.size() >= word.size() && text.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

class Scanner {
 public:
  explicit Scanner(QByteArrayView text) : m_text(text) {}

  std::vector<LineMark> scan() {
    skipFrontMatter();
    while (m_at < m_text.size() && m_marks.size() < kMostMarks) {
      if (m_text[m_at] == '\n') {
        skipEmptyLines();
      } else {
        readLine(takeLine());
      }
    }
    return std::move(m_marks);
  }

 private:
  QByteArrayView takeLine() {
    m_begin = m_at;
    const qsizetype found = m_text.indexOf('\n', m_at);
    const qsizetype end = found < 0 ? m_text.size() : found;
    m_at = found < 0 ? end : found + 1;
    ++m_line;
    return m_text.sliced(m_begin, end - m_begin);
  }

  void skipEmptyLines() {
    const qsizetype lines = runOf(m_text.sliced(m_at), '\n');
    m_at += lines;
    m_line += static_cast<int>(lines);
    endParagraph(true);
  }

  /// "---", lines of settings, "---" at the very beginning.
  void skipFrontMatter() {
    if (trimmedEnd(takeLine()) == QByteArrayView("---")) {
      while (m_at < m_text.size() && m_line < kMostFrontMatter) {
        const QByteArrayView line = trimmedEnd(takeLine());
        if (line == QByteArrayView("---") || line == QByteArrayView("...")) {
          return;
        }
      }
    }
    m_at = 0;
    m_line = 0;
  }

  void readLine(QByteArrayView line) {
    const qsizetype indent = indentOf(line);
    const QByteArrayView rest = line.sliced(indent);
    const bool isAtMargin = indent <= kDeepestMargin && !line.first(indent).contains('\t');
    if (rest.isEmpty()) {
      endParagraph(true);
      return;
    }
    if (isAtMargin && isUnderline(rest)) {
      addUnderlined(rest[0]);
      return;
    }
    if (isRule(rest)) {
      endParagraph(false);
      return;
    }
    if (addFence(rest) || (isAtMargin && (addHeading(rest) || addHtml(rest))) ||
        (indent == 0 && addListHeading(rest))) {
      return;
    }
    const bool isText = isAtMargin && listMarkerLength(rest) == 0 && rest[0] != '>';
    if (isText && indent == 0 && m_isAfterListHeading) {
      m_marks.back().isTextFollowing = true;
    }
    m_isAfterListHeading = false;
    m_isAfterHeading = false;
    if (isText && m_paragraphLines == 0) {
      m_paragraph = {.isAfterBlank = m_isAfterBlank, .line = m_line, .begin = m_begin, .end = m_at};
    }
    m_isParagraphTitle = isText && m_paragraphLines == 0 && rest.size() <= kLongestTitle && !rest.contains('|') &&
                         !isSentence(trimmedEnd(rest));
    m_paragraphLines = isText ? m_paragraphLines + 1 : 0;
    m_isAfterBlank = false;
  }

  void endParagraph(bool isBlankLine) {
    m_paragraphLines = 0;
    m_isParagraphTitle = false;
    m_isAfterBlank = isBlankLine;
    m_isAfterListHeading = false;
    m_isAfterHeading = m_isAfterHeading && isBlankLine;
  }

  void add(LineMark mark) {
    mark.isAfterBlank = mark.isAfterBlank || m_isAfterBlank;
    if (m_isAfterListHeading && mark.kind == Kind::Fence && m_text[m_begin] == mark.sign) {
      m_marks.back().isTextFollowing = true;
    }
    m_marks.push_back(mark);
    endParagraph(false);
    m_isAfterHeading = mark.kind == Kind::Heading;
  }

  /// A line of "=" or "-" under a paragraph of one line.
  bool isUnderline(QByteArrayView rest) const {
    if (!m_isParagraphTitle || (rest[0] != '=' && rest[0] != '-')) {
      return false;
    }
    const QByteArrayView line = trimmedEnd(rest);
    return line.size() >= kShortestUnderline && runOf(line, line[0]) == line.size();
  }

  void addUnderlined(char sign) {
    LineMark mark = m_paragraph;
    mark.level = sign == '=' ? 1 : 2;
    mark.sign = sign;
    mark.end = m_at;
    m_isAfterBlank = false;
    add(mark);
  }

  bool addFence(QByteArrayView rest) {
    for (int i = 0; i < kMostListMarkers; ++i) {
      const qsizetype length = listMarkerLength(rest);
      if (length == 0 || length == rest.size()) {
        break;
      }
      rest = rest.sliced(length);
    }
    if (rest[0] != '`' && rest[0] != '~') {
      return false;
    }
    const qsizetype length = runOf(rest, rest[0]);
    const QByteArrayView info = rest.sliced(length);
    if (length < kShortestFence || (rest[0] == '`' && info.contains('`'))) {
      return false;
    }
    add({.kind = Kind::Fence,
         .sign = rest[0],
         .isPlain = trimmedEnd(info).isEmpty(),
         .length = static_cast<int>(length),
         .line = m_line,
         .begin = m_begin,
         .end = m_at});
    return true;
  }

  /// "## words", "- **## words**".
  bool addHeading(QByteArrayView rest) {
    const QByteArrayView whole = rest;
    for (int i = 0; i < kMostListMarkers && rest[0] != '#'; ++i) {
      const qsizetype length = rest.startsWith("**") ? 2 : listMarkerLength(rest);
      if (length == 0 || length == rest.size()) {
        return false;
      }
      rest = rest.sliced(length);
    }
    const qsizetype level = runOf(rest, '#');
    if (level == 0 || level > kMostLevels) {
      return false;
    }
    const QByteArrayView words = rest.sliced(level);
    if (words.isEmpty() || !(startsWithBlank(words) || (whole.size() == rest.size() && isGluedHeading(words)))) {
      return false;
    }
    add({.level = static_cast<std::uint8_t>(level),
         .sign = '#',
         .isPlain = whole.size() == rest.size() && m_text[m_begin] == '#' && startsWithBlank(words),
         .line = m_line,
         .begin = m_begin,
         .end = m_at});
    return true;
  }

  static bool startsWithBlank(QByteArrayView words) {
    return isBlank(words[0]) ||
           std::ranges::any_of(kWideBlanks, [words](QByteArrayView blank) { return words.startsWith(blank); });
  }

  /// "##words" is a heading where it stands by itself and begins in Han or with a number: "#tag #tag" and the comments
  /// of a configuration, line upon line, are none.
  bool isGluedHeading(QByteArrayView words) const {
    const auto first = static_cast<unsigned char>(words[0]);
    const bool isHan = first >= 0xE4 && first <= 0xE9;
    return (isHan || isDigit(words[0])) && (m_isAfterBlank || m_isAfterHeading) && !words.contains(" #") &&
           words.size() <= kLongestTitle;
  }

  bool addHtml(QByteArrayView rest) {
    if (rest[0] != '<') {
      return false;
    }
    if (rest.size() > 4 && (rest[1] == 'h' || rest[1] == 'H') && rest[2] >= '1' && rest[2] <= '6' &&
        (rest[3] == '>' || rest[3] == ' ') && (rest.contains("</h") || rest.contains("</H"))) {
      add({.level = static_cast<std::uint8_t>(rest[2] - '0'),
           .sign = '<',
           .line = m_line,
           .begin = m_begin,
           .end = m_at});
      return true;
    }
    for (std::size_t i = 0; i < kHtmlBlocks.size(); ++i) {
      const HtmlBlock& block = kHtmlBlocks.at(i);
      const QByteArrayView after = isSameWord(rest, block.begin) ? rest.sliced(block.begin.size()) : QByteArrayView();
      const bool isWhole = i == 0 || after.isEmpty() || after[0] == '>' || isBlank(after[0]);
      if (isSameWord(rest, block.begin) && isWhole) {
        add({.kind = Kind::Html,
             .level = static_cast<std::uint8_t>(i),
             .sign = '<',
             .line = m_line,
             .begin = m_begin,
             .end = m_at});
        return true;
      }
    }
    return false;
  }

  bool addListHeading(QByteArrayView rest) {
    const qsizetype marker = isDigit(rest[0]) ? 0 : listMarkerLength(rest);
    const QByteArrayView words = trimmedEnd(rest.sliced(marker));
    if (marker == 0 || words.isEmpty()) {
      return false;
    }
    const bool isTitle = widthOf(words) <= kWidestTitle && !isSentence(words);
    add({.kind = Kind::ListHeading,
         .sign = rest[0],
         .isPlain = isTitle,
         .line = m_line,
         .begin = m_begin,
         .end = m_at});
    m_isAfterListHeading = isTitle;
    return true;
  }

  QByteArrayView m_text;
  std::vector<LineMark> m_marks;
  qsizetype m_at = 0;     ///< where the next line begins
  qsizetype m_begin = 0;  ///< of the line that is read
  int m_line = 0;
  bool m_isAfterBlank = true;
  bool m_isAfterHeading = false;  ///< with nothing but blank lines between
  bool m_isAfterListHeading = false;
  bool m_isParagraphTitle = false;  ///< the paragraph has one line so far that could be a heading
  int m_paragraphLines = 0;
  LineMark m_paragraph;
};

}  // namespace

std::vector<LineMark> findMarks(QByteArrayView text) { return Scanner(text).scan(); }

QByteArrayView closing(int htmlLevel) { return kHtmlBlocks.at(static_cast<std::size_t>(htmlLevel)).end; }

}  // namespace orrery::notes
