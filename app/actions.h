// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

#include <array>
#include <cstdint>

class QMenu;

namespace orrery {

/// Everything that a person can ask of the window by a key or in a menu.
enum class Command : std::uint8_t {
  Open,
  OpenNotes,
  CloseNotes,
  Save,
  SaveAs,
  Export,
  Quit,
  Undo,
  Redo,
  AddBookmark,
  SearchAll,
  SearchSteps,
  FindNext,
  FindPrevious,
  ChooseScenario,
  ChooseOperation,
  PlayPause,
  StepBack,
  StepForward,
  OperationBack,
  OperationForward,
  ToStart,
  ToEnd,
  Faster,
  Slower,
  ShowStart,
  CheckNotes,
  ShowStage,
  Fit,
  ZoomIn,
  ZoomOut,
  MainSteps,
  ReduceMotion,
  NextTheme,
  NextLanguage,
  ShowBrowser,
  ShowExplanation,
  ShowInspector,
  ShowCharts,
  ShowSteps,
  ShowBookmarks,
  ShowBranches,
  ShowSearch,
  ResetLayout,
  Present,
  PresentOn,
  ShowKeys,
  About,
};
inline constexpr std::size_t kCommandCount = static_cast<std::size_t>(Command::About) + 1;

/// The window's actions, with their keys from one table. What they do is connected by their owner.
class Actions final : public QObject {
  Q_OBJECT

 public:
  /// Their keys work in `window`.
  explicit Actions(QWidget* window);

  [[nodiscard]] QAction* operator[](Command command) const { return m_actions[static_cast<std::size_t>(command)]; }
  /// All, with a separator that carries the group's name before each group, for the sheet of keys.
  [[nodiscard]] const QList<QAction*>& sheet() const { return m_sheet; }
  /// Adds a run of them to a menu.
  void fill(QMenu* menu, Command first, Command last) const;

  void retranslate();

 private:
  QAction* addSheetEntry(const char* text, const QList<QKeySequence>& keys);

  std::array<QAction*, kCommandCount> m_actions{};
  QList<QAction*> m_sheet;
  QList<std::pair<QAction*, const char*>> m_words;  ///< each action's text before translation
};

}  // namespace orrery
