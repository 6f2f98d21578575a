// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/channel_picture.h"

#include "models/go_channel/state.h"
#include "views/pictures/go_channel/panel.h"
#include "views/pictures/go_channel/view.h"

#include <algorithm>
#include <limits>

namespace orrery {

using go_channel::PictureTr;
using go_channel::Scene;
using go_channel::State;

namespace {

constexpr double kMargin = 4;  ///< room for the outlines; the stage and the caption frame have margins of their own
constexpr double kGap = 12;
constexpr double kLeastWidth = 640;

std::vector<LegendEntry> legend() {
  return {{Role::Green, Role::Green, LegendMark::Circle, Dash::Solid, PictureTr::tr("running")},
          {Role::Sky, Role::Sky, LegendMark::Circle, Dash::Solid, PictureTr::tr("runnable")},
          {Role::Grey, Role::Grey, LegendMark::Circle, Dash::Solid, PictureTr::tr("waiting")},
          {Role::Accent, Role::Accent, LegendMark::Circle, Dash::Solid, PictureTr::tr("changing now")},
          {Role::DangerFill, Role::Danger, LegendMark::Circle, Dash::Dashed, PictureTr::tr("leaked or panicked")}};
}

}  // namespace

Picture channelPicture(const AnyState& state, const Step* last, const PictureOptions& options) {
  Scene scene{state.as<State>(), options.type, go_channel::touchedBy(last), {}, {}};
  const double margin = scene.px(kMargin);
  const double gap = scene.px(kGap);
  const double width = std::max(options.available.width(), scene.px(kLeastWidth)) - 2 * margin;
  const double processor = go_channel::processorHeight(scene);
  const double below = options.available.height() - 2 * margin - processor - 2 * gap;
  const double cardsLeast = go_channel::cardsHeight(scene, width, 0);
  const double cardsFull = go_channel::cardsHeight(scene, width, std::numeric_limits<double>::max());
  // The code is shown whole where the channels leave the room for it; a ring is worth some lines of code.
  const double channelsLeast = go_channel::channelsHeight(scene, width, below - cardsLeast);
  const double cards = std::clamp(go_channel::cardsHeight(scene, width, below - channelsLeast), cardsLeast, cardsFull);
  const double channels = std::max(below - cards, channelsLeast);

  const QRectF top(margin, margin, width, processor);
  const QRectF middle(margin, top.bottom() + gap, width, channels);
  const QRectF bottom(margin, middle.bottom() + gap, width, cards);
  go_channel::addProcessor(scene, top);
  go_channel::addChannels(scene, middle);
  go_channel::addCards(scene, bottom);
  scene.picture.size = QSizeF(width + 2 * margin, (cards > 0 ? bottom.bottom() : middle.bottom()) + margin);
  scene.picture.legend = legend();
  return std::move(scene.picture);
}

}  // namespace orrery
