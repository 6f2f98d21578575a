// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/telling.h"
#include "models/go_map/tr.h"
#include "models/go_map/words.h"

#include <QStringList>

#include <bit>

namespace orrery::go_map {

using enum swiss::Event;

namespace {

/// "3, 5": the slots of a set.
QString slotList(std::int64_t mask) {
  QStringList list;
  for (int slot = 0; slot < swiss::kSlots; ++slot) {
    if ((static_cast<std::uint64_t>(mask) >> static_cast<unsigned>(slot) & 1U) != 0) {
      list.append(text(slot));
    }
  }
  return list.join(Tr::tr(", ", "between the numbers of a list"));
}

QString ofMade(const SwissTelling& t) {
  return t.told().to.isValid()
             ? Tr::tr("Made for %1 keys: %n table(s) of %2 slots", nullptr, static_cast<int>(t.told().b))
                   .arg(text(t.told().a), text(t.told().c))
             : Tr::tr("An empty map is made: no group yet");
}

QString ofMatch(const SwissTelling& t) {
  const QString h2 = text(t.told().b);
  switch (std::popcount(static_cast<std::uint64_t>(t.told().a))) {
    case 0:
      return Tr::tr("No control byte is %1: no key to compare").arg(h2);
    case 1:
      return Tr::tr("One control byte is %1: that of slot %2").arg(h2, slotList(t.told().a));
    default:
      return Tr::tr("Control bytes that are %1: slots %2").arg(h2, slotList(t.told().a));
  }
}

QString ofKeyCompared(const SwissTelling& t) {
  const swiss::Place& at = t.told().to;
  const QString slot = text(at.slot);
  if (t.told().a != 0) {
    return Tr::tr("Slot %1 holds key %2: found").arg(slot, t.key());
  }
  const QString other = keyText(t.state(), t.told().b);
  const std::uint8_t control = t.table(at)[at.group].control[static_cast<std::size_t>(at.slot)];
  return control == swiss::h2Of(t.hash()) ? Tr::tr("Slot %1 holds key %2: the same H2, another key").arg(slot, other)
                                          : Tr::tr("Slot %1 holds key %2: another key").arg(slot, other);
}

QString ofMiss(const SwissTelling& t) {
  switch (static_cast<swiss::Miss>(t.told().a)) {
    case swiss::Miss::NilMap:
      return both::inNilMap(t.key());
    case swiss::Miss::EmptyMap:
      return both::inEmptyMap(t.key());
    default:
      return both::notFound(t.key());
  }
}

QString ofSearch(const SwissTelling& t) {
  const swiss::Told& told = t.told();
  switch (told.event) {
    case HashComputed:
      return both::hashComputed(t.key(), told.a);
    case HashSpared:
      return Tr::tr("A small map: key %1 is compared without a hash").arg(t.key());
    case TableChosen:
      return told.b == 0
                 ? Tr::tr("The directory has one entry: table %1").arg(told.to.table)
                 : Tr::tr("Top %n bit(s) %1: entry %2 of the directory, table %3", nullptr, static_cast<int>(told.b))
                       .arg(lowBits(static_cast<std::uint64_t>(told.a), static_cast<int>(told.b)), text(told.a),
                            text(told.to.table));
    case GroupProbed:
      return told.a == 0 ? Tr::tr("H1 leads to group %1").arg(told.to.group)
                         : Tr::tr("The probe sequence goes on to group %1").arg(told.to.group);
    case ControlMatched:
      return ofMatch(t);
    case KeyCompared:
      return ofKeyCompared(t);
    case TombstoneNoted:
      return Tr::tr("Slot %1 is a tombstone: remembered for a new key").arg(told.to.slot);
    case SearchEnded:
      return Tr::tr("Group %1 has an empty slot: the search ends").arg(told.to.group);
    case Found:
      return both::found(t.slot(told.to), told.a);
    case NotFound:
      return ofMiss(t);
    default:
      return {};
  }
}

QString ofAssignment(const SwissTelling& t) {
  const swiss::Told& told = t.told();
  switch (told.event) {
    case Made:
      return ofMade(t);
    case MadeNil:
      return both::madeNil();
    case WriteBegan:
      return Tr::tr("writing is set: the map is being written");
    case GroupMade:
      return Tr::tr("The first group is allocated: eight slots");
    case SlotChosen:
      return static_cast<swiss::Choice>(told.a) == swiss::Choice::Tombstone
                 ? Tr::tr("A tombstone is used again: %1").arg(t.slot(told.to))
                 : Tr::tr("Free for key %1: %2").arg(t.key(), t.slot(told.to));
    case KeyStored:
      return both::keyStored(t.key(), t.slot(told.to), told.b);
    case ValueUpdated:
      return both::valueUpdated(t.key(), told.b, told.a);
    case LenRead:
      return both::lenRead(told.a);
    default:
      return {};
  }
}

QString ofGrowthStarted(const SwissTelling& t) {
  const swiss::Told& told = t.told();
  switch (static_cast<swiss::Growth>(told.a)) {
    case swiss::Growth::Conversion:
      return Tr::tr("The small group is full: table %1 of %2 slots is made").arg(text(told.to.table), text(told.b));
    case swiss::Growth::Doubling:
      return Tr::tr("Table %1 is full: table %2 of %3 slots is made")
          .arg(text(told.from.table), text(told.to.table), text(told.b));
    case swiss::Growth::Split:
      return Tr::tr("Table %1 is full and the largest: it splits into %2 and %3")
          .arg(text(told.from.table), text(told.to.table), text(told.c));
  }
  return {};
}

/// A table that has been made of the small group is the only one of that size that takes another's place.
bool wasSmall(const swiss::Table& table) { return table.capacity == swiss::kFirstCapacity; }

QString ofGrowthFinished(const SwissTelling& t) {
  const swiss::Told& told = t.told();
  const auto moved = static_cast<int>(told.a);
  if (wasSmall(t.table(told.to))) {
    return Tr::tr("Table %1 replaces the small group: %n key(s) moved", nullptr, moved).arg(told.to.table);
  }
  if (told.b > 0) {
    return Tr::tr("Table %1 is replaced: %2 keys in table %3, %4 in the other")
        .arg(text(told.from.table), text(told.a), text(told.to.table), text(told.b));
  }
  return Tr::tr("Table %1 replaces table %2: %n key(s) moved", nullptr, moved)
      .arg(text(told.to.table), text(told.from.table));
}

QString ofInstalled(const SwissTelling& t) {
  const swiss::Told& told = t.told();
  const QString first = text(told.a);
  return told.b == 1 ? Tr::tr("Entry %1 of the directory names table %2 now").arg(first, text(told.to.table))
                     : Tr::tr("Entries %1 to %2 of the directory name table %3 now")
                           .arg(first, text(told.a + told.b - 1), text(told.to.table));
}

QString ofGrowth(const SwissTelling& t) {
  const swiss::Told& told = t.told();
  switch (told.event) {
    case GrowthStarted:
      return ofGrowthStarted(t);
    case EntryMoved:
      if (t.map().move.right == 0) {
        return Tr::tr("Key %1 moves to %2").arg(t.key(), t.slot(told.to));
      }
      return told.a != 0 ? Tr::tr("Key %1, next bit 1: to %2").arg(t.key(), t.slot(told.to))
                         : Tr::tr("Key %1, next bit 0: to %2").arg(t.key(), t.slot(told.to));
    case DirectoryDoubled:
      return told.a == 1 ? Tr::tr("The directory doubles: 1 entry becomes %1").arg(told.b)
                         : Tr::tr("The directory doubles: %1 entries become %2").arg(text(told.a), text(told.b));
    case TableInstalled:
      return ofInstalled(t);
    case GrowthFinished:
      return ofGrowthFinished(t);
    default:
      return {};
  }
}

QString ofDeletion(const SwissTelling& t) {
  const swiss::Told& told = t.told();
  switch (told.event) {
    case SlotEmptied:
      return Tr::tr("Key %1 is deleted: slot %2 is empty, count %3").arg(t.key(), text(told.to.slot), text(told.a));
    case TombstoneLeft:
      return Tr::tr("Key %1 is deleted: slot %2 is a tombstone, count %3")
          .arg(t.key(), text(told.to.slot), text(told.a));
    case SeedRedrawn:
      return Tr::tr("The map is empty: a new seed is drawn");
    case TableCleared:
      return t.isSmall(told.to)
                 ? Tr::tr("The group is cleared: %n key(s) gone", nullptr, static_cast<int>(told.a))
                 : Tr::tr("Table %1 is cleared: %n key(s) gone", nullptr, static_cast<int>(told.a)).arg(told.to.table);
    case Cleared:
      return told.a == 0 ? Tr::tr("The map is empty: there is nothing to clear")
                         : Tr::tr("The map is cleared: %n key(s) gone", nullptr, static_cast<int>(told.a));
    default:
      return {};
  }
}

QString ofIterationStarted(const SwissTelling& t) {
  const swiss::Told& told = t.told();
  const swiss::Iterator* const iterator = t.map().iterator(static_cast<std::int32_t>(told.a));
  if (iterator == nullptr || iterator->hasEnded) {
    return both::rangeOnEmpty(told.a);
  }
  return iterator->isSmall ? Tr::tr("Range %1 starts at slot %2 of the group").arg(text(told.a), text(told.c))
                           : Tr::tr("Range %1 starts at entry %2 of the directory").arg(text(told.a), text(told.b));
}

QString ofIteration(const SwissTelling& t) {
  const swiss::Told& told = t.told();
  switch (told.event) {
    case IterationStarted:
      return ofIterationStarted(t);
    case OffsetScaled:
      return Tr::tr("Range %1: the directory has doubled, its place too").arg(told.a);
    case TableEntered:
      return Tr::tr("Range %1 enters table %2 at slot %3").arg(text(told.a), text(told.to.table), text(told.c));
    case EntrySkipped:
      return both::deletedMeanwhile(t.key());
    case EntryProduced:
      return both::entryProduced(t.key(), told.a, told.b, told.c != 0);
    case IterationEnded:
      return both::rangeEnded(t.state(), told.a, told.b != 0, true);
    default:
      return {};
  }
}

QString ofFaults(const SwissTelling& t) {
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

QString sentenceOf(const SwissTelling& telling) {
  for (const auto of : {ofSearch, ofAssignment, ofGrowth, ofDeletion, ofIteration, ofFaults}) {
    if (QString sentence = of(telling); !sentence.isEmpty()) {
      return sentence;
    }
  }
  return {};
}

}  // namespace orrery::go_map
