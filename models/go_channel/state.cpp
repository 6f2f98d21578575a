// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/state.h"

#include <algorithm>

namespace orrery::go_channel {

using namespace Qt::StringLiterals;

namespace {

const NamedChannel* namedChannel(const State& state, ChannelId id) {
  const auto found = std::ranges::find_if(
      state.channels, [&](const NamedChannel& channel) { return channel.id == id && id.isValid(); });
  return found == state.channels.end() ? nullptr : &*found;
}

}  // namespace

QString label(GoroutineId id) { return u'G' % QString::number(id.value + 1); }

QString fullName(const State& state, GoroutineId id) {
  const QString& name = goroutine(state, id).name;
  return name.isEmpty() || name == label(id) ? label(id) : label(id) % u' ' % name;
}

QString channelName(const State& state, ChannelId id) {
  if (!id.isValid()) {
    return u"nil"_s;
  }
  const NamedChannel* named = namedChannel(state, id);
  return named != nullptr ? named->name : u"timer"_s;
}

QString nameText(const State& state, ChannelName name) {
  if (name >= 0 && name < state.channels.size()) {
    return state.channels.at(name).name;
  }
  return name == kNoChannel ? u"nil"_s : u"timer"_s;
}

bool isSignal(const State& state, ChannelId id) {
  const NamedChannel* named = namedChannel(state, id);
  return named != nullptr && named->isSignal;
}

QString valueText(const State& state, ChannelId channel, std::int64_t value) {
  const NamedChannel* named = namedChannel(state, channel);
  if (named != nullptr) {
    return named->isSignal ? u"{}"_s : QString::number(value);
  }
  return channel.isValid() ? u"time"_s : QString::number(value);
}

const Function* functionOf(const State& state, GoroutineId id) {
  const Goroutine& of = goroutine(state, id);
  return of.isByHand() ? of.hand.get() : state.program->functions[static_cast<std::size_t>(of.function)].get();
}

ChannelId resolve(const State& state, const Goroutine& goroutine, ChannelName name) {
  if (name >= 0) {
    const bool isOwnNil = (goroutine.nilChannels >> static_cast<unsigned>(name) & 1U) != 0;
    return isOwnNil ? ChannelId{} : state.channels.at(name).id;
  }
  if (name <= kFirstVariable) {
    return {static_cast<std::int32_t>(goroutine.registers[static_cast<std::size_t>(kFirstVariable - name)])};
  }
  return {};
}

int exitStatus(Outcome outcome) { return outcome == Outcome::Panicked || outcome == Outcome::Deadlock ? 2 : 0; }

}  // namespace orrery::go_channel
