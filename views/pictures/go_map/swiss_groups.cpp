// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/go_map/swiss_groups.h"

#include "models/go_map/tables.h"
#include "models/go_map/words.h"
#include "views/pictures/go_map/hash_strip.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace orrery::go_map {

using namespace Qt::StringLiterals;
using swiss::Event;
using swiss::Place;
using swiss::Table;

namespace {

constexpr double kPad = 3;
constexpr double kRowGap = 4;
constexpr double kFoldHeight = 24;
constexpr double kIndexPad = 10;
constexpr double kLeastIndex = 30;
constexpr double kNowStroke = 2;
constexpr int kMostGroups = swiss::kMostCapacity / swiss::kSlots;
/// Places of the Swiss map's tables lie above those of the classic map's arrays.
constexpr std::int64_t kSwissPlaces = std::int64_t{1} << 19U;

/// A full slot's H2; the mark of a tombstone.
QString controlText(std::uint8_t control) { return control == swiss::kDeleted ? u"del"_s : QString::number(control); }

/// A slot whose entry counts elsewhere: it has been moved, or its table was replaced.
bool isLeftBehind(const SwissScene& swiss, const Table& table, Key key) {
  const bool isMoving = swiss.map.move.from != 0;
  if (isMoving) {
    return table.id == swiss.map.move.from && swiss.moved.contains(key);
  }
  return table.index < 0 && !table.isSmallGroup;
}

bool isRangeAt(const SwissScene& swiss, const Place& slot) {
  return std::ranges::any_of(swiss.map.iterators, [&](const swiss::Iterator& iterator) {
    return iterator.hasKey && !iterator.hasEnded && iterator.at == slot;
  });
}

QString nameOf(const SwissScene& swiss, const Table& table, const Place& slot) {
  const swiss::Group& group = table[slot.group];
  const auto index = static_cast<std::size_t>(slot.slot);
  const QString start = PictureTr::tr("%1, group %2, slot %3: ").arg(tableText(table)).arg(slot.group).arg(slot.slot);
  switch (group.control[index]) {
    case swiss::kEmpty:
      return start % PictureTr::tr("empty (control byte 0x80)");
    case swiss::kDeleted:
      return start % PictureTr::tr("a tombstone (control byte 0xfe)");
    default:
      return start % PictureTr::tr("key %1 = %2, H2 %3")
                         .arg(keyText(swiss.scene.state, group.keys[index]))
                         .arg(group.values[index])
                         .arg(controlText(group.control[index]));
  }
}

CellLook lookOf(const SwissScene& swiss, const Table& table, const Place& slot, int& order) {
  const swiss::Group& group = table[slot.group];
  const auto index = static_cast<std::size_t>(slot.slot);
  const std::uint8_t control = group.control[index];
  CellLook look;
  look.family = Part::SwissEntry;
  look.place = static_cast<std::int64_t>(slot.group) * swiss::kSlots + slot.slot;
  look.placePart = kSwissPlaces + table.id;
  look.placeEntity = groupEntity(swiss.map, table.id, slot.group);
  look.isChanged = swiss.touched.changed(slot);
  look.isLookedAt = swiss.touched.looksAt(slot);
  look.isAtRange = isRangeAt(swiss, slot);
  look.name = nameOf(swiss, table, slot);
  if (control == swiss::kEmpty) {
    return look;
  }
  look.mark = controlText(control);
  if (control == swiss::kDeleted) {
    look.kind = CellLook::Kind::Marked;
    return look;
  }
  look.keyText = keyText(swiss.scene.state, group.keys[index]);
  if (isLeftBehind(swiss, table, group.keys[index])) {
    look.kind = CellLook::Kind::Gone;
    return look;
  }
  look.kind = CellLook::Kind::Full;
  look.key = group.keys[index];
  look.valueText = QString::number(group.values[index]);
  look.keyEntity = keyEntity(swiss.scene.state, look.key);
  if (swiss.touched.is(Event::KeyStored) && look.isChanged) {
    look.origin = hashTitleKey(kSwissPart);
  }
  if (swiss.touched.is(Event::GrowthFinished) && swiss.touched.table(table.id)) {
    look.order = ++order;
  }
  return look;
}

}  // namespace

RowMeasures groupMeasures(const Scene& scene, double cellWidth, bool hasValues) {
  RowMeasures measures;
  measures.cells = cellMeasures(scene, cellWidth, hasValues);
  const double text = scene.type.width(QString::number(kMostGroups - 1), TypeRole::MonoBold);
  measures.index = std::max(std::ceil(text) + scene.px(kIndexPad), scene.px(kLeastIndex));
  measures.pad = scene.px(kPad);
  measures.rowGap = scene.px(kRowGap);
  measures.foldHeight = scene.px(kFoldHeight);
  return measures;
}

void addGroup(SwissScene& swiss, const RowMeasures& measures, const Table& table, std::int32_t group, QPointF topLeft) {
  Scene& scene = swiss.scene;
  const QRectF card(topLeft, QSizeF(measures.mainWidth(), measures.cardHeight()));
  const bool isNow = swiss.touched.group(table.id, group);
  const QString name = PictureTr::tr("%1, group %2: %3", "a table, a group of it, its keys")
                           .arg(tableText(table))
                           .arg(group)
                           .arg(keysText(std::popcount(table[group].full())));
  Item item = boxItem(scene, groupKey(table.id, group), card, Role::Card, isNow ? Role::Accent : Role::CardBorder,
                      isNow ? kNowStroke : 1);
  item.entity = groupEntity(swiss.map, table.id, group);
  item.accessibleName = name;
  scene.add(std::move(item));

  const QRectF index(card.left() + measures.pad, card.top(), measures.index, card.height());
  scene.text(ShapeKey::of(Part::SwissIndex, group, table.id), index, QString::number(group), TypeRole::MonoBold,
             isNow ? Role::AccentInk : Role::Ink, Qt::AlignCenter);
  int order = 0;
  for (std::int32_t slot = 0; slot < swiss::kSlots; ++slot) {
    const double x = index.right() + slot * (measures.cells.size.width() + measures.cells.gap);
    addCell(scene, measures.cells, {x, card.top() + measures.pad},
            lookOf(swiss, table, {table.id, group, slot}, order));
  }
}

}  // namespace orrery::go_map
