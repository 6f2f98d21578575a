// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

#include <optional>

namespace orrery::tests {

/// The folder of a user's notes that tables of tests speak of: the one that ORRERY_NOTES names, which then has to be
/// there, or the one that stands beside the checkout. None: this machine has no such folder, and a test of it is
/// skipped; folders that the tests write themselves hold the same kinds of case everywhere.
inline std::optional<QString> notesFolder() {
  const QString named = qEnvironmentVariable("ORRERY_NOTES");
  if (!named.isEmpty()) {
    return named;
  }
  const QString beside = QStringLiteral(ORRERY_SOURCE_DIR "/../shared/notes");
  return QDir(beside).exists() ? std::optional(beside) : std::nullopt;
}

}  // namespace orrery::tests
