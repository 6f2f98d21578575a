// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/teller.h"

namespace orrery::go_map {

namespace {

static_assert(static_cast<int>(Fault::ConcurrentIterationAndWrite) ==
              static_cast<int>(classic::Fault::ConcurrentIterationAndWrite));
static_assert(static_cast<int>(Fault::ConcurrentIterationAndWrite) ==
              static_cast<int>(swiss::Fault::ConcurrentIterationAndWrite));

void startLog(State& state, std::int32_t iterator, bool ofSwiss) {
  while (state.logs.size() >= State::kLogsKept) {
    state.logs.removeFirst();
  }
  state.logs.append({.iterator = iterator, .isSwiss = ofSwiss, .keys = {}});
}

RangeLog* logOf(State& state, std::int64_t iterator, bool ofSwiss) {
  for (RangeLog& each : state.logs) {
    if (each.iterator == iterator && each.isSwiss == ofSwiss) {
      return &each;
    }
  }
  return nullptr;
}

void logEntry(State& state, std::int64_t iterator, bool ofSwiss, Key key) {
  RangeLog* const log = logOf(state, iterator, ofSwiss);
  if (log == nullptr) {
    return;
  }
  ++log->count;
  if (log->keys.size() < RangeLog::kKept) {
    log->keys.append(key);
  }
}

void endLog(State& state, std::int64_t iterator, bool ofSwiss) {
  if (RangeLog* const log = logOf(state, iterator, ofSwiss)) {
    log->hasEnded = true;
  }
}

std::int64_t countToMove(const classic::Hmap& map) {
  const classic::BucketArray* const old = map.old();
  std::int64_t left = 0;
  for (std::int64_t i = map.nevacuate; old != nullptr && i < old->main(); ++i) {
    left += classic::isEvacuated((*old)[static_cast<std::int32_t>(i)]) ? 0 : 1;
  }
  return left;
}

void countTables(Tally& tally, const swiss::Map& map) {
  tally.slots = 0;
  tally.tombstones = 0;
  for (const std::int32_t id : map.liveTables()) {
    const swiss::Table& table = map.table(id);
    tally.slots += table.capacity;
    tally.tombstones += table.tombstones();
  }
}

}  // namespace

void note(State& state, const classic::Told& told) {
  using enum classic::Event;
  switch (told.event) {
    case GrowthStarted:
      state.tally.bucketsToMove = state.classic.oldCount();
      break;
    case BucketEvacuated:
      --state.tally.bucketsToMove;
      break;
    case Made:
    case MadeNil:
    case GrowthFinished:
    case Cleared:
      state.tally.bucketsToMove = 0;
      break;
    case IterationStarted:
      startLog(state, static_cast<std::int32_t>(told.a), false);
      break;
    case EntryProduced:
      logEntry(state, told.a, false, told.key);
      break;
    case IterationEnded:
      endLog(state, told.a, false);
      break;
    case NilWritePanicked:
      state.fault = Fault::NilMapWrite;
      break;
    case FatalDetected:
      state.fault = static_cast<Fault>(told.a);
      break;
    default:
      break;
  }
}

void note(State& state, const swiss::Told& told) {
  using enum swiss::Event;
  switch (told.event) {
    case Made:
    case MadeNil:
    case GroupMade:
    case TableInstalled:
    case GrowthFinished:
    case TombstoneLeft:
    case TableCleared:
    case Cleared:
      countTables(state.tally, state.swiss);
      break;
    case KeyStored:
      // The key may have taken a tombstone's place.
      if (state.tally.tombstones > 0) {
        countTables(state.tally, state.swiss);
      }
      break;
    case IterationStarted:
      startLog(state, static_cast<std::int32_t>(told.a), true);
      break;
    case EntryProduced:
      logEntry(state, told.a, true, told.key);
      break;
    case IterationEnded:
      endLog(state, told.a, true);
      break;
    case NilWritePanicked:
      state.fault = Fault::NilMapWrite;
      break;
    case FatalDetected:
      state.fault = static_cast<Fault>(told.a);
      break;
    default:
      break;
  }
}

Tally tallyOf(const State& state) {
  Tally tally;
  if (state.hasClassic()) {
    tally.bucketsToMove = countToMove(state.classic);
  }
  if (state.hasSwiss()) {
    countTables(tally, state.swiss);
  }
  return tally;
}

}  // namespace orrery::go_map
