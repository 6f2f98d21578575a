// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/list_delegate.h"

#include "views/panels/glyphs.h"
#include "views/panels/panel_style.h"
#include "views/panels/relayout.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace orrery {

namespace {
constexpr int kIndent = 2 * kUnit;
constexpr int kSide = 2 * kUnit;
constexpr int kTall = 100'000;
}  // namespace

/// How a row is laid out, from its own left upper corner.
struct ListDelegate::Row {
  QString text;
  QFont font;
  QRect textRect;
  QString second;
  QFont secondFont;
  QRect secondRect;
  int height = 0;
};

ListDelegate::ListDelegate(QAbstractItemView* view) : QStyledItemDelegate(view), m_view(view) {
  view->setItemDelegate(this);
  new RelayoutOnResize(view);
  view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  view->setMouseTracking(true);
}

void ListDelegate::setTheme(const Theme& theme) {
  m_theme = theme;
  m_view->viewport()->update();
}

ListDelegate::Row ListDelegate::rowOf(const QModelIndex& index, int width) const {
  Row row;
  const bool isCaps = index.data(CapsRole).toBool();
  const int indent = index.data(IndentRole).toInt();
  row.text = index.data().toString();
  row.second = index.data(SecondRole).toString();
  row.font = panelFont(isCaps ? TextLook::Caps : indent > 0 ? TextLook::Small : TextLook::Body);
  if (index.data(CurrentRole).toBool() || index.data(BoldRole).toBool()) {
    row.font.setWeight(QFont::DemiBold);
  }
  row.secondFont = panelFont(index.data(MonoSecondRole).toBool() ? TextLook::Code : TextLook::Small);

  const int above = isCaps ? kUnit + kUnit / 2 : kUnit / 2 + 1;
  const int below = kUnit / 2 + 1;
  int left = kSide + indent * kIndent;
  if (!row.second.isEmpty()) {
    const QFontMetrics metrics(row.secondFont);
    row.secondRect = {left, above, metrics.horizontalAdvance(row.second), metrics.height()};
    left = row.secondRect.right() + kUnit + kUnit / 2;
  }
  const int right = index.data(ExpandableRole).toBool() ? 3 * kUnit : kUnit;
  const int room = std::max(width - left - right, 6 * kUnit);
  if (m_isOneLine) {
    const int line = QFontMetrics(panelFont(TextLook::Body)).height();
    row.text = QFontMetrics(row.font).elidedText(row.text.simplified(), Qt::ElideRight, room);
    row.textRect = {left, above, room, line};
    row.height = above + line + below;
    return row;
  }
  const QRect needed = QFontMetrics(row.font).boundingRect(0, 0, room, kTall, Qt::TextWordWrap, row.text);
  row.textRect = {left, above, room, needed.height()};
  row.secondRect.moveTop(above + (QFontMetrics(row.font).height() - row.secondRect.height()) / 2);
  row.height = above + std::max(needed.height(), QFontMetrics(row.font).height()) + below;
  return row;
}

QColor ListDelegate::background(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  if (index.data(CurrentRole).toBool()) {
    return m_theme.color(orrery::Role::BlueFill);
  }
  const bool isOpen = (option.state & QStyle::State_Enabled) != 0 && !index.data(CapsRole).toBool();
  return isOpen && (option.state & QStyle::State_MouseOver) != 0 ? m_theme.color(orrery::Role::Inset)
                                                                 : QColor(Qt::transparent);
}

void ListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Row row = rowOf(index, option.rect.width());
  const bool isCurrent = index.data(CurrentRole).toBool();
  const QPoint corner = option.rect.topLeft();

  painter->save();
  painter->fillRect(option.rect, background(option, index));
  if (isCurrent) {
    painter->fillRect(QRect(corner, QSize(kMarkWidth, option.rect.height())), m_theme.color(orrery::Role::Blue));
  }
  if (!row.second.isEmpty()) {
    painter->setFont(row.secondFont);
    painter->setPen(m_theme.color(orrery::Role::Muted));
    painter->drawText(row.secondRect.translated(corner), Qt::AlignLeft | Qt::AlignVCenter, row.second);
  }
  painter->setFont(row.font);
  const bool isBlue = isCurrent || index.data(BoldRole).toBool();
  painter->setPen(m_theme.color(index.data(CapsRole).toBool() ? orrery::Role::Muted
                                : isBlue                      ? orrery::Role::BlueInk
                                                              : orrery::Role::Ink));
  painter->drawText(row.textRect.translated(corner), Qt::TextWordWrap, row.text);
  if (index.data(ExpandableRole).toBool()) {
    const bool isOpen = (option.state & QStyle::State_Open) != 0;
    const QRectF box(option.rect.right() - 2 * kUnit - 2, corner.y() + row.textRect.top() + 3, kUnit + 4, kUnit + 4);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(glyphPath(isOpen ? Glyph::Up : Glyph::Down, box), m_theme.color(orrery::Role::Muted));
  }
  if ((option.state & QStyle::State_HasFocus) != 0 && m_view->hasFocus()) {
    painter->setPen(QPen(m_theme.color(orrery::Role::Focus), 1));
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
  }
  painter->restore();
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const {
  const int width = m_view->viewport()->width();
  return {width, rowOf(index, width).height};
}

}  // namespace orrery
