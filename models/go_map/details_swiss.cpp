// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/telling.h"
#include "models/go_map/tr.h"
#include "models/go_map/words.h"

#include <bit>

namespace orrery::go_map {

using namespace Qt::StringLiterals;
using enum swiss::Event;

namespace {

QString ofMade(const SwissTelling& t) {
  const std::int64_t hint = t.told().a;
  if (t.told().to.isValid()) {
    return Tr::tr(
               "A table may be seven eighths full, so %1 keys need %1 × 8 / 7 slots; a table has 1,024 at most. Its "
               "size is a power of two, and so is the directory's.")
        .arg(hint);
  }
  return hint > swiss::kSlots
             ? Tr::tr("No memory could hold a map for %1 keys, so the hint counts as 0.").arg(hint)
             : Tr::tr(
                   "Up to 8 keys stay in one group, without table and directory. The first assignment allocates it.");
}

QString ofHash(const SwissTelling& t) {
  return joined({both::originOfHash(t.state(), t.told().key, t.map().seed),
                 Tr::tr("H2, its low 7 bits, is %1; H1, the 57 bits above, chooses the group, its top bits the table.")
                     .arg(t.told().c)});
}

QString ofTable(const SwissTelling& t) {
  const swiss::Table& table = t.table(t.told().to);
  if (t.told().b == 0) {
    return Tr::tr("globalDepth is 0: no bit of the hash is needed. The first split will change that.");
  }
  const int entries = 1 << (t.map().globalDepth - table.localDepth);
  return joined({Tr::tr("globalDepth is %1, so that many top bits of the hash are the entry's number.").arg(t.told().b),
                 Tr::tr("The table's localDepth is %1: the directory names it %n time(s).", nullptr, entries)
                     .arg(table.localDepth)});
}

QString ofProbe(const SwissTelling& t) {
  const swiss::Told& told = t.told();
  return told.a == 0 ? Tr::tr("H1 modulo the number of groups, %1, is %2: there every search for key %3 begins.")
                           .arg(text(told.b), text(told.to.group), t.key())
                     : Tr::tr(
                           "The group before has no empty slot, so the key may stand further on. Steps are 1, 2, 3, …: "
                           "this one is %1, and all %2 groups come once.")
                           .arg(text(told.a), text(told.b));
}

QString ofMatch(const SwissTelling& t) {
  QString why = Tr::tr("H2 is 7 bits, so another key agrees by chance once in 128 times.");
  if (t.told().a == 0) {
    const int keys = std::popcount(static_cast<std::uint64_t>(t.told().c));
    why = keys == 0 ? Tr::tr("There is no key in the group.")
                    : Tr::tr("None of the group's %n key(s) has to be read.", nullptr, keys);
  }
  return joined({Tr::tr("All eight control bytes are compared with H2 at once, as one 64-bit word."), why});
}

QString ofKeyCompared(const SwissTelling& t) {
  if (t.told().a != 0) {
    return Tr::tr("The keys are equal, and that is what counts: the search is over.");
  }
  const swiss::Place& at = t.told().to;
  const bool hasSameH2 = t.table(at)[at.group].control[static_cast<std::size_t>(at.slot)] == swiss::h2Of(t.hash());
  return hasSameH2 ? Tr::tr("H2 agreed by chance, the keys do not. The next slot with this H2, or group, is looked at.")
                   : Tr::tr("The full slots are compared one after the other.");
}

QString ofMiss(const SwissTelling& t) {
  const QString missed = both::whatIsMissed(t.state(), t.key());
  switch (static_cast<swiss::Miss>(t.told().a)) {
    case swiss::Miss::NilMap:
      return both::whyInNilMap(t.state());
    case swiss::Miss::EmptyMap:
      return both::whyInEmptyMap();
    case swiss::Miss::SmallMap:
      return joined({Tr::tr("A small map has one group only."), missed});
    case swiss::Miss::EmptySlot:
      return joined({Tr::tr("No group up to the first with an empty slot has it."), missed});
  }
  return {};
}

QString ofSearch(const SwissTelling& t) {
  switch (t.told().event) {
    case HashComputed:
      return ofHash(t);
    case HashSpared:
      return Tr::tr("At most eight integers are compared faster than one is hashed.");
    case TableChosen:
      return ofTable(t);
    case GroupProbed:
      return ofProbe(t);
    case ControlMatched:
      return ofMatch(t);
    case KeyCompared:
      return ofKeyCompared(t);
    case TombstoneNoted:
      return Tr::tr("The key may stand in a later group, so the search goes on. If it is new, it takes this slot.");
    case SearchEnded:
      return Tr::tr(
                 "A key goes past a group only if no slot of it is empty, and then none becomes empty again. So key %1 "
                 "cannot stand further on.")
          .arg(t.key());
    case Found:
      return both::whyFound(t.key());
    case NotFound:
      return ofMiss(t);
    default:
      return {};
  }
}

QString ofSlot(const SwissTelling& t) {
  const swiss::Told& told = t.told();
  if (static_cast<swiss::Choice>(told.a) == swiss::Choice::Tombstone) {
    return Tr::tr("It comes first on the key's way. A tombstone was never given back to growthLeft, which stays %1.")
        .arg(told.b);
  }
  return t.isSmall(told.to)
             ? Tr::tr("All eight slots of a small map may be filled: no search has to end at an empty one.")
             : Tr::tr("growthLeft, which is %1, goes down by one. If it were 0, the table would grow first.")
                   .arg(told.b);
}

QString ofStored(const SwissTelling& t) {
  const swiss::Told& told = t.told();
  const QString what =
      Tr::tr("H2 = %1 is its control byte; key and value stand side by side.").arg(swiss::h2Of(t.hash()));
  if (!t.isSmall(told.to)) {
    return joined(
        {what, Tr::tr("growthLeft of the table is %1: so many empty slots may still be filled.").arg(told.c)});
  }
  return joined({what, (told.c > 0 ? Tr::tr("%n slot(s) of the group left.", nullptr, static_cast<int>(told.c))
                                   : Tr::tr("The group is full: with the next key it becomes a table."))});
}

QString ofAssignment(const SwissTelling& t) {
  switch (t.told().event) {
    case Made:
      return ofMade(t);
    case MadeNil:
      return both::whyNilVariable();
    case WriteBegan:
      return both::whyWriting(u"writing"_s);
    case GroupMade:
      return Tr::tr("Eight control bytes, one 64-bit word, and eight slots. A map of up to 8 keys needs no more.");
    case SlotChosen:
      return ofSlot(t);
    case KeyStored:
      return ofStored(t);
    case ValueUpdated:
      return Tr::tr("Only the value is overwritten: used stays %1.").arg(t.map().used);
    case LenRead:
      return Tr::tr(
          "len reads used in the header. It looks at no table and no flag, so it notices no write that goes on.");
    default:
      return {};
  }
}

QString ofTableCleared(const SwissTelling& t) {
  const swiss::Told& told = t.told();
  if (t.isSmall(told.to)) {
    return Tr::tr("All slots are zeroed, and all control bytes are empty again.");
  }
  const QString left = text(t.table(told.to).growthLeft);
  return told.b == 0 ? Tr::tr("All slots are zeroed, and growthLeft is %1 again.").arg(left)
                     : Tr::tr("All slots are zeroed, %n tombstone(s) too, and growthLeft is %1 again.", nullptr,
                              static_cast<int>(told.b))
                           .arg(left);
}

QString ofDeletion(const SwissTelling& t) {
  const swiss::Told& told = t.told();
  switch (told.event) {
    case SlotEmptied:
      return static_cast<swiss::Emptied>(told.b) == swiss::Emptied::SmallMap
                 ? Tr::tr("A small map has no second group that a search could go on to, so it needs no tombstones.")
                 : Tr::tr(
                       "Its group has another empty slot, so no search ever went past it: the slot may be empty, too. "
                       "growthLeft rises to %1.")
                       .arg(told.c);
    case TombstoneLeft:
      return Tr::tr(
                 "No slot of its group is empty: other keys may have gone past it, and their searches must not end "
                 "here. The table has %n tombstone(s); growthLeft stays %1.",
                 nullptr, static_cast<int>(told.b))
          .arg(told.c);
    case SeedRedrawn:
      return Tr::tr(
          "No stored key depends on the old seed any more, and a new one spoils collisions that somebody may have "
          "collected.");
    case TableCleared:
      return ofTableCleared(t);
    case Cleared:
      return told.a == 0 ? Tr::tr("used is 0, so clear returns at once. Tombstones stay.")
                         : Tr::tr(
                               "Tables and directory keep their size. The seed is drawn anew; clearSeq is %1, which "
                               "tells ranges of it.")
                               .arg(told.c);
    default:
      return {};
  }
}

QString ofFaults(const SwissTelling& t) {
  switch (t.told().event) {
    case WritePaused:
      return both::whyPaused(u"writing"_s);
    case WriteResumed:
      return both::whyResumed(u"writing"_s);
    case NilWritePanicked:
      return both::whyPanicked();
    case FatalDetected:
      return both::whyEnded(static_cast<Fault>(t.told().a), u"writing"_s);
    default:
      return {};
  }
}

}  // namespace

QString detailOf(const SwissTelling& telling) {
  for (const auto of : {ofSearch, ofAssignment, detailOfGrowth, ofDeletion, detailOfRange, ofFaults}) {
    if (QString detail = of(telling); !detail.isEmpty()) {
      return detail;
    }
  }
  return {};
}

}  // namespace orrery::go_map
