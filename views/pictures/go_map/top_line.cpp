// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/go_map/top_line.h"

#include <algorithm>

namespace orrery::go_map {

namespace {

constexpr double kGap = 5;       ///< the header and the hash, one under the other
constexpr double kBetween = 20;  ///< … side by side
constexpr double kAbsentWidth = 560;
constexpr double kAbsentHeight = 120;
constexpr double kAbsentPad = 24;

enum AbsentPart { AbsentBox, AbsentTitle, AbsentRule };

}  // namespace

double addTop(Scene& scene, const QRectF& box, const HeaderCard& card, const std::optional<HashStrip>& strip) {
  const double cardsWidth = cardWidth(scene, card);
  const double height = cardHeight(scene);
  const double stripsWidth = strip ? stripSize(scene, *strip).width() : 0;
  const double gap = scene.px(kBetween);
  const bool isBeside = cardsWidth + gap + stripsWidth <= box.width();
  const double own = std::min(cardsWidth, box.width());
  addHeaderCard(scene, QRectF(box.left(), box.top(), own, height), card);
  if (isBeside) {
    if (strip) {
      const double top = box.top() + (height - stripHeight(scene)) / 2;
      const double left = box.left() + own + gap;
      addHashStrip(scene, QRectF(left, top, box.right() - left, stripHeight(scene)), *strip);
    }
    return box.top() + height;
  }
  const QRectF below(box.left(), box.top() + height + scene.px(kGap), box.width(), stripHeight(scene));
  if (strip) {
    addHashStrip(scene, below, *strip);
  }
  return below.bottom();
}

void addAbsence(Scene& scene, const QRectF& box, const Absence& absence) {
  const QSizeF size(std::min(scene.px(kAbsentWidth), box.width()), std::min(scene.px(kAbsentHeight), box.height()));
  const QPointF corner(box.center().x() - size.width() / 2,
                       box.top() + std::max(0.0, (box.height() - size.height()) / 3));
  const QRectF place(corner, size);
  Item frame = boxItem(scene, ShapeKey::of(Part::Absent, absence.map, AbsentBox), place, Role::Transparent,
                       absence.isNow ? Role::Accent : Role::Grey, 2);
  frame.dash = Dash::Dashed;
  frame.accessibleName = absence.title;
  scene.add(std::move(frame));
  const QRectF inner = place.adjusted(scene.px(kAbsentPad), 0, -scene.px(kAbsentPad), 0);
  const double middle = place.center().y();
  const double half = scene.type.lineHeight(TypeRole::Heading);
  scene.text(ShapeKey::of(Part::Absent, absence.map, AbsentTitle),
             QRectF(inner.left(), middle - half, inner.width(), half), absence.title, TypeRole::Heading, Role::Ink,
             Qt::AlignCenter);
  scene.text(ShapeKey::of(Part::Absent, absence.map, AbsentRule), QRectF(inner.left(), middle, inner.width(), half),
             absence.rule, TypeRole::Small, Role::Muted, Qt::AlignCenter);
}

}  // namespace orrery::go_map
