// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/step_delegate.h"

#include "models/timeline/timeline_model.h"
#include "views/panels/panel_style.h"
#include "views/panels/scrubber_painter.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>

namespace orrery {

namespace {

/// A sign for each tone, so that it is not told by its colour alone: a ring waits, an arrow head goes on, a square is
/// wrong.
QPainterPath toneSign(Tone tone, const QRectF& box) {
  QPainterPath path;
  switch (tone) {
    case Tone::Plain:
      break;
    case Tone::Waiting:
      path.addEllipse(box);
      path.addEllipse(box.adjusted(2, 2, -2, -2));
      break;
    case Tone::Waking:
      path.moveTo(box.topLeft());
      path.lineTo(box.right(), box.center().y());
      path.lineTo(box.bottomLeft());
      path.closeSubpath();
      break;
    case Tone::Wrong:
      path.addRect(box);
      break;
  }
  return path;
}

}  // namespace

StepDelegate::StepDelegate(QAbstractItemView* view) : QStyledItemDelegate(view), m_view(view) {}

void StepDelegate::setTheme(const Theme& theme) {
  m_theme = theme;
  m_view->viewport()->update();
}

int StepDelegate::signWidth() { return 2 * kUnit + kUnit / 2; }

void StepDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const int column = index.column();
  const bool isCurrent = m_view->currentIndex().row() == index.row();
  const bool isNumber = column != TimelineModel::Sentence;
  QRect box = option.rect.adjusted(kUnit, 0, -kUnit, 0);

  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  if (isCurrent) {
    painter->fillRect(option.rect, m_theme.color(Role::AccentFill));
  }
  if (column == TimelineModel::Number) {
    if (isCurrent) {
      painter->fillRect(QRect(option.rect.topLeft(), QSize(kMarkWidth, option.rect.height())),
                        m_theme.color(Role::Accent));
    }
    const auto tone = static_cast<Tone>(index.data(TimelineModel::ToneRole).toInt());
    QRectF sign(box.left(), 0, kUnit, kUnit);
    sign.moveTop(option.rect.center().y() + 0.5 - sign.height() / 2);
    painter->fillPath(toneSign(tone, sign), m_theme.color(toneRole(tone)));
    box.setLeft(box.left() + signWidth() - kUnit / 2);
  }
  QFont font = panelFont(isNumber ? TextLook::Code : TextLook::Body);
  if (isCurrent && !isNumber) {
    font.setWeight(QFont::DemiBold);
  }
  painter->setFont(font);
  painter->setPen(m_theme.color(isNumber && !isCurrent ? Role::Muted : Role::Ink));
  const auto across = isNumber ? Qt::AlignRight : Qt::AlignLeft;
  const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, box.width());
  painter->drawText(box, static_cast<int>(across | Qt::AlignVCenter), text);
  painter->restore();
}

}  // namespace orrery
