// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_map/classic/bucket.h"

#include <cstdint>
#include <vector>

namespace orrery::go_map::classic {

/// hmap.flags.
inline constexpr std::uint8_t kIterator = 1;      ///< an iterator may be using the current array
inline constexpr std::uint8_t kOldIterator = 2;   ///< an iterator may be using the old array
inline constexpr std::uint8_t kHashWriting = 4;   ///< a goroutine is writing
inline constexpr std::uint8_t kSameSizeGrow = 8;  ///< the growth that runs is to an array of the same size

/// What the runtime knows of a key's and a value's type, as far as it shows.
struct MapType {
  int bucketSize = 144;      ///< bytes of a bucket: 144 for map[uint64]uint64, 208 for map[string]int
  bool hasPointers = false;  ///< the bucket type contains pointers: an evacuated bucket is wiped

  bool operator==(const MapType&) const = default;
};
[[nodiscard]] constexpr MapType mapTypeOf(KeyType key) {
  return key == KeyType::String ? MapType{208, true} : MapType{144, false};
}

/// A range over the map that has begun (hiter).
struct Iterator {
  std::int32_t id = 0;            ///< as the user of it counts
  std::int32_t array = 0;         ///< the array at its start; 0: it began on an empty map and has ended
  std::uint8_t shift = 0;         ///< B at its start
  std::int32_t startBucket = 0;   ///< where it began
  std::uint8_t offset = 0;        ///< the first cell of each bucket
  bool wrapped = false;           ///< it has passed the end and goes on at 0
  std::int32_t bucket = 0;        ///< the next bucket to enter
  Place at;                       ///< the bucket that it is in (hiter.bptr, the cell is unused); nowhere: between two
  std::uint8_t i = 0;             ///< cells of that bucket that it has passed
  std::int32_t checkBucket = -1;  ///< only keys that will go there count; -1: all
  bool hasEnded = false;
  bool hasKey = false;  ///< it stands at a key
  Key key = 0;
  Value value = 0;

  bool operator==(const Iterator&) const = default;
};

/// The map of Go up to 1.23: header, arrays, and the iterators over it (runtime/map.go: hmap, mapextra, hiter). A
/// value; copies share what they have in common.
struct Hmap {
  MapType type;
  bool isNil = false;  ///< var m map[K]V: nothing was made

  std::int64_t count = 0;
  std::uint8_t flags = 0;       ///< kIterator …
  std::uint8_t B = 0;           ///< log2 of the number of buckets
  std::uint16_t noverflow = 0;  ///< overflow buckets of the current array; about, from B = 16 on
  std::uint32_t hash0 = 0;      ///< the seed
  std::int32_t buckets = 0;     ///< id of the current array; 0: none yet
  std::int32_t oldbuckets = 0;  ///< id of the old array while the map grows; 0: it does not
  std::int64_t nevacuate = 0;   ///< all old buckets below it are evacuated

  /// The current array, the old one, and those that a live iterator still reads.
  std::vector<BucketArray> arrays;
  std::int32_t lastArray = 0;  ///< the last id given
  std::vector<Iterator> iterators;

  [[nodiscard]] bool isGrowing() const { return oldbuckets != 0; }
  [[nodiscard]] bool isSameSizeGrow() const { return (flags & kSameSizeGrow) != 0; }
  /// nullptr: there is no such array.
  [[nodiscard]] const BucketArray* array(std::int32_t id) const;
  [[nodiscard]] BucketArray* array(std::int32_t id);
  [[nodiscard]] const BucketArray* current() const { return array(buckets); }
  [[nodiscard]] const BucketArray* old() const { return array(oldbuckets); }
  /// Buckets of the old array (noldbuckets); 0 while it does not grow.
  [[nodiscard]] std::int64_t oldCount() const;
  [[nodiscard]] const Iterator* iterator(std::int32_t id) const;

  bool operator==(const Hmap&) const = default;
};

/// overLoadFactor: whether `count` keys are too many for 2^B buckets (more than 8, and more than 6.5 a bucket).
[[nodiscard]] bool isOverLoadFactor(std::int64_t count, int shift);
/// tooManyOverflowBuckets: as many as buckets, or 2^15.
[[nodiscard]] bool hasTooManyOverflowBuckets(std::uint32_t noverflow, int shift);
/// The most keys that 2^B buckets take before the next new one starts a doubling.
[[nodiscard]] std::int64_t mostKeys(int shift);
/// The smallest B for a hint (makemap); 0 for hints below 0.
[[nodiscard]] int shiftForHint(std::int64_t hint);
/// Overflow buckets that are allocated with an array of 2^B buckets (makeBucketArray and the allocator's size classes).
[[nodiscard]] std::int32_t preallocatedOverflow(int shift, const MapType& type);
/// Buckets of a chain from main bucket `bucket` of an array, that one first.
[[nodiscard]] std::vector<std::int32_t> chainOf(const BucketArray& array, std::int32_t bucket);
/// Bytes of it that `other` does not share.
[[nodiscard]] std::size_t bytesBeyond(const Hmap& map, const Hmap& other);

}  // namespace orrery::go_map::classic
