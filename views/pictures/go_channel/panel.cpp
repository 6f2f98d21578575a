// SPDX-License-Identifier: GPL-3.0-or-later
// What the two ways of drawing a channel share.
#include "views/pictures/go_channel/panel.h"

#include <algorithm>

namespace orrery::go_channel {

using namespace Qt::StringLiterals;

std::vector<go::SudogId> sudogsOf(const State& state, const go::WaitQueue& queue) {
  std::vector<go::SudogId> list;
  for (go::SudogId id = queue.first; id.isValid(); id = state.table.sudog(id).next) {
    list.push_back(id);
  }
  return list;
}

bool isFull(const go::Channel& channel, int index) {
  return channel.capacity > 0 && (index - channel.receiveIndex + channel.capacity) % channel.capacity < channel.count;
}

Role slotFill(const Scene& scene, ChannelId id, int index) {
  if (scene.touched.channel == id && scene.touched.slot == index) {
    return Role::AccentFill;
  }
  return isFull(scene.state.table[id], index) ? Role::BlueFill : Role::Inset;
}

Role slotStroke(const Scene& scene, ChannelId id, int index) {
  if (scene.touched.channel == id && scene.touched.slot == index) {
    return Role::Accent;
  }
  return isFull(scene.state.table[id], index) ? Role::Blue : Role::CardBorder;
}

void addSlotValue(Scene& scene, ChannelId id, int index, QPointF centre, double most) {
  if (!isFull(scene.state.table[id], index)) {
    return;
  }
  const Element& element = scene.state.table.buffer(id)[static_cast<std::size_t>(index)];
  if (element.serial == 0) {
    return;  // taken, and the waiting sender's value is on its way here
  }
  const QSizeF size(std::min(scene.px(42), most), scene.px(26));
  scene.value(QRectF(centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height()),
              element, valueText(scene.state, id, element.value), GoroutineId(),
              scene.touched.channel == id && scene.touched.slot == index);
}

void addWaiter(Scene& scene, go::SudogId id, const QRectF& box, int place) {
  const go::Sudog& sudog = scene.state.table.sudog(id);
  const bool isLoser = scene.state.table.hasLost(sudog);
  const bool isTouched = scene.touched.has(sudog.goroutine) && !isLoser;
  const auto part = waiterPart(sudog);
  const QString holds = sudog.isSend
                            ? PictureTr::tr("holds %1").arg(valueText(scene.state, sudog.channel, sudog.element.value))
                            : PictureTr::tr("waits for a value");

  Item frame;
  frame.key = Key::of(Part::Waiter, sudog.goroutine, part);
  frame.shape = Rectangle{scene.px(10)};
  frame.rect = box;
  frame.fill = isLoser ? Role::Inset : (isTouched ? Role::AccentFill : Role::Card);
  frame.stroke = isTouched ? Role::Accent : Role::CardBorder;
  frame.strokeWidth = isTouched ? 2 : 1;
  frame.dash = isLoser ? Dash::Dotted : (sudog.isSelect ? Dash::Dashed : Dash::Solid);
  frame.layer = Scene::kBackLayer + 1;
  frame.entity = goroutineEntity(sudog.goroutine);
  frame.origin = cardKey(sudog.goroutine);
  frame.sink = cardKey(sudog.goroutine);
  frame.accessibleName =
      PictureTr::tr("%1, place %2 in %3 of %4, %5")
          .arg(label(sudog.goroutine))
          .arg(place + 1)
          .arg(sudog.isSend ? u"sendq"_s : u"recvq"_s, channelName(scene.state, sudog.channel), holds);
  if (isLoser) {
    frame.toolTip = PictureTr::tr("Another case of its select has been woken: it leaves this queue when it runs again");
  }
  scene.add(frame);

  const double radius = box.height() / 2 - scene.px(5);
  Item dot = scene.dot(Key::of(Part::WaiterDot, sudog.goroutine, part),
                       QPointF(box.left() + scene.px(6) + radius, box.center().y()), radius, sudog.goroutine);
  dot.origin = cardKey(sudog.goroutine);
  dot.sink = cardKey(sudog.goroutine);
  if (isLoser) {
    dot.fill = Role::Inset;
    dot.stroke = Role::Grey;
    dot.dash = Dash::Dotted;
    dot.text.tint = Role::Muted;
  }
  scene.add(std::move(dot));

  const double cupLeft = box.left() + 2 * radius + scene.px(14);
  const double cupWidth = std::min(scene.px(48), box.right() - scene.px(6) - cupLeft);
  const QRectF cup(box.right() - scene.px(6) - cupWidth, box.center().y() - scene.px(12), cupWidth, scene.px(24));
  if (sudog.isSend) {
    scene.value(cup, sudog.element, valueText(scene.state, sudog.channel, sudog.element.value), sudog.goroutine,
                isTouched);
    return;
  }
  Item empty;
  empty.key = Key::of(Part::Cup, sudog.goroutine, part);
  empty.shape = Rectangle{scene.px(6)};
  empty.rect = cup;
  empty.fill = Role::Inset;
  empty.stroke = Role::Grey;
  empty.dash = Dash::Dashed;
  empty.layer = Scene::kShapeLayer;
  empty.origin = cardKey(sudog.goroutine);
  empty.sink = cardKey(sudog.goroutine);
  scene.add(std::move(empty));
}

namespace {

void addNote(Scene& scene, Key key, const QRectF& box, const QString& words) {
  Item item;
  item.key = key;
  item.shape = Rectangle{scene.px(10)};
  item.rect = box;
  item.stroke = Role::Faint;
  item.dash = Dash::Dashed;
  item.layer = Scene::kBackLayer + 1;
  item.text = {scene.type.elided(words, TypeRole::Small, box.width() - scene.px(8)),
               TypeRole::Small,
               Role::Muted,
               Qt::AlignCenter,
               {},
               false,
               1};
  scene.add(std::move(item));
}

}  // namespace

void addMoreWaiters(Scene& scene, Key key, const QRectF& box, int count) {
  addNote(scene, key, box, PictureTr::tr("and %1 more").arg(count));
}

void addNobody(Scene& scene, Key key, const QRectF& box) { addNote(scene, key, box, PictureTr::tr("nobody")); }

void addPanelFrame(Scene& scene, ChannelId id, const QRectF& box) {
  const go::Channel& channel = scene.state.table[id];
  const bool isTouched = scene.touched.wholeChannel && scene.touched.channel == id;
  Item frame;
  frame.key = Key::of(Part::Panel, id, Frame);
  frame.shape = Rectangle{scene.px(12)};
  frame.rect = box;
  frame.fill = Role::Surface;
  frame.stroke = isTouched ? Role::Accent : Role::CardBorder;
  frame.strokeWidth = isTouched ? 2 : 1;
  frame.dash = channel.isClosed ? Dash::Dashed : Dash::Solid;
  frame.layer = Scene::kBackLayer - 1;
  frame.entity = channelEntity(scene.state, id);
  frame.accessibleName = PictureTr::tr("channel %1, %2 of %3 values, %4")
                             .arg(channelName(scene.state, id))
                             .arg(channel.count)
                             .arg(channel.capacity)
                             .arg(channel.isClosed ? PictureTr::tr("closed") : PictureTr::tr("open"));
  scene.add(std::move(frame));
}

namespace {

/// A small pill with words; returns its left or right edge for what stands beside it.
double addPill(Scene& scene, Key key, QPointF at, bool growsLeft, const QString& words, Role fill, Role stroke,
               Role ink) {
  const double width = scene.type.width(words, TypeRole::Small) + scene.px(18);
  const double height = scene.px(24);
  Item pill;
  pill.key = key;
  pill.shape = Rectangle{height / 2};
  pill.rect = QRectF(growsLeft ? at.x() - width : at.x(), at.y() - height / 2, width, height);
  pill.fill = fill;
  pill.stroke = stroke;
  pill.layer = Scene::kShapeLayer;
  pill.text = {words, TypeRole::Small, ink, Qt::AlignCenter, {}, false, 1};
  const double edge = growsLeft ? pill.rect.left() : pill.rect.right();
  scene.add(std::move(pill));
  return edge;
}

}  // namespace

void addPanelHead(Scene& scene, ChannelId id, const QRectF& box, const QString& note) {
  const go::Channel& channel = scene.state.table[id];
  const double height = scene.px(kTitleHeight);
  const double middle = box.top() + scene.px(4) + height / 2;
  const double padding = scene.px(12);

  const bool isLocked = channel.lock.isValid();
  const QString lock = isLocked ? PictureTr::tr("lock: %1").arg(label(channel.lock)) : PictureTr::tr("lock: free");
  const double lockEdge = addPill(scene, Key::of(Part::Panel, id, Lock), QPointF(box.right() - padding, middle), true,
                                  lock, isLocked ? Role::AccentFill : Role::Card,
                                  isLocked ? Role::Accent : Role::CardBorder, isLocked ? Role::AccentInk : Role::Muted);

  const QString name = channelName(scene.state, id);
  double x = box.left() + padding;
  const double room = lockEdge - scene.px(8) - x;
  const double nameWidth = std::min(scene.type.width(name, TypeRole::Heading) + 1, room * 0.5);
  scene.text(Key::of(Part::Panel, id, Title), QRectF(x, box.top() + scene.px(4), nameWidth, height), name,
             TypeRole::Heading, Role::Ink);
  x += nameWidth + scene.px(10);
  if (channel.isClosed) {
    x = addPill(scene, Key::of(Part::Panel, id, Badge), QPointF(x, middle), false, PictureTr::tr("closed"),
                Role::PlumFill, Role::Plum, Role::PlumInk) +
        scene.px(10);
  }
  const QString element = isSignal(scene.state, id) ? u"chan struct{}"_s : u"chan int"_s;
  const QString kind = note.isEmpty() ? QString(element % u", cap " % QString::number(channel.capacity)) : note;
  if (const double left = lockEdge - scene.px(10) - x; left > scene.px(60)) {
    scene.text(Key::of(Part::Panel, id, Subtitle), QRectF(x, box.top() + scene.px(4), left, height), kind,
               TypeRole::MonoSmall, Role::Muted);
  }
}

}  // namespace orrery::go_channel
