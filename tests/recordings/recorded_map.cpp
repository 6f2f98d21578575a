// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recordings/recorded_map.h"

#include <algorithm>

namespace orrery::recordings {

using namespace Qt::StringLiterals;
using namespace orrery::go_map;
using classic::BucketArray;
using classic::Hmap;
using classic::kCells;

namespace {

/// Cells of this mark are written with their key and value.
bool hasEntry(std::uint8_t mark) { return mark >= classic::kEvacuatedX && mark != classic::kEvacuatedEmpty; }

bool readBucket(const QJsonArray& recorded, Keys& keys, RecordedBucket* bucket) {
  const QByteArray marks = recorded.at(0).toString().toLatin1();
  const QJsonArray recordedKeys = recorded.at(1).toArray();
  const QJsonArray values = recorded.at(2).toArray();
  if (recorded.size() != 4 || marks.size() != 2 * kCells) {
    return false;
  }
  qsizetype entry = 0;
  for (std::size_t i = 0; i < kCells; ++i) {
    bool isHex = false;
    bucket->tophash[i] = static_cast<std::uint8_t>(marks.mid(static_cast<qsizetype>(2 * i), 2).toUInt(&isHex, 16));
    if (!isHex) {
      return false;
    }
    if (hasEntry(bucket->tophash[i])) {
      bucket->keys[i] = keyOf(recordedKeys.at(entry), keys);
      bucket->values[i] = values.at(entry).toInteger(-1);
      ++entry;
    }
  }
  bucket->source = recorded.at(3).toInt(-1);
  return recordedKeys.size() == entry && values.size() == entry;
}

QString readChains(const QJsonObject& chains, Keys& keys, RecordedArray* array) {
  for (auto it = chains.begin(); it != chains.end(); ++it) {
    bool isNumber = false;
    const std::size_t index = it.key().toUInt(&isNumber);
    if (!isNumber || index >= array->size()) {
      return u"there is no bucket %1"_s.arg(it.key());
    }
    RecordedChain chain;
    for (const auto each : it.value().toArray()) {
      if (!readBucket(each.toArray(), keys, &chain.emplace_back())) {
        return u"the chain of bucket %1 cannot be read"_s.arg(it.key());
      }
    }
    (*array)[index] = std::move(chain);
  }
  return {};
}

int sourceOf(const BucketArray& array, std::int32_t index) {
  return index < array.main() ? 0 : index < array.main() + array.preallocated ? 1 : 2;
}

QString bucketText(const RecordedBucket& bucket) {
  QString text;
  for (std::size_t i = 0; i < kCells; ++i) {
    text += QString::number(bucket.tophash[i], 16);
    if (hasEntry(bucket.tophash[i])) {
      text += u"(%1: %2)"_s.arg(bucket.keys[i]).arg(bucket.values[i]);
    }
    text += u' ';
  }
  return text % u"source "_s % QString::number(bucket.source);
}

/// A model's bucket in a recording's form.
RecordedBucket recordedForm(const BucketArray& array, std::int32_t index) {
  const classic::Bucket& bucket = array[index];
  RecordedBucket form;
  form.tophash = bucket.tophash;
  for (std::size_t i = 0; i < kCells; ++i) {
    if (hasEntry(bucket.tophash[i])) {
      form.keys[i] = bucket.keys[i];
      form.values[i] = bucket.values[i];
    }
  }
  form.source = sourceOf(array, index);
  return form;
}

bool isSame(const RecordedBucket& recorded, const BucketArray& array, std::int32_t index) {
  const classic::Bucket& bucket = array[index];
  if (recorded.tophash != bucket.tophash || recorded.source != sourceOf(array, index)) {
    return false;
  }
  for (std::size_t i = 0; i < kCells; ++i) {
    if (hasEntry(bucket.tophash[i]) && (recorded.keys[i] != bucket.keys[i] || recorded.values[i] != bucket.values[i])) {
      return false;
    }
  }
  return true;
}

QString compareChain(const RecordedChain& recorded, const BucketArray& array, std::int32_t main) {
  static const RecordedChain kBlank(1);
  const RecordedChain& chain = recorded.empty() ? kBlank : recorded;
  std::int32_t at = main;
  std::size_t depth = 0;
  while (depth < chain.size() && at >= 0 && isSame(chain[depth], array, at)) {
    at = array[at].overflow;
    ++depth;
  }
  if (depth == chain.size() && at < 0) {
    return {};
  }
  return differs(u"bucket %1, %2 down its chain"_s.arg(main).arg(depth),
                 depth < chain.size() ? bucketText(chain[depth]) : u"no bucket"_s,
                 at >= 0 ? bucketText(recordedForm(array, at)) : u"no bucket"_s);
}

QString compareArray(const QString& name, const RecordedArray& recorded, const BucketArray* array) {
  const std::size_t main = array == nullptr ? 0 : static_cast<std::size_t>(array->main());
  if (recorded.size() != main) {
    return differs(u"buckets of the %1 array"_s.arg(name), QString::number(recorded.size()), QString::number(main));
  }
  for (std::size_t i = 0; i < main; ++i) {
    const QString found = compareChain(recorded[i], *array, static_cast<std::int32_t>(i));
    if (!found.isEmpty()) {
      return name % u" array: "_s % found;
    }
  }
  return {};
}

}  // namespace

Key keyOf(const QJsonValue& value, Keys& keys) {
  if (keys.type() == KeyType::Integer) {
    return value.toInteger(kNoKey);
  }
  // A wiped cell has the empty text, which cleared memory reads as.
  return value.toString().isEmpty() ? 0 : keys.keyOf(value.toString());
}

QString differs(const QString& what, const QString& recorded, const QString& modelled) {
  return recorded == modelled ? QString() : QString(what % u": recorded "_s % recorded % u", the model "_s % modelled);
}

QString differs(const QString& what, const QJsonValue& recorded, std::int64_t modelled) {
  if (!recorded.isDouble()) {
    return u"%1: the line has none; the model %2"_s.arg(what).arg(modelled);
  }
  return recorded.toInteger() == modelled
             ? QString()
             : differs(what, QString::number(recorded.toInteger()), QString::number(modelled));
}

QString RecordedMap::read(const QJsonObject& line, Keys& keys) {
  constexpr int kMostShift = 24;
  const int shift = line.value("B"_L1).toInt(-1);
  const std::int64_t oldCount = line.value("o"_L1).toInteger(-1);
  if (shift < 0 || shift > kMostShift || oldCount < 0 || oldCount > std::int64_t{1} << kMostShift) {
    return u"B or o cannot be read"_s;
  }
  if (line.value("F"_L1).toInt() == 1) {
    const bool isNil = line.value("z"_L1).toInt() == 1;
    m_current.assign(isNil ? 0 : std::size_t{1} << static_cast<unsigned>(shift), {});
    m_old.assign(static_cast<std::size_t>(oldCount), {});
  }
  if (oldCount == 0) {
    m_old.clear();
  }
  const QString wrong = readChains(line.value("nb"_L1).toObject(), keys, &m_current);
  return wrong.isEmpty() ? readChains(line.value("ob"_L1).toObject(), keys, &m_old) : wrong;
}

QString RecordedMap::compare(const QJsonObject& line, const Hmap& map) const {
  const BucketArray* const current = map.current();
  const std::int32_t spare = current == nullptr ? 0 : current->preallocated - current->used;
  QStringList found{differs(u"count"_s, line.value("c"_L1), map.count),
                    differs(u"flags"_s, line.value("f"_L1), map.flags),
                    differs(u"B"_s, line.value("B"_L1), map.B),
                    differs(u"noverflow"_s, line.value("n"_L1), map.noverflow),
                    differs(u"hash0"_s, line.value("s"_L1), map.hash0),
                    differs(u"nevacuate"_s, line.value("e"_L1), map.nevacuate),
                    differs(u"old buckets"_s, line.value("o"_L1), map.oldCount()),
                    differs(u"spare overflow buckets"_s, line.value("p"_L1), spare),
                    differs(u"buckets is nil"_s, line.value("z"_L1).toInt(0), current == nullptr ? 1 : 0)};
  found.append(compareArray(u"current"_s, m_current, current));
  found.append(compareArray(u"old"_s, m_old, map.isGrowing() ? map.old() : nullptr));
  found.removeAll(QString());
  return found.join(u"; "_s);
}

}  // namespace orrery::recordings
