// SPDX-License-Identifier: GPL-3.0-or-later
// Where the bucket arrays stand: one alone, or the old one left and the new one right; whole, or folded.
#include "models/go_map/words.h"
#include "views/pictures/go_map/arrows.h"
#include "views/pictures/go_map/classic_view.h"
#include "views/pictures/go_map/overview.h"
#include "views/pictures/go_map/row_choice.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace orrery::go_map {

using namespace Qt::StringLiterals;
using classic::BucketArray;
using classic::Event;

namespace {

constexpr double kHeadingHeight = 26;
constexpr double kNoteHeight = 20;
constexpr double kNoteGap = 3;
constexpr double kHeadingGap = 10;
constexpr double kLane = 44;       ///< between the two arrays, for the arrows, at least
constexpr double kWideLane = 150;  ///< … and at most
constexpr double kGutter = 14;     ///< left of the old array, for nevacuate's mark
constexpr double kHandSize = 10;
constexpr double kColumnGap = 28;           ///< between two columns of one array
constexpr double kFoldGap = 10;             ///< between the overview and the rows
constexpr double kOverviewShare = 0.36;     ///< of the height, above the rows
constexpr double kOverviewSideShare = 0.4;  ///< of the width, beside them
constexpr double kStackedShare = 0.4;       ///< of the rows' height, for the old array above the new one
constexpr double kMostRowGap = 8;
constexpr double kMostAir = 12;  ///< that a cell's height can grow by
constexpr int kMostColumns = 4;
constexpr int kFewRows = 16;    ///< an array of so few main buckets needs no overview beside its folds
constexpr int kMostRows = 128;  ///< an array with more main buckets is folded at once
constexpr int kLongestLine = 4;

enum HeadingPart { NamePart, CountPart, NotePart, MarkPart };

/// One array with what is known of it.
struct Side {
  const BucketArray& array;
  std::vector<ChainFigures> figures;
  int longest = 1;  ///< buckets of its longest chain, as far as they are shown side by side
};

Side sideOf(const BucketArray& array) {
  Side side{array, figuresOf(array), 1};
  for (const ChainFigures& figures : side.figures) {
    side.longest = std::max(side.longest, std::min(figures.length, kLongestLine));
  }
  return side;
}

/// The width of a cell so that the parts around it and `cells` cells side by side fill `width`.
double cellWidth(const Scene& scene, double width, double around, int cells) {
  const CellWidths widths = cellWidths(scene);
  return std::floor(std::clamp((width - around) / cells, widths.least, widths.most));
}

/// What a row is wide beside its cells.
double around(const RowMeasures& measures) {
  return measures.width() - measures.perLine * classic::kCells * measures.cells.size.width();
}

/// Rows with chains as long as fit side by side in a column.
RowMeasures measuresFor(const ClassicScene& classic, double width, int longest, bool hasValues) {
  const CellWidths widths = cellWidths(classic.scene);
  for (int perLine = longest; perLine > 1; --perLine) {
    const RowMeasures least = rowMeasures(classic.scene, classic.map, widths.good, hasValues, perLine);
    if (least.width() <= width) {
      return rowMeasures(classic.scene, classic.map,
                         cellWidth(classic.scene, width, around(least), perLine * classic::kCells), hasValues, perLine);
    }
  }
  const RowMeasures least = rowMeasures(classic.scene, classic.map, widths.least, hasValues, 1);
  return rowMeasures(classic.scene, classic.map, cellWidth(classic.scene, width, around(least), classic::kCells),
                     hasValues, 1);
}

/// Spreads the rows over the height, within measure: first the gaps grow, then the cells. `lines` of buckets stand in
/// `rows` rows that take `height`.
struct Spread {
  double gap = 0;
  double cell = 0;
};
Spread spreadFor(const RowMeasures& measures, const Scene& scene, double room, double height, int rows, int lines) {
  const double free = std::max(room - height, 0.0);
  const double most = std::max(scene.px(kMostRowGap) - measures.rowGap, 0.0);
  const double gap = rows > 1 ? std::min(free / (rows - 1), most) : 0;
  return {gap, std::floor(std::min((free - gap * (rows - 1)) / std::max(lines, 1), scene.px(kMostAir)))};
}
void spread(RowMeasures& measures, const Spread& more) {
  measures.rowGap += more.gap;
  measures.cells.keyHeight += more.cell;
  measures.cells.size.rheight() += more.cell;
}
int linesOf(const RowMeasures& measures, const Side& side) {
  return std::accumulate(side.figures.begin(), side.figures.end(), 0,
                         [&](int sum, const ChainFigures& figures) { return sum + measures.lines(figures); });
}

QString countText(const BucketArray& array) {
  const QString count = bucketsText(array.main());
  if (array.preallocated == 0) {
    return count;
  }
  return count % PictureTr::tr(", %1 of %2 spare overflow buckets used").arg(array.used).arg(array.preallocated);
}

void addHeading(ClassicScene& classic, const BucketArray& array, const QRectF& line) {
  Scene& scene = classic.scene;
  const bool isOld = array.id == classic.map.oldbuckets;
  const bool isNow = classic.touched.is(Event::GrowthStarted) || classic.touched.is(Event::GrowthFinished) ||
                     classic.touched.is(Event::Made) || classic.touched.is(Event::Cleared);
  const QString name = isOld ? u"oldbuckets"_s : u"buckets"_s;
  const double width = std::min(std::ceil(scene.type.width(name, TypeRole::Heading)) + 2, line.width());
  scene.text(ShapeKey::of(Part::Heading, array.id, NamePart), QRectF(line.topLeft(), QSizeF(width, line.height())),
             name, TypeRole::Heading, isNow ? Role::AccentInk : Role::Ink);
  const QRectF rest = line.adjusted(width + scene.px(kHeadingGap), 0, 0, 0);
  if (rest.width() > scene.px(kNoteHeight)) {
    scene.text(ShapeKey::of(Part::Heading, array.id, CountPart), rest, countText(array), TypeRole::Small, Role::Muted);
    scene.picture.items.back().toolTip = countText(array);
  }
}

using Places = std::map<std::int32_t, QRectF>;  ///< main bucket -> its first card

/// Rows one under the other; tells where they stand.
void addRows(ClassicScene& classic, const RowMeasures& measures, const Side& side, const std::vector<ShownRow>& rows,
             QPointF topLeft, Places& places) {
  for (const ShownRow& row : rows) {
    const QPointF corner(topLeft.x(), topLeft.y() + row.top);
    if (row.bucket < 0) {
      addFold(classic, side.array, side.figures, row,
              QRectF(corner + QPointF(measures.pad, 0), QSizeF(measures.mainWidth() - measures.pad, row.height)));
      continue;
    }
    places[row.bucket] = addRow(classic, measures, side.array, row.bucket, corner);
  }
}

/// Rows in a column; with an overview above them where not all fit.
Places addColumn(ClassicScene& classic, const RowMeasures& measures, const Side& side, const QRectF& box) {
  Places places;
  const double height = heightOfAll(measures, side.figures);
  if (height <= box.height() && side.array.main() <= kMostRows) {
    addRows(classic, measures, side, allRows(measures, side.figures, 0, side.array.main()), box.topLeft(), places);
    return places;
  }
  const std::vector<std::int32_t> mattering = bucketsThatMatter(classic, side.array);
  if (side.array.main() <= kFewRows) {
    addRows(classic, measures, side, chosenRows(measures, side.figures, mattering, box.height()), box.topLeft(),
            places);
    return places;
  }
  const OverviewGrid grid = overviewGrid(classic.scene, side.array.main(),
                                         {std::min(box.width(), measures.width()), box.height() * kOverviewShare});
  const QRectF below = box.adjusted(0, grid.size().height() + classic.scene.px(kFoldGap), 0, 0);
  const auto rows = chosenRows(measures, side.figures, mattering, below.height());
  addOverview(classic, side.array, side.figures, rows, grid, box.topLeft());
  addRows(classic, measures, side, rows, below.topLeft(), places);
  return places;
}

/// One array whose rows do not fit: the overview left, the rows right.
void addFolded(ClassicScene& classic, const Side& side, const QRectF& box) {
  const RowMeasures least = measuresFor(classic, 0, 1, false);
  const double gap = classic.scene.px(kColumnGap);
  const double most = std::min(box.width() * kOverviewSideShare, box.width() - least.width() - gap);
  const OverviewGrid grid = overviewGrid(classic.scene, side.array.main(), {most, box.height()});
  const double left = box.left() + grid.size().width() + gap;
  RowMeasures measures = measuresFor(classic, box.right() - left, side.longest, !classic.scene.isTalk);
  const auto rows = chosenRows(measures, side.figures, bucketsThatMatter(classic, side.array), box.height());
  addOverview(classic, side.array, side.figures, rows, grid, box.topLeft());
  Places places;
  addRows(classic, measures, side, rows, {left, box.top()}, places);
}

/// One array whose rows are divided into columns; false: they do not fit.
bool addInColumns(ClassicScene& classic, const Side& side, const QRectF& box, int columns, bool hasValues) {
  const std::int32_t count = side.array.main();
  const std::int32_t each = (count + columns - 1) / columns;
  const double gap = classic.scene.px(kColumnGap);
  const double width = share(box.width(), columns, gap);
  RowMeasures measures = measuresFor(classic, width, side.longest, hasValues);
  double height = 0;
  int lines = 0;
  for (std::int32_t first = 0; first < count; first += each) {
    const auto rows = allRows(measures, side.figures, first, std::min(first + each, count));
    height = std::max(height, rows.back().top + rows.back().height);
    const int own = std::accumulate(rows.begin(), rows.end(), 0, [&](int sum, const ShownRow& row) {
      return sum + measures.lines(side.figures[static_cast<std::size_t>(row.bucket)]);
    });
    lines = std::max(lines, own);
  }
  if (height > box.height() || measures.width() > width + 1) {
    return false;
  }
  spread(measures, spreadFor(measures, classic.scene, box.height(), height, each, lines));
  Places places;
  for (std::int32_t first = 0; first < count; first += each) {
    const std::int32_t columnsBefore = first / each;
    const double x = box.left() + columnsBefore * (measures.width() + gap);
    addRows(classic, measures, side, allRows(measures, side.figures, first, std::min(first + each, count)),
            {x, box.top()}, places);
  }
  return true;
}

void addOne(ClassicScene& classic, const BucketArray& array, const QRectF& box) {
  const double heading = classic.scene.px(kHeadingHeight);
  addHeading(classic, array, QRectF(box.left(), box.top(), box.width(), heading));
  const Side side = sideOf(array);
  const QRectF below = box.adjusted(0, heading, 0, 0);
  for (int columns = 1; columns <= kMostColumns && array.main() <= kMostRows && columns <= array.main(); ++columns) {
    if ((!classic.scene.isTalk && addInColumns(classic, side, below, columns, true)) ||
        addInColumns(classic, side, below, columns, false)) {
      return;
    }
  }
  addFolded(classic, side, below);
}

/// What stands under the old array's name: how far the evacuation has come, and a hand at the row that is next.
void addEvacuationMark(ClassicScene& classic, const Side& old, const QRectF& note, const Places& places) {
  Scene& scene = classic.scene;
  const auto mark = static_cast<std::int32_t>(classic.map.nevacuate);
  const bool isNow = classic.touched.is(Event::MarkAdvanced);
  const QString text = mark == 0 ? PictureTr::tr("nevacuate 0: none above it yet")
                                 : PictureTr::tr("nevacuate %1: all above are moved").arg(mark);
  // In a talk the header's field and the hand say it.
  if (!note.isEmpty()) {
    scene.text(ShapeKey::of(Part::Heading, old.array.id, NotePart), note, text, TypeRole::Small,
               isNow ? Role::AccentInk : Role::Muted);
  }
  const auto found = places.find(mark);
  if (found == places.end()) {
    return;
  }
  const double size = scene.px(kHandSize);
  Item hand;
  hand.key = ShapeKey::of(Part::Heading, old.array.id, MarkPart);
  hand.shape = Triangle{90};
  hand.rect = QRectF(found->second.left() - size - 3, found->second.center().y() - size / 2, size, size);
  hand.fill = isNow ? Role::Accent : Role::Line;
  hand.layer = Scene::kLinkLayer;
  hand.accessibleName = text;
  scene.add(std::move(hand));
}

bool isEvacuating(const ClassicScene& classic) {
  return classic.touched.is(Event::EvacuationBegan) || classic.touched.is(Event::CellEvacuated) ||
         classic.touched.is(Event::BucketEvacuated);
}

void addArrows(ClassicScene& classic, const BucketArray& old, const BucketArray& now, const Places& oldPlaces,
               const Places& newPlaces, double laneLeft) {
  if (!isEvacuating(classic)) {
    return;
  }
  const classic::Told& told = *classic.touched.told();
  const std::int32_t head = chainHead(old, told.from.bucket);
  const auto from = oldPlaces.find(head);
  if (from == oldPlaces.end()) {
    return;
  }
  EvacuationWay way;
  way.from = from->second;
  way.laneLeft = laneLeft;
  way.tail = rowKey(old, head);
  if (const auto x = newPlaces.find(head); x != newPlaces.end()) {
    way.x = x->second;
    way.xHead = rowKey(now, head);
  }
  const std::int32_t upper = head + old.main();
  if (const auto y = newPlaces.find(upper); now.shift > old.shift && y != newPlaces.end()) {
    way.y = y->second;
    way.yHead = rowKey(now, upper);
  }
  addEvacuationArrows(classic.scene, way,
                      told.event == Event::CellEvacuated ? std::optional(static_cast<int>(told.a)) : std::nullopt);
}

/// The two arrays' rows: cells of one size, and chains as long as the width allows.
struct Pair {
  RowMeasures old;
  RowMeasures now;
};
Pair pairFor(const ClassicScene& classic, double width, const Side& old, const Side& now, bool hasValues) {
  const CellWidths widths = cellWidths(classic.scene);
  int oldLine = old.longest;
  int nowLine = now.longest;
  const auto make = [&](double cell) {
    return Pair{rowMeasures(classic.scene, classic.map, cell, hasValues, oldLine),
                rowMeasures(classic.scene, classic.map, cell, hasValues, nowLine)};
  };
  Pair pair = make(widths.good);
  while (pair.old.width() + pair.now.width() > width && oldLine + nowLine > 2) {
    (oldLine >= nowLine ? oldLine : nowLine) -= 1;
    pair = make(widths.good);
  }
  return make(
      cellWidth(classic.scene, width, around(pair.old) + around(pair.now), (oldLine + nowLine) * classic::kCells));
}

/// Both sides grow alike, so that rows of one number stand beside each other.
void spreadPair(const Scene& scene, Pair& pair, const Side& old, const Side& now, double room) {
  const auto spreadOf = [&](const RowMeasures& measures, const Side& side) {
    return spreadFor(measures, scene, room, heightOfAll(measures, side.figures), side.array.main(),
                     linesOf(measures, side));
  };
  const Spread first = spreadOf(pair.old, old);
  const Spread second = spreadOf(pair.now, now);
  const Spread both{std::min(first.gap, second.gap), std::min(first.cell, second.cell)};
  spread(pair.old, both);
  spread(pair.now, both);
}

void addBoth(ClassicScene& classic, const BucketArray& oldArray, const BucketArray& nowArray, const QRectF& box) {
  Scene& scene = classic.scene;
  const Side old = sideOf(oldArray);
  const Side now = sideOf(nowArray);
  const double gutter = scene.px(kGutter);
  const double rows = box.width() - gutter - scene.px(kLane);
  const double note = scene.isTalk ? 0 : scene.px(kNoteHeight);
  const QRectF below = box.adjusted(0, scene.px(kHeadingHeight + kNoteGap) + note, 0, 0);
  Pair pair = pairFor(classic, rows, old, now, !scene.isTalk);
  if (heightOfAll(pair.old, old.figures) > below.height() || heightOfAll(pair.now, now.figures) > below.height()) {
    pair = pairFor(classic, rows, old, now, false);
  }
  spreadPair(classic.scene, pair, old, now, below.height());
  const double left = box.left() + gutter;
  const double lane =
      std::clamp(box.width() - gutter - pair.old.width() - pair.now.width(), scene.px(kLane), scene.px(kWideLane));
  const double right = left + pair.old.width() + lane;
  const QSizeF heading(pair.old.width(), scene.px(kHeadingHeight));
  addHeading(classic, oldArray, QRectF(QPointF(left, box.top()), heading));
  addHeading(classic, nowArray,
             QRectF(QPointF(right, box.top()), QSizeF(box.right() - right, scene.px(kHeadingHeight))));
  const Places oldPlaces =
      addColumn(classic, pair.old, old, QRectF(left, below.top(), pair.old.width(), below.height()));
  const Places nowPlaces =
      addColumn(classic, pair.now, now, QRectF(right, below.top(), pair.now.width(), below.height()));
  addEvacuationMark(classic, old, QRectF(left, box.top() + heading.height(), heading.width(), note), oldPlaces);
  addArrows(classic, oldArray, nowArray, oldPlaces, nowPlaces, left + pair.old.width());
}

/// One under the other, where two arrays do not fit side by side.
void addStacked(ClassicScene& classic, const BucketArray& oldArray, const BucketArray& nowArray, const QRectF& box) {
  Scene& scene = classic.scene;
  const Side old = sideOf(oldArray);
  const Side now = sideOf(nowArray);
  const double left = box.left() + scene.px(kGutter);
  const double width = box.right() - left;
  const RowMeasures measures = measuresFor(classic, width, 1, false);
  const double heading = scene.px(kHeadingHeight);
  const double note = scene.isTalk ? 0 : scene.px(kNoteHeight);
  const double rows = box.height() - 2 * heading - note - 2 * scene.px(kFoldGap);
  const double oldHeight = std::min(heightOfAll(measures, old.figures), rows * kStackedShare);
  addHeading(classic, oldArray, QRectF(left, box.top(), width, heading));
  const double oldTop = box.top() + heading + note + scene.px(kNoteGap);
  const Places places = addColumn(classic, measures, old, QRectF(left, oldTop, width, oldHeight));
  addEvacuationMark(classic, old, QRectF(left, box.top() + heading, width, note), places);
  const double top = oldTop + oldHeight + scene.px(kFoldGap);
  addHeading(classic, nowArray, QRectF(left, top, width, heading));
  addColumn(classic, measures, now, QRectF(left, top + heading, width, box.bottom() - top - heading));
}

/// Whether the two arrays' shortest rows and the arrows between them fit side by side.
bool fitSideBySide(const ClassicScene& classic, double width) {
  const double row = rowMeasures(classic.scene, classic.map, cellWidths(classic.scene).least, false, 1).width();
  return 2 * row + classic.scene.px(kGutter + kLane) <= width;
}

}  // namespace

void addArrays(ClassicScene& classic, const QRectF& box) {
  const BucketArray* const now = classic.map.current();
  const BucketArray* const old = classic.map.old();
  if (now == nullptr) {
    return;
  }
  if (old != nullptr) {
    (fitSideBySide(classic, box.width()) ? addBoth : addStacked)(classic, *old, *now, box);
  } else {
    addOne(classic, *now, box);
  }
}

}  // namespace orrery::go_map
