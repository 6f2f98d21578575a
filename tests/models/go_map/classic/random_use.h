// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/go_map/classic/map_watch.h"

#include <memory>

namespace orrery::go_map::classic {

/// A random program on a map, drawn from a seed: a few to some dozens of keys, of one type, hashed by one of the
/// functions or by hand so that many collide; then writes, reads, ranges and clears in phases.
class RandomUse {
 public:
  explicit RandomUse(std::uint64_t seed);

  /// Runs it. What is broken; empty: nothing.
  [[nodiscard]] QString run();
  [[nodiscard]] const MapWatch& watch() const { return *m_watch; }
  [[nodiscard]] int operations() const { return m_operations; }

 private:
  struct Weights {
    std::uint32_t assign = 1;
    std::uint32_t erase = 1;
    std::uint32_t read = 1;
    std::uint32_t range = 1;
  };

  void chooseKeys();
  void typeHashes();
  void phase();
  void operation(const Weights& weights);
  void fill();
  void sweep();
  void assign(Key key);
  void erase(Key key);
  void range();
  void wholeRange();
  void rare();
  [[nodiscard]] Key someKey() { return m_space[m_choice.below(static_cast<std::uint32_t>(m_space.size()))]; }
  [[nodiscard]] bool isBroken() const;
  void expect(bool isSo, const QString& what);

  Random m_choice;  ///< of the program
  Random m_random;  ///< the map's own
  Keys m_keys;
  std::vector<Key> m_space;
  Hmap m_map;
  std::unique_ptr<MapWatch> m_watch;
  std::unique_ptr<Context> m_context;
  std::map<Key, Value> m_expected;
  std::int32_t m_iterators = 0;
  Value m_value = 0;
  int m_operations = 0;
  QString m_wrong;
};

}  // namespace orrery::go_map::classic
