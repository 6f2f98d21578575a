// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_runtime/ids.h"

#include <span>
#include <vector>

namespace orrery::go {

/// One goroutine waiting on one channel (runtime2.go, sudog). A goroutine that waits in a select has one for each case.
struct Sudog {
  GoroutineId goroutine{};
  ChannelId channel{};
  SudogId next{};               ///< towards the end of the queue
  SudogId previous{};           ///< towards its head
  SudogId waitLink{};           ///< the next sudog of the same goroutine, in lock order
  Element element{};            ///< what it wants to send, or what it was given
  std::int16_t caseIndex = -1;  ///< of its select, in source order; -1: a plain operation
  bool isSend = false;
  bool isSelect = false;
  bool isQueued = false;  ///< it stands in its channel's queue
  bool success = false;   ///< woken by a value, not by close

  bool operator==(const Sudog&) const = default;
};

/// A doubly linked list of sudogs, first come first served (chan.go, waitq).
struct WaitQueue {
  SudogId first{};
  SudogId last{};

  bool operator==(const WaitQueue&) const = default;
};

/// A channel (chan.go, hchan). Its buffer is a ring of `capacity` slots.
struct Channel {
  std::int32_t capacity = 0;      ///< dataqsiz
  std::int32_t count = 0;         ///< qcount
  std::int32_t sendIndex = 0;     ///< sendx: where the next value is stored
  std::int32_t receiveIndex = 0;  ///< recvx: where the next value is taken
  std::int32_t firstSlot = 0;     ///< of the ring, in the table's slots
  bool isClosed = false;
  bool isInUse = true;    ///< false: its place can be given to another channel
  GoroutineId lock{};     ///< who holds the lock; invalid: free
  WaitQueue receivers{};  ///< recvq
  WaitQueue senders{};    ///< sendq

  bool operator==(const Channel&) const = default;
};

/// What the runtime keeps of a goroutine for its channel operations (runtime2.go, g: waiting, param, selectDone).
struct Waiter {
  SudogId waiting{};        ///< its sudogs, linked by waitLink
  SudogId param{};          ///< the one that woke it
  bool selectDone = false;  ///< some case of its select has been woken: its other sudogs lose

  bool operator==(const Waiter&) const = default;
};

/// All channels of a program with their buffers and everybody who waits on them: a plain value, cheap to copy.
class ChannelTable {
 public:
  /// makechan: `capacity` 0 or more.
  ChannelId make(int capacity);
  /// Lets the place of a channel on which nobody waits be used again.
  void discard(ChannelId channel);

  [[nodiscard]] Channel& operator[](ChannelId channel) { return m_channels[at(channel)]; }
  [[nodiscard]] const Channel& operator[](ChannelId channel) const { return m_channels[at(channel)]; }
  [[nodiscard]] int size() const { return static_cast<int>(m_channels.size()); }

  /// The ring, slot 0 to capacity - 1.
  [[nodiscard]] std::span<Element> buffer(ChannelId channel);
  [[nodiscard]] std::span<const Element> buffer(ChannelId channel) const;

  [[nodiscard]] Sudog& sudog(SudogId id) { return m_sudogs[at(id)]; }
  [[nodiscard]] const Sudog& sudog(SudogId id) const { return m_sudogs[at(id)]; }
  /// Every sudog there is; those that nobody uses have no goroutine.
  [[nodiscard]] std::span<const Sudog> sudogs() const { return m_sudogs; }

  /// Makes room for the goroutine.
  void admit(GoroutineId goroutine);
  [[nodiscard]] Waiter& waiter(GoroutineId goroutine) { return m_waiters[at(goroutine)]; }
  [[nodiscard]] const Waiter& waiter(GoroutineId goroutine) const { return m_waiters[at(goroutine)]; }

  /// acquireSudog, releaseSudog.
  [[nodiscard]] SudogId acquire(const Sudog& sudog);
  void release(SudogId id);

  void enqueue(SudogId id);
  /// Takes the sudog out of its queue, wherever it stands (dequeueSudoG); nothing if it is in none.
  void unlink(SudogId id);

  /// Whether the sudog belongs to a select that another case has already woken.
  [[nodiscard]] bool hasLost(const Sudog& sudog) const { return sudog.isSelect && waiter(sudog.goroutine).selectDone; }
  /// Whether somebody in the queue can still be woken.
  [[nodiscard]] bool hasWaiting(const WaitQueue& queue) const;
  /// Sudogs in the queue, losers of a select included.
  [[nodiscard]] int length(const WaitQueue& queue) const;

  [[nodiscard]] std::size_t bytes() const;
  bool operator==(const ChannelTable&) const = default;

 private:
  std::vector<Channel> m_channels;
  std::vector<Element> m_slots;
  std::vector<Sudog> m_sudogs;
  std::vector<Waiter> m_waiters;
  SudogId m_freeSudog{};  ///< linked by next
};

}  // namespace orrery::go
