// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/operations.h"

#include "models/go_map/hash_text.h"
#include "models/go_map/limits.h"
#include "models/go_map/tables.h"
#include "models/go_map/tr.h"
#include "models/go_map/turn.h"

#include <algorithm>

namespace orrery::go_map {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kUsualCount = 8;

Parameter parameter(const QString& id, const QString& label, Parameter::Kind kind) {
  Parameter made;
  made.id = id;
  made.label = label;
  made.kind = kind;
  made.fallback = QJsonValue(QJsonValue::Undefined);
  return made;
}

Parameter numberParameter(const QString& id, const QString& label, std::int64_t least, std::int64_t most,
                          const QJsonValue& fallback) {
  Parameter made = parameter(id, label, Parameter::Kind::Integer);
  made.minimum = least;
  made.maximum = most;
  made.fallback = fallback;
  return made;
}

Parameter keyParameter() {
  Parameter made = parameter(u"key"_s, Tr::tr("Key"), Parameter::Kind::Text);
  made.longest = kLongestKey;
  made.entity = u"key"_s;
  return made;
}

Parameter valueParameter() { return numberParameter(u"value"_s, Tr::tr("Value"), -kLargestValue, kLargestValue, 0); }

Parameter hashParameter() {
  Parameter made = parameter(u"hash"_s, Tr::tr("Hash"), Parameter::Kind::Text);
  made.longest = kLongestHash;
  made.fallback = QString();
  return made;
}

Parameter iteratorParameter() {
  Parameter made = parameter(u"iterator"_s, Tr::tr("Range"), Parameter::Kind::Choice);
  made.longest = kLongestKey;
  made.entity = u"iterator"_s;
  return made;
}

std::vector<Parameter> startParameters() {
  return {numberParameter(u"start"_s, Tr::tr("Start bucket (-1: drawn)"), -1, kLargestStart, -1),
          numberParameter(u"offset"_s, Tr::tr("Start cell (-1: drawn)"), -1, kLargestStart, -1)};
}

std::vector<Parameter> manyParameters() {
  return {numberParameter(u"first"_s, Tr::tr("First key"), -kLargestNumber, kLargestNumber, 0),
          numberParameter(u"count"_s, Tr::tr("How many"), 1, kMostAtOnce, static_cast<qint64>(kUsualCount)),
          numberParameter(u"stride"_s, Tr::tr("Step"), -kLargestStride, kLargestStride, 1)};
}

OperationDescription described(const QString& id, const QString& label, const QString& help,
                               std::vector<Parameter> parameters) {
  return {.id = id, .label = label, .help = help, .parameters = std::move(parameters), .whyNot = {}};
}

void addWriting(std::vector<OperationDescription>& list) {
  list.push_back(described(u"assign"_s, Tr::tr("Assign"),
                           Tr::tr("m[key] = value: adds the key, or changes its value. The hash can be typed by hand."),
                           {keyParameter(), valueParameter(), hashParameter()}));
  list.push_back(described(u"lookup"_s, Tr::tr("Look up"), Tr::tr("v, ok := m[key]"), {keyParameter()}));
  list.push_back(described(u"delete"_s, Tr::tr("Delete"), Tr::tr("delete(m, key): nothing happens if it is not there."),
                           {keyParameter()}));
  list.push_back(
      described(u"insert_many"_s, Tr::tr("Insert many"),
                Tr::tr("Assigns one key after the other: first, first + step, …; in a map of strings k0, k1, …"),
                manyParameters()));
  list.push_back(described(u"delete_many"_s, Tr::tr("Delete many"),
                           Tr::tr("Deletes one key after the other: first, first + step, …"), manyParameters()));
}

void addReading(std::vector<OperationDescription>& list) {
  list.push_back(described(u"range"_s, Tr::tr("Range"),
                           Tr::tr("for k, v := range m, from its first entry to its last."), startParameters()));
  list.push_back(described(u"range_begin"_s, Tr::tr("Begin a range"),
                           Tr::tr("for k, v := range m, to its first entry; between two entries the map can change."),
                           startParameters()));
  list.push_back(described(u"range_next"_s, Tr::tr("Next entry of a range"),
                           Tr::tr("The loop goes on to its next entry."), {iteratorParameter()}));
  list.push_back(
      described(u"range_end"_s, Tr::tr("Leave a range"), Tr::tr("break: the loop ends here."), {iteratorParameter()}));
  list.push_back(described(u"len"_s, u"len"_s, Tr::tr("len(m): how many keys there are."), {}));
}

void addWhole(std::vector<OperationDescription>& list) {
  list.push_back(described(u"clear"_s, Tr::tr("Clear"),
                           Tr::tr("for k := range m { delete(m, k) }, or clear(m): all keys at once."), {}));
  Parameter isNil = parameter(u"nil"_s, u"nil"_s, Parameter::Kind::Flag);
  isNil.fallback = false;
  list.push_back(described(u"make"_s, u"make"_s,
                           Tr::tr("A new map in the variable's place, with room for as many keys as the hint says; "
                                  "or nil."),
                           {numberParameter(u"hint"_s, Tr::tr("Hint"), kLeastHint, kMostHint, 0), isNil}));
}

void addRaces(std::vector<OperationDescription>& list) {
  list.push_back(described(u"begin_write"_s, Tr::tr("Begin a write"),
                           Tr::tr("Another goroutine assigns, and is stopped in the middle of it."),
                           {keyParameter(), valueParameter(), hashParameter()}));
  list.push_back(
      described(u"end_write"_s, Tr::tr("End the write"), Tr::tr("The goroutine that was stopped goes on."), {}));
}

std::int64_t countOf(const State& state) { return state.hasClassic() ? state.classic.count : state.swiss.used; }

/// A number that is no key yet: of keys that were added in order, the next.
std::int64_t freeNumber(const State& state) {
  constexpr int kMostTries = 32;
  const std::int64_t first = countOf(state);
  for (int i = 0; i < kMostTries; ++i) {
    const auto key = state.keys.find(numberedText(state.keys.type(), first + i));
    if (!key || !contains(state, *key)) {
      return first + i;
    }
  }
  return first;
}

QString atHandText(const State& state) {
  return state.atHand == kNoKey ? numberedText(state.keys.type(), 0) : state.keys.text(state.atHand);
}

void fill(Parameter& parameter, const OperationDescription& of, const State& state, std::int64_t next) {
  const bool isNew = of.id == "assign"_L1 || of.id == "begin_write"_L1;
  if (parameter.id == "key"_L1) {
    parameter.fallback = isNew ? numberedText(state.keys.type(), next) : atHandText(state);
  } else if (parameter.id == "value"_L1) {
    parameter.fallback = static_cast<qint64>(countOf(state) + 1);
  } else if (parameter.id == "first"_L1) {
    parameter.fallback = static_cast<qint64>(of.id == "insert_many"_L1 ? next : 0);
  } else if (parameter.id == "iterator"_L1) {
    for (const std::int32_t live : liveIterators(state)) {
      parameter.options.push_back({iteratorEntity(live).name, Tr::tr("range %1").arg(live)});
    }
  }
}

/// Why the operation cannot be done; empty: it can.
QString whyNot(const OperationDescription& of, const State& state) {
  if (state.hasEnded()) {
    return Tr::tr("The program has ended. Go back to an earlier step to try something else.");
  }
  const bool isOnIterator = of.id == "range_next"_L1 || of.id == "range_end"_L1;
  const auto live = liveIterators(state).size();
  if (isOnIterator && live == 0) {
    return Tr::tr("No range is on its way. Begin one first.");
  }
  if ((of.id == "range"_L1 || of.id == "range_begin"_L1) && live >= State::kMostIterators) {
    return Tr::tr("There are %n range(s) on their way. Leave one first.", nullptr, static_cast<int>(live));
  }
  if (of.id == "end_write"_L1 && !state.paused) {
    return Tr::tr("No write is stopped. Begin one first.");
  }
  if (of.id == "make"_L1 && state.paused) {
    return Tr::tr("A write is stopped in the middle. End it first.");
  }
  const bool addsKeys = of.id == "assign"_L1 || of.id == "insert_many"_L1 || of.id == "begin_write"_L1;
  if (addsKeys && countOf(state) >= kMostKeys) {
    return Tr::tr("The map has %1 keys; more would be too slow to look at.").arg(countOf(state));
  }
  return {};
}

/// A key as Go code has it: a number as it is, anything else in quotation marks.
QString keyCode(const QJsonValue& key) {
  const QString text = key.toString();
  bool isNumber = false;
  text.toLongLong(&isNumber);
  return isNumber ? text : QString(u'"' % text % u'"');
}

/// "5, 6, … 14"
QString manyText(const QJsonObject& arguments) {
  const qint64 first = arguments.value("first"_L1).toInteger();
  const qint64 count = arguments.value("count"_L1).toInteger(kUsualCount);
  const qint64 stride = arguments.value("stride"_L1).toInteger(1);
  const QString begin = QString::number(first);
  return count <= 1 ? begin : begin % u" … "_s % QString::number(first + (count - 1) * stride);
}

QString makeText(const QJsonObject& arguments) {
  if (arguments.value("nil"_L1).toBool()) {
    return u"m = nil"_s;
  }
  const qint64 hint = arguments.value("hint"_L1).toInteger();
  return hint == 0 ? u"m = make(map[K]V)"_s : u"m = make(map[K]V, %1)"_s.arg(hint);
}

QString assignmentText(const QJsonObject& arguments) {
  return u"m[%1] = %2"_s.arg(keyCode(arguments.value("key"_L1)),
                             QString::number(arguments.value("value"_L1).toInteger()));
}

}  // namespace

std::vector<OperationDescription> allOperations() {
  std::vector<OperationDescription> list;
  addWriting(list);
  addReading(list);
  addWhole(list);
  addRaces(list);
  return list;
}

std::vector<OperationDescription> operationsIn(const State& state) {
  std::vector<OperationDescription> list = allOperations();
  const std::int64_t next = freeNumber(state);
  for (OperationDescription& each : list) {
    for (Parameter& of : each.parameters) {
      fill(of, each, state, next);
    }
    each.whyNot = whyNot(each, state);
    each.isPossible = each.whyNot.isEmpty();
  }
  return list;
}

QString textOf(const Operation& operation) {
  const QJsonObject& arguments = operation.arguments;
  const QString& id = operation.id;
  const QString iterator = arguments.value("iterator"_L1).toString();
  if (id == "assign"_L1) {
    return assignmentText(arguments);
  }
  if (id == "lookup"_L1) {
    return u"v, ok := m[%1]"_s.arg(keyCode(arguments.value("key"_L1)));
  }
  if (id == "delete"_L1) {
    return u"delete(m, %1)"_s.arg(keyCode(arguments.value("key"_L1)));
  }
  if (id == "insert_many"_L1) {
    return Tr::tr("Assign keys %1").arg(manyText(arguments));
  }
  if (id == "delete_many"_L1) {
    return Tr::tr("Delete keys %1").arg(manyText(arguments));
  }
  if (id == "range"_L1 || id == "range_begin"_L1) {
    return u"for k, v := range m"_s;
  }
  if (id == "range_next"_L1) {
    return Tr::tr("%1: next entry", "a range loop").arg(iterator);
  }
  if (id == "range_end"_L1) {
    return Tr::tr("%1: break", "a range loop").arg(iterator);
  }
  if (id == "make"_L1) {
    return makeText(arguments);
  }
  if (id == "begin_write"_L1) {
    return Tr::tr("Another goroutine begins %1").arg(assignmentText(arguments));
  }
  if (id == "end_write"_L1) {
    return Tr::tr("Its write goes on");
  }
  return id == "len"_L1 || id == "clear"_L1 ? QString(id % "(m)"_L1) : id;
}

}  // namespace orrery::go_map
