// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_map/state.h"
#include "models/go_map/steps.h"

#include <QString>

#include <initializer_list>

namespace orrery::go_map {

// What the sentences and details of both maps have in common. Texts of keys may hold anything that can be printed, a
// percent sign too: they are filled in together with all other arguments, never before one.

[[nodiscard]] inline QString text(std::int64_t number) { return QString::number(number); }
/// Several sentences, one after the other.
[[nodiscard]] QString joined(std::initializer_list<QString> sentences);
/// 2^shift.
[[nodiscard]] inline QString powerText(int shift) { return text(std::int64_t{1} << static_cast<unsigned>(shift)); }

/// What was told of the classic map, and the names of what it is about.
class ClassicTelling {
 public:
  ClassicTelling(const classic::Told& told, const State& state) : m_told(told), m_state(state) {}

  [[nodiscard]] const classic::Told& told() const { return m_told; }
  [[nodiscard]] const State& state() const { return m_state; }
  [[nodiscard]] const classic::Hmap& map() const { return m_state.classic; }
  [[nodiscard]] QString key() const;
  [[nodiscard]] std::uint64_t hash() const { return m_state.keys.hash(m_told.key, map().hash0); }
  /// Number of the main bucket in whose chain a place is.
  [[nodiscard]] std::int32_t number(classic::Place place) const;
  /// How far behind that it is: 0 for the main bucket itself, 1 for its first overflow bucket.
  [[nodiscard]] int distance(classic::Place place) const;
  /// "bucket 6", "overflow bucket 2 of old bucket 6".
  [[nodiscard]] QString bucket(classic::Place place) const;
  /// "cell 3 of bucket 6", "cell 3 of overflow bucket 2".
  [[nodiscard]] QString cell(classic::Place place) const;

 private:
  const classic::Told& m_told;
  const State& m_state;
};

/// What was told of the Swiss map, likewise.
class SwissTelling {
 public:
  SwissTelling(const swiss::Told& told, const State& state) : m_told(told), m_state(state) {}

  [[nodiscard]] const swiss::Told& told() const { return m_told; }
  [[nodiscard]] const State& state() const { return m_state; }
  [[nodiscard]] const swiss::Map& map() const { return m_state.swiss; }
  [[nodiscard]] QString key() const;
  [[nodiscard]] std::uint64_t hash() const { return m_state.keys.hash(m_told.key, map().seed); }
  [[nodiscard]] const swiss::Table& table(swiss::Place place) const { return map().table(place.table); }
  /// Whether a place is in the small map's group.
  [[nodiscard]] bool isSmall(swiss::Place place) const { return table(place).isSmallGroup; }
  /// "slot 3 of group 1"; "slot 3 of group 1, table 2" where there are several tables; "slot 3" of a small map.
  [[nodiscard]] QString slot(swiss::Place place) const;

 private:
  const swiss::Told& m_told;
  const State& m_state;
};

[[nodiscard]] QString sentenceOf(const ClassicTelling& telling);
[[nodiscard]] QString sentenceOf(const SwissTelling& telling);
[[nodiscard]] QString detailOf(const ClassicTelling& telling);
[[nodiscard]] QString detailOf(const SwissTelling& telling);
// Parts of the details that fill a file of their own; empty for other events.
[[nodiscard]] QString detailOfGrowth(const ClassicTelling& telling);
[[nodiscard]] QString detailOfRange(const ClassicTelling& telling);
[[nodiscard]] QString detailOfGrowth(const SwissTelling& telling);
[[nodiscard]] QString detailOfRange(const SwissTelling& telling);

/// What happens in both maps in the same way.
namespace both {

[[nodiscard]] QString madeNil();
[[nodiscard]] QString hashComputed(const QString& key, std::int64_t hash);
[[nodiscard]] QString found(const QString& place, std::int64_t value);
[[nodiscard]] QString inNilMap(const QString& key);
[[nodiscard]] QString inEmptyMap(const QString& key);
[[nodiscard]] QString notFound(const QString& key);
[[nodiscard]] QString keyStored(const QString& key, const QString& place, std::int64_t count);
[[nodiscard]] QString valueUpdated(const QString& key, std::int64_t before, std::int64_t now);
[[nodiscard]] QString lenRead(std::int64_t count);
[[nodiscard]] QString rangeOnEmpty(std::int64_t iterator);
[[nodiscard]] QString rangeEnded(const State& state, std::int64_t iterator, bool isLeft, bool isSwiss);
[[nodiscard]] QString entryProduced(const QString& key, std::int64_t iterator, std::int64_t value, bool isLookedUp);
[[nodiscard]] QString deletedMeanwhile(const QString& key);
[[nodiscard]] QString writePaused(const QString& key);
[[nodiscard]] QString writeResumed(const QString& key);
[[nodiscard]] QString panicked();
[[nodiscard]] QString ended(Fault fault);

[[nodiscard]] QString seedText(std::uint64_t seed);
/// Where a hash comes from.
[[nodiscard]] QString originOfHash(const State& state, Key key, std::uint64_t seed);
[[nodiscard]] QString whyFound(const QString& key);
/// What a program gets that looked for a key in vain, or deleted it.
[[nodiscard]] QString whatIsMissed(const State& state, const QString& key);
[[nodiscard]] QString whyNilVariable();
[[nodiscard]] QString whyInNilMap(const State& state);
[[nodiscard]] QString whyInEmptyMap();
[[nodiscard]] QString whyRangeOnEmpty();
[[nodiscard]] QString whyPanicked();
/// `flag` is what the map calls it: hashWriting, writing.
[[nodiscard]] QString whyWriting(const QString& flag);
[[nodiscard]] QString whyPaused(const QString& flag);
[[nodiscard]] QString whyResumed(const QString& flag);
[[nodiscard]] QString whyEnded(Fault fault, const QString& flag);

}  // namespace both

}  // namespace orrery::go_map
