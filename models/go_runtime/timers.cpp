// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_runtime/timers.h"

#include <algorithm>
#include <tuple>

namespace orrery::go {

void Timers::insert(Timer timer) {
  timer.order = m_made++;
  const auto place = std::ranges::lower_bound(m_pending, std::tuple(timer.deadline, timer.order), std::greater<>{},
                                              [](const Timer& each) { return std::tuple(each.deadline, each.order); });
  m_pending.insert(place, timer);
}

void Timers::add(std::int64_t deadline, GoroutineId sleeper) { insert({.deadline = deadline, .sleeper = sleeper}); }

void Timers::add(std::int64_t deadline, ChannelId channel) { insert({.deadline = deadline, .channel = channel}); }

std::optional<Timer> Timers::takeExpired(std::int64_t now) {
  if (m_pending.empty() || m_pending.back().deadline > now) {
    return std::nullopt;
  }
  const Timer expired = m_pending.back();
  m_pending.pop_back();
  return expired;
}

bool Timers::hasChannel(ChannelId channel) const {
  return std::ranges::find(m_pending, channel, &Timer::channel) != m_pending.end();
}

}  // namespace orrery::go
