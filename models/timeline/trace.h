// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/step.h"

#include <algorithm>
#include <initializer_list>
#include <span>

namespace orrery {

/// What a machine tells while it runs: it calls `step` after each change that a person should see, and reads like the
/// real algorithm with the steps written between its lines. A trace either records the steps or looks for one of them.
template <class State>
class Trace {
 public:
  /// Called with the state after the change; must not keep the reference.
  using Sink = void (*)(void* context, const State& state, const Step& step);

  constexpr Trace(Sink sink, void* context) : m_sink(sink), m_context(context) {}

  /// `Kind` is the exhibit's enumeration of step kinds; `time` is the virtual time in nanoseconds.
  template <class Kind>
  void step(const State& state, Kind kind, std::int64_t time, std::initializer_list<std::int64_t> arguments = {}) {
    Step made;
    made.kind = static_cast<std::uint16_t>(kind);
    made.time = time;
    std::copy_n(arguments.begin(), std::min(arguments.size(), Step::kArguments), made.arguments.begin());
    ++m_count;
    m_sink(m_context, state, made);
  }

  /// Steps told so far.
  [[nodiscard]] std::int64_t count() const { return m_count; }

 private:
  Sink m_sink;
  void* m_context;
  std::int64_t m_count = 0;
};

}  // namespace orrery
