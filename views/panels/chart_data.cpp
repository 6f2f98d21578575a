// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/chart_data.h"

#include <algorithm>
#include <cmath>

namespace orrery {

std::vector<QPointF> thinned(std::span<const QPointF> points, int most) {
  const auto wanted = static_cast<std::size_t>(std::max(most, 4));
  if (points.size() <= wanted) {
    return {points.begin(), points.end()};
  }
  std::vector<QPointF> kept;
  kept.reserve(wanted);
  kept.push_back(points.front());
  const auto inner = points.subspan(1, points.size() - 2);
  const std::size_t stretches = (wanted - 2) / 2;
  for (std::size_t i = 0; i < stretches; ++i) {
    const std::size_t begin = i * inner.size() / stretches;
    const std::size_t end = (i + 1) * inner.size() / stretches;
    const auto stretch = inner.subspan(begin, end - begin);
    const auto [least, greatest] =
        std::ranges::minmax_element(stretch, {}, [](const QPointF& point) { return point.y(); });
    kept.push_back(*std::min(least, greatest));
    if (least != greatest) {
      kept.push_back(*std::max(least, greatest));
    }
  }
  kept.push_back(points.back());
  return kept;
}

std::vector<QPointF> stepped(std::span<const QPointF> points) {
  std::vector<QPointF> line;
  line.reserve(points.size() * 2);
  for (const QPointF& point : points) {
    if (!line.empty() && line.back().y() != point.y()) {
      line.emplace_back(point.x(), line.back().y());
    }
    line.push_back(point);
  }
  return line;
}

double roundedUp(double value) {
  if (!(value > 0)) {
    return 1;
  }
  const double power = std::pow(10.0, std::floor(std::log10(value)));
  for (const double factor : {1.0, 2.0, 5.0}) {
    if (factor * power >= value) {
      return factor * power;
    }
  }
  return 10 * power;
}

double tickDistance(double span, int count, bool isWhole) {
  const double distance = roundedUp(span / count);
  return isWhole ? std::max(distance, 1.0) : distance;
}

bool isWhole(std::span<const QPointF> points) {
  return std::ranges::all_of(points, [](const QPointF& point) { return point.y() == std::floor(point.y()); });
}

}  // namespace orrery
