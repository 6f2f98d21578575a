// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace orrery {

/// One visible change inside an operation. What it means (sentence, topic, outline line, tone) is looked up by `kind`
/// in the exhibit's own table; the arguments are numbers and ids whose meaning that table gives.
struct Step {
  static constexpr std::size_t kArguments = 6;
  using Arguments = std::array<std::int64_t, kArguments>;

  std::uint16_t kind = 0;       ///< row of the exhibit's table of step kinds
  bool endsTick = false;        ///< the machine stands at a point where another operation may begin
  std::uint32_t operation = 0;  ///< index of its operation on the branch's path (Recording::operations)
  std::int64_t time = 0;        ///< virtual time after the step, in nanoseconds
  Arguments arguments{};

  bool operator==(const Step&) const = default;
};

}  // namespace orrery
