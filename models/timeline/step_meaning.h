// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/any_state.h"
#include "models/timeline/operation.h"
#include "models/timeline/step.h"

#include <QString>

#include <cstdint>

namespace orrery {

/// Virtual time for people: "0", "350 ns", "12.5 µs", "1.31 s".
[[nodiscard]] QString timeText(std::int64_t nanoseconds);

/// What kind of news a step is; it colours the scrubber's marks and the step list.
enum class Tone : std::uint8_t {
  Plain,    ///< the run goes on
  Waiting,  ///< somebody begins to wait
  Waking,   ///< somebody can go on
  Wrong     ///< a panic, a deadlock, a loss
};

/// What an exhibit knows of its steps. Sentences are in the interface's language at the time of the call.
class StepMeaning {
 public:
  StepMeaning() = default;
  virtual ~StepMeaning() = default;
  Q_DISABLE_COPY_MOVE(StepMeaning)

  /// One sentence: what changed, with the state's own numbers. At most about 60 characters.
  [[nodiscard]] virtual QString sentence(const Step& step, const AnyState& after) const = 0;
  /// One or two more: why, by which rule.
  [[nodiscard]] virtual QString detail(const Step& step, const AnyState& after) const = 0;
  [[nodiscard]] virtual Tone tone(std::uint16_t kind) const = 0;
  /// Whether the step deserves a mark on the scrubber.
  [[nodiscard]] virtual bool isLandmark(std::uint16_t kind) const = 0;
  /// A step that coarse stepping passes by: one that whoever only wants the main steps would not miss. No landmark is.
  [[nodiscard]] virtual bool isDetail(std::uint16_t /*kind*/) const { return false; }
  /// How many kinds of step there are; kinds run from 0.
  [[nodiscard]] virtual int stepKinds() const = 0;
  /// Id of the topic that explains the step: "go_channel/send".
  [[nodiscard]] virtual QString topic(std::uint16_t kind) const = 0;
  /// Label of the line of that topic's outline where the step happens: "handover".
  [[nodiscard]] virtual QString outlineLabel(std::uint16_t kind) const = 0;
  /// The operation as a person would say it: "G1 sends 5 on ch".
  [[nodiscard]] virtual QString operationText(const Operation& operation) const = 0;
  /// Whether Step::time is virtual time in nanoseconds. Otherwise it counts something, which timeName() names.
  [[nodiscard]] virtual bool hasClock() const { return true; }
  /// Step::time as people read it.
  [[nodiscard]] virtual QString timeText(std::int64_t time) const { return orrery::timeText(time); }
  /// What that is, over a column and under a chart.
  [[nodiscard]] virtual QString timeName() const;
  /// What the chart calls measured quantity `column`.
  [[nodiscard]] virtual QString measureName(int column) const = 0;
};

}  // namespace orrery
