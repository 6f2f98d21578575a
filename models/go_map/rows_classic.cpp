// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/rows.h"
#include "models/go_map/steps.h"
#include "models/go_map/tables.h"
#include "models/go_map/tr.h"
#include "models/go_map/words.h"

#include <array>
#include <utility>

namespace orrery::go_map {

using namespace Qt::StringLiterals;

namespace {

// The header's fields, a bit each, in the order of their rows.
constexpr unsigned kCount = 1U << 0U;
constexpr unsigned kFlags = 1U << 1U;
constexpr unsigned kShift = 1U << 2U;
constexpr unsigned kNoverflow = 1U << 3U;
constexpr unsigned kSeed = 1U << 4U;
constexpr unsigned kBuckets = 1U << 5U;
constexpr unsigned kOldbuckets = 1U << 6U;
constexpr unsigned kNevacuate = 1U << 7U;
constexpr unsigned kLoad = 1U << 8U;
constexpr unsigned kAll = (1U << 9U) - 1;

/// What the last step changed in the header.
unsigned changedBy(const Step* last) {
  if (last == nullptr || isSwiss(last->kind)) {
    return 0;
  }
  using enum classic::Event;
  switch (static_cast<classic::Event>(last->kind)) {
    case Made:
    case MadeNil:
    case Cleared:
      return kAll;
    case BucketsMade:
      return kBuckets;
    case WriteBegan:
    case ValueUpdated:
    case RestMarked:
    case IterationStarted:
      return kFlags;
    case KeyStored:
    case CellCleared:
      return kCount | kFlags | kLoad;
    case OverflowAdded:
      return kNoverflow;
    case GrowthStarted:
      return kFlags | kShift | kNoverflow | kBuckets | kOldbuckets | kNevacuate | kLoad;
    case MarkAdvanced:
      return kNevacuate;
    case GrowthFinished:
      return kOldbuckets | kFlags;
    case SeedRedrawn:
      return kSeed | kFlags;
    default:
      return 0;
  }
}

QString flagsText(std::uint8_t flags) {
  constexpr std::array kNames{
      std::pair{classic::kIterator, "iterator"_L1}, std::pair{classic::kOldIterator, "oldIterator"_L1},
      std::pair{classic::kHashWriting, "hashWriting"_L1}, std::pair{classic::kSameSizeGrow, "sameSizeGrow"_L1}};
  QStringList words;
  for (const auto& [flag, name] : kNames) {
    if ((flags & flag) != 0) {
      words.append(name);
    }
  }
  return words.isEmpty() ? u"0"_s : words.join(u" | "_s);
}

QString arrayText(const classic::BucketArray* array) {
  if (array == nullptr) {
    return u"nil"_s;
  }
  const auto overflow = static_cast<qsizetype>(array->buckets.size()) - array->main();
  return overflow == 0 ? Tr::tr("%n bucket(s)", nullptr, array->main())
                       : Tr::tr("%1 buckets and %2 for overflow").arg(array->main()).arg(overflow);
}

QString loadText(const classic::Hmap& map) {
  constexpr int kDecimals = 2;
  const auto buckets = static_cast<double>(std::int64_t{1} << map.B);
  return QString::number(static_cast<double>(map.count) / buckets, 'f', kDecimals);
}

StateTable headerTable(const State& state, const Step* last) {
  StateTable table{u"hmap"_s, {Tr::tr("Field"), Tr::tr("Value")}, {}};
  const classic::Hmap& map = state.classic;
  const unsigned changed = changedBy(last);
  unsigned field = 1;
  const auto row = [&](const QString& name, const QString& value) {
    table.rows.push_back({{}, {name, value}, (changed & field) != 0});
    field <<= 1U;
  };
  row(u"count"_s, map.isNil ? u"nil"_s : QString::number(map.count));
  row(u"flags"_s, flagsText(map.flags));
  row(u"B"_s, QString::number(map.B));
  row(u"noverflow"_s, QString::number(map.noverflow));
  row(u"hash0"_s, u"0x"_s % QString::number(map.hash0, 16).rightJustified(8, u'0'));
  row(u"buckets"_s, arrayText(map.current()));
  row(u"oldbuckets"_s, arrayText(map.old()));
  row(u"nevacuate"_s, QString::number(map.nevacuate));
  row(Tr::tr("load factor"), loadText(map));
  return table;
}

/// The main buckets of an array that the last step was about.
QList<std::int32_t> touchedIn(const classic::BucketArray& array, const Step* last) {
  QList<std::int32_t> heads;
  if (last == nullptr || isSwiss(last->kind)) {
    return heads;
  }
  const classic::Told told = classicTold(*last);
  for (const classic::Place place : {told.from, told.to}) {
    if (place.array == array.id && place.bucket >= 0 && place.bucket < static_cast<int>(array.buckets.size())) {
      heads.append(chainHead(array, place.bucket));
    }
  }
  return heads;
}

QString arrayName(const classic::Hmap& map, std::int32_t id) {
  if (id == map.buckets) {
    return u"buckets"_s;
  }
  return id == map.oldbuckets ? u"oldbuckets"_s : Tr::tr("an older one, for a range");
}

/// The keys of a chain in their order; a cell that a key has left shows as a line.
QString chainText(const State& state, const classic::BucketArray& array, std::int32_t head) {
  QString text;
  for (std::int32_t at = head; at >= 0; at = array[at].overflow) {
    const classic::Bucket& bucket = array[at];
    for (std::size_t i = 0; i < bucket.tophash.size(); ++i) {
      const std::uint8_t mark = bucket.tophash[i];
      if (mark == classic::kEmptyOne || mark >= classic::kMinTophash) {
        text += mark == classic::kEmptyOne ? u"–"_s : keyText(state, bucket.keys[i]);
        text += u' ';
      }
    }
  }
  return text.trimmed();
}

int overflowCount(const classic::BucketArray& array, std::int32_t head) {
  int count = 0;
  for (std::int32_t at = array[head].overflow; at >= 0; at = array[at].overflow) {
    ++count;
  }
  return count;
}

void addArray(StateTable& table, const State& state, const classic::BucketArray& array, const Step* last) {
  const QList<std::int32_t> touched = touchedIn(array, last);
  const QString name = arrayName(state.classic, array.id);
  for (std::int32_t i = 0; i < array.main(); ++i) {
    const int overflow = overflowCount(array, i);
    table.rows.push_back(
        {bucketEntity(state.classic, array.id, i),
         {name, QString::number(i), chainText(state, array, i), overflow > 0 ? QString::number(overflow) : QString(),
          classic::isEvacuated(array[i]) ? Tr::tr("yes") : QString()},
         touched.contains(i)});
  }
}

StateTable bucketTable(const State& state, const Step* last) {
  StateTable table{Tr::tr("Buckets"),
                   {Tr::tr("Array"), Tr::tr("Bucket"), Tr::tr("Keys"), Tr::tr("Overflow"), Tr::tr("Evacuated")},
                   {}};
  const classic::Hmap& map = state.classic;
  if (const classic::BucketArray* const old = map.old()) {
    addArray(table, state, *old, last);
  }
  if (const classic::BucketArray* const current = map.current()) {
    addArray(table, state, *current, last);
  }
  for (const classic::BucketArray& array : map.arrays) {
    if (array.id != map.buckets && array.id != map.oldbuckets) {
      addArray(table, state, array, last);
    }
  }
  return table;
}

QString whereText(const State& state, const classic::Iterator& iterator) {
  if (iterator.hasEnded) {
    return Tr::tr("at its end");
  }
  return iterator.hasKey ? keyText(state, iterator.key) : QString();
}

StateTable iteratorTable(const State& state, const Step* last) {
  StateTable table{
      Tr::tr("Ranges"),
      {Tr::tr("Range"), u"startBucket"_s, u"offset"_s, u"B"_s, u"checkBucket"_s, Tr::tr("At"), Tr::tr("Given")},
      {}};
  const bool isClassicStep = last != nullptr && !isSwiss(last->kind);
  for (const classic::Iterator& each : state.classic.iterators) {
    const bool isTouched =
        isClassicStep && static_cast<classic::Event>(last->kind) >= classic::Event::IterationStarted &&
        static_cast<classic::Event>(last->kind) <= classic::Event::IterationEnded && classicTold(*last).a == each.id;
    table.rows.push_back(
        {iteratorEntity(each.id),
         {iteratorEntity(each.id).name, QString::number(each.startBucket), QString::number(each.offset),
          QString::number(each.shift), each.checkBucket < 0 ? QString() : QString::number(each.checkBucket),
          whereText(state, each), givenBy(state, each.id, false)},
         isTouched});
  }
  return table;
}

}  // namespace

void addClassicTables(std::vector<StateTable>& tables, const State& state, const Step* last) {
  tables.push_back(headerTable(state, last));
  tables.push_back(bucketTable(state, last));
  tables.push_back(iteratorTable(state, last));
}

}  // namespace orrery::go_map
