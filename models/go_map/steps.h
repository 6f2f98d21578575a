// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_map/classic/events.h"
#include "models/go_map/swiss/events.h"
#include "models/timeline/step.h"
#include "models/timeline/step_meaning.h"

#include <QLatin1StringView>

#include <cstdint>
#include <span>

namespace orrery::go_map {

// A step of this exhibit is an event of one of its two maps. Its kind is the event's number, the Swiss map's after the
// classic one's; its arguments are key, from, to, a, b, c of what was told (classic/events.h, swiss/events.h), the
// places packed. Its time is the number of the map's operation, counted from 1.

inline constexpr auto kClassicSteps = static_cast<std::uint16_t>(classic::Event::Count);
inline constexpr auto kSwissSteps = static_cast<std::uint16_t>(swiss::Event::Count);
inline constexpr auto kStepKinds = static_cast<std::uint16_t>(kClassicSteps + kSwissSteps);

[[nodiscard]] constexpr std::uint16_t kindOf(classic::Event event) { return static_cast<std::uint16_t>(event); }
[[nodiscard]] constexpr std::uint16_t kindOf(swiss::Event event) {
  return static_cast<std::uint16_t>(kClassicSteps + static_cast<std::uint16_t>(event));
}
[[nodiscard]] constexpr bool isSwiss(std::uint16_t kind) { return kind >= kClassicSteps; }

/// What the step was made of. Ask isSwiss() first.
[[nodiscard]] classic::Told classicTold(const Step& step);
[[nodiscard]] swiss::Told swissTold(const Step& step);

struct StepRow {
  std::uint16_t kind;
  QLatin1StringView id;       ///< in JSON Lines: "assign.stored"
  QLatin1StringView topic;    ///< "go_map/assign"
  QLatin1StringView outline;  ///< label of the line of the topic's outline
  Tone tone;
  bool isLandmark;
  bool isDetail;  ///< coarse stepping passes it by
};

/// A row an event, in the events' order.
[[nodiscard]] std::span<const StepRow> classicRows();
[[nodiscard]] std::span<const StepRow> swissRows();
[[nodiscard]] const StepRow& rowOf(std::uint16_t kind);

}  // namespace orrery::go_map
