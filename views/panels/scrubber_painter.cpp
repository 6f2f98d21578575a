// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/scrubber_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace orrery {

namespace {
constexpr double kMarkWidth = 3;
constexpr double kNotchWidth = 2;
constexpr double kLeastNotchDistance = 8;

/// How far a mark reaches above and below the middle of the line.
struct Reach {
  double above;
  double below;
};

Reach reachOf(Tone tone) {
  switch (tone) {
    case Tone::Plain:
      return {5, 5};
    case Tone::Waiting:
      return {2, 9};
    case Tone::Waking:
      return {9, 2};
    case Tone::Wrong:
      return {10, 10};
  }
  return {};
}

}  // namespace

Role toneRole(Tone tone) {
  switch (tone) {
    case Tone::Plain:
      return Role::Line;
    case Tone::Waiting:
      return Role::Plum;
    case Tone::Waking:
      return Role::Green;
    case Tone::Wrong:
      return Role::Danger;
  }
  return Role::Line;
}

ScrubberPainter::ScrubberPainter(QPainter& painter, const Theme& theme, const QRectF& track, int length)
    : m_painter(painter), m_theme(theme), m_track(track), m_length(length) {
  m_painter.setPen(Qt::NoPen);
}

double ScrubberPainter::x(int position) const {
  return m_length > 0 ? m_track.left() + m_track.width() * position / m_length : m_track.left();
}

void ScrubberPainter::paintTrack(int position) const {
  const double radius = kTrackHeight / 2;
  m_painter.setBrush(m_theme.color(Role::CardBorder));
  m_painter.drawRoundedRect(m_track, radius, radius);
  QRectF done = m_track;
  done.setRight(x(position));
  m_painter.setBrush(m_theme.color(Role::Blue));
  m_painter.drawRoundedRect(done, radius, radius);
}

void ScrubberPainter::paintOperations(std::span<const int> positions) const {
  if (static_cast<double>(positions.size()) * kLeastNotchDistance > m_track.width()) {
    return;
  }
  m_painter.setBrush(m_theme.color(Role::Card));
  double last = -1;
  for (const int position : positions) {
    const double at = std::round(x(position));
    if (position > 0 && at - last >= kNotchWidth * 2) {
      m_painter.drawRect(QRectF(at - kNotchWidth / 2, m_track.top(), kNotchWidth, m_track.height()));
      last = at;
    }
  }
}

void ScrubberPainter::paintLandmarks(std::span<const ScrubberMarks::Mark> marks) const {
  // The graver ones are drawn later, so that they are seen where marks are dense.
  for (const Tone tone : {Tone::Plain, Tone::Waiting, Tone::Waking, Tone::Wrong}) {
    m_painter.setBrush(m_theme.color(toneRole(tone)));
    const Reach reach = reachOf(tone);
    const double middle = m_track.center().y();
    double last = -1;
    for (const ScrubberMarks::Mark& mark : marks) {
      const double at = std::round(x(mark.position));
      if (mark.tone != tone || at == last) {
        continue;
      }
      m_painter.drawRoundedRect(
          QRectF(at - kMarkWidth / 2, middle - reach.above, kMarkWidth, reach.above + reach.below), 1, 1);
      last = at;
    }
  }
}

void ScrubberPainter::paintBookmarks(std::span<const int> positions) const {
  m_painter.setBrush(m_theme.color(Role::Blue));
  for (const int position : positions) {
    // A ribbon that hangs from the top edge.
    const double at = std::round(x(position));
    QPainterPath ribbon(QPointF(at - 3.5, 0));
    ribbon.lineTo(at + 3.5, 0);
    ribbon.lineTo(at + 3.5, 8);
    ribbon.lineTo(at, 5.5);
    ribbon.lineTo(at - 3.5, 8);
    ribbon.closeSubpath();
    m_painter.drawPath(ribbon);
  }
}

void ScrubberPainter::paintHandle(int position, bool hasFocus, bool isEnabled) const {
  const QPointF centre(x(position), m_track.center().y());
  if (hasFocus) {
    m_painter.setPen(QPen(m_theme.color(Role::Focus), 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawEllipse(centre, kHandleRadius + 1, kHandleRadius + 1);
  }
  m_painter.setPen(QPen(m_theme.color(Role::Card), 2));
  m_painter.setBrush(m_theme.color(isEnabled ? Role::Blue : Role::Faint));
  m_painter.drawEllipse(centre, kHandleRadius - 1.5, kHandleRadius - 1.5);
  m_painter.setPen(Qt::NoPen);
}

}  // namespace orrery
