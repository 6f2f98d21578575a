// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/go_map/swiss/swiss_invariants.h"

#include <algorithm>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace orrery::go_map::swiss {

namespace {

struct Entry {
  Key key = 0;
  Value value = 0;
};

/// The tables that count, and the small group where there are none.
std::vector<std::int32_t> tablesOf(const Map& map) {
  const std::set<std::int32_t> named(map.directory.cbegin(), map.directory.cend());
  if (named.empty() && map.smallGroup != 0) {
    return {map.smallGroup};
  }
  return {named.cbegin(), named.cend()};
}

/// Whether the directory sends a hash to this table.
bool isSentTo(const Map& map, std::uint64_t hash, std::int32_t table) {
  if (map.directory.isEmpty()) {
    return table == map.smallGroup;
  }
  const std::uint64_t entry = map.globalDepth == 0 ? 0 : hash >> (64U - map.globalDepth);
  return map.directory[static_cast<qsizetype>(entry)] == table;
}

bool hasEmptySlot(const Group& group) {
  return std::find(group.control.cbegin(), group.control.cend(), 0x80) != group.control.cend();
}

/// Whether a search for a hash comes to a group before it ends.
bool isOnTheWay(const Table& table, std::uint64_t hash, std::int32_t group) {
  const auto groups = static_cast<std::uint64_t>(table.capacity / 8);
  std::uint64_t at = (hash / 128) % groups;
  for (std::uint64_t step = 1; step <= groups; ++step) {
    if (static_cast<std::int32_t>(at) == group) {
      return true;
    }
    if (hasEmptySlot(table[static_cast<std::int32_t>(at)])) {
      return false;
    }
    at = (at + step) % groups;
  }
  return false;
}

/// Everything that can be reached in one table; what is wrong with it goes to `broken`.
void addReachable(const Map& map, const Keys& keys, const Table& table, std::vector<Entry>* entries, QString* broken) {
  for (std::int32_t group = 0; group < table.capacity / 8; ++group) {
    for (std::size_t slot = 0; slot < 8; ++slot) {
      const std::uint8_t control = table[group].control[slot];
      if (control >= 0x80) {
        if (control != 0x80 && control != 0xfe) {
          *broken = u"a control byte is %1"_s.arg(control);
        }
        continue;
      }
      const Key key = table[group].keys[slot];
      const std::uint64_t hash = keys.hash(key, map.seed);
      if (control != hash % 128) {
        *broken = u"key %1 has another H2 than %2"_s.arg(key).arg(control);
      } else if (isSentTo(map, hash, table.id)) {
        entries->push_back({key, table[group].values[slot]});
        if (!isOnTheWay(table, hash, group)) {
          *broken = u"key %1 is in group %2, where no search comes"_s.arg(key).arg(group);
        }
      }
    }
  }
}

QString brokenTable(const Map& map, const Table& table) {
  std::int32_t full = 0;
  std::int32_t deleted = 0;
  for (std::int32_t group = 0; group < table.capacity / 8; ++group) {
    const auto& control = table[group].control;
    full += static_cast<std::int32_t>(
        std::count_if(control.cbegin(), control.cend(), [](std::uint8_t byte) { return byte < 0x80; }));
    const auto dead = static_cast<std::int32_t>(std::count(control.cbegin(), control.cend(), 0xfe));
    deleted += dead;
    if (dead > 0 && hasEmptySlot(table[group])) {
      return u"group %1 has a tombstone and an empty slot"_s.arg(group);
    }
  }
  const std::int32_t most = table.capacity == 8 ? 7 : table.capacity / 8 * 7;
  if (table.used != full || table.growthLeft != most - full - deleted || table.growthLeft < 0) {
    return u"table %1 has %2 keys and %3 tombstones, but says used %4, growthLeft %5"_s.arg(table.id)
        .arg(full)
        .arg(deleted)
        .arg(table.used)
        .arg(table.growthLeft);
  }
  const auto entries = std::int64_t{1} << (map.globalDepth - table.localDepth);
  if (map.directory.count(table.id) != entries || map.directory.indexOf(table.id) != table.index ||
      table.index % entries != 0) {
    return u"table %1 of depth %2 is not where its index %3 says"_s.arg(table.id)
        .arg(table.localDepth)
        .arg(table.index);
  }
  return {};
}

/// Tables that are neither named nor read.
QString brokenStore(const Map& map) {
  const std::vector<std::int32_t> live = tablesOf(map);
  std::set<std::int32_t> kept(live.cbegin(), live.cend());
  for (const Iterator& iterator : map.iterators) {
    kept.insert(iterator.table);
  }
  for (std::int32_t id = 1; id <= map.lastTable; ++id) {
    if ((map.table(id).id == id) != kept.contains(id)) {
      return u"table %1 is kept by nobody, or is missing"_s.arg(id);
    }
  }
  return {};
}

}  // namespace

QString brokenAtEvent(const Map& map, const Keys& keys) {
  QString broken;
  std::vector<Entry> entries;
  for (const std::int32_t id : tablesOf(map)) {
    addReachable(map, keys, map.table(id), &entries, &broken);
  }
  std::sort(entries.begin(), entries.end(), [](const Entry& one, const Entry& other) { return one.key < other.key; });
  const auto twice = std::adjacent_find(entries.cbegin(), entries.cend(),
                                        [](const Entry& one, const Entry& other) { return one.key == other.key; });
  if (twice != entries.cend()) {
    return u"key %1 is there twice"_s.arg(twice->key);
  }
  if (broken.isEmpty() && static_cast<std::int64_t>(entries.size()) != map.used) {
    return u"%1 keys can be reached, but used is %2"_s.arg(entries.size()).arg(map.used);
  }
  return broken;
}

QString brokenAtRest(const Map& map, const Keys& keys, const Reference& reference) {
  if (map.writing || map.move != Move()) {
    return u"something is under way"_s;
  }
  if (map.used != static_cast<std::int64_t>(reference.size())) {
    return u"used is %1, not %2"_s.arg(map.used).arg(reference.size());
  }
  if (!map.directory.isEmpty() && map.directory.size() != qsizetype{1} << map.globalDepth) {
    return u"the directory has %1 entries, its depth is %2"_s.arg(map.directory.size()).arg(map.globalDepth);
  }
  std::int64_t used = 0;
  for (const std::int32_t id : tablesOf(map)) {
    const Table& table = map.table(id);
    if (const QString broken = table.isSmallGroup ? QString() : brokenTable(map, table); !broken.isEmpty()) {
      return broken;
    }
    used += table.isSmallGroup ? map.used : table.used;
  }
  if (used != map.used) {
    return u"the tables have %1 keys, the map %2"_s.arg(used).arg(map.used);
  }
  for (const auto& [key, value] : reference) {
    const Place place = placeOf(map, key, keys);
    if (!place.isValid()) {
      return u"key %1 is not found"_s.arg(key);
    }
    const Value found = map.table(place.table)[place.group].values[static_cast<std::size_t>(place.slot)];
    if (found != value) {
      return u"key %1 has the value %2, not %3"_s.arg(key).arg(found).arg(value);
    }
  }
  const QString broken = brokenAtEvent(map, keys);
  return broken.isEmpty() ? brokenStore(map) : broken;
}

}  // namespace orrery::go_map::swiss
