// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/touched_delegate.h"

#include "models/exhibit/state_table_model.h"
#include "views/panels/panel_style.h"

#include <QPainter>

namespace orrery {

namespace {
QFont cellFont(int column) { return panelFont(column == 0 ? TextLook::Heading : TextLook::Code); }
}  // namespace

TouchedDelegate::TouchedDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void TouchedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const bool isTouched = index.data(StateTableModel::TouchedRole).toBool();
  const bool isPicked = (option.state & QStyle::State_Selected) != 0;
  painter->save();
  if (isTouched) {
    painter->fillRect(option.rect, m_theme.color(Role::AccentFill));
  }
  if (isPicked) {
    // A touched row that is picked keeps its fill; the picking is then the frame alone.
    if (!isTouched) {
      painter->fillRect(option.rect, m_theme.color(Role::BlueFill));
    }
    const QColor focus = m_theme.color(Role::Focus);
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), focus);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), focus);
  }
  if (isTouched && index.column() == 0) {
    painter->fillRect(QRect(option.rect.topLeft(), QSize(kMarkWidth, option.rect.height())),
                      m_theme.color(Role::Accent));
  }
  const QFont font = cellFont(index.column());
  const QRect box = option.rect.adjusted(kUnit, 0, -kUnit, 0);
  painter->setFont(font);
  painter->setPen(m_theme.color(Role::Ink));
  painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                    QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, box.width()));
  painter->restore();
}

QSize TouchedDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const {
  const QFontMetrics metrics(cellFont(index.column()));
  return {metrics.horizontalAdvance(index.data().toString()) + 2 * kUnit + 2, metrics.height() + kUnit};
}

}  // namespace orrery
