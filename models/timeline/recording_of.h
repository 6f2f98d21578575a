// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/recording.h"
#include "models/timeline/trace.h"

#include <algorithm>
#include <concepts>
#include <optional>

namespace orrery {

/// What a simulator has to offer. State and Action are values; the functions are const: all that changes is in State.
///  - read: an Action from an operation that was checked against the exhibit's description, or why it cannot begin on
///    this state;
///  - begin: takes the action up, replacing whatever an earlier one still had to do;
///  - tick: does the next part of it, telling its steps; false when nothing is left. A tick that tells no step is the
///    last one. Nothing that can be seen changes after the last step of a tick, and between ticks any other action may
///    begin;
///  - measure: kMeasures quantities for the charts, at every step, cheaply;
///  - bytes: about how much memory a copy of the state takes. A machine whose states share what they have in common has
///    bytesBeyond(state, other), too: what a state takes while `other` is kept as well.
template <class M>
concept Machine = requires(const M& machine, typename M::State& state, const typename M::State& seen,
                           const typename M::Action& action, Trace<typename M::State>& trace, std::span<float> values,
                           const Operation& operation) {
  { machine.read(operation, seen) } -> std::same_as<Result<typename M::Action>>;
  machine.begin(state, action);
  { machine.tick(state, trace) } -> std::same_as<bool>;
  machine.measure(seen, values);
  { machine.bytes(seen) } -> std::convertible_to<std::size_t>;
  { M::kMeasures } -> std::convertible_to<std::size_t>;
};

/// How often a state is kept: about `kCheckpointBytesPerStep` bytes a step, but never so seldom that reaching a
/// position replays more than `kLongestReplay` steps and a tick. States that share what they have in common are large
/// ones, of which each that is kept makes the next changes dearer, for these have to be made on copies: of them fewer
/// are kept, at `kLongestSharedReplay` steps.
inline constexpr int kCheckpointBytesPerStep = 96;
inline constexpr int kShortestReplay = 16;
inline constexpr int kLongestReplay = 1024;
inline constexpr int kLongestSharedReplay = 4096;

/// The recording of one kind of machine.
template <Machine M>
class RecordingOf final : public Recording {
 public:
  using State = typename M::State;

  RecordingOf(M machine, State initial) : m_machine(std::move(machine)), m_end(std::move(initial)) {
    setMeasureCount(static_cast<int>(M::kMeasures));
    std::array<float, M::kMeasures> values{};
    m_machine.measure(m_end, values);
    setInitialMeasures(values);
    keep(0, 0);
  }

  [[nodiscard]] AnyState stateAt(int position) const override {
    if (position == length()) {
      return AnyState::of(m_end);
    }
    return AnyState::of(replayTo(position));
  }

  void visit(int from, int to, const Visitor& visitor) const override {
    const int first = std::max(from, 1);
    const Checkpoint& point = checkpointBefore(first - 1);
    Replay replay = startAt(point);
    Visit visit{this, point.position, first, std::min(to, length()), &visitor};
    Trace<State> trace(&RecordingOf::pass, &visit);
    while (visit.number < visit.to && advance(replay, trace)) {
    }
  }

  [[nodiscard]] std::size_t bytes() const override { return Recording::bytes() + m_stateBytes; }

 protected:
  Result<void> admit(const Operation& operation, int position) override {
    auto action =
        position == length() ? m_machine.read(operation, m_end) : m_machine.read(operation, replayTo(position));
    if (!action) {
      return failure(action.error());
    }
    m_admitted = std::move(*action);
    return {};
  }

  void begin() override { m_machine.begin(m_end, *m_admitted); }

  bool tick() override {
    Trace<State> trace(&RecordingOf::record, this);
    return m_machine.tick(m_end, trace);
  }

  void considerCheckpoint(int operation, int tick) override {
    const auto interval = static_cast<int>(m_machine.bytes(m_end)) / kCheckpointBytesPerStep;
    if (checkpointAge() >=
        std::clamp(interval, kShortestReplay, kSharesStates ? kLongestSharedReplay : kLongestReplay)) {
      keep(operation, tick);
    }
  }

  void moveToEnd() override {
    Replay replay = startAt(checkpointBefore(length()));
    Trace<State> trace([](void*, const State&, const Step&) {}, nullptr);
    while (advance(replay, trace)) {
    }
    m_end = std::move(replay.state);
  }

 private:
  static constexpr bool kSharesStates = requires(const M& machine, const State& state) {
    machine.bytesBeyond(state, state);
  };

  /// A state on the way from a checkpoint to a later position.
  struct Replay {
    State state;
    std::size_t operation = 0;
    int tick = 0;
    bool begun = false;  ///< the operation has begun in `state`
  };
  struct Wanted {
    std::int64_t countdown = 0;
    std::optional<State> state;
  };

  struct Visit {
    const RecordingOf* recording;
    int number;  ///< of the step seen last
    int from;
    int to;
    const Visitor* visitor;
  };

  static void pass(void* context, const State& state, const Step& /*step*/) {
    auto* visit = static_cast<Visit*>(context);
    ++visit->number;
    if (visit->number < visit->from || visit->number > visit->to) {
      return;
    }
    // The recorded step, not the one just made: it knows its operation and whether it ends a tick.
    if (!(*visit->visitor)(visit->number, visit->recording->step(visit->number), AnyState::view(state))) {
      visit->to = visit->number;
    }
  }

  static void record(void* self, const State& state, const Step& step) {
    auto* recording = static_cast<RecordingOf*>(self);
    std::array<float, M::kMeasures> values{};
    recording->m_machine.measure(state, values);
    recording->append(step, values);
  }

  static void look(void* context, const State& state, const Step& /*step*/) {
    auto* wanted = static_cast<Wanted*>(context);
    if (--wanted->countdown == 0) {
      wanted->state = state;
    }
  }

  void keep(int operation, int tick) {
    m_stateBytes += newBytes();
    m_states.push_back(m_end);
    addCheckpoint(length(), operation, tick, m_states.size() - 1);
  }

  /// What keeping the state at the end takes.
  [[nodiscard]] std::size_t newBytes() const {
    if constexpr (kSharesStates) {
      if (!m_states.empty()) {
        return m_machine.bytesBeyond(m_end, m_states.back());
      }
    }
    return m_machine.bytes(m_end);
  }

  [[nodiscard]] Replay startAt(const Checkpoint& point) const {
    return {m_states[point.payload], static_cast<std::size_t>(point.operation), point.tick, point.tick > 0};
  }

  /// One tick further along the path; false at its end.
  bool advance(Replay& replay, Trace<State>& trace) const {
    const auto& path = operations();
    while (replay.operation < path.size() && replay.tick >= path[replay.operation].ticks) {
      ++replay.operation;
      replay.tick = 0;
      replay.begun = false;
    }
    if (replay.operation >= path.size()) {
      return false;
    }
    if (!replay.begun) {
      // What could begin once can begin again: the same state, the same operation.
      m_machine.begin(replay.state, *m_machine.read(path[replay.operation].operation, replay.state));
      replay.begun = true;
    }
    m_machine.tick(replay.state, trace);
    ++replay.tick;
    return true;
  }

  [[nodiscard]] State replayTo(int position) const {
    const Checkpoint& point = checkpointBefore(position);
    Replay replay = startAt(point);
    Wanted wanted{position - point.position, std::nullopt};
    if (wanted.countdown == 0) {
      return std::move(replay.state);
    }
    Trace<State> trace(&RecordingOf::look, &wanted);
    while (!wanted.state && advance(replay, trace)) {
    }
    Q_ASSERT(wanted.state);
    return std::move(*wanted.state);
  }

  M m_machine;
  State m_end;  ///< at the end of the current branch
  std::optional<typename M::Action> m_admitted;
  std::deque<State> m_states;  ///< of the checkpoints
  std::size_t m_stateBytes = 0;
};

}  // namespace orrery
