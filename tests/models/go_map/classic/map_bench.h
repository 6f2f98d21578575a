// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/go_map/classic/told_check.h"

#include <vector>

namespace orrery::go_map::classic {

/// A map on the bench: its keys, its chance, and all that its operations told, each thing held against the map.
class MapBench {
 public:
  explicit MapBench(KeyType type = KeyType::Integer, HashFunction function = {})
      : keys(type, function), m_listener(map, keys), m_context{keys, random, m_listener} {
    map.type = mapTypeOf(type);
  }

  void make(std::int64_t hint = 0) { classic::make(map, hint, context()); }
  Assigned set(Key key, Value value = 0) { return classic::assign(map, key, value, context()); }
  /// Sets each key from `first` on to itself.
  void fill(Key first, Key count) {
    for (Key key = first; key < first + count; ++key) {
      set(key, key);
    }
  }
  Lookup get(Key key) { return classic::lookup(map, key, context()); }
  Deleted erase(Key key) { return classic::erase(map, key, context()); }
  void eraseAll(Key first, Key count) {
    for (Key key = first; key < first + count; ++key) {
      erase(key);
    }
  }
  Fault clear() { return classic::clear(map, context()); }
  Fault start(std::int32_t id, std::optional<Start> from = Start{}) {
    return classic::startIteration(map, id, from, context());
  }
  Fault next(std::int32_t id) { return classic::advance(map, id, context()); }
  /// The keys that an iterator has still to give, the one that it stands at first.
  std::vector<Key> rest(std::int32_t id);

  /// Begins to listen anew for an operation, and gives what is needed to run it.
  Context& context() {
    m_listener.heardNow.clear();
    return m_context;
  }
  [[nodiscard]] const std::vector<Told>& heard() const { return m_listener.heardNow; }
  [[nodiscard]] std::vector<Event> events() const;
  /// Events but those about single cells and hashes: what a coarse telling has.
  [[nodiscard]] std::vector<Event> mainEvents() const;
  [[nodiscard]] Told only(Event event) const;
  [[nodiscard]] int count(Event event) const;
  [[nodiscard]] const QString& firstLie() const { return m_listener.firstLie(); }

  /// The marks of a bucket of the current array, in order.
  [[nodiscard]] std::vector<int> marks(std::int32_t bucket) const;

  Hmap map;
  Keys keys;
  Random random{1};

 private:
  class Memory : public ToldCheck {
   public:
    using ToldCheck::ToldCheck;
    void told(const Told& told) override {
      ToldCheck::told(told);
      heardNow.push_back(told);
    }
    std::vector<Told> heardNow;
  };

  Memory m_listener;
  Context m_context;
};

}  // namespace orrery::go_map::classic
