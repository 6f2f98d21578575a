// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/go_map/swiss_table.h"

#include "models/go_map/tables.h"
#include "views/pictures/go_map/overview.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace orrery::go_map {

using namespace Qt::StringLiterals;
using swiss::Event;
using swiss::Table;

namespace {

constexpr double kTitleHeight = 24;
constexpr double kNoteHeight = 24;  ///< its text stands at the top of that
constexpr double kFoldGap = 8;
constexpr double kOverviewShare = 0.3;  ///< of the height
constexpr std::int32_t kMostRows = 32;  ///< a table of more groups is folded at once
constexpr int kLeastRows = 2;
constexpr double kNowStroke = 2;

enum TablePart { NamePart, NotePart };

std::vector<ChainFigures> figuresOf(const Table& table) {
  std::vector<ChainFigures> figures(static_cast<std::size_t>(table.groupCount()));
  for (std::int32_t group = 0; group < table.groupCount(); ++group) {
    figures[static_cast<std::size_t>(group)].keys = std::popcount(table[group].full());
  }
  return figures;
}

/// Groups that must be seen, the most important first.
std::vector<std::int32_t> groupsThatMatter(const SwissScene& swiss, const Table& table) {
  std::vector<std::int32_t> groups;
  const auto add = [&](const swiss::Place& place) {
    if (place.table == table.id && place.group >= 0 && std::ranges::find(groups, place.group) == groups.end()) {
      groups.push_back(place.group);
    }
  };
  if (const swiss::Told* const told = swiss.touched.told(); told != nullptr) {
    add(told->to);
    add(told->from);
  }
  for (std::int32_t group = 0; group < table.groupCount(); ++group) {
    if (groupEntity(swiss.map, table.id, group) == swiss.scene.picked) {
      add({table.id, group, -1});
    }
  }
  if (swiss.scene.picked.kind == "key"_L1) {
    if (const auto key = swiss.scene.state.keys.find(swiss.scene.picked.name)) {
      add(swiss::placeOf(swiss.map, *key, swiss.scene.state.keys));
    }
  }
  if (const Key key = keyAtHand(swiss); key != kNoKey) {
    add(swiss::placeOf(swiss.map, key, swiss.scene.state.keys));
  }
  for (const swiss::Iterator& iterator : swiss.map.iterators) {
    add(iterator.at);
  }
  if (groups.empty()) {
    groups.push_back(0);
  }
  return groups;
}

QString accountText(const Table& table) {
  if (table.isSmallGroup) {
    return PictureTr::tr("a small map: no table, no directory");
  }
  QString text =
      PictureTr::tr("%1 of %2 slots full, growthLeft %3").arg(table.used).arg(table.capacity).arg(table.growthLeft);
  if (const std::int32_t stones = table.tombstones(); stones > 0) {
    text += PictureTr::tr(", %n tombstone(s)", nullptr, stones);
  }
  if (table.localDepth > 0) {
    text += PictureTr::tr(", localDepth %1").arg(table.localDepth);
  }
  return text;
}

void addTitle(SwissScene& swiss, const Table& table, const QRectF& box) {
  Scene& scene = swiss.scene;
  const bool isNow = swiss.touched.table(table.id) &&
                     (swiss.touched.is(Event::GrowthStarted) || swiss.touched.is(Event::GrowthFinished) ||
                      swiss.touched.is(Event::TableInstalled) || swiss.touched.is(Event::TableChosen) ||
                      swiss.touched.is(Event::TableCleared));
  const bool isStale =
      !table.isSmallGroup && table.index < 0 && swiss.map.move.to != table.id && swiss.map.move.right != table.id;
  const QString name = isStale ? PictureTr::tr("%1, replaced").arg(tableText(table)) : tableText(table);
  scene.text(ShapeKey::of(Part::SwissTableText, table.id, NamePart),
             QRectF(box.left(), box.top(), box.width(), scene.px(kTitleHeight)), name, TypeRole::Heading,
             isNow     ? Role::AccentInk
             : isStale ? Role::Muted
                       : Role::Ink);
  const QRectF note(box.left(), box.top() + scene.px(kTitleHeight), box.width(),
                    scene.type.lineHeight(TypeRole::Small));
  const QString account = accountText(table);
  scene.text(ShapeKey::of(Part::SwissTableText, table.id, NotePart), note, account, TypeRole::Small, Role::Muted);
  scene.picture.items.back().toolTip = account;
}

void addSquares(SwissScene& swiss, const Table& table, const std::vector<ChainFigures>& figures,
                const std::vector<ShownRow>& shown, const OverviewGrid& grid, QPointF topLeft) {
  const auto isShown = [&](std::int32_t group) {
    return std::ranges::any_of(shown, [group](const ShownRow& row) { return row.bucket == group; });
  };
  for (std::int32_t group = 0; group < table.groupCount(); ++group) {
    Item square = overviewSquare(figures[static_cast<std::size_t>(group)], grid, topLeft + grid.corner(group));
    square.key = ShapeKey::of(Part::SwissSquare, group, table.id);
    square.entity = groupEntity(swiss.map, table.id, group);
    square.accessibleName = PictureTr::tr("group %1: %2", "its keys")
                                .arg(group)
                                .arg(keysText(figures[static_cast<std::size_t>(group)].keys));
    if (swiss.touched.group(table.id, group)) {
      square.fill = Role::Accent;
    }
    if (isShown(group)) {
      square.stroke = Role::Ink;
      square.strokeWidth = std::min(kNowStroke, square.rect.width() / 4);
    }
    swiss.scene.add(std::move(square));
  }
}

/// Where the room is short, the overview alone tells of what is not shown.
std::vector<ShownRow> withoutFolds(std::vector<ShownRow> rows, const RowMeasures& measures, double room) {
  if (rows.back().top + rows.back().height <= room) {
    return rows;
  }
  std::erase_if(rows, [](const ShownRow& row) { return row.bucket < 0; });
  double top = 0;
  for (ShownRow& row : rows) {
    row.top = top;
    top += row.height + measures.rowGap;
  }
  std::erase_if(rows, [room](const ShownRow& row) { return row.top + row.height > room; });
  return rows;
}

void addRows(SwissScene& swiss, const RowMeasures& measures, const Table& table,
             const std::vector<ChainFigures>& figures, const std::vector<ShownRow>& rows, QPointF topLeft) {
  for (const ShownRow& row : rows) {
    const QPointF corner(topLeft.x(), topLeft.y() + row.top);
    if (row.bucket >= 0) {
      addGroup(swiss, measures, table, row.bucket, corner);
      continue;
    }
    int keys = 0;
    for (std::int32_t group = row.first; group < row.end; ++group) {
      keys += figures[static_cast<std::size_t>(group)].keys;
    }
    const QString what =
        u"… "_s % PictureTr::tr("%n group(s)", nullptr, row.end - row.first) % u", "_s % keysText(keys);
    swiss.scene.text(ShapeKey::of(Part::SwissFold, row.first, table.id),
                     QRectF(corner + QPointF(measures.pad, 0), QSizeF(measures.mainWidth() - measures.pad, row.height)),
                     what, TypeRole::Small, Role::Muted);
  }
}

}  // namespace

double leastTableWidth(const Scene& scene) { return groupMeasures(scene, cellWidths(scene).least, false).mainWidth(); }

double leastTableHeight(const Scene& scene) {
  const RowMeasures measures = groupMeasures(scene, cellWidths(scene).least, false);
  return scene.px(kTitleHeight + kNoteHeight) + kLeastRows * (measures.cardHeight() + measures.rowGap);
}

double tableEntry(const Scene& scene) { return scene.px(kTitleHeight) / 2; }

double wholeTableHeight(const Scene& scene, const Table& table) {
  const RowMeasures measures = groupMeasures(scene, cellWidths(scene).least, false);
  return scene.px(kTitleHeight + kNoteHeight) + table.groupCount() * (measures.cardHeight() + measures.rowGap);
}

QRectF addTable(SwissScene& swiss, const Table& table, const QRectF& box) {
  Scene& scene = swiss.scene;
  addTitle(swiss, table, box);
  const QRectF below = box.adjusted(0, scene.px(kTitleHeight + kNoteHeight), 0, 0);
  const std::vector<ChainFigures> figures = figuresOf(table);
  const CellWidths widths = cellWidths(scene);
  const RowMeasures least = groupMeasures(scene, widths.least, false);
  const double around = least.mainWidth() - swiss::kSlots * least.cells.size.width();
  const double cell = std::clamp((below.width() - around) / swiss::kSlots, widths.least, widths.most);
  RowMeasures measures = groupMeasures(scene, cell, !scene.isTalk);
  if (heightOfAll(measures, figures) > below.height()) {
    measures = groupMeasures(scene, cell, false);
  }
  const bool isWhole = table.groupCount() <= kMostRows && heightOfAll(measures, figures) <= below.height();
  if (isWhole) {
    addRows(swiss, measures, table, figures, allRows(measures, figures, 0, table.groupCount()), below.topLeft());
  } else {
    const OverviewGrid grid = overviewGrid(
        scene, table.groupCount(), {std::min(below.width(), measures.mainWidth()), below.height() * kOverviewShare});
    const QRectF room = below.adjusted(0, grid.size().height() + scene.px(kFoldGap), 0, 0);
    const auto rows = withoutFolds(chosenRows(measures, figures, groupsThatMatter(swiss, table), room.height()),
                                   measures, room.height());
    addSquares(swiss, table, figures, rows, grid, below.topLeft());
    addRows(swiss, measures, table, figures, rows, room.topLeft());
  }
  return {box.topLeft(), QSizeF(std::min(measures.mainWidth(), box.width()), box.height())};
}

}  // namespace orrery::go_map
