// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/blend.h"
#include "views/pictures/tween.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace orrery {
namespace {

constexpr double kFarAway = 600;  // scene units whose crossing takes the longest time
constexpr int kManyMovers = 8;    // past it, they leave more closely
constexpr int kCloseMilliseconds = 30;

double distance(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

}  // namespace

// The time of one move grows with the longest way; each later mover starts a little after the one before it.
void Transition::findTiming() {
  double longest = 0;
  std::set<int> orders;
  const auto orderOf = [](const Ends& ends) { return std::max(ends.start.order, ends.end.order); };
  for (const Ends& ends : m_ends) {
    longest = std::max(longest, distance(anchor(ends.start), anchor(ends.end)) + std::abs(ends.arc));
    orders.insert(orderOf(ends));
  }
  const double share = std::min(1.0, longest / kFarAway);
  const int move =
      kLeastTweenMilliseconds + static_cast<int>(share * (kMostTweenMilliseconds - kLeastTweenMilliseconds));

  const int gaps = static_cast<int>(orders.size()) - 1;
  const int apart = gaps >= kManyMovers ? kCloseMilliseconds : kStaggerMilliseconds;
  const int departures = std::min(gaps, kMostStaggerMilliseconds / apart);
  const auto departure = [&](int order) {
    const auto rank = static_cast<int>(std::distance(orders.begin(), orders.find(order)));
    return gaps <= departures ? rank : rank * departures / gaps;
  };
  m_milliseconds = move + departures * apart;
  m_moveShare = static_cast<double>(move) / m_milliseconds;
  for (Ends& ends : m_ends) {
    ends.delay = static_cast<double>(departure(orderOf(ends)) * apart) / m_milliseconds;
  }
}

}  // namespace orrery
