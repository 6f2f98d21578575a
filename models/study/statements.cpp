// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/statements.h"

#include "models/study/markdown_marks.h"

#include <algorithm>
#include <optional>

namespace orrery {

namespace {

/// Longer sentences are not looked at. Bytes.
constexpr qsizetype kLongestStatement = 4000;
constexpr qsizetype kLongestItem = 400;
constexpr std::size_t kMostNear = 6;
constexpr std::size_t kMostCells = 64;
constexpr int kTab = 4;
constexpr int kCodeIndent = 4;
constexpr qsizetype kShortestFence = 3;

struct Range {
  qsizetype begin = 0;
  qsizetype end = 0;
};

Range trimmed(const QByteArray& text, Range range) {
  while (range.begin < range.end && (isBlank(text[range.begin]) || text[range.begin] == '\n')) {
    ++range.begin;
  }
  while (range.begin < range.end && (isBlank(text[range.end - 1]) || text[range.end - 1] == '\n')) {
    --range.end;
  }
  return range;
}

/// Reads a section line by line.
class StatementReader {
 public:
  StatementReader(const NoteFile& file, int section)
      : m_text(file.text),
        m_section(file.sections[static_cast<std::size_t>(section)]),
        m_line(m_section.line),
        m_lineAt(m_section.begin) {}

  Statements read() {
    if (m_section.level > 0) {
      readSentences(trimmed(m_text, {m_section.begin, m_section.body}), {});
    }
    qsizetype begin = m_section.body;
    while (begin < m_section.end) {
      qsizetype end = m_text.indexOf('\n', begin);
      end = end < 0 || end > m_section.end ? m_section.end : end;
      readLine({begin, end});
      begin = end + 1;
    }
    endParagraph();
    return std::move(m_read);
  }

 private:
  struct Item {
    int indent = 0;
    int line = -1;  ///< index of Statements::lines
  };

  [[nodiscard]] QByteArrayView bytes(Range range) const {
    return QByteArrayView(m_text).sliced(range.begin, range.end - range.begin);
  }

  [[nodiscard]] bool hasParagraph() const { return m_paragraph.end > m_paragraph.begin; }

  void readLine(Range line) {
    for (Range inner = trimmed(m_text, line); bytes(inner).startsWith('>'); inner = trimmed(m_text, line)) {
      line.begin = inner.begin + 1;
    }
    const Range content = trimmed(m_text, line);
    const QByteArrayView view = bytes(content);
    if (readFence(view) || m_fence != 0) {
      return;
    }
    if (view.isEmpty() || isRule(view)) {
      endParagraph();
      m_isAfterBlank = true;
      m_columns.reset();
      return;
    }
    const int indent = indentOf({line.begin, content.begin});
    const bool wasAfterBlank = m_isAfterBlank;
    m_isAfterBlank = false;
    if (indent >= kCodeIndent && m_items.empty() && (wasAfterBlank || m_isCode)) {
      m_isCode = true;
      return;
    }
    m_isCode = false;
    if (readTable(content)) {
      return;
    }
    if (const qsizetype marker = markerLength(view); marker > 0) {
      beginItem(indent, trimmed(m_text, {content.begin + marker, content.end}));
    } else {
      readText(indent, content);
    }
  }

  /// True: the line belongs to a fence's beginning or end.
  bool readFence(QByteArrayView line) {
    const char mark = line.isEmpty() ? '\0' : line.front();
    if (mark != '`' && mark != '~') {
      return false;
    }
    qsizetype length = 0;
    while (length < line.size() && line[length] == mark) {
      ++length;
    }
    if (length < kShortestFence || line.sliced(length).contains('`')) {
      return false;
    }
    if (m_fence == 0) {
      endParagraph();
      m_fence = mark;
      m_fenceLength = length;
    } else if (m_fence == mark && length >= m_fenceLength && line.sliced(length).trimmed().isEmpty()) {
      m_fence = 0;
    }
    return true;
  }

  [[nodiscard]] int indentOf(Range range) const {
    int indent = 0;
    for (qsizetype i = range.begin; i < range.end; ++i) {
      indent += m_text[i] == '\t' ? kTab : 1;
    }
    return indent;
  }

  /// True: the line is part of a table.
  bool readTable(Range line) {
    const QByteArrayView view = bytes(line);
    if (!view.contains('|')) {
      m_columns.reset();
      return false;
    }
    if (isDelimiterRow(view) && !hasParagraph()) {
      m_columns.reset();
      return true;
    }
    if (isDelimiterRow(view)) {
      // The line before it, which was taken for a paragraph, holds the heads.
      std::vector<int> heads;
      for (const Range cell : cellsOf(m_lastLine)) {
        heads.push_back(addLine(cell));
      }
      m_paragraph.end = std::max(m_paragraph.begin, trimmed(m_text, {m_paragraph.begin, m_lastLine.begin}).end);
      endParagraph();
      m_columns = heads;
      return true;
    }
    if (!m_columns) {
      return false;
    }
    int rowHead = -1;
    const std::vector<Range> cells = cellsOf(line);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      std::vector<int> near;
      if (rowHead >= 0) {
        near.push_back(rowHead);
      }
      if (i < m_columns->size()) {
        near.push_back((*m_columns)[i]);
      }
      rowHead = i == 0 ? addLine(cells[i]) : rowHead;
      readSentences(cells[i], near);
    }
    return true;
  }

  [[nodiscard]] std::vector<Range> cellsOf(Range line) const {
    std::vector<Range> cells;
    Range inner = trimmed(m_text, line);
    inner.begin += bytes(inner).startsWith('|') ? 1 : 0;
    inner.end -= bytes(inner).endsWith('|') && !bytes(inner).endsWith("\\|") ? 1 : 0;
    qsizetype begin = inner.begin;
    for (qsizetype i = inner.begin; i <= inner.end && cells.size() < kMostCells; ++i) {
      const bool isEnd = i == inner.end || (m_text[i] == '|' && (i == inner.begin || m_text[i - 1] != '\\'));
      if (isEnd) {
        cells.push_back(trimmed(m_text, {begin, i}));
        begin = i + 1;
      }
    }
    return cells;
  }

  int addLine(Range range) {
    range.end = std::min(range.end, range.begin + kLongestItem);
    m_read.lines.push_back(plainStatement(bytes(range)));
    return static_cast<int>(m_read.lines.size()) - 1;
  }

  void beginItem(int indent, Range content) {
    endParagraph();
    leaveItems(indent);
    m_near = nearNow();
    m_items.push_back({indent, addLine(content)});
    m_isItem = true;
    m_paragraph = content;
    m_lastLine = content;
  }

  void readText(int indent, Range content) {
    if (hasParagraph() && goesOn(bytes(m_lastLine), bytes(content))) {
      m_paragraph.end = content.end;
      m_lastLine = content;
      return;
    }
    endParagraph();
    leaveItems(indent);
    m_isItem = !m_items.empty();
    m_near = nearNow();
    m_paragraph = content;
    m_lastLine = content;
  }

  void leaveItems(int indent) {
    while (!m_items.empty() && m_items.back().indent >= indent) {
      m_items.pop_back();
    }
  }

  [[nodiscard]] std::vector<int> nearNow() const {
    std::vector<int> near;
    for (auto item = m_items.rbegin(); item != m_items.rend() && near.size() < kMostNear; ++item) {
      near.push_back(item->line);
    }
    if (m_leadIn >= 0) {
      near.push_back(m_leadIn);
    }
    return near;
  }

  void endParagraph() {
    if (!hasParagraph()) {
      return;
    }
    readSentences(m_paragraph, m_near);
    if (!m_isItem) {
      const bool leadsIn = endsWithColon(bytes(m_lastLine)) || isBold(bytes(m_paragraph));
      m_leadIn = leadsIn ? addLine(m_lastLine) : -1;
    }
    m_paragraph = {};
    m_isItem = false;
  }

  void readSentences(Range range, const std::vector<int>& near) {
    const QByteArrayView text = bytes(range);
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
      const qsizetype codeEnd = endOfCode(text, i);
      if (codeEnd > i) {
        i = codeEnd;
        continue;
      }
      const SentenceEnd end = sentenceEnd(text, i);
      if (end.length > 0) {
        addStatement({range.begin + begin, range.begin + i + end.length}, near, end.asks);
        begin = i + end.length;
        i = begin - 1;
      }
    }
    addStatement({range.begin + begin, range.end}, near, false);
    if (!m_read.all.empty()) {
      m_read.all.back().isJoined = false;
    }
  }

  void addStatement(Range range, const std::vector<int>& near, bool asks) {
    const Range exact = trimmed(m_text, range);
    if (asks || exact.end <= exact.begin || exact.end - exact.begin > kLongestStatement) {
      return;
    }
    QString plain = plainStatement(bytes(exact));
    if (!plain.isEmpty()) {
      m_read.all.push_back(
          {exact.begin, exact.end, lineOf(exact.begin), std::move(plain), near, m_columns.has_value(), true});
    }
  }

  int lineOf(qsizetype at) {
    m_line += static_cast<int>(QByteArrayView(m_text).sliced(m_lineAt, at - m_lineAt).count('\n'));
    m_lineAt = at;
    return m_line;
  }

  const QByteArray& m_text;
  const NoteSection& m_section;
  Statements m_read;
  int m_line;
  qsizetype m_lineAt;

  char m_fence = 0;
  qsizetype m_fenceLength = 0;
  bool m_isAfterBlank = true;
  bool m_isCode = false;
  Range m_paragraph;
  Range m_lastLine;
  bool m_isItem = false;
  std::vector<int> m_near;
  std::vector<Item> m_items;
  int m_leadIn = -1;
  std::optional<std::vector<int>> m_columns;  ///< heads of the table that is open
};

}  // namespace

Statements statementsOf(const NoteFile& file, int section) { return StatementReader(file, section).read(); }

}  // namespace orrery
