// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/touched.h"

#include "models/go_channel/steps.h"

namespace orrery::go_channel {

using enum StepKind;

namespace {

/// The argument that names a second goroutine; 0: there is none.
std::size_t otherArgument(StepKind kind) {
  switch (kind) {
    case Started:
    case CloseReleasedReceiver:
    case CloseReleasedSender:
    case Readied:
    case LoserSkipped:
    case SleepOver:
      return 2;
    case TimerFired:
      return 3;
    case SendToReceiver:
    case ReceiveFromSender:
      return 4;
    case ReceiveRefilled:
      return 5;
    default:
      return 0;
  }
}

}  // namespace

std::vector<GoroutineId> touchedGoroutines(const Step& step) {
  std::vector<GoroutineId> touched;
  const auto add = [&](std::size_t argument) {
    const GoroutineId id{static_cast<std::int32_t>(step.arguments[argument])};
    if (id.isValid()) {
      touched.push_back(id);
    }
  };
  add(0);
  if (const std::size_t other = otherArgument(static_cast<StepKind>(step.kind)); other != 0) {
    add(other);
  }
  return touched;
}

ChannelId touchedChannel(const Step& step) {
  switch (static_cast<StepKind>(step.kind)) {
    case SendLocked:
    case SendToReceiver:
    case SendStored:
    case SendParked:
    case SendResumed:
    case SendPanicked:
    case ReceiveLocked:
    case ReceiveFromSender:
    case ReceiveTaken:
    case ReceiveRefilled:
    case ReceiveParked:
    case ReceiveResumed:
    case ReceiveClosed:
    case RangeEnded:
    case CloseMarked:
    case CloseReleasedReceiver:
    case CloseReleasedSender:
    case CloseUnlocked:
    case ClosePanicked:
    case LoserSkipped:
    case SelectResumed:
    case SelectPicked:
    case LenRead:
    case CapRead:
    case TimerMade:
    case TimerFired:
    case Leaked:
    case ChannelMade:
      return {static_cast<std::int32_t>(step.arguments[1])};
    default:
      return {};
  }
}

int touchedSlot(const Step& step) {
  const auto kind = static_cast<StepKind>(step.kind);
  const bool hasSlot = kind == SendStored || kind == ReceiveTaken || kind == ReceiveRefilled;
  return hasSlot ? static_cast<int>(step.arguments[4]) : -1;
}

}  // namespace orrery::go_channel
