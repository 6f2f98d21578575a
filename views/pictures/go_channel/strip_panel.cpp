// SPDX-License-Identifier: GPL-3.0-or-later
// A channel in a line: sendq, the buffer as a strip that wraps from its last slot to its first, recvq.
#include "views/pictures/go_channel/panel.h"

#include <algorithm>

namespace orrery::go_channel {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSlotWidth = 50;
constexpr double kLeastSlotWidth = 38;
constexpr double kNarrowWaiter = 80;  ///< in a panel narrower than kRoomy
constexpr double kRoomy = 480;
constexpr double kMoreWidth = 30;  ///< of "+3" beyond the last who waits
constexpr double kTop = 46;        ///< from the panel's top to its slots
constexpr double kSlotHeight = 36;
constexpr double kSlotGap = 4;
constexpr double kHandSize = 12;
constexpr double kBetween = 16;
constexpr double kGateWidth = 92;
constexpr int kMostSlots = 8;

/// The slots that are seen: all, or the page that the next receive takes from.
struct Page {
  int first = 0;
  int count = 0;
};

Page pageOf(const go::Channel& channel, int most) {
  if (channel.capacity <= most) {
    return {0, channel.capacity};
  }
  const int first = channel.receiveIndex / most * most;
  return {first, std::min(most, channel.capacity - first)};
}

void addHand(Scene& scene, ChannelId id, int which, const QRectF& slot, bool isAbove, Role role) {
  const double size = scene.px(kHandSize);
  const double y = isAbove ? slot.top() - size - 1 : slot.bottom() + 1;
  Item hand;
  hand.key = Key::of(Part::Hand, id, which);
  hand.shape = Triangle{isAbove ? 180.0 : 0.0};
  hand.rect = QRectF(slot.center().x() - size / 2, y, size, size);
  hand.fill = role;
  hand.layer = Scene::kShapeLayer;
  hand.toolTip = which == 0 ? u"sendx"_s : u"recvx"_s;
  scene.add(std::move(hand));
}

void addSlots(Scene& scene, ChannelId id, const QRectF& box, const Page& page) {
  const go::Channel& channel = scene.state.table[id];
  const auto slots = row(box.topLeft(), QSizeF(share(box.width(), page.count, scene.px(kSlotGap)), box.height()),
                         page.count, scene.px(kSlotGap));
  for (int i = 0; i < page.count; ++i) {
    const int index = page.first + i;
    const QRectF& place = slots[static_cast<std::size_t>(i)];
    Item slot;
    slot.key = Key::of(Part::Slot, id, index);
    slot.shape = Rectangle{scene.px(6)};
    slot.rect = place;
    slot.fill = slotFill(scene, id, index);
    slot.stroke = slotStroke(scene, id, index);
    slot.layer = Scene::kBackLayer + 1;
    slot.entity = channelEntity(scene.state, id);
    slot.toolTip = PictureTr::tr("slot %1").arg(index);
    scene.add(std::move(slot));
    addSlotValue(scene, id, index, place.center(), place.width() - scene.px(6));
  }
  const auto shows = [&](int index) { return index >= page.first && index < page.first + page.count; };
  const auto slotAt = [&](int index) { return slots[static_cast<std::size_t>(index - page.first)]; };
  if (shows(channel.sendIndex)) {
    addHand(scene, id, 0, slotAt(channel.sendIndex), true, Role::Plum);
  }
  if (shows(channel.receiveIndex)) {
    addHand(scene, id, 1, slotAt(channel.receiveIndex), false, Role::Green);
  }
}

void addGate(Scene& scene, ChannelId id, const QRectF& box) {
  Item gate;
  gate.key = Key::of(Part::Panel, id, NoBuffer);
  gate.shape = Rectangle{box.height() / 2};
  gate.rect = box;
  gate.stroke = scene.touched.channel == id ? Role::Accent : Role::Blue;
  gate.dash = Dash::Dashed;
  gate.layer = Scene::kBackLayer + 1;
  gate.entity = channelEntity(scene.state, id);
  gate.text = {scene.type.elided(PictureTr::tr("no buffer"), TypeRole::Small, box.width() - scene.px(8)),
               TypeRole::Small,
               Role::Muted,
               Qt::AlignCenter,
               {},
               false,
               1};
  scene.add(std::move(gate));
}

/// What the line of the title says about the buffer: the two hands in words, and what is folded away.
QString noteOf(const go::Channel& channel, const Page& page) {
  if (channel.capacity == 0) {
    return {};
  }
  const QString hands = u"sendx %1, recvx %2"_s.arg(channel.sendIndex).arg(channel.receiveIndex);
  if (page.count == channel.capacity) {
    return u"cap %1, "_s.arg(channel.capacity) % hands;
  }
  return PictureTr::tr("slots %1 to %2 of %3").arg(page.first).arg(page.first + page.count - 1).arg(channel.capacity) %
         u", "_s % hands;
}

/// The queue beside the buffer; its head is next to the buffer.
void addQueueRow(Scene& scene, ChannelId id, const QRectF& box, double waiterWidth, bool isSend) {
  const go::Channel& channel = scene.state.table[id];
  const auto waiters = sudogsOf(scene.state, isSend ? channel.senders : channel.receivers);
  const auto count = static_cast<int>(waiters.size());
  const QSizeF place(waiterWidth, scene.px(kWaiterHeight));
  const double gap = scene.px(kWaiterGap);
  int shown = std::max(1, fitting(box.width(), place.width(), gap));
  if (count > shown) {
    shown = std::max(1, fitting(box.width() - scene.px(kMoreWidth), place.width(), gap));
  }
  const auto placeAt = [&](int i) {
    const double shift = i * (place.width() + gap);
    const double x = isSend ? box.right() - place.width() - shift : box.left() + shift;
    return QRectF(QPointF(x, box.top()), place);
  };
  const auto side = isSend ? Qt::AlignRight : Qt::AlignLeft;
  const double titleHeight = scene.type.lineHeight(TypeRole::Small);
  scene.text(Key::of(Part::QueueLabel, id, isSend ? 0 : 1),
             QRectF(placeAt(0).left(), box.top() - titleHeight, place.width(), titleHeight),
             isSend ? u"sendq"_s : u"recvq"_s, TypeRole::Small, Role::Muted, side | Qt::AlignVCenter);
  if (waiters.empty()) {
    addNobody(scene, Key::of(Part::QueueLabel, id, isSend ? 4 : 5), placeAt(0));
    return;
  }
  for (int i = 0; i < std::min(shown, count); ++i) {
    addWaiter(scene, waiters[static_cast<std::size_t>(i)], placeAt(i), i);
  }
  if (count > shown) {
    const QRectF last = placeAt(shown - 1);
    const double width = scene.px(kMoreWidth - 2);
    scene.text(Key::of(Part::QueueLabel, id, isSend ? 6 : 7),
               QRectF(isSend ? last.left() - width : last.right(), last.top(), width, last.height()),
               PictureTr::tr("+%1", "how many more wait").arg(count - shown), TypeRole::Small, Role::Muted,
               Qt::AlignCenter);
  }
}

}  // namespace

double stripHeight(const Scene& scene) { return scene.px(kTop + kSlotHeight + kHandSize + 5); }

void addStripPanel(Scene& scene, ChannelId id, const QRectF& box) {
  const go::Channel& channel = scene.state.table[id];
  const QRectF inner = box.adjusted(scene.px(12), 0, -scene.px(12), 0);
  const double top = box.top() + scene.px(kTop) + std::max(0.0, (box.height() - stripHeight(scene)) / 2);
  const double height = scene.px(kSlotHeight);
  const double waiter = scene.px(box.width() < scene.px(kRoomy) ? kNarrowWaiter : kWaiterWidth);
  const double between = scene.px(kBetween);
  const double most = inner.width() - 2 * (waiter + between + scene.px(kMoreWidth));
  const int fits = std::clamp(fitting(most, scene.px(kLeastSlotWidth), scene.px(kSlotGap)), 1, kMostSlots);
  const Page page = pageOf(channel, fits);
  const double slot = std::min(scene.px(kSlotWidth), share(most, std::max(page.count, 1), scene.px(kSlotGap)));
  const double width = channel.capacity > 0 ? page.count * slot + (page.count - 1) * scene.px(kSlotGap)
                                            : std::min(scene.px(kGateWidth), most);
  addPanelFrame(scene, id, box);
  addPanelHead(scene, id, box, noteOf(channel, page));
  const QRectF buffer(inner.center().x() - width / 2, top, width, height);
  if (channel.capacity == 0) {
    addGate(scene, id, buffer);
  } else {
    addSlots(scene, id, buffer, page);
  }
  addQueueRow(scene, id, QRectF(inner.left(), top, buffer.left() - between - inner.left(), height), waiter, true);
  addQueueRow(scene, id, QRectF(buffer.right() + between, top, inner.right() - buffer.right() - between, height),
              waiter, false);
}

}  // namespace orrery::go_channel
