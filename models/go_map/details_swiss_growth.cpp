// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/telling.h"
#include "models/go_map/tr.h"

namespace orrery::go_map {

using namespace Qt::StringLiterals;
using enum swiss::Event;

namespace {

QString ofGrowthStarted(const SwissTelling& t) {
  const swiss::Told& told = t.told();
  const swiss::Table& from = t.table(told.from);
  switch (static_cast<swiss::Growth>(told.a)) {
    case swiss::Growth::Conversion:
      return Tr::tr(
                 "All eight slots are taken, and whether the key is one of them is not asked. The table may take %1 "
                 "keys, seven eighths of its slots.")
          .arg(swiss::mostKeys(static_cast<std::int32_t>(told.b)));
    case swiss::Growth::Doubling: {
      const QString why = from.tombstones() == 0
                              ? Tr::tr("growthLeft is 0: seven eighths of its slots are taken.")
                              : Tr::tr("growthLeft is 0: seven eighths of its slots are taken, %n by tombstone(s).",
                                       nullptr, from.tombstones());
      return joined(
          {why, Tr::tr("All %1 keys are put into the new table within this assignment; tombstones are left behind.")
                    .arg(from.used)});
    }
    case swiss::Growth::Split:
      return Tr::tr(
                 "A table has 1,024 slots at most. Bit %1 of the hash, from the top, sends each key to one of two "
                 "tables as large; no other table is touched.")
          .arg(from.localDepth + 1);
  }
  return {};
}

QString ofEntryMoved(const SwissTelling& t) {
  const swiss::Told& told = t.told();
  const swiss::Table& table = t.table(told.to);
  const QString how =
      told.c == 0 ? Tr::tr("H1 modulo %1 groups leads to group %2, where a slot is empty.")
                        .arg(text(table.groupCount()), text(told.to.group))
                  : Tr::tr("H1 modulo %1 groups leads to a full one; step %2 of the probe sequence finds group %3.")
                        .arg(text(table.groupCount()), text(told.c), text(told.to.group));
  return t.map().move.right == 0
             ? how
             : joined(
                   {Tr::tr("Bit %1 of its hash, from the top, is %2.").arg(text(table.localDepth), text(told.a)), how});
}

QString ofInstalled(const SwissTelling& t) {
  const swiss::Table& table = t.table(t.told().to);
  return Tr::tr(
             "Look-ups go by the directory, so from now on they find the new table. With globalDepth %1 and localDepth "
             "%2 the directory names it %n time(s).",
             nullptr, static_cast<int>(t.told().b))
      .arg(text(t.map().globalDepth), text(table.localDepth));
}

QString ofRangeEnded(const swiss::Iterator* iterator) {
  if (iterator != nullptr && iterator->entryIndex == 0 && iterator->dirIndex == 0) {
    return Tr::tr("The map was empty at its start: there is nothing to visit.");
  }
  return iterator != nullptr && iterator->isSmall
             ? Tr::tr("It has gone round the group. The map keeps no flag of its ranges.")
             : Tr::tr("It has passed all entries of the directory. The map keeps no flag of its ranges.");
}

}  // namespace

QString detailOfGrowth(const SwissTelling& telling) {
  const swiss::Told& told = telling.told();
  switch (told.event) {
    case GrowthStarted:
      return ofGrowthStarted(telling);
    case EntryMoved:
      return ofEntryMoved(telling);
    case DirectoryDoubled:
      return Tr::tr(
                 "The split table's localDepth was globalDepth, so one entry named it. globalDepth is %1 now; every "
                 "other table is named by twice as many entries, and none of them is copied.")
          .arg(told.c);
    case TableInstalled:
      return ofInstalled(telling);
    case GrowthFinished:
      return told.c != 0
                 ? Tr::tr(
                       "A range goes on reading the old one: it gives the order of the keys, the new one their values.")
                 : Tr::tr("Nobody reads the old one, so it is gone. Growing is never spread over several operations.");
    default:
      return {};
  }
}

QString detailOfRange(const SwissTelling& telling) {
  const swiss::Told& told = telling.told();
  const swiss::Iterator* const iterator = telling.map().iterator(static_cast<std::int32_t>(told.a));
  switch (told.event) {
    case IterationStarted:
      if (iterator == nullptr || iterator->hasEnded) {
        return both::whyRangeOnEmpty();
      }
      return iterator->isSmall
                 ? Tr::tr("Every range draws the slot where it starts, and goes round the group from there.")
                 : Tr::tr(
                       "Every range draws two numbers: the directory entry where it starts, and the slot, %1, where it "
                       "starts in every table (modulo its slots).")
                       .arg(told.c);
    case OffsetScaled:
      return Tr::tr(
                 "The same tables stand at doubled entries now. It began at entry %1 of the longer directory, and has "
                 "passed %2.")
          .arg(text(told.c), text(told.b));
    case TableEntered:
      return Tr::tr("Entry %1 of the directory names it. Its slots come in turn from there, round to it again.")
          .arg(told.b);
    case EntrySkipped:
      return Tr::tr("The old table still has it, but the table that took its place does not any more.");
    case EntryProduced:
      return told.c != 0
                 ? Tr::tr("The table that the range reads has been replaced: the value is that in %1.")
                       .arg(telling.slot(told.to))
                 : Tr::tr("It stands in %1, and the value there is the one that counts.").arg(telling.slot(told.to));
    case IterationEnded:
      if (told.b != 0) {
        return Tr::tr("The loop was left. The map keeps no flag of its ranges.");
      }
      return ofRangeEnded(iterator);
    default:
      return {};
  }
}

}  // namespace orrery::go_map
