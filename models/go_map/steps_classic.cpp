// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/steps.h"

#include <array>

namespace orrery::go_map {

namespace {

using namespace Qt::StringLiterals;
using enum classic::Event;
using enum Tone;

constexpr auto kMake = "go_map/make"_L1;
constexpr auto kHash = "go_map/hash"_L1;
constexpr auto kLookup = "go_map/lookup"_L1;
constexpr auto kAssign = "go_map/assign"_L1;
constexpr auto kOverflow = "go_map/overflow"_L1;
constexpr auto kGrow = "go_map/grow"_L1;
constexpr auto kEvacuate = "go_map/evacuate"_L1;
constexpr auto kDelete = "go_map/delete"_L1;
constexpr auto kClear = "go_map/clear"_L1;
constexpr auto kRange = "go_map/range"_L1;
constexpr auto kNil = "go_map/nil"_L1;
constexpr auto kConcurrent = "go_map/concurrent"_L1;
constexpr auto kMap = "go_map/map"_L1;

constexpr StepRow row(classic::Event event, QLatin1StringView id, QLatin1StringView topic, QLatin1StringView outline,
                      Tone tone, bool isLandmark, bool isDetail) {
  return {kindOf(event), id, topic, outline, tone, isLandmark, isDetail};
}

constexpr bool kMark = true;
constexpr bool kNoMark = false;
constexpr bool kFine = true;
constexpr bool kCoarse = false;

constexpr std::array kRows{
    row(Made, "make.made"_L1, kMake, "make"_L1, Plain, kMark, kCoarse),
    row(MadeNil, "make.nil"_L1, kNil, "var"_L1, Plain, kMark, kCoarse),

    row(HashComputed, "hash.computed"_L1, kHash, "hash"_L1, Plain, kNoMark, kFine),
    row(BucketChosen, "hash.bucket"_L1, kHash, "bucket"_L1, Plain, kNoMark, kFine),
    row(OldBucketChosen, "lookup.old"_L1, kLookup, "old"_L1, Plain, kMark, kCoarse),
    row(CellCompared, "hash.compare"_L1, kHash, "compare"_L1, Plain, kNoMark, kFine),
    row(OverflowFollowed, "overflow.followed"_L1, kOverflow, "follow"_L1, Plain, kNoMark, kFine),

    row(Found, "lookup.found"_L1, kLookup, "found"_L1, Plain, kNoMark, kCoarse),
    row(NotFound, "lookup.missed"_L1, kLookup, "missed"_L1, Plain, kNoMark, kCoarse),

    row(WriteBegan, "assign.began"_L1, kAssign, "flag"_L1, Plain, kNoMark, kFine),
    row(BucketsMade, "assign.first"_L1, kAssign, "first"_L1, Plain, kNoMark, kCoarse),
    row(OverflowAdded, "overflow.added"_L1, kOverflow, "add"_L1, Waiting, kMark, kCoarse),
    row(KeyStored, "assign.stored"_L1, kAssign, "store"_L1, Plain, kNoMark, kCoarse),
    row(ValueUpdated, "assign.updated"_L1, kAssign, "update"_L1, Plain, kNoMark, kCoarse),

    row(GrowthStarted, "grow.started"_L1, kGrow, "start"_L1, Waking, kMark, kCoarse),
    row(EvacuationBegan, "evacuate.began"_L1, kEvacuate, "bucket"_L1, Plain, kNoMark, kFine),
    row(AlreadyEvacuated, "evacuate.already"_L1, kEvacuate, "already"_L1, Plain, kNoMark, kFine),
    row(CellEvacuated, "evacuate.cell"_L1, kEvacuate, "cell"_L1, Plain, kNoMark, kFine),
    row(BucketEvacuated, "evacuate.done"_L1, kEvacuate, "done"_L1, Plain, kNoMark, kCoarse),
    row(MarkAdvanced, "evacuate.mark"_L1, kEvacuate, "mark"_L1, Plain, kNoMark, kFine),
    row(GrowthFinished, "grow.finished"_L1, kGrow, "finish"_L1, Waking, kMark, kCoarse),

    row(CellCleared, "delete.cleared"_L1, kDelete, "clear"_L1, Plain, kNoMark, kCoarse),
    row(RestMarked, "delete.rest"_L1, kDelete, "rest"_L1, Plain, kNoMark, kCoarse),
    row(SeedRedrawn, "delete.seed"_L1, kDelete, "seed"_L1, Plain, kNoMark, kCoarse),
    row(Cleared, "clear.cleared"_L1, kClear, "clear"_L1, Plain, kMark, kCoarse),
    row(LenRead, "len.read"_L1, kMap, "count"_L1, Plain, kNoMark, kCoarse),

    row(IterationStarted, "range.started"_L1, kRange, "start"_L1, Plain, kMark, kCoarse),
    row(BucketEntered, "range.bucket"_L1, kRange, "bucket"_L1, Plain, kNoMark, kFine),
    row(EntrySkipped, "range.skipped"_L1, kRange, "skip"_L1, Plain, kNoMark, kFine),
    row(EntryProduced, "range.produced"_L1, kRange, "produce"_L1, Plain, kNoMark, kCoarse),
    row(IterationEnded, "range.ended"_L1, kRange, "end"_L1, Plain, kMark, kCoarse),

    row(WritePaused, "race.paused"_L1, kConcurrent, "pause"_L1, Waiting, kMark, kCoarse),
    row(WriteResumed, "race.resumed"_L1, kConcurrent, "resume"_L1, Waking, kMark, kCoarse),
    row(NilWritePanicked, "nil.panic"_L1, kNil, "panic"_L1, Wrong, kMark, kCoarse),
    row(FatalDetected, "race.fatal"_L1, kConcurrent, "fatal"_L1, Wrong, kMark, kCoarse),
};

constexpr bool isInOrder() {
  for (std::size_t i = 0; i < kRows.size(); ++i) {
    if (kRows[i].kind != i) {
      return false;
    }
  }
  return kRows.size() == kClassicSteps;
}
static_assert(isInOrder());

}  // namespace

std::span<const StepRow> classicRows() { return kRows; }

}  // namespace orrery::go_map
