// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exhibit/exhibit.h"
#include "models/exhibit/scenario.h"
#include "models/timeline/timeline_model.h"

#include <QObject>

#include <memory>
#include <vector>

namespace orrery {

/// One scenario that is open: its exhibit, its recording, the cursor, the branches, the bookmarks, and the way back.
/// What goes wrong leaves everything as it was.
class Session final : public QObject {
  Q_OBJECT

 public:
  explicit Session(QObject* parent = nullptr);
  ~Session() override;

  /// Replaces what is open. The scenario's operations are checked against the exhibit's description and run.
  Result<void> open(const Exhibit& exhibit, const Scenario& scenario);
  [[nodiscard]] bool isOpen() const { return m_recording != nullptr; }

  [[nodiscard]] const Exhibit& exhibit() const { return *m_exhibit; }
  [[nodiscard]] const Scenario& scenario() const { return m_scenario; }
  [[nodiscard]] const Recording& recording() const { return *m_recording; }
  [[nodiscard]] TimelineModel* timeline() { return &m_timeline; }
  [[nodiscard]] const TimelineModel* timeline() const { return &m_timeline; }
  /// The state at the cursor.
  [[nodiscard]] const AnyState& state() const;

  /// Applies an operation at the cursor, in the past on a new branch, and leaves the cursor before its first step.
  /// Returns the position after its last one.
  Result<int> apply(const Operation& operation);
  /// Goes back to where the last operation or change of branch was made; nothing is thrown away.
  void undo();
  void redo();
  [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
  [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }
  void switchTo(BranchId branch);

  [[nodiscard]] const std::vector<Bookmark>& bookmarks() const { return m_scenario.bookmarks; }
  void addBookmark(const QString& text);
  void removeBookmark(int index);
  /// An empty text changes nothing.
  void renameBookmark(int index, const QString& text);
  void goToBookmark(int index);

  /// Something was done that the scenario's file does not hold.
  [[nodiscard]] bool isModified() const { return m_isModified; }
  void setSaved() { m_isModified = false; }
  /// All that is needed to open it again in the same place.
  [[nodiscard]] Scenario snapshot() const;
  /// The interface's language has changed.
  void retranslate();

 Q_SIGNALS:
  /// Another run takes the place of this one, perhaps of another exhibit: until opened(), nobody shall draw its states
  /// as those of before.
  void aboutToReplace();
  void opened();
  void branchesChanged();
  void bookmarksChanged();
  void undoChanged();

 private:
  struct Place {
    BranchId branch = 0;
    int position = 0;
  };
  [[nodiscard]] Place here() const;
  void goTo(const Place& place);

  const Exhibit* m_exhibit = nullptr;
  Scenario m_scenario;
  std::unique_ptr<Recording> m_recording;
  TimelineModel m_timeline;
  std::vector<Place> m_undo;
  std::vector<Place> m_redo;
  bool m_isModified = false;
  mutable AnyState m_state;
  mutable Place m_statePlace{-1, -1};
};

/// A recording with all the scenario's operations and branches done, standing on the branch where its user left it.
[[nodiscard]] Result<std::unique_ptr<Recording>> record(const Exhibit& exhibit, const Scenario& scenario);

}  // namespace orrery
