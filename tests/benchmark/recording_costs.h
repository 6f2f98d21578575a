// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/recording.h"

#include <QTextStream>

#include <vector>

namespace orrery::benchmark {

/// What the process holds now.
struct Memory {
  double heap = 0;      ///< bytes that were allocated and not freed
  double resident = 0;  ///< bytes of memory that the system has given
};
[[nodiscard]] Memory memoryNow();

/// One line: what was measured, against its limit.
void report(QTextStream& out, const QString& what, double value, const QString& unit, double limit);

/// Milliseconds to reach positions all over the recording, sorted. Each is the best of some tries: what the machine
/// does beside is not the recording's cost.
[[nodiscard]] std::vector<double> seekTimes(const Recording& recording, int seeks);

}  // namespace orrery::benchmark
