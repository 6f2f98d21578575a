// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/panel.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace orrery {

class GlyphButton;
class ListDelegate;
class Session;

/// The places in the run that a person wants to find again.
class BookmarkList final : public Panel {
  Q_OBJECT

 public:
  static constexpr int kLongestName = 100;  ///< characters

  explicit BookmarkList(Session* session, QWidget* parent = nullptr);

  /// Puts the keyboard where the name of a new bookmark at the cursor is typed.
  void focusName();

  void retranslate() override;

 Q_SIGNALS:
  /// A person went to another step; playing should pause.
  void grabbed();

 protected:
  void restyle() override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void showBookmarks();
  void showCursor();
  void add();
  void removeCurrent();
  void renameCurrent();
  void jump(const QListWidgetItem* item);

  Session* m_session;
  QListWidget* m_list;
  QLabel* m_empty;
  QLineEdit* m_name;
  QPushButton* m_add;
  GlyphButton* m_remove;
  ListDelegate* m_delegate;
};

}  // namespace orrery
