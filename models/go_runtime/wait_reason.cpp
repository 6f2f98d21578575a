// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_runtime/wait_reason.h"

#include <QtGlobal>

namespace orrery::go {

using namespace Qt::StringLiterals;

QLatin1StringView text(WaitReason reason) {
  switch (reason) {
    case WaitReason::None:
      return {};
    case WaitReason::ChanReceiveNil:
      return "chan receive (nil chan)"_L1;
    case WaitReason::ChanSendNil:
      return "chan send (nil chan)"_L1;
    case WaitReason::Select:
      return "select"_L1;
    case WaitReason::SelectNoCases:
      return "select (no cases)"_L1;
    case WaitReason::ChanReceive:
      return "chan receive"_L1;
    case WaitReason::ChanSend:
      return "chan send"_L1;
    case WaitReason::Semacquire:
      return "semacquire"_L1;
    case WaitReason::Sleep:
      return "sleep"_L1;
  }
  Q_UNREACHABLE();
}

QLatin1StringView text(Fault fault) {
  switch (fault) {
    case Fault::None:
      return {};
    case Fault::SendOnClosed:
      return "send on closed channel"_L1;
    case Fault::CloseOfNil:
      return "close of nil channel"_L1;
    case Fault::CloseOfClosed:
      return "close of closed channel"_L1;
    case Fault::NegativeWaitGroup:
      return "sync: negative WaitGroup counter"_L1;
    case Fault::AllAsleep:
      return "all goroutines are asleep - deadlock!"_L1;
    case Fault::NoGoroutines:
      return "no goroutines (main called runtime.Goexit) - deadlock!"_L1;
  }
  Q_UNREACHABLE();
}

}  // namespace orrery::go
