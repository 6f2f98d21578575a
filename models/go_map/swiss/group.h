// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_map/keys/keys.h"

#include <array>
#include <bit>
#include <cstdint>

namespace orrery::go_map::swiss {

// Sizes of the Swiss map, as Go 1.24 has them.

inline constexpr int kSlots = 8;                ///< of a group (internal/abi/map_swiss.go: SwissMapGroupSlots)
inline constexpr int kLoadOfGroup = 7;          ///< of its slots may be full on average (group.go: maxAvgGroupLoad)
inline constexpr int kFirstCapacity = 16;       ///< slots of a map's first table (map.go: growToTable)
inline constexpr int kMostCapacity = 1024;      ///< slots of a table, then it is split (table.go: maxTableCapacity)
inline constexpr std::uint32_t kH2Bits = 7;     ///< of the hash stand in a control byte (map.go: h1, h2)
inline constexpr std::uint32_t kHashBits = 64;  ///< on 64-bit computers
/// A hint for which the tables would take more bytes is ignored (runtime/malloc.go: maxAlloc, 64-bit Linux).
inline constexpr std::uint64_t kMostBytes = std::uint64_t{1} << 48U;

/// What a control byte says of its slot, unless it is the H2 of the key that is there: 0 to 0x7f (group.go: ctrl).
inline constexpr std::uint8_t kEmpty = 0x80;    ///< a search may end here
inline constexpr std::uint8_t kDeleted = 0xfe;  ///< a tombstone: free, but a search goes on

[[nodiscard]] constexpr bool isFull(std::uint8_t control) { return (control & kEmpty) == 0; }

/// H1: the upper 57 bits, which choose the group.
[[nodiscard]] constexpr std::uint64_t h1Of(std::uint64_t hash) { return hash >> kH2Bits; }
/// H2: the lower 7 bits, which the control byte keeps.
[[nodiscard]] constexpr std::uint8_t h2Of(std::uint64_t hash) { return static_cast<std::uint8_t>(hash & 0x7fU); }

/// A set of slots of one group: bit i for slot i.
using SlotMask = std::uint8_t;
/// The lowest slot of a set; kSlots for the empty set.
[[nodiscard]] constexpr int firstOf(SlotMask mask) { return mask == 0 ? kSlots : std::countr_zero(mask); }
[[nodiscard]] constexpr SlotMask withoutFirst(SlotMask mask) { return static_cast<SlotMask>(mask & (mask - 1)); }

/// Eight slots, each for a key with its value, and their control bytes, which Go reads as one 64-bit word: a set of
/// slots is found in one comparison. The sets are exact, as those of the amd64 instructions; Go's portable comparison
/// with H2 may name a slot too many, which costs it a comparison of keys.
struct Group {
  static constexpr std::array<std::uint8_t, kSlots> kAllEmpty = {kEmpty, kEmpty, kEmpty, kEmpty,
                                                                 kEmpty, kEmpty, kEmpty, kEmpty};
  std::array<std::uint8_t, kSlots> control = kAllEmpty;
  std::array<Key, kSlots> keys{};      ///< of a slot that is not full: left over, if keys have no pointers
  std::array<Value, kSlots> values{};  ///< of a slot that is not full: 0

  /// Slots whose control byte is this one: an H2, kEmpty or kDeleted (ctrlGroup.matchH2, matchEmpty).
  [[nodiscard]] constexpr SlotMask matching(std::uint8_t byte) const {
    unsigned mask = 0;
    for (unsigned i = 0; i < kSlots; ++i) {
      mask |= control[i] == byte ? 1U << i : 0U;
    }
    return static_cast<SlotMask>(mask);
  }
  [[nodiscard]] constexpr SlotMask empty() const { return matching(kEmpty); }
  /// Slots that hold a key (matchFull).
  [[nodiscard]] constexpr SlotMask full() const { return static_cast<SlotMask>(~free()); }
  /// Empty ones and tombstones (matchEmptyOrDeleted).
  [[nodiscard]] constexpr SlotMask free() const { return static_cast<SlotMask>(empty() | matching(kDeleted)); }

  bool operator==(const Group&) const = default;
};

/// The order in which a search visits the groups of a table: from the group that H1 names, 1 further, then 2, 3, … and
/// round; all of them once, as their number is a power of two (table.go: probeSeq).
class ProbeSequence {
 public:
  constexpr ProbeSequence(std::uint64_t hash, int groups)
      : m_mask(static_cast<std::uint64_t>(groups) - 1), m_group(h1Of(hash) & m_mask) {}

  [[nodiscard]] constexpr std::int32_t group() const { return static_cast<std::int32_t>(m_group); }
  /// How many groups came before it: 0 for the first.
  [[nodiscard]] constexpr int number() const { return m_number; }
  constexpr void advance() {
    ++m_number;
    m_group = (m_group + static_cast<std::uint64_t>(m_number)) & m_mask;
  }

 private:
  std::uint64_t m_mask;
  std::uint64_t m_group;
  int m_number = 0;
};

/// A table of the map (or its small group), a group of it, a slot of that.
struct Place {
  std::int32_t table = 0;   ///< Table::id; 0: nowhere
  std::int32_t group = -1;  ///< index in the table; -1: the whole table
  std::int32_t slot = -1;   ///< -1: the whole group

  [[nodiscard]] constexpr bool isValid() const { return table > 0; }
  /// In one number, for a step's argument.
  [[nodiscard]] constexpr std::int64_t packed() const {
    return (static_cast<std::int64_t>(table) << 40U) | (static_cast<std::int64_t>(group + 1) << 8U) |
           static_cast<std::int64_t>(slot + 1);
  }
  [[nodiscard]] static constexpr Place unpacked(std::int64_t packed) {
    return {static_cast<std::int32_t>(packed >> 40U), static_cast<std::int32_t>((packed >> 8U) & 0xffffffff) - 1,
            static_cast<std::int32_t>(packed & 0xff) - 1};
  }
  constexpr bool operator==(const Place&) const = default;
};

}  // namespace orrery::go_map::swiss
