// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/caption.h"

#include "views/pictures/blend.h"
#include "views/pictures/layout.h"

#include <algorithm>
#include <cmath>

namespace orrery {
namespace {

// Kinds of keys that no exhibit uses: the last ones there are.
constexpr int kFrameKind = 4094;
constexpr int kLegendKind = 4093;
enum FramePart { TitlePart, DetailPart, CounterPart };

constexpr int kMostTitleLines = 2;
constexpr int kMostDetailLines = 2;
constexpr double kMarkSize = 14;
constexpr double kEntryGap = 24;

double snapped(double length) { return std::ceil(length / kGrid) * kGrid; }
double margin(const TypeScale& type) { return snapped(5 * kGrid * type.factor()); }
double smallGap(const TypeScale& type) { return snapped(kGrid * type.factor()); }

// The texts of the frame, laid out at a width: everything but the picture's place.
struct FrameLayout {
  QString title;
  QString detail;
  QRectF titleBox;
  QRectF detailBox;
  double pictureTop = 0;
};

FrameLayout layOut(const Caption& caption, const TypeScale& type, double width) {
  const double side = margin(type);
  const double textWidth = std::max(width - 2 * side, 8 * kGrid);
  FrameLayout layout;
  layout.title = type.wrapped(caption.sentence, TypeRole::Title, textWidth, kMostTitleLines);
  double y = snapped(side * 0.6);
  layout.titleBox = {side, y, textWidth, std::ceil(type.size(layout.title, TypeRole::Title).height())};
  y = layout.titleBox.bottom();
  if (!caption.detail.isEmpty()) {
    layout.detail = type.wrapped(caption.detail, TypeRole::Subtitle, textWidth, kMostDetailLines);
    layout.detailBox = {side, y + smallGap(type) / 2, textWidth,
                        std::ceil(type.size(layout.detail, TypeRole::Subtitle).height())};
    y = layout.detailBox.bottom();
  }
  layout.pictureTop = snapped(y + 2 * smallGap(type));
  return layout;
}

double legendLineHeight(const TypeScale& type) {
  return snapped(std::max(type.lineHeight(TypeRole::Small), kMarkSize * type.factor()));
}

std::vector<QRectF> legendBoxes(const std::vector<LegendEntry>& legend, const TypeScale& type, double width) {
  std::vector<double> widths;
  for (const LegendEntry& entry : legend) {
    const double wide = (kMarkSize + kGrid) * type.factor() + type.width(entry.text, TypeRole::Small) + 2;
    widths.push_back(std::min(std::ceil(wide), width));
  }
  const double line = legendLineHeight(type);
  return flow({0, 0}, widths, line, width, {kEntryGap * type.factor(), smallGap(type)});
}

Item legendMark(const LegendEntry& entry, int index, QRectF box) {
  Item mark;
  mark.key = Key::of(kLegendKind, index);
  mark.rect = box;
  mark.fill = entry.fill;
  mark.stroke = entry.stroke;
  mark.strokeWidth = 1.5;
  mark.dash = entry.dash;
  if (entry.mark == LegendMark::Circle) {
    mark.shape = Ellipse{};
  } else if (entry.mark == LegendMark::Line) {
    Link line;
    line.from = {box.left(), box.center().y()};
    line.to = {box.right(), box.center().y()};
    line.arrow = false;
    mark.shape = line;
    mark.rect = QRectF();
    mark.fill = Role::Transparent;
    mark.strokeWidth = 2;
  } else {
    mark.shape = Rectangle{box.height() / 4};
  }
  return mark;
}

void addLegend(Picture& picture, const std::vector<LegendEntry>& legend, const TypeScale& type, QRectF area) {
  const double markSize = std::round(kMarkSize * type.factor());
  const std::vector<QRectF> boxes = legendBoxes(legend, type, area.width());
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    const QRectF box = boxes[i].translated(area.topLeft());
    const int index = static_cast<int>(i);
    const QRectF mark(box.left(), std::round(box.center().y() - markSize / 2), markSize, markSize);
    picture.items.push_back(legendMark(legend[i], index, mark));
    Item text = textItem(Key::of(kLegendKind, index, 1), box.adjusted(markSize + kGrid * type.factor(), 0, 0, 0),
                         legend[i].text, TypeRole::Small, Role::Muted);
    text.text.elide = true;
    picture.items.push_back(text);
  }
}

}  // namespace

double legendHeight(const std::vector<LegendEntry>& legend, const PictureOptions& options) {
  if (legend.empty()) {
    return 0;
  }
  const QRectF all = united(legendBoxes(legend, options.type, std::max(options.available.width(), kGrid)));
  return snapped(all.height() + 2 * smallGap(options.type));
}

Picture withLegend(const Picture& picture, const PictureOptions& options) {
  if (picture.legend.empty()) {
    return picture;
  }
  PictureOptions at = options;
  at.available.setWidth(picture.size.width());
  const double height = legendHeight(picture.legend, at);
  Picture whole = picture;
  whole.legend.clear();
  whole.size.rheight() += height;
  const double top = picture.size.height() + smallGap(options.type);
  addLegend(whole, picture.legend, options.type, {0, top, picture.size.width(), height});
  return whole;
}

PictureOptions insideFrame(const Caption& caption, const PictureOptions& options) {
  const TypeScale& type = options.type;
  const double side = margin(type);
  const FrameLayout layout = layOut(caption, type, options.available.width());
  const double below = legendLineHeight(type) + 2 * smallGap(type) + side / 2;
  PictureOptions inside = options;
  inside.available = {std::max(options.available.width() - 2 * side, 0.0),
                      std::max(options.available.height() - layout.pictureTop - below, 0.0)};
  return inside;
}

Picture framed(const Picture& picture, const Caption& caption, const PictureOptions& options) {
  const TypeScale& type = options.type;
  const double side = margin(type);
  const double width = std::max(options.available.width(), picture.size.width() + 2 * side);
  const FrameLayout layout = layOut(caption, type, width);

  const double counterWidth =
      caption.counter.isEmpty() ? 0 : std::ceil(type.width(caption.counter, TypeRole::MonoSmall)) + 2;
  const double legendLeft = counterWidth > 0 ? counterWidth + kEntryGap * type.factor() : 0;
  PictureOptions legendOptions = options;
  legendOptions.available.setWidth(width - 2 * side - legendLeft);
  const double footLine = legendLineHeight(type);
  const double legendRoom = legendHeight(picture.legend, legendOptions);
  const double foot = std::max(legendRoom, counterWidth > 0 ? footLine + 2 * smallGap(type) : 0) + side / 2;

  Picture frame;
  frame.size = {width, std::max(options.available.height(), layout.pictureTop + picture.size.height() + foot)};
  const double room = frame.size.height() - foot - layout.pictureTop;
  const QPointF offset(std::round((width - picture.size.width()) / 2),
                       std::round(layout.pictureTop + (room - picture.size.height()) / 2));
  frame.items.reserve(picture.items.size() + 3 + 2 * picture.legend.size());
  for (const Item& item : picture.items) {
    frame.items.push_back(moved(item, offset));
  }
  frame.items.push_back(textItem(Key::of(kFrameKind, TitlePart), layout.titleBox, layout.title, TypeRole::Title,
                                 Role::Ink, Qt::AlignLeft | Qt::AlignTop));
  if (!layout.detail.isEmpty()) {
    frame.items.push_back(textItem(Key::of(kFrameKind, DetailPart), layout.detailBox, layout.detail, TypeRole::Subtitle,
                                   Role::Muted, Qt::AlignLeft | Qt::AlignTop));
  }
  const double footTop = frame.size.height() - foot + smallGap(type);
  if (counterWidth > 0) {
    frame.items.push_back(textItem(Key::of(kFrameKind, CounterPart), {side, footTop, counterWidth, footLine},
                                   caption.counter, TypeRole::MonoSmall, Role::Muted));
  }
  addLegend(frame, picture.legend, type, {side + legendLeft, footTop, legendOptions.available.width(), legendRoom});
  return frame;
}

}  // namespace orrery
