// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <vector>

namespace orrery::benchmark {

/// Milliseconds that this thread has computed, which other programs on the machine do not lengthen as they do the time
/// that has passed.
inline double threadMilliseconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Milliseconds computed in each of `runs` calls, sorted; a tenth as many come before them unmeasured.
template <class Work>
std::vector<double> measured(int runs, Work work) {
  for (int i = 0; i < runs / 10 + 1; ++i) {
    work();
  }
  std::vector<double> times;
  for (int i = 0; i < runs; ++i) {
    const double start = threadMilliseconds();
    work();
    times.push_back(threadMilliseconds() - start);
  }
  std::sort(times.begin(), times.end());
  return times;
}

/// A share of the sorted times, 0.5 for the median.
inline double quantile(const std::vector<double>& sorted, double share) {
  return sorted.empty() ? 0 : sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

/// Prints aligned columns: what was measured, its median, 95th percentile and least, and the most that it should be.
class Table {
 public:
  explicit Table(const QString& title) : m_out(stdout) {
    m_out << title << '\n';
    line(QStringLiteral("measured"), QStringLiteral("median"), QStringLiteral("95 %"), QStringLiteral("best"),
         QStringLiteral("limit"));
  }

  void add(const QString& what, const std::vector<double>& sorted, double limitMilliseconds = 0) {
    line(what, milliseconds(quantile(sorted, 0.5)), milliseconds(quantile(sorted, 0.95)),
         milliseconds(quantile(sorted, 0)), limitMilliseconds > 0 ? milliseconds(limitMilliseconds) : QString());
  }

 private:
  static QString milliseconds(double value) { return QString::number(value, 'f', 2) + QStringLiteral(" ms"); }

  void line(const QString& what, const QString& median, const QString& high, const QString& best,
            const QString& limit) {
    m_out << what.leftJustified(56) << median.rightJustified(12) << high.rightJustified(12) << best.rightJustified(12)
          << limit.rightJustified(12) << '\n';
    m_out.flush();
  }

  QTextStream m_out;
};

}  // namespace orrery::benchmark
