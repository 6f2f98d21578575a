// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recordings/channel_replay.h"

#include "models/go_channel/configuration.h"
#include "models/go_channel/evaluate.h"
#include "models/go_channel/machine.h"
#include "models/go_channel/steps.h"
#include "models/go_runtime/select_order.h"

#include <QJsonDocument>

#include <algorithm>

namespace orrery::recordings {

using namespace Qt::StringLiterals;
using namespace orrery::go_channel;
using go::Channel;
using go::Sudog;

namespace {

/// Seeds that are tried for each order that the file leaves open; the right order is missed once in a million times.
constexpr std::uint64_t kSeedsAnOrder = 20;
constexpr std::uint64_t kMostSeeds = 10'000;
constexpr std::uint64_t kSeedsOfAPanic = 48;

QJsonArray recordedQueue(const State& state, const go::WaitQueue& queue) {
  QJsonArray list;
  for (auto id = queue.first; id.isValid(); id = state.table.sudog(id).next) {
    const Sudog& sudog = state.table.sudog(id);
    QJsonArray entry{label(sudog.goroutine)};
    if (sudog.isSend) {
      entry.append(static_cast<double>(sudog.element.value));
    }
    entry.append(!sudog.isSelect ? 0 : state.table.hasLost(sudog) ? 2 : 1);
    list.append(entry);
  }
  return list;
}

/// What the steps of one operation say about who finished or blocked, in the form of "out".
class Listener {
 public:
  Listener(const std::map<int, QJsonObject>& issued, int now) : m_issued(issued), m_now(now) {}

  static void sink(void* self, const State& state, const Step& step) {
    static_cast<Listener*>(self)->hear(state, step);
  }
  [[nodiscard]] QJsonArray finished() const { return m_finished; }

 private:
  void add(const Step& step, QJsonObject entry) {
    const int goroutine = static_cast<int>(step.arguments[0]);
    const QJsonObject issued = m_issued.at(goroutine);
    entry.insert(u"g"_s, label({goroutine}));
    if (issued.value("s"_L1).toInt() != m_now && entry.value("r"_L1).toString() != "blocked"_L1) {
      entry.insert(u"from"_s, issued.value("s"_L1));
    }
    m_finished.append(entry);
  }

  void received(const Step& step, std::int64_t value, bool ok) {
    QJsonObject entry{{u"r"_s, u"ok"_s}, {u"v"_s, static_cast<double>(value)}, {u"ok"_s, ok ? 1 : 0}};
    if (isSelect(step)) {
      entry.insert(u"case"_s, 0);
    }
    add(step, entry);
  }

  void sent(const Step& step) {
    QJsonObject entry{{u"r"_s, u"ok"_s}};
    if (isSelect(step)) {
      entry.insert(u"case"_s, 0);
    }
    add(step, entry);
  }

  [[nodiscard]] bool isSelect(const Step& step) const {
    return m_issued.at(static_cast<int>(step.arguments[0])).value("op"_L1).toString() == "select"_L1;
  }

  /// A select of several cases tells its end itself, after the steps of its send or receive.
  [[nodiscard]] bool endsByItself(const Step& step) const {
    return isSelect(step) && m_issued.at(static_cast<int>(step.arguments[0])).value("cases"_L1).toArray().size() > 1;
  }

  void selected(const Step& step) {
    const auto index = static_cast<int>(step.arguments[2]);
    const QJsonArray arm =
        m_issued.at(static_cast<int>(step.arguments[0])).value("cases"_L1).toArray().at(index).toArray();
    QJsonObject entry{{u"r"_s, u"ok"_s}, {u"case"_s, index}};
    if (arm.at(0).toString() == "r"_L1) {
      entry.insert(u"v"_s, static_cast<double>(step.arguments[3]));
      entry.insert(u"ok"_s, static_cast<int>(step.arguments[5]));
    }
    add(step, entry);
  }

  void hear(const State& state, const Step& step) {
    switch (static_cast<StepKind>(step.kind)) {
      case StepKind::SendToReceiver:
      case StepKind::SendStored:
      case StepKind::SendResumed:
        if (!endsByItself(step)) {
          sent(step);
        }
        break;
      case StepKind::ReceiveTaken:
      case StepKind::ReceiveFromSender:
        if (!endsByItself(step)) {
          received(step, step.arguments[2], true);
        }
        break;
      case StepKind::ReceiveResumed:
        received(step, step.arguments[2], step.arguments[4] != 0);
        break;
      case StepKind::ReceiveClosed:
        received(step, 0, false);
        break;
      case StepKind::SelectPicked:
      case StepKind::SelectResumed:
        selected(step);
        break;
      case StepKind::SelectDefault:
        add(step, {{u"r"_s, u"ok"_s}, {u"case"_s, -1}});
        break;
      case StepKind::CloseMarked:
        add(step, {{u"r"_s, u"ok"_s}});
        break;
      case StepKind::LenRead:
      case StepKind::CapRead:
        add(step, {{u"r"_s, u"ok"_s}, {u"v"_s, static_cast<double>(step.arguments[2])}});
        break;
      case StepKind::PanicRecovered:
        add(step, {{u"r"_s, u"panic"_s}, {u"t"_s, QString(text(static_cast<go::Fault>(step.arguments[2])))}});
        break;
      case StepKind::SendParked:
      case StepKind::ReceiveParked:
      case StepKind::SelectParked:
      case StepKind::SendOnNil:
      case StepKind::ReceiveOnNil:
      case StepKind::SelectOnNothing:
        add(step, {{u"r"_s, u"blocked"_s},
                   {u"why"_s, QString(text(goroutine(state, {static_cast<int>(step.arguments[0])}).reason))}});
        break;
      default:
        break;
    }
  }

  const std::map<int, QJsonObject>& m_issued;
  int m_now;
  QJsonArray m_finished;
};

bool isReady(const State& state, const QJsonArray& arm) {
  for (const NamedChannel& channel : state.channels) {
    if (channel.name == arm.at(1).toString()) {
      const go::SelectCase one{channel.id, arm.at(0).toString() == "s"_L1, {}};
      return go::readyCases(state.table, {&one, 1}) != 0;
    }
  }
  return false;
}

QString casesText(const QJsonObject& line) {
  QStringList cases;
  for (const auto each : line.value("cases"_L1).toArray()) {
    const QJsonArray arm = each.toArray();
    const QString channel = arm.at(1).toString();
    cases.append(arm.at(0).toString() == "s"_L1 ? QString(channel % u" <- "_s % QString::number(arm.at(2).toInteger()))
                                                : QString(u"<-"_s % channel));
  }
  if (line.value("def"_L1).toInt() != 0) {
    cases.append(u"default"_s);
  }
  return cases.join("; "_L1);
}

Operation operationOf(const QJsonObject& line) {
  const QString op = line.value("op"_L1).toString();
  Operation made{op, {{u"goroutine"_s, line.value("g"_L1)}}};
  if (op == "select"_L1) {
    made.arguments.insert(u"cases"_s, casesText(line));
    const QJsonObject first = line.value("out"_L1).toArray().first().toObject();
    // A case chosen at once is chosen here too; one that a waiting select was woken with is not a choice.
    const bool isAtOnce = first.value("case"_L1).toInt(-1) >= 0 && !first.contains("from"_L1);
    made.arguments.insert(u"case"_s, isAtOnce ? first.value("case"_L1).toInt() : -1);
    return made;
  }
  made.id = op == "recv"_L1 ? u"receive_ok"_s : op;
  made.arguments.insert(u"channel"_s, line.value("ch"_L1));
  if (op == "send"_L1) {
    made.arguments.insert(u"value"_s, line.value("v"_L1));
  }
  return made;
}

/// How many seeds to try, as the file leaves open in which order the sudogs of a waiting select stand in one queue, and
/// which case panicked.
std::uint64_t seedsFor(const QJsonObject& line) {
  const QString result = line.value("out"_L1).toArray().first().toObject().value("r"_L1).toString();
  if (result == "panic"_L1) {
    return kSeedsOfAPanic;
  }
  if (result != "blocked"_L1) {
    return 1;
  }
  std::uint64_t orders = 1;
  std::map<QString, std::uint64_t> ends;
  for (const auto each : line.value("cases"_L1).toArray()) {
    orders *= ++ends[each.toArray().at(0).toString() % each.toArray().at(1).toString()];
  }
  return orders == 1 ? 1 : std::min(orders * kSeedsAnOrder, kMostSeeds);
}

/// Whether the first of the goroutine's sudogs in the queue of that case is that case's: the one that a wake-up takes.
bool standsFirst(const State& state, const QJsonObject& line, int goroutine, int caseIndex) {
  const QJsonArray arm = line.value("cases"_L1).toArray().at(caseIndex).toArray();
  for (const NamedChannel& channel : state.channels) {
    if (channel.name != arm.at(1).toString()) {
      continue;
    }
    const Channel& queues = state.table[channel.id];
    auto id = (arm.at(0).toString() == "s"_L1 ? queues.senders : queues.receivers).first;
    while (id.isValid() && state.table.sudog(id).goroutine.value != goroutine) {
      id = state.table.sudog(id).next;
    }
    return id.isValid() && state.table.sudog(id).caseIndex == caseIndex;
  }
  return false;
}

QString shown(const QJsonObject& object) {
  return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}
QString shown(const QJsonArray& array) {
  return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString difference(const QString& what, const QString& recorded, const QString& modelled) {
  return what % u": recorded "_s % recorded % u", the model has "_s % modelled;
}

}  // namespace

QJsonObject recordedForm(const State& state) {
  QJsonObject all;
  for (const NamedChannel& named : state.channels) {
    const Channel& channel = state.table[named.id];
    QJsonArray buffer;
    for (const Element& element : state.table.buffer(named.id)) {
      buffer.append(static_cast<double>(element.value));
    }
    all.insert(named.name, QJsonObject{{u"q"_s, channel.count},
                                       {u"d"_s, channel.capacity},
                                       {u"b"_s, buffer},
                                       {u"sx"_s, channel.sendIndex},
                                       {u"rx"_s, channel.receiveIndex},
                                       {u"cl"_s, channel.isClosed ? 1 : 0},
                                       {u"rq"_s, recordedQueue(state, channel.receivers)},
                                       {u"sq"_s, recordedQueue(state, channel.senders)}});
  }
  return all;
}

void ChannelReplay::reset(const QJsonObject& line) {
  QJsonArray channels;
  const QJsonObject capacities = line.value("chans"_L1).toObject();
  for (const QString& name : capacities.keys()) {
    channels.append(QJsonObject{{u"name"_s, name}, {u"capacity"_s, capacities.value(name)}});
  }
  QJsonArray goroutines;
  for (int i = 0; i < line.value("gs"_L1).toInt(); ++i) {
    goroutines.append(QJsonObject{});
  }
  auto state = readConfiguration({{u"channels"_s, channels}, {u"goroutines"_s, goroutines}});
  m_issued.clear();
  m_state = state ? std::move(*state) : State();
}

QJsonArray ChannelReplay::readyNow(const QJsonObject& line, const State& state) const {
  QJsonArray ready;
  const QJsonArray cases = line.value("cases"_L1).toArray();
  for (qsizetype i = 0; i < cases.size(); ++i) {
    if (isReady(state, cases.at(i).toArray())) {
      ready.append(i);
    }
  }
  return ready;
}

std::optional<ChannelReplay::Run> ChannelReplay::run(const QJsonObject& line, State state) {
  const go_channel::Machine machine;
  const auto action = machine.read(operationOf(line), state);
  if (!action) {
    return std::nullopt;
  }
  Listener listener(m_issued, line.value("s"_L1).toInt());
  Trace<State> trace(&Listener::sink, &listener);
  machine.begin(state, *action);
  bool more = machine.tick(state, trace);
  Run made;
  made.middle = recordedForm(state);
  while (more) {
    more = machine.tick(state, trace);
  }
  made.finished = listener.finished();
  made.after = std::move(state);
  return made;
}

QString ChannelReplay::compare(const QJsonObject& line, const Run& run) const {
  const QJsonObject after = recordedForm(run.after);
  if (after != line.value("st"_L1).toObject()) {
    return difference(u"state"_s, shown(line.value("st"_L1).toObject()), shown(after));
  }
  const QJsonObject middle = line.contains("mid"_L1) ? line.value("mid"_L1).toObject() : after;
  if (run.middle != middle) {
    return difference(u"state before the woken ran"_s, shown(middle), shown(run.middle));
  }
  if (run.finished != line.value("out"_L1).toArray()) {
    return difference(u"outcomes"_s, shown(line.value("out"_L1).toArray()), shown(run.finished));
  }
  return {};
}

QString ChannelReplay::step(const QJsonObject& line) {
  const int goroutine = line.value("g"_L1).toString().mid(1).toInt() - 1;
  const auto woken = m_wokenCases.find(line.value("s"_L1).toInt());
  m_issued[goroutine] = line;
  ++m_steps;
  if (line.contains("rd"_L1) && readyNow(line, m_state) != line.value("rd"_L1).toArray()) {
    return difference(u"ready cases"_s, shown(line.value("rd"_L1).toArray()), shown(readyNow(line, m_state)));
  }
  const std::uint64_t seeds = seedsFor(line);
  QString first;
  for (std::uint64_t seed = 0; seed < seeds; ++seed) {
    State begun = m_state;
    begun.random = Random(seed);
    auto made = run(line, std::move(begun));
    QString found = made ? compare(line, *made) : u"the operation is refused"_s;
    if (found.isEmpty() && seeds > 1 && woken != m_wokenCases.end() &&
        !standsFirst(made->after, line, goroutine, woken->second)) {
      found = u"no order of its sudogs lets it be woken with case %1, as recorded later"_s.arg(woken->second);
    }
    if (found.isEmpty()) {
      m_state = std::move(made->after);
      return {};
    }
    first = first.isEmpty() ? found : first;
  }
  return first;
}

void ChannelReplay::readAhead(const QList<QByteArray>& lines) {
  m_wokenCases.clear();
  for (const QByteArray& text : lines) {
    for (const auto each : QJsonDocument::fromJson(text).object().value("out"_L1).toArray()) {
      const QJsonObject end = each.toObject();
      if (end.contains("from"_L1) && end.contains("case"_L1)) {
        m_wokenCases[end.value("from"_L1).toInt()] = end.value("case"_L1).toInt();
      }
    }
  }
}

QString ChannelReplay::replay(const QByteArray& lines) {
  const QList<QByteArray> all = lines.split('\n');
  readAhead(all);
  int number = 0;
  for (const QByteArray& text : all) {
    ++number;
    if (number == 1 || text.trimmed().isEmpty()) {
      continue;
    }
    QJsonParseError error;
    const QJsonObject line = QJsonDocument::fromJson(text, &error).object();
    const QString place = u"line %1: "_s.arg(number);
    if (error.error != QJsonParseError::NoError) {
      return place % error.errorString();
    }
    if (line.value("op"_L1).toString() == "reset"_L1) {
      reset(line);
      const QJsonObject made = recordedForm(m_state);
      if (made != line.value("st"_L1).toObject()) {
        return place % difference(u"fresh channels"_s, shown(line.value("st"_L1).toObject()), shown(made));
      }
    } else if (const QString found = step(line); !found.isEmpty()) {
      return place % found;
    }
  }
  return {};
}

}  // namespace orrery::recordings
