// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/go_map/classic/told_check.h"

namespace orrery::go_map::classic {

using namespace Qt::StringLiterals;

void ToldCheck::told(const Told& told) {
  ++m_heard;
  if (m_lie.isEmpty() && !isSo(told)) {
    m_lie = u"event %1 (key %2, from %3/%4/%5, to %6/%7/%8, %9)"_s.arg(static_cast<int>(told.event))
                .arg(told.key)
                .arg(told.from.array)
                .arg(told.from.bucket)
                .arg(told.from.cell)
                .arg(told.to.array)
                .arg(told.to.bucket)
                .arg(told.to.cell)
                .arg(u"%1 %2 %3"_s.arg(told.a).arg(told.b).arg(told.c));
  }
}

bool ToldCheck::exists(Place place) const {
  const BucketArray* const array = m_map.array(place.array);
  return array != nullptr && place.bucket >= 0 && static_cast<std::size_t>(place.bucket) < array->buckets.size() &&
         place.cell < kCells;
}

std::uint8_t ToldCheck::markAt(Place cell) const {
  return (*m_map.array(cell.array))[cell.bucket].tophash[static_cast<std::size_t>(cell.cell)];
}

Key ToldCheck::keyAt(Place cell) const {
  return (*m_map.array(cell.array))[cell.bucket].keys[static_cast<std::size_t>(cell.cell)];
}

Value ToldCheck::valueAt(Place cell) const {
  return (*m_map.array(cell.array))[cell.bucket].values[static_cast<std::size_t>(cell.cell)];
}

bool ToldCheck::holds(Place cell, Key key) const {
  return exists(cell) && cell.cell >= 0 && markAt(cell) >= kMinTophash && keyAt(cell) == key;
}

bool ToldCheck::leadsTo(Place from, Place to) const {
  const BucketArray& array = *m_map.array(from.array);
  // The last spare bucket is marked by a pointer to the array's beginning.
  const bool isLastSpare = array.used < array.preallocated && from.bucket == array.main() + array.preallocated - 1;
  return isLastSpare ? to.bucket == 0 : array[from.bucket].overflow == to.bucket;
}

bool ToldCheck::comparesSo(const Told& told) const {
  if (!exists(told.to) || told.to.cell < 0 || markAt(told.to) != told.b) {
    return false;
  }
  const std::uint8_t top = tophashOf(m_keys.hash(told.key, m_map.hash0));
  switch (static_cast<Comparison>(told.a)) {
    case Comparison::OtherTophash:
      return told.b >= kMinTophash && told.b != top;
    case Comparison::OtherKey:
      return told.b == top && keyAt(told.to) != told.key;
    case Comparison::SameKey:
      return told.b == top && holds(told.to, told.key);
    case Comparison::EmptyOne:
      return told.b == kEmptyOne;
    case Comparison::EmptyRest:
      return told.b == kEmptyRest;
  }
  return false;
}

bool ToldCheck::isSearchSo(const Told& told) const {
  switch (told.event) {
    case Event::HashComputed:
      return static_cast<std::uint64_t>(told.a) == m_keys.hash(told.key, m_map.hash0);
    case Event::BucketChosen:
      return told.to.array == m_map.buckets && static_cast<std::uint64_t>(told.to.bucket) ==
                                                   (m_keys.hash(told.key, m_map.hash0) & m_map.current()->mask());
    case Event::OldBucketChosen:
      return told.from.array == m_map.buckets && told.to.array == m_map.oldbuckets &&
             static_cast<std::uint64_t>(told.to.bucket) == (m_keys.hash(told.key, m_map.hash0) & m_map.old()->mask()) &&
             (told.a != 0) != isEvacuated((*m_map.old())[told.to.bucket]);
    case Event::CellCompared:
      return comparesSo(told) && (told.c == 0 || told.b <= kEmptyOne);
    case Event::OverflowFollowed:
      return exists(told.from) && exists(told.to) && told.from.array == told.to.array && leadsTo(told.from, told.to);
    case Event::Found:
      return holds(told.to, told.key) && valueAt(told.to) == told.a;
    case Event::NotFound:
      return !find(m_map, told.key, m_keys).found && (told.to.isValid() ? exists(told.to) : m_map.count == 0);
    default:
      return told.event == Event::LenRead && told.a == m_map.count;
  }
}

bool ToldCheck::isWriteSo(const Told& told) {
  switch (told.event) {
    case Event::Made:
      m_hasNewSeed = true;
      return told.to.array == m_map.buckets && told.b == m_map.B && m_map.count == 0 && !m_map.isNil;
    case Event::MadeNil:
      return m_map.isNil;
    case Event::WriteBegan:
      return isWriting();
    case Event::BucketsMade:
      return isWriting() && told.to == Place{m_map.buckets, 0, -1} && m_map.B == 0;
    case Event::OverflowAdded: {
      const BucketArray& array = *m_map.current();
      return told.from.array == array.id && told.to.array == array.id &&
             array[told.from.bucket].overflow == told.to.bucket && array[told.to.bucket] == Bucket{} &&
             (told.a != 0) == (told.to.bucket < array.main() + array.preallocated) && told.b == m_map.noverflow;
    }
    case Event::KeyStored:
    case Event::ValueUpdated:
      return holds(told.to, told.key) && valueAt(told.to) == told.a && !isWriting() &&
             find(m_map, told.key, m_keys).at == told.to &&
             (told.event == Event::ValueUpdated || told.b == m_map.count);
    default:
      return false;
  }
}

bool ToldCheck::isGrowthSo(const Told& told) {
  switch (told.event) {
    case Event::GrowthStarted:
      return told.from.array == m_map.oldbuckets && told.to.array == m_map.buckets &&
             (told.a == 0) == m_map.isSameSizeGrow() && m_map.oldCount() * (told.a == 0 ? 1 : 2) == 1 << m_map.B &&
             told.b == m_map.count + 1 && m_map.noverflow == 0 && m_map.nevacuate == 0;
    case Event::MarkAdvanced:
      return told.b == m_map.nevacuate && told.a < told.b && told.b - told.a <= 1025 &&
             (told.c == 0 || told.b - told.a == 1025);
    case Event::GrowthFinished:
      return !m_map.isGrowing() && !m_map.isSameSizeGrow() && told.from.isValid();
    default:
      return isEvacuationSo(told);
  }
}

bool ToldCheck::isEvacuationSo(const Told& told) {
  if (!m_map.isGrowing() || told.from.array != m_map.oldbuckets || !exists(told.from)) {
    return false;
  }
  const bool isMoved = isEvacuated((*m_map.old())[told.from.bucket]);
  switch (told.event) {
    case Event::EvacuationBegan:
      m_toX = 0;
      m_toY = 0;
      return !isMoved && (told.b == 0) == m_map.isSameSizeGrow();
    case Event::AlreadyEvacuated:
      return isMoved;
    case Event::CellEvacuated: {
      ++(told.a == 0 ? m_toX : m_toY);
      const std::uint64_t hash = m_keys.hash(told.key, m_map.hash0);
      const bool isY = !m_map.isSameSizeGrow() && (hash & static_cast<std::uint64_t>(m_map.oldCount())) != 0;
      return markAt(told.from) == (isY ? kEvacuatedY : kEvacuatedX) && (told.a != 0) == isY &&
             keyAt(told.from) == told.key && told.to.array == m_map.buckets && holds(told.to, told.key) &&
             valueAt(told.to) == valueAt(told.from) && markAt(told.to) == tophashOf(hash) &&
             (m_map.isSameSizeGrow() || static_cast<std::uint64_t>(told.b) == hash);
    }
    case Event::BucketEvacuated:
      return isMoved && told.a == m_toX && told.b == m_toY &&
             (told.c != 0) == (m_map.type.hasPointers && (m_map.flags & kOldIterator) == 0) &&
             isChainMarked(told.from, told.a, told.b, told.c != 0);
    default:
      return false;
  }
}

bool ToldCheck::isChainMarked(Place bucket, std::int64_t toX, std::int64_t toY, bool isWiped) const {
  const BucketArray& array = *m_map.array(bucket.array);
  std::int64_t seenX = 0;
  std::int64_t seenY = 0;
  for (const std::int32_t at : chainOf(array, bucket.bucket)) {
    for (std::size_t i = 0; i < kCells; ++i) {
      const std::uint8_t mark = array[at].tophash[i];
      if (mark < kEvacuatedX || mark > kEvacuatedEmpty ||
          (isWiped && (array[at].keys[i] != 0 || at != bucket.bucket))) {
        return false;
      }
      seenX += mark == kEvacuatedX ? 1 : 0;
      seenY += mark == kEvacuatedY ? 1 : 0;
    }
  }
  return isWiped ? seenX <= toX && seenY <= toY : seenX == toX && seenY == toY;
}

bool ToldCheck::isDeletionSo(const Told& told) {
  switch (told.event) {
    case Event::CellCleared:
      return exists(told.to) && markAt(told.to) == kEmptyOne && valueAt(told.to) == 0 && told.a == m_map.count &&
             !find(m_map, told.key, m_keys).found;
    case Event::RestMarked:
      return exists(told.from) && exists(told.to) && markAt(told.from) == kEmptyRest && markAt(told.to) == kEmptyRest &&
             told.a > 0 && (told.from.bucket != told.to.bucket || told.a == told.from.cell - told.to.cell + 1);
    case Event::SeedRedrawn:
      m_hasNewSeed = true;
      return told.a == m_map.hash0 && m_map.count == 0;
    case Event::Cleared:
      m_hasNewSeed = told.a > 0;
      return m_map.count == 0 && (told.a == 0 || !m_map.isGrowing()) && told.b == m_map.hash0;
    default:
      return false;
  }
}

bool ToldCheck::isIterationSo(const Told& told) const {
  const Iterator* const iterator = m_map.iterator(static_cast<std::int32_t>(told.a));
  if (iterator == nullptr) {
    return false;
  }
  switch (told.event) {
    case Event::IterationStarted:
      return told.to.isValid() ? told.to == Place{m_map.buckets, iterator->startBucket, -1} &&
                                     told.b == iterator->startBucket && told.c == iterator->offset
                               : m_map.count == 0;
    case Event::BucketEntered:
      return exists(told.to) && (told.b < 0) == !told.from.isValid() &&
             (told.b < 0 ? told.to.array == iterator->array
                         : told.to.array == m_map.oldbuckets && told.from.bucket == told.b);
    case Event::EntrySkipped:
      return exists(told.to) && keyAt(told.to) == told.key &&
             (static_cast<Skip>(told.b) == Skip::OtherHalf || !find(m_map, told.key, m_keys).found);
    case Event::EntryProduced:
      return iterator->hasKey && iterator->key == told.key && iterator->value == told.b && exists(told.from) &&
             keyAt(told.from) == told.key && holds(told.to, told.key) && valueAt(told.to) == told.b &&
             (told.c != 0) == (told.from != told.to);
    case Event::IterationEnded:
      return iterator->hasEnded && !iterator->hasKey;
    default:
      return false;
  }
}

bool ToldCheck::isFaultSo(const Told& told) const {
  if (told.event == Event::NilWritePanicked) {
    return m_map.isNil;
  }
  return told.event == Event::FatalDetected && isWriting() && told.a > static_cast<int>(Fault::NilMapWrite);
}

bool ToldCheck::isSo(const Told& told) {
  if (told.event >= Event::WritePaused) {
    return isFaultSo(told);
  }
  if (told.event >= Event::IterationStarted) {
    return isIterationSo(told);
  }
  if (told.event >= Event::CellCleared && told.event <= Event::Cleared) {
    return isDeletionSo(told);
  }
  if (told.event >= Event::GrowthStarted && told.event <= Event::GrowthFinished) {
    return isGrowthSo(told);
  }
  const bool isWrite =
      told.event <= Event::MadeNil || (told.event >= Event::WriteBegan && told.event <= Event::ValueUpdated);
  return isWrite ? isWriteSo(told) : isSearchSo(told);
}

}  // namespace orrery::go_map::classic
