// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/talk/talk_bars.h"

#include "views/pictures/layout.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace orrery {

namespace {

// Lengths in units of kGrid at the size of study; they grow with the type.
constexpr double kSide = 4;
constexpr double kTop = 3;
constexpr double kTextGap = 0.5;
constexpr double kBottom = 2.5;
constexpr double kLineWidth = 0.5;
constexpr double kMarkHeight = 2;
constexpr double kMarkWidth = 0.375;

int scaled(double grids, const TypeScale& type) { return static_cast<int>(std::round(grids * kGrid * type.factor())); }

/// The texts of a caption, broken into lines for a width.
struct CaptionLines {
  QString sentence;
  QString detail;
};

CaptionLines broken(const QString& sentence, const QString& detail, const TypeScale& type, double width) {
  CaptionLines lines;
  lines.sentence = type.wrapped(sentence, TypeRole::Title, width, 2);
  const bool sentenceIsLong = lines.sentence.contains(u'\n');
  lines.detail = type.wrapped(detail, TypeRole::Subtitle, width, sentenceIsLong ? 1 : 2);
  return lines;
}

}  // namespace

int talkMargin(const TypeScale& type) { return scaled(kSide, type); }

TalkCaption::TalkCaption(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TalkCaption::setLook(const Theme& theme, const TypeScale& type) {
  m_theme = theme;
  m_type = type;
  const double title = type.lineHeight(TypeRole::Title);
  const double detail = type.lineHeight(TypeRole::Subtitle);
  const double lines = std::max(2 * title + detail, title + 2 * detail);
  setFixedHeight(static_cast<int>(std::ceil(lines)) + scaled(kTop + kTextGap, type));
  update();
}

void TalkCaption::setWords(const QString& sentence, const QString& detail) {
  m_sentence = sentence;
  m_detail = detail;
  setAccessibleName(sentence);
  setAccessibleDescription(detail);
  update();
}

void TalkCaption::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const int side = talkMargin(m_type);
  const QRectF room = QRectF(rect()).adjusted(side, scaled(kTop, m_type), -side, 0);
  const CaptionLines lines = broken(m_sentence, m_detail, m_type, room.width());
  painter.setFont(m_type.font(TypeRole::Title));
  painter.setPen(m_theme.color(Role::Ink));
  QRectF drawn;
  painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, lines.sentence, &drawn);
  painter.setFont(m_type.font(TypeRole::Subtitle));
  painter.setPen(m_theme.color(Role::Muted));
  painter.drawText(room.adjusted(0, drawn.height() + scaled(kTextGap, m_type), 0, 0), Qt::AlignLeft | Qt::AlignTop,
                   lines.detail);
}

TalkProgress::TalkProgress(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TalkProgress::setLook(const Theme& theme, const TypeScale& type) {
  m_theme = theme;
  m_type = type;
  setFixedHeight(static_cast<int>(std::ceil(type.lineHeight(TypeRole::MonoSmall))) + scaled(kBottom, type));
  update();
}

void TalkProgress::setMarks(std::vector<int> positions) {
  m_marks = std::move(positions);
  update();
}

void TalkProgress::setPlace(int position, int length, const QString& words) {
  m_position = position;
  m_length = length;
  m_words = words;
  setAccessibleName(words);
  update();
}

void TalkProgress::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const int side = talkMargin(m_type);
  const QRectF room = QRectF(rect()).adjusted(side, 0, -side, -scaled(kBottom, m_type));
  painter.setFont(m_type.font(TypeRole::MonoSmall));
  painter.setPen(m_theme.color(Role::Muted));
  QRectF drawn;
  painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, m_words, &drawn);

  const double thick = scaled(kLineWidth, m_type);
  const double length = std::max(0.0, room.width() - drawn.width() - side);
  const QRectF line(room.left(), std::round(room.center().y() - thick / 2), length, thick);
  const auto place = [&](int position) { return m_length == 0 ? 0.0 : length * position / m_length; };
  painter.fillRect(line, m_theme.color(Role::Faint));
  painter.fillRect(QRectF(line.topLeft(), QSizeF(place(m_position), thick)), m_theme.color(Role::Accent));

  const double markHeight = scaled(kMarkHeight, m_type);
  const double markWidth = std::max(2, scaled(kMarkWidth, m_type));
  const auto paintMark = [&](int position, Role role) {
    painter.fillRect(QRectF(std::round(line.left() + place(position) - markWidth / 2),
                            line.center().y() - markHeight / 2, markWidth, markHeight),
                     m_theme.color(role));
  };
  for (const int position : m_marks) {
    paintMark(position, Role::Sky);
  }
  paintMark(m_position, Role::Ink);
}

}  // namespace orrery
