// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/timeline/any_state.h"
#include "models/timeline/operation.h"
#include "models/timeline/step.h"

#include <QString>

#include <cstddef>
#include <deque>
#include <functional>
#include <span>
#include <vector>

namespace orrery {

/// An operation as it ran on a branch.
struct OperationRun {
  Operation operation;
  int firstPosition = 0;  ///< the position before its first step
  int ticks = 0;          ///< how many ticks of it belong to this branch
  bool isWhole = true;    ///< false: a later operation was applied before it had ended, so only `ticks` of it count

  bool operator==(const OperationRun&) const = default;
};

using BranchId = int;

/// One way that the run can go: what it shares with its parent, then its own steps.
struct BranchInfo {
  BranchId id = 0;
  BranchId parent = -1;    ///< -1: the first branch
  int forkPosition = 0;    ///< the last position that is shared with the parent
  int length = 0;          ///< positions 0 … length exist on this branch
  QString firstOperation;  ///< id of the first operation of its own; empty while it has none

  bool operator==(const BranchInfo&) const = default;
};

/// Operations, the steps that they made, and checkpoints of the state now and then. Any position is reached by copying
/// the nearest checkpoint before it and replaying. Applying an operation in the past forks: the old future stays as a
/// branch. Positions run from 0 (before anything happened) to length(); step number n leads from position n - 1 to n.
class Recording {
 public:
  Recording();
  virtual ~Recording();
  Q_DISABLE_COPY_MOVE(Recording)

  /// Steps on the current branch.
  [[nodiscard]] int length() const;
  /// `number` from 1 to length().
  [[nodiscard]] const Step& step(int number) const;
  /// The measured quantity `column` after `number` steps; 0 ≤ number ≤ length().
  [[nodiscard]] float measure(int number, int column) const;
  [[nodiscard]] int measureCount() const { return m_measureCount; }
  /// The operations along the current branch, oldest first.
  [[nodiscard]] const std::vector<OperationRun>& operations() const { return m_path; }
  /// The operations that were applied on a branch itself, without what it shares with its parent.
  [[nodiscard]] const std::vector<OperationRun>& ownOperations(BranchId branch) const;
  /// The position after the last step of operation `index` of the path.
  [[nodiscard]] int lastPosition(int operationIndex) const;

  /// The first position at or after `position` where another operation may begin.
  [[nodiscard]] int nextQuietPosition(int position) const;

  /// The state at a position of the current branch.
  [[nodiscard]] virtual AnyState stateAt(int position) const = 0;

  /// Called with a step's number, the step and the state after it; the state is only good during the call. False: stop.
  using Visitor = std::function<bool(int number, const Step& step, const AnyState& state)>;
  /// Goes through the steps numbered `from` to `to` of the current branch in one replay.
  virtual void visit(int from, int to, const Visitor& visitor) const = 0;

  /// Runs an operation from `position` on and returns the position before its first step (the next quiet one). In the
  /// past, the recording forks and the new branch becomes the current one. `maxTicks` below 0: until the operation
  /// ends. An operation that the machine refuses leaves everything as it was and tells why.
  Result<int> apply(const Operation& operation, int position, int maxTicks = -1);

  [[nodiscard]] std::vector<BranchInfo> branches() const;
  [[nodiscard]] BranchId currentBranch() const { return m_current; }
  void switchTo(BranchId branch);
  /// Makes an empty branch that leaves the current one at `position` (a quiet one) and switches to it.
  BranchId fork(int position);

  /// Bytes held by steps, measures and checkpoints.
  [[nodiscard]] virtual std::size_t bytes() const;

 protected:
  struct Checkpoint {
    int position = 0;         ///< steps on the path before it
    int operation = 0;        ///< index on the path of the operation that is under way
    int tick = 0;             ///< ticks of that operation that have been done
    std::size_t payload = 0;  ///< index in the derived class's store of states
  };
  struct Branch {
    BranchId parent = -1;
    int forkPosition = 0;
    int forkOperation = 0;  ///< operations of the path that it shares (the last one perhaps in part)
    int forkTicks = 0;      ///< ticks of the last shared operation that it shares
    bool forkIsWhole = true;
    std::deque<Step> steps;                ///< its own, from forkPosition on
    std::deque<float> measures;            ///< measureCount values a step
    std::vector<OperationRun> operations;  ///< its own
    std::vector<Checkpoint> checkpoints;   ///< its own, by position
  };

  void setMeasureCount(int count) { m_measureCount = count; }
  void setInitialMeasures(std::span<const float> values);
  void append(const Step& step, std::span<const float> measures);
  void addCheckpoint(int position, int operation, int tick, std::size_t payload);
  /// The last checkpoint at or before `position` on the current branch; there is always the one at 0.
  [[nodiscard]] const Checkpoint& checkpointBefore(int position) const;
  [[nodiscard]] int checkpointAge() const;  ///< steps since the last checkpoint of the current branch

  /// Reads the operation and says whether it may begin on the state at `position`; on success it is what `begin`
  /// begins.
  virtual Result<void> admit(const Operation& operation, int position) = 0;
  /// Begins what was admitted last, on the state at the end of the current branch.
  virtual void begin() = 0;
  /// Does one tick of the operation begun last, appending its steps. True: there is more to do.
  virtual bool tick() = 0;
  /// Takes a checkpoint of the state at the end, if one is due; `tick` ticks of operation `operation` are done.
  virtual void considerCheckpoint(int operation, int tick) = 0;
  /// Makes the state at the end of the current branch the one that `begin` and `tick` work on.
  virtual void moveToEnd() = 0;

 private:
  [[nodiscard]] const Branch& owner(int position, int* index) const;
  void rebuildPath();

  std::deque<Branch> m_branches;
  BranchId m_current = 0;
  int m_measureCount = 0;
  std::vector<float> m_initialMeasures;
  std::vector<OperationRun> m_path;
  /// Branches of the path from the first to the current one, with the position where each one's own steps begin.
  struct Segment {
    BranchId branch = 0;
    int from = 0;
    int to = 0;
  };
  std::vector<Segment> m_segments;
};

}  // namespace orrery
