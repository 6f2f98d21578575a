// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/classic/working.h"

#include <algorithm>
#include <array>

namespace orrery::go_map::classic {

namespace {

/// Where the next key of one half goes (evacDst).
struct Destination {
  std::int32_t bucket = 0;
  int cell = 0;
  std::int64_t moved = 0;  ///< keys so far
};
using Halves = std::array<Destination, 2>;  ///< X, Y

/// The old bucket that is being moved, and the ways out of it.
class Evacuation {
 public:
  Evacuation(Hmap& map, std::int32_t oldBucket, Context& context)
      : m_map(map),
        m_oldBucket(oldBucket),
        m_newBit(static_cast<std::uint64_t>(map.oldCount())),
        m_context(context),
        m_halves{{{oldBucket}, {oldBucket + static_cast<std::int32_t>(map.oldCount())}}} {}

  /// All cells of the chain, in order.
  void run() {
    for (std::int32_t at = m_oldBucket; at >= 0; at = (*m_map.old())[at].overflow) {
      for (int cell = 0; cell < kCells; ++cell) {
        const Place place{m_map.oldbuckets, at, cell};
        if (isEmpty((*m_map.old())[at].tophash[static_cast<std::size_t>(cell)])) {
          mark(place, kEvacuatedEmpty);
        } else {
          move(place);
        }
      }
    }
    const bool isWiped = wipe();
    m_context.listener.told({Event::BucketEvacuated,
                             kNoKey,
                             bucketAt(m_map.oldbuckets, m_oldBucket),
                             {},
                             m_halves[0].moved,
                             m_halves[1].moved,
                             isWiped ? 1 : 0});
  }

 private:
  void mark(Place place, std::uint8_t value) {
    m_map.array(place.array)->edit(place.bucket).tophash[static_cast<std::size_t>(place.cell)] = value;
  }

  void move(Place from) {
    const auto cell = static_cast<std::size_t>(from.cell);
    const Bucket source = (*m_map.old())[from.bucket];
    const Key key = source.keys[cell];
    std::uint64_t hash = 0;
    bool isY = false;
    if (!m_map.isSameSizeGrow()) {
      hash = m_context.keys.hash(key, m_map.hash0);
      isY = (hash & m_newBit) != 0;
    }
    Destination& half = m_halves[isY ? 1 : 0];
    if (half.cell == kCells) {
      half.bucket = addOverflow(m_map, key, half.bucket, m_context);
      half.cell = 0;
    }
    mark(from, isY ? kEvacuatedY : kEvacuatedX);
    Bucket& target = m_map.array(m_map.buckets)->edit(half.bucket);
    const auto free = static_cast<std::size_t>(half.cell);
    target.tophash[free] = source.tophash[cell];
    target.keys[free] = key;
    target.values[free] = source.values[cell];
    const Place to{m_map.buckets, half.bucket, half.cell};
    ++half.cell;
    ++half.moved;
    m_context.listener.told({Event::CellEvacuated, key, from, to, isY ? 1 : 0, static_cast<std::int64_t>(hash)});
  }

  /// Where keys or values are pointers and nobody iterates over the old array, its main bucket keeps its marks alone,
  /// so that it holds no memory.
  bool wipe() {
    if (!m_map.type.hasPointers || (m_map.flags & kOldIterator) != 0) {
      return false;
    }
    Bucket& bucket = m_map.array(m_map.oldbuckets)->edit(m_oldBucket);
    const auto marks = bucket.tophash;
    bucket = Bucket{};
    bucket.tophash = marks;
    return true;
  }

  Hmap& m_map;
  std::int32_t m_oldBucket;
  std::uint64_t m_newBit;
  Context& m_context;
  Halves m_halves;
};

/// advanceEvacuationMark: past the buckets that are evacuated already, but not past too many in one go.
void advanceMark(Hmap& map, Context& context) {
  constexpr std::int64_t kMostAtOnce = 1024;
  const std::int64_t before = map.nevacuate;
  const std::int64_t count = map.oldCount();
  ++map.nevacuate;
  const std::int64_t stop = std::min(map.nevacuate + kMostAtOnce, count);
  const BucketArray& old = *map.old();
  while (map.nevacuate != stop && isEvacuated(old[static_cast<std::int32_t>(map.nevacuate)])) {
    ++map.nevacuate;
  }
  const bool isStopped = map.nevacuate == stop && stop < count;
  context.listener.told({Event::MarkAdvanced, kNoKey, {}, {}, before, map.nevacuate, isStopped ? 1 : 0});
  if (map.nevacuate == count) {
    const std::int32_t gone = map.oldbuckets;
    map.oldbuckets = 0;
    map.flags = static_cast<std::uint8_t>(map.flags & ~kSameSizeGrow);
    dropUnreadArrays(map);
    context.listener.told({Event::GrowthFinished, kNoKey, bucketAt(gone), {}});
  }
}

void evacuate(Hmap& map, std::int32_t oldBucket, Cause cause, Context& context) {
  const Place place = bucketAt(map.oldbuckets, oldBucket);
  if (isEvacuated((*map.old())[oldBucket])) {
    context.listener.told({Event::AlreadyEvacuated, kNoKey, place, {}, static_cast<std::int64_t>(cause)});
  } else {
    context.listener.told(
        {Event::EvacuationBegan, kNoKey, place, {}, static_cast<std::int64_t>(cause), map.isSameSizeGrow() ? 0 : 1});
    Evacuation(map, oldBucket, context).run();
  }
  if (oldBucket == map.nevacuate) {
    advanceMark(map, context);
  }
}

}  // namespace

void startGrowth(Hmap& map, Key key, Context& context) {
  const bool isDoubling = isOverLoadFactor(map.count + 1, map.B);
  const bool isIterated = (map.flags & kIterator) != 0;
  auto flags = static_cast<std::uint8_t>(map.flags & ~(kIterator | kOldIterator));
  flags = static_cast<std::uint8_t>(flags | (isIterated ? kOldIterator : 0) | (isDoubling ? 0 : kSameSizeGrow));
  const std::uint16_t noverflow = map.noverflow;
  map.oldbuckets = map.buckets;
  map.buckets = addArray(map, map.B + (isDoubling ? 1 : 0));
  map.B = static_cast<std::uint8_t>(map.B + (isDoubling ? 1 : 0));
  map.flags = flags;
  map.nevacuate = 0;
  map.noverflow = 0;
  context.listener.told({Event::GrowthStarted, key, bucketAt(map.oldbuckets), bucketAt(map.buckets), isDoubling ? 1 : 0,
                         map.count + 1, noverflow});
}

void growWork(Hmap& map, std::int32_t bucket, Context& context) {
  const std::uint64_t mask = static_cast<std::uint64_t>(map.oldCount()) - 1;
  evacuate(map, static_cast<std::int32_t>(static_cast<std::uint64_t>(bucket) & mask), Cause::KeysBucket, context);
  if (map.isGrowing()) {
    evacuate(map, static_cast<std::int32_t>(map.nevacuate), Cause::NextInOrder, context);
  }
}

}  // namespace orrery::go_map::classic
