// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"
#include "models/go_channel/program.h"
#include "models/go_runtime/channel_table.h"
#include "models/go_runtime/run_queue.h"
#include "models/go_runtime/timers.h"
#include "models/go_runtime/wait_group.h"
#include "models/go_runtime/wait_reason.h"

#include <QList>
#include <QString>

#include <array>
#include <memory>
#include <vector>

namespace orrery::go_channel {

using go::ChannelId;
using go::Element;
using go::GoroutineId;

/// A channel variable of the program. Several may name no channel (nil).
struct NamedChannel {
  QString name;
  ChannelId id{};         ///< invalid: nil
  bool isSignal = false;  ///< chan struct{}: its values are shown as {}

  bool operator==(const NamedChannel&) const = default;
};

/// A function that belongs to one goroutine (an operation by hand); compared by what it says.
class OwnFunction {
 public:
  OwnFunction() = default;
  explicit OwnFunction(Function function) : m_function(std::make_shared<const Function>(std::move(function))) {}
  [[nodiscard]] const Function* get() const { return m_function.get(); }
  bool operator==(const OwnFunction& other) const {
    return m_function == other.m_function ||
           (m_function != nullptr && other.m_function != nullptr && *m_function == *other.m_function);
  }

 private:
  std::shared_ptr<const Function> m_function;
};

enum class Status : std::uint8_t {
  Idle,      ///< used by hand, and waits for the next operation; only goroutines by hand are ever idle
  Runnable,  ///< in the run queue
  Running,
  Waiting,  ///< parked; `reason` says for what (a sleep, too)
  Ended
};

/// What a goroutine holds in its hand.
enum class Cup : std::uint8_t {
  Empty,
  ToSend,   ///< a value that it is about to send and nobody has yet
  Received  ///< the value that it received last
};

struct Goroutine {
  QString name;                ///< "producer"; may be empty
  std::int16_t function = -1;  ///< of the program; -1: used by hand
  std::int16_t next = 0;       ///< the instruction that runs next, or that waits
  std::int16_t line = -1;      ///< the display line to mark; -1: none
  std::int16_t ownNumber = 0;  ///< its number among those started by one `go`
  Status status = Status::Runnable;
  go::WaitReason reason = go::WaitReason::None;
  bool isResuming = false;   ///< it was woken in the middle of instruction `next` and has to finish it
  bool isLeaked = false;     ///< it waits, and nobody can ever wake it (leaks.h)
  bool hasPanicked = false;  ///< its last operation, or its code, ended in a panic
  Cup cup = Cup::Empty;
  Element held;                   ///< what is in the cup; a parked sender's value is in its sudog
  ChannelId heldOf{};             ///< the channel it is for or from; says how it is shown
  std::uint64_t nilChannels = 0;  ///< names that are nil to this goroutine (`a = nil`)
  std::int64_t spinLeft = 0;      ///< nanoseconds of a Spin still to do
  std::array<std::int64_t, kMostRegisters> registers{};
  OwnFunction hand;  ///< by hand: the operation that it does or did last

  [[nodiscard]] bool isByHand() const { return function < 0; }
  bool operator==(const Goroutine&) const = default;
};

/// How the program stands.
enum class Outcome : std::uint8_t {
  Going,
  Returned,  ///< main has returned: exit status 0
  Panicked,  ///< exit status 2
  Deadlock,  ///< a fatal error: exit status 2
  TooMany    ///< it started more goroutines than this exhibit shows (kMostGoroutines)
};

/// What was asked for last and is not done yet. Made by Machine::read.
struct Action {
  enum class Kind : std::uint8_t { None, Run, Next, StepOne, Hand, MakeChannel, NewGoroutine, AdvanceClock };
  Kind kind = Kind::None;
  bool hasActed = false;         ///< Hand: its own instruction has run, now those that it woke do
  std::int16_t chosenCase = -1;  ///< StepOne, Hand: the select case to take; -1: drawn
  GoroutineId goroutine{};       ///< StepOne, Hand; invalid with Hand: a new one
  std::int64_t amount = 0;       ///< Run: instructions at most; AdvanceClock: nanoseconds; MakeChannel: capacity
  bool isNil = false;            ///< MakeChannel
  QString name{};                ///< MakeChannel, NewGoroutine
  OwnFunction hand{};            ///< Hand: the operation

  bool operator==(const Action&) const = default;
};

/// A line that the program printed.
struct Printed {
  GoroutineId goroutine;
  QString text;

  bool operator==(const Printed&) const = default;
};

/// Everything that the picture shows and the machine needs. Copying costs about ten small allocations.
struct State {
  static constexpr int kPrintedKept = 8;

  std::shared_ptr<const Program> program;
  QList<NamedChannel> channels;       ///< by ChannelName
  go::ChannelTable table;             ///< buffers, queues, sudogs; timer channels of time.After have no name
  std::vector<Goroutine> goroutines;  ///< by GoroutineId
  go::RunQueue queue;
  go::Timers timers;
  std::vector<go::WaitGroup> waitGroups;  ///< by Program::waitGroups
  GoroutineId running;                    ///< invalid: nobody
  Random random;
  std::int64_t now = 0;         ///< virtual time, in nanoseconds
  std::int64_t sliceStart = 0;  ///< when the running goroutine's time slice began; runnext inherits it
  std::int64_t made = 0;        ///< elements made so far: the last serial
  std::int64_t printedCount = 0;
  QList<Printed> printed;  ///< the last kPrintedKept lines
  Outcome outcome = Outcome::Going;
  go::Fault fault = go::Fault::None;  ///< what ended the program
  GoroutineId culprit;                ///< whose panic ended it
  Action action;

  /// Programs are compared by identity: one recording has one.
  bool operator==(const State&) const = default;
};

[[nodiscard]] inline const Goroutine& goroutine(const State& state, GoroutineId id) {
  return state.goroutines[go::at(id)];
}
/// "G4".
[[nodiscard]] QString label(GoroutineId id);
/// "G4", or "G4 producer" where it has a name.
[[nodiscard]] QString fullName(const State& state, GoroutineId id);
/// The channel's name in the program; "timer" for one of time.After, "nil" for none.
[[nodiscard]] QString channelName(const State& state, ChannelId id);
/// The name that the goroutine's instruction uses, also where it is nil.
[[nodiscard]] QString nameText(const State& state, ChannelName name);
[[nodiscard]] bool isSignal(const State& state, ChannelId id);
/// A value as it is shown: "7", "{}" in a chan struct{}, "time" from a timer.
[[nodiscard]] QString valueText(const State& state, ChannelId channel, std::int64_t value);
/// The function that the goroutine runs; nullptr for one by hand that has done nothing yet.
[[nodiscard]] const Function* functionOf(const State& state, GoroutineId id);
/// What a goroutine's name for a channel stands for now; invalid: nil.
[[nodiscard]] ChannelId resolve(const State& state, const Goroutine& goroutine, ChannelName name);
[[nodiscard]] int exitStatus(Outcome outcome);

}  // namespace orrery::go_channel
