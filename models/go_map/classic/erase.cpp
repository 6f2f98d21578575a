// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/classic/working.h"

namespace orrery::go_map::classic {

namespace {

/// The cells that become emptyRest with a deletion, from the last one backwards.
struct RestRun {
  Place last;
  Place first;
  std::int64_t cells = 0;
};

/// What follows a cell in its chain is empty to the end.
bool isRestEmpty(const BucketArray& array, Place cell) {
  const Bucket& bucket = array[cell.bucket];
  if (cell.cell + 1 < kCells) {
    return bucket.tophash[static_cast<std::size_t>(cell.cell) + 1] == kEmptyRest;
  }
  return bucket.overflow < 0 || array[bucket.overflow].tophash[0] == kEmptyRest;
}

/// The cell before, over the ends of buckets; nowhere at the chain's beginning.
Place before(const BucketArray& array, std::int32_t main, Place cell) {
  if (cell.cell > 0) {
    return cellAt(cell, cell.cell - 1);
  }
  if (cell.bucket == main) {
    return {};
  }
  std::int32_t at = main;
  while (array[at].overflow != cell.bucket) {
    at = array[at].overflow;
  }
  return {array.id, at, kCells - 1};
}

RestRun restRun(const BucketArray& array, std::int32_t main, Place cleared) {
  RestRun run;
  if (!isRestEmpty(array, cleared)) {
    return run;
  }
  run.last = cleared;
  for (Place at = cleared; at.isValid(); at = before(array, main, at)) {
    if (array[at.bucket].tophash[static_cast<std::size_t>(at.cell)] != kEmptyOne) {
      break;
    }
    run.first = at;
    ++run.cells;
  }
  return run;
}

void markRest(Hmap& map, std::int32_t main, const RestRun& run) {
  BucketArray& array = *map.array(map.buckets);
  Place at = run.last;
  for (std::int64_t i = 0; i < run.cells; ++i) {
    array.edit(at.bucket).tophash[static_cast<std::size_t>(at.cell)] = kEmptyRest;
    at = before(array, main, at);
  }
}

/// The cell loses its value, and its key where that is a pointer.
void clearCell(Hmap& map, Place cell) {
  Bucket& bucket = map.array(cell.array)->edit(cell.bucket);
  const auto i = static_cast<std::size_t>(cell.cell);
  bucket.tophash[i] = kEmptyOne;
  bucket.values[i] = 0;
  if (map.type.hasPointers) {
    bucket.keys[i] = 0;
  }
  --map.count;
}

/// Clears hashWriting when the last change has been made, and before it is told.
void endWritingIf(Hmap& map, bool isLast) {
  if (isLast) {
    map.flags = static_cast<std::uint8_t>(map.flags & ~kHashWriting);
  }
}

void eraseAt(Hmap& map, Key key, std::int32_t main, Place cell, Context& context) {
  clearCell(map, cell);
  const RestRun run = restRun(*map.current(), main, cell);
  const bool isRedrawn = map.count == 0;
  endWritingIf(map, run.cells == 0 && !isRedrawn);
  context.listener.told({Event::CellCleared, key, {}, cell, map.count});
  if (run.cells > 0) {
    markRest(map, main, run);
    endWritingIf(map, !isRedrawn);
    context.listener.told({Event::RestMarked, key, run.last, run.first, run.cells});
  }
  if (isRedrawn) {
    map.hash0 = draw32(context);
    endWritingIf(map, true);
    context.listener.told({Event::SeedRedrawn, kNoKey, {}, {}, map.hash0});
  }
}

}  // namespace

Deleted erase(Hmap& map, Key key, Context& context) {
  if (map.isNil || map.count == 0) {
    const Miss why = map.isNil ? Miss::NilMap : Miss::EmptyMap;
    context.listener.told({Event::NotFound, key, {}, {}, static_cast<std::int64_t>(why)});
    return {};
  }
  if ((map.flags & kHashWriting) != 0) {
    return {false, tellFault(Fault::ConcurrentWrites, key, context)};
  }
  const std::uint64_t hash = context.keys.hash(key, map.hash0);
  context.listener.told({Event::HashComputed, key, {}, {}, static_cast<std::int64_t>(hash)});
  map.flags |= kHashWriting;
  context.listener.told({Event::WriteBegan, key});
  const std::int32_t main = bucketOf(*map.current(), hash);
  context.listener.told({Event::BucketChosen, key, {}, bucketAt(map.buckets, main)});
  if (map.isGrowing()) {
    growWork(map, main, context);
  }
  const Walked walked = walkChain(map, bucketAt(map.buckets, main), key, tophashOf(hash), Purpose::Read, context);
  if (!walked.match.isValid()) {
    endWritingIf(map, true);
    context.listener.told({Event::NotFound, key, {}, walked.last, static_cast<std::int64_t>(walked.why)});
    return {};
  }
  eraseAt(map, key, main, walked.match, context);
  return {true};
}

}  // namespace orrery::go_map::classic
