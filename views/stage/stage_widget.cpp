// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stage/stage_widget.h"

#include "views/pictures/caption.h"
#include "views/pictures/layout.h"
#include "views/stage/highlights.h"
#include "views/stage/painter.h"
#include "views/stage/stage_accessible.h"
#include "views/stage/tr.h"

#include <QPainter>
#include <QPaintEvent>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace orrery {
namespace {

enum MessageKind { MessageTitle, MessageDetail };
constexpr double kMessageWidth = 480;  // scene units at factor 1

}  // namespace

StageWidget::StageWidget(QWidget* parent) : QWidget(parent) {
  installStageAccessibility();
  setAttribute(Qt::WA_OpaquePaintEvent);
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setMinimumSize(160, 120);
  setAccessibleName(stage::Tr::tr("Stage"));
  m_animation.setStartValue(0.0);
  m_animation.setEndValue(1.0);
  connect(&m_animation, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
  connect(&m_animation, &QVariantAnimation::finished, this, [this] {
    invalidateLayer();
    Q_EMIT motionFinished();
  });
}

StageWidget::~StageWidget() { m_animation.disconnect(this); }

// What is shown ------------------------------------------------------------------------------------------------------

void StageWidget::setSource(Source source) {
  m_source = std::move(source);
  remake(Motion::Cut);
}

void StageWidget::remake(Motion motion) {
  if (m_source && m_wasShown) {
    showPicture(made(), motion);
  }
}

void StageWidget::setPicture(Picture picture, Motion motion) {
  showPicture(m_showsLegend ? withLegend(picture, pictureOptions()) : std::move(picture), motion);
}

PictureOptions StageWidget::pictureOptions() const {
  QSizeF available = room().size();
  available.setHeight(std::max(available.height() - m_legendHeight, 0.0));
  return {available, m_type, m_talk, m_selected};
}

// The source is asked a second time only when the legend needs another height than that of the last picture.
Picture StageWidget::made() {
  Picture picture = m_source(pictureOptions());
  if (!m_showsLegend) {
    return picture;
  }
  PictureOptions options = pictureOptions();
  options.available.setWidth(picture.size.width());
  const double height = legendHeight(picture.legend, options);
  if (height != m_legendHeight) {
    m_legendHeight = height;
    picture = m_source(pictureOptions());
  }
  return withLegend(picture, pictureOptions());
}

void StageWidget::showPicture(Picture picture, Motion motion) {
  finishMotion();
  const bool moves = motion == Motion::Animate && isVisible() && !isMotionReduced() && !this->picture().items.empty();
  Picture before = moves ? this->picture() : picture;
  m_transition = Transition(std::move(before), std::move(picture));
  m_view.setScene(this->picture().size);
  m_hovered = {};
  m_lit.clear();
  invalidateLayer();
  stagePictureChanged(this);
  const int milliseconds = m_transition.milliseconds();
  if (milliseconds > 0) {
    m_animation.setDuration(std::max(1, static_cast<int>(std::lround(milliseconds / m_speed))));
    m_animation.start();
  } else {
    Q_EMIT motionFinished();
  }
}

void StageWidget::setMessage(const QString& title, const QString& detail) {
  m_messageTitle = title;
  m_messageDetail = detail;
  if (picture().items.empty()) {
    setAccessibleDescription(title);
    invalidateLayer();
  }
}

Picture StageWidget::messagePicture() const {
  const double width = std::min(kMessageWidth * m_type.factor(), room().width());
  const QString title = m_type.wrapped(m_messageTitle, TypeRole::Heading, width);
  const QString detail = m_type.wrapped(m_messageDetail, TypeRole::Body, width);
  const double titleHeight = m_type.size(title, TypeRole::Heading).height();
  const double detailHeight = m_type.size(detail, TypeRole::Body).height();
  Picture picture;
  picture.size = {width, titleHeight + kGrid + detailHeight};
  picture.items.push_back(textItem(Key::of(MessageTitle, 0), {0, 0, width, titleHeight}, title, TypeRole::Heading,
                                   Role::Ink, Qt::AlignCenter));
  picture.items.push_back(textItem(Key::of(MessageDetail, 0), {0, titleHeight + kGrid, width, detailHeight}, detail,
                                   TypeRole::Body, Role::Muted, Qt::AlignCenter));
  return picture;
}

// How it is shown ----------------------------------------------------------------------------------------------------

void StageWidget::setTheme(const Theme& theme) {
  m_theme = theme;
  invalidateLayer();
}

void StageWidget::setTypeScale(const TypeScale& type, bool talk) {
  if (m_type == type && m_talk == talk) {
    return;
  }
  m_type = type;
  m_talk = talk;
  remake(Motion::Cut);
  invalidateLayer();
}

void StageWidget::setMargin(double margin) {
  m_margin = margin;
  m_view.setRoom(room());
  remake(Motion::Cut);
  invalidateLayer();
}

void StageWidget::setShowsLegend(bool shows) {
  m_showsLegend = shows;
  m_legendHeight = shows ? m_legendHeight : 0;
  remake(Motion::Cut);
}

QRectF StageWidget::room() const {
  const double side = std::min({m_margin, width() / 4.0, height() / 4.0});
  return QRectF(rect()).adjusted(side, side, -side, -side);
}

void StageWidget::fit() {
  m_view.fit();
  viewHasChanged();
}

void StageWidget::zoomIn() {
  m_view.zoomAt(room().center(), StageView::kZoomStep);
  viewHasChanged();
}

void StageWidget::zoomOut() {
  m_view.zoomAt(room().center(), 1 / StageView::kZoomStep);
  viewHasChanged();
}

void StageWidget::viewHasChanged() {
  invalidateLayer();
  Q_EMIT viewChanged();
}

// Motion -------------------------------------------------------------------------------------------------------------

void StageWidget::setSpeed(double speed) {
  if (speed > 0 && std::isfinite(speed)) {
    m_speed = speed;
  }
}

void StageWidget::setReducedMotion(bool reduced) {
  m_reducedMotion = reduced;
  if (reduced) {
    finishMotion();
  }
}

bool StageWidget::isMotionReduced() const {
  return m_reducedMotion || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
}

void StageWidget::finishMotion() {
  if (!isMoving()) {
    return;
  }
  m_animation.stop();
  invalidateLayer();
  Q_EMIT motionFinished();
}

void StageWidget::holdMotionAt(double t) {
  if (isMoving()) {
    m_animation.pause();
    m_animation.setCurrentTime(static_cast<int>(std::clamp(t, 0.0, 1.0) * m_animation.duration()));
    update();
  }
}

double StageWidget::progress() const {
  return static_cast<double>(m_animation.currentTime()) / std::max(1, m_animation.duration());
}

// Painting -----------------------------------------------------------------------------------------------------------

void StageWidget::invalidateLayer() {
  m_layerIsValid = false;
  update();
}

// Paints what does not move into the layer: the whole picture, or while it moves, the part that stays.
void StageWidget::paintLayer() {
  const double ratio = devicePixelRatioF();
  const QSize pixels = (QSizeF(size()) * ratio).toSize();
  if (m_layer.size() != pixels) {
    m_layer = QPixmap(pixels);
  }
  m_layer.setDevicePixelRatio(ratio);
  m_layer.fill(m_theme.color(Role::Surface));
  QPainter painter(&m_layer);
  const bool isEmpty = picture().items.empty() && !isMoving();
  const Picture message = isEmpty ? messagePicture() : Picture();
  if (isEmpty) {
    const QPointF corner = room().center() - QPointF(message.size.width(), message.size.height()) / 2;
    painter.translate(std::round(corner.x()), std::round(corner.y()));
    paintPicture(painter, message, m_theme, m_type, {&m_cache, {}, false});
  } else {
    painter.setWorldTransform(m_view.toWidget());
    const QRectF visible = m_view.toWidget().inverted().mapRect(QRectF(rect()));
    paintPicture(painter, isMoving() ? m_transition.stillPart() : picture(), m_theme, m_type,
                 {&m_cache, visible, false});
  }
  m_layerIsValid = true;
}

void StageWidget::paintEvent(QPaintEvent* event) {
  ++m_paintCount;
  if (!m_layerIsValid || m_layer.devicePixelRatioF() != devicePixelRatioF()) {
    paintLayer();
  }
  QPainter painter(this);
  const QRect dirty = event->rect();
  const double ratio = m_layer.devicePixelRatioF();
  const QRectF source(QPointF(dirty.topLeft()) * ratio, QSizeF(dirty.size()) * ratio);
  painter.drawPixmap(QRectF(dirty), m_layer, source);
  if (isMoving()) {
    painter.setWorldTransform(m_view.toWidget());
    const QRectF visible = m_view.toWidget().inverted().mapRect(QRectF(rect()));
    const double t = progress();
    // The very ends are the two pictures themselves, which may hold more than the moving part.
    paintPicture(painter, m_transition.movingPart(t), m_theme, m_type, {&m_cache, visible, false});
  } else {
    paintOverlay(painter);
  }
}

void StageWidget::paintOverlay(QPainter& painter) const {
  painter.save();
  painter.setWorldTransform(m_view.toWidget());
  for (const Item& item : picture().items) {
    if (m_lit.contains(item.key)) {
      paintMark(painter, item, m_theme, Mark::Lit);
    }
  }
  for (const Item* item : ringedShapes(picture(), m_selected)) {
    paintMark(painter, *item, m_theme, Mark::Picked);
  }
  if (hasFocus() && m_focusIsByKey && m_focused != m_selected) {
    for (const Item* item : ringedShapes(picture(), m_focused)) {
      paintMark(painter, *item, m_theme, Mark::Focused);
    }
  }
  painter.restore();
  if (hasFocus() && m_focusIsByKey) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(Role::Focus), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
  }
}

void StageWidget::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_view.setRoom(room());
  remake(Motion::Cut);
  viewHasChanged();
}

void StageWidget::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    setAccessibleName(stage::Tr::tr("Stage"));
  } else if (event->type() == QEvent::StyleChange && isMotionReduced()) {
    finishMotion();
  }
}

void StageWidget::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (!m_wasShown) {
    m_wasShown = true;
    remake(Motion::Cut);
  }
}

void StageWidget::hideEvent(QHideEvent* event) {
  finishMotion();
  QWidget::hideEvent(event);
}

}  // namespace orrery
