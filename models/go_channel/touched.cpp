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

GoroutineId touchedOther(const Step& step) {
  const std::size_t argument = otherArgument(static_cast<StepKind>(step.kind));
  return argument == 0 ? GoroutineId{} : GoroutineId{static_cast<std::int32_t>(step.arguments[argument])};
}

std::vector<GoroutineId> touchedGoroutines(const Step& step) {
  std::vector<GoroutineId> touched;
  for (const GoroutineId id : {GoroutineId{static_cast<std::int32_t>(step.arguments[0])}, touchedOther(step)}) {
    if (id.isValid()) {
      touched.push_back(id);
    }
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
