// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/note_file.h"
#include "models/study/claims.h"
#include "views/panels/note_browser.h"

#include <QString>

#include <vector>

namespace orrery {

/// How much of one section is ever laid out, bytes: more would keep the window waiting. The time that QTextDocument
/// takes grows with the square of a line's length, and of the number of items in a list.
inline constexpr qsizetype kMostShown = 64LL * 1024;
inline constexpr qsizetype kMostLinesShown = 3000;
inline constexpr qsizetype kLongestQuote = 300;  ///< characters

/// The part of a section's text that is shown.
struct SectionText {
  QString markdown;
  int lines = 0;          ///< of the section, without blank ones at its end
  bool isFolded = false;  ///< there are more lines than were asked for
  bool isCut = false;     ///< there are more bytes than were asked for, or more lines than kMostLinesShown
  qsizetype bytes = 0;    ///< of the section's text, down to where it is cut
};

/// At most `mostLines` lines (0: all) and `mostBytes` bytes, cut at the end of a line where there is one. Blocks in
/// blocks are kept only as deep as a person could read them.
[[nodiscard]] SectionText sectionText(const NoteFile& file, int section, int mostLines,
                                      qsizetype mostBytes = kMostShown);

/// The sentence of a hit as it is written, on one line, at most kLongestQuote long.
[[nodiscard]] QString quoteOf(const NoteFile& file, const ClaimHit& hit);

/// Finds the sentences in the text as it is shown, without the marks of Markdown.
[[nodiscard]] NoteBrowser::MarkFinder marksOf(const NoteFile& file, const std::vector<ClaimHit>& hits);

/// "queue.md › Channels › Closing": where a section stands, for people. `withOwn`: its own heading is part of it.
[[nodiscard]] QString placeText(const NoteFile& file, int section, bool withOwn);

/// The heading of a section for people; of what stands before the first heading: "Beginning of the file".
[[nodiscard]] QString headingText(const NoteFile& file, int section);

/// The section that a '#' of a link names, by the rule of GitHub: letters and digits small, blanks as '-', "-1" behind
/// a second one of the same name. -1: none.
[[nodiscard]] int findAnchor(const NoteFile& file, const QString& anchor);

}  // namespace orrery
