// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/scrubber_marks.h"
#include "views/stage/theme.h"

#include <QRectF>

#include <span>

class QPainter;

namespace orrery {

/// Draws the parts of the scrubber. Marks that fall on one pixel are drawn once.
class ScrubberPainter {
 public:
  static constexpr double kTrackHeight = 4;
  static constexpr double kHandleRadius = 8;

  /// `length`: the position at the right end.
  ScrubberPainter(QPainter& painter, const Theme& theme, const QRectF& track, int length);

  void paintTrack(int position) const;
  /// Notches where operations begin; left out where they would be closer than a few pixels.
  void paintOperations(std::span<const int> positions) const;
  /// A tone has a colour and a place: waiting hangs below the line, waking stands above it, wrong crosses it, the
  /// tallest.
  void paintLandmarks(std::span<const ScrubberMarks::Mark> marks) const;
  void paintBookmarks(std::span<const int> positions) const;
  void paintHandle(int position, bool hasFocus, bool isEnabled) const;

 private:
  [[nodiscard]] double x(int position) const;

  QPainter& m_painter;
  const Theme& m_theme;
  QRectF m_track;
  int m_length;
};

/// The colour of a tone, on the scrubber and in the step list.
[[nodiscard]] Role toneRole(Tone tone);

}  // namespace orrery
