// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/step_meaning.h"

#include <QLatin1StringView>

#include <cstdint>
#include <span>

namespace orrery::go_channel {

/// The kinds of steps. The comment names the arguments in order: G a goroutine (GoroutineId::value), C a channel
/// (ChannelId::value; -1 nil), N a ChannelName, V a value, S an element's serial. The step's own goroutine is always
/// argument 0 (-1: the runtime itself); the channel, where there is one, is always argument 1.
enum class StepKind : std::uint16_t {
  // The scheduler and plain code
  Switched,        ///< G runs now; -; go::FoundIn
  Preempted,       ///< G has used its 10 ms (or was put aside by hand) and goes to the global queue
  Started,         ///< G; -; new G; function
  Looped,          ///< G: many rounds of a loop that does nothing that can be seen
  Assigned,        ///< G; -; value: a variable got a value (set, add, a = nil)
  Compared,        ///< G; -; 1 true, 0 false: an `if`
  Broke,           ///< G: break
  Printed,         ///< G; -; number of the line: State::printed has it last
  Yielded,         ///< G goes to the tail of the global queue (runtime.Gosched)
  Spun,            ///< G; -; nanoseconds of plain work
  Slept,           ///< G; -; nanoseconds: parked until its timer
  GoroutineEnded,  ///< G
  // Send
  SendLocked,      ///< G; C; V; S: the channel's lock is taken
  SendToReceiver,  ///< G; C; V; S; receiver G: straight to it, the buffer is not touched; the lock is free again
  SendStored,      ///< G; C; V; S; slot: into the buffer; the lock is free again
  SendParked,      ///< G; C; V; S; place in sendq from 0: parked, the lock is free again
  SendOnNil,       ///< G; -1; V; N: parked for ever
  SendResumed,     ///< G; C; V; S: it runs again, its value has been taken
  SendPanicked,    ///< G; C; V; 1: it had been waiting when the channel was closed, 0: it found it closed
  // Receive
  ReceiveLocked,      ///< G; C
  ReceiveFromSender,  ///< G; C; V; S; sender G: straight from it, unbuffered; the lock is free again
  ReceiveTaken,  ///< G; C; V; S; slot; 1: a sender waits and gets the slot in the next step, 0: the lock is free again
  ReceiveRefilled,  ///< G; C; V; S; slot; sender G: its value goes into the slot just freed; the lock is free again
  ReceiveParked,    ///< G; C; place in recvq from 0
  ReceiveOnNil,     ///< G; -1; -; N: parked for ever
  ReceiveResumed,   ///< G; C; V; S; ok: it runs again with the value (ok 1) or because of close (ok 0)
  ReceiveClosed,    ///< G; C: closed and empty: zero value, ok = false; the lock is free again
  RangeEnded,       ///< G; C: the loop over the channel ends
  // Close
  CloseMarked,  ///< G; C; receivers waiting; senders waiting: closed = 1, the lock is held until all are released
  CloseReleasedReceiver,  ///< G; C; receiver G; how many are on the list of those to be woken: it will see ok = false
  CloseReleasedSender,    ///< G; C; sender G; how many are on the list; V: it will panic
  CloseUnlocked,          ///< G; C; how many are to be woken
  ClosePanicked,          ///< G; C; go::Fault: of nil (C is -1) or of a closed one
  // Waking
  Readied,       ///< G that wakes (-1 a timer); C or -1; woken G; G that it pushed from runnext to the queue's tail (-1
                 ///< none)
  LoserSkipped,  ///< G; C; skipped G: its select was already woken by another case
  // Select
  SelectPolled,  ///< G; cases ready (bit mask, source order); chosen case (-1 none ready); poll order (4 bits a case,
                 ///< first lowest); number of cases; cases on nil (bit mask)
  SelectParked,  ///< G; -; number of sudogs queued
  SelectOnNothing,  ///< G; -; number of cases: parked for ever (no cases, or all nil)
  SelectDefault,    ///< G; -: the default is taken
  SelectResumed,    ///< G; C of the case; case; V; S; ok: runs again, and its other sudogs have left their queues
  SelectPicked,  ///< G; C; case; V; S; ok: the select is over, its case runs (after the steps of the send or receive)
  // Measuring
  LenRead,  ///< G; C; value
  CapRead,  ///< G; C; value
  // Wait groups
  WaitGroupAdded,     ///< G; -; delta; counter; wait group; how many waiters are to be woken
  WaitGroupParked,    ///< G; -; counter; wait group
  WaitGroupPassed,    ///< G; -; 0; wait group: the counter is 0, nobody waits
  WaitGroupResumed,   ///< G; -; 0; wait group
  WaitGroupPanicked,  ///< G; -; counter
  // Time
  TimerMade,   ///< G; C of the timer; nanoseconds; deadline
  TimerFired,  ///< -1; C: the timer sends on its channel; 0 dropped because there is no room, 1 stored, 2 straight to a
               ///< receiver; receiver G
  SleepOver,   ///< -1; -; G
  ClockMoved,  ///< -1; -; nanoseconds; 1: by hand, 0: all sleep, so the next timer is due
  // The program
  MainReturned,    ///< G (-1: there is no main, and all have ended); -; goroutines that were still there
  PanicEnded,      ///< G; -; go::Fault: nobody recovers
  PanicRecovered,  ///< G; -; go::Fault: used by hand, it can be used again
  DeadlockFound,   ///< -1; -; go::Fault; how many wait
  Leaked,          ///< G; C or -1; go::WaitReason
  Overflowed,      ///< G; -; limit: too many goroutines for this exhibit
  // The person
  ChannelMade,    ///< -1; C or -1; N; capacity
  GoroutineMade,  ///< G
  Count
};

struct StepRow {
  StepKind kind;
  QLatin1StringView id;       ///< in JSON Lines: "send.stored"
  QLatin1StringView topic;    ///< "go_channel/send"
  QLatin1StringView outline;  ///< label of the line of the topic's outline
  Tone tone;
  bool isLandmark;
  bool isDetail = false;  ///< coarse stepping passes by it
};

/// A row a kind, in the kinds' order.
[[nodiscard]] std::span<const StepRow> stepTable();
[[nodiscard]] const StepRow& rowOf(std::uint16_t kind);

}  // namespace orrery::go_channel
