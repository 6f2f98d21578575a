// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/picture.h"

#include <QPainterPath>

#include <cstddef>
#include <vector>

namespace orrery {

/// Which item of one picture is which of another. Indexes are into the pictures' lists.
struct Join {
  struct Pair {
    std::size_t before;
    std::size_t after;
    bool operator==(const Pair&) const = default;
  };
  std::vector<Pair> still;  ///< look the same in both
  std::vector<Pair> changing;
  std::vector<std::size_t> entering;  ///< only in the later picture
  std::vector<std::size_t> leaving;   ///< only in the earlier picture

  [[nodiscard]] bool isStill() const { return changing.empty() && entering.empty() && leaving.empty(); }
};

/// Joins by key. Equal keys in one picture are a bug: they assert, and without assertions the first one counts.
[[nodiscard]] Join joined(const Picture& before, const Picture& after);

/// How a thing moves over time. Milliseconds are at speed 1.
inline constexpr int kLeastTweenMilliseconds = 200;
inline constexpr int kMostTweenMilliseconds = 450;    ///< without the stagger
inline constexpr int kMostStaggerMilliseconds = 900;  ///< past it, several things leave together
inline constexpr int kStaggerMilliseconds = 40;       ///< between two movers; 30 where there are many

/// The way from one picture to the next. What does not change is found once; at() is then cheap.
class Transition {
 public:
  Transition() = default;
  Transition(Picture before, Picture after);

  [[nodiscard]] const Picture& before() const { return m_before; }
  [[nodiscard]] const Picture& after() const { return m_after; }
  [[nodiscard]] const Join& join() const { return m_join; }

  /// How long it takes: 0 when nothing changes, else 200 to 450 ms by the longest way, and the stagger.
  [[nodiscard]] int milliseconds() const { return m_milliseconds; }

  /// What is seen at a share of the time: `before` up to 0, exactly `after` from 1 on. In between, an item is between
  /// its two looks, in the painting order.
  [[nodiscard]] Picture at(double t) const;

  /// The items of at(t), 0 < t < 1, that never change and that nothing changing passes under: they can be painted once
  /// for the whole transition, below the rest. In painting order.
  [[nodiscard]] const Picture& stillPart() const { return m_stillPart; }
  /// at(t) without the still part; painted above it, the two make at(t).
  [[nodiscard]] Picture movingPart(double t) const;

 private:
  struct Mover {
    std::size_t after = 0;  ///< of one that stays: index into m_after.items
    std::size_t ends = 0;   ///< of one that changes: index into m_ends
    int layer = 0;
    double rank = 0;  ///< position in the painting order of its layer
    bool changes = false;
    bool inStillPart = false;
  };
  /// The two looks of an item that changes, and when and how it goes from one to the other.
  struct Ends {
    Item start;  ///< for one that enters: where it comes from
    Item end;    ///< for one that leaves: where it goes
    bool enters = false;
    bool leaves = false;
    double arc = 0;
    double delay = 0;  ///< share of the whole time
  };
  void findMovers();
  void addChange(Ends ends, int layer, double rank);
  void addLeaving(const std::vector<double>& rankAfter, bool many);
  void findTiming();
  void findStillPart();
  [[nodiscard]] Item itemAt(const Ends& ends, double t) const;
  [[nodiscard]] Picture partAt(double t, bool withStillPart) const;

  Picture m_before;
  Picture m_after;
  Join m_join;
  std::vector<Mover> m_movers;  ///< in painting order
  std::vector<Ends> m_ends;
  Picture m_stillPart;
  int m_milliseconds = 0;
  double m_moveShare = 1;  ///< how much of the whole time one item moves
};

/// Transition(before, after).at(t).
[[nodiscard]] Picture tween(const Picture& before, const Picture& after, double t);
/// Transition(before, after).milliseconds().
[[nodiscard]] int tweenMilliseconds(const Picture& before, const Picture& after);

/// Slow, fast, slow: 0 to 1 for 0 to 1, with eased(1 - t) = 1 - eased(t).
[[nodiscard]] double eased(double t);
/// A point on the bow from one point to another; the bow's side does not depend on the direction of travel.
[[nodiscard]] QPointF onBow(QPointF from, QPointF to, double height, double t);

/// A point on the way round a pivot, the shorter way; the distance from the pivot runs evenly.
[[nodiscard]] QPointF onTurn(QPointF pivot, QPointF from, QPointF to, double t);

}  // namespace orrery
