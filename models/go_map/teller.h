// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_map/classic/events.h"
#include "models/go_map/state.h"
#include "models/go_map/steps.h"
#include "models/go_map/swiss/events.h"
#include "models/timeline/trace.h"

namespace orrery::go_map {

/// Brings what the exhibit itself knows (tally, logs, fault) in line with what a map has told.
void note(State& state, const classic::Told& told);
void note(State& state, const swiss::Told& told);
/// Counts the tally anew.
[[nodiscard]] Tally tallyOf(const State& state);

/// Makes a step of each event of one of the maps. `Base` is its Listener, `Told` what that hears.
template <class Base, class Told>
class Teller final : public Base {
 public:
  Teller(State& state, Trace<State>& trace) : m_state(state), m_trace(trace) {}

  void told(const Told& told) override {
    note(m_state, told);
    m_trace.step(m_state, kindOf(told.event), m_state.operations,
                 {told.key, told.from.packed(), told.to.packed(), told.a, told.b, told.c});
  }

 private:
  State& m_state;
  Trace<State>& m_trace;
};

/// Hears of everything and tells nobody.
template <class Base, class Told>
class Silence final : public Base {
 public:
  void told(const Told& /*told*/) override {}
};

}  // namespace orrery::go_map
