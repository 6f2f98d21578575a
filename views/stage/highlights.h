// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/picture.h"

#include <QPointF>

#include <unordered_set>
#include <vector>

namespace orrery {

/// The topmost item at a point of the scene that a person can ask about: it has an entity, a name or a tooltip. Links
/// are hit within `reach` of their line. nullptr: none.
[[nodiscard]] const Item* itemAtPoint(const Picture& picture, QPointF point, double reach);

/// What lights up with an item: it, all shapes of its entity, the links that end at one of them, and what is at their
/// other ends.
[[nodiscard]] std::unordered_set<Key> litWith(const Picture& picture, Key key);

/// The shapes that get a ring when an entity is picked: those of its shapes that lie in no other of them.
[[nodiscard]] std::vector<const Item*> ringedShapes(const Picture& picture, const Entity& entity);

/// The entity that one reaches from another by an arrow key: the nearest whose shape lies in that direction
/// (Qt::Key_Left, …); from a null entity the first. The same entity if there is none.
[[nodiscard]] Entity neighbour(const Picture& picture, const Entity& from, int arrowKey);

}  // namespace orrery
