// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <vector>

namespace orrery::notes {

/// A line of a text that may divide it. What it comes to depends on what stands around it: a heading inside a fence is
/// none.
struct LineMark {
  enum class Kind : std::uint8_t {
    Heading,      ///< "# ", "- ## ", a line with a line of "=" or "-" under it, "<h2>"
    ListHeading,  ///< "* words": an item at the margin that could be a heading
    Fence,        ///< "```" or "~~~", at any depth, also as an item of a list
    Html,         ///< the beginning of what ends at `closing()`: a comment, <pre>, <script>, <style>, <textarea>
  };
  Kind kind = Kind::Heading;
  std::uint8_t level = 0;     ///< Heading: 1 to 6; Html: which of closing()
  char sign = 0;              ///< the character that makes the mark
  bool isAfterBlank = false;  ///< the line before is blank, or there is none
  bool isPlain = false;       ///< Heading: begins with '#' at the margin; Fence: nothing follows; ListHeading: a title
  bool isTextFollowing = false;  ///< ListHeading: the next line is text that belongs to no list
  int length = 0;                ///< Fence: of the run of signs
  int line = 0;                  ///< from 1
  qsizetype begin = 0;           ///< of its line
  qsizetype end = 0;             ///< of its last line, with the line end
};

/// A text with more of them is divided no further: nobody reads it as notes.
inline constexpr std::size_t kMostMarks = 200'000;

/// All marks of a text, in its order. Linear in its length.
[[nodiscard]] std::vector<LineMark> findMarks(QByteArrayView text);

/// What ends the Html mark of this level: "-->", "</pre".
[[nodiscard]] QByteArrayView closing(int htmlLevel);

}  // namespace orrery::notes
