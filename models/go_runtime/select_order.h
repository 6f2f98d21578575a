// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"
#include "models/go_runtime/channel_table.h"

#include <array>
#include <cstdint>
#include <span>

namespace orrery::go {

struct SelectCase {
  ChannelId channel{};  ///< invalid: nil, the case is never ready
  bool isSend = false;
  Element element{};  ///< what to send
};

/// How the compiler treats a select (cmd/compile, walk/select.go): with one case it is a plain operation (blocking, or
/// not blocking where there is a default); only with two or more does selectgo run.
[[nodiscard]] constexpr bool isPlain(std::size_t cases) { return cases <= 1; }

/// The two orders of selectgo: the poll order, a random permutation that decides among ready cases, and the lock order,
/// by address, that keeps two selects from waiting for each other's locks. Here a channel's address is its id. Cases on
/// nil channels are in neither.
class SelectOrder {
 public:
  static constexpr std::size_t kMostCases = 16;

  SelectOrder() = default;
  SelectOrder(std::span<const SelectCase> cases, Random& random);

  /// Indices of cases, in source order numbering.
  [[nodiscard]] std::span<const std::uint8_t> polls() const { return {m_polls.data(), m_pollCount}; }
  [[nodiscard]] std::span<const std::uint8_t> locks() const { return {m_locks.data(), m_lockCount}; }

  void prefer(int index);
  void addLock(std::uint8_t index) { m_locks[m_lockCount++] = index; }

 private:
  void drawPolls(std::span<const SelectCase> cases, Random& random);
  void sortLocks(std::span<const SelectCase> cases);

  std::array<std::uint8_t, kMostCases> m_polls{};
  std::array<std::uint8_t, kMostCases> m_locks{};
  std::size_t m_pollCount = 0;
  std::size_t m_lockCount = 0;
};

/// Which cases could go on now, a bit each in source order: a send with a waiting receiver, with room or on a closed
/// channel (it panics); a receive with a waiting sender, with a buffered value or on a closed channel.
[[nodiscard]] std::uint32_t readyCases(const ChannelTable& table, std::span<const SelectCase> cases);

}  // namespace orrery::go
