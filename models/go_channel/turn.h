// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_channel/teller.h"

#include <array>

namespace orrery::go_channel {

/// What an instruction costs in virtual time, in nanoseconds. The real cost varies; what is of use is that time goes
/// on.
inline constexpr std::int64_t kInstructionTime = 100;
/// How long a goroutine may run before sysmon asks it to stop (proc.go, forcePreemptNS).
inline constexpr std::int64_t kTimeSlice = 10'000'000;
/// The work of one tick: one instruction of one goroutine, with the scheduling before it and the checks after it. At
/// every step the state is what it stays until the next one.
class Turn {
 public:
  Turn(State& state, Trace<State>& trace) : m_state(state), m_tell(state, trace), m_channels(state.table, m_tell) {}

  /// One instruction of whoever the scheduler runs; nothing where nobody can run and no timer is pending.
  void runScheduled();
  /// One instruction of a goroutine that is runnable or running; a running other one is put aside.
  void runChosen(GoroutineId goroutine, int chosenCase);
  /// An operation by hand of an idle goroutine.
  void runHand(GoroutineId goroutine, const OwnFunction& operation, int chosenCase);
  /// Moves the clock; what is due becomes ready.
  void moveClock(std::int64_t nanoseconds);
  void makeChannel(const QString& name, int capacity, bool isNil);
  /// A goroutine used by hand.
  GoroutineId makeGoroutine(const QString& name);

 private:
  // turn_schedule.cpp
  bool pick();
  void fireExpired();
  void fire(const go::Timer& timer);
  void switchTo(GoroutineId goroutine, go::FoundIn from);
  void putAside();
  void freeHand();
  bool isSliceOver() const;
  /// After an instruction: leaks, deadlock.
  void settle();
  void checkDead();
  void tellLeaks();

  // turn_code.cpp
  void execute(GoroutineId goroutine, int chosenCase = -1);
  void plain(const Instruction& instruction);
  void compute(const Instruction& instruction);
  void start(const Instruction& instruction);
  void print(const Instruction& instruction);
  void spin(const Instruction& instruction);
  void sleep(const Instruction& instruction);
  void waitGroup(const Instruction& instruction);
  void waitForGroup(const Instruction& instruction);
  void endGoroutine(bool isReturn);
  void panic(go::Fault fault);

  // turn_channel.cpp
  struct Target {
    ChannelName name = kNoChannel;
    ChannelId channel{};
    std::int16_t valueRegister = -1;
    std::int16_t okRegister = -1;
    bool isBlocking = true;
    bool isRange = false;
    std::int16_t rangeEnd = 0;
  };
  void channelOperation(const Instruction& instruction);
  void send(const Target& target, Element element);
  void receive(const Target& target);
  void close(const Instruction& instruction);
  void measureLength(const Instruction& instruction);
  void resume(const Instruction& instruction);
  void resumeSend(go::Sudog woken);
  void resumeReceive(const Target& target);
  [[nodiscard]] Target targetOf(const Instruction& instruction) const;

  // turn_select.cpp
  using Cases = std::array<go::SelectCase, kMostCases>;
  void select(const Instruction& instruction, int chosenCase);
  void selectPlain(const Instruction& instruction, const go::SelectCase& only);
  void resumeSelect(const Instruction& instruction);
  [[nodiscard]] std::span<const go::SelectCase> evaluate(const Instruction& instruction, Cases& cases);
  void takeDefault(const Instruction& instruction);

  Goroutine& self() { return m_state.goroutines[go::at(m_self)]; }
  [[nodiscard]] std::int64_t valueOf(const Operand& operand) const;
  void setRegister(std::int16_t index, std::int64_t value);
  [[nodiscard]] Element makeElement(std::int64_t value) { return {value, ++m_state.made}; }
  ChannelId makeTimer(std::int64_t nanoseconds);
  void discardTimers();

  State& m_state;
  Teller m_tell;
  go::SelectOperations<Teller> m_channels;
  GoroutineId m_self;     ///< whose instruction it is
  std::int16_t m_at = 0;  ///< the instruction
  bool m_needsSettling = false;
};

}  // namespace orrery::go_channel
