// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/claim_step.h"

namespace orrery {

std::optional<int> stepOf(const Claim& claim, const Exhibit& exhibit, const Recording& recording) {
  int before = 0;
  for (int number = 1; number <= recording.length(); ++number) {
    const std::uint16_t kind = recording.step(number).kind;
    if (exhibit.topic(kind) == claim.topic && exhibit.outlineLabel(kind) == claim.outlineLabel &&
        before++ == claim.nth) {
      return number;
    }
  }
  return std::nullopt;
}

}  // namespace orrery
