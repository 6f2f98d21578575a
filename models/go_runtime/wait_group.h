// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_runtime/ids.h"
#include "models/go_runtime/wait_reason.h"

#include <vector>

namespace orrery::go {

/// sync.WaitGroup (sync/waitgroup.go and sema.go, Go 1.19).
class WaitGroup {
 public:
  [[nodiscard]] std::int64_t counter() const { return m_counter; }
  [[nodiscard]] const std::vector<GoroutineId>& waiting() const { return m_waiting; }

  /// Add and Done. At zero, all who wait are returned in the order in which they began to wait; the caller makes them
  /// ready in this order, so with one P the last of them runs first.
  struct Added {
    std::vector<GoroutineId> woken;
    Fault fault = Fault::None;
  };
  [[nodiscard]] Added add(std::int64_t delta);

  /// Wait: true where the goroutine must park ("semacquire"); it then stands in the list.
  [[nodiscard]] bool wait(GoroutineId goroutine);

  bool operator==(const WaitGroup&) const = default;

 private:
  std::int64_t m_counter = 0;
  std::vector<GoroutineId> m_waiting;
};

}  // namespace orrery::go
