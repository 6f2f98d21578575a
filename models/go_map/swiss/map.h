// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/shared_array.h"
#include "models/go_map/swiss/group.h"

#include <QList>

#include <cstdint>
#include <vector>

namespace orrery::go_map::swiss {

/// A hash table of its own, of 2^n groups (internal/runtime/maps/table.go: table). It never changes its size: one that
/// is larger, or two, take its place. The one group of a small map is held as a Table, too, which it is not in Go: it
/// has no depth, no index and no counts of its own.
struct Table {
  std::int32_t id = 0;          ///< above 0; never used twice in one run; 0: there is no such table
  bool isSmallGroup = false;    ///< the small map's group
  std::uint8_t localDepth = 0;  ///< top bits that all its keys' hashes have in common
  std::int32_t capacity = 0;    ///< slots
  std::int32_t used = 0;        ///< full slots
  std::int32_t growthLeft = 0;  ///< empty slots that may still be filled before it has to grow
  std::int32_t index = -1;      ///< the first directory entry that names it; -1: stale, or not there yet
  SharedArray<Group> groups;

  [[nodiscard]] int groupCount() const { return capacity / kSlots; }
  /// table.tombstones: what is missing in the account of slots. 0 for the small group.
  [[nodiscard]] std::int32_t tombstones() const;
  [[nodiscard]] const Group& operator[](std::int32_t group) const { return groups[static_cast<std::size_t>(group)]; }
  [[nodiscard]] Group& edit(std::int32_t group) { return groups.edit(static_cast<std::size_t>(group)); }

  bool operator==(const Table&) const = default;
};

/// A range over the map that has begun (table.go: Iter).
struct Iterator {
  std::int32_t id = 0;     ///< as the user of it counts
  bool isSmall = false;    ///< the map was small at its start (dirIdx is -1)
  std::int32_t table = 0;  ///< the table that it reads (Iter.tab), stale or not, or the small group; 0: between two
  std::uint8_t globalDepth = 0;  ///< the directory's, when it moved last
  std::int64_t dirOffset = 0;    ///< directory entry where it began; doubled whenever the directory is
  std::int64_t dirIndex = 0;     ///< entries that it has passed; done when these are all
  std::int64_t entryOffset = 0;  ///< the slot where it begins in every table, modulo its capacity
  std::int64_t entryIndex = 0;   ///< slots of the table that it has passed
  std::uint64_t clearSeq = 0;    ///< the map's, at its start; Go reads it only for keys like NaN
  bool hasEnded = false;         ///< at once, where the map was empty
  bool hasKey = false;           ///< it stands at a key
  Key key = 0;
  Value value = 0;
  Place at;  ///< the slot of `table` where it stands

  bool operator==(const Iterator&) const = default;
};

/// Entries on their way: while this says so, the entries that were moved are in two tables. The directory tells which
/// of the two counts: look-ups go by it.
struct Move {
  std::int32_t from = 0;   ///< the table (or small group) that gives; 0: none, as always between operations
  std::int32_t to = 0;     ///< the table that takes them; of a split: those with a 0 bit
  std::int32_t right = 0;  ///< of a split: those with a 1 bit

  bool operator==(const Move&) const = default;
};

/// The map of Go 1.24: header, directory, tables, and the iterators over it (internal/runtime/maps/map.go: Map). A
/// value; copies share what they have in common.
struct Map {
  bool isNil = false;  ///< var m map[K]V: nothing was made

  std::int64_t used = 0;         ///< keys (len)
  std::uint64_t seed = 0;        ///< goes into every hash
  bool writing = false;          ///< a goroutine is writing
  std::uint64_t clearSeq = 0;    ///< how often it was cleared
  std::int32_t smallGroup = 0;   ///< id of the only group; 0: none yet, or there are tables
  std::uint8_t globalDepth = 0;  ///< top bits of the hash that choose the directory entry
  QList<std::int32_t>
      directory;  ///< 2^globalDepth table ids, neighbours may be equal; empty: a small map (dirLen is 0)
  Move move;

  SharedArray<Table> tables;   ///< by id; those that are gone are Table{}
  std::int32_t lastTable = 0;  ///< the last id given
  std::vector<Iterator> iterators;

  [[nodiscard]] bool isSmall() const { return directory.isEmpty(); }
  /// How far a hash is shifted to give the directory entry (Map.globalShift).
  [[nodiscard]] int globalShift() const { return static_cast<int>(kHashBits) - globalDepth; }
  /// Table{} for an id that no table has.
  [[nodiscard]] const Table& table(std::int32_t id) const;
  /// `id` is a table's.
  [[nodiscard]] Table& edit(std::int32_t id) { return tables.edit(static_cast<std::size_t>(id)); }
  /// The tables that the directory names, each once, in its order; or the small group.
  [[nodiscard]] std::vector<std::int32_t> liveTables() const;
  /// Tables, and a small group, that were replaced and that an iterator still reads.
  [[nodiscard]] std::vector<std::int32_t> staleTables() const;
  /// nullptr: there is no such iterator.
  [[nodiscard]] const Iterator* iterator(std::int32_t id) const;
  [[nodiscard]] Iterator* iterator(std::int32_t id);

  bool operator==(const Map&) const = default;
};

/// How many keys a new table of `capacity` slots takes: seven eighths, 7 of 8 (table.resetGrowthLeft).
[[nodiscard]] std::int32_t mostKeys(std::int32_t capacity);
/// The directory entry for a hash: its top `globalDepth` bits (Map.directoryIndex).
[[nodiscard]] std::int64_t directoryIndex(std::uint64_t hash, int globalDepth);
/// Whether a hash's `localDepth`th bit from the top is 1, which decides the table when one is split (localDepthMask).
[[nodiscard]] bool goesRight(std::uint64_t hash, int localDepth);

/// What make(map[K]V, hint) allocates: a power of two of tables, all of the same capacity; no tables for hints up to 8,
/// below 0, or beyond all memory (NewMap, newTable).
struct Allocation {
  std::int64_t tables = 0;
  std::int32_t capacity = 0;
  bool operator==(const Allocation&) const = default;
};
[[nodiscard]] Allocation allocationFor(std::int64_t hint, KeyType key);

/// Where a look-up finds a key; nowhere if it is not in the map.
[[nodiscard]] Place placeOf(const Map& map, Key key, const Keys& keys);
/// Bytes of it that `other` does not share.
[[nodiscard]] std::size_t bytesBeyond(const Map& map, const Map& other);

}  // namespace orrery::go_map::swiss
