// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/tables.h"

#include "models/go_map/rows.h"
#include "models/go_map/words.h"

namespace orrery::go_map {

using namespace Qt::StringLiterals;

QString keyList(const State& state, const QList<Key>& keys) {
  QString text;
  for (const Key key : keys) {
    if (!text.isEmpty()) {
      text += u' ';
    }
    text += keyText(state, key);
  }
  return text;
}

QString givenBy(const State& state, std::int32_t iterator, bool ofSwiss) {
  for (const RangeLog& log : state.logs) {
    if (log.iterator == iterator && log.isSwiss == ofSwiss) {
      return log.count > log.keys.size() ? QString(keyList(state, log.keys) % u" …"_s) : keyList(state, log.keys);
    }
  }
  return {};
}

Entity bucketEntity(const classic::Hmap& map, std::int32_t array, std::int32_t bucket) {
  const QString number = QString::number(bucket);
  if (array == map.buckets) {
    return {u"bucket"_s, u"current "_s % number};
  }
  if (array == map.oldbuckets) {
    return {u"bucket"_s, u"old "_s % number};
  }
  return {u"bucket"_s, u"array "_s % QString::number(array) % u' ' % number};
}

Entity keyEntity(const State& state, Key key) { return {u"key"_s, state.keys.text(key)}; }

Entity groupEntity(const swiss::Map& map, std::int32_t table, std::int32_t group) {
  const QString number = QString::number(group);
  return {u"group"_s, map.table(table).isSmallGroup
                          ? QString(u"group "_s % number)
                          : QString(u"table "_s % QString::number(table) % u" group "_s % number)};
}

Entity iteratorEntity(std::int32_t iterator) { return {u"iterator"_s, u"range "_s % QString::number(iterator)}; }

std::vector<StateTable> tablesOf(const State& state, const Step* last) {
  std::vector<StateTable> tables;
  if (state.hasClassic()) {
    addClassicTables(tables, state, last);
  }
  if (state.hasSwiss()) {
    addSwissTables(tables, state, last);
  }
  return tables;
}

}  // namespace orrery::go_map
