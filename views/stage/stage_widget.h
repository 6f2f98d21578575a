// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/fonts.h"
#include "views/pictures/picture.h"
#include "views/pictures/tween.h"
#include "views/stage/paint_cache.h"
#include "views/stage/stage_view.h"
#include "views/stage/theme.h"

#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

#include <functional>
#include <optional>
#include <unordered_set>

namespace orrery {

/// The one view of all exhibits: it shows a picture and moves to the next by key. Nothing is repainted and no timer
/// runs while nothing moves.
///
/// The owner gives it a source, a function that makes the picture of the present state for the room there is. From when
/// it is first shown (before, it has no picture and no size that counts), the stage
/// calls it when its size, its type, the legend's height or what is picked changes; when the state changes, the owner
/// calls remake().
///
/// Keys while it has the focus: 0 fits, Ctrl++ and Ctrl+- zoom, Ctrl+arrows pan, Alt+arrows go to the next entity in
/// that direction, Return picks it, Menu asks for its operations. The wheel zooms at the pointer and dragging pans. Tab
/// leaves the stage, which would be far away in a large picture if it went over the entities.
class StageWidget : public QWidget {
  Q_OBJECT

 public:
  enum class Motion { Cut, Animate };
  using Source = std::function<Picture(const PictureOptions&)>;

  explicit StageWidget(QWidget* parent = nullptr);
  ~StageWidget() override;

  // What is shown --------------------------------------------------------------------------------------------------

  /// Shows what the source makes, at once. An empty function: the stage keeps the last picture.
  void setSource(Source source);
  /// Asks the source again and goes to the new picture. A transition that still runs is finished first.
  void remake(Motion motion);
  /// The same with a ready picture, for a stage without a source.
  void setPicture(Picture picture, Motion motion);
  /// The picture that is shown, or that the stage is moving to, with its legend.
  [[nodiscard]] const Picture& picture() const { return m_transition.after(); }
  /// What is said in the middle while the picture has no items: what is missing, and what to do.
  void setMessage(const QString& title, const QString& detail);
  /// What the source is asked with.
  [[nodiscard]] PictureOptions pictureOptions() const;

  // How it is shown ------------------------------------------------------------------------------------------------

  void setTheme(const Theme& theme);
  [[nodiscard]] const Theme& theme() const { return m_theme; }
  void setTypeScale(const TypeScale& type, bool talk = false);
  [[nodiscard]] const TypeScale& typeScale() const { return m_type; }
  /// Empty room around the fitted picture, 24 at first.
  void setMargin(double margin);
  /// Whether the picture's legend stands under it, true at first.
  void setShowsLegend(bool shows);
  void fit();
  void zoomIn();
  void zoomOut();
  [[nodiscard]] const StageView& view() const { return m_view; }

  // Motion ---------------------------------------------------------------------------------------------------------

  /// 1 is the pace of the transition; above 0.
  void setSpeed(double speed);
  void setReducedMotion(bool reduced);
  /// Whether it never moves: by setReducedMotion() or since the desktop's style has no animations.
  [[nodiscard]] bool isMotionReduced() const;
  [[nodiscard]] bool isMoving() const { return m_animation.state() != QAbstractAnimation::Stopped; }
  [[nodiscard]] const Transition& transition() const { return m_transition; }
  void finishMotion();
  /// Stops the running transition's clock at a share of its time, until finishMotion() or another picture.
  void holdMotionAt(double t);
  /// How often it has been painted, to show that idle is idle.
  [[nodiscard]] int paintCount() const { return m_paintCount; }

  // Entities -------------------------------------------------------------------------------------------------------

  /// Rings the entity's shapes and asks the source again, which may make room for it; a null one clears. Does not emit
  /// picked().
  void setSelected(const Entity& entity);
  [[nodiscard]] const Entity& selected() const { return m_selected; }
  /// The one that the keyboard is at.
  [[nodiscard]] const Entity& focused() const { return m_focused; }
  /// The key of what is lit under the pointer; null: nothing.
  [[nodiscard]] Key hovered() const { return m_hovered; }
  /// The topmost item at a point of the widget that has an entity, a name or a tooltip; nullptr: none.
  [[nodiscard]] const Item* itemAt(QPointF widgetPoint) const;
  /// The item's rect (of a link: of its line) in the widget.
  [[nodiscard]] QRect itemRect(const Item& item) const;
  /// Tells assistive technology what happened.
  void announce(const QString& text);

 Q_SIGNALS:
  /// A person picked it by mouse or keyboard; a null entity: they clicked where nothing is.
  void picked(const orrery::Entity& entity);
  /// selected() is another one, whoever chose it.
  void selectedChanged(const orrery::Entity& entity);
  void contextRequested(const orrery::Entity& entity, const QPoint& globalPosition);
  /// The stage shows the last picture it was given.
  void motionFinished();
  /// Zoom or place has changed.
  void viewChanged();

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  [[nodiscard]] Picture made();
  void showPicture(Picture picture, Motion motion);
  [[nodiscard]] QRectF room() const;
  [[nodiscard]] double progress() const;
  void viewHasChanged();
  void invalidateLayer();
  void paintLayer();
  void paintOverlay(QPainter& painter) const;
  [[nodiscard]] Picture messagePicture() const;
  void setHovered(Key key);
  void moveFocus(int key);
  void pick(const Entity& entity);
  [[nodiscard]] const Item* shapeOf(const Entity& entity) const;

  Source m_source;
  Transition m_transition;
  double m_legendHeight = 0;
  QString m_messageTitle;
  QString m_messageDetail;
  Theme m_theme;
  TypeScale m_type;
  bool m_talk = false;
  bool m_showsLegend = true;
  double m_margin = 24;
  double m_speed = 1;
  bool m_reducedMotion = false;
  StageView m_view;
  QVariantAnimation m_animation;
  PaintCache m_cache;
  QPixmap m_layer;  ///< what does not move: the whole picture, or the transition's still part
  bool m_layerIsValid = false;
  int m_paintCount = 0;

  Entity m_selected;
  Entity m_focused;
  Key m_hovered;
  std::unordered_set<Key> m_lit;  ///< what is hovered and what it is linked to
  std::optional<QPoint> m_pressedAt;
  QPoint m_draggedTo;
  bool m_isDragging = false;
  bool m_focusIsByKey = false;
  bool m_wasShown = false;
};

}  // namespace orrery
