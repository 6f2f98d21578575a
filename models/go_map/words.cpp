// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/words.h"

#include "models/go_map/telling.h"
#include "models/go_map/tr.h"

#include <algorithm>

namespace orrery::go_map {

using namespace Qt::StringLiterals;

namespace {

/// A bucket of a chain: the number of its main bucket, and how far behind that it is. -1: of no chain.
struct ChainPlace {
  std::int32_t head = -1;
  int distance = 0;
};

ChainPlace chainPlace(const classic::BucketArray& array, std::int32_t bucket) {
  if (bucket < array.main()) {
    return {bucket, 0};
  }
  for (std::int32_t head = 0; head < array.main(); ++head) {
    int distance = 1;
    for (std::int32_t at = array[head].overflow; at >= 0; at = array[at].overflow, ++distance) {
      if (at == bucket) {
        return {head, distance};
      }
    }
  }
  return {};
}

QString mainBucket(const classic::Hmap& map, std::int32_t array, std::int32_t bucket) {
  if (array == map.buckets) {
    return Tr::tr("bucket %1").arg(bucket);
  }
  return array == map.oldbuckets ? Tr::tr("old bucket %1").arg(bucket) : Tr::tr("replaced bucket %1").arg(bucket);
}

/// Several tables are told apart by their numbers.
bool hasSeveralTables(const swiss::Map& map, std::int32_t table) {
  return map.directory.size() > 1 || map.move.from != 0 || map.table(table).index < 0;
}

}  // namespace

QString keyText(const State& state, Key key) {
  const QString written = state.keys.text(key);
  return state.keys.type() == KeyType::String ? QString(u'"' % written % u'"') : written;
}

QString hashText(std::uint64_t hash) { return QString(u"0x"_s % QString::number(hash, 16).rightJustified(16, u'0')); }

QString lowBits(std::uint64_t hash, int bits) {
  QString written;
  written.reserve(bits);
  for (int bit = bits - 1; bit >= 0; --bit) {
    written.append(((hash >> static_cast<unsigned>(bit)) & 1U) != 0 ? u'1' : u'0');
  }
  return written;
}

std::int32_t chainHead(const classic::BucketArray& array, std::int32_t bucket) {
  return chainPlace(array, bucket).head;
}

QString bucketText(const classic::Hmap& map, classic::Place place) {
  const classic::BucketArray* const array = map.array(place.array);
  const ChainPlace at = array == nullptr ? ChainPlace{place.bucket, 0} : chainPlace(*array, place.bucket);
  if (at.head < 0) {
    return Tr::tr("an overflow bucket of no chain");
  }
  const QString main = mainBucket(map, place.array, at.head);
  return at.distance == 0 ? main : Tr::tr("overflow bucket %1 of %2").arg(text(at.distance), main);
}

QString joined(std::initializer_list<QString> sentences) {
  QString whole;
  for (const QString& sentence : sentences) {
    whole = whole.isEmpty() ? sentence : Tr::tr("%1 %2", "two sentences").arg(whole, sentence);
  }
  return whole;
}

QString ClassicTelling::key() const { return keyText(m_state, m_told.key); }

std::int32_t ClassicTelling::number(classic::Place place) const {
  const classic::BucketArray* const array = map().array(place.array);
  return array == nullptr ? place.bucket : chainHead(*array, place.bucket);
}

int ClassicTelling::distance(classic::Place place) const {
  const classic::BucketArray* const array = map().array(place.array);
  return array == nullptr ? 0 : chainPlace(*array, place.bucket).distance;
}

QString ClassicTelling::bucket(classic::Place place) const { return bucketText(map(), place); }

QString ClassicTelling::cell(classic::Place place) const {
  const int behind = distance(place);
  const QString where = behind == 0 ? bucket(place) : Tr::tr("overflow bucket %1").arg(behind);
  return Tr::tr("cell %1 of %2").arg(text(place.cell), where);
}

QString SwissTelling::key() const { return keyText(m_state, m_told.key); }

QString SwissTelling::slot(swiss::Place place) const {
  if (isSmall(place)) {
    return Tr::tr("slot %1").arg(place.slot);
  }
  return hasSeveralTables(map(), place.table)
             ? Tr::tr("slot %1 of group %2, table %3").arg(place.slot).arg(place.group).arg(place.table)
             : Tr::tr("slot %1 of group %2").arg(place.slot).arg(place.group);
}

QString sentenceOf(const Step& step, const State& after) {
  if (isSwiss(step.kind)) {
    const swiss::Told told = swissTold(step);
    return sentenceOf(SwissTelling(told, after));
  }
  const classic::Told told = classicTold(step);
  return sentenceOf(ClassicTelling(told, after));
}

QString detailOf(const Step& step, const State& after) {
  if (isSwiss(step.kind)) {
    const swiss::Told told = swissTold(step);
    return detailOf(SwissTelling(told, after));
  }
  const classic::Told told = classicTold(step);
  return detailOf(ClassicTelling(told, after));
}

}  // namespace orrery::go_map
