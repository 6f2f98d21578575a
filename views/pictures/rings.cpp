// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/layout.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace orrery {
namespace {

// QPainterPath counts angles against the clock from three o'clock.
double toQtAngle(double angle) { return 90 - angle; }

// The angle at which a line parallel to a slot's edge, `offset` inside it, meets a circle.
double trim(double offset, double radius) {
  return radius <= offset ? 0 : qRadiansToDegrees(std::asin(offset / radius));
}

}  // namespace

QPointF onCircle(QPointF centre, double radius, double angle) {
  const double radians = qDegreesToRadians(angle);
  return {centre.x() + radius * std::sin(radians), centre.y() - radius * std::cos(radians)};
}

QRectF Ring::box() const {
  return {centre.x() - outerRadius, centre.y() - outerRadius, 2 * outerRadius, 2 * outerRadius};
}

RingSlot Ring::slot(int index) const { return {edge(index), 360.0 / slotCount, innerRadius, slotCount > 1 ? gap : 0}; }
double Ring::edge(int index) const { return 360.0 * index / slotCount; }
double Ring::middle(int index) const { return 360.0 * (index + 0.5) / slotCount; }
QPointF Ring::at(double angle, double radius) const { return onCircle(centre, radius, angle); }
QPointF Ring::slotCentre(int index) const { return at(middle(index), (outerRadius + innerRadius) / 2); }

QPainterPath sectorPath(const QRectF& box, const RingSlot& slot) {
  const QPointF centre = box.center();
  const double outer = std::min(box.width(), box.height()) / 2;
  const double inner = std::clamp(slot.innerRadius, 0.0, outer);
  const QRectF outerBox(centre.x() - outer, centre.y() - outer, 2 * outer, 2 * outer);
  const QRectF innerBox(centre.x() - inner, centre.y() - inner, 2 * inner, 2 * inner);
  QPainterPath path;
  if (slot.sweep >= 360) {
    path.addEllipse(outerBox);
    path.addEllipse(innerBox);
    return path;
  }
  const double outerTrim = std::min(trim(slot.gap / 2, outer), slot.sweep / 2);
  const double innerTrim = std::min(trim(slot.gap / 2, inner), slot.sweep / 2);
  const double end = slot.start + slot.sweep;
  path.moveTo(onCircle(centre, outer, slot.start + outerTrim));
  path.arcTo(outerBox, toQtAngle(slot.start + outerTrim), -(slot.sweep - 2 * outerTrim));
  path.lineTo(onCircle(centre, inner, end - innerTrim));
  if (inner > 0) {
    path.arcTo(innerBox, toQtAngle(end - innerTrim), slot.sweep - 2 * innerTrim);
  }
  path.closeSubpath();
  return path;
}

}  // namespace orrery
