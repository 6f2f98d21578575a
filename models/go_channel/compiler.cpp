// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/compiler.h"

#include "models/exhibit/json_text.h"
#include "models/go_channel/tr.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace orrery::go_channel {

using namespace Qt::StringLiterals;

namespace {

/// Whether the code gives v a value by name, or reads it.
struct UseOfV {
  bool isDeclared = false;
  bool isRead = false;

  void look(const QJsonArray& list) {
    const QString word = list.isEmpty() ? QString() : list.first().toString();
    const bool declares = word == "recv"_L1 || word == "range"_L1 || word == "len"_L1 || word == "cap"_L1 ||
                          word == "set"_L1 || word == "for"_L1;
    for (qsizetype i = 0; i < list.size(); ++i) {
      const QJsonValue value = list.at(i);
      if (value.isArray()) {
        look(value.toArray());
      } else if (value.isObject()) {
        isRead = isRead || value.toObject().value("letter"_L1).toString() == "$v"_L1;
      } else if (value.toString() == "$v"_L1 || (value.toString() == "v"_L1 && !declares)) {
        isRead = true;
      } else if (value.toString() == "v"_L1 && i > 0) {
        isDeclared = true;
      }
    }
  }
};

}  // namespace

QString Compiler::Statement::placeOf(qsizetype index) const { return pointer(place, index); }

void Compiler::fail(const QString& place, const QString& found, const QString& expected) {
  if (!m_error) {
    m_error = Error{place, found, expected};
  }
}

Result<Function> Compiler::compile(const QString& name, const QJsonArray& code) {
  m_made = {};
  m_made.name = name;
  UseOfV use;
  use.look(code);
  m_bareReceiveSetsV = use.isRead && !use.isDeclared;
  block(code, m_rootPlace);
  if (m_error) {
    return failure(*m_error);
  }
  emitOnLine({.code = Code::Return}, -1);
  return std::move(m_made);
}

void Compiler::block(const QJsonArray& code, const QString& place) {
  if (m_depth >= kDeepestNesting) {
    fail(place, Tr::tr("code nested deeper"), Tr::tr("at most %n level(s)", nullptr, kDeepestNesting));
    return;
  }
  ++m_depth;
  for (qsizetype index = 0; index < code.size() && !m_error; ++index) {
    statement(code.at(index), pointer(place, index));
  }
  --m_depth;
  std::erase_if(m_visible, [&](const auto& name) { return name.second >= m_indent && m_indent > 0; });
}

void Compiler::statement(const QJsonValue& value, const QString& place) {
  const QJsonArray list = value.toArray();
  if (!value.isArray() || list.isEmpty() || !list.first().isString()) {
    fail(place, describe(value), Tr::tr("a statement: a list that begins with a word, such as [\"send\", \"ch\", 1]"));
    return;
  }
  const auto handler = handlers().constFind(list.first().toString());
  if (handler == handlers().constEnd()) {
    QStringList words = handlers().keys();
    words.sort();
    fail(pointer(place, 0), describe(list.first()), Tr::tr("one of: %1").arg(words.join(", "_L1)));
    return;
  }
  (this->*handler.value())({list, place});
  if (m_made.instructions.size() > static_cast<std::size_t>(kMostInstructions)) {
    fail(place, Tr::tr("a longer function"), Tr::tr("at most %n instruction(s)", nullptr, kMostInstructions));
  }
}

void Compiler::bodyAt(const Statement& of, qsizetype index) {
  ++m_indent;
  if (index < of.count()) {
    if (of.list.at(index).isArray()) {
      block(of.list.at(index).toArray(), of.placeOf(index));
    } else {
      fail(of.placeOf(index), describe(of.list.at(index)), Tr::tr("a list of statements"));
    }
  }
  --m_indent;
}

bool Compiler::expectCount(const Statement& of, qsizetype least, qsizetype most) {
  const qsizetype arguments = of.count() - 1;
  if (arguments < least || arguments > most) {
    const QString wanted = least == most ? QString::number(least) : Tr::tr("%1 to %2").arg(least).arg(most);
    fail(of.place, Tr::tr("%1 with %n argument(s)", nullptr, static_cast<int>(arguments)).arg(quoted(text(of, 0))),
         Tr::tr("%1 argument(s)").arg(wanted));
  }
  return !m_error;
}

QString Compiler::text(const Statement& of, qsizetype index) {
  if (!of.list.at(index).isString()) {
    fail(of.placeOf(index), describe(of.list.at(index)), Tr::tr("a name"));
  }
  return of.list.at(index).toString();
}

std::optional<Names::Channel> Compiler::channel(const Statement& of, qsizetype index) {
  const QString name = text(of, index);
  if (const auto found = m_names.channels.constFind(name); found != m_names.channels.constEnd()) {
    return *found;
  }
  if (const std::int16_t timer = registerNamed(name); timer >= 0 && m_isTimer[static_cast<std::size_t>(timer)]) {
    return Names::Channel{static_cast<ChannelName>(kFirstVariable - timer), false};
  }
  QStringList known = m_names.channels.keys();
  known.sort();
  fail(of.placeOf(index), quoted(name),
       known.isEmpty() ? Tr::tr("a channel of the configuration") : Tr::tr("one of: %1").arg(known.join(", "_L1)));
  return std::nullopt;
}

std::int16_t Compiler::registerNamed(const QString& name) const {
  const auto found = std::ranges::find(m_made.registers, name);
  return found == m_made.registers.end() ? std::int16_t{-1}
                                         : static_cast<std::int16_t>(found - m_made.registers.begin());
}

std::int16_t Compiler::declare(const QString& name, const QString& place) {
  if (name == "_"_L1) {
    return -1;
  }
  if (const std::int16_t known = registerNamed(name); known >= 0) {
    return known;
  }
  if (m_made.registers.size() >= static_cast<std::size_t>(kMostRegisters)) {
    fail(place, Tr::tr("one more variable"), Tr::tr("at most %n variable(s) in a function", nullptr, kMostRegisters));
    return 0;
  }
  m_made.registers.push_back(name);
  m_isTruth.push_back(false);
  m_isTimer.push_back(false);
  return static_cast<std::int16_t>(m_made.registers.size() - 1);
}

std::int16_t Compiler::declareAt(const Statement& of, qsizetype index) {
  const QString name = text(of, index);
  const bool isWord = !name.isEmpty() &&
                      std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || c == u'_'; }) &&
                      !name.front().isDigit() && name.size() <= 20;
  if (!isWord) {
    fail(of.placeOf(index), quoted(name), Tr::tr("a variable's name: letters, digits and _"));
    return 0;
  }
  return declare(name, of.placeOf(index));
}

QString Compiler::assignSign(const QString& name) {
  const bool isSeen = std::ranges::any_of(m_visible, [&](const auto& each) { return each.first == name; });
  if (!isSeen) {
    m_visible.emplace_back(name, m_indent);
  }
  return isSeen ? u" = "_s : u" := "_s;
}

Operand Compiler::operand(const QJsonValue& value, const QString& place) {
  constexpr double kLargest = 1e15;
  if (value.isDouble()) {
    const double number = value.toDouble();
    if (std::trunc(number) == number && std::abs(number) <= kLargest) {
      return {Operand::Kind::Number, static_cast<std::int64_t>(number)};
    }
  } else if (value.isString()) {
    const QString name = value.toString().startsWith(u'$') ? value.toString().mid(1) : value.toString();
    if (const std::int16_t known = registerNamed(name); known >= 0) {
      return {Operand::Kind::Register, known};
    }
    if (name == "id"_L1) {
      return {Operand::Kind::GoroutineId, 0};
    }
    if (name == "i"_L1) {
      return {Operand::Kind::OwnNumber, 0};
    }
    if (name == "v"_L1 && m_bareReceiveSetsV) {
      return {Operand::Kind::Register, declare(name, place)};
    }
    fail(place, quoted(value.toString()), Tr::tr("an integer, or a variable that has a value before"));
    return {};
  }
  fail(place, describe(value), Tr::tr("an integer, or a variable's name"));
  return {};
}

Operand Compiler::operand(const Statement& of, qsizetype index) {
  return operand(of.list.at(index), of.placeOf(index));
}

std::int64_t Compiler::number(const Statement& of, qsizetype index, std::int64_t least, std::int64_t most) {
  const double value = of.list.at(index).toDouble(std::nan(""));
  if (std::isnan(value) || std::trunc(value) != value || value < static_cast<double>(least) ||
      value > static_cast<double>(most)) {
    fail(of.placeOf(index), describe(of.list.at(index)), Tr::tr("an integer from %1 to %2").arg(least).arg(most));
    return least;
  }
  return static_cast<std::int64_t>(value);
}

std::int16_t Compiler::addLine(const QString& line) {
  m_made.lines.push_back({m_indent, line});
  return static_cast<std::int16_t>(m_made.lines.size() - 1);
}

std::size_t Compiler::emitOnLine(Instruction instruction, std::int16_t line) {
  instruction.line = line;
  m_made.instructions.push_back(std::move(instruction));
  return m_made.instructions.size() - 1;
}

std::size_t Compiler::emitAt(Instruction instruction, const QString& line) {
  return emitOnLine(std::move(instruction), addLine(line));
}

void Compiler::closeBrace() { addLine(u"}"_s); }

void Compiler::openScope(bool isLoop, bool isLabelled) { m_scopes.push_back({isLoop, isLabelled, {}}); }

void Compiler::closeScope() {
  for (const std::size_t instruction : m_scopes.back().breaks) {
    patch(instruction);
  }
  m_scopes.pop_back();
}

QString durationText(std::int64_t microseconds) {
  const auto in = [&](std::int64_t unit, QStringView name) -> QString {
    const std::int64_t count = microseconds / unit;
    return count == 1 ? name.toString() : QString::number(count) % u" * " % name;
  };
  if (microseconds != 0 && microseconds % 3'600'000'000 == 0) {
    return in(3'600'000'000, u"time.Hour");
  }
  if (microseconds != 0 && microseconds % 1'000'000 == 0) {
    return in(1'000'000, u"time.Second");
  }
  if (microseconds % 1'000 == 0) {
    return in(1'000, u"time.Millisecond");
  }
  return in(1, u"time.Microsecond");
}

}  // namespace orrery::go_channel
