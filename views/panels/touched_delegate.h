// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/stage/theme.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace orrery {

/// The cells of the inspector's tables. A row that the step changed has the accent's fill and a bar at its left.
class TouchedDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  explicit TouchedDelegate(QObject* parent = nullptr);

  void setTheme(const Theme& theme) { m_theme = theme; }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  Theme m_theme;
};

}  // namespace orrery
