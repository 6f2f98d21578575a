// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the operations of this folder share; nobody else needs it.

#include "models/go_map/classic/operations.h"

namespace orrery::go_map::classic {

/// The bucket as a whole; with -1 the array.
[[nodiscard]] constexpr Place bucketAt(std::int32_t array, std::int32_t bucket = -1) { return {array, bucket, -1}; }
[[nodiscard]] constexpr Place cellAt(Place bucket, int cell) { return {bucket.array, bucket.bucket, cell}; }

/// The main bucket that the low bits of a hash name.
[[nodiscard]] inline std::int32_t bucketOf(const BucketArray& array, std::uint64_t hash) {
  return static_cast<std::int32_t>(hash & array.mask());
}

/// fastrand().
[[nodiscard]] inline std::uint32_t draw32(Context& context) {
  return static_cast<std::uint32_t>(context.random.next() >> 32U);
}

/// Tells the fault as what it is, and gives it back.
Fault tellFault(Fault fault, Key key, Context& context);

/// How a cell compares with a key of that tophash.
[[nodiscard]] Comparison compareCell(const Bucket& bucket, int cell, Key key, std::uint8_t top);

/// What a walk along a chain brings.
struct Walked {
  Place match;  ///< where the key is
  Place free;   ///< the first empty cell before that
  Place last;   ///< the bucket in which it ended
  Miss why = Miss::ChainEnd;
};
/// Along the chain of `bucket`, to the key or to where it cannot be any more; tells each cell. An assignment remembers
/// the first free one.
enum class Purpose : std::uint8_t { Read, Assign };
[[nodiscard]] Walked walkChain(const Hmap& map, Place bucket, Key key, std::uint8_t top, Purpose purpose,
                               Context& context);

/// A fresh array of 2^shift main buckets, and of the overflow buckets that come with it (makeBucketArray). The map's
/// own reference to it is the caller's matter.
std::int32_t addArray(Hmap& map, int shift);
/// The same array as if it were new. Buckets that were allocated one by one go where no iterator stands in one.
void zeroArray(Hmap& map, std::int32_t id);
/// Lets arrays go that neither the map nor an iterator that goes on names.
void dropUnreadArrays(Hmap& map);

/// Takes or allocates a bucket behind the last one of a chain of the current array (newoverflow); gives its index.
std::int32_t addOverflow(Hmap& map, Key key, std::int32_t last, Context& context);

/// hashGrow: to twice as many buckets where one more key would be too many, else to as many.
void startGrowth(Hmap& map, Key key, Context& context);
/// growWork, while the map grows: the old bucket of `bucket`, and the next one in order.
void growWork(Hmap& map, std::int32_t bucket, Context& context);

}  // namespace orrery::go_map::classic
