// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/tr.h"
#include "models/go_channel/words.h"

#include <bit>

namespace orrery::go_channel {

using namespace Qt::StringLiterals;
using enum StepKind;

namespace {

QString ofScheduling(const Words& w) {
  switch (w.kind()) {
    case Switched:
      switch (static_cast<go::FoundIn>(w.number(2))) {
        case go::FoundIn::RunNext:
          return Tr::tr("%1 runs next, from runnext").arg(w.who());
        case go::FoundIn::Local:
          return Tr::tr("%1 runs next, from the run queue").arg(w.who());
        case go::FoundIn::Global:
          return Tr::tr("%1 runs next, from the global queue").arg(w.who());
        case go::FoundIn::Nowhere:
          return Tr::tr("%1 runs now, chosen by hand").arg(w.who());
      }
      return {};
    case Preempted:
      return Tr::tr("%1 is put aside, to the global queue").arg(w.who());
    case Started:
      return Tr::tr("%1 starts %2").arg(w.who(), fullName(w.state(), w.id(2)));
    case Looped:
      return Tr::tr("%1 goes round its loop").arg(w.who());
    case Assigned:
      return Tr::tr("%1 runs %2", "a goroutine, a line of code").arg(w.who(), w.line());
    case Compared:
      return w.number(2) != 0 ? Tr::tr("%1: the condition is true").arg(w.who())
                              : Tr::tr("%1: the condition is false").arg(w.who());
    case Broke:
      return Tr::tr("%1 breaks out").arg(w.who());
    case StepKind::Printed:
      return Tr::tr("%1 prints %2")
          .arg(w.who(), w.state().printed.isEmpty() ? QString() : w.state().printed.last().text);
    case Yielded:
      return Tr::tr("%1 yields: to the tail of the global queue").arg(w.who());
    case Spun:
      return Tr::tr("%1 works for %2").arg(w.who(), w.time());
    case Slept:
      return Tr::tr("%1 sleeps for %2").arg(w.who(), w.time());
    case GoroutineEnded:
      return Tr::tr("%1 has ended").arg(w.who());
    case Readied:
      return w.id(3).isValid() ? Tr::tr("%1 takes runnext; %2 moves to the run queue").arg(w.who(2), w.who(3))
                               : Tr::tr("%1 can run again: it is in runnext").arg(w.who(2));
    default:
      return {};
  }
}

QString ofSend(const Words& w) {
  switch (w.kind()) {
    case SendLocked:
      return Tr::tr("%1 locks %2 to send %3").arg(w.who(), w.channelText(), w.value());
    case SendToReceiver:
      return Tr::tr("%1 hands %2 straight to %3").arg(w.who(), w.value(), w.who(4));
    case SendStored:
      return Tr::tr("%1 goes into slot %2: %3 of %4 taken")
          .arg(w.value())
          .arg(w.number(4))
          .arg(w.channel().count)
          .arg(w.channel().capacity);
    case SendParked:
      return w.channel().capacity == 0 ? Tr::tr("%1 waits: nobody receives from %2 yet").arg(w.who(), w.channelText())
                                       : Tr::tr("%1 waits: the buffer is full").arg(w.who());
    case SendOnNil:
      return Tr::tr("%1 waits for ever: %2 is nil").arg(w.who(), w.nilName());
    case SendResumed:
      return Tr::tr("%1 goes on: its %2 has been taken").arg(w.who(), w.value());
    case SendPanicked:
      return Tr::tr("%1 panics: %2").arg(w.who(), QString(text(go::Fault::SendOnClosed)));
    default:
      return {};
  }
}

QString ofReceive(const Words& w) {
  switch (w.kind()) {
    case ReceiveLocked:
      return Tr::tr("%1 locks %2 to receive").arg(w.who(), w.channelText());
    case ReceiveFromSender:
      return Tr::tr("%1 takes %2 straight from %3").arg(w.who(), w.value(), w.who(4));
    case ReceiveTaken:
      return w.number(5) != 0 ? Tr::tr("%1 takes %2, the head, from slot %3").arg(w.who(), w.value()).arg(w.number(4))
                              : Tr::tr("%1 takes %2 from slot %3: %4 left")
                                    .arg(w.who(), w.value())
                                    .arg(w.number(4))
                                    .arg(w.channel().count);
    case ReceiveRefilled:
      return Tr::tr("%1 of %2 goes into slot %3: it is the tail").arg(w.value(), w.who(5)).arg(w.number(4));
    case ReceiveParked:
      return w.channel().capacity == 0 ? Tr::tr("%1 waits: nobody sends on %2 yet").arg(w.who(), w.channelText())
                                       : Tr::tr("%1 waits: %2 is empty").arg(w.who(), w.channelText());
    case ReceiveOnNil:
      return Tr::tr("%1 waits for ever: %2 is nil").arg(w.who(), w.nilName());
    case ReceiveResumed:
      return w.number(4) != 0 ? Tr::tr("%1 goes on with %2").arg(w.who(), w.value())
                              : Tr::tr("%1 goes on: %2 was closed, ok is false").arg(w.who(), w.channelText());
    case ReceiveClosed:
      return Tr::tr("%1 gets a zero value: %2 is closed").arg(w.who(), w.channelText());
    case RangeEnded:
      return Tr::tr("%1 leaves the loop: %2 is closed and empty").arg(w.who(), w.channelText());
    default:
      return {};
  }
}

QString ofClose(const Words& w) {
  switch (w.kind()) {
    case CloseMarked:
      return Tr::tr("%1 closes %2").arg(w.who(), w.channelText());
    case CloseReleasedReceiver:
      return Tr::tr("%1 leaves recvq: its ok will be false").arg(w.who(2));
    case CloseReleasedSender:
      return Tr::tr("%1 leaves sendq: it will panic").arg(w.who(2));
    case CloseUnlocked:
      return Tr::tr("%1 unlocks %2: %n to wake", nullptr, static_cast<int>(w.number(2))).arg(w.who(), w.channelText());
    case ClosePanicked:
      return Tr::tr("%1 panics: %2").arg(w.who(), w.fault());
    case LenRead:
      return Tr::tr("%1: len(%2) is %3").arg(w.who(), w.channelText()).arg(w.number(2));
    case CapRead:
      return Tr::tr("%1: cap(%2) is %3").arg(w.who(), w.channelText()).arg(w.number(2));
    default:
      return {};
  }
}

QString ofPoll(const Words& w) {
  const int ready = std::popcount(static_cast<std::uint64_t>(w.number(1)));
  const QString drawn = w.caseText(w.number(2));
  // Cases on nil channels are not asked.
  const auto asked = static_cast<int>(w.number(4)) - std::popcount(static_cast<std::uint64_t>(w.number(5)));
  if (ready == 0) {
    return Tr::tr("%1 selects: none of %n case(s) is ready", nullptr, asked).arg(w.who());
  }
  if (ready == 1) {
    return Tr::tr("%1 selects: only %2 is ready").arg(w.who(), drawn);
  }
  return Tr::tr("%1 selects: %2 of %3 ready, takes %4").arg(w.who()).arg(ready).arg(asked).arg(drawn);
}

QString ofSelect(const Words& w) {
  switch (w.kind()) {
    case SelectPolled:
      return ofPoll(w);
    case SelectParked:
      return Tr::tr("%1 waits on %n case(s) at once", nullptr, static_cast<int>(w.number(2))).arg(w.who());
    case SelectOnNothing:
      return Tr::tr("%1 waits for ever: no case can be ready").arg(w.who());
    case SelectDefault:
      return Tr::tr("%1 takes the default: nothing is ready").arg(w.who());
    case SelectResumed:
      return Tr::tr("%1 goes on with %2 and leaves the other queues").arg(w.who(), w.caseText(w.number(2)));
    case SelectPicked:
      return Tr::tr("%1 has done %2: that case runs").arg(w.who(), w.caseText(w.number(2)));
    case LoserSkipped:
      return Tr::tr("%1 is skipped: another case has woken it").arg(w.who(2));
    default:
      return {};
  }
}

QString ofWaitGroup(const Words& w) {
  switch (w.kind()) {
    case WaitGroupAdded:
      return w.number(5) > 0
                 ? Tr::tr("%1 is 0: %n waiting goroutine(s) can go on", nullptr, static_cast<int>(w.number(5)))
                       .arg(w.waitGroup(4))
                 : Tr::tr("%1 counts %2 now").arg(w.waitGroup(4)).arg(w.number(3));
    case WaitGroupParked:
      return Tr::tr("%1 waits: %2 counts %3").arg(w.who(), w.waitGroup(3)).arg(w.number(2));
    case WaitGroupPassed:
      return Tr::tr("%1 need not wait: %2 is 0").arg(w.who(), w.waitGroup(3));
    case WaitGroupResumed:
      return Tr::tr("%1 goes on: %2 is 0").arg(w.who(), w.waitGroup(3));
    case WaitGroupPanicked:
      return Tr::tr("%1 panics: %2").arg(w.who(), QString(text(go::Fault::NegativeWaitGroup)));
    default:
      return {};
  }
}

QString ofTime(const Words& w) {
  switch (w.kind()) {
    case TimerMade:
      return Tr::tr("%1 starts a timer of %2").arg(w.who(), w.time());
    case TimerFired:
      if (w.number(2) == 2) {
        return Tr::tr("The timer fires and hands the time to %1").arg(w.who(3));
      }
      return w.number(2) == 1 ? Tr::tr("The timer fires: the time waits in its buffer")
                              : Tr::tr("The timer fires into a full buffer: dropped");
    case SleepOver:
      return Tr::tr("%1 has slept enough: it is in runnext").arg(w.who(2));
    case ClockMoved:
      return Tr::tr("The clock moves on by %1").arg(w.time());
    default:
      return {};
  }
}

QString ofProgram(const Words& w) {
  switch (w.kind()) {
    case MainReturned:
      if (!w.id(0).isValid()) {
        return Tr::tr("All goroutines have ended");
      }
      return w.number(2) == 0
                 ? Tr::tr("main returns: the program ends")
                 : Tr::tr("main returns: %n goroutine(s) end with it", nullptr, static_cast<int>(w.number(2)));
    case PanicEnded:
      return Tr::tr("Nobody recovers: the program ends, exit status 2");
    case PanicRecovered:
      return Tr::tr("%1 recovers and can be used again").arg(w.who());
    case DeadlockFound:
      return Tr::tr("fatal error: %1").arg(w.fault());
    case Leaked:
      return Tr::tr("%1 leaks: nobody can ever wake it").arg(w.who());
    case Overflowed:
      return Tr::tr("%1 starts more than %n goroutine(s): stopped", nullptr, static_cast<int>(w.number(2)))
          .arg(w.who());
    case ChannelMade:
      return w.channelId().isValid()
                 ? Tr::tr("%1 is made with %n slot(s)", nullptr, static_cast<int>(w.number(3)))
                       .arg(nameText(w.state(), static_cast<ChannelName>(w.number(2))))
                 : Tr::tr("%1 is declared and nil").arg(nameText(w.state(), static_cast<ChannelName>(w.number(2))));
    case GoroutineMade:
      return Tr::tr("%1 is there, to be used by hand").arg(w.who());
    default:
      return {};
  }
}

}  // namespace

QString sentenceOf(const Words& words) {
  for (const auto of : {ofScheduling, ofSend, ofReceive, ofClose, ofSelect, ofWaitGroup, ofTime, ofProgram}) {
    if (QString sentence = of(words); !sentence.isEmpty()) {
      return sentence;
    }
  }
  return {};
}

}  // namespace orrery::go_channel
