// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/go_map/cells.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace orrery::go_map {

namespace {

constexpr double kLeastWidth = 30;
constexpr double kGoodWidth = 36;
constexpr double kMostWidth = 60;
constexpr double kGoodTextWidth = 58;  ///< of cells with texts as keys
constexpr double kMostTextWidth = 92;
constexpr double kMarkHeight = 16;
constexpr double kKeyHeight = 19;
constexpr double kValueHeight = 18;
constexpr double kGap = 2;
constexpr double kSide = 2;  ///< between a text and the cell's edge
constexpr double kArc = 26;
constexpr double kNowStroke = 2;
constexpr std::int32_t kSample = 16;  ///< buckets that tell how long the keys are

/// A role's place among the families of Part::Entry.
Part besides(Part family, Part sibling) {
  return static_cast<Part>(static_cast<int>(family) + static_cast<int>(sibling) - static_cast<int>(Part::Entry));
}

/// A key's text as it fits: whole, smaller, or in part: of a text its beginning says most, of a number its last digits.
Text fitted(const Scene& scene, const QString& string, double width, Role tint) {
  Text text;
  text.tint = tint;
  text.type = scene.type.width(string, TypeRole::MonoBold) <= width ? TypeRole::MonoBold : TypeRole::MonoSmall;
  const bool isNumber = scene.state.keys.type() == KeyType::Integer;
  text.string = scene.type.metrics(text.type).elidedText(string, isNumber ? Qt::ElideLeft : Qt::ElideRight, width);
  return text;
}

QRectF markBox(const CellMeasures& measures, const QRectF& cell) {
  return {cell.left(), cell.top() + 1, cell.width(), measures.markHeight};
}
QRectF keyBox(const CellMeasures& measures, const QRectF& cell) {
  return {cell.left(), cell.top() + measures.markHeight, cell.width(), measures.keyHeight};
}

/// A small text in a cell that stays where it is.
void addPlaceText(Scene& scene, ShapeKey key, const QRectF& box, Text text) {
  Item item;
  item.key = key;
  item.rect = box;
  item.text = std::move(text);
  item.layer = Scene::kTextLayer;
  scene.add(std::move(item));
}

void addPlace(Scene& scene, const CellMeasures& measures, const QRectF& cell, const CellLook& look) {
  const bool isGone = look.kind == CellLook::Kind::Gone;
  const bool isEmpty = look.kind != CellLook::Kind::Full;
  const bool isNow = isEmpty && (look.isChanged || look.isLookedAt);
  Item place = boxItem(scene, ShapeKey::of(Part::Cell, look.place, look.placePart), cell,
                       isEmpty && look.isChanged ? Role::AccentFill : Role::Inset,
                       isNow                       ? Role::Accent
                       : isEmpty && look.isAtRange ? Role::Green
                       : isGone                    ? Role::Faint
                                                   : Role::Transparent,
                       isNow ? kNowStroke : 1);
  place.dash = isGone && !isNow ? Dash::Dashed : Dash::Solid;
  place.layer = Scene::kPlaceLayer;
  place.shape = Rectangle{scene.px(4)};
  if (isEmpty) {
    place.entity = look.placeEntity;
    (look.kind == CellLook::Kind::Blank ? place.toolTip : place.accessibleName) = look.name;
  }
  scene.add(std::move(place));
  if (isEmpty && !look.mark.isEmpty()) {
    Text text;
    text.string = look.mark;
    text.type = TypeRole::MonoSmall;
    text.tint = look.isChanged ? Role::AccentInk : Role::Muted;
    addPlaceText(scene, ShapeKey::of(Part::CellMark, look.place, look.placePart), markBox(measures, cell), text);
  }
  if (isGone && !look.keyText.isEmpty()) {
    addPlaceText(scene, ShapeKey::of(Part::CellGhost, look.place, look.placePart), keyBox(measures, cell),
                 fitted(scene, look.keyText, cell.width() - scene.px(2 * kSide), Role::Muted));
  }
}

/// A text that goes with a key's shape.
Item besideToken(const Scene& scene, const Item& token, ShapeKey key, const QRectF& box, const QString& string,
                 Role tint) {
  Item item;
  item.key = key;
  item.rect = box;
  item.text.string = scene.type.elided(string, TypeRole::MonoSmall, box.width());
  item.text.type = TypeRole::MonoSmall;
  item.text.tint = tint;
  item.layer = Scene::kTokenTextLayer;
  item.origin = token.origin;
  item.order = token.order;
  item.arc = token.arc;
  return item;
}

void addToken(Scene& scene, const CellMeasures& measures, const QRectF& cell, const CellLook& look) {
  const ShapeKey own = entryKey(look.family, look.key);
  const bool isOwn = scene.claim(own);
  const bool isNow = look.isChanged || look.isLookedAt;
  Item token = boxItem(scene, isOwn ? own : ShapeKey::of(Part::Stray, look.place, look.placePart), cell,
                       look.isChanged ? Role::AccentFill : Role::BlueFill,
                       isNow            ? Role::Accent
                       : look.isAtRange ? Role::Green
                                        : Role::Transparent,
                       kNowStroke);
  token.shape = Rectangle{scene.px(4)};
  token.layer = Scene::kTokenLayer;
  const double width = cell.width() - scene.px(2 * kSide);
  token.text = fitted(scene, look.keyText, width, Role::Ink);
  const double below = cell.height() - measures.markHeight - measures.keyHeight;
  token.text.padding = {0, measures.markHeight, 0, below};
  token.entity = look.keyEntity;
  token.accessibleName = look.name;
  token.origin = look.origin;
  token.order = look.order;
  token.arc = look.isChanged || look.order > 0 ? scene.px(kArc) : 0;
  scene.add(token);
  if (!isOwn) {
    return;
  }
  scene.add(besideToken(scene, token, entryKey(besides(look.family, Part::EntryMark), look.key),
                        markBox(measures, cell), look.mark, Role::PlumInk));
  if (measures.valueHeight > 0) {
    const QRectF box(cell.left() + scene.px(kSide), keyBox(measures, cell).bottom() - 1, width, measures.valueHeight);
    scene.add(besideToken(scene, token, entryKey(besides(look.family, Part::EntryValue), look.key), box, look.valueText,
                          Role::Muted));
  }
}

/// What the keys of the classic map need, told from the first few of them.
double keyWidth(const Scene& scene) {
  const classic::BucketArray* const array = scene.state.hasClassic() ? scene.state.classic.current() : nullptr;
  Key largest = 0;
  for (std::int32_t bucket = 0; array != nullptr && bucket < std::min(array->main(), kSample); ++bucket) {
    for (const Key key : (*array)[bucket].keys) {
      largest = std::max(largest, std::abs(key));
    }
  }
  return scene.type.width(QString::number(largest), TypeRole::MonoSmall) + scene.px(2 * kSide);
}

}  // namespace

CellWidths cellWidths(const Scene& scene) {
  const bool isText = scene.state.keys.type() == KeyType::String;
  const double most = scene.px(isText ? kMostTextWidth : kMostWidth);
  const double good = isText ? scene.px(kGoodTextWidth) : std::max(scene.px(kGoodWidth), keyWidth(scene));
  return {scene.px(kLeastWidth), std::min(good, most), most};
}

CellMeasures cellMeasures(const Scene& scene, double width, bool hasValues) {
  CellMeasures measures;
  measures.markHeight = scene.px(kMarkHeight);
  measures.keyHeight = scene.px(kKeyHeight);
  measures.valueHeight = hasValues ? scene.px(kValueHeight) : 0;
  measures.gap = scene.px(kGap);
  measures.size = QSizeF(std::floor(width), measures.markHeight + measures.keyHeight + measures.valueHeight);
  return measures;
}

void addCell(Scene& scene, const CellMeasures& measures, QPointF topLeft, const CellLook& look) {
  const QRectF cell(topLeft, measures.size);
  addPlace(scene, measures, cell, look);
  if (look.kind == CellLook::Kind::Full) {
    addToken(scene, measures, cell, look);
  }
}

}  // namespace orrery::go_map
