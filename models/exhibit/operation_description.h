// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <cstdint>
#include <vector>

namespace orrery {

/// One argument of an operation: the form in the operation bar, the check of a scenario file and the command line's
/// list are all made from it.
struct Parameter {
  enum class Kind : std::uint8_t { Integer, Text, Choice, Flag };
  struct Option {
    QString value;  ///< as it stands in a file
    QString text;   ///< as a person reads it; language-dependent
  };

  QString id;     ///< as it stands in a file
  QString label;  ///< language-dependent
  Kind kind = Kind::Integer;
  std::int64_t minimum = 0;  ///< Integer
  std::int64_t maximum = 0;  ///< Integer
  int longest = 0;           ///< Text: characters at most
  QJsonValue fallback;       ///< what it is when it is left out; Undefined: it must be given
  QString entity;            ///< the kind of Entity that it names; empty: none
  /// Choice: what can be chosen now. Where the description is not made for a certain state and this is empty, any text
  /// of at most `longest` characters is well-formed, and the machine checks it against its state.
  std::vector<Option> options;
};

/// What can be done to a machine.
struct OperationDescription {
  QString id;     ///< as it stands in a file
  QString label;  ///< language-dependent
  QString help;   ///< one sentence, language-dependent
  std::vector<Parameter> parameters;
  bool isPossible = true;  ///< in the state that it was made for
  QString whyNot;          ///< when it is not possible
};

}  // namespace orrery
