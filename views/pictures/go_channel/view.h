// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_channel/state.h"
#include "models/timeline/step.h"
#include "views/pictures/fonts.h"
#include "views/pictures/layout.h"
#include "views/pictures/picture.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <vector>

namespace orrery::go_channel {

/// The translation context of the channel's picture.
struct PictureTr {
  Q_DECLARE_TR_FUNCTIONS(OrreryChannelPicture)
};

/// What the keys of this picture are made of.
enum class Part : std::uint8_t {
  Value,       ///< id: serial; the same one in a hand, a queue and a slot
  ZeroValue,   ///< id: goroutine; what a closed channel gave
  Card,        ///< id: goroutine; part: which shape of the card
  CodeLine,    ///< id: goroutine; part: line
  CodeMark,    ///< id: goroutine
  Runner,      ///< id: goroutine; its dot in the processor's row
  Processor,   ///< part: which label
  Panel,       ///< id: channel; part: which shape of the panel
  NilPanel,    ///< id: channel name
  Slot,        ///< id: channel; part: slot
  SlotIndex,   ///< id: channel; part: slot
  Hand,        ///< id: channel; part: 0 sendx, 1 recvx, 2 and 3 their labels
  Waiter,      ///< id: goroutine; part: of waiterPart()
  WaiterDot,   ///< likewise
  Cup,         ///< likewise: the empty cup of a receiver
  QueueLabel,  ///< id: channel; part: which
  Arrow,       ///< id: channel; part: which
  Output,      ///< part: line
  Fold         ///< part: which
};

/// What the step that led here touched; an invalid id or -1 where it touched none.
struct Touched {
  std::vector<GoroutineId> goroutines;  ///< as touchedGoroutines() gives them
  GoroutineId other;                    ///< as touchedOther()
  ChannelId channel;
  int slot = -1;
  bool wholeChannel = false;  ///< it was made or closed

  [[nodiscard]] bool has(GoroutineId id) const {
    return std::find(goroutines.begin(), goroutines.end(), id) != goroutines.end();
  }
};
[[nodiscard]] Touched touchedBy(const Step* last);

/// How a goroutine stands: its colour, its second sign and the words for it.
struct Look {
  Role fill = Role::Grey;
  Role stroke = Role::Grey;
  Role ink = Role::OnGrey;       ///< on `fill`
  Role textInk = Role::GreyInk;  ///< of the words
  Dash dash = Dash::Solid;
  QString words;  ///< "blocked in send"
};
[[nodiscard]] Look lookOf(const State& state, GoroutineId id);

/// What is being made, and what every part of it needs.
struct Scene {
  const State& state;
  const TypeScale& type;
  Touched touched;
  Picture picture;
  std::set<std::int64_t> serials;  ///< values that have their place already

  [[nodiscard]] double unit() const { return type.factor(); }
  [[nodiscard]] double px(double length) const { return length * type.factor(); }
  void add(Item item) { picture.items.push_back(std::move(item)); }
  void text(Key key, const QRectF& box, const QString& string, TypeRole role, Role tint,
            Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter, int layer = kTextLayer);
  /// The token of a value; one without a serial (a zero value) is keyed by who holds it.
  void value(const QRectF& box, const Element& element, const QString& string, GoroutineId holder, bool isTouched);
  /// A goroutine's round sign, with its label in it.
  [[nodiscard]] Item dot(Key key, QPointF centre, double radius, GoroutineId id) const;

  static constexpr int kBackLayer = 0;
  static constexpr int kShapeLayer = 2;
  static constexpr int kTextLayer = 4;
  static constexpr int kTokenLayer = 6;
};

[[nodiscard]] Entity goroutineEntity(GoroutineId id);
[[nodiscard]] Entity channelEntity(const State& state, ChannelId id);
[[nodiscard]] Key cardKey(GoroutineId id);
[[nodiscard]] Key waiterKey(const State& state, go::SudogId id);
/// Part of a Waiter key: a goroutine can wait on several channels, and with several cases on one.
[[nodiscard]] std::int64_t waiterPart(const go::Sudog& sudog);

// The three storeys of the picture; each fills the box that it is given.
[[nodiscard]] double processorHeight(const Scene& scene);
void addProcessor(Scene& scene, const QRectF& box);
/// The height that the channels want: for rings if `most` allows them, else for strips.
[[nodiscard]] double channelsHeight(const Scene& scene, double width, double most);
void addChannels(Scene& scene, const QRectF& box);
/// The height that the cards want at this width.
[[nodiscard]] double cardsHeight(const Scene& scene, double width, double most);
void addCards(Scene& scene, const QRectF& box);

}  // namespace orrery::go_channel
