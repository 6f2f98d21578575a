// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/operation.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cstdint>
#include <vector>

namespace orrery::go_channel {

/// Choices from a list of bytes: a shorter list of smaller bytes is a simpler program, so that a generator of lists
/// shrinks programs. When the bytes are used up, every choice is the first.
class Entropy {
 public:
  explicit Entropy(std::vector<std::uint8_t> bytes) : m_bytes(std::move(bytes)) {}

  [[nodiscard]] int below(int count) { return m_at < m_bytes.size() ? static_cast<int>(m_bytes[m_at++]) % count : 0; }
  [[nodiscard]] bool oneIn(int count) { return below(count) == count - 1; }
  [[nodiscard]] bool isUsedUp() const { return m_at >= m_bytes.size(); }

 private:
  std::vector<std::uint8_t> m_bytes;
  std::size_t m_at = 0;
};

/// A configuration of up to three channels and five goroutines, with every statement of the language; some goroutines
/// may be used by hand.
[[nodiscard]] QJsonObject randomConfiguration(Entropy& entropy);

/// Any operation, with arguments that are often possible.
[[nodiscard]] Operation randomOperation(Entropy& entropy);

}  // namespace orrery::go_channel
