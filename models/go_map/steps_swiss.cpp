// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/steps.h"

#include <array>

namespace orrery::go_map {

namespace {

using namespace Qt::StringLiterals;
using enum swiss::Event;
using enum Tone;

constexpr auto kSwiss = "go_map/swiss"_L1;
constexpr auto kLookup = "go_map/swiss_lookup"_L1;
constexpr auto kAssign = "go_map/swiss_assign"_L1;
constexpr auto kGrow = "go_map/swiss_grow"_L1;
constexpr auto kSplit = "go_map/swiss_split"_L1;
constexpr auto kDelete = "go_map/swiss_delete"_L1;
constexpr auto kRange = "go_map/swiss_range"_L1;
constexpr auto kNil = "go_map/nil"_L1;
constexpr auto kConcurrent = "go_map/concurrent"_L1;

constexpr StepRow row(swiss::Event event, QLatin1StringView id, QLatin1StringView topic, QLatin1StringView outline,
                      Tone tone, bool isLandmark, bool isDetail) {
  return {kindOf(event), id, topic, outline, tone, isLandmark, isDetail};
}

constexpr bool kMark = true;
constexpr bool kNoMark = false;
constexpr bool kFine = true;
constexpr bool kCoarse = false;

constexpr std::array kRows{
    row(Made, "swiss.make.made"_L1, kSwiss, "make"_L1, Plain, kMark, kCoarse),
    row(MadeNil, "swiss.make.nil"_L1, kNil, "var"_L1, Plain, kMark, kCoarse),

    row(HashComputed, "swiss.hash.computed"_L1, kLookup, "hash"_L1, Plain, kNoMark, kFine),
    row(HashSpared, "swiss.hash.spared"_L1, kLookup, "small"_L1, Plain, kNoMark, kFine),
    row(TableChosen, "swiss.lookup.table"_L1, kLookup, "table"_L1, Plain, kNoMark, kFine),
    row(GroupProbed, "swiss.lookup.group"_L1, kLookup, "probe"_L1, Plain, kNoMark, kFine),
    row(ControlMatched, "swiss.lookup.control"_L1, kLookup, "match"_L1, Plain, kNoMark, kFine),
    row(KeyCompared, "swiss.lookup.compare"_L1, kLookup, "compare"_L1, Plain, kNoMark, kFine),
    row(TombstoneNoted, "swiss.assign.tombstone"_L1, kAssign, "tombstone"_L1, Plain, kNoMark, kFine),
    row(SearchEnded, "swiss.lookup.empty"_L1, kLookup, "empty"_L1, Plain, kNoMark, kFine),

    row(Found, "swiss.lookup.found"_L1, kLookup, "found"_L1, Plain, kNoMark, kCoarse),
    row(NotFound, "swiss.lookup.missed"_L1, kLookup, "missed"_L1, Plain, kNoMark, kCoarse),

    row(WriteBegan, "swiss.assign.began"_L1, kAssign, "flag"_L1, Plain, kNoMark, kFine),
    row(GroupMade, "swiss.assign.first"_L1, kAssign, "first"_L1, Plain, kNoMark, kCoarse),
    row(SlotChosen, "swiss.assign.slot"_L1, kAssign, "slot"_L1, Plain, kNoMark, kFine),
    row(KeyStored, "swiss.assign.stored"_L1, kAssign, "store"_L1, Plain, kNoMark, kCoarse),
    row(ValueUpdated, "swiss.assign.updated"_L1, kAssign, "update"_L1, Plain, kNoMark, kCoarse),

    row(GrowthStarted, "swiss.grow.started"_L1, kGrow, "start"_L1, Waking, kMark, kCoarse),
    row(EntryMoved, "swiss.grow.moved"_L1, kGrow, "move"_L1, Plain, kNoMark, kFine),
    row(DirectoryDoubled, "swiss.split.directory"_L1, kSplit, "directory"_L1, Waking, kMark, kCoarse),
    row(TableInstalled, "swiss.grow.installed"_L1, kGrow, "install"_L1, Plain, kNoMark, kCoarse),
    row(GrowthFinished, "swiss.grow.finished"_L1, kGrow, "finish"_L1, Waking, kMark, kCoarse),

    row(SlotEmptied, "swiss.delete.emptied"_L1, kDelete, "empty"_L1, Plain, kNoMark, kCoarse),
    row(TombstoneLeft, "swiss.delete.tombstone"_L1, kDelete, "tombstone"_L1, Waiting, kMark, kCoarse),
    row(SeedRedrawn, "swiss.delete.seed"_L1, kDelete, "seed"_L1, Plain, kNoMark, kCoarse),
    row(TableCleared, "swiss.clear.table"_L1, kDelete, "table"_L1, Plain, kNoMark, kFine),
    row(Cleared, "swiss.clear.cleared"_L1, kDelete, "clear"_L1, Plain, kMark, kCoarse),
    row(LenRead, "swiss.len.read"_L1, kSwiss, "len"_L1, Plain, kNoMark, kCoarse),

    row(IterationStarted, "swiss.range.started"_L1, kRange, "start"_L1, Plain, kMark, kCoarse),
    row(OffsetScaled, "swiss.range.scaled"_L1, kRange, "scale"_L1, Plain, kNoMark, kFine),
    row(TableEntered, "swiss.range.table"_L1, kRange, "table"_L1, Plain, kNoMark, kFine),
    row(EntrySkipped, "swiss.range.skipped"_L1, kRange, "skip"_L1, Plain, kNoMark, kFine),
    row(EntryProduced, "swiss.range.produced"_L1, kRange, "produce"_L1, Plain, kNoMark, kCoarse),
    row(IterationEnded, "swiss.range.ended"_L1, kRange, "end"_L1, Plain, kMark, kCoarse),

    row(WritePaused, "swiss.race.paused"_L1, kConcurrent, "pause"_L1, Waiting, kMark, kCoarse),
    row(WriteResumed, "swiss.race.resumed"_L1, kConcurrent, "resume"_L1, Waking, kMark, kCoarse),
    row(NilWritePanicked, "swiss.nil.panic"_L1, kNil, "panic"_L1, Wrong, kMark, kCoarse),
    row(FatalDetected, "swiss.race.fatal"_L1, kConcurrent, "fatal"_L1, Wrong, kMark, kCoarse),
};

constexpr bool isInOrder() {
  for (std::size_t i = 0; i < kRows.size(); ++i) {
    if (kRows[i].kind != kClassicSteps + i) {
      return false;
    }
  }
  return kRows.size() == kSwissSteps;
}
static_assert(isInOrder());

}  // namespace

std::span<const StepRow> swissRows() { return kRows; }

}  // namespace orrery::go_map
