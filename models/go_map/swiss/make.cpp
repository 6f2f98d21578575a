// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/swiss/search.h"

#include <bit>

namespace orrery::go_map::swiss {

namespace {

/// What an earlier map in this variable leaves behind: ids are never used twice.
void forget(Map& map) {
  const std::int32_t lastTable = map.lastTable;
  map = {};
  map.lastTable = lastTable;
}

}  // namespace

std::int32_t addTable(Map& map, std::int32_t capacity, std::uint8_t localDepth, bool isSmallGroup) {
  const std::int32_t id = ++map.lastTable;
  map.tables.resize(static_cast<std::size_t>(id) + 1);
  Table& table = map.edit(id);
  table.id = id;
  table.isSmallGroup = isSmallGroup;
  table.localDepth = localDepth;
  table.capacity = capacity;
  table.growthLeft = isSmallGroup ? 0 : mostKeys(capacity);
  table.groups = SharedArray<Group>(static_cast<std::size_t>(table.groupCount()));
  return id;
}

void make(Map& map, std::int64_t hint, Context& context) {
  forget(map);
  map.seed = context.random.next();
  const Allocation allocation = allocationFor(hint, context.keys.type());
  map.globalDepth = static_cast<std::uint8_t>(
      allocation.tables == 0 ? 0 : std::countr_zero(static_cast<std::uint64_t>(allocation.tables)));
  map.directory.reserve(allocation.tables);
  for (std::int32_t i = 0; i < allocation.tables; ++i) {
    const std::int32_t id = addTable(map, allocation.capacity, map.globalDepth, false);
    map.edit(id).index = i;
    map.directory.append(id);
  }
  const Place first = map.isSmall() ? Place() : Place{map.directory.front()};
  context.listener.told({Event::Made, kNoKey, {}, first, hint, allocation.tables, allocation.capacity});
}

void makeNil(Map& map, Context& context) {
  forget(map);
  map.isNil = true;
  context.listener.told({Event::MadeNil, kNoKey, {}, {}});
}

}  // namespace orrery::go_map::swiss
