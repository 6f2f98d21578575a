// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace orrery {

/// A text as words are compared: compatibility forms unified (NFKC), case folded, marks of Markdown, punctuation, emoji
/// and blanks taken out (a blank between two Latin words stays as one), with the way back to the text.
struct FoldedText {
  QString text;
  std::vector<qsizetype> origin;  ///< for each character of `text`, where it stands in the source; one more at the end
};
[[nodiscard]] FoldedText foldWithOrigins(QStringView source);
/// What a part of the folded text is in the source, as it stands there. `length` is at least 1.
[[nodiscard]] QStringView sourceOf(QStringView source, const FoldedText& text, qsizetype begin, qsizetype length);
[[nodiscard]] QString folded(QStringView source);
/// The same into a text whose memory is used again.
void foldInto(QStringView source, QString* text);
/// folded(), without the number and the decoration that a heading begins with ("16 ", "一、", "Q3:").
[[nodiscard]] QString foldedHeading(QStringView heading);

/// Han characters and kana, which no blanks part: words of them are found anywhere in a run. Takes a UTF-16 unit; the
/// pairs of the rare Han characters count too.
[[nodiscard]] constexpr bool isHan(char16_t unit) {
  return (unit >= 0x2e80 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff) ||
         (unit >= 0xd840 && unit <= 0xd888) || (unit >= 0xdc00 && unit <= 0xdfff);
}

}  // namespace orrery
