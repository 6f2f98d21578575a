// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/hand.h"

#include "models/exhibit/json_text.h"
#include "models/go_channel/tr.h"

#include <QStringList>

#include <algorithm>

namespace orrery::go_channel {

using namespace Qt::StringLiterals;

namespace {

/// The first instruction after the operation: there is none, so it ends there.
constexpr auto kEnd = std::int16_t{1};

Result<ChannelName> channelNamed(const State& state, const QString& name, const QString& place) {
  for (qsizetype i = 0; i < state.channels.size(); ++i) {
    if (state.channels.at(i).name == name) {
      return static_cast<ChannelName>(i);
    }
  }
  if (name == "nil"_L1) {
    return kNoChannel;
  }
  QStringList known;
  for (const NamedChannel& channel : state.channels) {
    known.append(channel.name);
  }
  known.append(u"nil"_s);
  return failure({place, quoted(name), Tr::tr("one of: %1").arg(known.join(", "_L1))});
}

QString sendText(const State& state, ChannelName name, std::int64_t value) {
  const bool isStruct = name >= 0 && state.channels.at(name).isSignal;
  return nameText(state, name) % u" <- "_s % (isStruct ? u"struct{}{}"_s : QString::number(value));
}

/// One case of a select by hand; its line's text is made again from what was understood.
Result<Case> readCase(const QString& text, const State& state, const QString& place, QString* shown) {
  const qsizetype arrow = text.indexOf("<-"_L1);
  if (arrow < 0) {
    return failure({place, quoted(text), Tr::tr("a case: \"<-ch\", \"ch <- 5\" or \"default\"")});
  }
  const QString before = text.left(arrow).trimmed();
  const QString after = text.mid(arrow + 2).trimmed();
  Case made;
  made.target = kEnd;
  made.isSend = !before.isEmpty();
  const auto channel = channelNamed(state, made.isSend ? before : after, place);
  if (!channel) {
    return failure(channel.error());
  }
  made.channel = *channel;
  if (made.isSend) {
    bool isNumber = false;
    const qlonglong value = after.toLongLong(&isNumber);
    const bool isStruct = made.channel >= 0 && state.channels.at(made.channel).isSignal;
    if (!isNumber && !isStruct) {
      return failure({place, quoted(after), Tr::tr("an integer to send")});
    }
    made.value = {Operand::Kind::Number, value};
    *shown = sendText(state, made.channel, value);
  } else {
    *shown = u"<-"_s % nameText(state, made.channel);
  }
  return made;
}

Result<Instruction> readSelect(const QString& text, const State& state, QString* line) {
  const QString place = u"/arguments/cases"_s;
  Instruction made{.code = Code::Select, .target = kEnd};
  QStringList shown;
  for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
    const QString word = part.trimmed();
    if (word.isEmpty()) {
      continue;
    }
    if (word == "default"_L1 && !made.hasDefault) {
      made.hasDefault = true;
      continue;
    }
    if (made.cases.size() >= static_cast<std::size_t>(kMostCases)) {
      return failure({place, Tr::tr("one more case"), Tr::tr("at most %n case(s)", nullptr, kMostCases)});
    }
    QString one;
    auto read = readCase(word, state, place, &one);
    if (!read) {
      return failure(read.error());
    }
    shown.append(one);
    made.cases.push_back(*read);
  }
  if (made.hasDefault) {
    shown.append(u"default"_s);
  }
  *line = shown.isEmpty() ? u"select {}"_s : QString(u"select { "_s % shown.join("; "_L1) % u" }"_s);
  return made;
}

Code codeOf(const QString& id) {
  if (id == "send"_L1) {
    return Code::Send;
  }
  if (id == "close"_L1) {
    return Code::Close;
  }
  if (id == "len"_L1) {
    return Code::Len;
  }
  return id == "cap"_L1 ? Code::Cap : Code::Receive;
}

}  // namespace

Result<OwnFunction> makeHandFunction(const Operation& operation, const State& state) {
  Function made;
  QString line;
  Instruction instruction;
  if (operation.id == "select"_L1) {
    auto select = readSelect(operation.arguments.value("cases"_L1).toString(), state, &line);
    if (!select) {
      return failure(select.error());
    }
    instruction = std::move(*select);
  } else {
    const auto channel =
        channelNamed(state, operation.arguments.value("channel"_L1).toString(), u"/arguments/channel"_s);
    if (!channel) {
      return failure(channel.error());
    }
    instruction.code = codeOf(operation.id);
    instruction.channel = *channel;
    const QString name = nameText(state, *channel);
    if (instruction.code == Code::Send) {
      const auto value = static_cast<std::int64_t>(operation.arguments.value("value"_L1).toDouble());
      instruction.operand = {Operand::Kind::Number, value};
      line = sendText(state, *channel, value);
    } else if (instruction.code == Code::Receive) {
      const bool hasOk = operation.id == "receive_ok"_L1;
      made.registers = {u"v"_s, u"ok"_s};
      instruction.reg = 0;
      instruction.okRegister = hasOk ? 1 : -1;
      line = (hasOk ? u"v, ok := <-"_s : u"v := <-"_s) % name;
    } else {
      line = operation.id % u'(' % name % u')';
    }
  }
  made.lines = {{0, line}};
  made.instructions = {std::move(instruction)};
  return OwnFunction(std::move(made));
}

GoroutineId goroutineNamed(const State& state, const QString& name) {
  for (std::size_t i = 0; i < state.goroutines.size(); ++i) {
    const GoroutineId id{static_cast<std::int32_t>(i)};
    if (label(id) == name) {
      return id;
    }
  }
  const auto named = std::ranges::find(state.goroutines, name, &Goroutine::name);
  return named == state.goroutines.end() || name.isEmpty()
             ? GoroutineId{}
             : GoroutineId{static_cast<std::int32_t>(named - state.goroutines.begin())};
}

bool isFree(const State& state, GoroutineId id) {
  const Goroutine& of = goroutine(state, id);
  // Between two ticks, one by hand that is running has done its operation.
  return of.isByHand() && (of.status == Status::Idle || of.status == Status::Running);
}

}  // namespace orrery::go_channel
