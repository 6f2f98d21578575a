// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/stage/theme.h"

#include <QDialog>
#include <QList>

class QAction;
class QGridLayout;
class QPushButton;
class QScrollArea;

namespace orrery {

/// All keys on one sheet. Actions without a key or a text are left out; a separator begins a group, headed by its
/// text. The actions must outlive the sheet.
class KeysSheet final : public QDialog {
  Q_OBJECT

 public:
  explicit KeysSheet(const QList<QAction*>& actions, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  void retranslate();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fill();
  void addRow(QGridLayout& grid, const QAction& action, QWidget* sheet) const;

  QList<QAction*> m_actions;
  QScrollArea* m_scroll;
  QPushButton* m_close;
  Theme m_theme;
};

}  // namespace orrery
