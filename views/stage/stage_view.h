// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace orrery {

/// Where the scene is in the widget: fitted (in the middle, at its own size or smaller), zoomed and panned.
class StageView {
 public:
  static constexpr double kLeastZoom = 0.25;  ///< against the fitted scale
  static constexpr double kMostZoom = 8;
  static constexpr double kZoomStep = 1.25;

  /// `room`: where the fitted scene lies in the widget.
  void setRoom(const QRectF& room);
  void setScene(QSizeF scene);

  [[nodiscard]] double scale() const;  ///< widget units per scene unit
  [[nodiscard]] double zoom() const { return m_zoom; }
  [[nodiscard]] bool isFitted() const { return m_zoom == 1 && m_pan.isNull(); }
  [[nodiscard]] QTransform toWidget() const;
  [[nodiscard]] QPointF toScene(QPointF widgetPoint) const;

  void fit();
  /// Keeps what is under the widget's point where it is.
  void zoomAt(QPointF widgetPoint, double factor);
  void pan(QPointF widgetOffset);

 private:
  [[nodiscard]] double fittedScale() const;
  [[nodiscard]] QPointF shift() const;  ///< of the scene's corner, not yet on whole units
  void keepInSight();

  QRectF m_room;
  QSizeF m_scene;
  double m_zoom = 1;
  QPointF m_pan;
};

}  // namespace orrery
