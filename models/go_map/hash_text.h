// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace orrery::go_map {

/// Longest text that readHash() looks at: 64 binary digits, each with a line under it, and "0b".
inline constexpr int kLongestHash = 130;

/// Sixty-four bits as a person writes them: 1234, 0x9700_0000, 0b1001_0111. Nothing: it is not such a number.
[[nodiscard]] std::optional<std::uint64_t> readHash(const QString& text);

}  // namespace orrery::go_map
