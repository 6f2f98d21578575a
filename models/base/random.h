// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace orrery {

/// The only source of chance in a machine: a small seeded generator that is part of the machine's state, so that the
/// same seed gives the same run on every computer. The algorithm is SplitMix64 (Steele, Lea, Flood 2014).
class Random {
 public:
  explicit constexpr Random(std::uint64_t seed = 0) : m_state(seed) {}

  constexpr std::uint64_t next() {
    m_state += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31U);
  }

  /// A number from 0 to `count` - 1; `count` must be above 0. Unbiased: values past the last whole multiple are drawn
  /// again.
  constexpr std::uint32_t below(std::uint32_t count) {
    const std::uint64_t limit = (std::uint64_t{1} << 32U) / count * count;
    std::uint64_t drawn = next() >> 32U;
    while (drawn >= limit) {
      drawn = next() >> 32U;
    }
    return static_cast<std::uint32_t>(drawn % count);
  }

  constexpr bool operator==(const Random&) const = default;

 private:
  std::uint64_t m_state;
};

}  // namespace orrery
