// SPDX-License-Identifier: GPL-3.0-or-later
// The middle storey: a panel for each channel, as large as there is room for.
#include "views/pictures/go_channel/panel.h"

#include <algorithm>
#include <cmath>

namespace orrery::go_channel {

using namespace Qt::StringLiterals;

namespace {

constexpr double kGap = 12;
constexpr double kNilHeight = 40;
constexpr int kMostRings = 2;

struct Named {
  std::vector<ChannelId> channels;
  std::vector<ChannelName> nils;
};

Named namedChannels(const State& state) {
  Named named;
  for (qsizetype i = 0; i < state.channels.size(); ++i) {
    const ChannelId id = state.channels[i].id;
    if (!id.isValid()) {
      named.nils.push_back(static_cast<ChannelName>(i));
    } else if (std::ranges::find(named.channels, id) == named.channels.end()) {
      named.channels.push_back(id);
    }
  }
  return named;
}

bool ringsFit(const Scene& scene, std::size_t count, double width, double height) {
  return count <= kMostRings && share(width, static_cast<int>(count), scene.px(kGap)) >= leastRingWidth(scene) &&
         height >= leastRingHeight(scene);
}

/// The names that are nil share a line: there is nothing to draw in them.
void addNils(Scene& scene, const QRectF& box, const std::vector<ChannelName>& nils) {
  QStringList names;
  for (const ChannelName name : nils) {
    names.append(scene.state.channels[name].name);
  }
  Item frame;
  frame.key = Key::of(Part::NilPanel, 0);
  frame.shape = Rectangle{scene.px(10)};
  frame.rect = box;
  frame.stroke = Role::Faint;
  frame.dash = Dash::Dashed;
  frame.layer = Scene::kBackLayer;
  frame.entity = {u"channel"_s, names.first()};
  const QString words =
      PictureTr::tr("%1: nil channel, no hchan; send and receive wait for ever").arg(names.join(u", "_s));
  frame.text = {scene.type.elided(words, TypeRole::Small, box.width() - scene.px(24)),
                TypeRole::Small,
                Role::Muted,
                Qt::AlignCenter,
                {},
                false,
                1};
  frame.accessibleName = words;
  scene.add(std::move(frame));
}

void addEmpty(Scene& scene, const QRectF& box) {
  scene.text(Key::of(Part::NilPanel, 1), box, PictureTr::tr("No channel yet"), TypeRole::Body, Role::Muted,
             Qt::AlignCenter);
}

/// The panels of more than two channels, or of two without room for rings: one column, or two.
void addStrips(Scene& scene, const QRectF& box, const std::vector<ChannelId>& channels) {
  const double gap = scene.px(kGap);
  const int count = static_cast<int>(channels.size());
  const int rowsThatFit = std::max(1, fitting(box.height(), stripHeight(scene), gap));
  const int columns = count > rowsThatFit ? 2 : 1;
  const int rows = (count + columns - 1) / columns;
  const double height = stripHeight(scene);
  // A column of strips hangs in the middle of its room rather than at its top.
  const double total = rows * height + (rows - 1) * gap;
  const double top = box.top() + std::max(0.0, (box.height() - total) / 2);
  const auto boxes = grid(QPointF(box.left(), top), QSizeF(share(box.width(), columns, gap), height), count, columns,
                          QSizeF(gap, gap));
  for (std::size_t i = 0; i < channels.size(); ++i) {
    addStripPanel(scene, channels[i], boxes[i]);
  }
}

}  // namespace

double channelsHeight(const Scene& scene, double width, double most) {
  const Named named = namedChannels(scene.state);
  const double gap = scene.px(kGap);
  const double nils = named.nils.empty() ? 0 : scene.px(kNilHeight) + gap;
  const std::size_t count = std::max<std::size_t>(named.channels.size(), 1);
  if (ringsFit(scene, count, width, most - nils)) {
    return leastRingHeight(scene) + nils;
  }
  const auto strips = static_cast<double>(count);
  const double inOneColumn = strips * stripHeight(scene) + (strips - 1) * gap;
  const double rows = inOneColumn + nils <= most ? strips : std::ceil(strips / 2);
  return rows * stripHeight(scene) + (rows - 1) * gap + nils;
}

void addChannels(Scene& scene, const QRectF& box) {
  const Named named = namedChannels(scene.state);
  const double gap = scene.px(kGap);
  QRectF room = box;
  if (!named.nils.empty()) {
    addNils(scene, QRectF(box.left(), box.bottom() - scene.px(kNilHeight), box.width(), scene.px(kNilHeight)),
            named.nils);
    room.setBottom(box.bottom() - scene.px(kNilHeight) - gap);
  }
  if (named.channels.empty()) {
    if (named.nils.empty()) {
      addEmpty(scene, room);
    }
    return;
  }
  const auto count = static_cast<int>(named.channels.size());
  const double width = share(room.width(), count, gap);
  if (!ringsFit(scene, named.channels.size(), room.width(), room.height())) {
    addStrips(scene, room, named.channels);
    return;
  }
  const auto boxes = row(room.topLeft(), QSizeF(width, room.height()), count, gap);
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    addRingPanel(scene, named.channels[i], boxes[i]);
  }
}

}  // namespace orrery::go_channel
