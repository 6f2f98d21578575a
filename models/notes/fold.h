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
[[nodiscard]] QString folded(QStringView source);
/// folded(), without the number and the decoration that a heading begins with ("16 ", "一、", "Q3:").
[[nodiscard]] QString foldedHeading(QStringView heading);

}  // namespace orrery
