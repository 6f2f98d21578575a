// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"
#include "views/stage/theme.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <vector>

class QDockWidget;
class QMainWindow;

namespace orrery {

/// The panels around the stage: which there are, where they stand at first, and their actions. What is in a dock is
/// made when the dock is first shown, so that starting does not pay for it.
class Docks final : public QObject {
  Q_OBJECT

 public:
  using Make = std::function<QWidget*()>;

  Docks(QMainWindow* window, const Actions* actions);

  /// Adds a dock; `command` shows and hides it. Those beside the stage have no title and do not move.
  void addBeside(Command command, Qt::DockWidgetArea area, int width, Make make);
  void addBelow(Command command, Make make);

  /// Gives each its area, for restore(); that costs less than reset().
  void place();
  /// As they stand at first: below the stage only where there is room for it.
  void reset(int windowHeight);
  [[nodiscard]] QByteArray layout() const;
  /// False: what was remembered is of no use here; all is as it was.
  [[nodiscard]] bool restore(const QByteArray& layout);

  /// Makes what is in the docks that are shown, and from now on in each that comes to be shown.
  void fillShown();
  /// Shows a dock in front of those that share its place, and returns what is in it.
  QWidget* bringUp(Command command);
  [[nodiscard]] QDockWidget* dock(Command command) const;

  /// The tabs of docks that share a place look like those inside the panels.
  void setTheme(const Theme& theme);
  void retranslate();

 private:
  struct Entry {
    Command command;
    QDockWidget* dock;
    Make make;
    Qt::DockWidgetArea area;
    int width;  ///< 0: below the stage
  };
  void add(Entry entry);
  void fill(Entry& entry);

  QMainWindow* m_window;
  const Actions* m_actions;
  std::vector<Entry> m_entries;
  bool m_fills = false;
  Theme m_theme;
};

}  // namespace orrery
