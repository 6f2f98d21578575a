// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"
#include "models/go_map/classic/events.h"

#include <optional>

namespace orrery::go_map::classic {

// The runtime's own algorithms on an Hmap, as Go 1.19 has them, with what they tell written between their lines. All of
// them check for a writer in the middle of its work where the runtime does; a fault leaves the map as it was.

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
  std::int32_t bucket = 0;
  std::uint8_t offset = 0;
};

/// A larger hint counts as 0, as one beyond the address space does in Go.
inline constexpr std::int64_t kLargestHint = std::int64_t{1} << 24U;

/// make(map[K]V, hint): makemap, makemap_small, makeBucketArray. The type stays; what ranged over the map before has
/// nothing more to do with it.
void make(Hmap& map, std::int64_t hint, Context& context);
/// var m map[K]V.
void makeNil(Hmap& map, Context& context);

/// v, ok := m[k] (mapaccess2). Changes nothing.
Lookup lookup(const Hmap& map, Key key, Context& context);

/// What a look-up would find now; tells nothing and asks for no flag (mapaccessK).
[[nodiscard]] Lookup find(const Hmap& map, Key key, const Keys& keys);

/// m[k] = v (mapassign, hashGrow, growWork, evacuate, newoverflow).
Assigned assign(Hmap& map, Key key, Value value, Context& context);
/// The first part of an assignment, up to hashWriting being set; a fault is told. Then finishAssign() does the rest.
/// That the goroutine was stopped in between (WritePaused, WriteResumed) is told by who stops it.
Fault beginAssign(Hmap& map, Key key, Context& context);
Assigned finishAssign(Hmap& map, Key key, Value value, Context& context);

/// delete(m, k) (mapdelete).
Deleted erase(Hmap& map, Key key, Context& context);
/// for k := range m { delete(m, k) }, which the compiler turns into mapclear.
Fault clear(Hmap& map, Context& context);
/// len(m): the header's count; asks nobody.
std::int64_t length(const Hmap& map, Context& context);

/// for k, v := range m, up to its first entry (mapiterinit); `id` must not be in use. `start` is brought into range.
Fault startIteration(Hmap& map, std::int32_t id, std::optional<Start> start, Context& context);
/// On to the next entry (mapiternext). Nothing happens to an iterator that has ended.
Fault advance(Hmap& map, std::int32_t id, Context& context);
/// The range statement is left; the map's flags stay. Arrays that nobody reads any more go.
void endIteration(Hmap& map, std::int32_t id);

}  // namespace orrery::go_map::classic
