// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace orrery::go_map {

// How far a person may go, so that nothing becomes too slow to be looked at.

inline constexpr std::int64_t kMostKeys = 100'000;    ///< in a map
inline constexpr std::int64_t kMostAtOnce = 10'000;   ///< InsertMany, DeleteMany
inline constexpr std::int64_t kMostHint = kMostKeys;  ///< 2^14 buckets
inline constexpr std::int64_t kLeastHint = -(std::int64_t{1} << 40U);
inline constexpr std::int64_t kLargestValue = 1'000'000'000'000;
inline constexpr std::int64_t kLargestNumber = 1'000'000'000'000;  ///< of the first key of many
inline constexpr std::int64_t kLargestStride = 1'000'000;
inline constexpr std::int32_t kLargestStart = 1'000'000;  ///< of a range; brought into range by the map
/// Characters of a key's text, as far as a file's check goes; Keys::check is stricter.
inline constexpr int kLongestKey = 64;

}  // namespace orrery::go_map
