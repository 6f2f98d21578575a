// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_runtime/channel_table.h"

namespace orrery::go {

/// What the channel operations tell while they go on, each call after the change that it is about. The operations are
/// templates over their listener: derive from this and hide what is of interest; the rest costs nothing. `ready` is not
/// here, every listener must have it: it makes the goroutine runnable (proc.go, goready).
struct ChannelEvents {
  void locked(ChannelId /*channel*/) {}
  void unlocked(ChannelId /*channel*/) {}
  /// A sudog whose select was already woken has been dropped from a queue.
  void skipped(ChannelId /*channel*/, GoroutineId /*owner*/) {}
  /// A value went straight from one goroutine to another; one of them had been waiting.
  void handedOver(ChannelId /*channel*/, GoroutineId /*from*/, GoroutineId /*to*/, Element /*element*/) {}
  void stored(ChannelId /*channel*/, int /*slot*/, Element /*element*/) {}
  /// The head of the buffer was taken; `willRefill`: a waiting sender's value goes into the slot next.
  void taken(ChannelId /*channel*/, int /*slot*/, Element /*element*/, bool /*willRefill*/) {}
  void refilled(ChannelId /*channel*/, int /*slot*/, GoroutineId /*sender*/, Element /*element*/) {}
  /// The goroutine stands in the queue and lets go of the lock.
  void parked(ChannelId /*channel*/, SudogId /*sudog*/) {}
  void marked(ChannelId /*channel*/) {}
  /// Close has taken somebody out of a queue; it is on the list of those to be woken.
  void released(ChannelId /*channel*/, const Sudog& /*sudog*/, int /*listed*/) {}
};

}  // namespace orrery::go
