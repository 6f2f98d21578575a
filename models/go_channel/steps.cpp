// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/steps.h"

#include <array>

namespace orrery::go_channel {

namespace {

using namespace Qt::StringLiterals;
using enum StepKind;
using enum Tone;

constexpr auto kGoroutine = "go_channel/goroutine"_L1;
constexpr auto kSend = "go_channel/send"_L1;
constexpr auto kReceive = "go_channel/receive"_L1;
constexpr auto kRange = "go_channel/range"_L1;
constexpr auto kClose = "go_channel/close"_L1;
constexpr auto kNil = "go_channel/nil"_L1;
constexpr auto kWake = "go_channel/wake"_L1;
constexpr auto kSelect = "go_channel/select"_L1;
constexpr auto kMeasure = "go_channel/len_cap"_L1;
constexpr auto kWaitGroup = "go_channel/wait_group"_L1;
constexpr auto kTime = "go_channel/timer"_L1;
constexpr auto kDeadlock = "go_channel/deadlock"_L1;
constexpr auto kLeak = "go_channel/leak"_L1;
constexpr auto kPanic = "go_channel/panic"_L1;
constexpr auto kChannel = "go_channel/channel"_L1;

constexpr std::array kRows{
    StepRow{Switched, "run.switch"_L1, kGoroutine, "switch"_L1, Plain, false, true},
    StepRow{Preempted, "run.preempt"_L1, kGoroutine, "preempt"_L1, Plain, false},
    StepRow{Started, "run.go"_L1, kGoroutine, "go"_L1, Plain, true},
    StepRow{Looped, "run.loop"_L1, kGoroutine, "code"_L1, Plain, false, true},
    StepRow{Assigned, "run.assign"_L1, kGoroutine, "code"_L1, Plain, false, true},
    StepRow{Compared, "run.if"_L1, kGoroutine, "code"_L1, Plain, false, true},
    StepRow{Broke, "run.break"_L1, kGoroutine, "code"_L1, Plain, false, true},
    StepRow{Printed, "run.print"_L1, kGoroutine, "code"_L1, Plain, false},
    StepRow{Yielded, "run.yield"_L1, kGoroutine, "yield"_L1, Plain, false},
    StepRow{Spun, "run.spin"_L1, kGoroutine, "code"_L1, Plain, false, true},
    StepRow{Slept, "run.sleep"_L1, kTime, "sleep"_L1, Waiting, false},
    StepRow{GoroutineEnded, "run.end"_L1, kGoroutine, "end"_L1, Plain, false},

    StepRow{SendLocked, "send.lock"_L1, kSend, "lock"_L1, Plain, false, true},
    StepRow{SendToReceiver, "send.handover"_L1, kSend, "handover"_L1, Waking, true},
    StepRow{SendStored, "send.stored"_L1, kSend, "store"_L1, Plain, false},
    StepRow{SendParked, "send.parked"_L1, kSend, "park"_L1, Waiting, true},
    StepRow{SendOnNil, "send.nil"_L1, kNil, "send"_L1, Waiting, true},
    StepRow{SendResumed, "send.resumed"_L1, kSend, "resume"_L1, Plain, false},
    StepRow{SendPanicked, "send.panic"_L1, kSend, "closed"_L1, Wrong, true},

    StepRow{ReceiveLocked, "receive.lock"_L1, kReceive, "lock"_L1, Plain, false, true},
    StepRow{ReceiveFromSender, "receive.handover"_L1, kReceive, "handover"_L1, Waking, true},
    StepRow{ReceiveTaken, "receive.taken"_L1, kReceive, "take"_L1, Plain, false},
    StepRow{ReceiveRefilled, "receive.refilled"_L1, kReceive, "refill"_L1, Waking, true},
    StepRow{ReceiveParked, "receive.parked"_L1, kReceive, "park"_L1, Waiting, true},
    StepRow{ReceiveOnNil, "receive.nil"_L1, kNil, "receive"_L1, Waiting, true},
    StepRow{ReceiveResumed, "receive.resumed"_L1, kReceive, "resume"_L1, Plain, false},
    StepRow{ReceiveClosed, "receive.closed"_L1, kReceive, "closed"_L1, Plain, true},
    StepRow{RangeEnded, "range.end"_L1, kRange, "leave"_L1, Plain, true},

    StepRow{CloseMarked, "close.mark"_L1, kClose, "mark"_L1, Plain, true},
    StepRow{CloseReleasedReceiver, "close.receiver"_L1, kClose, "receivers"_L1, Waking, false},
    StepRow{CloseReleasedSender, "close.sender"_L1, kClose, "senders"_L1, Wrong, false},
    StepRow{CloseUnlocked, "close.unlock"_L1, kClose, "unlock"_L1, Plain, false, true},
    StepRow{ClosePanicked, "close.panic"_L1, kClose, "panic"_L1, Wrong, true},

    StepRow{Readied, "wake.ready"_L1, kWake, "runnext"_L1, Waking, false},
    StepRow{LoserSkipped, "wake.skip"_L1, kSelect, "skip"_L1, Plain, false},

    StepRow{SelectPolled, "select.poll"_L1, kSelect, "poll"_L1, Plain, true},
    StepRow{SelectParked, "select.parked"_L1, kSelect, "park"_L1, Waiting, true},
    StepRow{SelectOnNothing, "select.forever"_L1, kSelect, "forever"_L1, Waiting, true},
    StepRow{SelectDefault, "select.default"_L1, kSelect, "default"_L1, Plain, true},
    StepRow{SelectResumed, "select.resumed"_L1, kSelect, "resume"_L1, Plain, true},
    StepRow{SelectPicked, "select.picked"_L1, kSelect, "body"_L1, Plain, false, true},

    StepRow{LenRead, "measure.len"_L1, kMeasure, "len"_L1, Plain, false},
    StepRow{CapRead, "measure.cap"_L1, kMeasure, "cap"_L1, Plain, false},

    StepRow{WaitGroupAdded, "waitgroup.add"_L1, kWaitGroup, "add"_L1, Plain, false},
    StepRow{WaitGroupParked, "waitgroup.parked"_L1, kWaitGroup, "wait"_L1, Waiting, true},
    StepRow{WaitGroupPassed, "waitgroup.passed"_L1, kWaitGroup, "pass"_L1, Plain, false},
    StepRow{WaitGroupResumed, "waitgroup.resumed"_L1, kWaitGroup, "pass"_L1, Plain, false},
    StepRow{WaitGroupPanicked, "waitgroup.panic"_L1, kWaitGroup, "negative"_L1, Wrong, true},

    StepRow{TimerMade, "time.made"_L1, kTime, "after"_L1, Plain, false},
    StepRow{TimerFired, "time.fired"_L1, kTime, "fire"_L1, Waking, true},
    StepRow{SleepOver, "time.sleep_over"_L1, kTime, "wake"_L1, Waking, false},
    StepRow{ClockMoved, "time.moved"_L1, kTime, "clock"_L1, Plain, false},

    StepRow{MainReturned, "program.return"_L1, kGoroutine, "main"_L1, Plain, true},
    StepRow{PanicEnded, "program.panic"_L1, kPanic, "uncaught"_L1, Wrong, true},
    StepRow{PanicRecovered, "program.recovered"_L1, kPanic, "recovered"_L1, Wrong, true},
    StepRow{DeadlockFound, "program.deadlock"_L1, kDeadlock, "report"_L1, Wrong, true},
    StepRow{Leaked, "program.leak"_L1, kLeak, "leaked"_L1, Wrong, true},
    StepRow{Overflowed, "program.overflow"_L1, kGoroutine, "go"_L1, Wrong, true},

    StepRow{ChannelMade, "hand.channel"_L1, kChannel, "make"_L1, Plain, true},
    StepRow{GoroutineMade, "hand.goroutine"_L1, kGoroutine, "go"_L1, Plain, true},
};

constexpr bool isInOrder() {
  for (std::size_t i = 0; i < kRows.size(); ++i) {
    if (static_cast<std::size_t>(kRows[i].kind) != i) {
      return false;
    }
  }
  return kRows.size() == static_cast<std::size_t>(Count);
}
static_assert(isInOrder());

/// Nothing that deserves a mark or a colour is a detail.
constexpr bool detailsArePlain() {
  for (const StepRow& row : kRows) {
    if (row.isDetail && (row.isLandmark || row.tone != Plain)) {
      return false;
    }
  }
  return true;
}
static_assert(detailsArePlain());

}  // namespace

std::span<const StepRow> stepTable() { return kRows; }

const StepRow& rowOf(std::uint16_t kind) { return kRows[kind]; }

}  // namespace orrery::go_channel
