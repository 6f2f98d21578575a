// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/scrubber_marks.h"

#include "models/timeline/timeline_model.h"

#include <algorithm>

namespace orrery {

namespace {

int gravity(Tone tone) {
  switch (tone) {
    case Tone::Plain:
      return 0;
    case Tone::Waiting:
      return 1;
    case Tone::Waking:
      return 2;
    case Tone::Wrong:
      return 3;
  }
  return 0;
}

std::vector<ScrubberMarks::Mark> gravest(const Recording& recording, const StepMeaning& meaning, int most) {
  const std::int64_t length = recording.length();
  // Of each of `most` equal stretches one mark stays.
  std::vector<ScrubberMarks::Mark> kept;
  std::int64_t keptStretch = -1;
  for (int number = 1; number <= length; ++number) {
    const std::uint16_t kind = recording.step(number).kind;
    if (!meaning.isLandmark(kind)) {
      continue;
    }
    const ScrubberMarks::Mark mark{number, meaning.tone(kind)};
    const std::int64_t stretch = length <= most ? number : (number - 1) * std::int64_t{most} / length;
    if (stretch != keptStretch) {
      kept.push_back(mark);
      keptStretch = stretch;
    } else if (gravity(mark.tone) > gravity(kept.back().tone)) {
      kept.back() = mark;
    }
  }
  return kept;
}

}  // namespace

ScrubberMarks ScrubberMarks::of(const TimelineModel& timeline, int most) {
  ScrubberMarks made;
  const Recording* recording = timeline.recording();
  if (recording == nullptr || recording->length() == 0) {
    return made;
  }
  made.landmarks = gravest(*recording, *timeline.meaning(), most);
  if (static_cast<int>(recording->operations().size()) <= most) {
    for (const OperationRun& run : recording->operations()) {
      made.operations.push_back(run.firstPosition);
    }
  }
  return made;
}

}  // namespace orrery
