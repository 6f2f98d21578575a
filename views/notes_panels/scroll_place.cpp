// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes_panels/scroll_place.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace orrery {

namespace {

/// The layouts inside a widget, the innermost first: each needs what those in it ask for. By itself that goes up one
/// layout with each round of events.
void layOutFromBelow(QWidget* widget) {
  for (QObject* child : widget->children()) {
    auto* below = qobject_cast<QWidget*>(child);
    if (below != nullptr && !below->isHidden() && !below->isWindow()) {
      layOutFromBelow(below);
    }
  }
  if (widget->layout() != nullptr) {
    widget->layout()->activate();
  }
}

}  // namespace

QScrollArea* scrollAreaOf(const QWidget* widget) {
  for (QWidget* above = widget == nullptr ? nullptr : widget->parentWidget(); above != nullptr;
       above = above->parentWidget()) {
    if (auto* area = qobject_cast<QScrollArea*>(above)) {
      return area;
    }
  }
  return nullptr;
}

void layOutNow(QScrollArea* area) {
  QWidget* content = area->widget();
  // Twice: a height may depend on the width that the first pass gives.
  for (int pass = 0; pass < 2; ++pass) {
    layOutFromBelow(content);
    // The area gives the content its new height, and the scroll bar its range.
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(area, &request);
  }
}

ScrollPlace::ScrollPlace(const std::vector<QWidget*>& widgets) {
  if (widgets.empty()) {
    return;
  }
  m_area = scrollAreaOf(widgets.front());
  if (m_area == nullptr) {
    return;
  }
  for (QWidget* widget : widgets) {
    const int top = widget->mapTo(m_area->viewport(), QPoint(0, 0)).y();
    if (!widget->isHidden() && top + widget->height() > 0) {
      m_widget = widget;
      m_top = top;
      return;
    }
  }
}

void ScrollPlace::restore() {
  if (m_area == nullptr || m_widget == nullptr || m_widget->isHidden()) {
    return;
  }
  layOutNow(m_area);
  const int top = m_widget->mapTo(m_area->viewport(), QPoint(0, 0)).y();
  m_area->verticalScrollBar()->setValue(m_area->verticalScrollBar()->value() + top - m_top);
}

bool ScrollPlace::isAtTop() const { return m_area == nullptr || m_area->verticalScrollBar()->value() == 0; }

}  // namespace orrery
