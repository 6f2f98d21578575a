// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_map/swiss/operations.h"

namespace orrery::go_map::swiss {

// What the operations have in common; for this folder only.

/// Who searches: only an assignment looks for a slot to put a new key into, and takes note of tombstones for it.
enum class Purpose : std::uint8_t { Read, Write };

/// What a search through a table, or the small group, gave.
struct Sought {
  Place found;      ///< the key's slot
  Place empty;      ///< the first empty slot of the group where the search ended
  Place tombstone;  ///< the first free slot of the groups that it passed (Purpose::Write)
  Place last;       ///< the group that it looked at last
};

/// The value of a slot, or nothing that counts.
[[nodiscard]] inline Value valueAt(const Map& map, const Place& place) {
  return map.table(place.table)[place.group].values[static_cast<std::size_t>(place.slot)];
}
[[nodiscard]] inline Key keyAt(const Map& map, const Place& place) {
  return map.table(place.table)[place.group].keys[static_cast<std::size_t>(place.slot)];
}
[[nodiscard]] inline std::uint8_t controlAt(const Map& map, const Place& place) {
  return map.table(place.table)[place.group].control[static_cast<std::size_t>(place.slot)];
}

/// Whether a table, or the small group, was replaced.
[[nodiscard]] bool isStale(const Map& map, std::int32_t table);
/// Lets a stale table go if no iterator reads it; whether it is gone.
bool dropUnread(Map& map, std::int32_t table);

/// The hash of a key, told.
[[nodiscard]] std::uint64_t hashOf(const Map& map, Key key, Context& context);
/// The table for a hash, told.
[[nodiscard]] std::int32_t tableFor(const Map& map, Key key, std::uint64_t hash, Context& context);
/// Goes through the only group of a small map (getWithKeySmall, putSlotSmall, deleteSmall).
[[nodiscard]] Sought searchSmall(const Map& map, Key key, std::uint64_t hash, Context& context);
/// Goes through the groups of a table (getWithKey, PutSlot, Delete).
[[nodiscard]] Sought searchTable(const Map& map, std::int32_t table, Key key, std::uint64_t hash, Purpose purpose,
                                 Context& context);
/// The search of a reading or deleting operation, in the small group or the hash's table.
[[nodiscard]] Sought search(const Map& map, Key key, std::uint64_t hash, Context& context);

/// A fault of an operation that found another one writing, told; Fault::None otherwise.
[[nodiscard]] Fault faultIfWriting(const Map& map, Key key, Fault fault, Context& context);

/// A table of `capacity` empty slots, or the small group (newTable, newGroups); gives its id.
[[nodiscard]] std::int32_t addTable(Map& map, std::int32_t capacity, std::uint8_t localDepth, bool isSmallGroup);
/// Writes an entry into a free slot.
void fill(Map& map, const Place& place, Key key, Value value, std::uint64_t hash);

/// Makes a first table of the full small group (growToTable).
void convert(Map& map, Key key, Context& context);
/// Replaces a full table by one of twice the size or, if it is as large as can be, by two (rehash).
void rehash(Map& map, std::int32_t table, Key key, Context& context);

}  // namespace orrery::go_map::swiss
