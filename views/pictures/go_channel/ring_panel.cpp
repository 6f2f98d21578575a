// SPDX-License-Identifier: GPL-3.0-or-later
// A channel with room: its buffer as a ring with two hands, sendq in a column on its left, recvq on its right.
#include "views/pictures/go_channel/panel.h"

#include <algorithm>
#include <cmath>

namespace orrery::go_channel {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeastRadius = 64;
constexpr double kMostRadius = 170;
constexpr double kHole = 0.50;  ///< of the outer radius
constexpr double kHandSize = 18;
constexpr double kHandRoom = 46;   ///< around the ring, for hands and their labels
constexpr double kColumnGap = 96;  ///< between the ring and a queue: room for a hand's label and the arrow
constexpr double kRoomyHole = 62;  ///< inner radius from which the slots' numbers stand in the hole
constexpr int kMostRingSlots = 12;
constexpr double kValueShare = 0.88;  ///< of the ring's band that a value may take
constexpr double kGateShare = 0.8;    ///< radius of an unbuffered channel's gate, against a ring's

void addHand(Scene& scene, ChannelId id, const Ring& ring, int which, int index, double shift, Role role, Role ink) {
  const double angle = ring.middle(index) + shift;
  const double size = scene.px(kHandSize);
  const QPointF at = ring.at(angle, ring.outerRadius + size * 0.75);
  Item hand;
  hand.key = Key::of(Part::Hand, id, which);
  hand.shape = Triangle{angle + 180};
  hand.rect = QRectF(at.x() - size / 2, at.y() - size / 2, size, size);
  hand.fill = role;
  hand.pivot = ring.centre;
  hand.layer = Scene::kShapeLayer;
  scene.add(std::move(hand));

  const QString words = (which == 0 ? u"sendx "_s : u"recvx "_s) % QString::number(index);
  const QSizeF need = scene.type.size(words, TypeRole::MonoSmall);
  const QPointF edge = ring.at(angle, ring.outerRadius + size * 1.5);
  const QPointF out = ring.at(angle, ring.outerRadius + size * 2.5) - edge;
  // The label's near side stands at the hand's end: pushed outward by half its own size in that direction.
  const QPointF centre(edge.x() + out.x() / size * (need.width() / 2 + 1),
                       edge.y() + out.y() / size * (need.height() / 2));
  scene.text(Key::of(Part::Hand, id, which + 2),
             QRectF(centre.x() - need.width() / 2 - 1, centre.y() - need.height() / 2, need.width() + 2, need.height()),
             words, TypeRole::MonoSmall, ink, Qt::AlignCenter);
}

/// On one slot the hands stand side by side; a slot of a small ring is wide enough for that.
double handsApart(const go::Channel& channel, const Ring& ring) {
  return channel.sendIndex == channel.receiveIndex ? std::min(15.0, 360.0 / ring.slotCount / 4) : 0;
}

void addHands(Scene& scene, ChannelId id, const Ring& ring) {
  const go::Channel& channel = scene.state.table[id];
  const double apart = handsApart(channel, ring);
  addHand(scene, id, ring, 0, channel.sendIndex, -apart, Role::Plum, Role::PlumInk);
  addHand(scene, id, ring, 1, channel.receiveIndex, apart, Role::Green, Role::GreenInk);
}

/// Whether a hand stands where the arrow on this side of the ring would run; the arrow then gives way.
bool isHandInTheWay(const Scene& scene, ChannelId id, const Ring& ring, bool isLeft) {
  const go::Channel& channel = scene.state.table[id];
  const double apart = handsApart(channel, ring);
  const double line = scene.type.lineHeight(TypeRole::MonoSmall);
  for (const double angle : {ring.middle(channel.sendIndex) - apart, ring.middle(channel.receiveIndex) + apart}) {
    const QPointF at = ring.at(angle, ring.outerRadius + scene.px(kHandSize) * 1.5);
    if ((at.x() < ring.centre.x()) == isLeft && std::abs(at.y() - ring.centre.y()) < line) {
      return true;
    }
  }
  return false;
}

void addRing(Scene& scene, ChannelId id, const Ring& ring) {
  for (int index = 0; index < ring.slotCount; ++index) {
    Item slot;
    slot.key = Key::of(Part::Slot, id, index);
    slot.shape = ring.slot(index);
    slot.rect = ring.box();
    slot.fill = slotFill(scene, id, index);
    slot.stroke = slotStroke(scene, id, index);
    slot.strokeWidth = 1.5;
    slot.layer = Scene::kBackLayer + 1;
    slot.entity = channelEntity(scene.state, id);
    scene.add(std::move(slot));

    addSlotValue(scene, id, index, ring.slotCentre(index), (ring.outerRadius - ring.innerRadius) * kValueShare);
    if (ring.innerRadius < scene.px(kRoomyHole)) {
      continue;
    }
    const QString words = u'[' % QString::number(index) % u']';
    const QPointF at = ring.at(ring.middle(index), ring.innerRadius - scene.px(15));
    scene.text(Key::of(Part::SlotIndex, id, index), centredTextBox(at, words, TypeRole::MonoSmall, scene.type), words,
               TypeRole::MonoSmall, Role::Muted, Qt::AlignCenter);
  }
  addHands(scene, id, ring);
}

void addCount(Scene& scene, ChannelId id, const Ring& ring) {
  const go::Channel& channel = scene.state.table[id];
  const QString count = u"qcount"_s;
  const QString of = PictureTr::tr("%1 of %2", "qcount of dataqsiz").arg(channel.count).arg(channel.capacity);
  const double line = scene.type.lineHeight(TypeRole::MonoSmall);
  const bool isRoomy = scene.type.width(count, TypeRole::MonoSmall) < 2 * ring.innerRadius - scene.px(12);
  if (isRoomy) {
    scene.text(Key::of(Part::Panel, id, Count),
               centredTextBox(ring.centre - QPointF(0, line / 2), count, TypeRole::MonoSmall, scene.type), count,
               TypeRole::MonoSmall, Role::Muted, Qt::AlignCenter);
  }
  scene.text(Key::of(Part::Panel, id, CountOf),
             centredTextBox(ring.centre + QPointF(0, isRoomy ? line / 2 : 0), of, TypeRole::MonoBold, scene.type), of,
             TypeRole::MonoBold, Role::Ink, Qt::AlignCenter);
}

/// Without a buffer there is nothing to fill: a thin gate where sender and receiver meet.
void addGate(Scene& scene, ChannelId id, QPointF centre, double radius) {
  Item gate;
  gate.key = Key::of(Part::Panel, id, NoBuffer);
  gate.shape = Ellipse{};
  gate.rect = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
  gate.stroke = scene.touched.channel == id ? Role::Accent : Role::Blue;
  gate.strokeWidth = 1.5;
  gate.dash = Dash::Dashed;
  gate.layer = Scene::kBackLayer + 1;
  gate.entity = channelEntity(scene.state, id);
  const QString full =
      scene.type.wrapped(PictureTr::tr("no buffer: values go from hand to hand"), TypeRole::Small, radius * 1.3);
  const bool fits = scene.type.size(full, TypeRole::Small).height() < radius * 1.3;
  gate.text = {fits ? full : scene.type.wrapped(PictureTr::tr("no buffer"), TypeRole::Small, radius * 1.6),
               TypeRole::Small,
               Role::Muted,
               Qt::AlignCenter,
               {},
               false,
               1};
  scene.add(std::move(gate));
}

/// The queue beside the ring: its head at the height of the ring's centre, the others below it.
void addQueueColumn(Scene& scene, ChannelId id, const QRectF& box, double middle, bool isSend) {
  const go::Channel& channel = scene.state.table[id];
  const QSizeF place(scene.px(kWaiterWidth), scene.px(kWaiterHeight));
  const double left = isSend ? box.right() - place.width() : box.left();
  const double top = middle - place.height() / 2;
  const auto side = isSend ? Qt::AlignRight : Qt::AlignLeft;
  const double titleHeight = scene.type.lineHeight(TypeRole::BodyBold);
  const double hintHeight = scene.type.lineHeight(TypeRole::Small);
  const QRectF hint(box.left(), top - scene.px(6) - hintHeight, box.width(), hintHeight);
  scene.text(Key::of(Part::QueueLabel, id, isSend ? 0 : 1),
             QRectF(box.left(), hint.top() - titleHeight, box.width(), titleHeight), isSend ? u"sendq"_s : u"recvq"_s,
             TypeRole::BodyBold, Role::Ink, side | Qt::AlignVCenter);
  scene.text(Key::of(Part::QueueLabel, id, isSend ? 2 : 3), hint,
             isSend ? PictureTr::tr("senders wait") : PictureTr::tr("receivers wait"), TypeRole::Small, Role::Muted,
             side | Qt::AlignVCenter);

  const auto waiters = sudogsOf(scene.state, isSend ? channel.senders : channel.receivers);
  const int room = std::max(1, fitting(box.bottom() - top, place.height(), scene.px(kWaiterGap)));
  const auto places = column(QPointF(left, top), place, room, scene.px(kWaiterGap));
  if (waiters.empty()) {
    addNobody(scene, Key::of(Part::QueueLabel, id, isSend ? 4 : 5), places.front());
    return;
  }
  const Fold folded = fold(static_cast<int>(waiters.size()), room);
  for (int i = 0; i < folded.shown; ++i) {
    addWaiter(scene, waiters[static_cast<std::size_t>(i)], places[static_cast<std::size_t>(i)], i);
  }
  if (folded.hidden > 0) {
    addMoreWaiters(scene, Key::of(Part::QueueLabel, id, isSend ? 6 : 7), places[static_cast<std::size_t>(folded.shown)],
                   folded.hidden);
  }
}

void addFlow(Scene& scene, ChannelId id, int which, QPointF from, QPointF to) {
  Item arrow;
  arrow.key = Key::of(Part::Arrow, id, which);
  Link link;
  link.from = from;
  link.to = to;
  arrow.shape = link;
  arrow.stroke = Role::Faint;
  arrow.strokeWidth = 1.5;
  arrow.dash = Dash::Dashed;
  arrow.layer = Scene::kBackLayer;
  scene.add(std::move(arrow));
}

}  // namespace

double leastRingHeight(const Scene& scene) { return scene.px(kTitleHeight + 2 * (kLeastRadius + kHandRoom) + 16); }

double leastRingWidth(const Scene& scene) { return scene.px(2 * (kLeastRadius + kColumnGap + kWaiterWidth + 12)); }

void addRingPanel(Scene& scene, ChannelId id, const QRectF& box) {
  const go::Channel& channel = scene.state.table[id];
  if (channel.capacity > kMostRingSlots) {
    addStripPanel(scene, id, box);
    return;
  }
  addPanelFrame(scene, id, box);
  addPanelHead(scene, id, box);
  const QRectF inner = box.adjusted(scene.px(12), scene.px(kTitleHeight + 8), -scene.px(12), -scene.px(8));
  const double most =
      std::min(inner.height() / 2 - scene.px(kHandRoom), inner.width() / 2 - scene.px(kWaiterWidth + kColumnGap));
  const double radius = std::clamp(most, scene.px(kLeastRadius), scene.px(kMostRadius));
  const Ring ring{inner.center(), radius, radius * kHole, std::max(channel.capacity, 1), scene.px(5)};
  const bool hasBuffer = channel.capacity > 0;
  if (hasBuffer) {
    addRing(scene, id, ring);
    addCount(scene, id, ring);
  } else {
    addGate(scene, id, ring.centre, radius * kGateShare);
  }
  const double reach = radius + scene.px(kColumnGap);
  const double middle = ring.centre.y();
  const double width = std::min(inner.width() / 2 - reach, scene.px(kWaiterWidth * 2));
  const QRectF senders(ring.centre.x() - reach - width, inner.top(), width, inner.height());
  const QRectF receivers(ring.centre.x() + reach, inner.top(), width, inner.height());
  addQueueColumn(scene, id, senders, middle, true);
  addQueueColumn(scene, id, receivers, middle, false);
  const double edge = (hasBuffer ? radius : radius * kGateShare) + scene.px(6);
  if (!hasBuffer || !isHandInTheWay(scene, id, ring, true)) {
    addFlow(scene, id, 0, QPointF(senders.right() + scene.px(6), middle), QPointF(ring.centre.x() - edge, middle));
  }
  if (!hasBuffer || !isHandInTheWay(scene, id, ring, false)) {
    addFlow(scene, id, 1, QPointF(ring.centre.x() + edge, middle), QPointF(receivers.left() - scene.px(6), middle));
  }
}

}  // namespace orrery::go_channel
