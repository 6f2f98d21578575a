// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/configuration.h"

#include "models/exhibit/json_text.h"
#include "models/go_map/hash_text.h"
#include "models/go_map/limits.h"
#include "models/go_map/teller.h"
#include "models/go_map/tr.h"
#include "models/go_map/turn.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace orrery::go_map {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kLargestSeed = 9'000'000'000'000'000;
constexpr qsizetype kMostTyped = 1'000;

/// Reads a configuration; the first error wins.
class Reader {
 public:
  explicit Reader(const QJsonObject& configuration) : m_root(configuration) {}

  Result<State> read() {
    expectKeys(m_root, {}, {u"map"_s, u"key"_s, u"hash"_s, u"hashes"_s, u"seed"_s, u"hint"_s, u"nil"_s, u"contents"_s});
    readVariant();
    const KeyType type = word(u"key"_s, {u"int"_s, u"string"_s}) == 1 ? KeyType::String : KeyType::Integer;
    m_state.keys = Keys(type, readFunction());
    m_state.classic.type = classic::mapTypeOf(type);
    m_state.random = Random(static_cast<std::uint64_t>(integer(m_root, u"seed"_s, {}, 0, 0, kLargestSeed)));
    readHashes();
    readMap();
    if (!m_error) {
      readContents();
    }
    if (m_error) {
      return failure(*m_error);
    }
    m_state.tally = tallyOf(m_state);
    return std::move(m_state);
  }

 private:
  void fail(const QString& place, const QString& found, const QString& expected) {
    if (!m_error) {
      m_error = Error{place, found, expected};
    }
  }

  // lupdate takes a member that gives back a std:: type for one of that namespace's, so these stand alone.
  void failInteger(const QJsonValue& value, const QString& place, std::int64_t least, std::int64_t most) {
    fail(place, describe(value), Tr::tr("an integer from %1 to %2").arg(least).arg(most));
  }
  void failHash(const QJsonValue& value, const QString& place) {
    fail(place, describe(value), Tr::tr("64 bits as a text, such as \"0x97000000000000d6\""));
  }

  void expectKeys(const QJsonObject& object, const QString& place, const QStringList& known) {
    for (const QString& key : object.keys()) {
      if (!known.contains(key)) {
        fail(pointer(place, key), quoted(key), Tr::tr("one of: %1").arg(known.join(", "_L1)));
      }
    }
  }

  /// The place of the member's word in the list; 0 where it is left out.
  qsizetype word(const QString& key, const QStringList& known) {
    const QJsonValue value = m_root.value(key);
    const qsizetype found = value.isUndefined() ? 0 : known.indexOf(value.toString());
    if (found < 0) {
      fail(pointer({}, key), describe(value), Tr::tr("one of: %1").arg(known.join(", "_L1)));
    }
    return found;
  }

  std::int64_t checkedInteger(const QJsonValue& value, const QString& place, std::int64_t least, std::int64_t most) {
    const double number = value.toDouble();
    if (!value.isDouble() || std::trunc(number) != number || number < static_cast<double>(least) ||
        number > static_cast<double>(most)) {
      failInteger(value, place, least, most);
      return least;
    }
    return value.toInteger();
  }

  std::int64_t integer(const QJsonObject& object, const QString& key, const QString& place, std::int64_t fallback,
                       std::int64_t least, std::int64_t most) {
    const QJsonValue value = object.value(key);
    return value.isUndefined() ? fallback : checkedInteger(value, pointer(place, key), least, most);
  }

  std::uint64_t hash(const QJsonValue& value, const QString& place) {
    const auto read = readHash(value.toString());
    if (!read) {
      failHash(value, place);
    }
    return read.value_or(0);
  }

  void readVariant() {
    constexpr std::array kVariants{Variant::Classic, Variant::Swiss, Variant::Both};
    const qsizetype found = word(u"map"_s, {u"classic"_s, u"swiss"_s, u"both"_s});
    m_state.variant = kVariants[static_cast<std::size_t>(std::max<qsizetype>(found, 0))];
  }

  HashFunction readFunction() {
    const QJsonValue value = m_root.value("hash"_L1);
    HashFunction made;
    if (value.isUndefined() || value.toString() == "simple"_L1) {
      return made;
    }
    if (!value.isObject()) {
      fail(u"/hash"_s, describe(value), Tr::tr("\"simple\", or an object with \"wyhash\""));
      return made;
    }
    expectKeys(value.toObject(), u"/hash"_s, {u"wyhash"_s});
    const QJsonValue list = value.toObject().value("wyhash"_L1);
    const QString place = u"/hash/wyhash"_s;
    if (list.toArray().size() != static_cast<qsizetype>(made.hashkey.size())) {
      fail(place, describe(list),
           Tr::tr("a list of %n number(s), each as a text", nullptr, static_cast<int>(made.hashkey.size())));
      return made;
    }
    made.kind = HashFunction::Kind::Wyhash;
    for (std::size_t i = 0; i < made.hashkey.size(); ++i) {
      const auto at = static_cast<qsizetype>(i);
      made.hashkey[i] = hash(list.toArray().at(at), pointer(place, at));
    }
    return made;
  }

  /// The key that a text names; it is kept from now on.
  std::optional<Key> key(const QString& text, const QString& place) {
    if (const auto checked = m_state.keys.check(text); !checked) {
      fail(place, checked.error().found, checked.error().expected);
      return std::nullopt;
    }
    return m_state.keys.keyOf(text);
  }

  void readHashes() {
    const QJsonValue value = m_root.value("hashes"_L1);
    const QJsonObject hashes = value.toObject();
    if (!value.isUndefined() && !value.isObject()) {
      fail(u"/hashes"_s, describe(value), Tr::tr("an object: a hash for each key"));
    } else if (hashes.size() > kMostTyped) {
      fail(u"/hashes"_s, describe(value), Tr::tr("at most %n element(s)", nullptr, static_cast<int>(kMostTyped)));
    }
    for (auto each = hashes.begin(); each != hashes.end() && !m_error; ++each) {
      const QString place = pointer(u"/hashes"_s, each.key());
      const auto named = key(each.key(), place);
      const std::uint64_t typed = hash(each.value(), place);
      if (named) {
        m_state.keys.setTyped(*named, typed);
      }
    }
  }

  void readMap() {
    const QJsonValue isNil = m_root.value("nil"_L1);
    if (!isNil.isUndefined() && !isNil.isBool()) {
      fail(u"/nil"_s, describe(isNil), Tr::tr("true or false"));
    }
    const std::int64_t hint = integer(m_root, u"hint"_s, {}, 0, kLeastHint, kMostHint);
    for (const QString& other : {u"hint"_s, u"contents"_s}) {
      if (isNil.toBool() && m_root.contains(other)) {
        fail(pointer({}, other), describe(m_root.value(other)), Tr::tr("nothing: a nil map has no room for keys"));
      }
    }
    if (!m_error) {
      makeSilently(m_state, hint, isNil.toBool());
    }
  }

  void readContents() {
    const QJsonValue value = m_root.value("contents"_L1);
    if (value.isArray()) {
      readList(value.toArray());
    } else if (value.isObject()) {
      readSequence(value.toObject());
    } else if (!value.isUndefined()) {
      fail(u"/contents"_s, describe(value), Tr::tr("a list of [key, value], or an object with \"count\""));
    }
  }

  void readList(const QJsonArray& list) {
    if (list.size() > kMostKeys) {
      fail(u"/contents"_s, describe(list), Tr::tr("at most %n element(s)", nullptr, static_cast<int>(kMostKeys)));
    }
    for (qsizetype i = 0; i < list.size() && !m_error; ++i) {
      readEntry(list.at(i), pointer(u"/contents"_s, i));
    }
  }

  void readEntry(const QJsonValue& entry, const QString& place) {
    const QJsonArray pair = entry.toArray();
    if (pair.size() != 2) {
      fail(place, describe(entry), Tr::tr("a list of a key and a value"));
      return;
    }
    const QString keyPlace = pointer(place, qsizetype{0});
    const QJsonValue given = pair.at(0);
    const bool isInteger = m_state.keys.type() == KeyType::Integer;
    if (isInteger) {
      checkedInteger(given, keyPlace, -Keys::kLargestInteger, Keys::kLargestInteger);
    } else if (!given.isString()) {
      fail(keyPlace, describe(given), Tr::tr("a text"));
    }
    const bool isDeleted = pair.at(1).isNull();
    const QString valuePlace = pointer(place, qsizetype{1});
    const std::int64_t stored = isDeleted ? 0 : checkedInteger(pair.at(1), valuePlace, -kLargestValue, kLargestValue);
    if (m_error) {
      return;
    }
    const QString text = isInteger ? QString::number(given.toInteger()) : given.toString();
    const auto named = key(text, keyPlace);
    if (named && isDeleted) {
      eraseSilently(m_state, *named);
    } else if (named) {
      assignSilently(m_state, *named, stored);
    }
  }

  void readSequence(const QJsonObject& sequence) {
    const QString place = u"/contents"_s;
    expectKeys(sequence, place, {u"first"_s, u"count"_s, u"stride"_s});
    const std::int64_t first = integer(sequence, u"first"_s, place, 0, -kLargestNumber, kLargestNumber);
    const std::int64_t stride = integer(sequence, u"stride"_s, place, 1, -kLargestStride, kLargestStride);
    const std::int64_t count = checkedInteger(sequence.value("count"_L1), pointer(place, u"count"_s), 0, kMostKeys);
    if (m_error) {
      return;
    }
    for (std::int64_t i = 0; i < count; ++i) {
      const QString text = numberedText(m_state.keys.type(), first + i * stride);
      assignSilently(m_state, m_state.keys.keyOf(text), i + 1);
    }
  }

  const QJsonObject& m_root;
  State m_state;
  std::optional<Error> m_error;
};

}  // namespace

Result<State> readConfiguration(const QJsonObject& configuration) { return Reader(configuration).read(); }

}  // namespace orrery::go_map
