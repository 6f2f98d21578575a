// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/tween.h"

#include "views/pictures/blend.h"
#include "views/pictures/layout.h"

#include <algorithm>
#include <cmath>

namespace orrery {
namespace {

double between(double a, double b, double t) { return a + (b - a) * t; }
QPointF between(QPointF a, QPointF b, double t) { return a + (b - a) * t; }
QRectF between(const QRectF& a, const QRectF& b, double t) {
  return {between(a.topLeft(), b.topLeft(), t), between(a.bottomRight(), b.bottomRight(), t)};
}
QMarginsF between(const QMarginsF& a, const QMarginsF& b, double t) { return a + (b - a) * t; }

Tint between(const Tint& a, const Tint& b, double t) {
  if (a == b) {
    return a;
  }
  return {a.role, b.role, static_cast<float>(t)};
}

NoShape between(const NoShape&, const NoShape& b, double) { return b; }
Ellipse between(const Ellipse&, const Ellipse& b, double) { return b; }
Rectangle between(const Rectangle& a, const Rectangle& b, double t) { return {between(a.radius, b.radius, t)}; }
Triangle between(const Triangle& a, const Triangle& b, double t) {
  // The shorter way round.
  const double turn = std::remainder(b.direction - a.direction, 360);
  return {a.direction + turn * t};
}
RingSlot between(const RingSlot& a, const RingSlot& b, double t) {
  return {between(a.start, b.start, t), between(a.sweep, b.sweep, t), between(a.innerRadius, b.innerRadius, t),
          between(a.gap, b.gap, t)};
}

// A straight link as the cubic that is the same line.
Link asCurve(Link link) {
  if (!link.curved) {
    link.curved = true;
    link.control1 = between(link.from, link.to, 1.0 / 3);
    link.control2 = between(link.from, link.to, 2.0 / 3);
  }
  return link;
}

Link between(const Link& a, const Link& b, double t) {
  const bool curved = a.curved || b.curved;
  const Link first = curved ? asCurve(a) : a;
  Link link = curved ? asCurve(b) : b;
  link.from = between(first.from, link.from, t);
  link.to = between(first.to, link.to, t);
  link.control1 = between(first.control1, link.control1, t);
  link.control2 = between(first.control2, link.control2, t);
  link.reach = between(first.reach, link.reach, t);
  return link;
}

Shape between(const Shape& a, const Shape& b, double t) {
  return std::visit(
      [&](const auto& first) -> Shape {
        using Kind = std::decay_t<decltype(first)>;
        if (const auto* second = std::get_if<Kind>(&b)) {
          return between(first, *second, t);
        }
        return t < 0.5 ? a : b;
      },
      a);
}

Text between(const Text& a, const Text& b, double t) {
  Text text = t < 0.5 ? a : b;
  text.padding = between(a.padding, b.padding, t);
  if (a.string == b.string && a.type == b.type) {
    text.tint = between(a.tint, b.tint, t);
    text.opacity = between(a.opacity, b.opacity, t);
  } else {
    text.opacity *= std::abs(1 - 2 * t);
  }
  return text;
}

}  // namespace

Item blended(const Item& before, const Item& after, double t) {
  Item item = after;
  item.shape = between(before.shape, after.shape, t);
  item.rect = between(before.rect, after.rect, t);
  item.fill = between(before.fill, after.fill, t);
  item.stroke = between(before.stroke, after.stroke, t);
  item.strokeWidth = between(before.strokeWidth, after.strokeWidth, t);
  item.dash = t < 0.5 ? before.dash : after.dash;
  item.opacity = between(before.opacity, after.opacity, t);
  item.scale = between(before.scale, after.scale, t);
  item.text = between(before.text, after.text, t);
  return item;
}

QPointF anchor(const Item& item) {
  if (const auto* link = std::get_if<Link>(&item.shape)) {
    return pointOnLink(*link, 0.5);
  }
  return std::holds_alternative<RingSlot>(item.shape) ? textBox(item).center() : item.rect.center();
}

Item moved(Item item, QPointF offset) {
  item.rect.translate(offset);
  if (auto* link = std::get_if<Link>(&item.shape)) {
    link->from += offset;
    link->to += offset;
    link->control1 += offset;
    link->control2 += offset;
  }
  return item;
}

double eased(double t) {
  const double kept = std::clamp(t, 0.0, 1.0);
  // Cubic in and out.
  return kept < 0.5 ? 4 * kept * kept * kept : 1 - 4 * (1 - kept) * (1 - kept) * (1 - kept);
}

QPointF onBow(QPointF from, QPointF to, double height, double t) {
  const QPointF way = to - from;
  const double length = std::hypot(way.x(), way.y());
  QPointF point = between(from, to, t);
  if (length > 0 && height != 0) {
    QPointF normal(way.y() / length, -way.x() / length);
    if (normal.y() > 0 || (normal.y() == 0 && normal.x() < 0)) {
      normal = -normal;
    }
    point += normal * (height * 4 * t * (1 - t));
  }
  return point;
}

QPointF onTurn(QPointF pivot, QPointF from, QPointF to, double t) {
  const QPointF start = from - pivot;
  const QPointF end = to - pivot;
  const double startAngle = std::atan2(start.y(), start.x());
  const double turn = std::remainder(std::atan2(end.y(), end.x()) - startAngle, 2 * std::acos(-1.0));
  const double radius = between(std::hypot(start.x(), start.y()), std::hypot(end.x(), end.y()), t);
  const double angle = startAngle + turn * t;
  return pivot + QPointF(std::cos(angle), std::sin(angle)) * radius;
}

Picture tween(const Picture& before, const Picture& after, double t) { return Transition(before, after).at(t); }

int tweenMilliseconds(const Picture& before, const Picture& after) { return Transition(before, after).milliseconds(); }

}  // namespace orrery
