// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks.h"

#include "app/settings.h"
#include "views/panels/panel_style.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QTabBar>

#include <algorithm>

namespace orrery {

using namespace Qt::StringLiterals;

namespace {

/// A window at least this high has room for tables below the stage.
constexpr int kRoomyHeight = 1000;
constexpr int kHeightBelow = 240;

}  // namespace

Docks::Docks(QMainWindow* window, const Actions* actions) : QObject(window), m_window(window), m_actions(actions) {
  // What stands beside the stage keeps the window's full height.
  window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
  window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
  window->setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
  window->setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
  window->setDockNestingEnabled(true);
}

void Docks::addBeside(Command command, Qt::DockWidgetArea area, int width, Make make) {
  auto* const dock = new QDockWidget(m_window);
  dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
  dock->setAllowedAreas(area);
  auto* const noTitle = new QWidget(dock);
  (new QHBoxLayout(noTitle))->setContentsMargins(0, 0, 0, 0);
  dock->setTitleBarWidget(noTitle);
  add({command, dock, std::move(make), area, width});
}

void Docks::addBelow(Command command, Make make) {
  add({command, new QDockWidget(m_window), std::move(make), Qt::BottomDockWidgetArea, 0});
}

void Docks::add(Entry entry) {
  entry.dock->setObjectName(u"dock%1"_s.arg(static_cast<int>(entry.command)));
  QAction* const action = (*m_actions)[entry.command];
  QAction* const toggle = entry.dock->toggleViewAction();
  QDockWidget* const dock = entry.dock;
  connect(action, &QAction::triggered, dock, [dock](bool shown) {
    dock->setVisible(shown);
    dock->raise();
  });
  connect(toggle, &QAction::toggled, action, &QAction::setChecked);
  action->setChecked(toggle->isChecked());
  const std::size_t index = m_entries.size();
  connect(dock, &QDockWidget::visibilityChanged, this, [this, index](bool shown) {
    if (shown && m_fills) {
      fill(m_entries[index]);
    }
  });
  m_entries.push_back(std::move(entry));
}

void Docks::fill(Entry& entry) {
  if (entry.dock->widget() == nullptr) {
    entry.dock->setWidget(entry.make());
  }
}

void Docks::fillShown() {
  m_fills = true;
  setTheme(m_theme);
  for (Entry& entry : m_entries) {
    if (entry.dock->isVisible() && !entry.dock->visibleRegion().isEmpty()) {
      fill(entry);
    }
  }
}

void Docks::place() {
  for (const Entry& entry : m_entries) {
    m_window->addDockWidget(entry.area, entry.dock);
  }
}

void Docks::reset(int windowHeight) {
  QDockWidget* below = nullptr;
  QList<QDockWidget*> beside;
  QList<int> widths;
  for (const Entry& entry : m_entries) {
    entry.dock->setFloating(false);
    m_window->addDockWidget(entry.area, entry.dock);
    if (entry.width > 0) {
      entry.dock->show();
      beside.append(entry.dock);
      widths.append(entry.width);
    } else {
      if (below != nullptr) {
        m_window->tabifyDockWidget(below, entry.dock);
      }
      below = entry.dock;
      entry.dock->setVisible(windowHeight >= kRoomyHeight);
    }
  }
  m_window->resizeDocks(beside, widths, Qt::Horizontal);
  const auto first = std::ranges::find(m_entries, 0, &Entry::width);
  if (first != m_entries.end()) {
    m_window->resizeDocks({first->dock}, {kHeightBelow}, Qt::Vertical);
    first->dock->raise();
  }
}

QByteArray Docks::layout() const { return m_window->saveState(kLayoutVersion); }

bool Docks::restore(const QByteArray& layout) { return m_window->restoreState(layout, kLayoutVersion); }

QDockWidget* Docks::dock(Command command) const {
  const auto found = std::ranges::find(m_entries, command, &Entry::command);
  return found == m_entries.end() ? nullptr : found->dock;
}

QWidget* Docks::bringUp(Command command) {
  const auto found = std::ranges::find(m_entries, command, &Entry::command);
  fill(*found);
  found->dock->show();
  found->dock->raise();
  return found->dock->widget();
}

void Docks::setTheme(const Theme& theme) {
  m_theme = theme;
  for (QTabBar* const tabs : m_window->findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
    tabs->setDrawBase(false);
    tabs->setStyleSheet(panelStyleSheet(theme));
  }
}

void Docks::retranslate() {
  for (const Entry& entry : m_entries) {
    entry.dock->setWindowTitle((*m_actions)[entry.command]->text());
  }
}

}  // namespace orrery
