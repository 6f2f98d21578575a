// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exhibit/operation_check.h"

#include "models/exhibit/json_text.h"
#include "models/exhibit/tr.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace orrery {

using namespace Qt::StringLiterals;
using exhibit::Tr;

namespace {

bool accepts(const Parameter& parameter, const QJsonValue& value) {
  switch (parameter.kind) {
    case Parameter::Kind::Integer: {
      const double number = value.toDouble();
      return value.isDouble() && std::trunc(number) == number && number >= static_cast<double>(parameter.minimum) &&
             number <= static_cast<double>(parameter.maximum);
    }
    case Parameter::Kind::Text:
      return value.isString() && value.toString().size() <= parameter.longest;
    case Parameter::Kind::Choice:
      if (!value.isString()) {
        return false;
      }
      if (parameter.options.empty()) {
        return value.toString().size() <= parameter.longest;
      }
      return std::ranges::any_of(parameter.options,
                                 [&](const Parameter::Option& option) { return option.value == value.toString(); });
    case Parameter::Kind::Flag:
      return value.isBool();
  }
  return false;
}

template <class Range>
QString listed(const Range& range, auto text) {
  QStringList words;
  for (const auto& each : range) {
    words.append(text(each));
  }
  return words.join(Tr::tr(", ", "between the words of a list"));
}

}  // namespace

QString expectedText(const Parameter& parameter) {
  switch (parameter.kind) {
    case Parameter::Kind::Integer:
      return Tr::tr("an integer from %1 to %2").arg(parameter.minimum).arg(parameter.maximum);
    case Parameter::Kind::Text:
      return Tr::tr("a text of at most %n character(s)", nullptr, parameter.longest);
    case Parameter::Kind::Choice:
      if (parameter.options.empty()) {
        return parameter.entity.isEmpty() ? Tr::tr("a name") : Tr::tr("the name of a %1").arg(parameter.entity);
      }
      return Tr::tr("one of: %1").arg(listed(parameter.options, [](const auto& option) { return option.value; }));
    case Parameter::Kind::Flag:
      return Tr::tr("true or false");
  }
  return {};
}

Result<Operation> checkOperation(const Operation& operation, std::span<const OperationDescription> descriptions) {
  const auto described = std::ranges::find(descriptions, operation.id, &OperationDescription::id);
  if (described == descriptions.end()) {
    return failure({u"/id"_s, quoted(operation.id),
                    Tr::tr("one of: %1").arg(listed(descriptions, [](const auto& known) { return known.id; }))});
  }
  const auto& parameters = described->parameters;
  for (const QString& given : operation.arguments.keys()) {
    if (std::ranges::find(parameters, given, &Parameter::id) == parameters.end()) {
      return failure({pointer(u"/arguments"_s, given), quoted(given),
                      parameters.empty()
                          ? Tr::tr("no argument")
                          : Tr::tr("one of: %1").arg(listed(parameters, [](const auto& known) { return known.id; }))});
    }
  }
  Operation checked = operation;
  for (const Parameter& parameter : parameters) {
    const QJsonValue value = operation.arguments.value(parameter.id);
    if (value.isUndefined()) {
      if (parameter.fallback.isUndefined()) {
        return failure({pointer(u"/arguments"_s, parameter.id), Tr::tr("nothing"), expectedText(parameter)});
      }
      checked.arguments.insert(parameter.id, parameter.fallback);
    } else if (!accepts(parameter, value)) {
      return failure({pointer(u"/arguments"_s, parameter.id), describe(value), expectedText(parameter)});
    }
  }
  return checked;
}

}  // namespace orrery
