// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_runtime/select_order.h"

#include <algorithm>

namespace orrery::go {

SelectOrder::SelectOrder(std::span<const SelectCase> cases, Random& random) {
  drawPolls(cases, random);
  sortLocks(cases);
}

void SelectOrder::drawPolls(std::span<const SelectCase> cases, Random& random) {
  // The compiler numbers sends from the front and receives from the back (walk/select.go); the shuffle goes through the
  // cases in that order.
  std::array<std::uint8_t, kMostCases> numbered{};
  std::size_t front = 0;
  std::size_t back = cases.size();
  for (std::size_t index = 0; index < cases.size(); ++index) {
    numbered[cases[index].isSend ? front++ : --back] = static_cast<std::uint8_t>(index);
  }
  for (std::size_t number = 0; number < cases.size(); ++number) {
    const std::uint8_t index = numbered[number];
    if (!cases[index].channel.isValid()) {
      continue;
    }
    // Shuffled as they come: the new one takes a random place, who stood there goes to the end.
    const std::uint32_t place = random.below(static_cast<std::uint32_t>(m_pollCount) + 1);
    m_polls[m_pollCount] = m_polls[place];
    m_polls[place] = index;
    ++m_pollCount;
  }
}

void SelectOrder::sortLocks(std::span<const SelectCase> cases) {
  // A heap sort by address, as in selectgo: which of two cases on one channel comes first depends on the poll order in
  // the way that this sort, not a stable one, leaves it.
  const auto byAddress = [&](std::uint8_t left, std::uint8_t right) {
    return cases[left].channel < cases[right].channel;
  };
  m_lockCount = m_pollCount;
  for (std::size_t added = 0; added < m_lockCount; ++added) {
    std::size_t hole = added;
    while (hole > 0 && byAddress(m_locks[(hole - 1) / 2], m_polls[added])) {
      m_locks[hole] = m_locks[(hole - 1) / 2];
      hole = (hole - 1) / 2;
    }
    m_locks[hole] = m_polls[added];
  }
  for (std::size_t end = m_lockCount; end-- > 0;) {
    const std::uint8_t sinking = m_locks[end];
    m_locks[end] = m_locks[0];
    std::size_t hole = 0;
    for (std::size_t child = 1; child < end; child = 2 * hole + 1) {
      if (child + 1 < end && byAddress(m_locks[child], m_locks[child + 1])) {
        ++child;
      }
      if (!byAddress(sinking, m_locks[child])) {
        break;
      }
      m_locks[hole] = m_locks[child];
      hole = child;
    }
    m_locks[hole] = sinking;
  }
}

void SelectOrder::prefer(int index) {
  const auto end = m_polls.begin() + static_cast<std::ptrdiff_t>(m_pollCount);
  const auto found = std::find(m_polls.begin(), end, static_cast<std::uint8_t>(index));
  if (found != end) {
    std::rotate(m_polls.begin(), found, found + 1);
  }
}

std::uint32_t readyCases(const ChannelTable& table, std::span<const SelectCase> cases) {
  std::uint32_t ready = 0;
  for (std::size_t index = 0; index < cases.size(); ++index) {
    const SelectCase& each = cases[index];
    if (!each.channel.isValid()) {
      continue;
    }
    const Channel& channel = table[each.channel];
    const bool canGoOn =
        each.isSend ? channel.isClosed || channel.count < channel.capacity || table.hasWaiting(channel.receivers)
                    : channel.isClosed || channel.count > 0 || table.hasWaiting(channel.senders);
    if (canGoOn) {
      ready |= 1U << index;
    }
  }
  return ready;
}

}  // namespace orrery::go
