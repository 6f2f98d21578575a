// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_runtime/run_queue.h"

#include <algorithm>

namespace orrery::go {

void RunQueue::putNext(GoroutineId goroutine) {
  const GoroutineId kicked = m_runNext;
  m_runNext = goroutine;
  if (kicked.isValid()) {
    putLocal(kicked);
  }
}

void RunQueue::putLocal(GoroutineId goroutine) {
  if (m_local.size() < kRing) {
    m_local.push_back(goroutine);
    return;
  }
  const auto half = m_local.begin() + static_cast<std::ptrdiff_t>(kRing / 2);
  m_global.insert(m_global.end(), m_local.begin(), half);
  m_global.push_back(goroutine);
  m_local.erase(m_local.begin(), half);
}

void RunQueue::putGlobal(GoroutineId goroutine) { m_global.push_back(goroutine); }

RunQueue::Picked RunQueue::peek() const {
  if (m_ticks % kGlobalTick == 0 && !m_global.empty()) {
    return {m_global.front(), FoundIn::Global};
  }
  if (m_runNext.isValid()) {
    return {m_runNext, FoundIn::RunNext};
  }
  if (!m_local.empty()) {
    return {m_local.front(), FoundIn::Local};
  }
  if (!m_global.empty()) {
    return {m_global.front(), FoundIn::Global};
  }
  return {};
}

RunQueue::Picked RunQueue::pick() {
  const Picked picked = peek();
  switch (picked.from) {
    case FoundIn::Nowhere:
      break;
    case FoundIn::RunNext:
      m_runNext = {};
      break;
    case FoundIn::Local:
      m_local.erase(m_local.begin());
      ++m_ticks;
      break;
    case FoundIn::Global: {
      // On every 61st tick only one; otherwise, with nothing local, up to half a ring comes along (globrunqget).
      const bool isFairnessTick = m_ticks % kGlobalTick == 0;
      const auto batch =
          static_cast<std::ptrdiff_t>(isFairnessTick ? std::size_t{1} : std::min(m_global.size(), kRing / 2));
      m_local.insert(m_local.end(), m_global.begin() + 1, m_global.begin() + batch);
      m_global.erase(m_global.begin(), m_global.begin() + batch);
      ++m_ticks;
      break;
    }
  }
  return picked;
}

bool RunQueue::remove(GoroutineId goroutine) {
  if (m_runNext == goroutine) {
    m_runNext = {};
    return true;
  }
  return std::erase(m_local, goroutine) + std::erase(m_global, goroutine) > 0;
}

}  // namespace orrery::go
