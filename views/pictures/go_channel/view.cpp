// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/go_channel/view.h"

#include "models/go_channel/steps.h"
#include "models/go_channel/touched.h"

namespace orrery::go_channel {

using namespace Qt::StringLiterals;

Touched touchedBy(const Step* last) {
  Touched touched;
  if (last == nullptr) {
    return touched;
  }
  touched.goroutines = touchedGoroutines(*last);
  touched.other = touchedOther(*last);
  touched.channel = touchedChannel(*last);
  touched.slot = touchedSlot(*last);
  const auto kind = static_cast<StepKind>(last->kind);
  touched.wholeChannel = kind == StepKind::CloseMarked || kind == StepKind::ChannelMade;
  return touched;
}

namespace {

QString waitingWords(const State& state, const Goroutine& goroutine) {
  switch (goroutine.reason) {
    case go::WaitReason::ChanSend:
      return PictureTr::tr("blocked in send");
    case go::WaitReason::ChanReceive:
      return PictureTr::tr("blocked in receive");
    case go::WaitReason::Select:
      return PictureTr::tr("blocked in select");
    case go::WaitReason::SelectNoCases:
    case go::WaitReason::ChanReceiveNil:
    case go::WaitReason::ChanSendNil:
      return PictureTr::tr("blocked for ever");
    case go::WaitReason::Semacquire:
      return PictureTr::tr("waits for the group");
    case go::WaitReason::Sleep:
      return PictureTr::tr("sleeps");
    case go::WaitReason::None:
      break;
  }
  Q_UNUSED(state)
  return PictureTr::tr("waits");
}

QString runnableWords(const State& state, GoroutineId id) {
  if (state.queue.runNext() == id) {
    return PictureTr::tr("runnable, next");
  }
  return PictureTr::tr("runnable");
}

}  // namespace

Look lookOf(const State& state, GoroutineId id) {
  const Goroutine& g = goroutine(state, id);
  if (g.hasPanicked && (g.status == Status::Ended || g.status == Status::Idle)) {
    return {Role::DangerFill, Role::Danger, Role::DangerInk, Role::DangerInk, Dash::Solid, PictureTr::tr("panicked")};
  }
  switch (g.status) {
    case Status::Idle:
      return {Role::Inset, Role::Grey, Role::Muted, Role::Muted, Dash::Dashed, PictureTr::tr("idle")};
    case Status::Runnable:
      return {Role::Sky, Role::Sky, Role::OnSky, Role::SkyInk, Dash::Solid, runnableWords(state, id)};
    case Status::Running:
      return {Role::Green, Role::Green, Role::OnGreen, Role::GreenInk, Dash::Solid, PictureTr::tr("running")};
    case Status::Waiting:
      if (g.isLeaked) {
        return {Role::DangerFill, Role::Danger, Role::DangerInk,
                Role::DangerInk,  Dash::Dashed, PictureTr::tr("leaked")};
      }
      return {Role::Grey, Role::Grey, Role::OnGrey, Role::GreyInk, Dash::Solid, waitingWords(state, g)};
    case Status::Ended:
      return {Role::Inset, Role::CardBorder, Role::Muted, Role::Muted, Dash::Dotted, PictureTr::tr("ended")};
  }
  return {};
}

void Scene::text(Key key, const QRectF& box, const QString& string, TypeRole role, Role tint, Qt::Alignment alignment,
                 int layer) {
  Item item = textItem(key, box, type.elided(string, role, box.width()), role, tint, alignment);
  item.layer = layer;
  add(std::move(item));
}

void Scene::value(const QRectF& box, const Element& element, const QString& string, GoroutineId holder,
                  bool isTouched) {
  const bool isOwn = element.serial > 0 && serials.insert(element.serial).second;
  Item token;
  token.key = isOwn ? Key::of(Part::Value, element.serial) : Key::of(Part::ZeroValue, holder);
  token.shape = Rectangle{px(6)};
  token.rect = box;
  token.fill = isTouched ? Role::AccentFill : Role::Card;
  token.stroke = isTouched ? Role::Accent : Role::Blue;
  token.strokeWidth = isTouched ? 2 : 1.5;
  token.layer = kTokenLayer;
  const auto padding = px(3);
  token.text = {type.elided(string, TypeRole::MonoBold, box.width() - 2 * padding),
                TypeRole::MonoBold,
                Role::Ink,
                Qt::AlignCenter,
                {padding, 0, padding, 0},
                false,
                1};
  token.arc = px(40);
  if (touched.other.isValid()) {
    token.origin = cardKey(touched.other);
  }
  token.toolTip = string;
  add(std::move(token));
}

Item Scene::dot(Key key, QPointF centre, double radius, GoroutineId id) const {
  const Look look = lookOf(state, id);
  Item item;
  item.key = key;
  item.shape = Ellipse{};
  item.rect = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
  item.fill = touched.has(id) && look.fill != Role::DangerFill ? Role::Accent : look.fill;
  item.stroke = touched.has(id) && look.fill != Role::DangerFill ? Role::Accent : look.stroke;
  item.strokeWidth = 1.5;
  item.dash = look.dash;
  item.layer = kShapeLayer + 1;
  item.text = {label(id),
               TypeRole::SmallBold,
               touched.has(id) && look.fill != Role::DangerFill ? Role::OnAccent : look.ink,
               Qt::AlignCenter,
               {},
               false,
               1};
  item.entity = goroutineEntity(id);
  return item;
}

Entity goroutineEntity(GoroutineId id) { return {u"goroutine"_s, label(id)}; }

Entity channelEntity(const State& state, ChannelId id) { return {u"channel"_s, channelName(state, id)}; }

Key cardKey(GoroutineId id) { return Key::of(Part::Card, id); }

std::int64_t waiterPart(const go::Sudog& sudog) {
  return static_cast<std::int64_t>(sudog.channel.value) * (kMostCases + 1) + sudog.caseIndex + 1;
}

Key waiterKey(const State& state, go::SudogId id) {
  const go::Sudog& sudog = state.table.sudog(id);
  return Key::of(Part::Waiter, sudog.goroutine, waiterPart(sudog));
}

}  // namespace orrery::go_channel
