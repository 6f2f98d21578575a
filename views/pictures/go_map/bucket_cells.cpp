// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/go_map/bucket_cells.h"

#include "models/go_map/tables.h"
#include "models/go_map/words.h"
#include "views/pictures/go_map/hash_strip.h"

#include <algorithm>

namespace orrery::go_map {

using namespace Qt::StringLiterals;
using classic::Bucket;
using classic::BucketArray;
using classic::Event;
using classic::Place;

namespace {

/// A cell's number within its chain.
std::int64_t chainCell(const std::vector<std::int32_t>& chain, const Place& cell) {
  const auto found = std::ranges::find(chain, cell.bucket);
  return found == chain.end() ? -1 : (found - chain.begin()) * classic::kCells + cell.cell;
}

/// RestMarked: the cell is in the run that became emptyRest.
bool isInRun(const ClassicScene& classic, const ChainBucket& place, const Place& cell) {
  if (!classic.touched.is(Event::RestMarked) || classic.touched.told()->to.array != place.array.id) {
    return false;
  }
  const std::int64_t first = chainCell(place.chain, classic.touched.told()->to);
  const std::int64_t last = chainCell(place.chain, classic.touched.told()->from);
  const std::int64_t own = chainCell(place.chain, cell);
  return first >= 0 && own >= std::min(first, last) && own <= std::max(first, last);
}

/// BucketEvacuated: the key is one of those that moved.
bool cameAlong(const ClassicScene& classic, const ChainBucket& place, Key key) {
  const BucketArray* const old = classic.map.old();
  if (!classic.touched.is(Event::BucketEvacuated) || old == nullptr || place.array.id != classic.map.buckets) {
    return false;
  }
  const std::uint64_t hash = classic.scene.state.keys.hash(key, classic.map.hash0);
  return (hash & old->mask()) == static_cast<std::uint64_t>(classic.touched.told()->from.bucket);
}

bool isRangeAt(const ClassicScene& classic, const Place& cell, const Bucket& bucket) {
  const auto index = static_cast<std::size_t>(cell.cell);
  return std::ranges::any_of(classic.map.iterators, [&](const classic::Iterator& iterator) {
    return iterator.hasKey && !iterator.hasEnded && iterator.at.array == cell.array &&
           iterator.at.bucket == cell.bucket && bucket.tophash[index] > classic::kEmptyOne &&
           bucket.keys[index] == iterator.key;
  });
}

QString goneText(std::uint8_t mark) {
  switch (mark) {
    case classic::kEvacuatedX:
      return u"2 X"_s;
    case classic::kEvacuatedY:
      return u"3 Y"_s;
    default:
      return QString::number(mark);
  }
}

QString nameOf(const ClassicScene& classic, const ChainBucket& place, const Bucket& bucket, std::size_t index) {
  const QString start = PictureTr::tr("%1, cell %2: ").arg(place.name).arg(index);
  const std::uint8_t mark = bucket.tophash[index];
  const auto main = static_cast<std::int64_t>(place.chain.front());
  switch (mark) {
    case classic::kEmptyRest:
      return start % PictureTr::tr("empty, and so is all that follows (emptyRest)");
    case classic::kEmptyOne:
      return start % PictureTr::tr("empty (emptyOne)");
    case classic::kEvacuatedX:
      return start % PictureTr::tr("evacuated to bucket %1 (X)").arg(main);
    case classic::kEvacuatedY:
      return start % PictureTr::tr("evacuated to bucket %1 (Y)").arg(main + place.array.main());
    case classic::kEvacuatedEmpty:
      return start % PictureTr::tr("was empty when its bucket was evacuated (4)");
    default:
      return start % PictureTr::tr("key %1 = %2, tophash %3")
                         .arg(keyText(classic.scene.state, bucket.keys[index]))
                         .arg(bucket.values[index])
                         .arg(mark);
  }
}

/// A key that its old cell still holds. Cleared memory reads as no key.
bool hasGhost(const ClassicScene& classic, const Bucket& bucket, std::size_t index) {
  const std::uint8_t mark = bucket.tophash[index];
  const bool isMoved = mark == classic::kEvacuatedX || mark == classic::kEvacuatedY;
  return isMoved && (!classic.map.type.hasPointers || bucket.keys[index] != 0);
}

CellLook lookOf(const ClassicScene& classic, const ChainBucket& place, std::size_t index, int& order) {
  const std::int32_t number = place.chain[place.position];
  const Bucket& bucket = place.array[number];
  const std::uint8_t mark = bucket.tophash[index];
  const Place cell{place.array.id, number, static_cast<std::int32_t>(index)};
  CellLook look;
  look.place = static_cast<std::int64_t>(number) * classic::kCells + cell.cell;
  look.placePart = place.array.id;
  look.placeEntity = bucketEntity(classic.map, place.array.id, place.chain.front());
  look.isChanged = classic.touched.changed(cell) || isInRun(classic, place, cell);
  look.isLookedAt = classic.touched.looksAt(cell);
  look.isAtRange = isRangeAt(classic, cell, bucket);
  look.name = nameOf(classic, place, bucket, index);
  if (mark >= classic::kMinTophash) {
    look.kind = CellLook::Kind::Full;
    look.mark = QString::number(mark);
    look.key = bucket.keys[index];
    look.keyText = keyText(classic.scene.state, look.key);
    look.valueText = QString::number(bucket.values[index]);
    look.keyEntity = keyEntity(classic.scene.state, look.key);
    if (classic.touched.is(Event::KeyStored) && look.isChanged) {
      look.origin = hashTitleKey();
    }
    if (cameAlong(classic, place, look.key)) {
      look.isChanged = true;
      look.order = ++order;
    }
    return look;
  }
  if (mark == classic::kEmptyRest) {
    return look;
  }
  const bool isMoved = mark == classic::kEvacuatedX || mark == classic::kEvacuatedY;
  look.kind = isMoved ? CellLook::Kind::Gone : CellLook::Kind::Marked;
  look.mark = goneText(mark);
  if (hasGhost(classic, bucket, index)) {
    look.keyText = keyText(classic.scene.state, bucket.keys[index]);
  }
  return look;
}

}  // namespace

void addBucketCells(ClassicScene& classic, const CellMeasures& measures, const ChainBucket& place, QPointF topLeft) {
  int order = static_cast<int>(place.position) * classic::kCells;
  for (std::size_t i = 0; i < classic::kCells; ++i) {
    const double x = topLeft.x() + static_cast<double>(i) * (measures.size.width() + measures.gap);
    addCell(classic.scene, measures, {x, topLeft.y()}, lookOf(classic, place, i, order));
  }
}

}  // namespace orrery::go_map
