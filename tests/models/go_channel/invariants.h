// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_channel/state.h"
#include "models/go_channel/steps.h"

#include <QString>

#include <deque>
#include <map>
#include <set>

namespace orrery::go_channel {

/// Watches a run, step after step, and keeps its own account of what must be in every buffer. Each function returns
/// what is broken, or nothing.
class Invariants {
 public:
  [[nodiscard]] QString afterStep(const State& state, const Step& step);

 private:
  [[nodiscard]] QString keepAccount(const State& state, const Step& step);
  [[nodiscard]] QString checkChannel(const State& state, ChannelId id, bool isRefilling) const;
  [[nodiscard]] QString checkPlaces(const State& state) const;
  [[nodiscard]] QString checkElements(const State& state) const;
  [[nodiscard]] QString checkLeaked(const State& state, const Step& step);
  [[nodiscard]] QString checkDeadlock(const State& state, const Step& step) const;

  std::map<int, std::deque<std::int64_t>> m_buffers;  ///< serials, oldest first, by channel
  std::set<std::int64_t> m_delivered;                 ///< serials that somebody has received
  std::set<int> m_leaked;
};

}  // namespace orrery::go_channel
