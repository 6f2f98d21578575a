// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/text_lines.h"

#include "views/pictures/layout.h"

#include <QPolygonF>
#include <QStringList>

#include <algorithm>

namespace orrery {

QPointF lineTopLeft(const QRectF& box, Qt::Alignment alignment, int count, int index, double width, double lineHeight) {
  const double height = count * lineHeight;
  QPointF topLeft = box.topLeft();
  if (alignment.testFlag(Qt::AlignRight)) {
    topLeft.setX(box.right() - width);
  } else if (alignment.testFlag(Qt::AlignHCenter)) {
    topLeft.setX(box.center().x() - width / 2);
  }
  if (alignment.testFlag(Qt::AlignBottom)) {
    topLeft.setY(box.bottom() - height);
  } else if (alignment.testFlag(Qt::AlignVCenter)) {
    topLeft.setY(box.center().y() - height / 2);
  }
  return topLeft + QPointF(0, index * lineHeight);
}

std::vector<PlacedLine> placedLines(const Item& item, const TypeScale& type) {
  std::vector<PlacedLine> lines;
  if (item.text.string.isEmpty()) {
    return lines;
  }
  const QRectF box = textBox(item);
  const double lineHeight = type.lineHeight(item.text.type);
  const QStringList strings = item.text.string.split(u'\n');
  const int count = static_cast<int>(strings.size());
  for (int i = 0; i < count; ++i) {
    const QString string = item.text.elide ? type.elided(strings[i], item.text.type, box.width()) : strings[i];
    const double width = type.width(string, item.text.type);
    lines.push_back({string, lineTopLeft(box, item.text.alignment, count, i, width, lineHeight), width});
  }
  return lines;
}

std::vector<QRectF> inkBoxes(const Item& item, const TypeScale& type) {
  std::vector<QRectF> boxes;
  const QFontMetricsF& metrics = type.metrics(item.text.type);
  for (const PlacedLine& line : placedLines(item, type)) {
    const QRectF ink = metrics.tightBoundingRect(line.string);
    if (!ink.isEmpty()) {
      boxes.push_back(ink.translated(line.topLeft + QPointF(0, metrics.ascent())));
    }
  }
  return boxes;
}

QPainterPath trianglePath(const QRectF& box, double direction) {
  const QPointF centre = box.center();
  const double radius = std::min(box.width(), box.height()) / 2;
  QPainterPath path;
  path.addPolygon(QPolygonF({onCircle(centre, radius, direction), onCircle(centre, radius, direction + 140),
                             onCircle(centre, radius, direction - 140)}));
  path.closeSubpath();
  return path;
}

QPainterPath outline(const Item& item) {
  QPainterPath path;
  if (const auto* rectangle = std::get_if<Rectangle>(&item.shape)) {
    path.addRoundedRect(item.rect, rectangle->radius, rectangle->radius);
  } else if (std::holds_alternative<Ellipse>(item.shape)) {
    path.addEllipse(item.rect);
  } else if (const auto* slot = std::get_if<RingSlot>(&item.shape)) {
    path = sectorPath(item.rect, *slot);
  } else if (const auto* triangle = std::get_if<Triangle>(&item.shape)) {
    path = trianglePath(item.rect, triangle->direction);
  } else if (const auto* link = std::get_if<Link>(&item.shape)) {
    path = linkPath(*link);
  }
  return path;
}

}  // namespace orrery
