// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/fonts.h"
#include "views/pictures/picture.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace orrery {

inline constexpr double kGrid = 8;  ///< scene units; gaps and paddings are whole multiples

// Boxes ------------------------------------------------------------------------------------------------------------

/// `count` boxes of one size side by side, from `topLeft`.
[[nodiscard]] std::vector<QRectF> row(QPointF topLeft, QSizeF box, int count, double gap);
/// The same downward.
[[nodiscard]] std::vector<QRectF> column(QPointF topLeft, QSizeF box, int count, double gap);
/// Row after row, `columns` in each; `columns` at least 1.
[[nodiscard]] std::vector<QRectF> grid(QPointF topLeft, QSizeF box, int count, int columns, QSizeF gap);
/// Boxes of different widths and one height, in lines no wider than `width` (a box wider than that has its own line).
[[nodiscard]] std::vector<QRectF> flow(QPointF topLeft, const std::vector<double>& widths, double height, double width,
                                       QSizeF gap);
/// How many boxes fit in a length; at least 0.
[[nodiscard]] int fitting(double length, double box, double gap);
/// How `available` is divided into `count` equal boxes with gaps between; the width of one.
[[nodiscard]] double share(double available, int count, double gap);
/// The smallest box around all.
[[nodiscard]] QRectF united(const std::vector<QRectF>& boxes);

/// What a fold shows of `count` things when `room` places are there.
struct Fold {
  int shown = 0;   ///< how many have a place of their own
  int hidden = 0;  ///< the rest; above 0 only if the last place of the room is kept for saying so
  bool operator==(const Fold&) const = default;
};
[[nodiscard]] Fold fold(int count, int room);

// Texts ------------------------------------------------------------------------------------------------------------

/// Where an item's text stands: its rect without padding, or the middle of its ring slot.
[[nodiscard]] QRectF textBox(const Item& item);
/// A text alone, in a box.
[[nodiscard]] Item textItem(Key key, const QRectF& box, const QString& string, TypeRole type, Role tint = Role::Ink,
                            Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
/// The box that a text needs, its centre at a point.
[[nodiscard]] QRectF centredTextBox(QPointF centre, const QString& string, TypeRole type, const TypeScale& scale);

// Rings ------------------------------------------------------------------------------------------------------------

/// `slotCount` equal slots of a ring; slot 0 begins at twelve o'clock.
struct Ring {
  QPointF centre;
  double outerRadius = 0;
  double innerRadius = 0;
  int slotCount = 1;
  double gap = 0;

  [[nodiscard]] QRectF box() const;              ///< the rect of each RingSlot item
  [[nodiscard]] RingSlot slot(int index) const;  ///< the shape of one slot
  [[nodiscard]] double edge(int index) const;    ///< angle where the slot begins
  [[nodiscard]] double middle(int index) const;  ///< angle of its middle
  [[nodiscard]] QPointF at(double angle, double radius) const;
  [[nodiscard]] QPointF slotCentre(int index) const;
};
/// A point on a circle.
[[nodiscard]] QPointF onCircle(QPointF centre, double radius, double angle);
/// The outline of a slot in the ring's box.
[[nodiscard]] QPainterPath sectorPath(const QRectF& box, const RingSlot& slot);

// Links ------------------------------------------------------------------------------------------------------------

/// A straight link between two boxes, from edge to edge, `clearance` away from both.
[[nodiscard]] Link straightLink(const QRectF& tail, const QRectF& head, double clearance = 2);
/// The same between two circles that fill the boxes.
[[nodiscard]] Link circleLink(const QRectF& tail, const QRectF& head, double clearance = 2);
/// A cubic link whose ends leave in the given directions (angles), bent by `strength` of the distance.
[[nodiscard]] Link curvedLink(QPointF from, double fromAngle, QPointF to, double toAngle, double strength = 0.4);
/// The whole line, or the part of it that `reach` says; without the arrow head.
[[nodiscard]] QPainterPath linkPath(const Link& link);
/// The point at a share of the line's length, 0 to 1.
[[nodiscard]] QPointF pointOnLink(const Link& link, double at);
/// A box of this size beside the line at a share of its length: on the left of its direction, or the right when `side`
/// is negative, so that the line does not cross it.
[[nodiscard]] QRectF linkLabelBox(const Link& link, double at, QSizeF size, double side = 1, double gap = 4);

// Extent -----------------------------------------------------------------------------------------------------------

/// Everything that an item paints lies in here, but for a text that is larger than its box.
[[nodiscard]] QRectF bounds(const Item& item);

}  // namespace orrery
