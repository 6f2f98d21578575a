// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/classic/working.h"

#include <algorithm>

namespace orrery::go_map::classic {

namespace {

/// An entry that the iterator may stand at, as its bucket has it.
struct Cell {
  Place at;
  std::uint8_t mark = 0;
  Key key = 0;
  Value value = 0;
};

/// One call of mapiternext. The iterator itself changes only when the next entry is reached, or the end.
class Advance {
 public:
  Advance(Hmap& map, Iterator& iterator, Context& context)
      : m_map(map), m_iterator(iterator), m_context(context), m_now(iterator) {}

  void run() {
    for (;;) {
      if (!m_now.at.isValid() && !enterBucket()) {
        end();
        return;
      }
      for (; m_now.i < kCells; ++m_now.i) {
        if (visit(cell((m_now.i + m_now.offset) % kCells))) {
          ++m_now.i;
          m_now.hasKey = true;
          m_iterator = m_now;
          dropUnreadArrays(m_map);
          m_context.listener.told(m_produced);
          return;
        }
      }
      followOverflow();
    }
  }

 private:
  /// The next bucket in order; false at the end of the round.
  bool enterBucket() {
    if (m_now.bucket == m_now.startBucket && m_now.wrapped) {
      return false;
    }
    const std::int32_t bucket = m_now.bucket;
    const std::int32_t count = std::int32_t{1} << m_now.shift;
    m_now.at = bucketAt(m_now.array, bucket);
    m_now.checkBucket = -1;
    Place instead;
    // It began during this growth: what has not been moved yet is still in the old array.
    if (m_map.isGrowing() && m_now.shift == m_map.B) {
      const BucketArray& old = *m_map.array(m_map.oldbuckets);
      const auto oldBucket = bucketOf(old, static_cast<std::uint64_t>(bucket));
      if (!isEvacuated(old[oldBucket])) {
        instead = m_now.at;
        m_now.at = bucketAt(old.id, oldBucket);
        m_now.checkBucket = bucket;
      }
    }
    m_now.bucket = (bucket + 1) % count;
    m_now.wrapped = m_now.wrapped || m_now.bucket == 0;
    m_now.i = 0;
    const std::int32_t number = (bucket - m_now.startBucket + count) % count + 1;
    m_context.listener.told({Event::BucketEntered, kNoKey, instead, m_now.at, m_now.id, m_now.checkBucket, number});
    return true;
  }

  [[nodiscard]] Cell cell(int index) const {
    const Bucket& bucket = (*m_map.array(m_now.at.array))[m_now.at.bucket];
    const auto i = static_cast<std::size_t>(index);
    return {cellAt(m_now.at, index), bucket.tophash[i], bucket.keys[i], bucket.values[i]};
  }

  /// Whether the iterator stops at this cell.
  bool visit(const Cell& cell) {
    if (isEmpty(cell.mark) || cell.mark == kEvacuatedEmpty) {
      return false;
    }
    if (goesElsewhere(cell)) {
      skip(cell, Skip::OtherHalf);
      return false;
    }
    Place source = cell.at;
    m_now.key = cell.key;
    m_now.value = cell.value;
    const bool isMoved = cell.mark == kEvacuatedX || cell.mark == kEvacuatedY;
    if (isMoved) {
      const Lookup found = find(m_map, cell.key, m_context.keys);
      if (!found.found) {
        skip(cell, Skip::Deleted);
        return false;
      }
      source = found.at;
      m_now.value = found.value;
    }
    m_produced = {Event::EntryProduced, cell.key, cell.at, source, m_now.id, m_now.value, isMoved ? 1 : 0};
    return true;
  }

  /// In an old bucket that a doubling will split: whether the key goes to the half that is visited at another time.
  [[nodiscard]] bool goesElsewhere(const Cell& cell) const {
    if (m_now.checkBucket < 0 || m_map.isSameSizeGrow()) {
      return false;
    }
    const std::uint64_t mask = (std::uint64_t{1} << m_now.shift) - 1;
    return (m_context.keys.hash(cell.key, m_map.hash0) & mask) != static_cast<std::uint64_t>(m_now.checkBucket);
  }

  void skip(const Cell& cell, Skip why) {
    m_context.listener.told({Event::EntrySkipped, cell.key, {}, cell.at, m_now.id, static_cast<std::int64_t>(why)});
  }

  void followOverflow() {
    const Place from = m_now.at;
    const BucketArray& array = *m_map.array(from.array);
    m_now.at = {};
    m_now.i = 0;
    if (const std::int32_t next = overflowOf(array, from.bucket); next >= 0) {
      m_now.at = bucketAt(array.id, next);
      m_context.listener.told({Event::OverflowFollowed, kNoKey, from, m_now.at});
    }
  }

  /// The last of the overflow buckets that came with an array points to the array's beginning until it is handed out:
  /// how the runtime marks it. One who stands in it after a clear goes there.
  [[nodiscard]] static std::int32_t overflowOf(const BucketArray& array, std::int32_t bucket) {
    const bool isLastSpare = array.preallocated > array.used && bucket == array.main() + array.preallocated - 1;
    return isLastSpare ? 0 : array[bucket].overflow;
  }

  void end() {
    m_iterator.wrapped = m_now.wrapped;
    m_iterator.hasEnded = true;
    m_iterator.hasKey = false;
    const std::int32_t id = m_iterator.id;
    dropUnreadArrays(m_map);
    m_context.listener.told({Event::IterationEnded, kNoKey, {}, {}, id});
  }

  Hmap& m_map;
  Iterator& m_iterator;
  Context& m_context;
  Iterator m_now;
  Told m_produced;
};

Start brought(std::optional<Start> wanted, const BucketArray& array, Context& context) {
  if (!wanted) {
    const std::uint64_t drawn = context.random.next() >> 32U;
    const std::uint64_t behind = drawn >> static_cast<unsigned>(array.shift);
    wanted = Start{static_cast<std::int32_t>(drawn & array.mask()), static_cast<std::uint8_t>(behind % kCells)};
  }
  return {static_cast<std::int32_t>(static_cast<std::uint64_t>(wanted->bucket) & array.mask()),
          static_cast<std::uint8_t>(wanted->offset % kCells)};
}

}  // namespace

Fault startIteration(Hmap& map, std::int32_t id, std::optional<Start> start, Context& context) {
  Iterator iterator;
  iterator.id = id;
  if (map.isNil || map.count == 0) {
    iterator.hasEnded = true;
    map.iterators.push_back(iterator);
    context.listener.told({Event::IterationStarted, kNoKey, {}, {}, id});
    context.listener.told({Event::IterationEnded, kNoKey, {}, {}, id});
    return Fault::None;
  }
  if ((map.flags & kHashWriting) != 0) {
    return tellFault(Fault::ConcurrentIterationAndWrite, kNoKey, context);
  }
  const Start from = brought(start, *map.current(), context);
  iterator.array = map.buckets;
  iterator.shift = map.B;
  iterator.startBucket = from.bucket;
  iterator.offset = from.offset;
  iterator.bucket = from.bucket;
  map.iterators.push_back(iterator);
  map.flags |= kIterator | kOldIterator;
  context.listener.told(
      {Event::IterationStarted, kNoKey, {}, bucketAt(map.buckets, from.bucket), id, from.bucket, from.offset});
  Advance(map, map.iterators.back(), context).run();
  return Fault::None;
}

Fault advance(Hmap& map, std::int32_t id, Context& context) {
  const auto found = std::ranges::find(map.iterators, id, &Iterator::id);
  if (found == map.iterators.end() || found->hasEnded) {
    return Fault::None;
  }
  if ((map.flags & kHashWriting) != 0) {
    return tellFault(Fault::ConcurrentIterationAndWrite, kNoKey, context);
  }
  Advance(map, *found, context).run();
  return Fault::None;
}

void endIteration(Hmap& map, std::int32_t id) {
  std::erase_if(map.iterators, [&](const Iterator& each) { return each.id == id; });
  dropUnreadArrays(map);
}

}  // namespace orrery::go_map::classic
