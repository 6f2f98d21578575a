// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/visible_text.h"

#include <algorithm>
#include <array>

namespace orrery {

namespace {

struct Range {
  char32_t first;
  char32_t last;
};
constexpr std::array kHidden{
    Range{0x0000, 0x0008},     // controls
    Range{0x000b, 0x001f},     //
    Range{0x007f, 0x009f},     //
    Range{0x061c, 0x061c},     // Arabic letter mark
    Range{0x200e, 0x200f},     // marks of direction
    Range{0x2028, 0x202e},     // separators of lines, embeddings and overrides
    Range{0x2066, 0x2069},     // isolates
    Range{0xfdd0, 0xfdef},     // non-characters; QTextDocument has a use of its own for them
    Range{0xfeff, 0xfeff},     // byte order mark
    Range{0xfff9, 0xfffc},     // annotations, and what stands for a picture
    Range{0xfffe, 0xffff},     //
    Range{0xe0000, 0xe007f},   // tags
    Range{0xf0000, 0x10ffff},  // private
};

constexpr qsizetype kLongestUnbroken = 10;
constexpr qsizetype kShortestPart = 4;        ///< characters of a name that may stand alone in a line
constexpr QStringView kPartEnds = u"/\\_-.";  ///< in names and paths
constexpr char16_t kBreak = 0x200b;           ///< zero width space

/// Lines break on both sides of these by themselves.
bool isWide(QChar unit) {
  constexpr char16_t kFirst = 0x2e80;  // radicals, Han, kana, Hangul, and their punctuation
  constexpr char16_t kLast = 0xffef;
  return unit.unicode() >= kFirst && unit.unicode() <= kLast && !unit.isSurrogate();
}

}  // namespace

bool isHiddenCharacter(char32_t character) {
  return std::ranges::any_of(kHidden,
                             [&](const Range& range) { return character >= range.first && character <= range.last; });
}

QString visibleText(QString text) {
  QString seen;
  bool isChanged = false;
  seen.reserve(text.size());
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar unit = text[i];
    const bool isPair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
    const char32_t character = isPair ? QChar::surrogateToUcs4(unit, text[i + 1]) : unit.unicode();
    if (isHiddenCharacter(character) || (!isPair && unit.isSurrogate())) {
      seen += QChar(QChar::ReplacementCharacter);
      isChanged = true;
    } else {
      seen += unit;
      if (isPair) {
        seen += text[i + 1];
      }
    }
    i += isPair ? 1 : 0;
  }
  return isChanged ? seen : text;
}

QString breakableText(const QString& text) {
  QString broken;
  qsizetype unbroken = 0;
  QChar last;
  for (const QChar unit : visibleText(text)) {
    const bool isBlank = unit.isSpace();
    const bool isPlain = isBlank || isWide(unit);
    // Behind the parts of a path or of a name first, in the middle of a word only where that is not enough.
    const bool isNextPart = unbroken >= kShortestPart && kPartEnds.contains(last) && unit.isLetter();
    const qsizetype longest = unit.isPunct() ? 2 * kLongestUnbroken : kLongestUnbroken;
    const bool isTooLong = unbroken >= longest && !unit.isLowSurrogate() && !unit.isMark();
    if (!isPlain && (isNextPart || isTooLong)) {
      broken += QChar(kBreak);
      unbroken = 0;
    }
    unbroken = isPlain ? 0 : unbroken + 1;
    last = unit;
    broken += isBlank ? QChar(u' ') : unit;
  }
  return broken;
}

}  // namespace orrery
