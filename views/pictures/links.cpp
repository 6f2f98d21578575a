// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/links.h"

#include "views/pictures/layout.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace orrery {
namespace {

QPointF between(QPointF a, QPointF b, double t) { return a + (b - a) * t; }

// The whole line, whatever `reach` is.
QPainterPath wholePath(const Link& link) {
  QPainterPath path(link.from);
  if (link.curved) {
    path.cubicTo(link.control1, link.control2, link.to);
  } else {
    path.lineTo(link.to);
  }
  return path;
}

// The part of the line before the point at `length`: de Casteljau's split of the cubic.
Link cutAt(const Link& link, double length) {
  const QPainterPath whole = wholePath(link);
  const double total = whole.length();
  if (length >= total || total <= 0) {
    return link;
  }
  Link cut = link;
  const double t = link.curved ? whole.percentAtLength(std::max(length, 0.0)) : std::max(length, 0.0) / total;
  if (!link.curved) {
    cut.to = between(link.from, link.to, t);
    return cut;
  }
  const QPointF a = between(link.from, link.control1, t);
  const QPointF b = between(link.control1, link.control2, t);
  const QPointF c = between(link.control2, link.to, t);
  cut.control1 = a;
  cut.control2 = between(a, b, t);
  cut.to = between(cut.control2, between(b, c, t), t);
  return cut;
}

Link reached(const Link& link) {
  return link.reach >= 1 ? link : cutAt(link, wholePath(link).length() * std::max(link.reach, 0.0));
}

// Where a line from the centre of a box towards a point leaves the box.
QPointF onEdge(const QRectF& box, QPointF towards, double clearance) {
  const QPointF centre = box.center();
  const QPointF way = towards - centre;
  if (way.isNull()) {
    return centre;
  }
  const double halfWidth = box.width() / 2 + clearance;
  const double halfHeight = box.height() / 2 + clearance;
  const double acrossX = way.x() == 0 ? INFINITY : halfWidth / std::abs(way.x());
  const double acrossY = way.y() == 0 ? INFINITY : halfHeight / std::abs(way.y());
  return centre + way * std::min(acrossX, acrossY);
}

}  // namespace

Link straightLink(const QRectF& tail, const QRectF& head, double clearance) {
  Link link;
  link.from = onEdge(tail, head.center(), clearance);
  link.to = onEdge(head, tail.center(), clearance);
  return link;
}

Link circleLink(const QRectF& tail, const QRectF& head, double clearance) {
  const QLineF line(tail.center(), head.center());
  Link link;
  link.from = tail.center();
  link.to = head.center();
  const double start = std::min(tail.width(), tail.height()) / 2 + clearance;
  const double end = std::min(head.width(), head.height()) / 2 + clearance;
  if (line.length() > start + end) {
    link.from = line.pointAt(start / line.length());
    link.to = line.pointAt(1 - end / line.length());
  }
  return link;
}

Link curvedLink(QPointF from, double fromAngle, QPointF to, double toAngle, double strength) {
  const double bend = QLineF(from, to).length() * strength;
  Link link;
  link.from = from;
  link.to = to;
  link.curved = true;
  link.control1 = onCircle(from, bend, fromAngle);
  link.control2 = onCircle(to, bend, toAngle);
  return link;
}

QPainterPath linkPath(const Link& link) { return wholePath(reached(link)); }

QPointF pointOnLink(const Link& link, double at) {
  const QPainterPath path = wholePath(link);
  const double length = path.length();
  return length <= 0 ? link.from : path.pointAtPercent(path.percentAtLength(length * std::clamp(at, 0.0, 1.0)));
}

QRectF linkLabelBox(const Link& link, double at, QSizeF size, double side, double gap) {
  const QPointF middle = pointOnLink(link, at);
  const QLineF direction(pointOnLink(link, at - 0.02), pointOnLink(link, at + 0.02));
  if (direction.length() <= 0) {
    return {middle.x() - size.width() / 2, middle.y() - size.height() - gap, size.width(), size.height()};
  }
  const QPointF unit = (direction.p2() - direction.p1()) / direction.length();
  const QPointF normal = side < 0 ? QPointF(-unit.y(), unit.x()) : QPointF(unit.y(), -unit.x());
  // How far the box reaches from its centre towards the line.
  const double reach = std::abs(normal.x()) * size.width() / 2 + std::abs(normal.y()) * size.height() / 2;
  const QPointF centre = middle + normal * (reach + gap);
  return {centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height()};
}

double arrowLength(double strokeWidth) { return 8 + 2.5 * strokeWidth; }

QPolygonF arrowHead(const Link& link, double strokeWidth) {
  const Link line = reached(link);
  const double length = arrowLength(strokeWidth);
  const QPointF base = cutAt(line, wholePath(line).length() - length).to;
  QLineF direction(base, line.to);
  if (direction.length() <= 0) {
    return {};
  }
  const QPointF unit = (direction.p2() - direction.p1()) / direction.length();
  const QPointF back = line.to - unit * length;
  const QPointF across = QPointF(-unit.y(), unit.x()) * (length * 0.4);
  return QPolygonF({line.to, back + across, back - across});
}

QPainterPath linkStem(const Link& link, double strokeWidth) {
  const Link line = reached(link);
  return link.arrow ? wholePath(cutAt(line, wholePath(line).length() - arrowLength(strokeWidth) * 0.8))
                    : wholePath(line);
}

}  // namespace orrery
