// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stage/highlights.h"
#include "views/stage/stage_accessible.h"
#include "views/stage/stage_widget.h"

#include "views/pictures/layout.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace orrery {
namespace {

constexpr double kLinkReach = 4;      // widget units beside a link's line that still hit it
constexpr double kKeyPanLength = 48;  // widget units
constexpr double kWheelNotch = 120;   // QWheelEvent::angleDelta of one notch

bool isArrow(int key) {
  return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

// The scene moves against the arrow: one looks further in its direction.
QPointF panOffset(int key) {
  switch (key) {
    case Qt::Key_Left:
      return {kKeyPanLength, 0};
    case Qt::Key_Right:
      return {-kKeyPanLength, 0};
    case Qt::Key_Up:
      return {0, kKeyPanLength};
    default:
      return {0, -kKeyPanLength};
  }
}

}  // namespace

const Item* StageWidget::itemAt(QPointF widgetPoint) const {
  return itemAtPoint(picture(), m_view.toScene(widgetPoint), kLinkReach / m_view.scale());
}

QRect StageWidget::itemRect(const Item& item) const { return m_view.toWidget().mapRect(bounds(item)).toAlignedRect(); }

void StageWidget::setSelected(const Entity& entity) {
  if (m_selected == entity) {
    return;
  }
  m_selected = entity;
  // The ring is over the picture, so where that stays as it is, its pixels stay too.
  update();
  if (m_source && m_wasShown) {
    if (Picture picture = made(); picture != this->picture()) {
      showPicture(std::move(picture), Motion::Animate);
    }
  }
  Q_EMIT selectedChanged(m_selected);
}

void StageWidget::setHovered(Key key) {
  if (m_hovered != key) {
    m_hovered = key;
    m_lit = litWith(picture(), key);
    setCursor(m_lit.empty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
  }
}

void StageWidget::pick(const Entity& entity) {
  setSelected(entity);
  m_focused = entity;
  Q_EMIT picked(entity);
}

const Item* StageWidget::shapeOf(const Entity& entity) const {
  const std::vector<const Item*> shapes = ringedShapes(picture(), entity);
  return shapes.empty() ? nullptr : shapes.front();
}

void StageWidget::moveFocus(int key) {
  m_focused = neighbour(picture(), shapeOf(m_focused) == nullptr ? Entity{} : m_focused, key);
  update();
  if (const Item* item = shapeOf(m_focused)) {
    announceStageFocus(this, item->key);
  }
}

// The pointer --------------------------------------------------------------------------------------------------------

void StageWidget::mousePressEvent(QMouseEvent* event) {
  m_focusIsByKey = false;
  if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton) {
    m_pressedAt = event->position().toPoint();
    m_draggedTo = *m_pressedAt;
  }
}

void StageWidget::mouseMoveEvent(QMouseEvent* event) {
  const QPoint at = event->position().toPoint();
  if (!m_pressedAt) {
    const Item* item = isMoving() ? nullptr : itemAt(event->position());
    setHovered(item == nullptr ? Key() : item->key);
    return;
  }
  if (!m_isDragging && (at - *m_pressedAt).manhattanLength() < QApplication::startDragDistance()) {
    return;
  }
  m_isDragging = true;
  setCursor(Qt::ClosedHandCursor);
  m_view.pan(at - m_draggedTo);
  m_draggedTo = at;
  viewHasChanged();
}

void StageWidget::mouseReleaseEvent(QMouseEvent* event) {
  if (!m_pressedAt) {
    return;
  }
  const bool isClick = !m_isDragging && event->button() == Qt::LeftButton;
  m_pressedAt.reset();
  if (m_isDragging) {
    m_isDragging = false;
    unsetCursor();
  }
  if (isClick) {
    const Item* item = itemAt(event->position());
    pick(item == nullptr ? Entity{} : item->entity);
  }
}

void StageWidget::leaveEvent(QEvent* event) {
  setHovered({});
  QWidget::leaveEvent(event);
}

void StageWidget::wheelEvent(QWheelEvent* event) {
  const double notches = event->angleDelta().y() / kWheelNotch;
  if (notches != 0) {
    m_view.zoomAt(event->position(), std::pow(StageView::kZoomStep, notches));
    viewHasChanged();
  }
  event->accept();
}

void StageWidget::contextMenuEvent(QContextMenuEvent* event) {
  if (event->reason() == QContextMenuEvent::Keyboard) {
    const Item* item = shapeOf(m_focused);
    const QPoint at = item == nullptr ? rect().center() : itemRect(*item).center();
    Q_EMIT contextRequested(item == nullptr ? Entity{} : m_focused, mapToGlobal(at));
    return;
  }
  const Item* item = itemAt(event->pos());
  Q_EMIT contextRequested(item == nullptr ? Entity{} : item->entity, event->globalPos());
}

bool StageWidget::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const Item* item = itemAt(help->pos());
    const QString text = item == nullptr ? QString() : item->toolTip.isEmpty() ? item->accessibleName : item->toolTip;
    if (text.isEmpty()) {
      QToolTip::hideText();
      event->ignore();
    } else {
      QToolTip::showText(help->globalPos(), text.toHtmlEscaped(), this, itemRect(*item));
    }
    return true;
  }
  return QWidget::event(event);
}

// The keyboard -------------------------------------------------------------------------------------------------------

void StageWidget::keyPressEvent(QKeyEvent* event) {
  const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
  const bool isControl = modifiers.testFlag(Qt::ControlModifier);
  const int key = event->key();
  m_focusIsByKey = true;
  if (key == Qt::Key_0 && (modifiers == Qt::NoModifier || isControl)) {
    fit();
  } else if (isControl && (key == Qt::Key_Plus || key == Qt::Key_Equal)) {
    zoomIn();
  } else if (isControl && key == Qt::Key_Minus) {
    zoomOut();
  } else if (isArrow(key) && modifiers == Qt::ControlModifier) {
    m_view.pan(panOffset(key));
    viewHasChanged();
  } else if (isArrow(key) && modifiers == Qt::AltModifier) {
    moveFocus(key);
  } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && modifiers == Qt::NoModifier && !m_focused.isNull()) {
    pick(m_focused);
  } else {
    m_focusIsByKey = false;
    QWidget::keyPressEvent(event);
  }
}

void StageWidget::focusInEvent(QFocusEvent* event) {
  m_focusIsByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
  update();
  QWidget::focusInEvent(event);
}

void StageWidget::focusOutEvent(QFocusEvent* event) {
  update();
  QWidget::focusOutEvent(event);
}

void StageWidget::announce(const QString& text) {
  setAccessibleDescription(text);
  if (QAccessible::isActive()) {
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
  }
}

}  // namespace orrery
