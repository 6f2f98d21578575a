// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/compiler.h"

#include "models/exhibit/json_text.h"
#include "models/go_channel/tr.h"

#include <QJsonObject>

#include <array>

namespace orrery::go_channel {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kNanosecondsEach = 1'000;
constexpr std::int64_t kMostRounds = 1'000'000'000;

bool isLoopWord(const QString& word) {
  return word == "for"_L1 || word == "loop"_L1 || word == "forever"_L1 || word == "range"_L1;
}

/// Whether the body leaves the loop that it belongs to by `break_loop`, which needs a label in Go.
bool needsLabel(const QJsonArray& body) {
  for (const auto each : body) {
    const QJsonArray list = each.toArray();
    const QString word = list.isEmpty() ? QString() : list.first().toString();
    if (word == "break_loop"_L1 || (!isLoopWord(word) && needsLabel(list))) {
      return true;
    }
  }
  return false;
}

QString labelled(bool isLabelled, const QString& head) { return isLabelled ? u"loop: "_s % head : head; }

QString operandText(const QJsonValue& value) {
  if (value.isDouble()) {
    return QString::number(static_cast<qint64>(value.toDouble()));
  }
  return value.toString().startsWith(u'$') ? value.toString().mid(1) : value.toString();
}

}  // namespace

const QHash<QString, Compiler::Handler>& Compiler::handlers() {
  static const QHash<QString, Handler> kHandlers{{u"send"_s, &Compiler::send},
                                                 {u"recv"_s, &Compiler::receive},
                                                 {u"recv_after"_s, &Compiler::receiveAfter},
                                                 {u"after"_s, &Compiler::after},
                                                 {u"range"_s, &Compiler::range},
                                                 {u"close"_s, &Compiler::close},
                                                 {u"len"_s, &Compiler::length},
                                                 {u"cap"_s, &Compiler::length},
                                                 {u"nil"_s, &Compiler::setNil},
                                                 {u"select"_s, &Compiler::select},
                                                 {u"tryrecv"_s, &Compiler::tryReceive},
                                                 {u"for"_s, &Compiler::countedFor},
                                                 {u"loop"_s, &Compiler::loop},
                                                 {u"forever"_s, &Compiler::forever},
                                                 {u"break"_s, &Compiler::breakOut},
                                                 {u"break_loop"_s, &Compiler::breakOut},
                                                 {u"set"_s, &Compiler::assign},
                                                 {u"add"_s, &Compiler::assign},
                                                 {u"if"_s, &Compiler::branch},
                                                 {u"go"_s, &Compiler::start},
                                                 {u"gosched"_s, &Compiler::yield},
                                                 {u"sleep_us"_s, &Compiler::sleep},
                                                 {u"spin_us"_s, &Compiler::spin},
                                                 {u"spin"_s, &Compiler::spin},
                                                 {u"wgadd"_s, &Compiler::waitGroup},
                                                 {u"wgdone"_s, &Compiler::waitGroup},
                                                 {u"wgwait"_s, &Compiler::waitGroup},
                                                 {u"print"_s, &Compiler::print},
                                                 {u"exit"_s, &Compiler::leave},
                                                 {u"return"_s, &Compiler::leave}};
  return kHandlers;
}

void Compiler::counted(const QString& variable, Operand from, Operand to, const QString& head, const Statement& of,
                       qsizetype body) {
  const std::int16_t counter = declare(variable, of.place);
  const bool isLabelled = needsLabel(of.list.at(body).toArray());
  emitOnLine({.code = Code::Init, .reg = counter, .operand = from}, -1);
  const std::int16_t top = here();
  const std::size_t test = emitAt({.code = Code::For, .reg = counter, .operand = to}, labelled(isLabelled, head));
  openScope(true, isLabelled);
  bodyAt(of, body);
  emitOnLine({.code = Code::Jump, .target = top, .reg = counter}, m_made.instructions[test].line);
  patch(test);
  closeScope();
  closeBrace();
}

void Compiler::countedFor(const Statement& of) {
  if (!expectCount(of, 4, 4)) {
    return;
  }
  const Operand from = operand(of, 2);
  const Operand to = operand(of, 3);
  const std::int16_t counter = declareAt(of, 1);
  if (m_error || counter < 0) {
    return;
  }
  const QString name = text(of, 1);
  counted(name, from, to,
          u"for "_s % name % u" := "_s % operandText(of.list.at(2)) % u"; "_s % name % u" < "_s %
              operandText(of.list.at(3)) % u"; "_s % name % u"++ {"_s,
          of, 4);
}

void Compiler::loop(const Statement& of) {
  if (!expectCount(of, 2, 2)) {
    return;
  }
  const std::int64_t rounds = number(of, 1, 0, kMostRounds);
  QString name = u"n"_s;
  while (registerNamed(name) >= 0 && name.size() < 4) {
    name += u'n';
  }
  counted(name, {Operand::Kind::Number, 0}, {Operand::Kind::Number, rounds},
          u"for "_s % name % u" := 0; "_s % name % u" < "_s % QString::number(rounds) % u"; "_s % name % u"++ {"_s, of,
          2);
}

void Compiler::forever(const Statement& of) {
  if (!expectCount(of, 1, 1)) {
    return;
  }
  const QJsonArray body = of.list.at(1).toArray();
  if (of.list.at(1).isArray() && body.isEmpty()) {
    emitAt({.code = Code::Spin, .operand = {Operand::Kind::Number, -1}}, u"for {"_s);
    closeBrace();
    return;
  }
  const bool isLabelled = needsLabel(body);
  const std::int16_t line = addLine(labelled(isLabelled, u"for {"_s));
  const std::int16_t top = here();
  openScope(true, isLabelled);
  bodyAt(of, 1);
  emitOnLine({.code = Code::Jump, .target = top}, line);
  closeScope();
  closeBrace();
}

void Compiler::breakOut(const Statement& of) {
  if (!expectCount(of, 0, 0)) {
    return;
  }
  const bool isOfLoop = text(of, 0) == "break_loop"_L1;
  for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
    if (scope->isLoop || !isOfLoop) {
      scope->breaks.push_back(emitAt({.code = Code::Break}, isOfLoop ? u"break loop"_s : u"break"_s));
      return;
    }
  }
  fail(of.place, Tr::tr("a break outside a loop"), Tr::tr("a loop around it"));
}

void Compiler::assign(const Statement& of) {
  if (!expectCount(of, 2, 2)) {
    return;
  }
  const bool isAdd = text(of, 0) == "add"_L1;
  const Operand value = operand(of, 2);
  if (isAdd && registerNamed(text(of, 1)) < 0) {
    fail(of.placeOf(1), describe(of.list.at(1)), Tr::tr("a variable that has a value before"));
    return;
  }
  const std::int16_t variable = declareAt(of, 1);
  if (m_error) {
    return;
  }
  const QString name = text(of, 1);
  emitAt({.code = isAdd ? Code::Add : Code::Set, .reg = variable, .operand = value},
         name % (isAdd ? u" += "_s : assignSign(name)) % operandText(of.list.at(2)));
}

void Compiler::condition(const Statement& of, Instruction& instruction, QString* shown) {
  struct Sign {
    QLatin1StringView text;
    Comparison comparison;
  };
  static constexpr std::array kSigns{Sign{"=="_L1, Comparison::Equal},  Sign{"!="_L1, Comparison::NotEqual},
                                     Sign{"<"_L1, Comparison::Less},    Sign{"<="_L1, Comparison::LessOrEqual},
                                     Sign{">"_L1, Comparison::Greater}, Sign{">="_L1, Comparison::GreaterOrEqual}};
  const auto variable = [&](qsizetype index) {
    const std::int16_t known = registerNamed(operandText(of.list.at(index)));
    if (known < 0) {
      fail(of.placeOf(index), describe(of.list.at(index)), Tr::tr("a variable that has a value before"));
    }
    return known;
  };
  const qsizetype count = of.count();
  const bool isNegated = count == 2 && of.list.at(0).toString() == "not"_L1;
  if (count == 1 || isNegated) {
    instruction.reg = variable(count - 1);
    instruction.comparison = isNegated ? Comparison::Equal : Comparison::NotEqual;
    instruction.operand = {Operand::Kind::Number, 0};
    *shown = (isNegated ? u"!"_s : QString()) % operandText(of.list.at(count - 1));
    return;
  }
  if (count == 3) {
    for (const Sign& sign : kSigns) {
      if (of.list.at(1).toString() == sign.text) {
        instruction.reg = variable(0);
        instruction.comparison = sign.comparison;
        instruction.operand = operand(of, 2);
        *shown = operandText(of.list.at(0)) % u' ' % sign.text % u' ' % operandText(of.list.at(2));
        return;
      }
    }
  }
  fail(of.place, describe(of.list), Tr::tr("a condition: [\"ok\"], [\"not\", \"ok\"] or [\"x\", \"<\", 3]"));
}

void Compiler::branch(const Statement& of) {
  if (!expectCount(of, 2, 3)) {
    return;
  }
  Instruction test{.code = Code::If};
  QString shown;
  condition({of.list.at(1).toArray(), of.placeOf(1)}, test, &shown);
  if (m_error) {
    return;
  }
  const std::size_t at = emitAt(std::move(test), u"if "_s % shown % u" {"_s);
  bodyAt(of, 2);
  if (of.count() == 4) {
    const std::size_t over = emitOnLine({.code = Code::Jump}, m_made.instructions[at].line);
    patch(at);
    addLine(u"} else {"_s);
    bodyAt(of, 3);
    patch(over);
  } else {
    patch(at);
  }
  closeBrace();
}

void Compiler::start(const Statement& of) {
  if (!expectCount(of, 1, 2)) {
    return;
  }
  const QString name = text(of, 1);
  const auto function = m_names.functions.constFind(name);
  if (function == m_names.functions.constEnd()) {
    QStringList known = m_names.functions.keys();
    known.sort();
    fail(of.placeOf(1), quoted(name),
         known.isEmpty() ? Tr::tr("a function of the configuration") : Tr::tr("one of: %1").arg(known.join(", "_L1)));
    return;
  }
  const std::int64_t count = of.count() > 2 ? number(of, 2, 1, 1'000'000) : 1;
  emitAt({.code = Code::Go, .function = *function, .operand = {Operand::Kind::Number, count}},
         count == 1 ? QString(u"go "_s % name % u"()"_s)
                    : QString(u"for i := 0; i < "_s % QString::number(count) % u"; i++ { go "_s % name % u"(i) }"_s));
}

void Compiler::yield(const Statement& of) {
  if (!expectCount(of, 0, 1)) {
    return;
  }
  const std::int64_t times = of.count() > 1 ? number(of, 1, 1, kMostInstructions) : 1;
  for (std::int64_t i = 0; i < times && !m_error; ++i) {
    emitAt({.code = Code::Yield}, u"runtime.Gosched()"_s);
  }
}

void Compiler::sleep(const Statement& of) {
  if (expectCount(of, 1, 1)) {
    const std::int64_t time = number(of, 1, 0, kLongestTime);
    emitAt({.code = Code::Sleep, .operand = {Operand::Kind::Number, time * kNanosecondsEach}},
           u"time.Sleep("_s % durationText(time) % u')');
  }
}

void Compiler::spin(const Statement& of) {
  const bool isEndless = text(of, 0) == "spin"_L1;
  if (!expectCount(of, isEndless ? 0 : 1, isEndless ? 0 : 1)) {
    return;
  }
  if (isEndless) {
    emitAt({.code = Code::Spin, .operand = {Operand::Kind::Number, -1}}, u"for {"_s);
    closeBrace();
    return;
  }
  const std::int64_t time = number(of, 1, 1, kLongestTime);
  emitAt({.code = Code::Spin, .operand = {Operand::Kind::Number, time * kNanosecondsEach}},
         u"work("_s % durationText(time) % u')');
}

void Compiler::waitGroup(const Statement& of) {
  const QString word = text(of, 0);
  const bool isAdd = word == "wgadd"_L1;
  if (!expectCount(of, isAdd ? 2 : 1, isAdd ? 2 : 1)) {
    return;
  }
  const QString name = text(of, 1);
  const auto group = m_names.waitGroups.constFind(name);
  if (group == m_names.waitGroups.constEnd()) {
    fail(of.placeOf(1), quoted(name), Tr::tr("a wait group of the configuration"));
    return;
  }
  if (word == "wgwait"_L1) {
    emitAt({.code = Code::WaitGroupWait, .waitGroup = *group}, name % u".Wait()"_s);
  } else if (isAdd) {
    emitAt({.code = Code::WaitGroupAdd, .waitGroup = *group, .operand = operand(of, 2)},
           name % u".Add("_s % operandText(of.list.at(2)) % u')');
  } else {
    emitAt({.code = Code::WaitGroupAdd, .waitGroup = *group, .operand = {Operand::Kind::Number, -1}},
           name % u".Done()"_s);
  }
}

std::optional<PrintItem> Compiler::printItem(const QJsonValue& value, const QString& place, QString* shown) {
  if (value.isObject()) {
    const QJsonValue letter = value.toObject().value("letter"_L1);
    *shown = u"string(rune('A'+"_s % operandText(letter) % u"))"_s;
    return PrintItem{PrintItem::Kind::Letter, {}, operand(letter, place)};
  }
  if (value.isString() && !value.toString().startsWith(u'$')) {
    *shown = u'"' % value.toString() % u'"';
    return PrintItem{PrintItem::Kind::Text, value.toString(), {}};
  }
  const Operand from = operand(value, place);
  *shown = operandText(value);
  const bool isTruth =
      from.kind == Operand::Kind::Register && !m_error && m_isTruth[static_cast<std::size_t>(from.number)];
  return PrintItem{isTruth ? PrintItem::Kind::Truth : PrintItem::Kind::Number, {}, from};
}

void Compiler::print(const Statement& of) {
  if (!expectCount(of, 1, 6)) {
    return;
  }
  Instruction made{.code = Code::Print};
  QStringList shown;
  for (qsizetype index = 1; index < of.count() && !m_error; ++index) {
    QString one;
    if (auto item = printItem(of.list.at(index), of.placeOf(index), &one)) {
      made.items.push_back(*item);
      shown.append(one);
    }
  }
  emitAt(std::move(made), u"fmt.Println("_s % shown.join(", "_L1) % u')');
}

void Compiler::leave(const Statement& of) {
  if (expectCount(of, 0, 0)) {
    const bool isExit = text(of, 0) == "exit"_L1;
    emitAt({.code = isExit ? Code::Exit : Code::Return}, isExit ? u"runtime.Goexit()"_s : u"return"_s);
  }
}

}  // namespace orrery::go_channel
