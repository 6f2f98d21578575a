// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/map_picture.h"

#include "views/pictures/go_map/classic_view.h"
#include "views/pictures/go_map/swiss_view.h"

#include <algorithm>

namespace orrery {

using go_map::PictureTr;
using go_map::Scene;
using go_map::State;
using go_map::Variant;

namespace {

constexpr double kMargin = 4;  ///< room for the outlines; the stage and the caption frame have margins of their own
constexpr double kLeastWidth = 640;
constexpr double kLeastHeight = 360;
constexpr double kLeastOfBoth = 480;  ///< the height that two maps need
constexpr double kHalvesGap = 24;
constexpr double kHalfTitle = 26;

enum HalfPart { ClassicTitle, SwissTitle, Divider };

/// The name of one of the two maps, over its half; returns the room below it.
QRectF titledHalf(Scene& scene, const QRectF& half, HalfPart part, const QString& title) {
  const double height = scene.px(kHalfTitle);
  scene.text(Key::of(go_map::Part::Half, part), QRectF(half.topLeft(), QSizeF(half.width(), height)), title,
             TypeRole::Heading, Role::Muted);
  return half.adjusted(0, height, 0, 0);
}

/// Both maps side by side.
void addBoth(Scene& scene, const QRectF& box) {
  const double gap = scene.px(kHalvesGap);
  const double width = share(box.width(), 2, gap);
  const QRectF left(box.topLeft(), QSizeF(width, box.height()));
  const QRectF right = left.translated(width + gap, 0);
  go_map::addClassic(scene, titledHalf(scene, left, ClassicTitle, PictureTr::tr("Go up to 1.23")));
  go_map::addSwiss(scene, titledHalf(scene, right, SwissTitle, PictureTr::tr("Go 1.24")));
  Item divider;
  divider.key = Key::of(go_map::Part::Half, Divider);
  Link line;
  line.from = {left.right() + gap / 2, box.top()};
  line.to = {left.right() + gap / 2, box.bottom()};
  line.arrow = false;
  divider.shape = line;
  divider.stroke = Role::Faint;
  scene.add(std::move(divider));
}

}  // namespace

Picture mapPicture(const AnyState& state, const Step* last, const PictureOptions& options) {
  Scene scene{state.as<State>(), options.type, last, options.talk, options.picked, {}, {}};
  const double margin = scene.px(kMargin);
  const QSizeF size(std::max(options.available.width(), scene.px(kLeastWidth)),
                    std::max(options.available.height(),
                             scene.px(scene.state.variant == Variant::Both ? kLeastOfBoth : kLeastHeight)));
  const QRectF box = QRectF(QPointF(0, 0), size).adjusted(margin, margin, -margin, -margin);
  scene.picture.size = size;
  switch (scene.state.variant) {
    case Variant::Classic:
      go_map::addClassic(scene, box);
      break;
    case Variant::Swiss:
      go_map::addSwiss(scene, box);
      break;
    case Variant::Both:
      addBoth(scene, box);
      break;
  }
  scene.picture.legend = scene.state.hasClassic() ? go_map::classicLegend(scene) : go_map::swissLegend(scene);
  return std::move(scene.picture);
}

}  // namespace orrery
