// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_channel/state.h"
#include "models/go_channel/steps.h"
#include "models/go_runtime/select.h"
#include "models/timeline/trace.h"

namespace orrery::go_channel {

/// Listens to the channel operations of one instruction and turns what they tell into steps, keeping the goroutines'
/// part of the state in time with the channels' part. Where a change and the release of the lock are one step, the step
/// waits for the release.
class Teller : public go::ChannelEvents {
 public:
  enum class Doing : std::uint8_t { Send, Receive, Close, Select, Resume };

  Teller(State& state, Trace<State>& trace) : m_state(state), m_trace(trace) {}

  void tell(StepKind kind, std::initializer_list<std::int64_t> arguments) {
    m_trace.step(m_state, kind, m_state.now, arguments);
  }

  /// What comes is the doing of `actor` (invalid: a timer) at instruction `at`. A received value goes to the registers.
  void begin(Doing doing, GoroutineId actor, std::int16_t at, std::int16_t valueRegister = -1,
             std::int16_t okRegister = -1);
  /// The element that is being sent.
  void setSent(Element sent) { m_sent = sent; }
  /// The cases, so that the chosen one's registers and body are known.
  void setCases(std::span<const Case> cases) { m_cases = cases; }
  void setReceived(GoroutineId receiver, Element element, bool ok);

  // ChannelEvents
  void locked(ChannelId channel);
  void unlocked(ChannelId channel);
  void skipped(ChannelId channel, GoroutineId owner);
  void handedOver(ChannelId channel, GoroutineId from, GoroutineId to, Element element);
  void stored(ChannelId channel, int slot, Element element);
  void taken(ChannelId channel, int slot, Element element, bool willRefill);
  void refilled(ChannelId channel, int slot, GoroutineId sender, Element element);
  void parked(ChannelId channel, go::SudogId sudog);
  void marked(ChannelId channel);
  void released(ChannelId channel, const go::Sudog& sudog, int listed);
  void ready(GoroutineId goroutine);
  void polled(const go::SelectOrder& order, std::uint32_t ready, int chosen);
  void parkedInSelect(int sudogs);

  /// Parks a goroutine in the middle of its instruction.
  void park(GoroutineId goroutine, go::WaitReason reason);

 private:
  Goroutine& actor() { return m_state.goroutines[go::at(m_actor)]; }
  void emptyCup() {
    actor().cup = Cup::Empty;
    actor().held = {};
  }
  void later(StepKind kind, std::initializer_list<std::int64_t> arguments);

  State& m_state;
  Trace<State>& m_trace;
  Doing m_doing = Doing::Send;
  GoroutineId m_actor;
  std::int16_t m_at = 0;
  std::int16_t m_valueRegister = -1;
  std::int16_t m_okRegister = -1;
  Element m_sent;
  std::span<const Case> m_cases;
  ChannelId m_channel;  ///< the one that the operation is about
  int m_held = 0;       ///< locks
  bool m_hasLater = false;
  StepKind m_laterKind{};
  Step::Arguments m_later{};
};

}  // namespace orrery::go_channel
