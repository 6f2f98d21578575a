// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_map/keys/outcome.h"
#include "models/go_map/swiss/map.h"

#include <QtGlobal>

#include <cstdint>

namespace orrery::go_map::swiss {

/// What an operation tells while it runs, one after each change or decision that a person should see. The comment names
/// what stands in Told: key; from; to; a; b; c ("-": nothing). A "table" may be the small map's group.
enum class Event : std::uint16_t {
  Made,     ///< -; -; to the directory's first table (nowhere: none yet); a hint; b tables; c capacity of each
  MadeNil,  ///< a nil map variable
  // Search
  HashComputed,    ///< key; a hash; b H1; c H2
  HashSpared,      ///< key; -; to the small group: its integer keys are compared one after the other, without a hash
  TableChosen,     ///< key; -; to the table; a directory entry; b top bits that name it (globalDepth); c directory's
                   ///< length
  GroupProbed,     ///< key; from the group before, or nowhere; to the group; a its number in the sequence, from 0; b
                   ///< groups of the table
  ControlMatched,  ///< key; -; to the group; a SlotMask of control bytes that equal H2; b H2; c SlotMask of full slots
  KeyCompared,     ///< key; -; to the slot; a 1: the same key, 0: another one with the same H2; b the key there
  TombstoneNoted,  ///< key; -; to the first free slot that the search passes (assign): a tombstone
  SearchEnded,     ///< key; -; to the group; a SlotMask of its empty slots: no key was ever pushed past it
  // Look-up
  Found,     ///< key; -; to the slot; a value
  NotFound,  ///< key; -; to the last group looked at (or nowhere); a Miss
  // Assignment
  WriteBegan,    ///< key: writing is set
  GroupMade,     ///< key; -; to the small map's group, which is new
  SlotChosen,    ///< key; -; to the slot; a Choice; b growthLeft before (small map: free slots)
  KeyStored,     ///< key; -; to the slot; a value; b count; c growthLeft (small map: free slots)
  ValueUpdated,  ///< key; -; to the slot; a value; b the value before
  // Growth
  GrowthStarted,  ///< key; from the full table; to the new one (split: for 0 bits); a Growth; b capacity of the new; c
                  ///< id of the second new one (split: for 1 bits)
  EntryMoved,     ///< key; from the old slot; to the new one; a 1: its bit is 1 (split); b hash; c groups probed before
  DirectoryDoubled,  ///< key; a entries before; b entries; c globalDepth
  TableInstalled,    ///< key; -; to the table; a first directory entry that names it now; b how many do
  GrowthFinished,  ///< key; from the old table; to the new one; a keys that went there; b keys that went to the second;
                   ///< c 1: an iterator goes on reading the old table, 0: it is gone
  // Deletion
  SlotEmptied,    ///< key; -; to the slot; a count; b Emptied; c growthLeft
  TombstoneLeft,  ///< key; -; to the slot: its group has no empty slot; a count; b tombstones of the table; c
                  ///< growthLeft
  SeedRedrawn,    ///< a seed
  TableCleared,   ///< -; -; to the table; a keys that there were; b tombstones that there were
  Cleared,        ///< a keys that there were; b seed; c clearSeq
  // Reading
  LenRead,  ///< a count
  // Iteration
  IterationStarted,  ///< -; -; -; a iterator; b directory entry to start at; c slot to start at, modulo a table's
                     ///< capacity
  OffsetScaled,      ///< a iterator; b entries that it has passed, c entry where it began, of the longer directory
  TableEntered,      ///< -; -; to the table; a iterator; b directory entry; c slot of the table where it begins
  EntrySkipped,      ///< key; -; to the slot of the stale table: the map has it no more; a iterator
  EntryProduced,     ///< key; from the slot; to the slot where the value was read; a iterator; b value; c 1: looked up
                     ///< again, since the table is stale
  IterationEnded,    ///< a iterator; b 1: the program left the loop
  // Another goroutine
  WritePaused,       ///< key: it was stopped with writing set
  WriteResumed,      ///< key
  NilWritePanicked,  ///< key: assignment to entry in nil map
  FatalDetected,     ///< key or none; a Fault
  Count
};

/// Why a key was not found (NotFound).
enum class Miss : std::uint8_t {
  NilMap,
  EmptyMap,   ///< no keys: nothing is hashed
  SmallMap,   ///< not among the keys of the only group
  EmptySlot,  ///< the search met a group with an empty slot
};

/// Which free slot takes a new key (SlotChosen).
enum class Choice : std::uint8_t {
  FirstEmpty,  ///< in the group where the search ended: uses up growthLeft
  Tombstone    ///< the first one on the way: growthLeft stays
};

/// How a table makes room (GrowthStarted).
enum class Growth : std::uint8_t {
  Conversion,  ///< the small map's group is full: a first table of 16 slots
  Doubling,    ///< a table of twice the slots
  Split        ///< it has the most slots already: two tables of as many, by the next bit of the hash
};

/// Why a slot became empty and no tombstone (SlotEmptied).
enum class Emptied : std::uint8_t {
  SmallMap,      ///< there is no second group that a search could go on to
  GroupHasEmpty  ///< no search goes past this group
};

using go_map::Fault;

struct Told {
  Event event = Event::Made;
  Key key = kNoKey;
  Place from;
  Place to;
  std::int64_t a = 0;
  std::int64_t b = 0;
  std::int64_t c = 0;
};

/// Hears of each event, with the map as it is then.
class Listener {
 public:
  Listener() = default;
  virtual ~Listener() = default;
  Q_DISABLE_COPY_MOVE(Listener)
  virtual void told(const Told& told) = 0;
};

}  // namespace orrery::go_map::swiss
