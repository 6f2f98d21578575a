// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/machine.h"

#include "models/go_map/reading.h"
#include "models/go_map/turn.h"

namespace orrery::go_map {

namespace {

/// What the heap adds to an element that is shared alone: its count, its pointer, its header.
constexpr std::size_t kBytesBeside = 40;

/// All keys get their numbers at once, so that the states of one operation share the texts.
void keepKeys(State& state, const Action& action) {
  const bool isMany = action.kind == Action::Kind::InsertMany || action.kind == Action::Kind::DeleteMany;
  if (isMany && state.keys.type() == KeyType::String) {
    for (std::int64_t i = 0; i < action.count; ++i) {
      state.keys.keyOf(numberedText(KeyType::String, action.first + i * action.stride));
    }
  } else if (!action.key.isEmpty()) {
    const Key key = state.keys.keyOf(action.key);
    if (action.hash) {
      state.keys.setTyped(key, *action.hash);
    }
  }
}

}  // namespace

Result<Action> Machine::read(const Operation& operation, const State& state) const {
  return readAction(operation, state);
}

void Machine::begin(State& state, const Action& action) const {
  keepKeys(state, action);
  dropEndedIterators(state);
  state.action = action;
}

bool Machine::tick(State& state, Trace<State>& trace) const { return runTurn(state, trace); }

void Machine::measure(const State& state, std::span<float> values) const {
  const auto set = [&](Measure which, double value) {
    values[static_cast<std::size_t>(which)] = static_cast<float>(value);
  };
  const classic::Hmap& classic = state.classic;
  const swiss::Map& swiss = state.swiss;
  set(Measure::Load, static_cast<double>(classic.count) / static_cast<double>(std::int64_t{1} << classic.B));
  set(Measure::OverflowBuckets, classic.noverflow);
  set(Measure::BucketsToMove, static_cast<double>(state.tally.bucketsToMove));
  const auto all = static_cast<double>(state.tally.slots);
  set(Measure::Slots, all > 0 ? 100.0 * static_cast<double>(swiss.used) / all : 0);
  set(Measure::Tombstones, static_cast<double>(state.tally.tombstones));
}

std::size_t Machine::bytes(const State& state) const {
  std::size_t bytes = sizeof(State);
  for (const classic::BucketArray& array : state.classic.arrays) {
    bytes += array.buckets.size() * (sizeof(classic::Bucket) + kBytesBeside);
  }
  const auto groups = static_cast<std::size_t>(state.tally.slots) / swiss::kSlots;
  bytes += groups * (sizeof(swiss::Group) + kBytesBeside);
  return bytes + state.keys.bytes();
}

std::size_t Machine::bytesBeyond(const State& state, const State& other) const {
  return sizeof(State) + state.keys.bytesBeyond(other.keys) + classic::bytesBeyond(state.classic, other.classic) +
         swiss::bytesBeyond(state.swiss, other.swiss);
}

}  // namespace orrery::go_map
