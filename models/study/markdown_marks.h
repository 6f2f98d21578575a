// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace orrery {

// What the marks of Markdown, as people really write it, say about a line or a place in it. Lines come without the
// blanks around them.

[[nodiscard]] constexpr bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

/// What ends a sentence at a place: its length in bytes (0: nothing), and whether it asks.
struct SentenceEnd {
  qsizetype length = 0;
  bool asks = false;
};
[[nodiscard]] SentenceEnd sentenceEnd(QByteArrayView text, qsizetype at);

/// The end of the code span that begins at `at`, or `at` where there is none.
[[nodiscard]] qsizetype endOfCode(QByteArrayView text, qsizetype at);
/// The mark that a list item begins with: "- ", "* ", "1. ", "2、", "（3）", "\4. ", "a) "; its length or 0.
[[nodiscard]] qsizetype markerLength(QByteArrayView line);
/// "|---|:-:|".
[[nodiscard]] bool isDelimiterRow(QByteArrayView line);
/// "---", "* * *".
[[nodiscard]] bool isRule(QByteArrayView line);
[[nodiscard]] bool endsWithColon(QByteArrayView line);
/// Bold from its beginning to its end.
[[nodiscard]] bool isBold(QByteArrayView line);
/// The next line goes on with the sentence of this one, which was broken by hand. Neither is empty.
[[nodiscard]] bool goesOn(QByteArrayView line, QByteArrayView next);

}  // namespace orrery
