// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/hit_context.h"

#include "models/base/visible_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace orrery {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBefore = 40;
constexpr qsizetype kBehind = 100;
constexpr qsizetype kMostBytes = 4;  ///< of a character

bool isWithinCharacter(char byte) { return (static_cast<std::uint8_t>(byte) & 0xc0U) == 0x80U; }

/// The part of the hit's line before it, from a character's begin, and whether more of the line stands before.
QByteArrayView lineBefore(QByteArrayView text, qsizetype begin, bool& isCut) {
  qsizetype from = std::max(qsizetype{0}, begin - kBefore * kMostBytes);
  const qsizetype newLine = text.sliced(from, begin - from).lastIndexOf('\n');
  isCut = newLine < 0 && from > 0;
  from = newLine < 0 ? from : from + newLine + 1;
  while (from < begin && isWithinCharacter(text[from])) {
    ++from;
  }
  return text.sliced(from, begin - from);
}

QByteArrayView lineBehind(QByteArrayView text, qsizetype end, bool& isCut) {
  qsizetype to = std::min(text.size(), end + kBehind * kMostBytes);
  const qsizetype newLine = text.sliced(end, to - end).indexOf('\n');
  isCut = newLine < 0 && to < text.size();
  to = newLine < 0 ? to : end + newLine;
  while (to > end && to < text.size() && isWithinCharacter(text[to])) {
    --to;
  }
  return text.sliced(end, to - end);
}

/// Controls become blanks, what turns the direction of writing is dropped, and blanks in a row become one.
QString withoutControls(const QString& text) {
  QString made;
  made.reserve(text.size());
  for (const QChar character : text) {
    const bool isBlank = character.isSpace() || character.category() == QChar::Other_Control;
    if (!isBlank && isHiddenCharacter(character.unicode())) {
      continue;
    }
    if (!isBlank) {
      made.append(character);
    } else if (!made.endsWith(u' ')) {
      made.append(u' ');
    }
  }
  return made;
}

QString withoutMarks(QString text) {
  static const QRegularExpression kMarks(
      u"\\*\\*|__|~~|`|</"
      u"?(?:a|b|br|center|code|details|div|em|font|h[1-6]|i|img|li|ol|p|pre|span|strong|sub|summary|sup|"
      u"table|td|th|tr|u|ul)(?:\\s[^<>]*)?/?>"_s,
      QRegularExpression::CaseInsensitiveOption);
  return text.remove(kMarks);
}

QString withoutLineMarks(QString text) {
  static const QRegularExpression kLineMarks(u"^[\\s#>|]*(?:[*+-]\\s+)?"_s);
  return text.remove(kLineMarks);
}

HitContext joined(const QString& before, const QString& match, const QString& behind) {
  return {before % match % behind, before.size(), match.size()};
}

}  // namespace

HitContext contextOf(QByteArrayView text, qsizetype begin, qsizetype length) {
  bool isCutBefore = false;
  bool isCutBehind = false;
  QString before = QString::fromUtf8(lineBefore(text, begin, isCutBefore));
  QString behind = QString::fromUtf8(lineBehind(text, begin + length, isCutBehind));
  if (!isCutBefore) {
    before = withoutLineMarks(before);
  }
  before = withoutMarks(withoutControls(before));
  behind = withoutMarks(withoutControls(behind));
  if (isCutBefore || before.size() > kBefore) {
    before = u"…"_s % before.right(kBefore);
  }
  if (isCutBehind || behind.size() > kBehind) {
    behind = behind.left(kBehind) % u"…"_s;
  }
  return joined(before, withoutControls(QString::fromUtf8(text.sliced(begin, length))), behind);
}

HitContext contextOfPlain(QByteArrayView line, qsizetype begin, qsizetype length) {
  const auto part = [line](qsizetype from, qsizetype to) {
    return withoutControls(QString::fromUtf8(line.sliced(from, to - from)));
  };
  return joined(part(0, begin), part(begin, begin + length), part(begin + length, line.size()));
}

}  // namespace orrery
