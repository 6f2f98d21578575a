// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace orrery {

FlowLayout::FlowLayout(int horizontalGap, int verticalGap, QWidget* parent)
    : QLayout(parent), m_horizontalGap(horizontalGap), m_verticalGap(verticalGap) {
  setContentsMargins({});
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::insertWidget(int index, QWidget* widget) {
  addChildWidget(widget);
  m_items.insert(m_items.begin() + index, std::make_unique<QWidgetItem>(widget));
  invalidate();
}

void FlowLayout::addItem(QLayoutItem* item) {
  m_items.emplace_back(item);
  invalidate();
}

int FlowLayout::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem* FlowLayout::itemAt(int index) const {
  return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
  if (index < 0 || index >= count()) {
    return nullptr;
  }
  const auto place = m_items.begin() + index;
  QLayoutItem* taken = place->release();
  m_items.erase(place);
  invalidate();
  return taken;
}

int FlowLayout::heightForWidth(int width) const { return arrange({0, 0, width, 0}, false); }

QSize FlowLayout::sizeHint() const {
  int width = -m_horizontalGap;
  int height = 0;
  for (const auto& item : m_items) {
    if (!item->isEmpty()) {
      width += item->sizeHint().width() + m_horizontalGap;
      height = std::max(height, item->sizeHint().height());
    }
  }
  const QMargins margins = contentsMargins();
  return {std::max(width, 0) + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const {
  QSize least;
  for (const auto& item : m_items) {
    if (!item->isEmpty()) {
      least = least.expandedTo(item->minimumSize());
    }
  }
  const QMargins margins = contentsMargins();
  return {least.width() + margins.left() + margins.right(), least.height() + margins.top() + margins.bottom()};
}

void FlowLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool moves) const {
  const QMargins margins = contentsMargins();
  const QRect inside = rect.marginsRemoved(margins);
  int y = inside.y();
  std::size_t begin = 0;
  while (begin < m_items.size()) {
    // A row: as many items as fit, at least one; then all of them stand on one middle line.
    int x = inside.x();
    int height = 0;
    std::size_t end = begin;
    for (; end < m_items.size(); ++end) {
      const QLayoutItem& item = *m_items[end];
      if (item.isEmpty()) {
        continue;
      }
      const QSize size = item.sizeHint();
      if (x > inside.x() && x + size.width() > inside.x() + inside.width()) {
        break;
      }
      x += size.width() + m_horizontalGap;
      height = std::max(height, size.height());
    }
    x = inside.x();
    for (std::size_t i = begin; i < end; ++i) {
      if (m_items[i]->isEmpty()) {
        continue;
      }
      const QSize size = m_items[i]->sizeHint().boundedTo({inside.width(), QWIDGETSIZE_MAX});
      if (moves) {
        m_items[i]->setGeometry({{x, y + (height - size.height()) / 2}, size});
      }
      x += size.width() + m_horizontalGap;
    }
    y += height + (end < m_items.size() ? m_verticalGap : 0);
    begin = end;
  }
  return y - rect.y() + margins.bottom();
}

}  // namespace orrery
