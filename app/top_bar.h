// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"
#include "views/panels/panel.h"

class QHBoxLayout;
class QMenu;
class QMenuBar;
class QPushButton;

namespace orrery {

class ElidedLabel;

/// The line at the top of the window: the name, the menus, where one is, and what is used most.
class TopBar final : public Panel {
  Q_OBJECT

 public:
  TopBar(const Actions* actions, QWidget* parent);

  [[nodiscard]] QMenuBar* menuBar() const { return m_menus; }
  void setThemes(QMenu* menu);
  /// "Go runtime › Channel › Unbuffered rendezvous"
  void setPlace(const QStringList& path, bool isModified);
  /// The sign beside the name. It costs time at the start, so it is given later.
  void setIcon(const QIcon& icon);
  [[nodiscard]] QString place() const;

  void retranslate() override;

 protected:
  void restyle() override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QPushButton* addButton(Command command);
  QPushButton* makeHome();

  const Actions* m_actions;
  QPushButton* m_home;  ///< the sign and the name: to the start page
  QMenuBar* m_menus;
  ElidedLabel* m_place;
  QHBoxLayout* m_row;
  QPushButton* m_export;
  QPushButton* m_language;
  QPushButton* m_theme;
  QPushButton* m_present;
};

}  // namespace orrery
