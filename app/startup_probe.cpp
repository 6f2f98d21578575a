// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup_probe.h"

#include "app/main_window.h"
#include "views/stage/stage_widget.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace orrery {

using namespace std::chrono_literals;

namespace {

void say(const QByteArray& line) {
  std::puts(line.constData());
  std::fflush(stdout);
}

QByteArray residentKilobytes() {
  QFile status(QStringLiteral("/proc/self/status"));
  if (status.open(QIODevice::ReadOnly)) {
    for (const QByteArray& line : status.readAll().split('\n')) {
      if (line.startsWith("VmRSS:")) {
        return line.simplified().split(' ').value(1);
      }
    }
  }
  return "0";
}

}  // namespace

StartupProbe::StartupProbe(MainWindow* window) {
  if (qEnvironmentVariableIsSet("ORRERY_STARTUP_PROBE")) {
    window->stage()->installEventFilter(this);
  }
}

bool StartupProbe::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Paint && !m_hasPainted) {
    m_hasPainted = true;
    // Queued: it runs when this paint event, and what else the window paints with it, is done.
    QTimer::singleShot(0, this, [this] {
      say("painted");
      settle();
    });
  }
  return QObject::eventFilter(watched, event);
}

void StartupProbe::settle() {
  QTimer::singleShot(1s, this, [] {
    say("settled " + residentKilobytes());
    QCoreApplication::quit();
  });
}

}  // namespace orrery
