// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/classic/working.h"

#include <algorithm>

namespace orrery::go_map::classic {

namespace {

/// Whether an overflow bucket that was allocated alone is still read after its chain was cut.
bool standsInAllocated(const Iterator& iterator, const BucketArray& array) {
  return !iterator.hasEnded && iterator.at.array == array.id && iterator.at.bucket >= array.main() + array.preallocated;
}

bool reads(const Iterator& iterator, std::int32_t array) {
  return !iterator.hasEnded && (iterator.array == array || iterator.at.array == array);
}

/// incrnoverflow: exact up to 2^15 buckets, from 2^16 on only so likely that 2^15 stands for as many as buckets.
void countOverflow(Hmap& map, Context& context) {
  constexpr unsigned kExact = 16;
  if (map.B >= kExact) {
    const std::uint32_t mask = (std::uint32_t{1} << (map.B - (kExact - 1))) - 1;
    if ((draw32(context) & mask) != 0) {
      return;
    }
  }
  ++map.noverflow;
}

}  // namespace

Fault tellFault(Fault fault, Key key, Context& context) {
  if (fault == Fault::NilMapWrite) {
    context.listener.told({Event::NilWritePanicked, key, {}, {}});
  } else {
    context.listener.told({Event::FatalDetected, key, {}, {}, static_cast<std::int64_t>(fault)});
  }
  return fault;
}

std::int32_t addArray(Hmap& map, int shift) {
  BucketArray made;
  made.id = ++map.lastArray;
  made.shift = shift;
  made.preallocated = preallocatedOverflow(shift, map.type);
  made.buckets.resize(static_cast<std::size_t>(made.main() + made.preallocated));
  map.arrays.push_back(std::move(made));
  return map.lastArray;
}

void zeroArray(Hmap& map, std::int32_t id) {
  BucketArray& array = *map.array(id);
  const auto own = static_cast<std::size_t>(array.main() + array.preallocated);
  if (std::ranges::any_of(map.iterators, [&](const Iterator& each) { return standsInAllocated(each, array); })) {
    for (std::size_t i = 0; i < own; ++i) {
      array.buckets.reset(i);
    }
  } else {
    array.buckets = SharedArray<Bucket>(own);
  }
  array.used = 0;
}

void dropUnreadArrays(Hmap& map) {
  std::erase_if(map.arrays, [&](const BucketArray& array) {
    return array.id != map.buckets && array.id != map.oldbuckets &&
           std::ranges::none_of(map.iterators, [&](const Iterator& each) { return reads(each, array.id); });
  });
}

std::int32_t addOverflow(Hmap& map, Key key, std::int32_t last, Context& context) {
  BucketArray& array = *map.array(map.buckets);
  const bool isReady = array.used < array.preallocated;
  std::int32_t made = array.main() + array.used;
  if (isReady) {
    ++array.used;
  } else {
    made = static_cast<std::int32_t>(array.buckets.size());
    array.buckets.resize(array.buckets.size() + 1);
  }
  array.edit(last).overflow = made;
  countOverflow(map, context);
  context.listener.told({Event::OverflowAdded, key, bucketAt(map.buckets, last), bucketAt(map.buckets, made),
                         isReady ? 1 : 0, map.noverflow});
  return made;
}

}  // namespace orrery::go_map::classic
