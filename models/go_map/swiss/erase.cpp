// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/swiss/search.h"

namespace orrery::go_map::swiss {

namespace {

/// The value always goes; the key only where it has a pointer that the garbage collector would follow.
void wipe(Map& map, const Place& place, std::uint8_t control, const Keys& keys) {
  Group& group = map.edit(place.table).edit(place.group);
  const auto slot = static_cast<std::size_t>(place.slot);
  group.control[slot] = control;
  group.values[slot] = 0;
  if (keys.type() == KeyType::String) {
    group.keys[slot] = 0;
  }
}

/// Empties a slot, or leaves a tombstone where a search may have gone past the group because it was full.
Told eraseSlot(Map& map, const Place& place, Key key, const Keys& keys) {
  --map.used;
  if (map.isSmall()) {
    wipe(map, place, kEmpty, keys);
    return {Event::SlotEmptied, key, {}, place, map.used, static_cast<std::int64_t>(Emptied::SmallMap),
            kSlots - map.used};
  }
  const bool leavesTombstone = map.table(place.table)[place.group].empty() == 0;
  wipe(map, place, leavesTombstone ? kDeleted : kEmpty, keys);
  Table& table = map.edit(place.table);
  --table.used;
  if (leavesTombstone) {
    return {Event::TombstoneLeft, key, {}, place, map.used, table.tombstones(), table.growthLeft};
  }
  ++table.growthLeft;
  return {Event::SlotEmptied, key, {}, place, map.used, static_cast<std::int64_t>(Emptied::GroupHasEmpty),
          table.growthLeft};
}

/// A new seed makes it harder to collect colliding keys from outside; only a map without keys can change it.
void redrawSeed(Map& map, Context& context) { map.seed = context.random.next(); }

/// table.Clear, clearSmall: every slot, tombstones too.
void clearTable(Map& map, std::int32_t id, std::int64_t keys, Context& context) {
  Table& table = map.edit(id);
  const std::int32_t tombstones = table.tombstones();
  table.groups = SharedArray<Group>(static_cast<std::size_t>(table.groupCount()));
  table.used = 0;
  table.growthLeft = table.isSmallGroup ? 0 : mostKeys(table.capacity);
  context.listener.told({Event::TableCleared, kNoKey, {}, {id}, keys, tombstones});
}

}  // namespace

Deleted erase(Map& map, Key key, Context& context) {
  if (map.used == 0) {
    const auto miss = static_cast<std::int64_t>(map.isNil ? Miss::NilMap : Miss::EmptyMap);
    context.listener.told({Event::NotFound, key, {}, {}, miss});
    return {};
  }
  if (const Fault fault = faultIfWriting(map, key, Fault::ConcurrentWrites, context); fault != Fault::None) {
    return {false, fault};
  }
  const std::uint64_t hash = hashOf(map, key, context);
  map.writing = true;
  context.listener.told({Event::WriteBegan, key, {}, {}});
  const Sought sought = search(map, key, hash, context);
  if (!sought.found.isValid()) {
    map.writing = false;
    const auto miss = static_cast<std::int64_t>(map.isSmall() ? Miss::SmallMap : Miss::EmptySlot);
    context.listener.told({Event::NotFound, key, {}, sought.last, miss});
    return {};
  }
  const Told told = eraseSlot(map, sought.found, key, context.keys);
  map.writing = map.used == 0;
  context.listener.told(told);
  if (map.used == 0) {
    redrawSeed(map, context);
    map.writing = false;
    context.listener.told({Event::SeedRedrawn, kNoKey, {}, {}, static_cast<std::int64_t>(map.seed)});
  }
  return {true};
}

Fault clear(Map& map, Context& context) {
  const std::int64_t keys = map.used;
  if (keys > 0) {
    if (const Fault fault = faultIfWriting(map, kNoKey, Fault::ConcurrentWrites, context); fault != Fault::None) {
      return fault;
    }
    map.writing = true;
    for (const std::int32_t id : map.liveTables()) {
      const std::int64_t had = map.isSmall() ? keys : map.table(id).used;
      map.used -= had;
      clearTable(map, id, had, context);
    }
    ++map.clearSeq;
    redrawSeed(map, context);
    map.writing = false;
  }
  context.listener.told({Event::Cleared,
                         kNoKey,
                         {},
                         {},
                         keys,
                         static_cast<std::int64_t>(map.seed),
                         static_cast<std::int64_t>(map.clearSeq)});
  return Fault::None;
}

}  // namespace orrery::go_map::swiss
