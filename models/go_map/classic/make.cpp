// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/classic/working.h"

namespace orrery::go_map::classic {

namespace {

/// The same variable, before anything was made of it.
Hmap fresh(const Hmap& map) {
  Hmap made;
  made.type = map.type;
  made.lastArray = map.lastArray;
  return made;
}

}  // namespace

void make(Hmap& map, std::int64_t hint, Context& context) {
  map = fresh(map);
  map.hash0 = draw32(context);
  const int shift = hint > kLargestHint ? 0 : shiftForHint(hint);
  map.B = static_cast<std::uint8_t>(shift);
  // A single bucket waits for the first key.
  if (shift > 0) {
    map.buckets = addArray(map, shift);
  }
  const std::int32_t ready = shift > 0 ? map.current()->preallocated : 0;
  context.listener.told({Event::Made, kNoKey, {}, bucketAt(map.buckets), hint, shift, ready});
}

void makeNil(Hmap& map, Context& context) {
  map = fresh(map);
  map.isNil = true;
  context.listener.told({Event::MadeNil});
}

std::int64_t length(const Hmap& map, Context& context) {
  context.listener.told({Event::LenRead, kNoKey, {}, {}, map.count});
  return map.count;
}

Fault clear(Hmap& map, Context& context) {
  if (map.isNil || map.count == 0) {
    context.listener.told({Event::Cleared, kNoKey, {}, {}, 0, map.hash0});
    return Fault::None;
  }
  if ((map.flags & kHashWriting) != 0) {
    return tellFault(Fault::ConcurrentWrites, kNoKey, context);
  }
  const std::int64_t before = map.count;
  map.flags = static_cast<std::uint8_t>(map.flags & ~kSameSizeGrow);
  map.oldbuckets = 0;
  map.nevacuate = 0;
  map.noverflow = 0;
  map.count = 0;
  map.hash0 = draw32(context);
  zeroArray(map, map.buckets);
  dropUnreadArrays(map);
  context.listener.told({Event::Cleared, kNoKey, {}, {}, before, map.hash0});
  return Fault::None;
}

}  // namespace orrery::go_map::classic
