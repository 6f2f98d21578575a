// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bar_place.h"

#include "views/panels/panel_style.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace orrery {

namespace {

constexpr double kPointsOfBody = 12;  ///< of TypeScale::study(), where its factor is 1
// What stands around the lines of text of a bar: the frames of its buttons and fields, its margins.
constexpr int kAroundTop = 22;
constexpr int kAroundOperations = 33;  ///< a row of fields and a remark
constexpr int kLeastPlayButton = 5 * kUnit;

}  // namespace

BarPlace::BarPlace(const Theme& theme, QWidget* parent) : QWidget(parent) {
  setAutoFillBackground(true);
  setPalette(panelPalette(theme));
}

void BarPlace::fill(QWidget* bar) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(bar);
  // Before the place gives its own height up: a layout would take it away.
  bar->show();
  setMinimumHeight(0);
  setMaximumHeight(QWIDGETSIZE_MAX);
}

BarHeights usualBarHeights(const TypeScale& type) {
  // The desktop's font is usually of the stage's family: its lines are as high for their size. To ask the font itself
  // would be to load it.
  const double points = QApplication::font().pointSizeF();
  const double share = points > 0 ? points / (kPointsOfBody * type.factor()) : 1;
  const int line = static_cast<int>(std::floor(type.lineHeight(TypeRole::Body) * share));
  const int playButton = std::max(kLeastPlayButton, line * 5 / 2 - kUnit / 2);
  return {line + kAroundTop, 2 * line + kAroundOperations, playButton + kUnit};
}

}  // namespace orrery
