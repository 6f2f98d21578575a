// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/swiss/search.h"

namespace orrery::go_map::swiss {

namespace {

/// Up to the flag being set. The hash comes first: it may panic, and then nothing has been written.
Fault startWriting(Map& map, Key key, std::uint64_t* hash, Context& context) {
  if (map.isNil) {
    context.listener.told({Event::NilWritePanicked, key, {}, {}});
    return Fault::NilMapWrite;
  }
  if (const Fault fault = faultIfWriting(map, key, Fault::ConcurrentWrites, context); fault != Fault::None) {
    return fault;
  }
  *hash = hashOf(map, key, context);
  map.writing = true;
  context.listener.told({Event::WriteBegan, key, {}, {}});
  return Fault::None;
}

Assigned update(Map& map, const Place& place, Key key, Value value, Context& context) {
  const Value before = valueAt(map, place);
  map.edit(place.table).edit(place.group).values[static_cast<std::size_t>(place.slot)] = value;
  map.writing = false;
  context.listener.told({Event::ValueUpdated, key, {}, place, value, before});
  return {};
}

/// Stores a new key in a free slot; growthLeft of a table is the caller's business.
Assigned store(Map& map, const Place& place, Key key, Value value, std::uint64_t hash, Context& context) {
  fill(map, place, key, value, hash);
  ++map.used;
  map.writing = false;
  const std::int64_t left = map.isSmall() ? kSlots - map.used : map.table(place.table).growthLeft;
  context.listener.told({Event::KeyStored, key, {}, place, value, map.used, left});
  return {true};
}

Assigned assignSmall(Map& map, Key key, Value value, std::uint64_t hash, Context& context) {
  const Sought sought = searchSmall(map, key, hash, context);
  if (sought.found.isValid()) {
    return update(map, sought.found, key, value, context);
  }
  context.listener.told(
      {Event::SlotChosen, key, {}, sought.empty, static_cast<std::int64_t>(Choice::FirstEmpty), kSlots - map.used});
  return store(map, sought.empty, key, value, hash, context);
}

Assigned assignInTables(Map& map, Key key, Value value, std::uint64_t hash, Context& context) {
  for (;;) {
    const std::int32_t id = tableFor(map, key, hash, context);
    const Sought sought = searchTable(map, id, key, hash, Purpose::Write, context);
    if (sought.found.isValid()) {
      return update(map, sought.found, key, value, context);
    }
    const bool isTombstone = sought.tombstone.isValid();
    const std::int32_t growthLeft = map.table(id).growthLeft;
    if (isTombstone || growthLeft > 0) {
      const Place place = isTombstone ? sought.tombstone : sought.empty;
      const Choice choice = isTombstone ? Choice::Tombstone : Choice::FirstEmpty;
      context.listener.told({Event::SlotChosen, key, {}, place, static_cast<std::int64_t>(choice), growthLeft});
      Table& table = map.edit(id);
      table.growthLeft -= isTombstone ? 0 : 1;
      ++table.used;
      return store(map, place, key, value, hash, context);
    }
    rehash(map, id, key, context);
  }
}

Assigned assignHashed(Map& map, Key key, Value value, std::uint64_t hash, Context& context) {
  if (map.isSmall() && map.smallGroup == 0) {
    map.smallGroup = addTable(map, kSlots, 0, true);
    context.listener.told({Event::GroupMade, key, {}, {map.smallGroup, 0}});
  }
  if (map.isSmall()) {
    if (map.used < kSlots) {
      return assignSmall(map, key, value, hash, context);
    }
    // Whether the key is there already is not asked.
    convert(map, key, context);
  }
  return assignInTables(map, key, value, hash, context);
}

}  // namespace

void fill(Map& map, const Place& place, Key key, Value value, std::uint64_t hash) {
  Group& group = map.edit(place.table).edit(place.group);
  const auto slot = static_cast<std::size_t>(place.slot);
  group.control[slot] = h2Of(hash);
  group.keys[slot] = key;
  group.values[slot] = value;
}

Assigned assign(Map& map, Key key, Value value, Context& context) {
  std::uint64_t hash = 0;
  if (const Fault fault = startWriting(map, key, &hash, context); fault != Fault::None) {
    return {false, fault};
  }
  return assignHashed(map, key, value, hash, context);
}

Fault beginAssign(Map& map, Key key, Context& context) {
  std::uint64_t hash = 0;
  return startWriting(map, key, &hash, context);
}

Assigned finishAssign(Map& map, Key key, Value value, Context& context) {
  if (!map.writing) {
    context.listener.told({Event::FatalDetected, key, {}, {}, static_cast<std::int64_t>(Fault::ConcurrentWrites)});
    return {false, Fault::ConcurrentWrites};
  }
  return assignHashed(map, key, value, context.keys.hash(key, map.seed), context);
}

}  // namespace orrery::go_map::swiss
