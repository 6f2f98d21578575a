// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/line_marks.h"

#include <QByteArrayView>

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace orrery::notes {

/// Where fences end in a text whose writer may have forgotten to close some.
class Fences {
 public:
  /// What it is made of must outlive it.
  Fences(QByteArrayView text, std::span<const LineMark> marks);

  /// The mark after the fence that begins at the mark `opener`: the one after its closing fence; or the first heading
  /// that plainly begins a section where the fence is never closed. marks.size(): it takes all the rest.
  ///
  /// Never closed means that there is no closing fence, or that a heading is followed by a fence with a language before
  /// the closing one, or that the closing one is rather the beginning of another: all that comes later is in order
  /// then, and is not else. A heading is plain where it stands at the margin after a blank line, is of a level that the
  /// text uses outside of fences, and cannot be a comment of the language in the fence.
  [[nodiscard]] std::size_t after(std::size_t opener) const;

 private:
  static constexpr int kNone = -1;
  static constexpr std::size_t kLevels = 7;  ///< 0 is not used

  struct Fence {
    std::size_t mark = 0;
    int closer = kNone;     ///< which fence ends it
    int intruder = kNone;   ///< the first after it that has a language
    bool isInOrder = true;  ///< taken as a beginning, it and all fences after it are closed
  };

  void pair();
  void countLevels();
  [[nodiscard]] bool isInOrderAfter(int fence) const;
  [[nodiscard]] QByteArrayView language(const Fence& fence) const;
  [[nodiscard]] bool isPlainHeading(const LineMark& mark, QByteArrayView language) const;

  QByteArrayView m_text;
  std::span<const LineMark> m_marks;
  std::vector<Fence> m_fences;
  std::vector<int> m_fenceOfMark;                ///< kNone: the mark is no fence
  std::array<int, kLevels> m_headings{};         ///< of each level at the margin after a blank line, anywhere
  std::array<int, kLevels> m_headingsOutside{};  ///< of each level outside of fences
  bool m_areHeadingsAfterBlanks = true;          ///< most of those outside
};

}  // namespace orrery::notes
