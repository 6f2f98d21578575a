// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stage/contrast.h"

#include "views/pictures/layout.h"
#include "views/pictures/text_lines.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace orrery {
namespace {

double linear(double channel) {
  return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
  return 0.2126 * linear(static_cast<double>(color.redF())) + 0.7152 * linear(static_cast<double>(color.greenF())) +
         0.0722 * linear(static_cast<double>(color.blueF()));
}

// A colour painted over an opaque one.
QColor over(const QColor& top, const QColor& ground, double opacity) {
  const double share = static_cast<double>(top.alphaF()) * opacity;
  const auto channel = [share](int a, int b) { return static_cast<int>(std::lround(b + (a - b) * share)); };
  return {channel(top.red(), ground.red()), channel(top.green(), ground.green()), channel(top.blue(), ground.blue())};
}

// What is painted in a box below an item, as colours that are seen there: the ground, and each fill that covers a part.
std::vector<QColor> groundsUnder(const Picture& picture, const std::vector<std::size_t>& order, std::size_t position,
                                 const QRectF& box, const Theme& theme) {
  std::vector<QColor> grounds{theme.color(Role::Surface)};
  for (std::size_t i = 0; i <= position; ++i) {
    const Item& item = picture.items[order[i]];
    const bool isLabel = std::holds_alternative<Link>(item.shape);
    if (item.fill.isTransparent() || item.opacity <= 0 || std::holds_alternative<NoShape>(item.shape) ||
        !item.rect.intersects(box)) {
      continue;
    }
    QPainterPath shape;
    if (isLabel) {
      shape.addRect(item.rect);
    } else {
      shape = outline(item);
    }
    if (!shape.intersects(box)) {
      continue;
    }
    std::vector<QColor> covered;
    covered.reserve(grounds.size());
    for (const QColor& ground : grounds) {
      covered.push_back(over(theme.color(item.fill), ground, item.opacity));
    }
    if (shape.contains(box)) {
      grounds = std::move(covered);
    } else {
      grounds.insert(grounds.end(), covered.begin(), covered.end());
    }
  }
  return grounds;
}

}  // namespace

double contrast(const QColor& a, const QColor& b) {
  const double first = luminance(a);
  const double second = luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

std::vector<QString> contrastFaults(const Picture& picture, const Theme& theme, const TypeScale& type) {
  std::vector<QString> faults;
  const std::vector<std::size_t> order = paintingOrder(picture);
  for (std::size_t position = 0; position < order.size(); ++position) {
    const Item& item = picture.items[order[position]];
    if (item.opacity <= 0 || item.text.opacity <= 0) {
      continue;
    }
    double least = INFINITY;
    for (const QRectF& ink : inkBoxes(item, type)) {
      for (const QColor& ground : groundsUnder(picture, order, position, ink, theme)) {
        const QColor seen = over(theme.color(item.text.tint), ground, item.opacity * item.text.opacity);
        least = std::min(least, contrast(seen, ground));
      }
    }
    if (least < kLeastContrast) {
      faults.push_back(u"the text \"%1\" has a contrast of %2:1"_s.arg(item.text.string).arg(least, 0, 'f', 2));
    }
  }
  return faults;
}

}  // namespace orrery
