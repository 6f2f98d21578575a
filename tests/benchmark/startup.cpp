// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/table.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace orrery::benchmark;

namespace {

constexpr int kRuns = 15;
constexpr double kMostMilliseconds = 400;
constexpr double kMostTimesBare = 2.5;
constexpr double kMostMegabytes = 90;

struct Start {
  double milliseconds = 0;  ///< from the start of the process to the end of its first paint
  double megabytes = 0;     ///< resident when all has come to rest
};

/// Starts a program that says "painted" and perhaps "settled <kilobytes>", and waits until it has ended.
Start started(const QString& program, const QProcessEnvironment& environment) {
  QProcess process;
  process.setProcessEnvironment(environment);
  process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  QElapsedTimer timer;
  timer.start();
  process.start(program, {});
  Start start;
  while (process.waitForReadyRead(30'000)) {
    while (process.canReadLine()) {
      const QByteArray line = process.readLine().trimmed();
      if (line == "painted") {
        start.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
      } else if (line.startsWith("settled ")) {
        start.megabytes = line.mid(8).toDouble() / 1024;
      }
    }
  }
  process.waitForFinished();
  return start;
}

}  // namespace

/// Run by hand, on the offscreen platform unless QT_QPA_PLATFORM says another.
int main() {
  const QTemporaryDir home;
  auto environment = QProcessEnvironment::systemEnvironment();
  if (!environment.contains(QStringLiteral("QT_QPA_PLATFORM"))) {
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
  }
  for (const QString& folder : {QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("XDG_DATA_HOME")}) {
    environment.insert(folder, home.filePath(folder));
  }
  environment.insert(QStringLiteral("ORRERY_STARTUP_PROBE"), QStringLiteral("1"));

  std::vector<double> bare;
  std::vector<double> orrery;
  std::vector<double> memory;
  for (int i = 0; i <= kRuns; ++i) {
    const Start first = started(QStringLiteral(BARE_PROGRAM), environment);
    const Start second = started(QStringLiteral(ORRERY_PROGRAM), environment);
    // The first run of each only fills the caches of the disk.
    if (i > 0) {
      bare.push_back(first.milliseconds);
      orrery.push_back(second.milliseconds);
      memory.push_back(second.megabytes);
    }
  }
  for (auto* const values : {&bare, &orrery, &memory}) {
    std::sort(values->begin(), values->end());
  }
  Table table(QStringLiteral("From the start of the process to the first picture"));
  table.add(QStringLiteral("a bare Qt Widgets program"), bare);
  table.add(QStringLiteral("orrery"), orrery, kMostMilliseconds);
  std::printf("\ntimes a bare program: %.2f (at most %.1f)\n", quantile(orrery, 0.5) / quantile(bare, 0.5),
              kMostTimesBare);
  std::printf("resident memory:      %.1f MB (at most %.0f)\n", quantile(memory, 0.5), kMostMegabytes);
  return 0;
}
