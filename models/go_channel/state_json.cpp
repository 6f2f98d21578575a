// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/tables.h"

#include <QJsonArray>

namespace orrery::go_channel {

using namespace Qt::StringLiterals;

namespace {

QString statusId(Status status) {
  switch (status) {
    case Status::Idle:
      return u"idle"_s;
    case Status::Runnable:
      return u"runnable"_s;
    case Status::Running:
      return u"running"_s;
    case Status::Waiting:
      return u"waiting"_s;
    case Status::Ended:
      return u"ended"_s;
  }
  Q_UNREACHABLE();
}

QString outcomeId(Outcome outcome) {
  switch (outcome) {
    case Outcome::Going:
      return u"going"_s;
    case Outcome::Returned:
      return u"returned"_s;
    case Outcome::Panicked:
      return u"panicked"_s;
    case Outcome::Deadlock:
      return u"deadlock"_s;
    case Outcome::TooMany:
      return u"too_many_goroutines"_s;
  }
  Q_UNREACHABLE();
}

QJsonValue who(GoroutineId id) { return id.isValid() ? QJsonValue(label(id)) : QJsonValue(); }

QJsonArray queueJson(const State& state, const go::WaitQueue& queue) {
  QJsonArray list;
  for (auto id = queue.first; id.isValid(); id = state.table.sudog(id).next) {
    const go::Sudog& sudog = state.table.sudog(id);
    QJsonObject entry{{u"goroutine"_s, label(sudog.goroutine)}, {u"isSelect"_s, sudog.isSelect}};
    if (sudog.isSelect) {
      entry.insert(u"selectDone"_s, state.table.hasLost(sudog));
    }
    if (sudog.isSend) {
      entry.insert(u"value"_s, static_cast<qint64>(sudog.element.value));
    }
    list.append(entry);
  }
  return list;
}

QJsonObject channelJson(const State& state, const NamedChannel& named) {
  if (!named.id.isValid()) {
    return {{u"name"_s, named.name}, {u"nil"_s, true}};
  }
  const go::Channel& channel = state.table[named.id];
  QJsonArray buffer;
  for (const Element& element : state.table.buffer(named.id)) {
    buffer.append(static_cast<qint64>(element.value));
  }
  return {{u"name"_s, named.name},
          {u"qcount"_s, channel.count},
          {u"dataqsiz"_s, channel.capacity},
          {u"buf"_s, buffer},
          {u"sendx"_s, channel.sendIndex},
          {u"recvx"_s, channel.receiveIndex},
          {u"closed"_s, channel.isClosed},
          {u"lock"_s, who(channel.lock)},
          {u"recvq"_s, queueJson(state, channel.receivers)},
          {u"sendq"_s, queueJson(state, channel.senders)}};
}

QJsonObject goroutineJson(const State& state, GoroutineId id) {
  const Goroutine& of = goroutine(state, id);
  QJsonObject made{{u"id"_s, label(id)}, {u"name"_s, of.name}, {u"status"_s, statusId(of.status)}};
  if (of.status == Status::Waiting) {
    made.insert(u"reason"_s, QString(text(of.reason)));
    made.insert(u"leaked"_s, of.isLeaked);
  }
  const Function* function = functionOf(state, id);
  if (function != nullptr && of.line >= 0) {
    made.insert(u"line"_s, function->lines[static_cast<std::size_t>(of.line)].text);
  }
  if (of.cup != Cup::Empty) {
    made.insert(of.cup == Cup::ToSend ? u"sends"_s : u"received"_s, static_cast<qint64>(of.held.value));
  }
  return made;
}

QJsonArray idsJson(const std::vector<GoroutineId>& ids) {
  QJsonArray list;
  for (const GoroutineId id : ids) {
    list.append(label(id));
  }
  return list;
}

}  // namespace

QJsonObject jsonOf(const State& state) {
  QJsonArray channels;
  for (const NamedChannel& named : state.channels) {
    channels.append(channelJson(state, named));
  }
  QJsonArray goroutines;
  for (std::size_t i = 0; i < state.goroutines.size(); ++i) {
    goroutines.append(goroutineJson(state, {static_cast<std::int32_t>(i)}));
  }
  QJsonArray waitGroups;
  for (std::size_t i = 0; i < state.waitGroups.size(); ++i) {
    waitGroups.append(QJsonObject{{u"name"_s, state.program->waitGroups[i]},
                                  {u"counter"_s, static_cast<qint64>(state.waitGroups[i].counter())},
                                  {u"waiting"_s, idsJson(state.waitGroups[i].waiting())}});
  }
  QJsonArray printed;
  for (const Printed& line : state.printed) {
    printed.append(line.text);
  }
  QJsonObject made{{u"outcome"_s, outcomeId(state.outcome)},
                   {u"now"_s, static_cast<qint64>(state.now)},
                   {u"running"_s, who(state.running)},
                   {u"runnext"_s, who(state.queue.runNext())},
                   {u"runq"_s, idsJson(state.queue.local())},
                   {u"globalQueue"_s, idsJson(state.queue.global())},
                   {u"timers"_s, static_cast<qint64>(state.timers.pending().size())},
                   {u"channels"_s, channels},
                   {u"goroutines"_s, goroutines},
                   {u"waitGroups"_s, waitGroups},
                   {u"printed"_s, printed}};
  if (state.fault != go::Fault::None) {
    made.insert(u"fault"_s, QString(text(state.fault)));
  }
  return made;
}

}  // namespace orrery::go_channel
