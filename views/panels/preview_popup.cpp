// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/preview_popup.h"

#include "views/panels/panel_style.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace orrery {

namespace {
constexpr int kWide = 34;  ///< width of the text, in widths of an "x"
constexpr int kPadding = kUnit;
}  // namespace

PreviewPopup::PreviewPopup(QWidget* window) : QWidget(window) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setFocusPolicy(Qt::NoFocus);
  hide();
}

QSize PreviewPopup::pictureSize() const {
  const int width = QFontMetrics(panelFont(TextLook::Body)).horizontalAdvance(u'x') * kWide;
  return {width, width * 9 / 16};
}

QRect PreviewPopup::sentenceRect(int top) const {
  const QFontMetrics metrics(panelFont(TextLook::Heading));
  return metrics.boundingRect({kPadding, top, pictureSize().width(), 10'000}, Qt::TextWordWrap, m_sentence);
}

QSize PreviewPopup::wantedSize() const {
  int height = kPadding + QFontMetrics(panelFont(TextLook::Small)).height();
  if (!m_sentence.isEmpty()) {
    height += sentenceRect(0).height();
  }
  if (!m_image.isNull()) {
    height += kUnit + pictureSize().height();
  }
  return {pictureSize().width() + 2 * kPadding, height + kPadding};
}

void PreviewPopup::showStep(const Theme& theme, const QString& place, const QString& sentence, const QImage& image,
                            QPoint above) {
  m_theme = theme;
  m_place = place;
  m_sentence = sentence;
  m_image = image;
  resize(wantedSize());
  const int farthest = std::max(parentWidget()->width() - width() - kUnit, kUnit);
  move(std::clamp(above.x() - width() / 2, kUnit, farthest), std::max(above.y() - height(), 0));
  raise();
  show();
  update();
}

void PreviewPopup::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.setPen(QPen(m_theme.color(Role::Faint), 1));
  painter.setBrush(m_theme.color(Role::Card));
  painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));

  int y = kPadding;
  const QFont small = panelFont(TextLook::Small);
  const int line = QFontMetrics(small).height();
  painter.setFont(small);
  painter.setPen(m_theme.color(Role::Muted));
  painter.drawText(QRect(kPadding, y, pictureSize().width(), line), Qt::AlignLeft | Qt::AlignVCenter, m_place);
  y += line;
  if (!m_sentence.isEmpty()) {
    const QRect box = sentenceRect(y);
    painter.setFont(panelFont(TextLook::Heading));
    painter.setPen(m_theme.color(Role::Ink));
    painter.drawText(box, Qt::TextWordWrap, m_sentence);
    y += box.height();
  }
  if (!m_image.isNull()) {
    const QSizeF room = pictureSize();
    const QSizeF fitted = QSizeF(m_image.size()).scaled(room, Qt::KeepAspectRatio);
    QRectF place(QPointF(kPadding, y + kUnit), fitted);
    place.moveLeft(kPadding + (room.width() - fitted.width()) / 2);
    painter.drawImage(place, m_image);
  }
}

}  // namespace orrery
