// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recordings/channel_programs.h"

#include "models/go_channel/configuration.h"
#include "models/go_channel/machine.h"
#include "models/go_channel/steps.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace orrery::recordings {

using namespace Qt::StringLiterals;
using namespace orrery::go_channel;

namespace {

/// Go programs that hang were killed after some seconds; so long, and not longer, this one may go on.
constexpr std::int64_t kPatience = 10'000'000'000;
constexpr int kMostTicks = 100'000;

/// What a run of the model shows from outside.
struct Seen {
  QStringList printed;
  QString recovered;
  State end;
  bool hangs = false;

  static void listen(void* self, const State& state, const Step& step) {
    auto* seen = static_cast<Seen*>(self);
    if (static_cast<StepKind>(step.kind) == StepKind::Printed) {
      seen->printed.append(state.printed.last().text);
    } else if (static_cast<StepKind>(step.kind) == StepKind::PanicRecovered) {
      seen->recovered = text(static_cast<go::Fault>(step.arguments[2]));
    }
  }
};

Seen play(State state, const std::vector<Operation>& operations) {
  Seen seen;
  const go_channel::Machine machine;
  Trace<State> trace(&Seen::listen, &seen);
  int ticks = 0;
  for (const Operation& operation : operations) {
    const auto action = machine.read(operation, state);
    if (!action) {
      seen.recovered = action.error().message();
      break;
    }
    machine.begin(state, *action);
    while (state.now < kPatience && ++ticks < kMostTicks && machine.tick(state, trace)) {
    }
  }
  // A pending timer after the patience is over is not yet an end either.
  seen.hangs = state.outcome == Outcome::Going;
  seen.end = std::move(state);
  return seen;
}

QString message(const State& state) {
  if (state.outcome == Outcome::Panicked) {
    return u"panic: "_s % text(state.fault);
  }
  return state.outcome == Outcome::Deadlock ? QString(u"fatal error: "_s % text(state.fault)) : QString();
}

/// Go prints the goroutines of a crash with the one that caused it, or the first, in front.
QStringList reasons(const State& state) {
  QStringList list;
  if (state.outcome == Outcome::Panicked) {
    return {u"running"_s};
  }
  if (state.outcome == Outcome::Deadlock) {
    for (const Goroutine& each : state.goroutines) {
      if (each.status == Status::Waiting) {
        list.append(text(each.reason));
      }
    }
  }
  return list;
}

QStringList recordedReasons(const QJsonObject& recorded) {
  QStringList list;
  for (const auto each : recorded.value("goroutines"_L1).toArray()) {
    const QString line = each.toString();
    list.append(line.mid(line.indexOf(u'[') + 1).section("]:"_L1, 0, 0));
  }
  return list;
}

/// What the program itself printed: all before the message of its crash.
QStringList recordedPrints(const QJsonObject& recorded) {
  QStringList list;
  for (const auto each : recorded.value("stderr"_L1).toArray()) {
    if (each.toString() == recorded.value("message"_L1).toString()) {
      break;
    }
    list.append(each.toString());
  }
  return list;
}

QString differs(const QString& what, const QString& recorded, const QString& modelled) {
  return recorded == modelled ? QString()
                              : QString(what % u": recorded \""_s % recorded % u"\", the model \""_s % modelled % u'"');
}

QString compareRecovered(const QJsonObject& recorded, const QJsonObject& program) {
  auto state = readConfiguration(program.value("configuration"_L1).toObject());
  if (!state) {
    return state.error().message();
  }
  std::vector<Operation> operations;
  for (const auto each : program.value("operations"_L1).toArray()) {
    operations.push_back({each.toObject().value("id"_L1).toString(), each.toObject().value("arguments"_L1).toObject()});
  }
  const Seen seen = play(std::move(*state), operations);
  const QString status = differs(u"exit"_s, QString::number(recorded.value("exit"_L1).toInt(-1)),
                                 QString::number(exitStatus(seen.end.outcome)));
  return status % differs(u"recovered"_s, recordedPrints(recorded).join(u'\n'), seen.recovered);
}

}  // namespace

Programs readPrograms(const QByteArray& json) {
  const QJsonObject all = QJsonDocument::fromJson(json).object();
  Programs made;
  const QJsonObject programs = all.value("programs"_L1).toObject();
  for (const QString& name : programs.keys()) {
    made.configurations.insert(name, programs.value(name).toObject());
  }
  const QJsonObject recovered = all.value("recovered"_L1).toObject();
  for (const QString& name : recovered.keys()) {
    made.recovered.insert(name, recovered.value(name).toObject());
  }
  const QJsonObject left = all.value("outOfScope"_L1).toObject();
  for (const QString& name : left.keys()) {
    made.outOfScope.insert(name, left.value(name).toString());
  }
  return made;
}

std::vector<QJsonObject> recordedPrograms(const QByteArray& json) {
  std::vector<QJsonObject> list;
  for (const auto each : QJsonDocument::fromJson(json).object().value("programs"_L1).toArray()) {
    list.push_back(each.toObject());
  }
  return list;
}

QString compareProgram(const QJsonObject& recorded, const Programs& programs) {
  const QString name = recorded.value("name"_L1).toString();
  if (programs.recovered.contains(name)) {
    return compareRecovered(recorded, programs.recovered.value(name));
  }
  if (!programs.configurations.contains(name)) {
    return u"there is no such program in channel_programs.json"_s;
  }
  auto state = readConfiguration(programs.configurations.value(name));
  if (!state) {
    return state.error().message();
  }
  const Seen seen = play(std::move(*state), {{u"run"_s, {{u"limit"_s, kMostTicks}}}});
  const bool hung = recorded.value("timeout"_L1).toBool();
  // With its patience at an end, a model whose clock only a far timer moved has hung, too.
  const bool hangs = seen.hangs || seen.end.now >= kPatience;
  QString found = differs(u"hangs"_s, hung ? u"yes"_s : u"no"_s, hangs ? u"yes"_s : u"no"_s);
  if (!hung && !hangs) {
    found += differs(u"exit"_s, QString::number(recorded.value("exit"_L1).toInt(-1)),
                     QString::number(exitStatus(seen.end.outcome)));
    found += differs(u"message"_s, recorded.value("message"_L1).toString(), message(seen.end));
    found += differs(u"goroutines"_s, recordedReasons(recorded).join(u", "_s), reasons(seen.end).join(u", "_s));
  }
  return found % differs(u"printed"_s, recordedPrints(recorded).join(u'\n'), seen.printed.join(u'\n'));
}

}  // namespace orrery::recordings
