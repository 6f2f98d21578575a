// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/chart_data.h"
#include "views/stage/theme.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace orrery {

/// One chart, and the only place that knows Qt Charts (deprecated upstream, so that another library can take its place
/// here). Series are given whole; nothing is animated.
class Chart final : public QWidget {
  Q_OBJECT

 public:
  explicit Chart(QWidget* parent = nullptr);
  ~Chart() override;

  void setTheme(const Theme& theme);
  /// `title` is the chart's own. `xTitle` is what x counts; an empty one: x is virtual time in nanoseconds.
  void setAxis(const QString& title, const QString& xTitle);
  /// Each series has a point for each x at most; they are thinned here.
  void setSeries(std::vector<ChartSeries> series, bool isStepped);
  /// The line at the cursor, and each series' value there in the legend.
  void setCursor(double x, const std::vector<double>& values);
  /// For somebody who cannot see it.
  [[nodiscard]] QString description() const;
  void retranslate();

  /// Points that are really drawn, in all series.
  [[nodiscard]] int drawnPoints() const;
  [[nodiscard]] double cursor() const;
  /// Where an x lies on the widget, for tests and for the pointer.
  [[nodiscard]] QPoint placeOf(double x) const;

  /// Its legend breaks into lines, but the plot gives up the room for them.
  [[nodiscard]] bool hasHeightForWidth() const override { return false; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void clicked(double x);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Parts;
  void restyle();
  void fitAxes();
  void placeCursor();
  void showLegend();

  std::unique_ptr<Parts> m_parts;
};

}  // namespace orrery
