// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recordings/map_replay.h"

#include <QJsonDocument>

namespace orrery::recordings {

using namespace Qt::StringLiterals;
using namespace orrery::go_map;
using classic::Start;

namespace {

/// Iterators of range statements; recorded ones count from 0.
constexpr std::int32_t kRange = -1;

class Silence : public classic::Listener {
 public:
  void told(const classic::Told&) override {}
};

std::optional<std::uint64_t> readHash(const QString& text) {
  bool isHex = false;
  const std::uint64_t hash = text.toULongLong(&isHex, 16);
  return isHex && text.size() == 16 ? std::optional(hash) : std::nullopt;
}

QString firstOf(const QStringList& differences) {
  for (const QString& each : differences) {
    if (!each.isEmpty()) {
      return each;
    }
  }
  return {};
}

}  // namespace

MapReplay::MapReplay() : m_check(m_map, m_keys), m_context{m_keys, m_random, m_check} {}

QString MapReplay::readHeader(const QJsonObject& header) {
  const bool isText = header.value("map"_L1).toString() == "map[string]int"_L1;
  if (!isText && header.value("map"_L1).toString() != "map[uint64]uint64"_L1) {
    return u"the header names no type of map that is known"_s;
  }
  HashFunction function;
  const QJsonArray hashkey = header.value("hashkey"_L1).toArray();
  m_hasHashKey = !hashkey.isEmpty();
  if (m_hasHashKey) {
    function.kind = HashFunction::Kind::Wyhash;
    for (std::size_t i = 0; i < function.hashkey.size(); ++i) {
      const auto number = readHash(hashkey.at(static_cast<qsizetype>(i)).toString());
      if (!number) {
        return u"hashkey cannot be read"_s;
      }
      function.hashkey[i] = *number;
    }
  }
  const KeyType type = isText ? KeyType::String : KeyType::Integer;
  m_keys = Keys(type, function);
  m_map = {};
  m_map.type = classic::mapTypeOf(type);
  m_recorded = {};
  return firstOf({differs(u"bucketsize"_s, header.value("bucketsize"_L1), m_map.type.bucketSize),
                  differs(u"bucket_has_pointers"_s, header.value("bucket_has_pointers"_L1).toBool() ? 1 : 0,
                          m_map.type.hasPointers ? 1 : 0)});
}

QString MapReplay::learnHash(Key key, const QString& hash) {
  const auto recorded = readHash(hash);
  if (!recorded) {
    return u"h cannot be read"_s;
  }
  if (!m_hasHashKey) {
    m_keys.setTyped(key, *recorded);
    return {};
  }
  return differs(u"hash"_s, hash, QString::number(m_keys.hash(key, m_map.hash0), 16).rightJustified(16, u'0'));
}

QString MapReplay::takeSeed(const QJsonObject& line, std::uint32_t before) {
  if (!m_check.hasNewSeed()) {
    return {};
  }
  m_check.forgetSeed();
  const auto recorded = static_cast<std::uint32_t>(line.value("s"_L1).toInteger());
  // That the same one is drawn again by chance happens once in 2^32 times.
  if (recorded == before || m_map.hash0 == before) {
    return u"the seed is drawn anew; recorded %1, the model %2, before %3"_s.arg(recorded).arg(m_map.hash0).arg(before);
  }
  m_map.hash0 = recorded;
  return {};
}

QString MapReplay::assign(const QJsonObject& line) {
  const Key key = keyOf(line.value("k"_L1), m_keys);
  const QString wrong = learnHash(key, line.value("h"_L1).toString());
  if (!wrong.isEmpty()) {
    return wrong;
  }
  const auto done = classic::assign(m_map, key, line.value("v"_L1).toInteger(-1), m_context);
  return differs(u"new key"_s, line.value("r"_L1), done.isNew ? 1 : 0);
}

QString MapReplay::assignMany(const QJsonObject& line) {
  const QJsonArray keys = line.value("ks"_L1).toArray();
  const QJsonArray values = line.value("vs"_L1).toArray();
  const QString hashes = line.value("hs"_L1).toString();
  if (values.size() != keys.size() || hashes.size() != keys.size() * 16) {
    return u"ks, vs and hs are of different lengths"_s;
  }
  for (qsizetype i = 0; i < keys.size(); ++i) {
    const Key key = keyOf(keys.at(i), m_keys);
    const QString wrong = learnHash(key, hashes.mid(i * 16, 16));
    if (!wrong.isEmpty()) {
      return wrong;
    }
    classic::assign(m_map, key, values.at(i).toInteger(-1), m_context);
  }
  return {};
}

QString MapReplay::get(const QJsonObject& line) {
  const Key key = keyOf(line.value("k"_L1), m_keys);
  const QString wrong = learnHash(key, line.value("h"_L1).toString());
  if (!wrong.isEmpty()) {
    return wrong;
  }
  const auto found = classic::lookup(m_map, key, m_context);
  const QString value = found.found ? differs(u"value"_s, line.value("v"_L1), found.value) : QString();
  return firstOf({differs(u"found"_s, line.value("r"_L1), found.found ? 1 : 0), value});
}

QString MapReplay::erase(const QJsonObject& line) {
  const Key key = keyOf(line.value("k"_L1), m_keys);
  const QString wrong = learnHash(key, line.value("h"_L1).toString());
  if (!wrong.isEmpty()) {
    return wrong;
  }
  const auto done = classic::erase(m_map, key, m_context);
  return differs(u"found"_s, line.value("r"_L1), done.found ? 1 : 0);
}

QString MapReplay::compareIterator(const QJsonObject& line, std::int32_t id) const {
  const classic::Iterator* const iterator = m_map.iterator(id);
  if (iterator == nullptr) {
    return u"there is no iterator %1"_s.arg(id);
  }
  const QString produced = differs(u"produced"_s, line.value("r"_L1), iterator->hasKey ? 1 : 0);
  if (iterator->array == 0) {
    return firstOf({produced, differs(u"began on an empty map"_s, line.value("empty"_L1), 1)});
  }
  QStringList found{produced, differs(u"bucket"_s, line.value("bk"_L1), iterator->bucket),
                    differs(u"i"_s, line.value("ii"_L1), iterator->i),
                    differs(u"wrapped"_s, line.value("w"_L1), iterator->wrapped ? 1 : 0),
                    differs(u"checkBucket"_s, line.value("cb"_L1), iterator->checkBucket)};
  if (iterator->hasKey) {
    const QString recorded = line.value("k"_L1).toVariant().toString();
    found.append(differs(u"key"_s, recorded, m_keys.text(iterator->key)));
    found.append(differs(u"value"_s, line.value("v"_L1), iterator->value));
  }
  if (line.value("op"_L1).toString() == "iter"_L1) {
    found.append({differs(u"startBucket"_s, line.value("sb"_L1), iterator->startBucket),
                  differs(u"offset"_s, line.value("of"_L1), iterator->offset),
                  differs(u"the iterator's B"_s, line.value("iB"_L1), iterator->shift)});
  }
  return firstOf(found);
}

QString MapReplay::begin(const QJsonObject& line) {
  const auto id = line.value("it"_L1).toInt(-1);
  if (id < 0 || m_map.iterator(id) != nullptr) {
    return u"it is no number of a new iterator"_s;
  }
  const Start start{line.value("sb"_L1).toInt(0), static_cast<std::uint8_t>(line.value("of"_L1).toInt(0))};
  classic::startIteration(m_map, id, start, m_context);
  return compareIterator(line, id);
}

QString MapReplay::next(const QJsonObject& line) {
  const auto id = line.value("it"_L1).toInt(-1);
  if (const auto* iterator = m_map.iterator(id); iterator != nullptr && iterator->hasEnded) {
    return u"iterator %1 has ended already"_s.arg(id);
  }
  classic::advance(m_map, id, m_context);
  return compareIterator(line, id);
}

bool MapReplay::explains(Start start, const std::vector<Key>& order) {
  classic::Hmap map = m_map;
  Silence silence;
  classic::Context context{m_keys, m_random, silence};
  classic::startIteration(map, kRange, start, context);
  for (const Key key : order) {
    if (map.iterator(kRange)->hasEnded || map.iterator(kRange)->key != key) {
      return false;
    }
    classic::advance(map, kRange, context);
  }
  return map.iterator(kRange)->hasEnded;
}

QString MapReplay::range(const QJsonObject& line) {
  std::vector<Key> order;
  for (const auto each : line.value("ks"_L1).toArray()) {
    order.push_back(keyOf(each, m_keys));
  }
  const std::int32_t buckets = std::int32_t{1} << m_map.B;
  for (std::int32_t i = 0; i < buckets * classic::kCells; ++i) {
    const Start start{i / classic::kCells, static_cast<std::uint8_t>(i % classic::kCells)};
    if (!explains(start, order)) {
      continue;
    }
    classic::startIteration(m_map, kRange, start, m_context);
    for (std::size_t passed = 0; passed < order.size(); ++passed) {
      classic::advance(m_map, kRange, m_context);
    }
    classic::endIteration(m_map, kRange);
    return {};
  }
  return u"no start explains the order of the range"_s;
}

QString MapReplay::perform(const QJsonObject& line) {
  const QString operation = line.value("op"_L1).toString();
  if (operation == "make"_L1) {
    classic::make(m_map, line.value("hint"_L1).toInteger(0), m_context);
    return {};
  }
  if (operation == "clear"_L1) {
    classic::clear(m_map, m_context);
    return {};
  }
  struct Row {
    QLatin1StringView name;
    QString (MapReplay::*act)(const QJsonObject&);
  };
  static const Row kRows[] = {{"set"_L1, &MapReplay::assign}, {"setn"_L1, &MapReplay::assignMany},
                              {"get"_L1, &MapReplay::get},    {"del"_L1, &MapReplay::erase},
                              {"iter"_L1, &MapReplay::begin}, {"next"_L1, &MapReplay::next},
                              {"range"_L1, &MapReplay::range}};
  for (const Row& row : kRows) {
    if (operation == row.name) {
      return (this->*row.act)(line);
    }
  }
  return u"there is no operation \"%1\""_s.arg(operation);
}

QString MapReplay::step(const QJsonObject& line) {
  ++m_operations;
  const std::uint32_t seed = m_map.hash0;
  const QString result = perform(line);
  if (!result.isEmpty()) {
    return result;
  }
  if (!m_check.firstLie().isEmpty()) {
    return u"told, and not so: "_s % m_check.firstLie();
  }
  const QString drawn = takeSeed(line, seed);
  const QString read = m_recorded.read(line, m_keys);
  return firstOf({drawn, read, m_recorded.compare(line, m_map)});
}

QString MapReplay::replay(const QByteArray& lines) {
  int number = 0;
  for (const QByteArray& text : lines.split('\n')) {
    ++number;
    if (text.trimmed().isEmpty()) {
      continue;
    }
    QJsonParseError error;
    const QJsonObject line = QJsonDocument::fromJson(text, &error).object();
    const QString place = u"line %1: "_s.arg(number);
    if (error.error != QJsonParseError::NoError) {
      return place % error.errorString();
    }
    const QString found = number == 1 ? readHeader(line) : step(line);
    if (!found.isEmpty()) {
      return place % found;
    }
  }
  return {};
}

}  // namespace orrery::recordings
