// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/go_map/classic/told_check.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace orrery::go_map::classic {

/// Keeps its own account of what a map holds, and compares it with the map after each thing told: every key is found,
/// and in one live cell only; the count is right; an evacuated bucket holds nothing that is not in the new array; a
/// range gives each key at most once, and all that were there all the time. While a bucket is being evacuated nobody
/// could look up, and "is found" means "stands in exactly one live cell".
class MapWatch : public ToldCheck {
 public:
  /// `space`: all keys that are ever used.
  MapWatch(const Hmap& map, const Keys& keys, std::vector<Key> space)
      : ToldCheck(map, keys), m_watched(map), m_names(keys), m_space(std::move(space)) {}

  void told(const Told& told) override;

  /// What is broken first; empty: nothing.
  [[nodiscard]] QString broken() const { return m_broken.isEmpty() ? firstLie() : m_broken; }
  [[nodiscard]] const std::map<Key, Value>& stored() const { return m_stored; }
  /// How often each event was told.
  [[nodiscard]] const std::array<long long, static_cast<std::size_t>(Event::Count)>& counts() const { return m_counts; }
  [[nodiscard]] long long sameSizeGrowths() const { return m_sameSize; }
  [[nodiscard]] long long lookedUpAgain() const { return m_lookedUpAgain; }

 private:
  struct Range {
    std::set<Key> owed;  ///< there since its start
    std::set<Key> given;
    /// A clear has happened meanwhile: deleted keys and double ones may come (runtime/map.go: mapclear leaves the old
    /// array of a growth, and the spare buckets' mark).
    bool isCleared = false;
  };

  void keepAccount(const Told& told);
  void keepRange(const Told& told);
  void check();
  void checkCells();
  void checkLookUps();
  void checkOldArray();
  void checkMovedKeys(std::int32_t oldBucket);
  void fail(const QString& what);
  [[nodiscard]] std::uint64_t fingerprint() const;
  [[nodiscard]] std::vector<std::pair<Key, Value>> liveCells(const BucketArray& array) const;

  const Hmap& m_watched;
  const Keys& m_names;
  std::vector<Key> m_space;
  std::map<Key, Value> m_stored;
  std::map<std::int32_t, Range> m_ranges;
  std::optional<std::int32_t> m_evacuating;  ///< the old bucket that is on its way
  std::uint64_t m_fingerprint = 0;
  QString m_broken;
  std::array<long long, static_cast<std::size_t>(Event::Count)> m_counts{};
  long long m_sameSize = 0;
  long long m_lookedUpAgain = 0;
};

}  // namespace orrery::go_map::classic
