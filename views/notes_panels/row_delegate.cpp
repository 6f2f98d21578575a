// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes_panels/row_delegate.h"

#include "views/panels/glyphs.h"
#include "views/panels/panel_style.h"
#include "views/panels/relayout.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace orrery {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSide = 2 * kUnit;
constexpr int kIndent = 2 * kUnit;
constexpr int kTick = kUnit + kUnit / 2;
constexpr int kAroundTick = kUnit;
constexpr int kTextLines = 2;
constexpr int kTitleLines = 2;
/// So much is left of the text before a match that would otherwise stand in a line too far down.
constexpr int kKeptBefore = 14;

int heightOf(const QTextLayout& layout) {
  return layout.lineCount() == 0 ? 0 : static_cast<int>(std::ceil(layout.boundingRect().height()));
}

/// Breaks the text into lines and returns the place behind the last line that is wanted.
int breakLines(QTextLayout& layout, int width, int mostLines) {
  double y = 0;
  int end = 0;
  layout.beginLayout();
  for (int i = 0; i < mostLines; ++i) {
    QTextLine line = layout.createLine();
    if (!line.isValid()) {
      break;
    }
    line.setLineWidth(width);
    line.setPosition({0, y});
    y += line.height();
    end = line.textStart() + line.textLength();
  }
  layout.endLayout();
  return end;
}

QPainterPath tickPath(const QRectF& box) {
  QPainterPath path(QPointF(box.left() + box.width() * 0.22, box.center().y()));
  path.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.72);
  path.lineTo(box.left() + box.width() * 0.80, box.top() + box.height() * 0.30);
  return path;
}

}  // namespace

/// How a row is laid out, from its own left upper corner.
struct RowDelegate::Row {
  QTextLayout title;
  QTextLayout text;
  QPoint titleAt;
  QPoint textAt;
  QString place;
  QRect placeRect;
  QString remark;
  QRect remarkRect;
  QRect tickRect;
  QRect glyphRect;
  int height = 0;
};

RowDelegate::RowDelegate(QAbstractItemView* view) : QStyledItemDelegate(view), m_view(view) {
  view->setItemDelegate(this);
  new RelayoutOnResize(view);
  view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  view->setMouseTracking(true);
}

void RowDelegate::setTheme(const Theme& theme) {
  m_theme = theme;
  m_view->viewport()->update();
}

void RowDelegate::layOut(QTextLayout& layout, const QModelIndex& index, bool isMatchHere, int width,
                         int mostLines) const {
  QString text = layout.text();
  qsizetype begin = isMatchHere ? index.data(MatchBeginRole).toInt() : 0;
  const qsizetype length = isMatchHere ? index.data(MatchLengthRole).toInt() : 0;
  if (length > 0 && breakLines(layout, width, mostLines) < begin + length && begin > kKeptBefore) {
    // Not from the middle of a word, where there is a blank to begin behind.
    const qsizetype blank = text.indexOf(u' ', begin - kKeptBefore);
    const qsizetype from = blank >= 0 && blank < begin ? blank + 1 : begin - kKeptBefore;
    text = u"…"_s % QStringView(text).sliced(from);
    begin += 1 - from;
    layout.setText(text);
  }
  const auto mark = [&] {
    const qsizetype seen = std::min(length, layout.text().size() - begin);
    if (seen > 0) {
      QTextLayout::FormatRange range{static_cast<int>(begin), static_cast<int>(seen), {}};
      range.format.setForeground(m_theme.color(orrery::Role::BlueInk));
      range.format.setBackground(m_theme.color(orrery::Role::BlueFill));
      range.format.setFontWeight(QFont::DemiBold);
      layout.setFormats({range});
    }
  };
  mark();
  int end = breakLines(layout, width, mostLines);
  // What is left out is told by "…", for which a character or two have to go.
  for (int tries = 0; end < text.size() && end > 2 && tries < 3; ++tries) {
    text = QStringView(text).first(end - 2) % u"…"_s;
    layout.setText(text);
    mark();
    end = breakLines(layout, width, mostLines);
  }
}

void RowDelegate::arrange(Row& row, const QModelIndex& index, int width) const {
  const bool isCaps = index.data(CapsRole).toBool();
  const QFont titleFont = panelFont(isCaps ? TextLook::Caps : TextLook::Body);
  const QFont smallFont = panelFont(TextLook::Small);
  const QFontMetrics small(smallFont);
  const int titleHeight = QFontMetrics(titleFont).height();
  const QString text = index.data(TextRole).toString();

  int top = isCaps ? 2 * kUnit : kUnit / 2 + 1;
  int left = kSide + index.data(IndentRole).toInt() * kIndent;
  int right = width - kSide;
  if (index.data(TickRole).isValid()) {
    row.tickRect = {left, top + (titleHeight - kTick) / 2, kTick, kTick};
    left += kTick + kAroundTick;
  }
  if (index.data(ExpandableRole).toBool()) {
    right -= kTick;
    row.glyphRect = {right, top + (titleHeight - kTick) / 2, kTick, kTick};
    right -= kUnit;
  }
  row.remark = index.data(RemarkRole).toString();
  if (!row.remark.isEmpty()) {
    const int needed = std::min(small.horizontalAdvance(row.remark) + 1, (right - left) / 2);
    row.remark = small.elidedText(row.remark, Qt::ElideRight, needed);
    row.remarkRect = {right - needed, top + (titleHeight - small.height()) / 2, needed, small.height()};
    right -= needed + kUnit;
  }
  row.title.setText(index.data().toString());
  row.title.setFont(titleFont);
  layOut(row.title, index, text.isEmpty(), std::max(right - left, 6 * kUnit), kTitleLines);
  row.titleAt = {left, top};
  top += std::max(heightOf(row.title), titleHeight);
  right = width - kSide;
  if (!text.isEmpty()) {
    row.text.setText(text);
    row.text.setFont(smallFont);
    layOut(row.text, index, true, std::max(right - left, 6 * kUnit), kTextLines);
    row.textAt = {left, top + 1};
    top += 1 + heightOf(row.text);
  }
  row.place = index.data(PlaceRole).toString();
  if (!row.place.isEmpty()) {
    row.place = small.elidedText(row.place, Qt::ElideMiddle, right - left);
    row.placeRect = {left, top + 1, right - left, small.height()};
    top += 1 + small.height();
  }
  row.height = top + kUnit / 2 + 1;
}

void RowDelegate::paintBack(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  if (index.data(CapsRole).toBool()) {
    return;
  }
  const bool isCurrent = m_view->hasFocus() && (option.state & QStyle::State_HasFocus) != 0;
  if (isCurrent) {
    painter.fillRect(option.rect, m_theme.color(orrery::Role::Inset));
    painter.fillRect(QRect(option.rect.topLeft(), QSize(kMarkWidth, option.rect.height())),
                     m_theme.color(orrery::Role::Blue));
    painter.setPen(QPen(m_theme.color(orrery::Role::Focus), 1));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
  } else if ((option.state & QStyle::State_MouseOver) != 0 && index.flags().testFlag(Qt::ItemIsEnabled)) {
    painter.fillRect(option.rect, m_theme.color(orrery::Role::Inset));
  }
}

void RowDelegate::paintSigns(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                             const Row& row) const {
  painter.setRenderHint(QPainter::Antialiasing);
  if (!row.tickRect.isNull()) {
    const bool isVisited = index.data(TickRole).toBool();
    const QRectF box = QRectF(row.tickRect).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(QPen(m_theme.color(isVisited ? orrery::Role::Green : orrery::Role::Faint), 1.5));
    painter.setBrush(isVisited ? m_theme.color(orrery::Role::GreenFill) : QColor(Qt::transparent));
    painter.drawEllipse(box);
    if (isVisited) {
      painter.setPen(QPen(m_theme.color(orrery::Role::GreenInk), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
      painter.setBrush(Qt::NoBrush);
      painter.drawPath(tickPath(box));
    }
  }
  if (!row.glyphRect.isNull()) {
    const bool isOpen = (option.state & QStyle::State_Open) != 0;
    painter.fillPath(glyphPath(isOpen ? Glyph::Up : Glyph::Down, row.glyphRect), m_theme.color(orrery::Role::Muted));
  }
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  Row row;
  arrange(row, index, option.rect.width());
  painter->save();
  paintBack(*painter, option, index);
  painter->translate(option.rect.topLeft());
  const bool isWrong = index.data(WrongRole).toBool();
  const QColor muted = m_theme.color(orrery::Role::Muted);
  painter->setPen(index.data(CapsRole).toBool() ? muted
                  : isWrong                     ? m_theme.color(orrery::Role::DangerInk)
                                                : m_theme.color(orrery::Role::Ink));
  row.title.draw(painter, row.titleAt);
  painter->setPen(muted);
  row.text.draw(painter, row.textAt);
  painter->setFont(panelFont(TextLook::Small));
  painter->drawText(row.remarkRect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, row.remark);
  painter->drawText(row.placeRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, row.place);
  paintSigns(*painter, option, index, row);
  painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const {
  const int width = m_view->viewport()->width();
  Row row;
  arrange(row, index, width);
  return {width, row.height};
}

}  // namespace orrery
