// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace orrery {

class MainWindow;

/// For tests/benchmark/startup: where the environment variable ORRERY_STARTUP_PROBE is set, says on the standard output
/// when the stage has painted its first picture ("painted") and, when all has come to rest, how much memory is resident
/// ("settled <kilobytes>"), then ends the program. Otherwise it does nothing.
class StartupProbe final : public QObject {
  Q_OBJECT

 public:
  explicit StartupProbe(MainWindow* window);

  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void settle();

  bool m_hasPainted = false;
};

}  // namespace orrery
