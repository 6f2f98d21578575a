// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/tables.h"
#include "models/go_map/words.h"

#include <QJsonArray>

namespace orrery::go_map {

using namespace Qt::StringLiterals;

namespace {

QString hexText(std::uint64_t number) { return u"0x"_s % QString::number(number, 16); }

QJsonValue keyJson(const State& state, Key key) {
  if (key == kNoKey) {
    return {};
  }
  return state.keys.type() == KeyType::Integer ? QJsonValue(static_cast<qint64>(key))
                                               : QJsonValue(state.keys.text(key));
}

QString variantId(Variant variant) {
  switch (variant) {
    case Variant::Classic:
      return u"classic"_s;
    case Variant::Swiss:
      return u"swiss"_s;
    case Variant::Both:
      return u"both"_s;
  }
  Q_UNREACHABLE();
}

/// Cells in their order. Keys and values of cells that hold nothing are null.
QJsonObject bucketJson(const State& state, const classic::Bucket& bucket, std::int32_t index) {
  QJsonArray marks;
  QJsonArray keys;
  QJsonArray values;
  for (std::size_t i = 0; i < bucket.tophash.size(); ++i) {
    const std::uint8_t mark = bucket.tophash[i];
    const bool isHeld = mark > classic::kEmptyOne && mark != classic::kEvacuatedEmpty;
    marks.append(mark);
    keys.append(isHeld ? keyJson(state, bucket.keys[i]) : QJsonValue());
    values.append(isHeld ? QJsonValue(static_cast<qint64>(bucket.values[i])) : QJsonValue());
  }
  return {{u"index"_s, index},
          {u"tophash"_s, marks},
          {u"keys"_s, keys},
          {u"values"_s, values},
          {u"overflow"_s, bucket.overflow < 0 ? QJsonValue() : QJsonValue(bucket.overflow)}};
}

/// Buckets that are all zero are left out.
QJsonObject arrayJson(const State& state, const classic::BucketArray& array) {
  QJsonArray buckets;
  for (std::int32_t i = 0; i < static_cast<std::int32_t>(array.buckets.size()); ++i) {
    if (!(array[i] == classic::Bucket{})) {
      buckets.append(bucketJson(state, array[i], i));
    }
  }
  return {{u"id"_s, array.id},
          {u"main"_s, array.main()},
          {u"preallocated"_s, array.preallocated},
          {u"used"_s, array.used},
          {u"allocated"_s, static_cast<qint64>(array.buckets.size()) - array.main() - array.preallocated},
          {u"buckets"_s, buckets}};
}

QJsonArray flagsJson(std::uint8_t flags) {
  QJsonArray words;
  const auto add = [&](std::uint8_t flag, const QString& word) {
    if ((flags & flag) != 0) {
      words.append(word);
    }
  };
  add(classic::kIterator, u"iterator"_s);
  add(classic::kOldIterator, u"oldIterator"_s);
  add(classic::kHashWriting, u"hashWriting"_s);
  add(classic::kSameSizeGrow, u"sameSizeGrow"_s);
  return words;
}

QJsonObject iteratorJson(const State& state, const classic::Iterator& of) {
  return {{u"range"_s, of.id},
          {u"array"_s, of.array},
          {u"B"_s, of.shift},
          {u"startBucket"_s, of.startBucket},
          {u"offset"_s, of.offset},
          {u"wrapped"_s, of.wrapped},
          {u"bucket"_s, of.bucket},
          {u"i"_s, of.i},
          {u"checkBucket"_s, of.checkBucket},
          {u"ended"_s, of.hasEnded},
          {u"key"_s, of.hasKey ? keyJson(state, of.key) : QJsonValue()},
          {u"value"_s, of.hasKey ? QJsonValue(static_cast<qint64>(of.value)) : QJsonValue()}};
}

QJsonObject classicJson(const State& state) {
  const classic::Hmap& map = state.classic;
  QJsonArray arrays;
  for (const classic::BucketArray& array : map.arrays) {
    arrays.append(arrayJson(state, array));
  }
  QJsonArray iterators;
  for (const classic::Iterator& each : map.iterators) {
    iterators.append(iteratorJson(state, each));
  }
  return {{u"nil"_s, map.isNil},
          {u"count"_s, static_cast<qint64>(map.count)},
          {u"flags"_s, flagsJson(map.flags)},
          {u"B"_s, map.B},
          {u"noverflow"_s, map.noverflow},
          {u"hash0"_s, hexText(map.hash0)},
          {u"buckets"_s, map.buckets},
          {u"oldbuckets"_s, map.oldbuckets},
          {u"nevacuate"_s, static_cast<qint64>(map.nevacuate)},
          {u"bucketsToMove"_s, static_cast<qint64>(state.tally.bucketsToMove)},
          {u"arrays"_s, arrays},
          {u"iterators"_s, iterators}};
}

/// Slots in their order; "control" as the bytes in hexadecimal.
QJsonObject groupJson(const State& state, const swiss::Group& group, std::int32_t index) {
  QString control;
  QJsonArray keys;
  QJsonArray values;
  for (std::size_t i = 0; i < group.control.size(); ++i) {
    const bool isFull = swiss::isFull(group.control[i]);
    control += QString::number(group.control[i], 16).rightJustified(2, u'0');
    keys.append(isFull ? keyJson(state, group.keys[i]) : QJsonValue());
    values.append(isFull ? QJsonValue(static_cast<qint64>(group.values[i])) : QJsonValue());
  }
  return {{u"index"_s, index}, {u"control"_s, control}, {u"keys"_s, keys}, {u"values"_s, values}};
}

QJsonObject tableJson(const State& state, std::int32_t id) {
  const swiss::Table& table = state.swiss.table(id);
  QJsonArray groups;
  for (std::int32_t i = 0; i < table.groupCount(); ++i) {
    groups.append(groupJson(state, table[i], i));
  }
  return {{u"id"_s, id},
          {u"smallGroup"_s, table.isSmallGroup},
          {u"index"_s, table.index},
          {u"localDepth"_s, table.localDepth},
          {u"capacity"_s, table.capacity},
          {u"used"_s, table.used},
          {u"growthLeft"_s, table.growthLeft},
          {u"tombstones"_s, table.tombstones()},
          {u"groups"_s, groups}};
}

QJsonObject iteratorJson(const State& state, const swiss::Iterator& of) {
  return {{u"range"_s, of.id},
          {u"small"_s, of.isSmall},
          {u"table"_s, of.table},
          {u"globalDepth"_s, of.globalDepth},
          {u"dirOffset"_s, static_cast<qint64>(of.dirOffset)},
          {u"dirIdx"_s, static_cast<qint64>(of.dirIndex)},
          {u"entryOffset"_s, static_cast<qint64>(of.entryOffset)},
          {u"entryIdx"_s, static_cast<qint64>(of.entryIndex)},
          {u"clearSeq"_s, static_cast<qint64>(of.clearSeq)},
          {u"ended"_s, of.hasEnded},
          {u"key"_s, of.hasKey ? keyJson(state, of.key) : QJsonValue()},
          {u"value"_s, of.hasKey ? QJsonValue(static_cast<qint64>(of.value)) : QJsonValue()}};
}

QJsonObject swissJson(const State& state) {
  const swiss::Map& map = state.swiss;
  QJsonArray directory;
  for (const std::int32_t id : map.directory) {
    directory.append(id);
  }
  QJsonArray tables;
  for (const std::int32_t id : map.liveTables()) {
    tables.append(tableJson(state, id));
  }
  QJsonArray stale;
  for (const std::int32_t id : map.staleTables()) {
    stale.append(tableJson(state, id));
  }
  QJsonArray iterators;
  for (const swiss::Iterator& each : map.iterators) {
    iterators.append(iteratorJson(state, each));
  }
  return {{u"nil"_s, map.isNil},
          {u"used"_s, static_cast<qint64>(map.used)},
          {u"seed"_s, hexText(map.seed)},
          {u"writing"_s, map.writing},
          {u"clearSeq"_s, static_cast<qint64>(map.clearSeq)},
          {u"globalDepth"_s, map.globalDepth},
          {u"dirLen"_s, static_cast<qint64>(map.directory.size())},
          {u"directory"_s, directory},
          {u"slots"_s, static_cast<qint64>(state.tally.slots)},
          {u"tombstones"_s, static_cast<qint64>(state.tally.tombstones)},
          {u"tables"_s, tables},
          {u"staleTables"_s, stale},
          {u"iterators"_s, iterators}};
}

QJsonObject logJson(const State& state, const RangeLog& log) {
  QJsonArray keys;
  for (const Key key : log.keys) {
    keys.append(keyJson(state, key));
  }
  return {{u"range"_s, log.iterator},
          {u"map"_s, log.isSwiss ? u"swiss"_s : u"classic"_s},
          {u"ended"_s, log.hasEnded},
          {u"count"_s, static_cast<qint64>(log.count)},
          {u"keys"_s, keys}};
}

}  // namespace

QJsonObject jsonOf(const State& state) {
  QJsonArray ranges;
  for (const RangeLog& log : state.logs) {
    ranges.append(logJson(state, log));
  }
  QJsonObject made{{u"map"_s, variantId(state.variant)},
                   {u"key"_s, state.keys.type() == KeyType::Integer ? u"int"_s : u"string"_s},
                   {u"operations"_s, static_cast<qint64>(state.operations)},
                   {u"keyAtHand"_s, keyJson(state, state.atHand)},
                   {u"ranges"_s, ranges}};
  if (state.hasClassic()) {
    made.insert(u"hmap"_s, classicJson(state));
  }
  if (state.hasSwiss()) {
    made.insert(u"swiss"_s, swissJson(state));
  }
  if (state.paused) {
    made.insert(u"pausedWrite"_s, QJsonObject{{u"key"_s, keyJson(state, state.paused->key)},
                                              {u"value"_s, static_cast<qint64>(state.paused->value)}});
  }
  if (state.fault != Fault::None) {
    made.insert(u"fault"_s, goText(state.fault));
  }
  return made;
}

}  // namespace orrery::go_map
