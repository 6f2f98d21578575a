// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/compiler.h"

#include "models/exhibit/json_text.h"
#include "models/go_channel/tr.h"

#include <QJsonObject>

namespace orrery::go_channel {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kNanosecondsEach = 1'000;

QString plain(const QJsonValue& value) {
  if (value.isDouble()) {
    return QString::number(static_cast<qint64>(value.toDouble()));
  }
  return value.toString().startsWith(u'$') ? value.toString().mid(1) : value.toString();
}

}  // namespace

QString Compiler::sendText(const QString& to, const QJsonValue& value) const {
  return to % u" <- "_s % (value.isUndefined() ? u"struct{}{}"_s : plain(value));
}

void Compiler::send(const Statement& of) {
  if (!expectCount(of, 1, 2)) {
    return;
  }
  const auto to = channel(of, 1);
  if (!to) {
    return;
  }
  if (to->name <= kFirstVariable) {
    fail(of.placeOf(1), describe(of.list.at(1)), Tr::tr("a channel that can be sent to"));
    return;
  }
  const bool hasValue = of.count() > 2;
  if (!hasValue && !to->isSignal) {
    fail(of.place, Tr::tr("no value"), Tr::tr("a value to send"));
    return;
  }
  const Operand value = hasValue ? operand(of, 2) : Operand{};
  emitAt({.code = Code::Send, .channel = to->name, .operand = value},
         sendText(text(of, 1), to->isSignal ? QJsonValue(QJsonValue::Undefined) : of.list.at(2)));
}

void Compiler::bindReceived(const Statement& of, qsizetype from, std::int16_t* value, std::int16_t* ok) {
  qsizetype index = from;
  if (index < of.count() && of.list.at(index).isString()) {
    *value = declareAt(of, index++);
    if (index < of.count() && of.list.at(index).isString()) {
      *ok = declareAt(of, index);
      if (*ok >= 0) {
        m_isTruth[static_cast<std::size_t>(*ok)] = true;
      }
    }
  }
}

QString Compiler::receiveText(const QString& source, std::int16_t value, std::int16_t ok) const {
  const auto name = [&](std::int16_t reg) {
    return reg < 0 ? u"_"_s : m_made.registers[static_cast<std::size_t>(reg)];
  };
  if (ok >= 0) {
    return name(value) % u", "_s % name(ok) % u" := "_s % source;
  }
  return value >= 0 ? name(value) % u" := "_s % source : source;
}

void Compiler::receive(const Statement& of) {
  if (!expectCount(of, 1, 3)) {
    return;
  }
  const auto from = channel(of, 1);
  if (!from) {
    return;
  }
  Instruction made{.code = Code::Receive, .channel = from->name};
  bindReceived(of, 2, &made.reg, &made.okRegister);
  if (of.count() == 2 && m_bareReceiveSetsV && !from->isSignal) {
    made.reg = declare(u"v"_s, of.place);
  }
  QString shown = receiveText(u"<-"_s % text(of, 1), made.reg, made.okRegister);
  if (made.reg >= 0 && !m_error) {
    // One new name on the left is enough for Go's :=.
    const QString ofValue = assignSign(m_made.registers[static_cast<std::size_t>(made.reg)]);
    const QString ofOk =
        made.okRegister >= 0 ? assignSign(m_made.registers[static_cast<std::size_t>(made.okRegister)]) : ofValue;
    shown.replace(" := "_L1, ofOk.contains(u':') ? ofOk : ofValue);
  }
  emitAt(std::move(made), shown);
}

void Compiler::receiveAfter(const Statement& of) {
  if (expectCount(of, 1, 1)) {
    const std::int64_t time = number(of, 1, 0, kLongestTime);
    emitAt({.code = Code::Receive, .channel = kTimer, .operand = {Operand::Kind::Number, time * kNanosecondsEach}},
           u"<-time.After("_s % durationText(time) % u')');
  }
}

void Compiler::after(const Statement& of) {
  if (!expectCount(of, 2, 2)) {
    return;
  }
  const std::int64_t time = number(of, 2, 0, kLongestTime);
  const std::int16_t variable = declareAt(of, 1);
  keepRanged(of, 1);
  if (m_error || variable < 0) {
    return;
  }
  m_isTimer[static_cast<std::size_t>(variable)] = true;
  const QString name = text(of, 1);
  emitAt({.code = Code::After, .reg = variable, .operand = {Operand::Kind::Number, time * kNanosecondsEach}},
         name % assignSign(name) % u"time.After("_s % durationText(time) % u')');
}

void Compiler::range(const Statement& of) {
  if (!expectCount(of, 2, 3)) {
    return;
  }
  const auto over = channel(of, 1);
  if (!over) {
    return;
  }
  Instruction made{.code = Code::Range, .channel = over->name};
  if (of.count() == 4) {
    made.reg = declareAt(of, 2);
  }
  if (m_error) {
    return;
  }
  const QString head =
      u"for "_s % (made.reg >= 0 ? text(of, 2) % u" := "_s : QString()) % u"range "_s % text(of, 1) % u" {"_s;
  const std::int16_t top = here();
  const std::size_t test = emitAt(std::move(made), head);
  openScope(true);
  m_ranged.append(text(of, 1));
  bodyAt(of, of.count() - 1);
  m_ranged.removeLast();
  emitOnLine({.code = Code::Jump, .target = top}, m_made.instructions[test].line);
  patch(test);
  closeScope();
  closeBrace();
}

void Compiler::keepRanged(const Statement& of, qsizetype index) {
  if (m_ranged.contains(text(of, index))) {
    fail(of.placeOf(index), quoted(text(of, index)), Tr::tr("a channel that no loop around this line ranges over"));
  }
}

void Compiler::close(const Statement& of) {
  if (!expectCount(of, 1, 1)) {
    return;
  }
  if (const auto which = channel(of, 1)) {
    emitAt({.code = Code::Close, .channel = which->name}, u"close("_s % text(of, 1) % u')');
  }
}

void Compiler::length(const Statement& of) {
  if (!expectCount(of, 1, 2)) {
    return;
  }
  const auto which = channel(of, 1);
  const std::int16_t variable = of.count() > 2 ? declareAt(of, 2) : std::int16_t{-1};
  if (m_error || !which) {
    return;
  }
  const QString call = text(of, 0) % u'(' % text(of, 1) % u')';
  emitAt({.code = text(of, 0) == "len"_L1 ? Code::Len : Code::Cap, .channel = which->name, .reg = variable},
         variable >= 0 ? text(of, 2) % assignSign(text(of, 2)) % call : call);
}

void Compiler::setNil(const Statement& of) {
  if (!expectCount(of, 1, 1)) {
    return;
  }
  const auto which = channel(of, 1);
  keepRanged(of, 1);
  if (which && which->name < 0) {
    fail(of.placeOf(1), describe(of.list.at(1)), Tr::tr("a channel of the configuration"));
  } else if (which) {
    emitAt({.code = Code::SetNil, .channel = which->name}, text(of, 1) % u" = nil"_s);
  }
}

Compiler::Arm Compiler::receiveArm(const Statement& of, Arm made) {
  if (const auto from = channel(of, 1)) {
    made.what.channel = from->name;
    bindReceived(of, 2, &made.what.valueRegister, &made.what.okRegister);
    made.text = u"case "_s % receiveText(u"<-"_s % text(of, 1), made.what.valueRegister, made.what.okRegister) % u':';
  }
  return made;
}

Compiler::Arm Compiler::arm(const Statement& of) {
  Arm made;
  const QString word = of.count() > 0 ? of.list.at(0).toString() : QString();
  // The body, where there is one, is the last element and the only list.
  const bool hasBody = of.count() > 1 && of.list.last().isArray();
  if (hasBody) {
    made.body = of.list.last().toArray();
    made.bodyPlace = of.placeOf(of.count() - 1);
  }
  const qsizetype arguments = of.count() - 1 - (hasBody ? 1 : 0);
  if (word == "default"_L1 && arguments == 0) {
    made.isDefault = true;
    made.text = u"default:"_s;
  } else if (word == "recv"_L1 && arguments >= 1 && arguments <= 3) {
    return receiveArm(of, std::move(made));
  } else if (word == "send"_L1 && arguments >= 1 && arguments <= 2) {
    const auto to = channel(of, 1);
    if (to) {
      made.what.channel = to->name;
      made.what.isSend = true;
      made.what.value = arguments == 2 ? operand(of, 2) : Operand{};
      made.text =
          u"case "_s %
          sendText(text(of, 1), arguments == 2 && !to->isSignal ? of.list.at(2) : QJsonValue(QJsonValue::Undefined)) %
          u':';
    }
  } else if (word == "after"_L1 && arguments == 1) {
    const std::int64_t time = number(of, 1, 0, kLongestTime);
    made.what.channel = kTimer;
    made.what.value = {Operand::Kind::Number, time * kNanosecondsEach};
    made.text = u"case <-time.After("_s % durationText(time) % u"):"_s;
  } else {
    fail(of.place, describe(of.list.at(0)),
         Tr::tr("a case: [\"recv\", ch], [\"send\", ch, value], [\"after\", microseconds] or [\"default\"]"));
  }
  return made;
}

void Compiler::select(const Statement& of) {
  if (!expectCount(of, 1, 1)) {
    return;
  }
  const QJsonArray arms = of.list.at(1).toArray();
  Instruction made{.code = Code::Select};
  const std::int16_t head = addLine(arms.isEmpty() ? u"select {}"_s : u"select {"_s);
  const std::size_t at = emitOnLine(std::move(made), head);
  std::vector<std::size_t> overs;
  openScope(false);
  for (qsizetype index = 0; index < arms.size() && !m_error; ++index) {
    const QString place = pointer(of.placeOf(1), index);
    Arm each = arm({arms.at(index).toArray(), place});
    if (m_error) {
      return;
    }
    const std::int16_t line = addLine(each.text);
    if (each.isDefault && m_made.instructions[at].hasDefault) {
      fail(place, Tr::tr("a second default"), Tr::tr("at most one"));
    } else if (each.isDefault) {
      m_made.instructions[at].hasDefault = true;
      m_made.instructions[at].target = here();
    } else if (m_made.instructions[at].cases.size() >= static_cast<std::size_t>(kMostCases)) {
      fail(place, Tr::tr("one more case"), Tr::tr("at most %n case(s)", nullptr, kMostCases));
    } else {
      each.what.target = here();
      each.what.line = line;
      m_made.instructions[at].cases.push_back(each.what);
    }
    ++m_indent;
    block(each.body, each.bodyPlace);
    --m_indent;
    overs.push_back(emitOnLine({.code = Code::Jump}, line));
  }
  for (const std::size_t over : overs) {
    patch(over);
  }
  closeScope();
  if (!arms.isEmpty()) {
    closeBrace();
  }
}

void Compiler::tryReceive(const Statement& of) {
  if (!expectCount(of, 1, 1)) {
    return;
  }
  QJsonArray receiveArm{u"recv"_s, of.list.at(1)};
  if (m_bareReceiveSetsV) {
    receiveArm.append(u"v"_s);
  }
  select({QJsonArray{u"select"_s, QJsonArray{receiveArm, QJsonArray{u"default"_s}}}, of.place});
}

}  // namespace orrery::go_channel
