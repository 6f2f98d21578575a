// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/stage/theme.h"

#include <QStyledItemDelegate>

class QAbstractItemView;
class QTextLayout;

namespace orrery {

/// The rows of the search and of the start page: a title with a remark at its right, a line of text under it in which
/// the match is marked, a quiet line that says where it stands, a tick for what was visited.
class RowDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  enum Role : int {
    CapsRole = Qt::UserRole + 100,  ///< bool: heads a group
    IndentRole,                     ///< int: levels
    RemarkRole,                     ///< QString: quiet, at the right
    TextRole,                       ///< QString: under the title, at most two lines
    PlaceRole,                      ///< QString: the quiet line, shortened in its middle
    MatchBeginRole,                 ///< int: in the text, or in the title where there is no text
    MatchLengthRole,                ///< int: 0 or not set: nothing is marked
    TickRole,                       ///< bool: visited or not; not set: the row has no place for a tick
    ExpandableRole,                 ///< bool: has rows of its own that can be folded away
    WrongRole,                      ///< bool: says what went wrong
  };

  /// Becomes the view's delegate.
  explicit RowDelegate(QAbstractItemView* view);

  void setTheme(const Theme& theme);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  struct Row;
  void arrange(Row& row, const QModelIndex& index, int width) const;
  void layOut(QTextLayout& layout, const QModelIndex& index, bool isMatchHere, int width, int mostLines) const;
  void paintBack(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
  void paintSigns(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                  const Row& row) const;

  QAbstractItemView* m_view;
  Theme m_theme;
};

}  // namespace orrery
