// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/shared_array.h"
#include "models/go_map/keys/keys.h"

#include <array>
#include <cstdint>

namespace orrery::go_map::classic {

inline constexpr int kCells = 8;  ///< of a bucket (bucketCnt)

/// Marks that stand in the place of a tophash (runtime/map.go: emptyRest … minTopHash).
inline constexpr std::uint8_t kEmptyRest = 0;       ///< empty, and so is all that follows in this chain
inline constexpr std::uint8_t kEmptyOne = 1;        ///< empty
inline constexpr std::uint8_t kEvacuatedX = 2;      ///< moved to the new array's first half
inline constexpr std::uint8_t kEvacuatedY = 3;      ///< moved to its second half
inline constexpr std::uint8_t kEvacuatedEmpty = 4;  ///< was empty when its bucket was evacuated
inline constexpr std::uint8_t kMinTophash = 5;      ///< from here on: of a key

/// Eight cells and the way to the next bucket of the chain (bmap).
struct Bucket {
  std::array<std::uint8_t, kCells> tophash{};
  std::array<Key, kCells> keys{};
  std::array<Value, kCells> values{};
  std::int32_t overflow = -1;  ///< index in the same array; -1: none

  bool operator==(const Bucket&) const = default;
};

/// isEmpty: emptyRest or emptyOne.
[[nodiscard]] constexpr bool isEmpty(std::uint8_t mark) { return mark <= kEmptyOne; }
/// Told by the first cell (evacuated).
[[nodiscard]] constexpr bool isEvacuated(const Bucket& bucket) {
  return bucket.tophash[0] > kEmptyOne && bucket.tophash[0] < kMinTophash;
}
/// The top byte of a hash, kept clear of the marks (tophash).
[[nodiscard]] constexpr std::uint8_t tophashOf(std::uint64_t hash) {
  const auto top = static_cast<std::uint8_t>(hash >> 56U);
  return top < kMinTophash ? static_cast<std::uint8_t>(top + kMinTophash) : top;
}

/// One allocation of buckets, with the overflow buckets that belong to it. Index 0 to main() - 1 are the array's own,
/// from there up to main() + preallocated - 1 those that were allocated with it to serve as overflow buckets, and what
/// follows was allocated one by one. An overflow bucket that no chain names (after clear) stays until the array goes.
struct BucketArray {
  std::int32_t id = 0;            ///< above 0; never used twice in one run
  std::int32_t shift = 0;         ///< B: there are 2^B main buckets
  std::int32_t preallocated = 0;  ///< overflow buckets that came with the array
  std::int32_t used = 0;          ///< how many of those have been handed out
  SharedArray<Bucket> buckets;

  [[nodiscard]] std::int32_t main() const { return std::int32_t{1} << static_cast<std::uint32_t>(shift); }
  [[nodiscard]] std::uint64_t mask() const { return static_cast<std::uint64_t>(main()) - 1; }
  [[nodiscard]] const Bucket& operator[](std::int32_t index) const { return buckets[static_cast<std::size_t>(index)]; }
  [[nodiscard]] Bucket& edit(std::int32_t index) { return buckets.edit(static_cast<std::size_t>(index)); }
  bool operator==(const BucketArray&) const = default;
};

/// A bucket of one of the map's arrays, main or overflow, and a cell in it.
struct Place {
  std::int32_t array = 0;    ///< BucketArray::id; 0: nowhere
  std::int32_t bucket = -1;  ///< index in it
  std::int32_t cell = -1;    ///< -1: the whole bucket

  [[nodiscard]] constexpr bool isValid() const { return array > 0; }
  /// In one number, for a step's argument.
  [[nodiscard]] constexpr std::int64_t packed() const {
    return (static_cast<std::int64_t>(array) << 40U) | (static_cast<std::int64_t>(bucket + 1) << 8U) |
           static_cast<std::int64_t>(cell + 1);
  }
  [[nodiscard]] static constexpr Place unpacked(std::int64_t packed) {
    return {static_cast<std::int32_t>(packed >> 40U), static_cast<std::int32_t>((packed >> 8U) & 0xffffffff) - 1,
            static_cast<std::int32_t>(packed & 0xff) - 1};
  }
  constexpr bool operator==(const Place&) const = default;
};

}  // namespace orrery::go_map::classic
