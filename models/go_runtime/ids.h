// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <cstdint>

namespace orrery::go {

struct GoroutineTag;
struct ChannelTag;
struct SudogTag;
struct WaitGroupTag;

/// Index of a goroutine in its machine's list; people see "G1" for index 0.
using GoroutineId = Id<GoroutineTag>;
/// Index in a ChannelTable; the invalid id is Go's nil channel.
using ChannelId = Id<ChannelTag>;
using SudogId = Id<SudogTag>;
using WaitGroupId = Id<WaitGroupTag>;

/// What goes through a channel. The serial tells two equal values apart, so that one can be followed on its way; a
/// zeroed place has serial 0.
struct Element {
  std::int64_t value = 0;
  std::int64_t serial = 0;

  bool operator==(const Element&) const = default;
};

template <class Tag>
[[nodiscard]] constexpr std::size_t at(Id<Tag> id) {
  return static_cast<std::size_t>(id.value);
}

}  // namespace orrery::go
