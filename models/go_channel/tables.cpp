// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/tables.h"

#include "models/go_channel/touched.h"
#include "models/go_channel/tr.h"

#include <algorithm>

namespace orrery::go_channel {

using namespace Qt::StringLiterals;

namespace {

QString lineText(const State& state, GoroutineId id) {
  const Function* function = functionOf(state, id);
  const std::int16_t at = goroutine(state, id).line;
  return function != nullptr && at >= 0 ? function->lines[static_cast<std::size_t>(at)].text : QString();
}

QString cupText(const State& state, GoroutineId id) {
  const Goroutine& of = goroutine(state, id);
  if (of.cup != Cup::Empty) {
    return valueText(state, of.heldOf, of.held.value);
  }
  const go::SudogId waiting = state.table.waiter(id).waiting;
  if (waiting.isValid() && state.table.sudog(waiting).isSend && of.status == Status::Waiting) {
    return valueText(state, state.table.sudog(waiting).channel, state.table.sudog(waiting).element.value);
  }
  return {};
}

QString queueText(const State& state, const go::WaitQueue& queue) {
  QStringList names;
  for (auto id = queue.first; id.isValid(); id = state.table.sudog(id).next) {
    names.append(label(state.table.sudog(id).goroutine));
  }
  return names.join(u' ');
}

QString lockText(GoroutineId holder) { return holder.isValid() ? label(holder) : Tr::tr("free", "a lock"); }

StateTable goroutineTable(const State& state, const std::vector<GoroutineId>& touched) {
  StateTable table{Tr::tr("Goroutines"),
                   {Tr::tr("Goroutine"), Tr::tr("Name"), Tr::tr("State"), Tr::tr("Line"), Tr::tr("Holds")},
                   {}};
  for (std::size_t i = 0; i < state.goroutines.size(); ++i) {
    const GoroutineId id{static_cast<std::int32_t>(i)};
    table.rows.push_back(
        {{u"goroutine"_s, label(id)},
         {label(id), state.goroutines[i].name, statusText(state, id), lineText(state, id), cupText(state, id)},
         std::ranges::find(touched, id) != touched.end()});
  }
  return table;
}

StateTable channelTable(const State& state, ChannelId touched) {
  StateTable table{Tr::tr("Channels"),
                   {Tr::tr("Channel"), u"qcount"_s, u"dataqsiz"_s, u"sendx"_s, u"recvx"_s, u"closed"_s, u"sendq"_s,
                    u"recvq"_s, Tr::tr("Lock")},
                   {}};
  for (const NamedChannel& named : state.channels) {
    StateTable::Row row{{u"channel"_s, named.name}, {named.name}, false};
    if (named.id.isValid()) {
      const go::Channel& channel = state.table[named.id];
      row.isTouched = named.id == touched;
      row.cells.append({QString::number(channel.count), QString::number(channel.capacity),
                        QString::number(channel.sendIndex), QString::number(channel.receiveIndex),
                        channel.isClosed ? Tr::tr("yes") : Tr::tr("no"), queueText(state, channel.senders),
                        queueText(state, channel.receivers), lockText(channel.lock)});
    } else {
      row.cells.append(u"nil"_s);
      row.cells.resize(table.header.size());
    }
    table.rows.push_back(row);
  }
  return table;
}

void addQueue(StateTable& table, const State& state, ChannelId channel, const go::WaitQueue& queue,
              const std::vector<GoroutineId>& touched) {
  int place = 1;
  for (auto id = queue.first; id.isValid(); id = state.table.sudog(id).next) {
    const go::Sudog& sudog = state.table.sudog(id);
    const QString kind = !sudog.isSelect              ? Tr::tr("plain", "a waiting goroutine")
                         : state.table.hasLost(sudog) ? Tr::tr("select, already woken")
                                                      : Tr::tr("select");
    table.rows.push_back(
        {{u"goroutine"_s, label(sudog.goroutine)},
         {channelName(state, channel), sudog.isSend ? u"sendq"_s : u"recvq"_s, QString::number(place++),
          label(sudog.goroutine), sudog.isSend ? valueText(state, channel, sudog.element.value) : QString(), kind},
         std::ranges::find(touched, sudog.goroutine) != touched.end()});
  }
}

StateTable queueTable(const State& state, const std::vector<GoroutineId>& touched) {
  StateTable table{
      Tr::tr("Waiting"),
      {Tr::tr("Channel"), Tr::tr("Queue"), Tr::tr("Place"), Tr::tr("Goroutine"), Tr::tr("Value"), Tr::tr("Kind")},
      {}};
  for (std::int32_t i = 0; i < state.table.size(); ++i) {
    if (state.table[{i}].isInUse) {
      addQueue(table, state, {i}, state.table[{i}].senders, touched);
      addQueue(table, state, {i}, state.table[{i}].receivers, touched);
    }
  }
  return table;
}

}  // namespace

QString statusText(const State& state, GoroutineId id) {
  const Goroutine& of = goroutine(state, id);
  switch (of.status) {
    case Status::Idle:
      return Tr::tr("idle");
    case Status::Runnable:
      return state.queue.runNext() == id ? Tr::tr("runnable, in runnext") : Tr::tr("runnable");
    case Status::Running:
      return Tr::tr("running");
    case Status::Waiting:
      return of.isLeaked ? Tr::tr("leaked: %1").arg(QString(text(of.reason)))
                         : Tr::tr("waits: %1").arg(QString(text(of.reason)));
    case Status::Ended:
      return Tr::tr("ended");
  }
  Q_UNREACHABLE();
}

std::vector<StateTable> tablesOf(const State& state, const Step* last) {
  const std::vector<GoroutineId> touched = last != nullptr ? touchedGoroutines(*last) : std::vector<GoroutineId>();
  const ChannelId channel = last != nullptr ? touchedChannel(*last) : ChannelId();
  return {goroutineTable(state, touched), channelTable(state, channel), queueTable(state, touched)};
}

}  // namespace orrery::go_channel
