// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/go_map/bucket_rows.h"

#include "models/go_map/tables.h"
#include "models/go_map/words.h"
#include "views/pictures/go_map/bucket_cells.h"
#include "views/pictures/go_map/range_strip.h"

#include <algorithm>
#include <cmath>

namespace orrery::go_map {

using namespace Qt::StringLiterals;
using classic::Bucket;
using classic::BucketArray;
using classic::Event;

namespace {

constexpr double kPad = 3;
constexpr double kBetween = 20;
constexpr double kLineGap = 5;
constexpr double kLeastRowGap = 3;
constexpr double kFoldHeight = 24;
constexpr double kIndexPad = 10;
constexpr double kLeastIndex = 30;
constexpr int kMostBits = 5;
constexpr int kShownInOneColumn = 3;
constexpr double kNowStroke = 2;

/// A bucket of a chain that is shown, or what stands for some that are not.
struct Piece {
  std::int32_t bucket = -1;
  std::size_t position = 0;  ///< in the chain
  int hiddenBuckets = 0;
  int hiddenKeys = 0;
};

int keysIn(const Bucket& bucket) {
  return static_cast<int>(
      std::ranges::count_if(bucket.tophash, [](std::uint8_t mark) { return mark >= classic::kMinTophash; }));
}

Piece foldOf(const BucketArray& array, const std::vector<std::int32_t>& chain, std::size_t first, std::size_t end) {
  Piece piece;
  piece.position = first;
  for (std::size_t i = first; i < end; ++i) {
    ++piece.hiddenBuckets;
    piece.hiddenKeys += keysIn(array[chain[i]]);
  }
  return piece;
}

/// The buckets that are shown: the first ones, or the first and the one that the step is about.
std::vector<Piece> piecesOf(const ClassicScene& classic, const BucketArray& array,
                            const std::vector<std::int32_t>& chain, int perLine) {
  std::vector<Piece> pieces;
  const auto most = static_cast<std::size_t>(mostShown(perLine));
  const std::size_t shown = chain.size() <= most ? chain.size() : most - 1;
  std::size_t touched = 0;
  for (std::size_t i = 0; i < chain.size(); ++i) {
    touched = classic.touched.bucket(array.id, chain[i]) ? i : touched;
  }
  const auto add = [&](std::size_t position) { pieces.push_back({chain[position], position, 0, 0}); };
  if (touched < shown) {
    for (std::size_t i = 0; i < shown; ++i) {
      add(i);
    }
    if (shown < chain.size()) {
      pieces.push_back(foldOf(array, chain, shown, chain.size()));
    }
    return pieces;
  }
  add(0);
  pieces.push_back(foldOf(array, chain, 1, chain.size()));
  Piece& fold = pieces.back();
  fold.hiddenBuckets -= 1;
  fold.hiddenKeys -= keysIn(array[chain[touched]]);
  add(touched);
  return pieces;
}

QRectF cardAt(const RowMeasures& measures, QPointF topLeft, std::size_t slot) {
  const auto perLine = static_cast<std::size_t>(measures.perLine);
  const std::size_t linesBefore = slot / perLine;
  const auto line = static_cast<double>(linesBefore);
  const auto column = static_cast<double>(slot % perLine);
  const double y = topLeft.y() + line * (measures.cardHeight() + measures.lineGap);
  if (slot == 0) {
    return {topLeft.x(), y, measures.mainWidth(), measures.cardHeight()};
  }
  const double x = column == 0 ? topLeft.x() + measures.index
                               : topLeft.x() + measures.mainWidth() + measures.between +
                                     (column - 1) * (measures.overflowWidth() + measures.between);
  return {x, y, measures.overflowWidth(), measures.cardHeight()};
}

void addCard(ClassicScene& classic, const BucketArray& array, std::int32_t head, const Piece& piece, const QRectF& card,
             const QString& name) {
  const bool isNow = classic.touched.bucket(array.id, piece.bucket);
  const bool isGone = classic::isEvacuated(array[piece.bucket]);
  Item item = boxItem(classic.scene, rowKey(array, piece.bucket), card, isGone ? Role::Surface : Role::Card,
                      isNow    ? Role::Accent
                      : isGone ? Role::Faint
                               : Role::CardBorder,
                      isNow ? kNowStroke : 1);
  item.dash = isGone && !isNow ? Dash::Dashed : Dash::Solid;
  item.entity = bucketEntity(classic.map, array.id, head);
  item.accessibleName =
      isGone ? PictureTr::tr("%1, evacuated").arg(name)
             : PictureTr::tr("%1: %2", "a bucket: its keys").arg(name, keysText(keysIn(array[piece.bucket])));
  classic.scene.add(std::move(item));
}

void addIndex(ClassicScene& classic, const RowMeasures& measures, const BucketArray& array, std::int32_t bucket,
              const QRectF& card) {
  Scene& scene = classic.scene;
  const QRectF area(card.left() + measures.pad, card.top() + measures.pad, measures.index,
                    measures.cells.markHeight + measures.cells.keyHeight);
  const bool isNow = classic.touched.bucket(array.id, bucket);
  const QRectF lower(area.left(), area.top() + measures.cells.keyHeight, area.width(), measures.cells.markHeight);
  const bool hasMarks = addRangeMarks(scene, classic.map, array, bucket, lower);
  const bool hasBits = measures.bits > 0 && !hasMarks;
  const QRectF upper = hasMarks || hasBits ? QRectF(area.topLeft(), QSizeF(area.width(), measures.cells.keyHeight))
                                           : QRectF(area.left(), card.top(), area.width(), card.height());
  scene.text(ShapeKey::of(Part::RowIndex, bucket, array.id), upper, QString::number(bucket), TypeRole::MonoBold,
             isNow                                 ? Role::AccentInk
             : classic::isEvacuated(array[bucket]) ? Role::Muted
                                                   : Role::Ink,
             Qt::AlignCenter);
  if (hasBits) {
    scene.text(ShapeKey::of(Part::RowBits, bucket, array.id), lower,
               lowBits(static_cast<std::uint64_t>(bucket), std::min(measures.bits, array.shift)), TypeRole::MonoSmall,
               Role::Muted, Qt::AlignCenter);
  }
}

/// From a bucket of a chain to the next one that is shown: to its right, or down to the next line.
void addChainLink(ClassicScene& classic, const BucketArray& array, std::int32_t head, const Piece& piece,
                  const QRectF& before, const QRectF& card) {
  Scene& scene = classic.scene;
  Item item;
  item.key = ShapeKey::of(Part::ChainLink, static_cast<std::int64_t>(piece.position) * array.main() + head, array.id);
  const double clear = scene.px(1);
  if (card.top() == before.top()) {
    Link link;
    link.from = {before.right() + clear, before.center().y()};
    link.to = {card.left() - clear, card.center().y()};
    item.shape = link;
  } else {
    const double x = card.left() - scene.px(kIndexPad);
    item.shape = curvedLink({x, card.top() - scene.px(kLineGap)}, 180, {card.left() - clear, card.center().y()}, 270);
  }
  item.stroke = piece.bucket >= 0 && classic.touched.bucket(array.id, piece.bucket) ? Role::Accent : Role::Line;
  item.strokeWidth = scene.px(1.5);
  item.layer = Scene::kLinkLayer;
  scene.add(std::move(item));
}

QString foldText(const Piece& piece) {
  return listed(PictureTr::tr("+%1 more", "overflow buckets").arg(piece.hiddenBuckets), keysText(piece.hiddenKeys));
}
double foldWidth(const ClassicScene& classic, const RowMeasures& measures, const Piece& piece) {
  return std::ceil(classic.scene.type.width(foldText(piece), TypeRole::Small)) + 2 + 2 * measures.pad;
}

void addChainFold(ClassicScene& classic, const RowMeasures& measures, const BucketArray& array, std::int32_t head,
                  const Piece& piece, const QRectF& card) {
  Scene& scene = classic.scene;
  const QString all = foldText(piece);
  const ShapeKey key = ShapeKey::of(Part::ChainFold, head, array.id);
  scene.text(key, card.adjusted(measures.pad, 0, 0, 0), all, TypeRole::Small, Role::Muted);
  scene.picture.items.back().accessibleName = all;
  scene.picture.items.back().entity = bucketEntity(classic.map, array.id, head);
}

}  // namespace

std::vector<ChainFigures> figuresOf(const BucketArray& array) {
  std::vector<ChainFigures> figures(static_cast<std::size_t>(array.main()));
  for (std::int32_t bucket = 0; bucket < array.main(); ++bucket) {
    ChainFigures& chain = figures[static_cast<std::size_t>(bucket)];
    chain.isEvacuated = classic::isEvacuated(array[bucket]);
    chain.keys = keysIn(array[bucket]);
    for (std::int32_t next = array[bucket].overflow; next >= 0; next = array[next].overflow) {
      ++chain.length;
      chain.keys += keysIn(array[next]);
    }
  }
  return figures;
}

int mostShown(int perLine) { return std::max(perLine, kShownInOneColumn); }

int RowMeasures::lines(const ChainFigures& figures) const {
  return (std::min(figures.length, mostShown(perLine)) + perLine - 1) / perLine;
}

double RowMeasures::height(const ChainFigures& figures) const {
  const int count = lines(figures);
  return count * cardHeight() + (count - 1) * lineGap;
}

RowMeasures rowMeasures(const Scene& scene, const classic::Hmap& map, double cellWidth, bool hasValues, int perLine) {
  RowMeasures measures;
  measures.cells = cellMeasures(scene, cellWidth, hasValues);
  measures.bits = !scene.isTalk && map.B > 0 && map.B <= kMostBits ? map.B : 0;
  const QString largest = QString::number(std::max<std::int64_t>((std::int64_t{1} << map.B) - 1, 0));
  const double text = std::max(scene.type.width(largest, TypeRole::MonoBold),
                               scene.type.width(QString(measures.bits, u'0'), TypeRole::MonoSmall));
  measures.index = std::max(std::ceil(text) + scene.px(kIndexPad), scene.px(kLeastIndex));
  measures.perLine = perLine;
  measures.pad = scene.px(kPad);
  measures.between = scene.px(kBetween);
  measures.lineGap = scene.px(kLineGap);
  measures.rowGap = scene.px(kLeastRowGap);
  measures.foldHeight = scene.px(kFoldHeight);
  return measures;
}

ShapeKey rowKey(const BucketArray& array, std::int32_t bucket) { return ShapeKey::of(Part::Row, bucket, array.id); }

QRectF addRow(ClassicScene& classic, const RowMeasures& measures, const BucketArray& array, std::int32_t bucket,
              QPointF topLeft) {
  const std::vector<std::int32_t> chain = classic::chainOf(array, bucket);
  const std::vector<Piece> pieces = piecesOf(classic, array, chain, measures.perLine);
  QRectF before;
  QRectF line;
  for (std::size_t slot = 0; slot < pieces.size(); ++slot) {
    const Piece& piece = pieces[slot];
    QRectF card = cardAt(measures, topLeft, slot);
    if (piece.bucket < 0) {
      card.setWidth(std::min(card.width(), foldWidth(classic, measures, piece)));
    }
    line = card.top() == topLeft.y() ? line | card : line;
    if (slot > 0) {
      addChainLink(classic, array, bucket, piece, before, card);
    }
    before = card;
    if (piece.bucket < 0) {
      addChainFold(classic, measures, array, bucket, piece, card);
      continue;
    }
    const QString name = bucketText(classic.map, {array.id, piece.bucket, -1});
    addCard(classic, array, bucket, piece, card, name);
    if (slot == 0) {
      addIndex(classic, measures, array, bucket, card);
    }
    const double left = card.left() + measures.pad + (slot == 0 ? measures.index : 0);
    addBucketCells(classic, measures.cells, {array, chain, piece.position, name}, {left, card.top() + measures.pad});
  }
  return line;
}

}  // namespace orrery::go_map
