// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/operations.h"

#include "models/go_channel/evaluate.h"
#include "models/go_channel/hand.h"
#include "models/go_channel/machine.h"
#include "models/go_channel/tr.h"

#include <algorithm>

namespace orrery::go_channel {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestName = 24;
constexpr int kLongestCases = 300;
constexpr int kUsualLimit = 2'000;
constexpr int kMostInstructionsRun = 1'000'000;
constexpr auto kLargestValue = std::int64_t{1'000'000'000};

Parameter goroutineParameter() {
  return {.id = u"goroutine"_s,
          .label = Tr::tr("Goroutine"),
          .kind = Parameter::Kind::Choice,
          .longest = kLongestName,
          .fallback = QJsonValue(u"new"_s),
          .entity = u"goroutine"_s,
          .options = {}};
}

Parameter channelParameter() {
  return {.id = u"channel"_s,
          .label = Tr::tr("Channel"),
          .kind = Parameter::Kind::Choice,
          .longest = kLongestName,
          .fallback = QJsonValue(QJsonValue::Undefined),
          .entity = u"channel"_s,
          .options = {}};
}

Parameter numberParameter(const QString& id, const QString& label, std::int64_t least, std::int64_t most,
                          const QJsonValue& fallback) {
  return {.id = id,
          .label = label,
          .kind = Parameter::Kind::Integer,
          .minimum = least,
          .maximum = most,
          .fallback = fallback,
          .entity = {},
          .options = {}};
}

Parameter textParameter(const QString& id, const QString& label, int longest, const QJsonValue& fallback) {
  return {.id = id,
          .label = label,
          .kind = Parameter::Kind::Text,
          .longest = longest,
          .fallback = fallback,
          .entity = {},
          .options = {}};
}

Parameter caseParameter() { return numberParameter(u"case"_s, Tr::tr("Case (-1: drawn)"), -1, kMostCases - 1, -1); }

OperationDescription described(const QString& id, const QString& label, const QString& help,
                               std::vector<Parameter> parameters) {
  return {.id = id, .label = label, .help = help, .parameters = std::move(parameters), .whyNot = {}};
}

void addRunning(std::vector<OperationDescription>& list) {
  Parameter chosen = goroutineParameter();
  chosen.fallback = QJsonValue(QJsonValue::Undefined);
  list.push_back(
      described(u"run"_s, Tr::tr("Run"), Tr::tr("Runs until nobody can run any more."),
                {numberParameter(u"limit"_s, Tr::tr("Instructions at most"), 1, kMostInstructionsRun, kUsualLimit)}));
  list.push_back(described(u"next"_s, Tr::tr("Next instruction"),
                           Tr::tr("One instruction of the goroutine that the scheduler runs."), {}));
  list.push_back(described(u"step"_s, Tr::tr("Step one goroutine"),
                           Tr::tr("One instruction of a goroutine of your choice; of a select, the case as well."),
                           {chosen, caseParameter()}));
}

void addByHand(std::vector<OperationDescription>& list) {
  list.push_back(described(u"send"_s, Tr::tr("Send"), Tr::tr("A goroutine sends a value."),
                           {goroutineParameter(), channelParameter(),
                            numberParameter(u"value"_s, Tr::tr("Value"), -kLargestValue, kLargestValue, 0)}));
  list.push_back(described(u"receive"_s, Tr::tr("Receive"), Tr::tr("A goroutine receives a value."),
                           {goroutineParameter(), channelParameter()}));
  list.push_back(described(u"receive_ok"_s, Tr::tr("Receive with ok"),
                           Tr::tr("A goroutine receives a value and whether it was really sent."),
                           {goroutineParameter(), channelParameter()}));
  list.push_back(described(u"close"_s, Tr::tr("Close"), Tr::tr("A goroutine closes the channel."),
                           {goroutineParameter(), channelParameter()}));
  list.push_back(described(
      u"select"_s, Tr::tr("Select"), Tr::tr("A goroutine selects; cases as in Go, with semicolons between them."),
      {goroutineParameter(),
       textParameter(u"cases"_s, Tr::tr("Cases"), kLongestCases, QJsonValue(QJsonValue::Undefined)), caseParameter()}));
  list.push_back(described(u"len"_s, u"len"_s, Tr::tr("A goroutine reads how many values are in the buffer."),
                           {goroutineParameter(), channelParameter()}));
  list.push_back(described(u"cap"_s, u"cap"_s, Tr::tr("A goroutine reads the size of the buffer."),
                           {goroutineParameter(), channelParameter()}));
}

void addMaking(std::vector<OperationDescription>& list) {
  list.push_back(described(u"make_channel"_s, Tr::tr("Make a channel"),
                           Tr::tr("Adds a channel, or a variable for one that is nil."),
                           {textParameter(u"name"_s, Tr::tr("Name"), kLongestName, QJsonValue(QJsonValue::Undefined)),
                            numberParameter(u"capacity"_s, Tr::tr("Capacity"), 0, kMostCapacity, 0),
                            {.id = u"nil"_s,
                             .label = Tr::tr("nil"),
                             .kind = Parameter::Kind::Flag,
                             .fallback = false,
                             .entity = {},
                             .options = {}}}));
  list.push_back(described(u"new_goroutine"_s, Tr::tr("New goroutine"), Tr::tr("Adds a goroutine to be used by hand."),
                           {textParameter(u"name"_s, Tr::tr("Name"), kLongestName, QString())}));
  list.push_back(described(u"advance"_s, Tr::tr("Move the clock"), Tr::tr("Lets virtual time pass; timers fire."),
                           {numberParameter(u"microseconds"_s, Tr::tr("Microseconds"), 1, kLongestTime, 1'000)}));
}

bool canStep(const State& state, GoroutineId id) {
  const Goroutine& of = goroutine(state, id);
  return of.status == Status::Runnable || (of.status == Status::Running && !of.isByHand());
}

Parameter::Option option(const State& state, GoroutineId id) { return {label(id), fullName(state, id)}; }

void fillGoroutines(Parameter& parameter, const State& state, bool isForStep) {
  for (std::size_t i = 0; i < state.goroutines.size(); ++i) {
    const GoroutineId id{static_cast<std::int32_t>(i)};
    if (isForStep ? canStep(state, id) : isFree(state, id)) {
      parameter.options.push_back(option(state, id));
    }
  }
  if (!isForStep && state.goroutines.size() < static_cast<std::size_t>(kMostGoroutines)) {
    parameter.options.push_back({u"new"_s, Tr::tr("a new goroutine")});
  }
}

void fillChannels(Parameter& parameter, const State& state) {
  for (const NamedChannel& channel : state.channels) {
    parameter.options.push_back(
        {channel.name, channel.id.isValid() ? channel.name : Tr::tr("%1 (nil)").arg(channel.name)});
  }
  parameter.options.push_back({u"nil"_s, u"nil"_s});
}

/// Why the operation cannot be done; empty: it can.
QString whyNot(const OperationDescription& of, const State& state) {
  if (state.outcome != Outcome::Going) {
    return Tr::tr("The program has ended. Go back to an earlier step to try something else.");
  }
  if ((of.id == "run"_L1 || of.id == "next"_L1) && !hasWork(state)) {
    return Tr::tr("Nobody can run: everybody waits.");
  }
  for (const Parameter& parameter : of.parameters) {
    if (parameter.id == "goroutine"_L1 && parameter.options.empty()) {
      return of.id == "step"_L1 ? Tr::tr("Nobody can run: everybody waits.")
                                : Tr::tr("There is no room for a goroutine.");
    }
  }
  return {};
}

}  // namespace

std::vector<OperationDescription> allOperations() {
  std::vector<OperationDescription> list;
  addRunning(list);
  addByHand(list);
  addMaking(list);
  return list;
}

std::vector<OperationDescription> operationsIn(const State& state) {
  std::vector<OperationDescription> list = allOperations();
  for (OperationDescription& each : list) {
    for (Parameter& parameter : each.parameters) {
      if (parameter.id == "goroutine"_L1) {
        fillGoroutines(parameter, state, each.id == "step"_L1);
      } else if (parameter.id == "channel"_L1) {
        fillChannels(parameter, state);
      }
    }
    each.whyNot = whyNot(each, state);
    each.isPossible = each.whyNot.isEmpty();
  }
  return list;
}

QString textOf(const Operation& operation) {
  const auto argument = [&](QLatin1StringView id) { return operation.arguments.value(id); };
  const QString& id = operation.id;
  const QString given = argument("goroutine"_L1).toString(u"new"_s);
  const QString who = given == "new"_L1 ? Tr::tr("A new goroutine") : given;
  const QString channel = argument("channel"_L1).toString();
  if (id == "run"_L1) {
    return Tr::tr("Run");
  }
  if (id == "next"_L1) {
    return Tr::tr("Next instruction");
  }
  if (id == "step"_L1) {
    return Tr::tr("%1 does one instruction").arg(who);
  }
  if (id == "send"_L1) {
    return Tr::tr("%1 sends %2 on %3").arg(who).arg(argument("value"_L1).toInteger()).arg(channel);
  }
  if (id == "receive"_L1) {
    return Tr::tr("%1 receives from %2").arg(who, channel);
  }
  if (id == "receive_ok"_L1) {
    return Tr::tr("%1 receives v, ok from %2").arg(who, channel);
  }
  if (id == "close"_L1) {
    return Tr::tr("%1 closes %2").arg(who, channel);
  }
  if (id == "select"_L1) {
    return Tr::tr("%1 selects: %2").arg(who, argument("cases"_L1).toString());
  }
  if (id == "len"_L1 || id == "cap"_L1) {
    return Tr::tr("%1 reads %2(%3)").arg(who, id, channel);
  }
  if (id == "make_channel"_L1) {
    return Tr::tr("Make channel %1").arg(argument("name"_L1).toString());
  }
  if (id == "new_goroutine"_L1) {
    return Tr::tr("New goroutine");
  }
  return id == "advance"_L1 ? Tr::tr("The clock moves by %1 µs").arg(argument("microseconds"_L1).toInteger(1'000)) : id;
}

}  // namespace orrery::go_channel
