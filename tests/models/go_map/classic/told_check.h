// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_map/classic/operations.h"

#include <QString>

namespace orrery::go_map::classic {

/// Hears everything that the operations on a map tell, and holds each against the map as it is at that moment: a key
/// that is told to be in a cell is there, a count is the count, and so on.
class ToldCheck : public Listener {
 public:
  ToldCheck(const Hmap& map, const Keys& keys) : m_map(map), m_keys(keys) {}

  void told(const Told& told) override;

  /// The first thing told that is not so; empty: none.
  [[nodiscard]] const QString& firstLie() const { return m_lie; }
  /// Whether a seed was drawn in the operation that is told of since forgetSeed().
  [[nodiscard]] bool hasNewSeed() const { return m_hasNewSeed; }
  void forgetSeed() { m_hasNewSeed = false; }
  [[nodiscard]] long long heard() const { return m_heard; }

 private:
  [[nodiscard]] bool isSo(const Told& told);
  [[nodiscard]] bool isSearchSo(const Told& told) const;
  [[nodiscard]] bool isWriteSo(const Told& told);
  [[nodiscard]] bool isGrowthSo(const Told& told);
  [[nodiscard]] bool isEvacuationSo(const Told& told);
  [[nodiscard]] bool isDeletionSo(const Told& told);
  [[nodiscard]] bool isIterationSo(const Told& told) const;
  [[nodiscard]] bool isFaultSo(const Told& told) const;

  [[nodiscard]] bool exists(Place place) const;
  [[nodiscard]] std::uint8_t markAt(Place cell) const;
  [[nodiscard]] Key keyAt(Place cell) const;
  [[nodiscard]] Value valueAt(Place cell) const;
  /// A cell that has this key, and has it still.
  [[nodiscard]] bool holds(Place cell, Key key) const;
  [[nodiscard]] bool isWriting() const { return (m_map.flags & kHashWriting) != 0; }
  [[nodiscard]] bool leadsTo(Place from, Place to) const;
  [[nodiscard]] bool comparesSo(const Told& told) const;
  [[nodiscard]] bool isChainMarked(Place bucket, std::int64_t toX, std::int64_t toY, bool isWiped) const;

  const Hmap& m_map;
  const Keys& m_keys;
  QString m_lie;
  long long m_heard = 0;
  bool m_hasNewSeed = false;
  std::int64_t m_toX = 0;  ///< of the bucket that is being evacuated
  std::int64_t m_toY = 0;
};

}  // namespace orrery::go_map::classic
