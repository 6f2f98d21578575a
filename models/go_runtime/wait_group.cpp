// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_runtime/wait_group.h"

#include <utility>

namespace orrery::go {

WaitGroup::Added WaitGroup::add(std::int64_t delta) {
  m_counter += delta;
  if (m_counter < 0) {
    return {{}, Fault::NegativeWaitGroup};
  }
  if (m_counter > 0) {
    return {};
  }
  return {std::exchange(m_waiting, {}), Fault::None};
}

bool WaitGroup::wait(GoroutineId goroutine) {
  if (m_counter == 0) {
    return false;
  }
  m_waiting.push_back(goroutine);
  return true;
}

}  // namespace orrery::go
