// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/panel.h"

#include "views/panels/panel_style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QTabBar>

namespace orrery {

namespace {

/// Keys that a widget needs for itself though the window has an action on them: a button its space, tabs their arrows.
bool belongsTo(const QWidget* widget, int key) {
  if (qobject_cast<const QAbstractButton*>(widget) != nullptr) {
    return key == Qt::Key_Space;
  }
  return qobject_cast<const QTabBar*>(widget) != nullptr && (key == Qt::Key_Left || key == Qt::Key_Right);
}

}  // namespace

Panel::Panel(QWidget* parent) : QWidget(parent) { setAutoFillBackground(true); }

void Panel::setTheme(const Theme& theme) {
  if (m_isStyled && theme == m_theme) {
    return;
  }
  m_theme = theme;
  applyStyle();
}

void Panel::applyStyle() {
  m_isStyling = true;
  setPalette(panelPalette(m_theme));
  setStyleSheet(panelStyleSheet(m_theme));
  restyle();
  m_isStyling = false;
  m_isStyled = true;
}

bool Panel::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() == Qt::NoModifier && belongsTo(QApplication::focusWidget(), key->key())) {
      event->accept();
      return true;
    }
  }
  return QWidget::event(event);
}

void Panel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  switch (event->type()) {
    case QEvent::LanguageChange:
      retranslate();
      break;
    case QEvent::ApplicationFontChange:
    case QEvent::FontChange:
      if (m_isStyled && !m_isStyling) {
        m_isStyling = true;
        restyle();
        m_isStyling = false;
      }
      break;
    default:
      break;
  }
}

}  // namespace orrery
