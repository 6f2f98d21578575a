// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_channel/state.h"
#include "models/go_channel/steps.h"

namespace orrery::go_channel {

/// What a step's arguments are called, for its sentence. The arguments' meaning stands in steps.h.
class Words {
 public:
  Words(const Step& step, const State& state) : m_step(step), m_state(state) {}

  [[nodiscard]] StepKind kind() const { return static_cast<StepKind>(m_step.kind); }
  [[nodiscard]] const State& state() const { return m_state; }
  [[nodiscard]] std::int64_t number(std::size_t argument) const { return m_step.arguments[argument]; }
  [[nodiscard]] GoroutineId id(std::size_t argument) const {
    return {static_cast<std::int32_t>(m_step.arguments[argument])};
  }
  /// "G3"; "a timer" where it is nobody.
  [[nodiscard]] QString who(std::size_t argument = 0) const;
  [[nodiscard]] ChannelId channelId() const { return {static_cast<std::int32_t>(m_step.arguments[1])}; }
  [[nodiscard]] const go::Channel& channel() const { return m_state.table[channelId()]; }
  [[nodiscard]] QString channelText() const { return channelName(m_state, channelId()); }
  /// The name in the code of a channel that may be nil.
  [[nodiscard]] QString nilName() const { return nameText(m_state, static_cast<ChannelName>(number(3))); }
  [[nodiscard]] QString value(std::size_t argument = 2) const {
    return valueText(m_state, channelId(), m_step.arguments[argument]);
  }
  [[nodiscard]] QString time(std::size_t argument = 2) const;
  /// The line of code that the step's goroutine stands in: "ch <- i".
  [[nodiscard]] QString line() const;
  /// Case `index` of the select that the step's goroutine stands in: "<-done".
  [[nodiscard]] QString caseText(std::int64_t index) const;
  [[nodiscard]] QString fault(std::size_t argument = 2) const;
  [[nodiscard]] QString waitGroup(std::size_t argument) const;

 private:
  const Step& m_step;
  const State& m_state;
};

/// One sentence: what changed. At most about 60 characters.
[[nodiscard]] QString sentenceOf(const Words& words);
/// One or two more: by which rule.
[[nodiscard]] QString detailOf(const Words& words);

}  // namespace orrery::go_channel
