// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"
#include "models/go_map/swiss/events.h"

#include <optional>

namespace orrery::go_map::swiss {

// The runtime's own algorithms on a Map, as Go 1.24 has them for map[int]int and map[string]int on amd64, with what
// they tell written between their lines (internal/runtime/maps: map.go, table.go, group.go, runtime_swiss.go,
// runtime_fast64_swiss.go, runtime_faststr_swiss.go). All of them check for a writer in the middle of its work where
// the runtime does, which is after it has seen that there are keys at all; a fault leaves the map as it was. `writing`
// is down again in the last event of an operation.
//
// The rules were read in the sources that the Go repository had from October 2024 to spring 2025, around the release of
// 1.24; no Go 1.24 was run beside the model.
//
// What later versions do otherwise:
//  - 1.25 and later, before a table grows: tombstones that no key's search passes become empty, if these are a tenth of
//    the slots or more (table.pruneTombstones, after issue 70886)
//  - clear() takes tombstones away although the map has no keys, and leaves tables alone that have neither (seen in the
//    development sources after 1.24; the release is not certain)
//  - to update a key of a small map with eight keys makes a table of it, up to 1.26 at least (issue 78853)

/// What every operation needs beside the map.
struct Context {
  const Keys& keys;
  Random& random;  ///< seeds, and where iterations start
  Listener& listener;
};

struct Lookup {
  bool found = false;
  Value value = 0;
  Place at;
  Fault fault = Fault::None;
};
using go_map::Assigned;
using go_map::Deleted;

/// Where a range begins; drawn where nobody says it.
struct Start {
  std::int64_t directory = 0;  ///< directory entry
  std::int64_t slot = 0;       ///< of every table, modulo its capacity
};

/// make(map[K]V, hint): makemap, NewMap. The tables that a hint asks for are made: the caller keeps it reasonable.
void make(Map& map, std::int64_t hint, Context& context);
/// var m map[K]V.
void makeNil(Map& map, Context& context);

/// v, ok := m[k] (mapaccess2). Changes nothing.
Lookup lookup(const Map& map, Key key, Context& context);

/// m[k] = v (mapassign, putSlotSmall, growToTable, PutSlot, rehash, grow, split).
Assigned assign(Map& map, Key key, Value value, Context& context);
/// The first part of an assignment, up to writing being set; a fault is told. Then finishAssign() does the rest. That
/// the goroutine was stopped in between (WritePaused, WriteResumed) is told by who stops it.
Fault beginAssign(Map& map, Key key, Context& context);
Assigned finishAssign(Map& map, Key key, Value value, Context& context);

/// delete(m, k) (Map.Delete, deleteSmall, table.Delete).
Deleted erase(Map& map, Key key, Context& context);
/// clear(m) (Map.Clear, clearSmall, table.Clear).
Fault clear(Map& map, Context& context);
/// len(m): the header's count; asks nobody.
std::int64_t length(const Map& map, Context& context);

/// for k, v := range m, up to its first entry (mapiterinit, Iter.Init, Iter.Next); `id` must not be in use. `start` is
/// brought into range.
Fault startIteration(Map& map, std::int32_t id, std::optional<Start> start, Context& context);
/// On to the next entry (Iter.Next). Nothing happens to an iterator that has ended.
Fault advance(Map& map, std::int32_t id, Context& context);
/// The range statement is left. A stale table that nobody reads any more goes.
void endIteration(Map& map, std::int32_t id);

}  // namespace orrery::go_map::swiss
