// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/go_map/arrows.h"

#include <algorithm>
#include <cmath>

namespace orrery::go_map {

using namespace Qt::StringLiterals;

namespace {

constexpr double kApart = 7;  ///< of the two arrows where they start, from the row's middle
constexpr double kClear = 2;
constexpr double kBend = 0.9;  ///< of the lane's width, how far an arrow goes level
constexpr double kLabelSize = 22;
constexpr double kLabelBack = 27;  ///< of a label, from its arrow's tip
constexpr double kStrong = 2.5;
constexpr double kQuiet = 1.5;

enum ArrowPart { StemPart = 2, LabelPart = 4 };

struct Arrow {
  int number;  ///< 0: X, 1: Y
  double shift;
  QRectF to;
  ShapeKey head;
  bool isNow;
};

void addArrow(Scene& scene, const EvacuationWay& way, const Arrow& arrow) {
  const QPointF start(way.from.right() + scene.px(kClear), way.from.center().y() + arrow.shift);
  const QPointF bend(std::max(way.laneLeft + scene.px(kClear), start.x()), start.y());
  // Where the two rows stand side by side the arrow is straight.
  const double apart = scene.px(kApart);
  const double level = std::clamp(start.y(), arrow.to.center().y() - apart, arrow.to.center().y() + apart);
  const QPointF end(arrow.to.left() - scene.px(kClear), level);
  const Role role = arrow.isNow ? Role::Accent : Role::Line;
  Item item;
  item.key = ShapeKey::of(Part::Arrow, 0, arrow.number);
  // It turns in the middle of the lane, so that the labels beside the tips stay clear of it.
  const double reach = (end.x() - bend.x()) * kBend;
  Link link;
  link.from = bend;
  link.to = end;
  link.curved = true;
  link.control1 = {bend.x() + reach, bend.y()};
  link.control2 = {end.x() - reach, end.y()};
  link.tail = way.tail;
  link.head = arrow.head;
  item.shape = link;
  item.stroke = role;
  item.strokeWidth = scene.px(arrow.isNow ? kStrong : kQuiet);
  item.layer = Scene::kLinkLayer;
  item.toolTip = arrow.number == 0 ? PictureTr::tr("X: the same number in the new array")
                                   : PictureTr::tr("Y: the new bit of the hash is 1");
  // A row that is shorter than others begins its arrow with a straight line.
  if (bend.x() > start.x() + 1) {
    Item stem = item;
    stem.key = ShapeKey::of(Part::Arrow, 0, StemPart + arrow.number);
    Link line;
    line.from = start;
    line.to = bend;
    line.arrow = false;
    stem.shape = line;
    scene.add(std::move(stem));
  }
  scene.add(std::move(item));

  // Near its tip an arrow runs almost level: the label lies on the side that the line does not come from.
  const double size = scene.px(kLabelSize);
  const bool isAbove = end.y() < start.y() || (end.y() == start.y() && arrow.number == 0);
  const double y = isAbove ? end.y() - size - scene.px(kClear) : end.y() + scene.px(kClear);
  const QRectF box(end.x() - scene.px(kLabelBack), y, size, size);
  scene.text(ShapeKey::of(Part::Arrow, 0, LabelPart + arrow.number), box, arrow.number == 0 ? u"X"_s : u"Y"_s,
             TypeRole::BodyBold, arrow.isNow ? Role::AccentInk : Role::Muted, Qt::AlignCenter);
}

}  // namespace

void addEvacuationArrows(Scene& scene, const EvacuationWay& way, std::optional<int> moving) {
  const double apart = way.x && way.y ? scene.px(kApart) : 0;
  const auto isNow = [&](int number) { return !moving || *moving == number; };
  if (way.x) {
    addArrow(scene, way, {0, -apart, *way.x, way.xHead, isNow(0)});
  }
  if (way.y) {
    addArrow(scene, way, {1, apart, *way.y, way.yHead, isNow(1)});
  }
}

}  // namespace orrery::go_map
