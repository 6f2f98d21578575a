// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/swiss/search.h"

#include <algorithm>

namespace orrery::go_map::swiss {

namespace {

/// For look-ups that nobody is told of.
class Silence : public Listener {
 public:
  void told(const Told& /*told*/) override {}
};

/// Matches H2 against a group's control bytes and compares the keys that it leaves; the key's slot, or nowhere.
Place searchGroup(const Map& map, const Place& at, Key key, std::uint64_t hash, Context& context) {
  const std::uint8_t h2 = h2Of(hash);
  const Group& group = map.table(at.table)[at.group];
  SlotMask matches = group.matching(h2);
  context.listener.told({Event::ControlMatched, key, {}, at, matches, h2, group.full()});
  for (; matches != 0; matches = withoutFirst(matches)) {
    const Place slot{at.table, at.group, firstOf(matches)};
    const bool isSame = keyAt(map, slot) == key;
    context.listener.told({Event::KeyCompared, key, {}, slot, isSame ? 1 : 0, keyAt(map, slot)});
    if (isSame) {
      return slot;
    }
  }
  return {};
}

}  // namespace

bool isStale(const Map& map, std::int32_t table) {
  const Table& asked = map.table(table);
  return asked.isSmallGroup ? map.smallGroup != table : asked.index < 0;
}

bool dropUnread(Map& map, std::int32_t table) {
  const bool isRead = std::any_of(map.iterators.cbegin(), map.iterators.cend(),
                                  [table](const Iterator& iterator) { return iterator.table == table; });
  if (table == 0 || isRead || !isStale(map, table)) {
    return false;
  }
  map.tables.reset(static_cast<std::size_t>(table));
  return true;
}

std::uint64_t hashOf(const Map& map, Key key, Context& context) {
  const std::uint64_t hash = context.keys.hash(key, map.seed);
  context.listener.told({Event::HashComputed,
                         key,
                         {},
                         {},
                         static_cast<std::int64_t>(hash),
                         static_cast<std::int64_t>(h1Of(hash)),
                         h2Of(hash)});
  return hash;
}

std::int32_t tableFor(const Map& map, Key key, std::uint64_t hash, Context& context) {
  const std::int64_t index = directoryIndex(hash, map.globalDepth);
  const std::int32_t table = map.directory[index];
  context.listener.told({Event::TableChosen, key, {}, {table}, index, map.globalDepth, map.directory.size()});
  return table;
}

Sought searchSmall(const Map& map, Key key, std::uint64_t hash, Context& context) {
  const Place group{map.smallGroup, 0};
  Sought sought;
  sought.last = group;
  sought.found = searchGroup(map, group, key, hash, context);
  const SlotMask empty = map.table(map.smallGroup)[0].empty();
  if (empty != 0) {
    sought.empty = {map.smallGroup, 0, firstOf(empty)};
  }
  return sought;
}

Sought searchTable(const Map& map, std::int32_t table, Key key, std::uint64_t hash, Purpose purpose, Context& context) {
  const int groups = map.table(table).groupCount();
  Sought sought;
  for (ProbeSequence probe(hash, groups);; probe.advance()) {
    const Place at{table, probe.group()};
    context.listener.told({Event::GroupProbed, key, sought.last, at, probe.number(), groups});
    sought.last = at;
    sought.found = searchGroup(map, at, key, hash, context);
    if (sought.found.isValid()) {
      return sought;
    }
    // A table never fills up, so that one of its groups ends the search. A group has tombstones or empty slots, not
    // both.
    const Group& group = map.table(table)[at.group];
    if (const SlotMask empty = group.empty(); empty != 0) {
      sought.empty = {table, at.group, firstOf(empty)};
      context.listener.told({Event::SearchEnded, key, {}, at, empty});
      return sought;
    }
    if (const SlotMask free = group.free(); purpose == Purpose::Write && free != 0 && !sought.tombstone.isValid()) {
      sought.tombstone = {table, at.group, firstOf(free)};
      context.listener.told({Event::TombstoneNoted, key, {}, sought.tombstone});
    }
  }
}

Sought search(const Map& map, Key key, std::uint64_t hash, Context& context) {
  return map.isSmall() ? searchSmall(map, key, hash, context)
                       : searchTable(map, tableFor(map, key, hash, context), key, hash, Purpose::Read, context);
}

Fault faultIfWriting(const Map& map, Key key, Fault fault, Context& context) {
  if (!map.writing) {
    return Fault::None;
  }
  context.listener.told({Event::FatalDetected, key, {}, {}, static_cast<std::int64_t>(fault)});
  return fault;
}

Place placeOf(const Map& map, Key key, const Keys& keys) {
  if (map.used == 0) {
    return {};
  }
  Random random;
  Silence silence;
  Context context{keys, random, silence};
  return search(map, key, keys.hash(key, map.seed), context).found;
}

}  // namespace orrery::go_map::swiss
