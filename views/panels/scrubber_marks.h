// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/step_meaning.h"

#include <vector>

namespace orrery {

class TimelineModel;

/// What the scrubber draws on its line, made once a change of the model and never more than some thousand entries.
struct ScrubberMarks {
  struct Mark {
    int position = 0;
    Tone tone = Tone::Plain;

    bool operator==(const Mark&) const = default;
  };
  std::vector<Mark> landmarks;  ///< ascending
  std::vector<int> operations;  ///< where operations begin, ascending; empty when they are too many to be told apart

  /// At most `most` landmarks: of those that fall together, the gravest is kept (wrong, then waking, waiting, plain).
  [[nodiscard]] static ScrubberMarks of(const TimelineModel& timeline, int most);
};

}  // namespace orrery
