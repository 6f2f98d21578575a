// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/rows.h"
#include "models/go_map/steps.h"
#include "models/go_map/tables.h"
#include "models/go_map/tr.h"
#include "models/go_map/words.h"

#include <algorithm>

namespace orrery::go_map {

using namespace Qt::StringLiterals;

namespace {

/// What the last step was about; nothing, if it was the classic map's.
std::optional<swiss::Told> toldBy(const Step* last) {
  return last != nullptr && isSwiss(last->kind) ? std::optional(swissTold(*last)) : std::nullopt;
}

bool changesHeader(const std::optional<swiss::Told>& told) {
  using enum swiss::Event;
  if (!told) {
    return false;
  }
  switch (told->event) {
    case Made:
    case MadeNil:
    case WriteBegan:
    case KeyStored:
    case SlotEmptied:
    case TombstoneLeft:
    case SeedRedrawn:
    case Cleared:
    case DirectoryDoubled:
    case TableInstalled:
      return true;
    default:
      return false;
  }
}

StateTable headerTable(const State& state, const std::optional<swiss::Told>& told) {
  StateTable table{Tr::tr("Map of Go 1.24"), {Tr::tr("Field"), Tr::tr("Value")}, {}};
  const swiss::Map& map = state.swiss;
  const bool isTouched = changesHeader(told);
  const auto row = [&](const QString& name, const QString& value, bool canChange) {
    table.rows.push_back({{}, {name, value}, isTouched && canChange});
  };
  using enum swiss::Event;
  const auto was = [&](swiss::Event event) { return told && told->event == event; };
  const bool isNew = was(Made) || was(MadeNil) || was(Cleared);
  const bool isCounted = was(KeyStored) || was(SlotEmptied) || was(TombstoneLeft);
  row(u"used"_s, map.isNil ? u"nil"_s : QString::number(map.used), isNew || isCounted);
  row(u"seed"_s, hashText(map.seed), isNew || was(SeedRedrawn));
  row(u"globalDepth"_s, QString::number(map.globalDepth), isNew || was(DirectoryDoubled));
  row(u"dirLen"_s, QString::number(map.directory.size()), isNew || was(DirectoryDoubled) || was(TableInstalled));
  row(u"writing"_s, map.writing ? Tr::tr("yes") : Tr::tr("no"), true);
  row(u"clearSeq"_s, QString::number(map.clearSeq), isNew);
  row(Tr::tr("slots"), QString::number(state.tally.slots), isNew || was(TableInstalled));
  row(Tr::tr("tombstones"), QString::number(state.tally.tombstones), isNew || isCounted);
  return table;
}

bool isAbout(const std::optional<swiss::Told>& told, std::int32_t table) {
  return told && (told->from.table == table || told->to.table == table);
}

bool isAbout(const std::optional<swiss::Told>& told, std::int32_t table, std::int32_t group) {
  return told && ((told->from.table == table && told->from.group == group) ||
                  (told->to.table == table && told->to.group == group));
}

/// All tables that can be read or written now: the live ones, those on their way in, those that a range still reads.
std::vector<std::int32_t> shownTables(const swiss::Map& map) {
  std::vector<std::int32_t> ids = map.liveTables();
  const auto add = [&](std::int32_t id) {
    if (id != 0 && std::ranges::find(ids, id) == ids.end()) {
      ids.push_back(id);
    }
  };
  add(map.move.from);
  add(map.move.to);
  add(map.move.right);
  for (const std::int32_t id : map.staleTables()) {
    add(id);
  }
  return ids;
}

/// "0", "2 – 3": the directory's entries that name a table.
QString entriesText(const swiss::Map& map, std::int32_t table) {
  const auto first = map.directory.indexOf(table);
  const auto last = map.directory.lastIndexOf(table);
  if (first < 0) {
    return map.table(table).isSmallGroup ? QString() : Tr::tr("none");
  }
  return first == last ? QString::number(first) : QString(QString::number(first) % u" – "_s % QString::number(last));
}

StateTable tableTable(const State& state, const std::vector<std::int32_t>& ids,
                      const std::optional<swiss::Told>& told) {
  StateTable table{Tr::tr("Tables"),
                   {Tr::tr("Table"), Tr::tr("Directory"), u"localDepth"_s, u"capacity"_s, u"used"_s, u"growthLeft"_s,
                    Tr::tr("Tombstones")},
                   {}};
  for (const std::int32_t id : ids) {
    const swiss::Table& each = state.swiss.table(id);
    table.rows.push_back(
        {{},
         {each.isSmallGroup ? Tr::tr("the small group") : QString::number(id), entriesText(state.swiss, id),
          QString::number(each.localDepth), QString::number(each.capacity), QString::number(each.used),
          QString::number(each.growthLeft), QString::number(each.tombstones())},
         isAbout(told, id)});
  }
  return table;
}

/// The control word, slot 0 first: H2 in hexadecimal, a point for an empty slot, a cross for a tombstone.
QString controlText(const swiss::Group& group) {
  QString text;
  for (const std::uint8_t control : group.control) {
    if (!text.isEmpty()) {
      text += u' ';
    }
    if (swiss::isFull(control)) {
      text += QString::number(control, 16).rightJustified(2, u'0');
    } else {
      text += control == swiss::kDeleted ? u"××"_s : u"··"_s;
    }
  }
  return text;
}

QString slotsText(const State& state, const swiss::Group& group) {
  QString text;
  for (std::size_t i = 0; i < group.control.size(); ++i) {
    if (swiss::isFull(group.control[i])) {
      text += keyText(state, group.keys[i]);
      text += u' ';
    }
  }
  return text.trimmed();
}

StateTable groupTable(const State& state, const std::vector<std::int32_t>& ids,
                      const std::optional<swiss::Told>& told) {
  StateTable table{Tr::tr("Groups"), {Tr::tr("Table"), Tr::tr("Group"), Tr::tr("Control word"), Tr::tr("Keys")}, {}};
  for (const std::int32_t id : ids) {
    const swiss::Table& each = state.swiss.table(id);
    for (std::int32_t group = 0; group < each.groupCount(); ++group) {
      table.rows.push_back(
          {groupEntity(state.swiss, id, group),
           {QString::number(id), QString::number(group), controlText(each[group]), slotsText(state, each[group])},
           isAbout(told, id, group)});
    }
  }
  return table;
}

StateTable iteratorTable(const State& state, const std::optional<swiss::Told>& told) {
  StateTable table{Tr::tr("Ranges of the map of Go 1.24"),
                   {Tr::tr("Range"), u"dirOffset"_s, u"entryOffset"_s, u"dirIdx"_s, u"entryIdx"_s, Tr::tr("Table"),
                    Tr::tr("At"), Tr::tr("Given")},
                   {}};
  for (const swiss::Iterator& each : state.swiss.iterators) {
    const bool isTouched = told && told->event >= swiss::Event::IterationStarted &&
                           told->event <= swiss::Event::IterationEnded && told->a == each.id;
    const QString key = each.hasKey ? keyText(state, each.key) : QString();
    table.rows.push_back({iteratorEntity(each.id),
                          {iteratorEntity(each.id).name, QString::number(each.dirOffset),
                           QString::number(each.entryOffset), each.isSmall ? u"-1"_s : QString::number(each.dirIndex),
                           QString::number(each.entryIndex), each.table == 0 ? QString() : QString::number(each.table),
                           each.hasEnded ? Tr::tr("at its end") : key, givenBy(state, each.id, true)},
                          isTouched});
  }
  return table;
}

}  // namespace

void addSwissTables(std::vector<StateTable>& tables, const State& state, const Step* last) {
  const std::optional<swiss::Told> told = toldBy(last);
  const std::vector<std::int32_t> ids = shownTables(state.swiss);
  tables.push_back(headerTable(state, told));
  tables.push_back(tableTable(state, ids, told));
  tables.push_back(groupTable(state, ids, told));
  tables.push_back(iteratorTable(state, told));
}

}  // namespace orrery::go_map
