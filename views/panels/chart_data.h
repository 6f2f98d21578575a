// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

#include <span>
#include <vector>

namespace orrery {

struct ChartSeries {
  QString name;
  std::vector<QPointF> points;  ///< ascending in x
};

/// At most `most` of the points (4 or more): the first, the last, and of each stretch between them its least and its
/// greatest y, so that no peak is lost.
[[nodiscard]] std::vector<QPointF> thinned(std::span<const QPointF> points, int most);

/// The points of the line that stays at each y until the next x: at most twice as many.
[[nodiscard]] std::vector<QPointF> stepped(std::span<const QPointF> points);

/// A round number at least as large: 1, 2, 5, 10, 20, …
[[nodiscard]] double roundedUp(double value);

/// The distance of about `count` ticks over a span; of whole numbers at least 1.
[[nodiscard]] double tickDistance(double span, int count, bool isWhole);

/// Whether all y are whole numbers.
[[nodiscard]] bool isWhole(std::span<const QPointF> points);

}  // namespace orrery
