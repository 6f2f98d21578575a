// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exhibit/entity.h"
#include "views/pictures/key.h"
#include "views/pictures/role.h"

#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace orrery {

// A picture is what a state looks like: a flat list of keyed shapes, with no pixels and no widget in it. All lengths
// are in scene units (logical pixels at zoom 1), x to the right, y down; angles are degrees, clockwise from twelve
// o'clock.

/// Nothing is drawn but the item's text.
struct NoShape {
  bool operator==(const NoShape&) const = default;
};
/// The item's rect, with rounded corners. Its stroke, like that of an ellipse, lies inside the rect.
struct Rectangle {
  double radius = 0;
  bool operator==(const Rectangle&) const = default;
};
/// The ellipse in the item's rect.
struct Ellipse {
  bool operator==(const Ellipse&) const = default;
};
/// One slot of a ring. The item's rect is the box of the whole ring's outer circle.
struct RingSlot {
  double start = 0;        ///< angle of its first edge
  double sweep = 90;       ///< how far it goes, above 0 up to 360
  double innerRadius = 0;  ///< radius of the hole
  double gap = 0;          ///< width of the split between this slot and its neighbours
  bool operator==(const RingSlot&) const = default;
};
/// A triangle in the item's rect whose tip looks in a direction: a hand, a play mark.
struct Triangle {
  double direction = 0;  ///< angle of the tip
  bool operator==(const Triangle&) const = default;
};
/// A line from one point to another, straight or a cubic curve. The item's rect is the box of its label (empty: none);
/// linkLabelBox() in layout.h finds a place beside the line. The item's stroke is the line's colour; a fill is painted
/// behind the label, over the line.
struct Link {
  QPointF from;
  QPointF to;
  bool curved = false;
  QPointF control1;  ///< of the cubic curve; ignored when straight
  QPointF control2;
  bool arrow = true;  ///< a head at `to`
  Key tail;           ///< the items at its two ends: what hovering lights
  Key head;
  double reach = 1;  ///< share of it that is drawn, from its tail: it grows when it enters
  bool operator==(const Link&) const = default;
};

using Shape = std::variant<NoShape, Rectangle, Ellipse, RingSlot, Triangle, Link>;

enum class Dash : std::uint8_t { Solid, Dashed, Dotted };

/// The one text of an item. It stands in textBox(item), which is the item's rect, or the middle of a ring's slot.
struct Text {
  QString string;  ///< '\n' breaks lines; TypeScale::wrapped makes the breaks
  TypeRole type = TypeRole::Body;
  Tint tint = Role::Ink;
  Qt::Alignment alignment = Qt::AlignCenter;
  QMarginsF padding;
  bool elide = false;  ///< too long a text gets "…" at its end; otherwise it must fit
  double opacity = 1;

  bool operator==(const Text&) const = default;
};

/// One shape and its text.
struct Item {
  Key key;
  Shape shape;
  QRectF rect;
  Tint fill;
  Tint stroke;
  double strokeWidth = 1;
  Dash dash = Dash::Solid;
  double opacity = 1;
  double scale = 1;     ///< about the rect's centre, text included; 1 but in a tween
  bool moving = false;  ///< in a tween only: painted between the pixels, so that it moves smoothly
  int layer = 0;        ///< lower ones are painted first; equal ones in the list's order
  Text text;

  Entity entity;           ///< what a click on it picks; several items may show one entity
  QString accessibleName;  ///< "G12, runnable, third in P0's local queue"; empty: no accessible child of the stage
  QString toolTip;         ///< empty: the accessible name serves

  // How it moves. None of these changes what a still picture looks like.
  Key origin;      ///< where it comes from when it enters; null: it grows in its place
  Key sink;        ///< where it goes when it leaves; null: it fades in its place
  int order = 0;   ///< of several that move for one cause, the lower leaves first
  double arc = 0;  ///< not 0: it flies above the others on a bow this high (positive: upward, or rightward when it
                   ///< moves straight up or down)
  std::optional<QPointF> pivot;  ///< it moves round this point, as a hand does, where both pictures name the same one

  bool operator==(const Item&) const = default;
};

enum class LegendMark : std::uint8_t { Box, Circle, Line };

struct LegendEntry {
  Role fill = Role::Transparent;
  Role stroke = Role::Transparent;
  LegendMark mark = LegendMark::Box;
  Dash dash = Dash::Solid;
  QString text;

  bool operator==(const LegendEntry&) const = default;
};

struct Picture {
  QSizeF size;
  std::vector<Item> items;
  std::vector<LegendEntry> legend;

  bool operator==(const Picture&) const = default;
};

/// Keys that more than one item has, and the null key if any item has it. None in a right picture.
[[nodiscard]] std::vector<Key> duplicateKeys(const Picture& picture);

/// Indexes of the items in the order of painting.
[[nodiscard]] std::vector<std::size_t> paintingOrder(const Picture& picture);

/// The item with this key, or nullptr.
[[nodiscard]] const Item* findItem(const Picture& picture, Key key);

}  // namespace orrery
