// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace orrery {

/// What a person or a scenario asks of a machine. Which ids and arguments there are is described by the exhibit
/// (models/exhibit/operation_description.h), and checked against that description before a machine sees them.
struct Operation {
  QString id;             ///< "send", "run", "insert", …
  QJsonObject arguments;  ///< by parameter id; parameters that are left out take their defaults

  bool operator==(const Operation&) const = default;
};

}  // namespace orrery
