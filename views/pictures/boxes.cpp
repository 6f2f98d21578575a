// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/layout.h"
#include "views/pictures/links.h"
#include "views/pictures/text_lines.h"

#include <algorithm>
#include <cmath>

namespace orrery {

std::vector<QRectF> row(QPointF topLeft, QSizeF box, int count, double gap) {
  return grid(topLeft, box, count, std::max(count, 1), {gap, gap});
}

std::vector<QRectF> column(QPointF topLeft, QSizeF box, int count, double gap) {
  return grid(topLeft, box, count, 1, {gap, gap});
}

std::vector<QRectF> grid(QPointF topLeft, QSizeF box, int count, int columns, QSizeF gap) {
  std::vector<QRectF> boxes;
  boxes.reserve(static_cast<std::size_t>(std::max(count, 0)));
  for (int i = 0; i < count; ++i) {
    const int line = i / columns;
    const QPointF offset((i % columns) * (box.width() + gap.width()), line * (box.height() + gap.height()));
    boxes.emplace_back(topLeft + offset, box);
  }
  return boxes;
}

std::vector<QRectF> flow(QPointF topLeft, const std::vector<double>& widths, double height, double width, QSizeF gap) {
  std::vector<QRectF> boxes;
  boxes.reserve(widths.size());
  QPointF at = topLeft;
  for (const double boxWidth : widths) {
    if (at.x() > topLeft.x() && at.x() + boxWidth > topLeft.x() + width) {
      at = {topLeft.x(), at.y() + height + gap.height()};
    }
    boxes.emplace_back(at, QSizeF(boxWidth, height));
    at.rx() += boxWidth + gap.width();
  }
  return boxes;
}

int fitting(double length, double box, double gap) {
  return box + gap <= 0 ? 0 : std::max(0, static_cast<int>(std::floor((length + gap) / (box + gap))));
}

double share(double available, int count, double gap) {
  return count <= 0 ? available : std::max(0.0, (available - gap * (count - 1)) / count);
}

QRectF united(const std::vector<QRectF>& boxes) {
  QRectF all;
  for (const QRectF& box : boxes) {
    all |= box;
  }
  return all;
}

Fold fold(int count, int room) {
  if (count <= room) {
    return {std::max(count, 0), 0};
  }
  const int shown = std::max(room - 1, 0);
  return {shown, count - shown};
}

QRectF textBox(const Item& item) {
  QRectF box = item.rect;
  if (const auto* slot = std::get_if<RingSlot>(&item.shape)) {
    const double outer = std::min(box.width(), box.height()) / 2;
    const double radius = (outer + slot->innerRadius) / 2;
    // The square that fits between the arcs and, where the slot is narrow, between its two edges.
    const double chord = 2 * radius * std::sin(std::min(slot->sweep, 180.0) / 2 * std::acos(-1.0) / 180) - slot->gap;
    const double side = std::max(0.0, std::min(outer - slot->innerRadius, chord));
    const QPointF centre = onCircle(box.center(), radius, slot->start + slot->sweep / 2);
    box = {centre.x() - side / 2, centre.y() - side / 2, side, side};
  }
  return box.marginsRemoved(item.text.padding);
}

Item textItem(Key key, const QRectF& box, const QString& string, TypeRole type, Role tint, Qt::Alignment alignment) {
  Item item;
  item.key = key;
  item.rect = box;
  item.text.string = string;
  item.text.type = type;
  item.text.tint = tint;
  item.text.alignment = alignment;
  return item;
}

QRectF centredTextBox(QPointF centre, const QString& string, TypeRole type, const TypeScale& scale) {
  const QSizeF size = scale.size(string, type);
  // One unit to spare on each side: widths are fractional, and a box is compared with them.
  return {centre.x() - size.width() / 2 - 1, centre.y() - size.height() / 2, size.width() + 2, size.height()};
}

QRectF bounds(const Item& item) {
  const double half = item.stroke.isTransparent() ? 0 : item.strokeWidth / 2;
  QRectF box = item.rect;
  if (const auto* link = std::get_if<Link>(&item.shape)) {
    QRectF line = linkPath(*link).boundingRect().adjusted(-half, -half, half, half);
    if (link->arrow) {
      line |= arrowHead(*link, item.strokeWidth).boundingRect();
    }
    box = box.isEmpty() ? line : box | line;
  } else if (std::holds_alternative<RingSlot>(item.shape) || std::holds_alternative<Triangle>(item.shape)) {
    box = outline(item).boundingRect().adjusted(-half, -half, half, half);
  }
  if (item.scale != 1) {
    const QPointF centre = item.rect.center();
    box = {centre + (box.topLeft() - centre) * item.scale, centre + (box.bottomRight() - centre) * item.scale};
  }
  return box;
}

}  // namespace orrery
