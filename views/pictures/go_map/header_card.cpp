// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/go_map/header_card.h"

#include <algorithm>
#include <cmath>

namespace orrery::go_map {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHeight = 52;
constexpr double kPad = 12;
constexpr double kTop = 5;
constexpr double kLabelHeight = 19;
constexpr double kValueHeight = 20;
constexpr double kFieldGap = 18;
constexpr double kLeastField = 40;  ///< a field that has less room is left out
constexpr double kBarHeight = 4;
constexpr int kPartsAField = 4;

double fieldWidth(const Scene& scene, const HeaderField& field) {
  return std::ceil(std::max(scene.type.width(field.label, TypeRole::Small),
                            scene.type.width(field.value, TypeRole::MonoBold))) +
         2;
}

double titleWidth(const Scene& scene, const HeaderCard& card) {
  return std::ceil(scene.type.width(card.title, TypeRole::Heading)) + 2;
}

void addBar(Scene& scene, const QRectF& place, double share, int map, int part) {
  Item ground = boxItem(scene, ShapeKey::of(Part::Header, map, part), place, Role::Inset, Role::Transparent);
  ground.shape = Rectangle{place.height() / 2};
  ground.layer = Scene::kPlaceLayer;
  scene.add(ground);
  Item bar = ground;
  bar.key = ShapeKey::of(Part::Header, map, part + 1);
  bar.rect.setWidth(std::max(place.height(), place.width() * std::clamp(share, 0.0, 1.0)));
  bar.fill = share > 1 ? Role::Accent : Role::Blue;
  if (share > 0) {
    scene.add(bar);
  }
}

}  // namespace

double cardHeight(const Scene& scene) { return scene.px(kHeight); }

double cardWidth(const Scene& scene, const HeaderCard& card) {
  double width = 2 * scene.px(kPad) + titleWidth(scene, card);
  for (const HeaderField& field : card.fields) {
    width += scene.px(kFieldGap) + fieldWidth(scene, field);
  }
  return width;
}

void addHeaderCard(Scene& scene, const QRectF& box, const HeaderCard& card) {
  scene.add(boxItem(scene, ShapeKey::of(Part::Header, card.map, 0), box, Role::Card, Role::CardBorder));
  const double pad = scene.px(kPad);
  const QRectF title(box.left() + pad, box.top(), titleWidth(scene, card), box.height());
  scene.text(ShapeKey::of(Part::Header, card.map, 1), title, card.title, TypeRole::Heading, Role::Ink);
  double x = title.right() + scene.px(kFieldGap);
  int fieldPart = kPartsAField;
  for (const HeaderField& field : card.fields) {
    const double room = box.right() - pad - x;
    if (room < std::min(fieldWidth(scene, field), scene.px(kLeastField))) {
      break;
    }
    const double width = std::min(fieldWidth(scene, field), room);
    const QRectF label(x, box.top() + scene.px(kTop), width, scene.px(kLabelHeight));
    const QRectF value(x, label.bottom(), width, scene.px(kValueHeight));
    scene.text(ShapeKey::of(Part::Header, card.map, fieldPart), label, field.label, TypeRole::Small, Role::Muted);
    scene.text(ShapeKey::of(Part::Header, card.map, fieldPart + 1), value, field.value, TypeRole::MonoBold,
               field.isChanged ? Role::AccentInk : Role::Ink);
    scene.picture.items.back().accessibleName =
        field.name.isEmpty() ? QString(field.label % u' ' % field.value) : field.name;
    if (field.share) {
      const QRectF bar(x, value.bottom(), width, scene.px(kBarHeight));
      addBar(scene, bar, *field.share, card.map, fieldPart + 2);
    }
    x += width + scene.px(kFieldGap);
    fieldPart += kPartsAField;
  }
}

}  // namespace orrery::go_map
