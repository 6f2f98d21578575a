// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QString>

class QJsonObject;

namespace orrery::cli {

/// Where a standard stream is closed, nothing that is opened later shall take its number and be written to by mistake.
void holdStandardStreams();

/// Writes a line to the standard output, in UTF-8. False once anything could not be written: there is no point in going
/// on.
bool print(const QString& line);
/// The same of an object on one line, as JSON Lines has it.
bool printJson(const QJsonObject& object);
/// Ends the output: `code`, or Failed with a message when not all could be written.
[[nodiscard]] int finished(int code);

/// "orrery: message" on the standard error, with hidden characters made visible (visibleText()).
void complain(const QString& message);
void complain(const Error& error);

}  // namespace orrery::cli
