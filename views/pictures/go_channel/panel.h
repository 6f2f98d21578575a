// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/go_channel/view.h"

namespace orrery::go_channel {

inline constexpr double kWaiterWidth = 104;
inline constexpr double kWaiterHeight = 36;
inline constexpr double kWaiterGap = 8;
inline constexpr double kTitleHeight = 28;

enum PanelPart : std::uint8_t { Frame, Title, Subtitle, Badge, Lock, Count, CountOf, NoBuffer };

/// Sudogs of a queue, the first one first.
[[nodiscard]] std::vector<go::SudogId> sudogsOf(const State& state, const go::WaitQueue& queue);

/// One who waits: its sign, and the value that it holds or its empty cup.
void addWaiter(Scene& scene, go::SudogId id, const QRectF& box, int place);
/// "and 3 more" in a waiter's place.
void addMoreWaiters(Scene& scene, Key key, const QRectF& box, int count);
/// The outline of a queue where nobody waits.
void addNobody(Scene& scene, Key key, const QRectF& box);

/// Title, capacity (or `note` in its place), "closed", and the lock, in a line at the top of the panel.
void addPanelHead(Scene& scene, ChannelId id, const QRectF& box, const QString& note = {});
/// The frame around a channel.
void addPanelFrame(Scene& scene, ChannelId id, const QRectF& box);

/// The buffer as a ring, with the queues in columns beside it.
void addRingPanel(Scene& scene, ChannelId id, const QRectF& box);
/// The buffer as a strip, with the queues in line with it.
void addStripPanel(Scene& scene, ChannelId id, const QRectF& box);
/// The height below which a ring has no room.
[[nodiscard]] double leastRingHeight(const Scene& scene);
[[nodiscard]] double leastRingWidth(const Scene& scene);
[[nodiscard]] double stripHeight(const Scene& scene);

/// The value in slot `index`, where it has one, at most `most` wide.
void addSlotValue(Scene& scene, ChannelId id, int index, QPointF centre, double most);
/// Whether the slot holds a value: from recvx on, qcount slots.
[[nodiscard]] bool isFull(const go::Channel& channel, int index);
[[nodiscard]] Role slotFill(const Scene& scene, ChannelId id, int index);
[[nodiscard]] Role slotStroke(const Scene& scene, ChannelId id, int index);

}  // namespace orrery::go_channel
