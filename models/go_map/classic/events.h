// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_map/classic/hmap.h"
#include "models/go_map/keys/outcome.h"

#include <QtGlobal>

#include <cstdint>

namespace orrery::go_map::classic {

/// What an operation tells while it runs, one after each change or decision that a person should see. The comment names
/// what stands in Told: key; from; to; a; b; c ("-": nothing).
enum class Event : std::uint16_t {
  Made,     ///< -; -; to the array (nowhere: none yet); a hint; b B; c preallocated overflow buckets
  MadeNil,  ///< a nil map variable
  // Which bucket
  HashComputed,     ///< key; a hash
  BucketChosen,     ///< key; -; to the bucket that the low B bits name
  OldBucketChosen,  ///< key; from the current array's bucket; to the old one's; a 1: not evacuated, so it is the one to
                    ///< read, 0: evacuated, so the current one is
  CellCompared,  ///< key; -; to the cell; a Comparison; b its tophash; c 1: remembered as the first free cell (assign)
  OverflowFollowed,  ///< key; from a bucket; to the next of its chain
  // Look-up
  Found,     ///< key; -; to the cell; a value
  NotFound,  ///< key; -; to the last bucket looked at (or nowhere); a Miss
  // Assignment
  WriteBegan,     ///< key: hashWriting is set
  BucketsMade,    ///< key; -; to the first array's bucket
  OverflowAdded,  ///< key; from the chain's last bucket; to the new one; a 1: preallocated, 0: allocated; b noverflow
  KeyStored,      ///< key; -; to the cell; a value; b count
  ValueUpdated,   ///< key; -; to the cell; a value; b the value before
  // Growth
  GrowthStarted,    ///< key; from the array that becomes old; to the new one; a 1: doubling, 0: same size; b count that
                    ///< there would be; c noverflow that there was
  EvacuationBegan,  ///< -; from the old bucket; -; a Cause; b 1: doubling
  AlreadyEvacuated,  ///< -; from the old bucket; -; a Cause
  CellEvacuated,    ///< key; from the old cell; to the new cell; a 1: Y, 0: X; b hash (doubling only: else nobody asks)
  BucketEvacuated,  ///< -; from the old bucket; -; a keys that went to X; b to Y; c 1: its keys and values were wiped
  MarkAdvanced,     ///< a nevacuate before; b after; c 1: stopped after 1024
  GrowthFinished,   ///< -; from the old array, which is gone
  // Deletion
  CellCleared,  ///< key; -; to the cell, emptyOne now; a count
  RestMarked,   ///< key; from the last cell in the chain that became emptyRest; to the first one; a how many
  SeedRedrawn,  ///< a hash0
  Cleared,      ///< a keys that there were; b hash0
  // Reading
  LenRead,  ///< a count
  // Iteration
  IterationStarted,  ///< -; -; to the start bucket (nowhere: the map is empty); a iterator; b startBucket; c offset
  BucketEntered,     ///< -; from the current array's bucket if the old one is read; to the bucket; a iterator;
                     ///< b checkBucket; c number of the bucket in its order, from 1
  EntrySkipped,      ///< key; -; to the cell; a iterator; b Skip
  EntryProduced,     ///< key; from the cell; to the cell where the value was read; a iterator; b value; c 1: looked up
                     ///< again, since the cell had been evacuated
  IterationEnded,    ///< a iterator
  // Another goroutine
  WritePaused,       ///< key: it was stopped with hashWriting set
  WriteResumed,      ///< key
  NilWritePanicked,  ///< key: assignment to entry in nil map
  FatalDetected,     ///< key or none; a Fault
  Count
};

/// How a cell compares with the key that is looked for (CellCompared).
enum class Comparison : std::uint8_t {
  OtherTophash,
  OtherKey,  ///< the tophash is equal, the key is not
  SameKey,
  EmptyOne,
  EmptyRest  ///< the search ends here
};

/// Why a key was not found (NotFound).
enum class Miss : std::uint8_t { NilMap, EmptyMap, EmptyRest, ChainEnd };

/// Why an old bucket is evacuated now (growWork): it is the one that the operation's key is in, or the next in order.
enum class Cause : std::uint8_t { KeysBucket, NextInOrder };

/// Why an iterator passes an entry by (EntrySkipped).
enum class Skip : std::uint8_t {
  OtherHalf,  ///< it will go to another bucket than the one that is being visited
  Deleted     ///< it had been evacuated, and is in the map no more
};

using go_map::Fault;

struct Told {
  Event event = Event::Made;
  Key key = kNoKey;
  Place from{};
  Place to{};
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

}  // namespace orrery::go_map::classic
