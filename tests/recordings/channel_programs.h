// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <vector>

namespace orrery::recordings {

/// The recorded programs in the exhibit's language (tests/recordings/channel_programs.json).
struct Programs {
  QMap<QString, QJsonObject> configurations;
  QMap<QString, QJsonObject> recovered;  ///< with a recover(): operations by hand, where every panic is recovered
  QMap<QString, QString> outOfScope;     ///< why

  [[nodiscard]] bool knows(const QString& name) const {
    return configurations.contains(name) || recovered.contains(name) || outOfScope.contains(name);
  }
};

[[nodiscard]] Programs readPrograms(const QByteArray& json);
[[nodiscard]] std::vector<QJsonObject> recordedPrograms(const QByteArray& json);

/// Runs a program and compares with what Go did: the exit status or that it hangs, the message, every goroutine's wait
/// reason, and what was printed. Empty: all agrees.
[[nodiscard]] QString compareProgram(const QJsonObject& recorded, const Programs& programs);

}  // namespace orrery::recordings
