// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_channel/state.h"
#include "models/timeline/recording_of.h"

namespace orrery::go_channel {

/// What the charts show.
enum class Measure : std::uint8_t { Buffered, SendersWaiting, ReceiversWaiting, Runnable, Count };

/// The channel exhibit's simulator: a program of goroutines on one processor (GOMAXPROCS=1), as Go 1.19 runs it. A tick
/// is one instruction of one goroutine. Operations (see operations.h): run, next, step, send, receive, receive_ok,
/// close, len, cap, select, make_channel, new_goroutine, advance.
class Machine {
 public:
  using State = go_channel::State;
  using Action = go_channel::Action;
  static constexpr std::size_t kMeasures = static_cast<std::size_t>(Measure::Count);

  [[nodiscard]] Result<Action> read(const Operation& operation, const State& state) const;
  void begin(State& state, const Action& action) const { state.action = action; }
  bool tick(State& state, Trace<State>& trace) const;
  void measure(const State& state, std::span<float> values) const;
  [[nodiscard]] std::size_t bytes(const State& state) const;
};

static_assert(orrery::Machine<Machine>);

/// Whether somebody can run, now or when a timer is due.
[[nodiscard]] bool hasWork(const State& state);

}  // namespace orrery::go_channel
