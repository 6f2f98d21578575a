// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stage/stage_view.h"

#include <algorithm>
#include <cmath>

namespace orrery {
namespace {

constexpr double kLeastInSight = 48;  // widget units of the scene that panning leaves in the room

}  // namespace

void StageView::setRoom(const QRectF& room) {
  m_room = room;
  keepInSight();
}

void StageView::setScene(QSizeF scene) {
  m_scene = scene;
  keepInSight();
}

double StageView::fittedScale() const {
  if (m_scene.isEmpty() || m_room.isEmpty()) {
    return 1;
  }
  return std::min({1.0, m_room.width() / m_scene.width(), m_room.height() / m_scene.height()});
}

double StageView::scale() const { return fittedScale() * m_zoom; }

QPointF StageView::shift() const {
  const QSizeF shown = m_scene * scale();
  return m_room.center() - QPointF(shown.width() / 2, shown.height() / 2) + m_pan;
}

QTransform StageView::toWidget() const {
  // Whole units keep a scene that is not scaled on the pixel grid.
  return {scale(), 0, 0, scale(), std::round(shift().x()), std::round(shift().y())};
}

QPointF StageView::toScene(QPointF widgetPoint) const { return toWidget().inverted().map(widgetPoint); }

void StageView::fit() {
  m_zoom = 1;
  m_pan = {};
}

void StageView::zoomAt(QPointF widgetPoint, double factor) {
  const QPointF kept = (widgetPoint - shift()) / scale();
  m_zoom = std::clamp(m_zoom * factor, kLeastZoom, kMostZoom);
  if (std::abs(m_zoom - 1) < 1e-6) {
    m_zoom = 1;
  }
  m_pan += widgetPoint - (kept * scale() + shift());
  keepInSight();
}

void StageView::pan(QPointF widgetOffset) {
  m_pan += widgetOffset;
  keepInSight();
}

void StageView::keepInSight() {
  const QSizeF shown = m_scene * scale();
  const double mostX = std::max(0.0, (m_room.width() + shown.width()) / 2 - kLeastInSight);
  const double mostY = std::max(0.0, (m_room.height() + shown.height()) / 2 - kLeastInSight);
  m_pan = {std::clamp(m_pan.x(), -mostX, mostX), std::clamp(m_pan.y(), -mostY, mostY)};
}

}  // namespace orrery
