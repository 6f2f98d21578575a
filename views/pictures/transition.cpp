// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/blend.h"
#include "views/pictures/layout.h"
#include "views/pictures/tween.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace orrery {
namespace {

constexpr double kSmallAtOrigin = 0.4;      // size of a thing that comes out of another
constexpr double kSmallInPlace = 0.6;       // size of a round thing that grows in its place
constexpr std::size_t kManyEntering = 200;  // past it, things fade in only: each size of a text costs a rasterisation
constexpr double kFadeShare = 0.3;          // of its way, in which a thing that travels becomes visible
constexpr double kEmptyShare = 0.5;         // of its time, in which a thing that appears in its place is not yet seen
constexpr int kFlyingLift = 1000;           // layers that a flying thing rises

const Item* findEnd(const Picture& first, const Picture& second, Key key) {
  if (key.isNull()) {
    return nullptr;
  }
  const Item* found = findItem(first, key);
  return found != nullptr ? found : findItem(second, key);
}

// What an item looks like when it is not there: small at the thing that it comes from or goes to, or faded in its
// place.
Item absent(Item item, const Item* other, bool many) {
  item.opacity = 0;
  if (auto* link = std::get_if<Link>(&item.shape)) {
    link->reach = 0;
    return item;
  }
  if (other != nullptr) {
    item = moved(item, anchor(*other) - anchor(item));
    item.scale = kSmallAtOrigin;
  } else if (!many && std::holds_alternative<Ellipse>(item.shape)) {
    // A node is one item; a card has its texts in items of their own, which would shrink each about its own centre.
    item.scale = kSmallInPlace;
  }
  return item;
}

double strongerArc(double a, double b) {
  if (std::abs(a) == std::abs(b)) {
    return std::max(a, b);
  }
  return std::abs(a) > std::abs(b) ? a : b;
}

// Which parts of the scene something that moves may touch, in squares.
class TouchedTiles {
 public:
  explicit TouchedTiles(QSizeF size)
      : m_columns(count(size.width())),
        m_rows(count(size.height())),
        m_touched(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), false) {}

  void touch(const QRectF& box) {
    each(box, [this](std::size_t tile) {
      m_touched[tile] = true;
      return false;
    });
  }
  [[nodiscard]] bool isTouched(const QRectF& box) const {
    return each(box, [this](std::size_t tile) { return m_touched[tile]; });
  }

 private:
  static constexpr double kTile = 16;

  static int count(double length) { return std::clamp(static_cast<int>(length / kTile) + 3, 3, 1024); }
  // The first and the last square also stand for what lies outside the scene.
  static int tileAt(double at, int tiles) {
    return static_cast<int>(std::clamp(std::floor(at / kTile) + 1, 0.0, tiles - 1.0));
  }

  template <class Visit>
  bool each(const QRectF& box, Visit visit) const {
    // One pixel more on each side, for antialiasing and for snapping to the pixel grid.
    const int right = tileAt(box.right() + 1, m_columns);
    const int bottom = tileAt(box.bottom() + 1, m_rows);
    for (int y = tileAt(box.top() - 1, m_rows); y <= bottom; ++y) {
      for (int x = tileAt(box.left() - 1, m_columns); x <= right; ++x) {
        const auto tile =
            static_cast<std::size_t>(y) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(x);
        if (visit(tile)) {
          return true;
        }
      }
    }
    return false;
  }

  int m_columns;
  int m_rows;
  std::vector<bool> m_touched;
};

bool turnsAbout(const Item& start, const Item& end) { return start.pivot && end.pivot && *start.pivot == *end.pivot; }

// Everything that an item may touch on its way.
QRectF swept(const Item& start, const Item& end, double arc) {
  const QRectF a = bounds(start);
  const QRectF b = bounds(end);
  double room = std::abs(arc);
  if (turnsAbout(start, end)) {
    const QPointF fromPivot = anchor(start) - *start.pivot;
    const QPointF toPivot = anchor(end) - *end.pivot;
    room = 2 * std::max(std::hypot(fromPivot.x(), fromPivot.y()), std::hypot(toPivot.x(), toPivot.y()));
  }
  return {QPointF(std::min(a.left(), b.left()) - room, std::min(a.top(), b.top()) - room),
          QPointF(std::max(a.right(), b.right()) + room, std::max(a.bottom(), b.bottom()) + room)};
}

// How visible a thing is at a share of its way in: one that travels or grows soon, one that stays in its place when
// what was there before has gone.
double appeared(double share, bool soon) {
  return soon ? std::min(1.0, share / kFadeShare) : std::max(0.0, (share - kEmptyShare) / (1 - kEmptyShare));
}

}  // namespace

Transition::Transition(Picture before, Picture after) : m_before(std::move(before)), m_after(std::move(after)) {
  m_join = joined(m_before, m_after);
  if (!m_join.isStill()) {
    findMovers();
    findTiming();
    findStillPart();
  }
}

void Transition::findMovers() {
  std::vector<double> rankAfter(m_after.items.size());
  const std::vector<std::size_t> orderAfter = paintingOrder(m_after);
  for (std::size_t rank = 0; rank < orderAfter.size(); ++rank) {
    rankAfter[orderAfter[rank]] = static_cast<double>(rank);
  }
  m_movers.reserve(m_after.items.size() + m_join.leaving.size());
  m_ends.reserve(m_join.changing.size() + m_join.entering.size() + m_join.leaving.size());
  for (const Join::Pair& pair : m_join.still) {
    m_movers.push_back({pair.after, 0, m_after.items[pair.after].layer, rankAfter[pair.after], false, false});
  }
  for (const Join::Pair& pair : m_join.changing) {
    const Item& start = m_before.items[pair.before];
    const Item& end = m_after.items[pair.after];
    addChange({start, end, false, false, strongerArc(start.arc, end.arc), 0}, std::max(start.layer, end.layer),
              rankAfter[pair.after]);
  }
  const bool many = m_join.entering.size() + m_join.leaving.size() > kManyEntering;
  for (const std::size_t index : m_join.entering) {
    const Item& item = m_after.items[index];
    addChange({absent(item, findEnd(m_before, m_after, item.origin), many), item, true, false,
               item.origin.isNull() ? 0 : item.arc, 0},
              item.layer, rankAfter[index]);
  }
  addLeaving(rankAfter, many);
  std::ranges::stable_sort(m_movers, [](const Mover& a, const Mover& b) {
    return a.layer != b.layer ? a.layer < b.layer : a.rank < b.rank;
  });
}

void Transition::addChange(Ends ends, int layer, double rank) {
  m_movers.push_back({0, m_ends.size(), layer + (ends.arc != 0 ? kFlyingLift : 0), rank, true, false});
  m_ends.push_back(std::move(ends));
}

// What leaves keeps its place above what it was painted after.
void Transition::addLeaving(const std::vector<double>& rankAfter, bool many) {
  constexpr std::size_t kLeaves = SIZE_MAX;
  std::vector<std::size_t> successor(m_before.items.size(), kLeaves);
  for (const auto* pairs : {&m_join.still, &m_join.changing}) {
    for (const Join::Pair& pair : *pairs) {
      successor[pair.before] = pair.after;
    }
  }
  double rank = -1;
  for (const std::size_t index : paintingOrder(m_before)) {
    const Item& item = m_before.items[index];
    if (successor[index] != kLeaves) {
      rank = std::max(rank, rankAfter[successor[index]]);
    } else {
      addChange({item, absent(item, findEnd(m_after, m_before, item.sink), many), false, true,
                 item.sink.isNull() ? 0 : item.arc, 0},
                item.layer, rank + 0.5);
    }
  }
}

void Transition::findStillPart() {
  TouchedTiles touched(m_before.size.expandedTo(m_after.size));
  m_stillPart.size = m_after.size;
  m_stillPart.items.reserve(m_join.still.size());
  for (Mover& mover : m_movers) {
    if (mover.changes) {
      touched.touch(swept(m_ends[mover.ends].start, m_ends[mover.ends].end, m_ends[mover.ends].arc));
      continue;
    }
    const Item& item = m_after.items[mover.after];
    const QRectF box = bounds(item);
    if (touched.isTouched(box)) {
      touched.touch(box);
    } else {
      mover.inStillPart = true;
      m_stillPart.items.push_back(item);
    }
  }
}

Item Transition::itemAt(const Ends& ends, double t) const {
  const double local = m_moveShare <= 0 ? 1 : std::clamp((t - ends.delay) / m_moveShare, 0.0, 1.0);
  const double share = eased(local);
  Item item = blended(ends.start, ends.end, share);
  const bool travels = ends.start.rect != ends.end.rect;
  if (travels && (ends.arc != 0 || turnsAbout(ends.start, ends.end))) {
    const QPointF from = anchor(ends.start);
    const QPointF to = anchor(ends.end);
    const QPointF at =
        turnsAbout(ends.start, ends.end) ? onTurn(*ends.end.pivot, from, to, share) : onBow(from, to, ends.arc, share);
    item = moved(item, at - (from + (to - from) * share));
  }
  const bool grows = travels || std::holds_alternative<Link>(item.shape);
  if (ends.enters) {
    item.opacity = ends.end.opacity * appeared(share, grows);
  } else if (ends.leaves) {
    item.opacity = ends.start.opacity * appeared(1 - share, grows);
  }
  item.moving = travels || item.scale != 1;
  return item;
}

Picture Transition::partAt(double t, bool withStillPart) const {
  Picture picture;
  picture.size = m_after.size;
  picture.legend = m_after.legend;
  picture.items.reserve(withStillPart ? m_movers.size() : m_movers.size() - m_stillPart.items.size());
  for (const Mover& mover : m_movers) {
    if (mover.changes) {
      Item item = itemAt(m_ends[mover.ends], t);
      item.layer = mover.layer;
      if (item.opacity > 0) {
        picture.items.push_back(std::move(item));
      }
    } else if (withStillPart || !mover.inStillPart) {
      picture.items.push_back(m_after.items[mover.after]);
    }
  }
  return picture;
}

Picture Transition::at(double t) const {
  if (t <= 0) {
    return m_before;
  }
  return t >= 1 || m_join.isStill() ? m_after : partAt(t, true);
}

Picture Transition::movingPart(double t) const {
  return m_join.isStill() ? Picture{m_after.size, {}, m_after.legend} : partAt(std::clamp(t, 0.0, 1.0), false);
}

}  // namespace orrery
