// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/outline_view.h"

#include "views/panels/panel_style.h"
#include "views/panels/tr.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace orrery {

using panels::Tr;

namespace {

constexpr int kPadding = kUnit;
constexpr int kTall = 100'000;

qsizetype leadingSpaces(const QString& text) {
  qsizetype count = 0;
  while (count < text.size() && text[count] == u' ') {
    ++count;
  }
  return count;
}

int indentOf(const QString& text, const QFontMetrics& metrics) {
  return metrics.horizontalAdvance(u' ') * static_cast<int>(leadingSpaces(text));
}

}  // namespace

OutlineView::OutlineView(QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setFocusPolicy(Qt::TabFocus);
}

void OutlineView::setTheme(const Theme& theme) {
  m_theme = theme;
  setFont(panelFont(TextLook::Code));
  updateGeometry();
  update();
}

void OutlineView::setOutline(std::vector<OutlineLine> lines) {
  m_lines = std::move(lines);
  m_current = -1;
  updateGeometry();
  update();
  describe();
}

void OutlineView::setCurrent(const QString& label) {
  const auto found = label.isEmpty() ? m_lines.end() : std::ranges::find(m_lines, label, &OutlineLine::label);
  const int line = found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
  if (line != m_current) {
    m_current = line;
    update();
    describe();
  }
}

void OutlineView::describe() {
  setAccessibleName(m_current < 0
                        ? Tr::tr("Outline")
                        : Tr::tr("Outline, at: %1").arg(m_lines[static_cast<std::size_t>(m_current)].text.trimmed()));
  QStringList all;
  for (const OutlineLine& line : m_lines) {
    all.append(line.text);
  }
  setAccessibleDescription(all.join(u'\n'));
}

int OutlineView::lineHeight(const OutlineLine& line, int width) const {
  const QFontMetrics metrics = fontMetrics();
  const int room = std::max(width - 2 * kPadding - indentOf(line.text, metrics), metrics.averageCharWidth() * 8);
  const QRect box = metrics.boundingRect(0, 0, room, kTall, Qt::TextWordWrap, line.text.trimmed());
  return std::max(box.height(), metrics.height()) + kUnit / 2;
}

QRect OutlineView::lineRect(int index) const {
  int y = kPadding;
  for (int i = 0; i < index; ++i) {
    y += lineHeight(m_lines[static_cast<std::size_t>(i)], width());
  }
  return {0, y, width(), lineHeight(m_lines[static_cast<std::size_t>(index)], width())};
}

int OutlineView::heightForWidth(int width) const {
  int height = 2 * kPadding;
  for (const OutlineLine& line : m_lines) {
    height += lineHeight(line, width);
  }
  return height;
}

QSize OutlineView::sizeHint() const { return {30 * kUnit, heightForWidth(30 * kUnit)}; }
QSize OutlineView::minimumSizeHint() const { return {12 * kUnit, 2 * kUnit}; }

void OutlineView::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(m_theme.color(hasFocus() ? Role::Focus : Role::CardBorder), 1));
  painter.setBrush(m_theme.color(Role::Surface));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCornerRadius, kCornerRadius);

  painter.setFont(font());
  const QFontMetrics metrics = fontMetrics();
  int y = kPadding;
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    const QString& text = m_lines[i].text;
    const int height = lineHeight(m_lines[i], width());
    const bool isCurrent = static_cast<int>(i) == m_current;
    if (isCurrent) {
      painter.fillRect(QRect(1, y, width() - 2, height), m_theme.color(Role::AccentFill));
      painter.fillRect(QRect(1, y, kMarkWidth, height), m_theme.color(Role::Accent));
    }
    const int left = kPadding + indentOf(text, metrics);
    painter.setPen(m_theme.color(Role::Ink));
    painter.drawText(QRect(left, y + kUnit / 4, std::max(width() - left - kPadding, metrics.averageCharWidth() * 8),
                           height - kUnit / 2),
                     Qt::TextWordWrap, text.trimmed());
    y += height;
  }
}

void OutlineView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    describe();
  }
}

}  // namespace orrery
