// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_map/swiss/operations.h"
#include "tests/models/go_map/swiss/swiss_invariants.h"

#include <map>
#include <set>
#include <vector>

namespace orrery::go_map::swiss {

/// An operation as it is drawn: smaller numbers are simpler ones.
struct Draw {
  static constexpr int kKinds = 32;

  int kind = 0;  ///< below kKinds
  Key key = 0;   ///< below Trial::kFewKeys
};

/// One to `most` - 1 operations; to be called in a property.
[[nodiscard]] std::vector<Draw> drawProgram(std::size_t most);

/// A map of integers, an ordinary map beside it, and a look at the rules after every event. Ranges have to give every
/// key that is there from their start to their end, none twice that was not deleted in between, and none that is not
/// there.
class Trial : public Listener {
 public:
  static constexpr Key kFewKeys = 64;  ///< keys 0 to 63 are those that drawn operations use

  /// With `groups` above 0, the drawn keys' hashes collide: that many values of H1 and few of H2, and top bits that
  /// fill one side of a directory first.
  explicit Trial(std::uint64_t groups);

  void told(const Told& told) override;
  /// Does an operation; false once a rule is broken.
  bool run(const Draw& draw);
  void set(Key key, Value value);

  QString broken;  ///< the first rule that did not hold
  std::int64_t splits = 0;
  std::int64_t tombstones = 0;
  std::int64_t lookedUpAgain = 0;  ///< entries that ranges have read in a table's successor

 private:
  /// What a range has given, and what it owes.
  struct Ranged {
    std::set<Key> owed;      ///< there since its start
    std::set<Key> produced;  ///< and not deleted since
  };

  void expect(bool holds, const QString& otherwise);
  void act(const Draw& draw);
  void remove(Key key);
  void removeMany(Key from);
  void look(Key key);
  void clearAll();
  void begin(Key key);
  void step(Key key);
  void check(std::int32_t id);

  Map m_map;
  Keys m_keys;
  Random m_random{20250211};
  Context m_context{m_keys, m_random, *this};
  Reference m_reference;
  std::map<std::int32_t, Ranged> m_ranges;
  std::int32_t m_lastRange = 0;
  Value m_lastValue = 0;
  std::int64_t m_events = 0;
};

}  // namespace orrery::go_map::swiss
