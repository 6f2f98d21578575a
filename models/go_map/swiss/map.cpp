// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/swiss/map.h"

#include "models/go_map/swiss/search.h"

#include <algorithm>
#include <bit>
#include <iterator>

namespace orrery::go_map::swiss {

namespace {

/// Bytes of a group in Go: its control word and its slots, a key of 8 bytes (int) or 16 (string) and a value of 8 in
/// each.
constexpr std::uint64_t groupBytes(KeyType key) { return 8 + kSlots * (key == KeyType::String ? 24U : 16U); }

}  // namespace

std::int32_t Table::tombstones() const { return isSmallGroup || id == 0 ? 0 : mostKeys(capacity) - used - growthLeft; }

const Table& Map::table(std::int32_t id) const {
  static const Table none;
  const auto index = static_cast<std::size_t>(id);
  return id > 0 && index < tables.size() ? tables[index] : none;
}

std::vector<std::int32_t> Map::liveTables() const {
  if (isSmall()) {
    return smallGroup == 0 ? std::vector<std::int32_t>() : std::vector<std::int32_t>{smallGroup};
  }
  std::vector<std::int32_t> live;
  std::unique_copy(directory.cbegin(), directory.cend(), std::back_inserter(live));
  return live;
}

std::vector<std::int32_t> Map::staleTables() const {
  std::vector<std::int32_t> stale;
  for (const Iterator& iterator : iterators) {
    const std::int32_t id = iterator.table;
    if (id != 0 && isStale(*this, id) && std::find(stale.cbegin(), stale.cend(), id) == stale.cend()) {
      stale.push_back(id);
    }
  }
  std::sort(stale.begin(), stale.end());
  return stale;
}

const Iterator* Map::iterator(std::int32_t id) const {
  const auto found =
      std::find_if(iterators.cbegin(), iterators.cend(), [id](const Iterator& it) { return it.id == id; });
  return found == iterators.cend() ? nullptr : &*found;
}

Iterator* Map::iterator(std::int32_t id) {
  const auto found = std::find_if(iterators.begin(), iterators.end(), [id](const Iterator& it) { return it.id == id; });
  return found == iterators.end() ? nullptr : &*found;
}

std::int32_t mostKeys(std::int32_t capacity) {
  // A single group keeps one empty slot, where searches end.
  return capacity <= kSlots ? capacity - 1 : capacity * kLoadOfGroup / kSlots;
}

std::int64_t directoryIndex(std::uint64_t hash, int globalDepth) {
  return globalDepth == 0 ? 0
                          : static_cast<std::int64_t>(hash >> (kHashBits - static_cast<std::uint32_t>(globalDepth)));
}

bool goesRight(std::uint64_t hash, int localDepth) {
  return ((hash >> (kHashBits - static_cast<std::uint32_t>(localDepth))) & 1U) != 0;
}

Allocation allocationFor(std::int64_t hint, KeyType key) {
  constexpr auto kMost = static_cast<std::uint64_t>(kMostCapacity);
  const auto keys = static_cast<std::uint64_t>(hint);
  // For the largest hints, the product wraps around.
  const std::uint64_t slots = keys * kSlots / kLoadOfGroup;
  if (hint <= kSlots || slots < keys) {
    return {};
  }
  const std::uint64_t tables = std::bit_ceil((slots + kMost - 1) / kMost);
  // NewMap multiplies the bytes of a group by the number of slots here, not of groups.
  if (tables > kMostBytes / kMost / groupBytes(key)) {
    return {};
  }
  return {static_cast<std::int64_t>(tables), static_cast<std::int32_t>(std::bit_ceil(slots / tables))};
}

std::size_t bytesBeyond(const Map& map, const Map& other) {
  std::size_t bytes = map.tables.bytesBeyond(other.tables);
  map.tables.forEachBeyond(other.tables, [&bytes](const Table& mine, const Table& theirs) {
    bytes += mine.groups.bytesBeyond(theirs.groups);
  });
  if (map.directory.constData() != other.directory.constData()) {
    bytes += static_cast<std::size_t>(map.directory.size()) * sizeof(std::int32_t);
  }
  return bytes + map.iterators.size() * sizeof(Iterator);
}

}  // namespace orrery::go_map::swiss
