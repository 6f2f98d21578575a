// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/message_bar.h"

#include "views/panels/glyph_button.h"
#include "views/panels/panel_style.h"
#include "views/panels/tr.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace orrery {

using panels::Tr;

MessageBar::MessageBar(QWidget* parent)
    : Panel(parent), m_text(new QLabel(this)), m_close(new GlyphButton(Glyph::Close, GlyphButton::Look::Quiet, this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(2 * kUnit, kUnit / 2, kUnit, kUnit / 2);
  row->setSpacing(kUnit);
  row->addWidget(m_text, 1);
  row->addWidget(m_close);
  m_text->setWordWrap(true);
  m_text->setTextFormat(Qt::PlainText);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  connect(m_close, &QAbstractButton::clicked, this, &MessageBar::dismiss);
  retranslate();
  hide();
}

void MessageBar::showError(const Error& error, const QString& what) {
  const QString message = error.message();
  say(what.isEmpty() ? message : Tr::tr("%1. %2", "what could not be done, and why").arg(what, message), true);
}

void MessageBar::showText(const QString& text) { say(text, false); }

void MessageBar::say(const QString& text, bool isError) {
  m_isError = isError;
  m_text->setText(text);
  m_text->setAccessibleName(text);
  restyle();
  show();
  QAccessibleEvent event(m_text, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::dismiss() {
  if (!isHidden()) {
    hide();
    Q_EMIT dismissed();
  }
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    dismiss();
    return;
  }
  Panel::keyPressEvent(event);
}

void MessageBar::retranslate() {
  setAccessibleName(Tr::tr("Message"));
  m_close->setWords(Tr::tr("Close the message"), QKeySequence(Qt::Key_Escape));
}

void MessageBar::restyle() {
  setLook(m_text, TextLook::Body, theme());
  m_close->setTheme(theme());
  QPalette palette = panelPalette(theme());
  palette.setColor(QPalette::Window, theme().color(m_isError ? Role::DangerFill : Role::BlueFill));
  setPalette(palette);
}

void MessageBar::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(QRect(0, 0, kMarkWidth, height()), theme().color(m_isError ? Role::Danger : Role::Blue));
}

}  // namespace orrery
