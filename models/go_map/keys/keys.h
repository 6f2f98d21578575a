// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/go_map/keys/hash_function.h"
#include "models/go_map/keys/texts.h"

#include <QHash>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>

namespace orrery::go_map {

/// A key as the machines hold it: the integer itself in a map[int]int, the number of a text, from 1 on, in a
/// map[string]int. 0 is what cleared memory reads as: the integer 0, the empty text. What a key is called and how it
/// hashes is Keys' business.
using Key = std::int64_t;
using Value = std::int64_t;

/// Named by steps that are about no key.
inline constexpr Key kNoKey = std::numeric_limits<Key>::min();

enum class KeyType : std::uint8_t { Integer, String };

/// The keys of a map: their texts, their hashes. A cheap value, whose copies share what they have in common; both
/// variants of the map ask the same one.
class Keys {
 public:
  /// Integers are kept within ±2^53, as JSON can hold them; texts within this many characters.
  static constexpr Key kLargestInteger = Key{1} << 53U;
  static constexpr int kLongestText = 24;

  Keys() = default;
  Keys(KeyType type, HashFunction function) : m_type(type), m_function(function) {}

  [[nodiscard]] KeyType type() const { return m_type; }
  [[nodiscard]] const HashFunction& function() const { return m_function; }

  /// The key that a person means by a text: "42", "banana". The error's place is empty.
  [[nodiscard]] Result<void> check(const QString& text) const;
  /// The same key for the same text; a new text of a map[string]int is kept. `text` has passed check().
  Key keyOf(const QString& text);
  /// The key of a text that may not be kept yet.
  [[nodiscard]] std::optional<Key> find(const QString& text) const;
  [[nodiscard]] QString text(Key key) const;

  /// The hash of a key in a map of this seed (hmap.hash0, Map.seed). A typed one is what it is under every seed.
  [[nodiscard]] std::uint64_t hash(Key key, std::uint64_t seed) const;
  /// Gives a key a hash by hand, in place of the function's.
  void setTyped(Key key, std::uint64_t hash) { m_typed.insert(key, hash); }
  [[nodiscard]] std::optional<std::uint64_t> typed(Key key) const;

  /// Bytes that this value takes on the heap, about; quickly told.
  [[nodiscard]] std::size_t bytes() const;
  /// Bytes of it that `other` does not share.
  [[nodiscard]] std::size_t bytesBeyond(const Keys& other) const;

  bool operator==(const Keys&) const = default;

 private:
  /// Of a key of a map[string]int; nothing if there is no such key.
  [[nodiscard]] QByteArrayView utf8(Key key) const;
  [[nodiscard]] std::size_t typedBytes() const;

  KeyType m_type = KeyType::Integer;
  HashFunction m_function;
  Texts m_texts;  ///< by key
  QHash<Key, std::uint64_t> m_typed;
};

}  // namespace orrery::go_map
