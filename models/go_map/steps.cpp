// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/steps.h"

namespace orrery::go_map {

classic::Told classicTold(const Step& step) {
  const auto& arguments = step.arguments;
  return {static_cast<classic::Event>(step.kind),
          arguments[0],
          classic::Place::unpacked(arguments[1]),
          classic::Place::unpacked(arguments[2]),
          arguments[3],
          arguments[4],
          arguments[5]};
}

swiss::Told swissTold(const Step& step) {
  const auto& arguments = step.arguments;
  return {static_cast<swiss::Event>(step.kind - kClassicSteps),
          arguments[0],
          swiss::Place::unpacked(arguments[1]),
          swiss::Place::unpacked(arguments[2]),
          arguments[3],
          arguments[4],
          arguments[5]};
}

const StepRow& rowOf(std::uint16_t kind) {
  return isSwiss(kind) ? swissRows()[static_cast<std::size_t>(kind - kClassicSteps)] : classicRows()[kind];
}

}  // namespace orrery::go_map
