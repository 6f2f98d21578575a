// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/glyph_button.h"

#include "views/panels/keys.h"
#include "views/panels/panel_style.h"

#include <QPainter>

namespace orrery {

GlyphButton::GlyphButton(Glyph glyph, Look look, QWidget* parent)
    : QAbstractButton(parent), m_glyph(glyph), m_look(look) {
  // A click must not take the keyboard: the space key would then press it again instead of playing.
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GlyphButton::setTheme(const Theme& theme) {
  m_theme = theme;
  update();
}

void GlyphButton::setGlyph(Glyph glyph) {
  m_glyph = glyph;
  update();
}

void GlyphButton::setWords(const QString& text, const QKeySequence& key) {
  setAccessibleName(text);
  setToolTip(key.isEmpty() ? text : keys::withKey(text, key));
}

QSize GlyphButton::sizeHint() const {
  // Heights on the grid for a usual font, and larger with a larger one.
  const int line = fontMetrics().height();
  const int rows = m_look == Look::Main ? 5 : m_look == Look::Round ? 4 : 3;
  const int side = std::max(rows * kUnit, line * rows / 2 - kUnit / 2);
  return {side, side};
}

QColor GlyphButton::discColor() const {
  const bool isLit = isEnabled() && (underMouse() || isDown());
  if (m_look == Look::Main) {
    return m_theme.color(!isEnabled() ? Role::Faint : isLit ? Role::BlueInk : Role::Ink);
  }
  if (isChecked()) {
    return m_theme.color(!isEnabled() ? Role::Inset : Role::BlueFill);
  }
  if (isLit) {
    return m_theme.color(isDown() ? Role::CardBorder : Role::Inset);
  }
  return m_look == Look::Round ? m_theme.color(Role::Card) : QColor(Qt::transparent);
}

QColor GlyphButton::glyphColor() const {
  if (m_look == Look::Main) {
    return m_theme.color(Role::Card);
  }
  if (!isEnabled()) {
    return m_theme.color(Role::Faint);
  }
  return m_theme.color(isChecked() ? Role::BlueInk : Role::Ink);
}

void GlyphButton::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF disc = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
  const bool isOutlined = m_look == Look::Round;
  const Role outline = isChecked() && isEnabled() ? Role::Blue : Role::CardBorder;
  painter.setPen(isOutlined ? QPen(m_theme.color(outline), 1) : QPen(Qt::NoPen));
  painter.setBrush(discColor());
  painter.drawEllipse(disc);

  const double side = disc.width() * (m_look == Look::Quiet ? 0.72 : 0.5);
  QRectF box(0, 0, side, side);
  box.moveCenter(disc.center());
  painter.setPen(Qt::NoPen);
  painter.setBrush(glyphColor());
  painter.drawPath(glyphPath(m_glyph, box));

  if (hasFocus()) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(Role::Focus), 2));
    painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
  }
}

void GlyphButton::enterEvent(QEnterEvent* event) {
  QAbstractButton::enterEvent(event);
  update();
}

void GlyphButton::leaveEvent(QEvent* event) {
  QAbstractButton::leaveEvent(event);
  update();
}

}  // namespace orrery
