// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/stage/theme.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace orrery {

/// The rows of the browser, the bookmarks and the branches: words that break into lines, an indentation, a quiet second
/// text, and the bar and fill of what is current.
class ListDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  enum Role : int {
    CurrentRole = Qt::UserRole + 100,  ///< bool: this is where we are
    IndentRole,                        ///< int: levels
    SecondRole,                        ///< QString: a quiet text in front
    CapsRole,                          ///< bool: heads a group
    BoldRole,                          ///< bool: the current one is in it
    MonoSecondRole,                    ///< bool: the quiet text is a number
    ExpandableRole,                    ///< bool: has rows of its own that can be folded away
  };

  /// Becomes the view's delegate.
  explicit ListDelegate(QAbstractItemView* view);

  void setTheme(const Theme& theme);
  /// Rows of one height, their text with "…" where it is too long: for lists whose rows are too many to be measured.
  void setOneLine(bool oneLine) { m_isOneLine = oneLine; }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  struct Row;
  [[nodiscard]] Row rowOf(const QModelIndex& index, int width) const;
  [[nodiscard]] QColor background(const QStyleOptionViewItem& option, const QModelIndex& index) const;

  QAbstractItemView* m_view;
  Theme m_theme;
  bool m_isOneLine = false;
};

}  // namespace orrery
