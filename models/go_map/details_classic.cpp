// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/telling.h"
#include "models/go_map/tr.h"
#include "models/go_map/words.h"

#include <algorithm>

namespace orrery::go_map {

using namespace Qt::StringLiterals;
using enum classic::Event;

namespace {

QString ofMade(const ClassicTelling& t) {
  const std::int64_t hint = t.told().a;
  const auto shift = static_cast<int>(t.told().b);
  if (shift == 0) {
    return hint > classic::kCells
               ? Tr::tr("No memory could hold a map for %1 keys, so the hint counts as 0.").arg(hint)
               : Tr::tr("Up to 8 keys fit into one bucket, so B = 0. The first assignment allocates it, not make.");
  }
  const QString why = Tr::tr("The smallest B that holds %1 keys at 6.5 a bucket: with B = %2, %3 fit.")
                          .arg(text(hint), text(shift), text(classic::mostKeys(shift)));
  const QString ready = t.told().c > 0
                            ? Tr::tr("%n bucket(s) more in the same allocation will serve as overflow buckets.",
                                     nullptr, static_cast<int>(t.told().c))
                            : Tr::tr("Below B = 4 no overflow buckets are allocated in advance.");
  return joined({why, ready});
}

QString ofHash(const ClassicTelling& t) {
  const auto hash = static_cast<std::uint64_t>(t.told().a);
  const auto top = static_cast<std::int64_t>(hash >> 56U);
  const QString origin = both::originOfHash(t.state(), t.told().key, t.map().hash0);
  const QString low = t.map().B == 0 ? Tr::tr("With B = 0 no bit chooses the bucket.")
                                     : Tr::tr("Its low %n bit(s) choose the bucket.", nullptr, t.map().B);
  const QString high = top < classic::kMinTophash
                           ? Tr::tr("Its top byte is %1; values below 5 are marks, so the tophash is %1 + 5 = %2.")
                                 .arg(text(top), text(classic::tophashOf(hash)))
                           : Tr::tr("Its top byte %1 is the tophash.").arg(top);
  return joined({origin, low, high});
}

QString ofBucket(const ClassicTelling& t) {
  const QString rule =
      t.map().B == 0 ? Tr::tr("2^0 = 1: there is one bucket, whatever the hash is.")
                     : Tr::tr("There are 2^B = %1 buckets: the hash AND %2 is the bucket's number.")
                           .arg(powerText(t.map().B), text((std::int64_t{1} << static_cast<unsigned>(t.map().B)) - 1));
  return t.map().isGrowing() ? joined({rule, Tr::tr("The map is growing: this is a bucket of the new array.")}) : rule;
}

QString ofOldBucket(const ClassicTelling& t) {
  const int shift = t.map().isSameSizeGrow() ? t.map().B : t.map().B - 1;
  return t.told().a != 0
             ? Tr::tr(
                   "Under the old mask, %n low bit(s), the key belongs there. Its first cell bears no evacuation mark: "
                   "all its keys are still in the old array. A look-up moves nothing.",
                   nullptr, shift)
             : Tr::tr("The tophash of its first cell is an evacuation mark: all its keys are in the new array.");
}

QString ofComparison(const ClassicTelling& t) {
  const bool isFree = t.told().c != 0;
  switch (static_cast<classic::Comparison>(t.told().a)) {
    case classic::Comparison::OtherTophash:
      return Tr::tr("Another top byte means another hash, so this cannot be key %1. The next cell is looked at.")
          .arg(t.key());
    case classic::Comparison::OtherKey:
      return t.state().keys.type() == KeyType::Integer
                 ? Tr::tr(
                       "A tophash is 8 bits of 64: it agrees by chance about once in 250 times, so the key decides. "
                       "(For 8-byte integers Go compares the keys at once; the outcome is the same.)")
                 : Tr::tr(
                       "A tophash is 8 bits of 64: it agrees by chance about once in 250 times, so the key decides, "
                       "and the search goes on.");
    case classic::Comparison::SameKey:
      return Tr::tr("The tophash only sorts out quickly; that the keys are equal ends the search.");
    case classic::Comparison::EmptyOne:
      return isFree ? Tr::tr(
                          "emptyOne: its key was deleted. The key may still stand further on, so the search goes on; a "
                          "new key would go here.")
                    : Tr::tr("emptyOne: its key was deleted, and other keys may stand further on in the chain.");
    case classic::Comparison::EmptyRest:
      return isFree ? Tr::tr(
                          "emptyRest: nothing follows in this chain, so the key is new, and this is the first free "
                          "cell for it.")
                    : Tr::tr("emptyRest: nothing follows in this bucket, nor in the overflow buckets behind it.");
  }
  return {};
}

QString ofMiss(const ClassicTelling& t) {
  const QString missed = both::whatIsMissed(t.state(), t.key());
  switch (static_cast<classic::Miss>(t.told().a)) {
    case classic::Miss::NilMap:
      return both::whyInNilMap(t.state());
    case classic::Miss::EmptyMap:
      return both::whyInEmptyMap();
    case classic::Miss::EmptyRest:
      return joined({Tr::tr("emptyRest has ended the search early."), missed});
    case classic::Miss::ChainEnd:
      return joined({Tr::tr("The whole chain has been searched, up to a bucket without an overflow pointer."), missed});
  }
  return {};
}

QString ofSearch(const ClassicTelling& t) {
  switch (t.told().event) {
    case HashComputed:
      return ofHash(t);
    case BucketChosen:
      return ofBucket(t);
    case OldBucketChosen:
      return ofOldBucket(t);
    case CellCompared:
      return ofComparison(t);
    case OverflowFollowed:
      return Tr::tr("All 8 cells of %1 have been passed. Its last word is a pointer to the next bucket of the chain.")
          .arg(t.bucket(t.told().from));
    case Found:
      return both::whyFound(t.key());
    case NotFound:
      return ofMiss(t);
    default:
      return {};
  }
}

QString ofStored(const ClassicTelling& t) {
  const QString what =
      Tr::tr("The first free cell of the chain takes tophash %1, key and value.").arg(classic::tophashOf(t.hash()));
  const int shift = t.map().B;
  QString limit;
  if (t.map().isGrowing()) {
    limit = Tr::tr("While a growth is running, no limit is checked.");
  } else if (shift == 0) {
    limit = Tr::tr("One bucket takes 8 keys; the ninth starts a doubling.");
  } else {
    limit = Tr::tr("%1 buckets take %2 keys at 6.5 each; one more starts a doubling.")
                .arg(powerText(shift), text(classic::mostKeys(shift)));
  }
  return joined({what, limit});
}

QString ofOverflowAdded(const ClassicTelling& t) {
  const QString from = t.told().a != 0
                           ? Tr::tr("It is one of those that were allocated with the array.")
                           : Tr::tr("None of those that came with the array is left, so it is allocated by itself.");
  const QString origin =
      t.map().B < 4 ? Tr::tr("Arrays below B = 4 come without spare buckets: it is allocated now.") : from;
  return joined({origin, Tr::tr("noverflow is %1 now; at %2 a new key starts a growth.")
                             .arg(text(t.told().b), powerText(std::min<int>(t.map().B, 15)))});
}

QString ofAssignment(const ClassicTelling& t) {
  switch (t.told().event) {
    case Made:
      return ofMade(t);
    case MadeNil:
      return both::whyNilVariable();
    case WriteBegan:
      return both::whyWriting(u"hashWriting"_s);
    case BucketsMade:
      return Tr::tr(
                 "make left it out. A bucket is 8 tophash bytes, 8 keys, 8 values and an overflow pointer: %1 bytes.")
          .arg(t.map().type.bucketSize);
    case OverflowAdded:
      return ofOverflowAdded(t);
    case KeyStored:
      return ofStored(t);
    case ValueUpdated:
      return Tr::tr("Only the value is overwritten: count stays %1, and no limit is checked.").arg(t.map().count);
    case LenRead:
      return Tr::tr(
          "len reads count in the header. It looks at no bucket and no flag, so it notices no write that goes on.");
    default:
      return {};
  }
}

QString ofDeletion(const ClassicTelling& t) {
  switch (t.told().event) {
    case CellCleared:
      return t.map().type.hasPointers
                 ? Tr::tr("Key and value are cleared, and the tophash becomes emptyOne. No bucket is ever given back.")
                 : Tr::tr(
                       "The value is cleared and the tophash becomes emptyOne; the key, which holds no pointer, is "
                       "left lying there. No bucket is ever given back.");
    case RestMarked:
      return Tr::tr("Nothing follows %1, so from there backwards every emptyOne becomes emptyRest, up to %2.")
          .arg(t.cell(t.told().from), t.cell(t.told().to));
    case SeedRedrawn:
      return Tr::tr(
                 "It is %1 now. No stored key depends on the old one any more, and a new one spoils collisions that "
                 "somebody may have collected.")
          .arg(both::seedText(static_cast<std::uint64_t>(t.told().a)));
    case Cleared:
      return t.told().a == 0
                 ? Tr::tr("count is 0, so clearing returns at once. Overflow buckets and noverflow stay as they are.")
                 : Tr::tr(
                       "The array keeps its %n bucket(s) and is zeroed; a growth ends, if one was running, and hash0 "
                       "is drawn anew. A loop that only deletes each key is compiled to this, too.",
                       nullptr, 1 << t.map().B);
    default:
      return {};
  }
}

QString ofFaults(const ClassicTelling& t) {
  switch (t.told().event) {
    case WritePaused:
      return both::whyPaused(u"hashWriting"_s);
    case WriteResumed:
      return both::whyResumed(u"hashWriting"_s);
    case NilWritePanicked:
      return both::whyPanicked();
    case FatalDetected:
      return both::whyEnded(static_cast<Fault>(t.told().a), u"hashWriting"_s);
    default:
      return {};
  }
}

}  // namespace

QString detailOf(const ClassicTelling& telling) {
  for (const auto of : {ofSearch, ofAssignment, detailOfGrowth, ofDeletion, detailOfRange, ofFaults}) {
    if (QString detail = of(telling); !detail.isEmpty()) {
      return detail;
    }
  }
  return {};
}

}  // namespace orrery::go_map
