// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_map/swiss/operations.h"

#include <algorithm>
#include <vector>

namespace orrery::go_map::swiss {

/// A map with keys whose hashes the test writes down, and all that it told.
struct Bench : Listener {
  explicit Bench(KeyType type = KeyType::Integer) : keys(type, HashFunction()) { make(map, 0, context); }

  void told(const Told& event) override { log.push_back(event); }

  /// A hash whose top byte, H1 (below 2^40) and H2 are given.
  static std::uint64_t hashOf(std::uint64_t top, std::uint64_t h1, std::uint64_t h2) {
    return top << 56U | h1 << kH2Bits | h2;
  }

  Assigned set(Key key, Value value) { return assign(map, key, value, context); }
  /// Stores a new key, its hash typed.
  Assigned setHashed(Key key, std::uint64_t hash) {
    keys.setTyped(key, hash);
    return set(key, key * 10);
  }
  /// `count` keys from `first` on, all with this H1, and their own H2.
  void setMany(Key first, int count, std::uint64_t h1) {
    for (Key key = first; key < first + count; ++key) {
      setHashed(key, hashOf(0, h1, static_cast<std::uint64_t>(key) & 0x7fU));
    }
  }

  [[nodiscard]] int count(Event event) const {
    return static_cast<int>(
        std::count_if(log.cbegin(), log.cend(), [event](const Told& each) { return each.event == event; }));
  }
  /// The last one of its kind; Told{} where there was none.
  [[nodiscard]] Told last(Event event) const {
    const auto found =
        std::find_if(log.crbegin(), log.crend(), [event](const Told& each) { return each.event == event; });
    return found == log.crend() ? Told() : *found;
  }
  [[nodiscard]] std::vector<Told> all(Event event) const {
    std::vector<Told> some;
    std::copy_if(log.cbegin(), log.cend(), std::back_inserter(some),
                 [event](const Told& each) { return each.event == event; });
    return some;
  }
  /// The only table; or the one of a directory entry.
  [[nodiscard]] const Table& table(qsizetype entry = 0) const { return map.table(map.directory[entry]); }
  [[nodiscard]] Place place(Key key) const { return placeOf(map, key, keys); }
  /// Keys from where the iterator stands to the end.
  [[nodiscard]] std::vector<Key> rest(std::int32_t id) {
    std::vector<Key> given;
    while (map.iterator(id)->hasKey) {
      given.push_back(map.iterator(id)->key);
      advance(map, id, context);
    }
    return given;
  }

  Map map;
  Keys keys;
  Random random{7};
  std::vector<Told> log;
  Context context{keys, random, *this};
};

}  // namespace orrery::go_map::swiss
