// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/swiss/search.h"

namespace orrery::go_map::swiss {

namespace {

/// mapaccess2_fast64 on a small map: the keys of the full slots, one after the other. Texts go the way of the hash;
/// that mapaccess2_faststr compares ends of texts of more than 64 bytes first is left out.
Place compareAll(const Map& map, Key key, Context& context) {
  context.listener.told({Event::HashSpared, key, {}, {map.smallGroup, 0}});
  for (SlotMask full = map.table(map.smallGroup)[0].full(); full != 0; full = withoutFirst(full)) {
    const Place slot{map.smallGroup, 0, firstOf(full)};
    const bool isSame = keyAt(map, slot) == key;
    context.listener.told({Event::KeyCompared, key, {}, slot, isSame ? 1 : 0, keyAt(map, slot)});
    if (isSame) {
      return slot;
    }
  }
  return {};
}

}  // namespace

Lookup lookup(const Map& map, Key key, Context& context) {
  if (map.used == 0) {
    const auto miss = static_cast<std::int64_t>(map.isNil ? Miss::NilMap : Miss::EmptyMap);
    context.listener.told({Event::NotFound, key, {}, {}, miss});
    return {};
  }
  if (const Fault fault = faultIfWriting(map, key, Fault::ConcurrentReadAndWrite, context); fault != Fault::None) {
    return {false, 0, {}, fault};
  }
  Sought sought;
  if (map.isSmall() && context.keys.type() == KeyType::Integer) {
    sought.last = {map.smallGroup, 0};
    sought.found = compareAll(map, key, context);
  } else {
    sought = search(map, key, hashOf(map, key, context), context);
  }
  if (!sought.found.isValid()) {
    const auto miss = static_cast<std::int64_t>(map.isSmall() ? Miss::SmallMap : Miss::EmptySlot);
    context.listener.told({Event::NotFound, key, {}, sought.last, miss});
    return {};
  }
  const Value value = valueAt(map, sought.found);
  context.listener.told({Event::Found, key, {}, sought.found, value});
  return {true, value, sought.found};
}

std::int64_t length(const Map& map, Context& context) {
  context.listener.told({Event::LenRead, kNoKey, {}, {}, map.used});
  return map.used;
}

}  // namespace orrery::go_map::swiss
