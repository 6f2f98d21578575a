// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/recording_costs.h"

#include "models/base/random.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

#include <malloc.h>

using namespace Qt::StringLiterals;

namespace orrery::benchmark {

namespace {

constexpr double kPage = 4096;

double residentBytes() {
  QFile file(u"/proc/self/statm"_s);
  return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * kPage : 0;
}

}  // namespace

Memory memoryNow() { return {static_cast<double>(mallinfo2().uordblks + mallinfo2().hblkhd), residentBytes()}; }

void report(QTextStream& out, const QString& what, double value, const QString& unit, double limit) {
  out << "  " << what.leftJustified(44) << QString::number(value, 'f', 3).rightJustified(12) << ' '
      << unit.leftJustified(6) << "at most " << limit << (value <= limit ? "" : "   MISSED") << '\n';
}

std::vector<double> seekTimes(const Recording& recording, int seeks) {
  constexpr int kTries = 3;
  std::vector<double> times;
  Random random(1);
  for (int seek = 0; seek < seeks; ++seek) {
    const auto position = static_cast<int>(random.below(static_cast<std::uint32_t>(recording.length())));
    double best = 0;
    for (int tries = 0; tries < kTries; ++tries) {
      QElapsedTimer timer;
      timer.start();
      const AnyState state = recording.stateAt(position);
      const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
      best = tries == 0 || milliseconds < best ? milliseconds : best;
    }
    times.push_back(best);
  }
  std::ranges::sort(times);
  return times;
}

}  // namespace orrery::benchmark
