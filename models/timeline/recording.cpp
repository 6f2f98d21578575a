// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/recording.h"

#include <algorithm>
#include <limits>

namespace orrery {

Recording::Recording() {
  m_branches.emplace_back();
  rebuildPath();
}

Recording::~Recording() = default;

int Recording::length() const { return m_segments.back().to; }

const Recording::Branch& Recording::owner(int position, int* index) const {
  // Few branches lie on a path, and most look-ups are in the last one.
  for (auto segment = m_segments.rbegin(); segment != m_segments.rend(); ++segment) {
    if (position > segment->from || segment + 1 == m_segments.rend()) {
      *index = position - segment->from - 1;
      return m_branches[static_cast<std::size_t>(segment->branch)];
    }
  }
  Q_UNREACHABLE();
}

const Step& Recording::step(int number) const {
  Q_ASSERT(number >= 1 && number <= length());
  int index = 0;
  const Branch& branch = owner(number, &index);
  return branch.steps[static_cast<std::size_t>(index)];
}

float Recording::measure(int number, int column) const {
  Q_ASSERT(column >= 0 && column < m_measureCount);
  if (number == 0) {
    return m_initialMeasures[static_cast<std::size_t>(column)];
  }
  int index = 0;
  const Branch& branch = owner(number, &index);
  return branch.measures[static_cast<std::size_t>(index * m_measureCount + column)];
}

int Recording::lastPosition(int operationIndex) const {
  const auto next = static_cast<std::size_t>(operationIndex) + 1;
  return next < m_path.size() ? m_path[next].firstPosition : length();
}

const std::vector<OperationRun>& Recording::ownOperations(BranchId branch) const {
  return m_branches[static_cast<std::size_t>(branch)].operations;
}

int Recording::nextQuietPosition(int position) const {
  int quiet = std::clamp(position, 0, length());
  while (quiet > 0 && quiet < length() && !step(quiet).endsTick) {
    ++quiet;
  }
  return quiet;
}

void Recording::setInitialMeasures(std::span<const float> values) {
  m_initialMeasures.assign(values.begin(), values.end());
}

void Recording::append(const Step& step, std::span<const float> measures) {
  Branch& branch = m_branches[static_cast<std::size_t>(m_current)];
  branch.steps.push_back(step);
  branch.steps.back().operation = static_cast<std::uint32_t>(m_path.size() - 1);
  branch.measures.insert(branch.measures.end(), measures.begin(), measures.end());
  ++m_segments.back().to;
}

void Recording::addCheckpoint(int position, int operation, int tick, std::size_t payload) {
  m_branches[static_cast<std::size_t>(m_current)].checkpoints.push_back({position, operation, tick, payload});
}

const Recording::Checkpoint& Recording::checkpointBefore(int position) const {
  for (auto segment = m_segments.rbegin(); segment != m_segments.rend(); ++segment) {
    const auto& checkpoints = m_branches[static_cast<std::size_t>(segment->branch)].checkpoints;
    // Of a parent only what lies before the fork belongs to the path.
    const int limit = std::min(position, segment->to);
    const auto after = std::upper_bound(checkpoints.begin(), checkpoints.end(), limit,
                                        [](int value, const Checkpoint& point) { return value < point.position; });
    if (after != checkpoints.begin()) {
      return *std::prev(after);
    }
  }
  Q_UNREACHABLE();
}

int Recording::checkpointAge() const { return length() - checkpointBefore(length()).position; }

Result<int> Recording::apply(const Operation& operation, int position, int maxTicks) {
  const int start = nextQuietPosition(position);
  if (auto admitted = admit(operation, start); !admitted) {
    return failure(admitted.error());
  }
  if (start < length()) {
    fork(start);
  }
  Branch& branch = m_branches[static_cast<std::size_t>(m_current)];
  branch.operations.push_back({operation, start, 0, false});
  m_path.push_back(branch.operations.back());
  begin();
  bool more = true;
  while (more && branch.operations.back().ticks != maxTicks) {
    const std::size_t before = branch.steps.size();
    more = tick();
    const int ticks = ++branch.operations.back().ticks;
    if (branch.steps.size() == before) {
      more = false;
      break;
    }
    branch.steps.back().endsTick = true;
    considerCheckpoint(static_cast<int>(m_path.size()) - 1, ticks);
  }
  branch.operations.back().isWhole = !more;
  m_path.back() = branch.operations.back();
  return start;
}

BranchId Recording::fork(int position) {
  Q_ASSERT(position == nextQuietPosition(position));
  Branch made;
  made.parent = m_current;
  made.forkPosition = position;
  // The operation that made the last shared step is shared as far as that step; operations after it are not.
  if (position > 0) {
    const auto last = static_cast<int>(step(position).operation);
    int ticks = 0;
    for (int number = m_path[static_cast<std::size_t>(last)].firstPosition + 1; number <= position; ++number) {
      ticks += step(number).endsTick ? 1 : 0;
    }
    const OperationRun& run = m_path[static_cast<std::size_t>(last)];
    const bool reachesEnd = position == lastPosition(last);
    made.forkOperation = last + 1;
    made.forkTicks = reachesEnd ? run.ticks : ticks;
    made.forkIsWhole = reachesEnd && run.isWhole;
  }
  m_branches.push_back(std::move(made));
  switchTo(static_cast<BranchId>(m_branches.size()) - 1);
  return m_current;
}

void Recording::switchTo(BranchId branch) {
  Q_ASSERT(branch >= 0 && static_cast<std::size_t>(branch) < m_branches.size());
  m_current = branch;
  rebuildPath();
  moveToEnd();
}

void Recording::rebuildPath() {
  m_segments.clear();
  m_path.clear();
  std::vector<BranchId> line;
  for (BranchId branch = m_current; branch >= 0; branch = m_branches[static_cast<std::size_t>(branch)].parent) {
    line.push_back(branch);
  }
  std::ranges::reverse(line);
  for (const BranchId id : line) {
    const Branch& branch = m_branches[static_cast<std::size_t>(id)];
    if (!m_segments.empty()) {
      m_segments.back().to = branch.forkPosition;
      m_path.resize(static_cast<std::size_t>(branch.forkOperation));
      if (!m_path.empty()) {
        m_path.back().ticks = branch.forkTicks;
        m_path.back().isWhole = branch.forkIsWhole;
      }
    }
    const int own = static_cast<int>(branch.steps.size());
    m_segments.push_back({id, branch.forkPosition, branch.forkPosition + own});
    m_path.insert(m_path.end(), branch.operations.begin(), branch.operations.end());
  }
}

std::vector<BranchInfo> Recording::branches() const {
  std::vector<BranchInfo> list;
  list.reserve(m_branches.size());
  for (std::size_t id = 0; id < m_branches.size(); ++id) {
    const Branch& branch = m_branches[id];
    list.push_back({static_cast<BranchId>(id), branch.parent, branch.forkPosition,
                    branch.forkPosition + static_cast<int>(branch.steps.size()),
                    branch.operations.empty() ? QString() : branch.operations.front().operation.id});
  }
  return list;
}

std::size_t Recording::bytes() const {
  std::size_t sum = 0;
  for (const Branch& branch : m_branches) {
    sum += branch.steps.size() * sizeof(Step) + branch.measures.size() * sizeof(float) +
           branch.checkpoints.capacity() * sizeof(Checkpoint) + branch.operations.capacity() * sizeof(OperationRun);
  }
  return sum;
}

}  // namespace orrery
