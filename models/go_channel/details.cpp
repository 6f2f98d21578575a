// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/tr.h"
#include "models/go_channel/words.h"

#include <QStringList>

#include <bit>

namespace orrery::go_channel {

using namespace Qt::StringLiterals;
using enum StepKind;

namespace {

QString placeText(std::int64_t place) {
  return place == 0 ? Tr::tr("It is the first in the queue.")
                    : Tr::tr("%n goroutine(s) stand before it.", nullptr, static_cast<int>(place));
}

QString ofScheduling(const Words& w) {
  switch (w.kind()) {
    case Switched:
      return Tr::tr(
          "One processor looks in runnext first, then in its own queue, then in the global one; every 61st time "
          "the global queue comes first.");
    case Preempted:
      return Tr::tr("Who is stopped goes to the tail of the global queue, not back to the processor's own.");
    case Started:
      return Tr::tr("The new goroutine takes runnext; who was there moves to the tail of the run queue. %1 goes on.")
          .arg(w.who());
    case Looped:
      return Tr::tr("Nothing that can be seen happens in this loop.");
    case Assigned:
    case Compared:
    case Broke:
    case StepKind::Printed:
    case Spun:
      return Tr::tr("Plain code: no channel is touched.");
    case Yielded:
      return Tr::tr("runtime.Gosched puts the caller behind everybody else.");
    case Slept:
      return Tr::tr("It is parked until its timer is due. While a timer is pending, no deadlock is reported.");
    case GoroutineEnded:
      return Tr::tr("Its function has returned. Nobody is told: who waits for it waits on a channel or a wait group.");
    case Readied:
      return Tr::tr("Waking does not switch: %1 runs on, and %2 runs when the processor is free.")
          .arg(w.who(), w.who(2));
    default:
      return {};
  }
}

QString ofSend(const Words& w) {
  switch (w.kind()) {
    case SendLocked:
      return Tr::tr("A send looks for three things in this order: closed, a waiting receiver, room in the buffer.");
    case SendToReceiver:
      return Tr::tr(
                 "%1 was waiting in recvq, so the value is copied to it at once. The buffer, sendx and recvx stay as "
                 "they are.")
          .arg(w.who(4));
    case SendStored:
      return Tr::tr("Nobody waits to receive and there is room: the value is stored at sendx, which moves on to %1.")
          .arg(w.channel().sendIndex);
    case SendParked:
      if (w.channel().capacity == 0) {
        return Tr::tr("%1 has no buffer and no receiver waits: %2 joins sendq with its %3. %4")
            .arg(w.channelText(), w.who(), w.value(), placeText(w.number(4)));
      }
      return Tr::tr("%1 finds %2 of %3 slots taken and no receiver waiting: %4 joins sendq with its %5. %6")
          .arg(w.line())
          .arg(w.channel().count)
          .arg(w.channel().capacity)
          .arg(w.who(), w.value(), placeText(w.number(4)));
    case SendOnNil:
      return Tr::tr("A nil channel has no queue: the goroutine is parked and nothing can ever wake it.");
    case SendResumed:
      return Tr::tr("It was woken because a receiver took the value; the send is over.");
    case SendPanicked:
      return w.number(3) != 0
                 ? Tr::tr(
                       "It was waiting in sendq when %1 was closed. The sender panics, not the one who "
                       "closed.")
                       .arg(w.channelText())
                 : Tr::tr("A send on a closed channel does not wait and is not lost in silence: it panics.");
    default:
      return {};
  }
}

QString ofReceive(const Words& w) {
  switch (w.kind()) {
    case ReceiveLocked:
      return Tr::tr("A receive looks in this order: closed and empty, a waiting sender, a value in the buffer.");
    case ReceiveFromSender:
      return Tr::tr("%1 was waiting in sendq and there is no buffer: the value is copied from one to the other.")
          .arg(w.who(4));
    case ReceiveTaken:
      return w.number(5) != 0
                 ? Tr::tr(
                       "The buffer is full and a sender waits. The receiver gets the oldest value, not the waiting "
                       "one: so "
                       "first in stays first out.")
                 : Tr::tr("The value at recvx is the oldest; its slot is cleared and recvx moves on to %1.")
                       .arg(w.channel().receiveIndex);
    case ReceiveRefilled:
      return Tr::
          tr("The freed slot takes the value of the first waiting sender. The buffer is still full; recvx and sendx "
             "both move on to %1.")
              .arg(w.channel().receiveIndex);
    case ReceiveParked:
      return Tr::tr("No value and no sender: %1 joins recvq with an empty cup. %2")
          .arg(w.who(), placeText(w.number(2)));
    case ReceiveOnNil:
      return Tr::tr("A nil channel has no queue: the goroutine is parked and nothing can ever wake it.");
    case ReceiveResumed:
      return w.number(4) != 0 ? Tr::tr("The value was put into its cup when it was woken; ok is true.")
                              : Tr::tr("It was woken by close: a zero value, and ok is false.");
    case ReceiveClosed:
      return Tr::tr(
          "A closed channel first gives the values that it still holds, then zero values with ok = false, for "
          "ever.");
    case RangeEnded:
      return Tr::tr("A range over a channel ends when the channel is closed and all its values have been taken.");
    default:
      return {};
  }
}

QString ofClose(const Words& w) {
  switch (w.kind()) {
    case CloseMarked:
      return Tr::tr("In recvq wait %1, in sendq %2. The buffer is left as it is: its values can still be received.")
          .arg(w.number(2))
          .arg(w.number(3));
    case CloseReleasedReceiver:
      return Tr::tr("Close empties recvq first, then sendq, and puts everybody on a list.");
    case CloseReleasedSender:
      return Tr::tr("Its value is not sent. When it runs again, it panics.");
    case CloseUnlocked:
      return Tr::tr(
          "The list is a stack: the last one on it is made runnable first, so the first one is left in runnext.");
    case ClosePanicked:
      return Tr::tr("A channel can be closed once; closing nil or a closed channel panics.");
    case LenRead:
      return Tr::tr("len counts the values in the buffer, not those that waiting senders hold. 0 for a nil channel.");
    case CapRead:
      return Tr::tr("cap is the size of the buffer. 0 for a nil channel.");
    default:
      return {};
  }
}

QString ofPoll(const Words& w) {
  QStringList order;
  const auto nils = static_cast<std::uint64_t>(w.number(5));
  const auto polled = w.number(4) - std::popcount(nils);
  for (std::int64_t place = 0; place < polled; ++place) {
    order.append(w.caseText(w.number(3) >> (4 * place) & 15));
  }
  const QString list = order.join(Tr::tr(", ", "between the words of a list"));
  return nils == 0
             ? Tr::tr("All its channels are locked. The cases are asked in a random order: %1.").arg(list)
             : Tr::tr("Cases on nil channels do not count. The others are asked in a random order: %1.").arg(list);
}

QString ofSelect(const Words& w) {
  switch (w.kind()) {
    case SelectPolled:
      return ofPoll(w);
    case SelectParked:
      return Tr::tr("It stands in the queue of every one of its channels; the first one that has something wakes it.");
    case SelectOnNothing:
      return Tr::tr("Without a case, or with all of them on nil channels, nothing can wake it.");
    case SelectDefault:
      return Tr::tr("A select with a default never waits. It takes the default only when no case is ready.");
    case SelectResumed:
      return Tr::tr(
          "Only now that it runs does it leave the queues of the cases that lost; until then the others skip it.");
    case SelectPicked:
      return Tr::tr("The locks are free again and the body of the case runs next.");
    case LoserSkipped:
      return Tr::tr(
          "It still stands in this queue, but its select is decided: it is dropped and the next one is tried.");
    default:
      return {};
  }
}

QString ofWaitGroup(const Words& w) {
  switch (w.kind()) {
    case WaitGroupAdded:
      return Tr::tr("The counter went by %1. At 0, all who wait are made runnable; the last of them ends in runnext.")
          .arg(w.number(2));
    case WaitGroupParked:
      return Tr::tr("It is parked until the counter is 0.");
    case WaitGroupPassed:
    case WaitGroupResumed:
      return Tr::tr("With the counter at 0, Wait returns.");
    case WaitGroupPanicked:
      return Tr::tr("Done was called more often than Add had allowed for.");
    default:
      return {};
  }
}

QString ofTime(const Words& w) {
  switch (w.kind()) {
    case TimerMade:
      return Tr::tr(
          "A timer has a channel of capacity 1 and sends the time on it once. It stays pending even if nobody waits "
          "for it any more.");
    case TimerFired:
      return Tr::tr("The runtime sends without waiting: to a waiting receiver, else into the buffer, else not at all.");
    case SleepOver:
      return Tr::tr("Its timer is due. Of several that are due together, the latest ends in runnext.");
    case ClockMoved:
      return w.number(3) != 0 ? Tr::tr("Moved by hand.")
                              : Tr::tr("Nobody can run, so the next thing is the next timer.");
    default:
      return {};
  }
}

QString ofProgram(const Words& w) {
  switch (w.kind()) {
    case MainReturned:
      return Tr::tr("When main returns, the program ends, whoever is still running or waiting. The exit status is 0.");
    case PanicEnded:
      return Tr::tr("A panic that no deferred recover catches ends the whole program, not only its goroutine.");
    case PanicRecovered:
      return Tr::tr("A goroutine used by hand catches its panics, as a deferred recover would.");
    case DeadlockFound:
      return Tr::tr(
          "Nobody can run, no timer is pending, and %n goroutine(s) wait. The program ends with exit status 2.",
          nullptr, static_cast<int>(w.number(3)));
    case Leaked:
      return Tr::tr(
                 "It waits for \"%1\", and no goroutine that can still run, and no timer, has that to do. Go reports "
                 "nothing; the memory is never freed.")
          .arg(QString(text(static_cast<go::WaitReason>(w.number(2)))));
    case Overflowed:
      return Tr::tr("Go would go on; this exhibit does not show more.");
    case ChannelMade:
      return Tr::tr("A channel without a buffer hands over directly; a nil channel is none at all.");
    case GoroutineMade:
      return Tr::tr("It does what it is told to, one operation after the other.");
    default:
      return {};
  }
}

}  // namespace

QString detailOf(const Words& words) {
  for (const auto of : {ofScheduling, ofSend, ofReceive, ofClose, ofSelect, ofWaitGroup, ofTime, ofProgram}) {
    if (QString detail = of(words); !detail.isEmpty()) {
      return detail;
    }
  }
  return {};
}

}  // namespace orrery::go_channel
