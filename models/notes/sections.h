// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/note_file.h"

#include <QByteArray>

#include <vector>

namespace orrery {

/// The longest heading that is kept, in characters; what is longer is cut there.
inline constexpr qsizetype kLongestHeading = 200;

/// Divides a text by its headings as a person sees them: ATX and Setext, not inside fences; a fence that is never
/// closed ends where the next heading of the document's own level plainly starts a new section; list items that stand
/// alone as headings ("* chan") where a file uses them so. What stands before the first heading is a section too if it
/// shows something. Linear in the text's length; a text with more than 200,000 lines that could divide it is divided no
/// further.
[[nodiscard]] std::vector<NoteSection> divideIntoSections(const QByteArray& text);

/// A heading without the marks of Markdown, HTML tags and link targets, one line, at most kLongestHeading long.
[[nodiscard]] QString plainHeading(QByteArrayView line);

}  // namespace orrery
