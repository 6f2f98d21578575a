// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/stage/theme.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace orrery {

/// The rows of the step list: the number with the sign of the step's tone, the sentence, the time.
class StepDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  explicit StepDelegate(QAbstractItemView* view);

  void setTheme(const Theme& theme);
  /// Room for the sign of the tone, left of the number.
  [[nodiscard]] static int signWidth();

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  QAbstractItemView* m_view;
  Theme m_theme;
};

}  // namespace orrery
