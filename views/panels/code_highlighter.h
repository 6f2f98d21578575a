// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/stage/theme.h"

#include <QStringView>

#include <cstdint>
#include <vector>

class QTextDocument;

namespace orrery {

/// How much of a program's text we know to tell apart.
enum class CodeLanguage : std::uint8_t {
  Plain,  ///< nothing
  LikeC,  ///< comments, strings and numbers of the C family
  Go,     ///< everything
};
enum class CodeLook : std::uint8_t { Keyword, Type, String, Comment, Number, Function };

/// A part of a program that is drawn in a colour of its own, in UTF-16 units.
struct CodeSpan {
  qsizetype begin = 0;
  qsizetype length = 0;
  CodeLook look = CodeLook::Keyword;

  bool operator==(const CodeSpan&) const = default;
};

/// By the word behind a fence; a fence without a word is taken for Go.
[[nodiscard]] CodeLanguage codeLanguage(QStringView fenceWord);
/// The coloured parts in their order, none overlapping. Comments and raw strings may run over lines; a quote that is
/// not closed on its line is no string, a raw string that is never closed is none, a comment that is never closed goes
/// to the end. Linear in the text's length. The words are those of the Go specification, "Keywords" and "Predeclared
/// identifiers".
[[nodiscard]] std::vector<CodeSpan> codeSpans(QStringView code, CodeLanguage language);
[[nodiscard]] Role codeRole(CodeLook look);

/// Colours the fenced code of a document that was read from Markdown. Must come after the last change of its text.
void highlightCode(QTextDocument& document, const Theme& theme);

}  // namespace orrery
