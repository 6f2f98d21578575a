// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/recording_of.h"

#include <array>
#include <string>

namespace orrery::counter {

/// The least machine that has all that an exhibit can have: two counters, A and B, that go up and down by one a step.
enum class Kind : std::uint16_t { Added, RoundNumber, Taken, Renamed, Broke };
inline constexpr int kKinds = 5;

struct State {
  std::array<std::int64_t, 2> values{};
  std::string name = "counters";
  bool isBroken = false;
  std::int64_t time = 0;  ///< a step takes a microsecond

  // What is still to be done.
  Kind doing = Kind::Added;
  int which = 0;
  std::int64_t left = 0;
  std::string nextName;

  bool operator==(const State&) const = default;
};

struct Action {
  Kind doing = Kind::Added;
  int which = 0;
  std::int64_t amount = 1;
  std::string name;
};

/// add: one step for each that is added, and a landmark (RoundNumber) where a counter reaches a multiple of ten; take,
/// rename: one step; break: one step that is wrong.
class Machine {
 public:
  using State = counter::State;
  using Action = counter::Action;
  static constexpr std::size_t kMeasures = 2;  ///< the two values

  [[nodiscard]] Result<Action> read(const Operation& operation, const State& state) const;
  void begin(State& state, const Action& action) const;
  bool tick(State& state, Trace<State>& trace) const;
  void measure(const State& state, std::span<float> values) const;
  [[nodiscard]] std::size_t bytes(const State& state) const { return sizeof(State) + state.name.size(); }
};

}  // namespace orrery::counter
