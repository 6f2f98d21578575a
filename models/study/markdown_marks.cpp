// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/markdown_marks.h"

#include "models/notes/fold.h"

#include <QString>

#include <algorithm>
#include <array>

namespace orrery {

namespace {

/// A line of at least this many bytes may have been broken by hand in the middle of a sentence.
constexpr qsizetype kShortestBroken = 56;
constexpr qsizetype kShortestHanBroken = 84;
constexpr qsizetype kMostDigits = 3;
constexpr qsizetype kHanBytes = 3;

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isAbbreviation(QByteArrayView before) {
  constexpr std::array<QByteArrayView, 5> kAbbreviations{"e.g", "i.e", "etc", "vs", "cf"};
  return std::ranges::any_of(kAbbreviations, [before](QByteArrayView each) { return before.endsWith(each); });
}

bool endsWithHan(QByteArrayView line) {
  const QString end = QString::fromUtf8(line.last(std::min(line.size(), kHanBytes)));
  return !end.isEmpty() && isHan(end.back().unicode());
}

bool beginsWithHan(QByteArrayView line) {
  const QString begin = QString::fromUtf8(line.first(std::min(line.size(), kHanBytes)));
  return !begin.isEmpty() && isHan(begin.front().unicode());
}

}  // namespace

SentenceEnd sentenceEnd(QByteArrayView text, qsizetype at) {
  const char c = text[at];
  if (c == '?' || c == '!' || c == ';') {
    return {c == '!' && at + 1 < text.size() && (text[at + 1] == '=' || text[at + 1] == '[') ? 0 : 1, c == '?'};
  }
  if (c == '.') {
    const bool isAtEnd = at + 1 >= text.size() || isBlank(text[at + 1]) || text[at + 1] == '\n';
    const bool isNumber = at == 0 || isDigit(text[at - 1]);
    return {isAtEnd && !isNumber && !isAbbreviation(text.first(at)) ? 1 : 0, false};
  }
  struct Wide {
    QByteArrayView bytes;
    bool asks = false;
  };
  constexpr std::array<Wide, 4> kWide{{{"。", false}, {"！", false}, {"；", false}, {"？", true}}};
  for (const Wide& each : kWide) {
    if (c == each.bytes.front() && text.sliced(at).startsWith(each.bytes)) {
      return {each.bytes.size(), each.asks};
    }
  }
  return {};
}

qsizetype endOfCode(QByteArrayView text, qsizetype at) {
  const qsizetype end = text[at] == '`' ? text.indexOf('`', at + 1) : -1;
  return end < 0 ? at : end;
}

qsizetype markerLength(QByteArrayView line) {
  const auto isBlankAt = [line](qsizetype at) { return at >= line.size() || isBlank(line[at]); };
  if (line.isEmpty()) {
    return 0;
  }
  if (line.startsWith('-') || line.startsWith('*') || line.startsWith('+')) {
    return isBlankAt(1) ? 1 : 0;
  }
  qsizetype at = 0;
  const bool isInBrackets = line.startsWith('(') || line.startsWith("（");
  at += line.startsWith('(') || line.startsWith('\\') ? 1 : line.startsWith("（") ? 3 : 0;
  const qsizetype begin = at;
  while (at < line.size() && (isDigit(line[at]) || (at > begin && line[at] == '.'))) {
    ++at;
  }
  if (at == begin && at + 1 < line.size() && isLetter(line[at])) {
    ++at;
  }
  if (at == begin || at - begin > kMostDigits + 1) {
    return 0;
  }
  if (line[at - 1] == '.') {
    return isDigit(line[begin]) ? at : 0;
  }
  const QByteArrayView rest = line.sliced(at);
  const bool isDotted = !rest.isEmpty() && (rest.front() == '.' || rest.front() == ')');
  if (isDotted) {
    return isDigit(line[begin]) || isInBrackets || isBlankAt(at + 1) ? at + 1 : 0;
  }
  if (rest.startsWith("、") || rest.startsWith("）") || rest.startsWith("．")) {
    return at + 3;
  }
  return line.first(at).contains('.') && isBlankAt(at) ? at : 0;
}

bool isDelimiterRow(QByteArrayView line) {
  const bool isMade = std::ranges::all_of(line, [](char c) { return c == '|' || c == '-' || c == ':' || isBlank(c); });
  return isMade && line.contains('|') && line.contains('-');
}

bool isRule(QByteArrayView line) {
  return line.size() >= 3 && (line[0] == '-' || line[0] == '*' || line[0] == '_') &&
         std::ranges::all_of(line, [line](char c) { return c == line[0] || isBlank(c); });
}

bool endsWithColon(QByteArrayView line) {
  while (!line.isEmpty() && (isBlank(line.back()) || line.back() == '*' || line.back() == '_')) {
    line = line.chopped(1);
  }
  return line.endsWith(':') || line.endsWith("：");
}

bool isBold(QByteArrayView line) {
  return line.size() > 4 && line.startsWith("**") && line.endsWith("**") && line.indexOf("**", 2) == line.size() - 2;
}

bool goesOn(QByteArrayView line, QByteArrayView next) {
  const char last = line.back();
  const bool hasHan = std::ranges::any_of(line, [](char c) { return static_cast<signed char>(c) < 0; });
  if (line.size() < (hasHan ? kShortestHanBroken : kShortestBroken) || endsWithColon(line)) {
    return false;
  }
  const bool isOpen = isLetter(last) || isDigit(last) || last == ',' || last == '`' || last == '*';
  const bool isSmall = next.front() >= 'a' && next.front() <= 'z';
  const bool isHanOpen = line.endsWith("，") || line.endsWith("、") || endsWithHan(line);
  return (isOpen && isSmall) || (isHanOpen && beginsWithHan(next));
}

}  // namespace orrery
