// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"
#include "models/go_map/classic/hmap.h"
#include "models/go_map/keys/keys.h"
#include "models/go_map/keys/outcome.h"
#include "models/go_map/swiss/map.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace orrery::go_map {

/// Which map is shown: that of Go up to 1.23, that of Go 1.24, or both, side by side, each with its own machine.
enum class Variant : std::uint8_t { Classic, Swiss, Both };

/// Go's own text, without "panic: " or "fatal error: ".
[[nodiscard]] QString goText(Fault fault);

/// What was asked for last and is not done yet. Made by Machine::read.
struct Action {
  enum class Kind : std::uint8_t {
    None,
    Make,
    Assign,
    Lookup,
    Delete,
    Clear,
    Len,
    Range,       ///< from the first entry to the last
    RangeBegin,  ///< to the first entry
    RangeNext,   ///< to the next one
    RangeEnd,    ///< the loop is left
    InsertMany,  ///< `count` keys from `first` on, every `stride`th
    DeleteMany,  ///< likewise
    BeginWrite,  ///< another goroutine assigns, and is stopped with hashWriting set
    EndWrite     ///< it goes on
  };
  Kind kind = Kind::None;
  QString key;  ///< as a person wrote it
  Value value = 0;
  std::optional<std::uint64_t> hash;  ///< typed by hand
  std::int64_t hint = 0;              ///< Make
  bool isNil = false;                 ///< Make
  std::int64_t first = 0;             ///< InsertMany, DeleteMany: the number of the next key
  std::int64_t count = 0;             ///< … how many are still to come
  std::int64_t stride = 1;
  std::int32_t iterator = 0;                ///< Range…
  std::optional<std::int32_t> startBucket;  ///< Range, RangeBegin: drawn where it is not said
  std::optional<std::int32_t> offset;
  bool classicIsDone = false;  ///< Variant::Both: the classic map has done its part of this tick's operation

  bool operator==(const Action&) const = default;
};

/// A write that was stopped in the middle.
struct PausedWrite {
  Key key = 0;
  Value value = 0;
  bool operator==(const PausedWrite&) const = default;
};

/// What a range statement has given so far.
struct RangeLog {
  static constexpr qsizetype kKept = 64;

  std::int32_t iterator = 0;  ///< "range 1", "range 2", …: counted from 1
  bool isSwiss = false;
  bool hasEnded = false;
  std::int64_t count = 0;  ///< entries given
  QList<Key> keys;         ///< the first kKept of them

  bool operator==(const RangeLog&) const = default;
};

/// Sums over the maps' arrays, kept up while the machine runs: to count them anew takes longer than a step may.
struct Tally {
  std::int64_t bucketsToMove = 0;  ///< old buckets that are not evacuated, classic
  std::int64_t slots = 0;          ///< of all tables that the directory names, Swiss
  std::int64_t tombstones = 0;     ///< of those

  bool operator==(const Tally&) const = default;
};

/// Everything that the picture shows and the machine needs. Copies share what they have in common.
struct State {
  static constexpr qsizetype kLogsKept = 4;
  static constexpr qsizetype kMostIterators = 4;

  Variant variant = Variant::Classic;
  Keys keys;
  classic::Hmap classic;  ///< where the variant is not Swiss
  swiss::Map swiss;       ///< where the variant is not Classic
  Tally tally;
  Random random;
  std::int64_t operations = 0;  ///< of the map, so far: the exhibit's clock
  Key atHand = kNoKey;          ///< the key of the operation that is under way, or was last; none: it has no key
  std::int32_t lastIterator = 0;
  QList<RangeLog> logs;  ///< the last kLogsKept
  std::optional<PausedWrite> paused;
  Fault fault = Fault::None;  ///< of the last operation; after a fatal one the program has ended
  Action action;

  [[nodiscard]] bool hasClassic() const { return variant != Variant::Swiss; }
  [[nodiscard]] bool hasSwiss() const { return variant != Variant::Classic; }
  [[nodiscard]] bool hasEnded() const { return fault != Fault::None && fault != Fault::NilMapWrite; }

  bool operator==(const State&) const = default;
};

}  // namespace orrery::go_map
