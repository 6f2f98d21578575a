// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/panel.h"

#include "views/panels/panel_style.h"

#include <QCoreApplication>
#include <QEvent>

namespace orrery {

Panel::Panel(QWidget* parent, Sheet sheet) : QWidget(parent), m_sheet(sheet) {
  // Without it a style sheet takes palettes and fonts back that were set on the widgets under it.
  QCoreApplication::setAttribute(Qt::AA_UseStyleSheetPropagationInWidgetStyles);
  setAutoFillBackground(true);
}

void Panel::setTheme(const Theme& theme) {
  if (theme == m_theme) {
    return;
  }
  m_theme = theme;
  if (m_isStyled) {
    applyStyle();
  }
}

void Panel::applyStyle() {
  // What is not polished yet would keep the rules of the sheet before (seen with the tabs of Qt 6.4).
  for (QWidget* child : findChildren<QWidget*>()) {
    child->ensurePolished();
  }
  m_isStyling = true;
  setPalette(panelPalette(m_theme));
  if (m_sheet == Sheet::Panels) {
    setStyleSheet(panelStyleSheet(m_theme));
  }
  restyle();
  m_isStyling = false;
}

bool Panel::event(QEvent* event) {
  const bool isHandled = QWidget::event(event);
  if (event->type() == QEvent::Polish && !m_isStyled) {
    m_isStyled = true;
    applyStyle();
  }
  return isHandled;
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
