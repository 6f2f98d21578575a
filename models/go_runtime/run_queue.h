// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_runtime/ids.h"

#include <cstddef>
#include <vector>

namespace orrery::go {

/// Where the scheduler found the goroutine that runs next.
enum class FoundIn : std::uint8_t { Nowhere, RunNext, Local, Global };

/// The queues of a program with one P (proc.go: runqput, runqget, globrunqget, schedule; Go 1.19 with GOMAXPROCS=1).
/// Front elements come first.
class RunQueue {
 public:
  static constexpr std::size_t kRing = 256;  ///< length of a P's local queue
  static constexpr int kGlobalTick = 61;     ///< every so many ticks the global queue is looked at first

  struct Picked {
    GoroutineId goroutine;
    FoundIn from = FoundIn::Nowhere;
  };

  /// ready(..., next = true) and newproc: takes the runnext slot; who was there goes to the tail of the local queue.
  /// With a full local queue, its first half and that one go to the global queue (runqputslow).
  void putNext(GoroutineId goroutine);
  /// To the tail of the local queue (goyield).
  void putLocal(GoroutineId goroutine);
  /// To the tail of the global queue (Gosched, pre-emption).
  void putGlobal(GoroutineId goroutine);

  /// Takes the goroutine that runs next, in the order of findRunnable; what comes from runnext does not count as a
  /// tick.
  [[nodiscard]] Picked pick();
  /// What `pick` would give.
  [[nodiscard]] Picked peek() const;
  /// Takes a goroutine out, wherever it stands.
  bool remove(GoroutineId goroutine);

  [[nodiscard]] GoroutineId runNext() const { return m_runNext; }
  [[nodiscard]] const std::vector<GoroutineId>& local() const { return m_local; }
  [[nodiscard]] const std::vector<GoroutineId>& global() const { return m_global; }
  [[nodiscard]] std::uint32_t ticks() const { return m_ticks; }
  [[nodiscard]] bool isEmpty() const { return !m_runNext.isValid() && m_local.empty() && m_global.empty(); }
  [[nodiscard]] int size() const {
    return static_cast<int>(m_local.size() + m_global.size()) + (m_runNext.isValid() ? 1 : 0);
  }
  [[nodiscard]] std::size_t bytes() const { return (m_local.capacity() + m_global.capacity()) * sizeof(GoroutineId); }
  bool operator==(const RunQueue&) const = default;

 private:
  GoroutineId m_runNext;
  std::vector<GoroutineId> m_local;
  std::vector<GoroutineId> m_global;
  std::uint32_t m_ticks = 0;  ///< schedtick
};

}  // namespace orrery::go
