// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace orrery {

/// A number that names one entity of one kind; ids of different kinds do not mix. `struct GoroutineTag; using
/// GoroutineId = Id<GoroutineTag>;`
template <class Tag>
struct Id {
  std::int32_t value = -1;  ///< -1: nobody

  [[nodiscard]] constexpr bool isValid() const { return value >= 0; }
  constexpr auto operator<=>(const Id&) const = default;
};

}  // namespace orrery
