// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/panel.h"

class QListWidget;
class QListWidgetItem;

namespace orrery {

class ListDelegate;
class Session;

/// The ways that the run went: an operation applied in the past begins a branch, and every branch stays. Choosing one
/// switches to it.
class BranchList final : public Panel {
  Q_OBJECT

 public:
  explicit BranchList(Session* session, QWidget* parent = nullptr);

  void retranslate() override;

 Q_SIGNALS:
  /// A person went to another branch; playing should pause.
  void grabbed();

 protected:
  void restyle() override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  static constexpr int kBranchRole = Qt::UserRole + 1;

  void showBranches();
  void choose(const QListWidgetItem* item);

  Session* m_session;
  QListWidget* m_list;
  ListDelegate* m_delegate;
};

}  // namespace orrery
