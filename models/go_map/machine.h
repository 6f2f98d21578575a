// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_map/state.h"
#include "models/timeline/recording_of.h"

namespace orrery::go_map {

/// What the charts show. Load is keys a bucket (classic) or full slots of all slots (Swiss).
enum class Measure : std::uint8_t {
  Load,             ///< count / 2^B, classic
  OverflowBuckets,  ///< noverflow, classic
  BucketsToMove,    ///< old buckets that are not evacuated, classic
  Slots,            ///< share of the slots that are full, Swiss, in percent
  Tombstones,       ///< slots marked as deleted, Swiss
  Count
};

/// The map exhibit's simulator. A tick is one operation of one map: InsertMany does a key a tick, and where both maps
/// are shown the classic one has its tick first. Operations: see operations.h.
class Machine {
 public:
  using State = go_map::State;
  using Action = go_map::Action;
  static constexpr std::size_t kMeasures = static_cast<std::size_t>(Measure::Count);

  [[nodiscard]] Result<Action> read(const Operation& operation, const State& state) const;
  void begin(State& state, const Action& action) const;
  bool tick(State& state, Trace<State>& trace) const;
  void measure(const State& state, std::span<float> values) const;
  [[nodiscard]] std::size_t bytes(const State& state) const;
  /// Bytes of a state that it does not share with another one that is kept, too.
  [[nodiscard]] std::size_t bytesBeyond(const State& state, const State& other) const;
};

}  // namespace orrery::go_map
