// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/swiss/search.h"

#include <utility>

namespace orrery::go_map::swiss {

namespace {

struct Moved {
  std::int64_t left = 0;   ///< entries that went to Move::to
  std::int64_t right = 0;  ///< entries that went to Move::right
};

/// Puts an entry into a new table, which has neither the key nor tombstones, but room (uncheckedPutSlot).
Place put(Map& map, std::int32_t id, Key key, Value value, std::uint64_t hash, int* probes) {
  ProbeSequence probe(hash, map.table(id).groupCount());
  while (map.table(id)[probe.group()].empty() == 0) {
    probe.advance();
  }
  const Place place{id, probe.group(), firstOf(map.table(id)[probe.group()].empty())};
  fill(map, place, key, value, hash);
  Table& table = map.edit(id);
  ++table.used;
  --table.growthLeft;
  *probes = probe.number();
  return place;
}

/// Moves one entry to where Move says.
void moveEntry(Map& map, const Place& from, Moved* moved, Context& context) {
  const Key key = keyAt(map, from);
  const std::uint64_t hash = context.keys.hash(key, map.seed);
  const bool isRight = map.move.right != 0 && goesRight(hash, map.table(map.move.right).localDepth);
  int probes = 0;
  const Place to = put(map, isRight ? map.move.right : map.move.to, key, valueAt(map, from), hash, &probes);
  ++(isRight ? moved->right : moved->left);
  context.listener.told({Event::EntryMoved, key, from, to, isRight ? 1 : 0, static_cast<std::int64_t>(hash), probes});
}

/// Moves all entries of a table, slot by slot. The old table stays as it is: iterators may read it.
Moved moveAll(Map& map, Growth growth, Key key, Context& context) {
  const std::int32_t from = map.move.from;
  context.listener.told({Event::GrowthStarted,
                         key,
                         {from},
                         {map.move.to},
                         static_cast<std::int64_t>(growth),
                         map.table(map.move.to).capacity,
                         map.move.right});
  Moved moved;
  for (std::int32_t group = 0; group < map.table(from).groupCount(); ++group) {
    for (SlotMask full = map.table(from)[group].full(); full != 0; full = withoutFirst(full)) {
      moveEntry(map, {from, group, firstOf(full)}, &moved, context);
    }
  }
  return moved;
}

/// Lets the directory name a table from its index on, as often as its depth says (replaceTable).
void install(Map& map, std::int32_t id, Key key, Context& context) {
  const std::int32_t index = map.table(id).index;
  const std::int32_t entries = std::int32_t{1} << (map.globalDepth - map.table(id).localDepth);
  for (std::int32_t i = 0; i < entries; ++i) {
    map.directory[index + i] = id;
  }
  context.listener.told({Event::TableInstalled, key, {}, {id}, index, entries});
}

/// The old table has been replaced.
void finish(Map& map, const Moved& moved, Key key, Context& context) {
  const Move move = map.move;
  map.move = {};
  const bool isGone = dropUnread(map, move.from);
  context.listener.told({Event::GrowthFinished, key, {move.from}, {move.to}, moved.left, moved.right, isGone ? 0 : 1});
}

/// Every entry twice, so that one more top bit of the hash counts (installTableSplit).
void doubleDirectory(Map& map, Key key, Context& context) {
  QList<std::int32_t> longer;
  longer.reserve(2 * map.directory.size());
  for (const std::int32_t id : std::as_const(map.directory)) {
    if (const std::int32_t index = map.table(id).index; index > 0 && index == longer.size() / 2) {
      map.edit(id).index = index * 2;
    }
    longer << id << id;
  }
  const qsizetype before = map.directory.size();
  map.directory = longer;
  ++map.globalDepth;
  context.listener.told({Event::DirectoryDoubled, key, {}, {}, before, map.directory.size(), map.globalDepth});
}

void grow(Map& map, std::int32_t old, std::int32_t capacity, Key key, Context& context) {
  const std::int32_t to = addTable(map, capacity, map.table(old).localDepth, false);
  map.move = {old, to};
  const Moved moved = moveAll(map, Growth::Doubling, key, context);
  map.edit(to).index = map.table(old).index;
  install(map, to, key, context);
  map.edit(old).index = -1;
  finish(map, moved, key, context);
}

void split(Map& map, std::int32_t old, Key key, Context& context) {
  const auto depth = static_cast<std::uint8_t>(map.table(old).localDepth + 1);
  const std::int32_t left = addTable(map, kMostCapacity, depth, false);
  const std::int32_t right = addTable(map, kMostCapacity, depth, false);
  map.move = {old, left, right};
  const Moved moved = moveAll(map, Growth::Split, key, context);
  if (map.table(old).localDepth == map.globalDepth) {
    doubleDirectory(map, key, context);
  }
  const std::int32_t index = map.table(old).index;
  map.edit(left).index = index;
  install(map, left, key, context);
  map.edit(right).index = index + (std::int32_t{1} << (map.globalDepth - depth));
  install(map, right, key, context);
  map.edit(old).index = -1;
  finish(map, moved, key, context);
}

}  // namespace

void convert(Map& map, Key key, Context& context) {
  const std::int32_t old = map.smallGroup;
  const std::int32_t to = addTable(map, kFirstCapacity, 0, false);
  map.move = {old, to};
  const Moved moved = moveAll(map, Growth::Conversion, key, context);
  map.directory = {to};
  map.edit(to).index = 0;
  map.smallGroup = 0;
  install(map, to, key, context);
  finish(map, moved, key, context);
}

void rehash(Map& map, std::int32_t table, Key key, Context& context) {
  const std::int32_t capacity = 2 * map.table(table).capacity;
  if (capacity <= kMostCapacity) {
    grow(map, table, capacity, key, context);
  } else {
    split(map, table, key, context);
  }
}

}  // namespace orrery::go_map::swiss
