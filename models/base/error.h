// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace orrery {

/// What went wrong with something that came from outside (a file, an argument, a setting): where, what was found there,
/// and what would have been right. Every text is in the interface's language and needs no code to be understood.
struct Error {
  QString place;     ///< file, line or JSON pointer, option: "demo.json: /operations/3/arguments/value"; may be empty
  QString found;     ///< what is there; may be empty where `expected` says it all
  QString expected;  ///< what would be right, or what to do; may be empty

  /// One line for a terminal or a message bar: "place: found X; expected Y".
  [[nodiscard]] QString message() const;

  /// The same error, reached through an outer place: "outer: place" ("file.json" + "/operations/3").
  [[nodiscard]] Error within(const QString& outerPlace) const;

  bool operator==(const Error&) const = default;
};

}  // namespace orrery
