// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/classic/working.h"

namespace orrery::go_map::classic {

namespace {

/// Chooses the bucket, does the growth's work that is due, and walks: what a growth makes the assignment do again.
Walked locate(Hmap& map, Key key, std::uint64_t hash, Context& context) {
  const std::int32_t bucket = bucketOf(*map.current(), hash);
  context.listener.told({Event::BucketChosen, key, {}, bucketAt(map.buckets, bucket)});
  if (map.isGrowing()) {
    growWork(map, bucket, context);
  }
  return walkChain(map, bucketAt(map.buckets, bucket), key, tophashOf(hash), Purpose::Assign, context);
}

bool mustGrow(const Hmap& map) {
  return !map.isGrowing() &&
         (isOverLoadFactor(map.count + 1, map.B) || hasTooManyOverflowBuckets(map.noverflow, map.B));
}

void endWriting(Hmap& map) { map.flags = static_cast<std::uint8_t>(map.flags & ~kHashWriting); }

void update(Hmap& map, Key key, Value value, Place cell, Context& context) {
  Value& stored = map.array(cell.array)->edit(cell.bucket).values[static_cast<std::size_t>(cell.cell)];
  const Value before = stored;
  stored = value;
  endWriting(map);
  context.listener.told({Event::ValueUpdated, key, {}, cell, value, before});
}

void store(Hmap& map, Key key, Value value, std::uint8_t top, Place cell, Context& context) {
  Bucket& bucket = map.array(cell.array)->edit(cell.bucket);
  const auto i = static_cast<std::size_t>(cell.cell);
  bucket.tophash[i] = top;
  bucket.keys[i] = key;
  bucket.values[i] = value;
  ++map.count;
  endWriting(map);
  context.listener.told({Event::KeyStored, key, {}, cell, value, map.count});
}

Assigned assignHashed(Hmap& map, Key key, Value value, std::uint64_t hash, Context& context) {
  if (map.buckets == 0) {
    map.buckets = addArray(map, 0);
    context.listener.told({Event::BucketsMade, key, {}, bucketAt(map.buckets, 0)});
  }
  Walked walked = locate(map, key, hash, context);
  // Only a new key starts a growth, and none does while one runs. A growth from one or two buckets is over when the
  // walk has been repeated, and what it left may be the reason for the next.
  while (!walked.match.isValid() && mustGrow(map)) {
    startGrowth(map, key, context);
    walked = locate(map, key, hash, context);
  }
  if (walked.match.isValid()) {
    update(map, key, value, walked.match, context);
    return {};
  }
  if (!walked.free.isValid()) {
    walked.free = {map.buckets, addOverflow(map, key, walked.last.bucket, context), 0};
  }
  store(map, key, value, tophashOf(hash), walked.free, context);
  return {true};
}

/// mapassign's checks, its hash, and its flag.
Fault beginHashed(Hmap& map, Key key, std::uint64_t& hash, Context& context) {
  if (map.isNil) {
    return tellFault(Fault::NilMapWrite, key, context);
  }
  if ((map.flags & kHashWriting) != 0) {
    return tellFault(Fault::ConcurrentWrites, key, context);
  }
  hash = context.keys.hash(key, map.hash0);
  context.listener.told({Event::HashComputed, key, {}, {}, static_cast<std::int64_t>(hash)});
  map.flags |= kHashWriting;
  context.listener.told({Event::WriteBegan, key});
  return Fault::None;
}

}  // namespace

Fault beginAssign(Hmap& map, Key key, Context& context) {
  std::uint64_t hash = 0;
  return beginHashed(map, key, hash, context);
}

Assigned finishAssign(Hmap& map, Key key, Value value, Context& context) {
  if ((map.flags & kHashWriting) == 0) {
    return {false, tellFault(Fault::ConcurrentWrites, key, context)};
  }
  return assignHashed(map, key, value, context.keys.hash(key, map.hash0), context);
}

Assigned assign(Hmap& map, Key key, Value value, Context& context) {
  std::uint64_t hash = 0;
  const Fault fault = beginHashed(map, key, hash, context);
  return fault == Fault::None ? assignHashed(map, key, value, hash, context) : Assigned{false, fault};
}

}  // namespace orrery::go_map::classic
