// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace orrery {

/// One thing that a person can point at: it ties a shape on the stage to a row of the inspector and to the operations
/// that make sense on it.
struct Entity {
  QString kind;  ///< "goroutine", "channel", …: the same word as Parameter::entity; empty: nothing
  QString name;  ///< "G3": what an operation's argument of that kind would be

  [[nodiscard]] bool isNull() const { return kind.isEmpty(); }
  bool operator==(const Entity&) const = default;
};

}  // namespace orrery
