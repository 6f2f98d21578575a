// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/classic/working.h"

namespace orrery::go_map::classic {

namespace {

/// Where a look-up reads: the old bucket as long as it is not evacuated, else the current one.
Place bucketToRead(const Hmap& map, std::uint64_t hash) {
  if (map.isGrowing()) {
    const BucketArray& old = *map.old();
    const std::int32_t bucket = bucketOf(old, hash);
    if (!isEvacuated(old[bucket])) {
      return bucketAt(old.id, bucket);
    }
  }
  return bucketAt(map.buckets, bucketOf(*map.current(), hash));
}

Lookup foundAt(const Hmap& map, Place cell) {
  const Bucket& bucket = (*map.array(cell.array))[cell.bucket];
  return {true, bucket.values[static_cast<std::size_t>(cell.cell)], cell};
}

}  // namespace

Comparison compareCell(const Bucket& bucket, int cell, Key key, std::uint8_t top) {
  const auto i = static_cast<std::size_t>(cell);
  if (bucket.tophash[i] == top) {
    return bucket.keys[i] == key ? Comparison::SameKey : Comparison::OtherKey;
  }
  if (bucket.tophash[i] == kEmptyRest) {
    return Comparison::EmptyRest;
  }
  return bucket.tophash[i] == kEmptyOne ? Comparison::EmptyOne : Comparison::OtherTophash;
}

Walked walkChain(const Hmap& map, Place bucket, Key key, std::uint8_t top, Purpose purpose, Context& context) {
  const BucketArray& array = *map.array(bucket.array);
  Walked walked;
  walked.last = bucket;
  for (;;) {
    for (int cell = 0; cell < kCells; ++cell) {
      const Place at = cellAt(walked.last, cell);
      const std::uint8_t mark = array[at.bucket].tophash[static_cast<std::size_t>(cell)];
      const Comparison result = compareCell(array[at.bucket], cell, key, top);
      const bool isRemembered = purpose == Purpose::Assign && isEmpty(mark) && !walked.free.isValid();
      if (isRemembered) {
        walked.free = at;
      }
      context.listener.told(
          {Event::CellCompared, key, {}, at, static_cast<std::int64_t>(result), mark, isRemembered ? 1 : 0});
      if (result == Comparison::SameKey) {
        walked.match = at;
        return walked;
      }
      if (result == Comparison::EmptyRest) {
        walked.why = Miss::EmptyRest;
        return walked;
      }
    }
    const Place next = bucketAt(array.id, array[walked.last.bucket].overflow);
    if (next.bucket < 0) {
      return walked;
    }
    context.listener.told({Event::OverflowFollowed, key, walked.last, next});
    walked.last = next;
  }
}

Lookup find(const Hmap& map, Key key, const Keys& keys) {
  if (map.isNil || map.count == 0) {
    return {};
  }
  const std::uint64_t hash = keys.hash(key, map.hash0);
  const std::uint8_t top = tophashOf(hash);
  const Place first = bucketToRead(map, hash);
  const BucketArray& array = *map.array(first.array);
  for (std::int32_t at = first.bucket; at >= 0; at = array[at].overflow) {
    for (int cell = 0; cell < kCells; ++cell) {
      const Comparison result = compareCell(array[at], cell, key, top);
      if (result == Comparison::SameKey) {
        return foundAt(map, {array.id, at, cell});
      }
      if (result == Comparison::EmptyRest) {
        return {};
      }
    }
  }
  return {};
}

Lookup lookup(const Hmap& map, Key key, Context& context) {
  if (map.isNil || map.count == 0) {
    const Miss why = map.isNil ? Miss::NilMap : Miss::EmptyMap;
    context.listener.told({Event::NotFound, key, {}, {}, static_cast<std::int64_t>(why)});
    return {};
  }
  if ((map.flags & kHashWriting) != 0) {
    Lookup failed;
    failed.fault = tellFault(Fault::ConcurrentReadAndWrite, key, context);
    return failed;
  }
  const std::uint64_t hash = context.keys.hash(key, map.hash0);
  context.listener.told({Event::HashComputed, key, {}, {}, static_cast<std::int64_t>(hash)});
  const Place chosen = bucketAt(map.buckets, bucketOf(*map.current(), hash));
  context.listener.told({Event::BucketChosen, key, {}, chosen});
  const Place read = bucketToRead(map, hash);
  if (map.isGrowing()) {
    const Place old = bucketAt(map.oldbuckets, bucketOf(*map.old(), hash));
    context.listener.told({Event::OldBucketChosen, key, chosen, old, read == old ? 1 : 0});
  }
  const Walked walked = walkChain(map, read, key, tophashOf(hash), Purpose::Read, context);
  if (!walked.match.isValid()) {
    context.listener.told({Event::NotFound, key, {}, walked.last, static_cast<std::int64_t>(walked.why)});
    return {};
  }
  const Lookup found = foundAt(map, walked.match);
  context.listener.told({Event::Found, key, {}, found.at, found.value});
  return found;
}

}  // namespace orrery::go_map::classic
