// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exhibit/scenario.h"

#include <QByteArray>
#include <QString>

namespace orrery {

/// The format that this version reads and writes: {"orrery": 1, …}.
inline constexpr int kScenarioVersion = 1;
/// A larger file is no scenario, whatever it holds.
inline constexpr qint64 kLargestScenario = 16LL * 1024 * 1024;

/// Reads a file. The error names the file, the line or the JSON pointer, what is there and what was expected.
[[nodiscard]] Result<Scenario> loadScenario(const QString& path);
/// The same for text that is already in memory; places are relative to it.
[[nodiscard]] Result<Scenario> parseScenario(const QByteArray& text);
/// As it is written to a file.
[[nodiscard]] QByteArray scenarioText(const Scenario& scenario);
/// Writes it wholly or not at all.
[[nodiscard]] Result<void> saveScenario(const Scenario& scenario, const QString& path);

}  // namespace orrery
