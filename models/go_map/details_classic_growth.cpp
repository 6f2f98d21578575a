// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/telling.h"
#include "models/go_map/tr.h"
#include "models/go_map/words.h"

namespace orrery::go_map {

using enum classic::Event;

namespace {

QString ofGrowthStarted(const ClassicTelling& t) {
  const std::int64_t buckets = t.map().oldCount();
  const QString later =
      buckets <= 2 ? Tr::tr("Nothing is copied yet; with so few old buckets, this assignment will move them all.")
                   : Tr::tr("Nothing is copied yet; each assignment and each delete moves two old buckets at most.");
  if (t.told().a == 0) {
    const QString why = Tr::tr(
                            "noverflow has reached 2^B = %1, but %2 keys are not too many: there are holes. B stays "
                            "%3, and the keys are packed anew.")
                            .arg(text(buckets), text(t.told().b), text(t.map().B));
    return joined({why, later});
  }
  const QString limit = buckets == 1 ? Tr::tr("More than 8 keys: one bucket is full.")
                                     : Tr::tr("6.5 keys a bucket allow %1 in %2 buckets.")
                                           .arg(text(classic::mostKeys(t.map().B - 1)), text(buckets));
  return t.told().c >= buckets
             ? joined({limit, Tr::tr("There are too many overflow buckets as well, but the load goes first."), later})
             : joined({limit, later});
}

QString ofEvacuation(const ClassicTelling& t) {
  const std::int32_t bucket = t.told().from.bucket;
  const QString cause =
      static_cast<classic::Cause>(t.told().a) == classic::Cause::KeysBucket
          ? Tr::tr("Before a write looks for its key, growWork empties the old bucket that the key belongs to.")
          : Tr::tr(
                "growWork moves a second one, at nevacuate, so that the growth ends even if some buckets are never "
                "used.");
  const QString where = t.told().b != 0
                            ? Tr::tr("Its keys go to X, new bucket %1, or to Y, %1 + %2 = %3.")
                                  .arg(text(bucket), text(t.map().oldCount()), text(bucket + t.map().oldCount()))
                            : Tr::tr("All its keys go to new bucket %1.").arg(bucket);
  return joined({cause, where});
}

QString ofCell(const ClassicTelling& t) {
  if (t.map().isSameSizeGrow()) {
    return Tr::tr("With as many buckets as before, the number stays. The order stays too, and the holes are left out.");
  }
  const auto hash = static_cast<std::uint64_t>(t.told().b);
  const int shift = t.map().B;
  const QString bits = lowBits(hash, shift);
  const QString number = text(t.number(t.told().from));
  return t.told().a != 0
             ? Tr::tr(
                   "With B = %1 the map looks at one more bit of the hash: %2. For key %3 that bit, the first of them, "
                   "is 1, so it goes to Y, at %4 + %5 = %6. The tophash goes along.")
                   .arg(text(shift), bits, t.key(), number, text(t.map().oldCount()), text(t.number(t.told().to)))
             : Tr::tr(
                   "With B = %1 the map looks at one more bit of the hash: %2. For key %3 that bit, the first of them, "
                   "is 0, so it goes to X, at %4 as before. The tophash goes along.")
                   .arg(text(shift), bits, t.key(), number);
}

QString ofBucketEvacuated(const ClassicTelling& t) {
  if (t.told().c != 0) {
    return Tr::tr(
        "Keys, values and overflow pointer of the old main bucket are wiped, so that they keep nothing alive. The "
        "marks in place of the tophashes stay.");
  }
  return t.map().type.hasPointers ? Tr::tr(
                                        "Its cells are marked evacuatedX, Y or Empty. A range may be reading the old "
                                        "array, so keys and values stay there.")
                                  : Tr::tr(
                                        "Its cells are marked evacuatedX, Y or Empty. Keys and values hold no "
                                        "pointers, so they are not wiped.");
}

QString ofMark(const ClassicTelling& t) {
  const std::int64_t skipped = t.told().b - t.told().a - 1;
  const QString skip = skipped > 0 ? Tr::tr("%n bucket(s) that writes had emptied out of turn are passed in one go.",
                                            nullptr, static_cast<int>(skipped))
                                   : Tr::tr("All old buckets below it are evacuated.");
  if (t.told().c != 0) {
    return joined({skip, Tr::tr("1,024 are the most at a time, so that no write takes long.")});
  }
  return t.told().b == t.map().oldCount() ? joined({skip, Tr::tr("It has reached the end of the old array.")}) : skip;
}

QString ofBucketEntered(const ClassicTelling& t) {
  const classic::Told& told = t.told();
  const classic::Iterator* const iterator = t.map().iterator(static_cast<std::int32_t>(told.a));
  // One that began before a growth to the same size is asked to read the old array, too: it is its own.
  if (told.from.isValid() && told.from.array != told.to.array) {
    return t.map().isSameSizeGrow()
               ? Tr::tr("The range began during this growth, and the old bucket is not evacuated: its keys are there.")
               : Tr::tr(
                     "The range began during this growth, and the old bucket is not evacuated: its keys are there. "
                     "Only those that will go to bucket %1 are given now.")
                     .arg(told.b);
  }
  if (told.to.array != t.map().buckets) {
    return Tr::tr(
        "The range began before the growth and goes through the array of that time. A key that has moved is looked up "
        "in the map.");
  }
  if (t.map().isGrowing()) {
    return Tr::tr("The range began during this growth, and the old bucket is evacuated: its keys are here.");
  }
  return Tr::tr(
             "Buckets come in turn from the start bucket, round to it again; in each, and in its overflow buckets, "
             "cells come in turn from cell %1.")
      .arg(iterator == nullptr ? 0 : iterator->offset);
}

QString ofProduced(const ClassicTelling& t) {
  return t.told().c != 0
             ? Tr::tr("Its cell bears the mark of evacuation: the key is in %1 now, and that value counts.")
                   .arg(t.cell(t.told().to))
             : Tr::tr("It stands in %1, and the value there is the one that counts.").arg(t.cell(t.told().to));
}

QString ofRangeEnded(const ClassicTelling& t) {
  const classic::Iterator* const iterator = t.map().iterator(static_cast<std::int32_t>(t.told().a));
  if (iterator != nullptr && iterator->array == 0) {
    return Tr::tr("count was 0 at its start: there is nothing to visit, and no flag is set.");
  }
  const QString why = t.told().b != 0 ? Tr::tr("The loop was left.") : Tr::tr("It is back at its start bucket.");
  return joined({why, Tr::tr("Nobody clears the flags iterator and oldIterator: the next growth takes it that a range "
                             "may be reading the old array.")});
}

}  // namespace

QString detailOfGrowth(const ClassicTelling& t) {
  switch (t.told().event) {
    case GrowthStarted:
      return ofGrowthStarted(t);
    case EvacuationBegan:
      return ofEvacuation(t);
    case AlreadyEvacuated:
      return static_cast<classic::Cause>(t.told().a) == classic::Cause::KeysBucket
                 ? Tr::tr("The mark in its first cell says so: an earlier write has moved its keys.")
                 : Tr::tr("The mark in its first cell says so: nevacuate had stopped here, 1,024 buckets on.");
    case CellEvacuated:
      return ofCell(t);
    case BucketEvacuated:
      return ofBucketEvacuated(t);
    case MarkAdvanced:
      return ofMark(t);
    case GrowthFinished:
      return t.map().array(t.told().from.array) != nullptr
                 ? Tr::tr("oldbuckets is nil again. A range that began before the growth still reads the old array.")
                 : Tr::tr("oldbuckets is nil again, and the collector can free the old array.");
    default:
      return {};
  }
}

QString detailOfRange(const ClassicTelling& telling) {
  const classic::Told& told = telling.told();
  switch (told.event) {
    case IterationStarted: {
      const std::int64_t buckets = std::int64_t{1} << telling.map().B;
      return told.to.isValid() ? Tr::tr(
                                     "Every range draws the bucket and the cell where it starts, and nothing else: %1 "
                                     "× 8 = %2 orders are possible.")
                                     .arg(text(buckets), text(buckets * classic::kCells))
                               : both::whyRangeOnEmpty();
    }
    case BucketEntered:
      return ofBucketEntered(telling);
    case EntrySkipped:
      return static_cast<classic::Skip>(told.b) == classic::Skip::OtherHalf
                 ? Tr::tr("One more bit of its hash sends it to the other half; the range gives it when it is there.")
                 : Tr::tr("Its cell bears the mark of evacuation, but a look-up does not find the key any more.");
    case EntryProduced:
      return ofProduced(telling);
    case IterationEnded:
      return ofRangeEnded(telling);
    default:
      return {};
  }
}

}  // namespace orrery::go_map
