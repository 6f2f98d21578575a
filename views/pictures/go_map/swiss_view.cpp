// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/go_map/swiss_view.h"

#include "views/pictures/go_map/notices.h"
#include "views/pictures/go_map/range_strip.h"
#include "views/pictures/go_map/swiss_header.h"
#include "views/pictures/go_map/swiss_table.h"
#include "views/pictures/go_map/top_line.h"

#include <QLineF>

#include <algorithm>
#include <limits>

namespace orrery::go_map {

using namespace Qt::StringLiterals;
using swiss::Event;
using swiss::Table;

namespace {

constexpr double kGap = 10;
constexpr double kColumnGap = 28;
constexpr double kLane = 56;  ///< between an old table and those that take its place, for the arrow
constexpr double kFoldHeight = 24;
constexpr double kArrowStroke = 2.5;
constexpr double kQuietStroke = 1.5;
constexpr double kClear = 2;

enum TextPart { DirectoryPart, EntriesPart, HiddenPart };

/// The tables that are shown and are no part of a growth: first those that matter.
std::vector<std::int32_t> tablesByImportance(const SwissScene& swiss) {
  std::vector<std::int32_t> tables = swiss.map.liveTables();
  for (const std::int32_t stale : swiss.map.staleTables()) {
    if (std::ranges::find(tables, stale) == tables.end()) {
      tables.push_back(stale);
    }
  }
  const Key key = keyAtHand(swiss);
  const std::int32_t home = key == kNoKey ? 0 : swiss::placeOf(swiss.map, key, swiss.scene.state.keys).table;
  const QString picked = swiss.scene.picked.kind == "group"_L1 ? swiss.scene.picked.name : QString();
  std::ranges::stable_sort(tables, {}, [&](std::int32_t id) {
    const bool isPicked = !picked.isEmpty() && picked.startsWith(tableText(swiss.map.table(id)) % u' ');
    return swiss.touched.table(id) ? 0 : isPicked ? 1 : id == home ? 2 : 3;
  });
  return tables;
}

/// Says which tables have no room.
void addHidden(SwissScene& swiss, const std::vector<std::int32_t>& hidden, const QRectF& line) {
  std::int64_t keys = 0;
  for (const std::int32_t id : hidden) {
    keys += swiss.map.table(id).used;
  }
  const QString what =
      u"… "_s % PictureTr::tr("%n table(s)", nullptr, static_cast<int>(hidden.size())) % u", "_s % keysText(keys);
  swiss.scene.text(ShapeKey::of(Part::SwissText, 0, HiddenPart), line, what, TypeRole::Small, Role::Muted);
}

/// Side by side, in rows where the height allows it; in the directory's order.
void addTables(SwissScene& swiss, const QRectF& box) {
  Scene& scene = swiss.scene;
  const double gap = scene.px(kColumnGap);
  std::vector<std::int32_t> tables = tablesByImportance(swiss);
  const int count = static_cast<int>(tables.size());
  const int columns = std::clamp(fitting(box.width(), leastTableWidth(scene), gap), 1, std::max(count, 1));
  const int most = std::max(fitting(box.height(), leastTableHeight(scene), scene.px(kGap)), 1);
  const int lines = std::min((count + columns - 1) / columns, most);
  const auto places = static_cast<std::size_t>(columns) * static_cast<std::size_t>(std::max(lines, 1));
  double height = box.height();
  if (tables.size() > places) {
    const std::vector<std::int32_t> hidden(tables.begin() + static_cast<std::ptrdiff_t>(places), tables.end());
    tables.resize(places);
    height -= scene.px(kFoldHeight);
    addHidden(swiss, hidden, QRectF(box.left(), box.top() + height, box.width(), scene.px(kFoldHeight)));
  }
  std::ranges::sort(tables, {}, [&](std::int32_t id) {
    const std::int32_t index = swiss.map.table(id).index;
    return index < 0 ? std::numeric_limits<std::int32_t>::max() : index;
  });
  const double width = share(box.width(), columns, gap);
  const double each = share(height, std::max(lines, 1), scene.px(kGap));
  for (std::size_t i = 0; i < tables.size(); ++i) {
    const auto column = static_cast<double>(i % static_cast<std::size_t>(columns));
    const std::size_t linesBefore = i / static_cast<std::size_t>(columns);
    const auto line = static_cast<double>(linesBefore);
    const QRectF place(box.left() + column * (width + gap), box.top() + line * (each + scene.px(kGap)), width, each);
    addTable(swiss, swiss.map.table(tables[i]), place);
  }
}

/// Whether keys go the way of this number now: 0 to the first new table, 1 to the second.
bool isWayNow(const SwissScene& swiss, int number) {
  return !swiss.touched.is(Event::EntryMoved) || swiss.touched.told()->a == number || swiss.map.move.right == 0;
}

void addArrow(SwissScene& swiss, const Link& link, int number) {
  const bool isNow = isWayNow(swiss, number);
  Item item;
  item.key = ShapeKey::of(Part::SwissArrow, number);
  item.shape = link;
  item.stroke = isNow ? Role::Accent : Role::Line;
  item.strokeWidth = swiss.scene.px(isNow ? kArrowStroke : kQuietStroke);
  item.layer = Scene::kLinkLayer;
  item.toolTip = swiss.map.move.right == 0 ? PictureTr::tr("every key is hashed and stored again")
                 : number == 0             ? PictureTr::tr("keys whose next bit is 0")
                                           : PictureTr::tr("keys whose next bit is 1");
  swiss.scene.add(std::move(item));
}

/// The tables that a growth fills. They come first: a key that has moved has its place there.
std::vector<std::int32_t> takersOf(const swiss::Move& move) {
  return move.right != 0 ? std::vector{move.to, move.right} : std::vector{move.to};
}

/// A growth under way: the table that gives at the left, the one or two that take at the right.
void addMoveAcross(SwissScene& swiss, const QRectF& box) {
  Scene& scene = swiss.scene;
  const Table& giver = swiss.map.table(swiss.map.move.from);
  const std::vector<std::int32_t> takers = takersOf(swiss.map.move);
  const double lane = scene.px(kLane);
  const double width = share(box.width(), 2, lane);
  const double each = share(box.height(), static_cast<int>(takers.size()), scene.px(kGap));
  const std::vector<QRectF> places =
      column({box.right() - width, box.top()}, {width, each}, static_cast<int>(takers.size()), scene.px(kGap));
  for (std::size_t i = 0; i < takers.size(); ++i) {
    addTable(swiss, swiss.map.table(takers[i]), places[i]);
  }
  const QRectF from = addTable(swiss, giver, QRectF(box.topLeft(), QSizeF(width, box.height())));
  const double height = std::min(box.height(), wholeTableHeight(scene, giver));
  const QPointF start(from.right() + kClear, from.top() + height / 2);
  for (std::size_t i = 0; i < takers.size(); ++i) {
    const QPointF end(places[i].left() - 2 * kClear, places[i].top() + tableEntry(scene));
    const double far = QLineF(start, end).length();
    // The bend stays between the two tables, however far down the other one is.
    addArrow(swiss, curvedLink(start, 90, end, 270, (end.x() - start.x()) / (2 * far)), static_cast<int>(i));
  }
}

/// The same where two tables do not fit side by side: one under the other.
void addMoveDown(SwissScene& swiss, const QRectF& box) {
  Scene& scene = swiss.scene;
  const std::vector<std::int32_t> takers = takersOf(swiss.map.move);
  const int count = static_cast<int>(takers.size()) + 1;
  const std::vector<QRectF> places =
      column(box.topLeft(), {box.width(), share(box.height(), count, scene.px(kGap))}, count, scene.px(kGap));
  for (std::size_t i = 0; i < takers.size(); ++i) {
    addTable(swiss, swiss.map.table(takers[i]), places[i + 1]);
  }
  addTable(swiss, swiss.map.table(swiss.map.move.from), places.front());
}

void addMove(SwissScene& swiss, const QRectF& box) {
  const bool isWide = 2 * leastTableWidth(swiss.scene) + swiss.scene.px(kLane) <= box.width();
  (isWide ? addMoveAcross : addMoveDown)(swiss, box);
}

Absence absenceOf(const SwissScene& swiss) {
  const bool isNow = swiss.touched.is(Event::Made) || swiss.touched.is(Event::MadeNil);
  if (swiss.map.isNil) {
    return {kSwissPart, PictureTr::tr("nil map: there is no Map at all"),
            PictureTr::tr("reading it finds nothing, writing to it panics"), isNow};
  }
  return {kSwissPart, PictureTr::tr("no group yet: it is made at the first assignment"),
          PictureTr::tr("dirLen is 0: a small map"), isNow};
}

std::int32_t newestRange(const SwissScene& swiss) {
  return swiss.touched.is(Event::EntryProduced) ? static_cast<std::int32_t>(swiss.touched.told()->a) : 0;
}

}  // namespace

void addSwiss(Scene& scene, const QRectF& box) {
  SwissScene swiss = swissScene(scene);
  const double gap = scene.px(kGap);
  double top = box.top();
  if (!swiss.map.isNil) {
    top = addTop(scene, box, swissHeader(swiss), swissStrip(swiss)) + gap;
  }
  if (const double height = noticesHeight(scene); height > 0 && !scene.state.hasClassic()) {
    addNotices(scene, QRectF(box.left(), top, box.width(), height));
    top += height + gap;
  }
  double bottom = box.bottom();
  if (const double height = rangesHeight(scene, true); height > 0) {
    bottom -= height;
    addRanges(scene, QRectF(box.left(), bottom, box.width(), height), true, newestRange(swiss));
    bottom -= gap / 2;
  }
  if (const double height = directoryHeight(swiss); height > 0) {
    addDirectory(swiss, QRectF(box.left(), top, box.width(), height));
    top += height + gap;
  }
  const QRectF rest(box.left(), top, box.width(), std::max(bottom - top, 0.0));
  if (swiss.map.move.from != 0) {
    addMove(swiss, rest);
  } else if (swiss.map.liveTables().empty()) {
    addAbsence(scene, rest, absenceOf(swiss));
  } else {
    addTables(swiss, rest);
  }
}

std::vector<LegendEntry> swissLegend(const Scene& scene) {
  std::vector<LegendEntry> legend{
      {Role::BlueFill, Role::Blue, LegendMark::Box, Dash::Solid, PictureTr::tr("key in place")},
      {Role::AccentFill, Role::Accent, LegendMark::Box, Dash::Solid, PictureTr::tr("changing now")},
      {Role::BlueFill, Role::Accent, LegendMark::Box, Dash::Solid, PictureTr::tr("looked at")},
      {Role::Inset, Role::Transparent, LegendMark::Box, Dash::Solid, PictureTr::tr("empty (del: a tombstone)")},
      {Role::Surface, Role::Faint, LegendMark::Box, Dash::Dashed, PictureTr::tr("moved to another table")}};
  if (!scene.state.logs.isEmpty()) {
    legend.push_back({Role::Green, Role::Green, LegendMark::Box, Dash::Solid, PictureTr::tr("a range is here")});
  }
  return legend;
}

}  // namespace orrery::go_map
