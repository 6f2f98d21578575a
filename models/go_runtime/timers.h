// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_runtime/ids.h"

#include <optional>
#include <vector>

namespace orrery::go {

/// What happens at a point of virtual time: a goroutine's sleep ends, or a timer sends on its channel.
struct Timer {
  std::int64_t deadline = 0;  ///< virtual time, in nanoseconds
  std::int64_t order = 0;     ///< of making; of two with one deadline the earlier made comes first
  GoroutineId sleeper{};      ///< time.Sleep: who is made ready
  ChannelId channel{};        ///< time.After: where the time is sent, if there is room

  bool operator==(const Timer&) const = default;
};

/// The timers of a program by deadline (time.go). A timer stays until its deadline, also when nobody waits for it any
/// more; while one is pending, checkdead reports nothing.
class Timers {
 public:
  void add(std::int64_t deadline, GoroutineId sleeper);
  void add(std::int64_t deadline, ChannelId channel);
  /// Takes the first one whose deadline is not after `now`.
  [[nodiscard]] std::optional<Timer> takeExpired(std::int64_t now);
  [[nodiscard]] bool isEmpty() const { return m_pending.empty(); }
  /// The next deadline; only where there is one.
  [[nodiscard]] std::int64_t nextDeadline() const { return m_pending.back().deadline; }
  /// Pending timers, the last one first.
  [[nodiscard]] const std::vector<Timer>& pending() const { return m_pending; }
  [[nodiscard]] bool hasChannel(ChannelId channel) const;
  [[nodiscard]] std::size_t bytes() const { return m_pending.capacity() * sizeof(Timer); }
  bool operator==(const Timers&) const = default;

 private:
  void insert(Timer timer);

  std::vector<Timer> m_pending;  ///< the next one at the back
  std::int64_t m_made = 0;
};

}  // namespace orrery::go
