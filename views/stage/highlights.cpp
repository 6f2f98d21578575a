// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stage/highlights.h"

#include "views/pictures/blend.h"
#include "views/pictures/layout.h"
#include "views/pictures/text_lines.h"

#include <QPainterPathStroker>

#include <algorithm>
#include <cmath>

namespace orrery {
namespace {

bool isAskable(const Item& item) {
  return item.opacity > 0 && (!item.entity.isNull() || !item.accessibleName.isEmpty() || !item.toolTip.isEmpty());
}

bool isHit(const Item& item, QPointF point, double reach) {
  if (!bounds(item).adjusted(-reach, -reach, reach, reach).contains(point)) {
    return false;
  }
  if (std::holds_alternative<Link>(item.shape)) {
    QPainterPathStroker stroker;
    stroker.setWidth(2 * reach + item.strokeWidth);
    return item.rect.contains(point) || stroker.createStroke(outline(item)).contains(point);
  }
  return std::holds_alternative<NoShape>(item.shape) ? item.rect.contains(point) : outline(item).contains(point);
}

// How far `to` is from `from` in an arrow's direction, what lies aside counted twice; infinite if it lies elsewhere.
double distanceTowards(QPointF from, QPointF to, int arrowKey) {
  QPointF way = to - from;
  if (arrowKey == Qt::Key_Up || arrowKey == Qt::Key_Down) {
    way = way.transposed();
  }
  const double along = arrowKey == Qt::Key_Left || arrowKey == Qt::Key_Up ? -way.x() : way.x();
  const double aside = std::abs(way.y());
  return along <= 0.5 || aside > 2 * along ? INFINITY : along + 2 * aside;
}

}  // namespace

const Item* itemAtPoint(const Picture& picture, QPointF point, double reach) {
  const std::vector<std::size_t> order = paintingOrder(picture);
  for (auto index = order.rbegin(); index != order.rend(); ++index) {
    const Item& item = picture.items[*index];
    if (isAskable(item) && isHit(item, point, reach)) {
      return &item;
    }
  }
  return nullptr;
}

std::unordered_set<Key> litWith(const Picture& picture, Key key) {
  std::unordered_set<Key> lit;
  const Item* const hit = findItem(picture, key);
  if (hit == nullptr) {
    return lit;
  }
  lit.insert(key);
  for (const Item& item : picture.items) {
    if (!hit->entity.isNull() && item.entity == hit->entity) {
      lit.insert(item.key);
    }
  }
  const std::unordered_set<Key> own = lit;
  for (const Item& item : picture.items) {
    const auto* link = std::get_if<Link>(&item.shape);
    if (link != nullptr && (own.contains(item.key) || own.contains(link->tail) || own.contains(link->head))) {
      lit.insert({item.key, link->tail, link->head});
    }
  }
  lit.erase(Key());
  return lit;
}

std::vector<const Item*> ringedShapes(const Picture& picture, const Entity& entity) {
  std::vector<const Item*> shapes;
  if (entity.isNull()) {
    return shapes;
  }
  for (const Item& item : picture.items) {
    if (item.entity == entity && item.opacity > 0) {
      shapes.push_back(&item);
    }
  }
  const auto liesInAnother = [&shapes](const Item* item) {
    return std::ranges::any_of(shapes, [item](const Item* other) {
      return other != item && bounds(*other) != bounds(*item) && bounds(*other).contains(bounds(*item));
    });
  };
  std::vector<const Item*> ringed;
  std::ranges::copy_if(shapes, std::back_inserter(ringed), [&](const Item* item) { return !liesInAnother(item); });
  return ringed;
}

Entity neighbour(const Picture& picture, const Entity& from, int arrowKey) {
  const std::vector<const Item*> start = ringedShapes(picture, from);
  if (start.empty()) {
    const auto first = std::ranges::find_if(picture.items, [](const Item& item) { return !item.entity.isNull(); });
    return first == picture.items.end() ? Entity{} : first->entity;
  }
  const QPointF here = anchor(*start.front());
  Entity nearest = from;
  double least = INFINITY;
  for (const Item& item : picture.items) {
    if (item.entity.isNull() || item.entity == from) {
      continue;
    }
    const double distance = distanceTowards(here, anchor(item), arrowKey);
    if (distance < least) {
      least = distance;
      nearest = item.entity;
    }
  }
  return nearest;
}

}  // namespace orrery
