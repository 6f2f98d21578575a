// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/classic/hmap.h"

#include <algorithm>
#include <array>

namespace orrery::go_map::classic {

namespace {

// The load factor is 13 / 2 keys a bucket.
constexpr std::int64_t kLoadNumerator = 13;
constexpr std::int64_t kLoadDenominator = 2;

/// The sizes in which Go 1.19 hands out memory (runtime/sizeclasses.go), as far as arrays of 17 buckets and more can
/// meet them.
constexpr std::array<std::int64_t, 29> kSizeClasses{
    2304,  2688,  3072,  3200,  3456,  4096,  4864,  5376,  6144,  6528,  6784,  6912,  8192,  9472, 9728,
    10240, 10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264, 28672, 32768};
constexpr std::int64_t kPage = 8192;

/// roundupsize.
std::int64_t roundUp(std::int64_t bytes) {
  const auto* const fits = std::ranges::lower_bound(kSizeClasses, bytes);
  return fits != kSizeClasses.end() ? *fits : (bytes + kPage - 1) / kPage * kPage;
}

constexpr std::int64_t bucketsOf(int shift) { return std::int64_t{1} << static_cast<unsigned>(shift); }

}  // namespace

bool isOverLoadFactor(std::int64_t count, int shift) {
  return count > kCells && count > kLoadNumerator * (bucketsOf(shift) / kLoadDenominator);
}

bool hasTooManyOverflowBuckets(std::uint32_t noverflow, int shift) {
  constexpr int kMost = 15;
  return noverflow >= std::uint32_t{1} << static_cast<unsigned>(std::min(shift, kMost));
}

std::int64_t mostKeys(int shift) {
  return std::max<std::int64_t>(kCells, kLoadNumerator * (bucketsOf(shift) / kLoadDenominator));
}

int shiftForHint(std::int64_t hint) {
  int shift = 0;
  while (isOverLoadFactor(hint, shift)) {
    ++shift;
  }
  return shift;
}

std::int32_t preallocatedOverflow(int shift, const MapType& type) {
  // Small maps seldom need any.
  constexpr int kLeast = 4;
  if (shift < kLeast) {
    return 0;
  }
  const std::int64_t main = bucketsOf(shift);
  const std::int64_t wanted = main + bucketsOf(shift - kLeast);
  return static_cast<std::int32_t>(roundUp(wanted * type.bucketSize) / type.bucketSize - main);
}

}  // namespace orrery::go_map::classic
