// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/glyphs.h"

#include <QPainterPathStroker>
#include <QTransform>

namespace orrery {

namespace {

// All signs are made in a box of 16 by 16.
constexpr double kBox = 16;

QPainterPath triangle(double base, double tip, double halfHeight) {
  QPainterPath path;
  path.moveTo(base, kBox / 2 - halfHeight);
  path.lineTo(tip, kBox / 2);
  path.lineTo(base, kBox / 2 + halfHeight);
  path.closeSubpath();
  return path;
}

QPainterPath bar(double left, double width, double halfHeight) {
  QPainterPath path;
  path.addRoundedRect(QRectF(left, kBox / 2 - halfHeight, width, 2 * halfHeight), 0.5, 0.5);
  return path;
}

QPainterPath line(std::initializer_list<QPointF> points) {
  QPainterPath path(*points.begin());
  for (const QPointF* point = points.begin() + 1; point != points.end(); ++point) {
    path.lineTo(*point);
  }
  QPainterPathStroker stroker;
  stroker.setWidth(1.6);
  stroker.setCapStyle(Qt::RoundCap);
  stroker.setJoinStyle(Qt::RoundJoin);
  return stroker.createStroke(path);
}

QPainterPath ring(QPointF center, double radius) {
  QPainterPath path;
  path.addEllipse(center, radius, radius);
  QPainterPathStroker stroker;
  stroker.setWidth(1.6);
  return stroker.createStroke(path);
}

QPainterPath dot(QPointF center, double radius) {
  QPainterPath path;
  path.addEllipse(center, radius, radius);
  return path;
}

QPainterPath book() {  // open, with its spine
  return line({{8, 4.5}, {5.5, 3.2}, {2, 3.2}, {2, 12}, {5.5, 12}, {8, 13.2}, {8, 4.5}})
      .united(line({{8, 4.5}, {10.5, 3.2}, {14, 3.2}, {14, 12}, {10.5, 12}, {8, 13.2}}));
}

QPainterPath pencil() {
  return line({{2.8, 13.2}, {3.8, 9.8}, {10.6, 3}, {13, 5.4}, {6.2, 12.2}, {2.8, 13.2}})
      .united(line({{9, 4.6}, {11.4, 7}}));
}

QPainterPath pin(bool isDown) {
  return (isDown ? dot({8, 5.5}, 3.6) : ring({8, 5.5}, 3)).united(line({{8, 9}, {8, 14}}));
}

QPainterPath hiddenEye() {
  QPainterPath lids(QPointF(1.8, 8));
  lids.quadTo(8, 1.5, 14.2, 8);
  lids.quadTo(8, 14.5, 1.8, 8);
  QPainterPathStroker stroker;
  stroker.setWidth(1.5);
  return stroker.createStroke(lids).united(dot({8, 8}, 1.8)).united(line({{3, 13}, {13, 3}}));
}

QPainterPath mainSteps() {  // a bow from disc to disc, over a dot
  QPainterPath bow(QPointF(3.2, 7.5));
  bow.quadTo(8, 0.5, 12.8, 7.5);
  QPainterPathStroker stroker;
  stroker.setWidth(1.5);
  return stroker.createStroke(bow).united(dot({3.2, 11}, 2.6)).united(dot({12.8, 11}, 2.6)).united(dot({8, 11}, 1.2));
}

QPainterPath cross() { return line({{4, 4}, {12, 12}}).united(line({{12, 4}, {4, 12}})); }

QPainterPath forward(Glyph glyph) {
  switch (glyph) {
    case Glyph::StepForward:  // one step: a triangle that stops at a bar
      return triangle(3.5, 11, 5) | bar(11.5, 1.8, 5);
    case Glyph::OperationForward:  // a whole operation: two triangles
      return triangle(2, 8, 4.5) | triangle(8, 14, 4.5);
    case Glyph::ToEnd:  // two triangles and a wall
      return triangle(1, 6.5, 4.5) | triangle(6.5, 12, 4.5) | bar(12.5, 1.8, 4.5);
    default:
      return {};
  }
}

QPainterPath mirrored(const QPainterPath& path) { return QTransform(-1, 0, 0, 1, kBox, 0).map(path); }

QPainterPath inBox(Glyph glyph) {
  switch (glyph) {
    case Glyph::ToStart:
      return mirrored(forward(Glyph::ToEnd));
    case Glyph::OperationBack:
      return mirrored(forward(Glyph::OperationForward));
    case Glyph::StepBack:
      return mirrored(forward(Glyph::StepForward));
    case Glyph::Play:
      return triangle(4.5, 13.5, 5.5);
    case Glyph::Pause:
      return bar(4, 2.8, 5) | bar(9.2, 2.8, 5);
    case Glyph::Close:
      return cross();
    case Glyph::Remove:
      return line({{3.5, 8}, {12.5, 8}});
    case Glyph::Up:
      return line({{4, 10}, {8, 6}, {12, 10}});
    case Glyph::Down:
      return line({{4, 6}, {8, 10}, {12, 6}});
    case Glyph::Back:
      return line({{12.5, 8}, {3.5, 8}}).united(line({{7, 4}, {3, 8}, {7, 12}}));
    case Glyph::Forward:
      return mirrored(inBox(Glyph::Back));
    case Glyph::Book:
      return book();
    case Glyph::Pencil:
      return pencil();
    case Glyph::Pin:
      return pin(false);
    case Glyph::Pinned:
      return pin(true);
    case Glyph::Hide:
      return hiddenEye();
    case Glyph::MainSteps:
      return mainSteps();
    default:
      return forward(glyph);
  }
}

}  // namespace

QPainterPath glyphPath(Glyph glyph, const QRectF& box) {
  QTransform toBox;
  toBox.translate(box.x(), box.y());
  toBox.scale(box.width() / kBox, box.height() / kBox);
  return toBox.map(inBox(glyph));
}

}  // namespace orrery
