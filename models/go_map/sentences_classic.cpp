// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/telling.h"
#include "models/go_map/tr.h"
#include "models/go_map/words.h"

namespace orrery::go_map {

using enum classic::Event;

namespace {

QString ofMade(const ClassicTelling& t) {
  if (!t.told().to.isValid()) {
    return Tr::tr("An empty map is made: B = 0, no bucket yet");
  }
  const QString hint = text(t.told().a);
  const QString shift = text(t.told().b);
  const QString buckets = text(std::int64_t{1} << static_cast<unsigned>(t.told().b));
  return t.told().c == 0
             ? Tr::tr("Made for %1 keys: B = %2, %3 buckets").arg(hint, shift, buckets)
             : Tr::tr("Made for %1 keys: B = %2, %3 + %4 buckets").arg(hint, shift, buckets, text(t.told().c));
}

QString ofComparison(const ClassicTelling& t) {
  const classic::Place& at = t.told().to;
  const QString cell = text(at.cell);
  const QString tophash = text(t.told().b);
  switch (static_cast<classic::Comparison>(t.told().a)) {
    case classic::Comparison::OtherTophash:
      return Tr::tr("Cell %1 has tophash %2, not %3").arg(cell, tophash, text(classic::tophashOf(t.hash())));
    case classic::Comparison::OtherKey: {
      const classic::BucketArray& array = *t.map().array(at.array);
      const Key other = array[at.bucket].keys[static_cast<std::size_t>(at.cell)];
      return Tr::tr("Cell %1 has tophash %2 too, but holds key %3").arg(cell, tophash, keyText(t.state(), other));
    }
    case classic::Comparison::SameKey:
      return Tr::tr("Cell %1: tophash %2 and key %3 are equal").arg(cell, tophash, t.key());
    case classic::Comparison::EmptyOne:
      return t.told().c != 0 ? Tr::tr("Cell %1 is empty: remembered as the first free one").arg(cell)
                             : Tr::tr("Cell %1 is empty, but more may follow").arg(cell);
    case classic::Comparison::EmptyRest:
      return t.told().c != 0 ? Tr::tr("Cell %1 is free, and all after it are empty").arg(cell)
                             : Tr::tr("Cell %1 and all after it are empty: the search ends").arg(cell);
  }
  return {};
}

QString ofSearch(const ClassicTelling& t) {
  switch (t.told().event) {
    case HashComputed:
      return both::hashComputed(t.key(), t.told().a);
    case BucketChosen:
      return t.map().B == 0 ? Tr::tr("B is 0: there is only bucket 0")
                            : Tr::tr("Low %n bit(s) %1: bucket %2", nullptr, t.map().B)
                                  .arg(lowBits(static_cast<std::uint64_t>(t.told().to.bucket), t.map().B),
                                       text(t.told().to.bucket));
    case OldBucketChosen:
      return t.told().a != 0 ? Tr::tr("Old bucket %1 is not evacuated yet: it is read").arg(t.told().to.bucket)
                             : Tr::tr("Old bucket %1 is evacuated: bucket %2 is read")
                                   .arg(text(t.told().to.bucket), text(t.told().from.bucket));
    case CellCompared:
      return ofComparison(t);
    case OverflowFollowed:
      return Tr::tr("On to %1").arg(t.bucket(t.told().to));
    case Found:
      return both::found(t.cell(t.told().to), t.told().a);
    case NotFound:
      switch (static_cast<classic::Miss>(t.told().a)) {
        case classic::Miss::NilMap:
          return both::inNilMap(t.key());
        case classic::Miss::EmptyMap:
          return both::inEmptyMap(t.key());
        default:
          return both::notFound(t.key());
      }
    default:
      return {};
  }
}

QString ofAssignment(const ClassicTelling& t) {
  switch (t.told().event) {
    case Made:
      return ofMade(t);
    case MadeNil:
      return both::madeNil();
    case WriteBegan:
      return Tr::tr("hashWriting is set: the map is being written");
    case BucketsMade:
      return Tr::tr("The first bucket is allocated: eight cells");
    case OverflowAdded:
      return Tr::tr("The chain of bucket %1 is full: overflow bucket %2 is added")
          .arg(text(t.number(t.told().to)), text(t.distance(t.told().to)));
    case KeyStored:
      return both::keyStored(t.key(), t.cell(t.told().to), t.told().b);
    case ValueUpdated:
      return both::valueUpdated(t.key(), t.told().b, t.told().a);
    case LenRead:
      return both::lenRead(t.told().a);
    default:
      return {};
  }
}

QString ofMoved(const ClassicTelling& t) {
  if (t.map().isSameSizeGrow()) {
    return Tr::tr("Key %1 moves from cell %2 to %3").arg(t.key(), text(t.told().from.cell), t.cell(t.told().to));
  }
  const QString before = text(t.number(t.told().from));
  const QString now = text(t.number(t.told().to));
  return t.told().a != 0
             ? Tr::tr("Key %1 moves to the upper half: bucket %2 becomes bucket %3").arg(t.key(), before, now)
             : Tr::tr("Key %1 moves to the lower half: bucket %2 stays bucket %3").arg(t.key(), before, now);
}

QString ofGrowth(const ClassicTelling& t) {
  const classic::Told& told = t.told();
  switch (told.event) {
    case GrowthStarted: {
      const auto buckets = static_cast<int>(t.map().oldCount());
      return told.a != 0 ? Tr::tr("%1 keys are too many for %n bucket(s): %2 are made", nullptr, buckets)
                               .arg(text(told.b), text(2 * std::int64_t{buckets}))
                         : Tr::tr("%n overflow bucket(s) are too many: growth to the same size", nullptr,
                                  static_cast<int>(told.c));
    }
    case EvacuationBegan:
      return static_cast<classic::Cause>(told.a) == classic::Cause::KeysBucket
                 ? Tr::tr("Old bucket %1 is being evacuated: the key belongs there").arg(told.from.bucket)
                 : Tr::tr("Old bucket %1 is being evacuated: the next in order").arg(told.from.bucket);
    case AlreadyEvacuated:
      return Tr::tr("Old bucket %1 was evacuated before").arg(told.from.bucket);
    case CellEvacuated:
      return ofMoved(t);
    case BucketEvacuated:
      return t.map().isSameSizeGrow()
                 ? Tr::tr("Old bucket %1 is evacuated: %n key(s) moved", nullptr, static_cast<int>(told.a))
                       .arg(told.from.bucket)
                 : Tr::tr("Old bucket %1 is evacuated: %2 to X, %3 to Y")
                       .arg(text(told.from.bucket), text(told.a), text(told.b));
    case MarkAdvanced:
      return told.c != 0 ? Tr::tr("nevacuate moves from %1 to %2 and stops there").arg(told.a).arg(told.b)
                         : Tr::tr("nevacuate moves from %1 to %2").arg(told.a).arg(told.b);
    case GrowthFinished:
      return Tr::tr("The growth is over: the map has let go of the old array");
    default:
      return {};
  }
}

QString ofDeletion(const ClassicTelling& t) {
  switch (t.told().event) {
    case CellCleared:
      return Tr::tr("Key %1 is deleted: cell %2 is empty, count %3")
          .arg(t.key(), text(t.told().to.cell), text(t.told().a));
    case RestMarked:
      return Tr::tr("%n cell(s) set to emptyRest: searches end sooner", nullptr, static_cast<int>(t.told().a));
    case SeedRedrawn:
      return Tr::tr("The map is empty: a new seed hash0 is drawn");
    case Cleared:
      return t.told().a == 0 ? Tr::tr("The map is empty: there is nothing to clear")
                             : Tr::tr("The map is cleared: %n key(s) gone", nullptr, static_cast<int>(t.told().a));
    default:
      return {};
  }
}

QString ofIteration(const ClassicTelling& t) {
  const classic::Told& told = t.told();
  const QString iterator = text(told.a);
  switch (told.event) {
    case IterationStarted:
      return told.to.isValid()
                 ? Tr::tr("Range %1 starts at bucket %2, in each at cell %3").arg(iterator, text(told.b), text(told.c))
                 : both::rangeOnEmpty(told.a);
    case BucketEntered: {
      if (told.from.isValid() && told.from.array != told.to.array) {
        return Tr::tr("Range %1 reads %2 in place of bucket %3")
            .arg(iterator, t.bucket(told.to), text(told.from.bucket));
      }
      const classic::BucketArray* const array = t.map().array(told.to.array);
      return Tr::tr("Range %1 enters %2: number %3 of %4")
          .arg(iterator, t.bucket(told.to), text(told.c), text(array == nullptr ? told.c : array->main()));
    }
    case EntrySkipped:
      return static_cast<classic::Skip>(told.b) == classic::Skip::OtherHalf
                 ? Tr::tr("Key %1 is passed by: it will go to another bucket").arg(t.key())
                 : both::deletedMeanwhile(t.key());
    case EntryProduced:
      return both::entryProduced(t.key(), told.a, told.b, told.c != 0);
    case IterationEnded:
      return both::rangeEnded(t.state(), told.a, told.b != 0, false);
    default:
      return {};
  }
}

QString ofFaults(const ClassicTelling& t) {
  switch (t.told().event) {
    case WritePaused:
      return both::writePaused(t.key());
    case WriteResumed:
      return both::writeResumed(t.key());
    case NilWritePanicked:
      return both::panicked();
    case FatalDetected:
      return both::ended(static_cast<Fault>(t.told().a));
    default:
      return {};
  }
}

}  // namespace

QString sentenceOf(const ClassicTelling& telling) {
  for (const auto of : {ofSearch, ofAssignment, ofGrowth, ofDeletion, ofIteration, ofFaults}) {
    if (QString sentence = of(telling); !sentence.isEmpty()) {
      return sentence;
    }
  }
  return {};
}

}  // namespace orrery::go_map
