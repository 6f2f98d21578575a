// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session_store.h"

#include "models/exhibit/scenario_io.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <chrono>

namespace orrery {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SessionStore::SessionStore(std::function<void()> write, QObject* parent) : QObject(parent) {
  m_timer.setSingleShot(true);
  m_timer.setInterval(2s);
  m_timer.callOnTimeout(this, std::move(write));
}

void SessionStore::changed() {
  // Not started anew while it runs: somebody who never stops stepping is saved too.
  if (!m_timer.isActive()) {
    m_timer.start();
  }
}

QString SessionStore::path() {
  return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) % u"/last.orrery.json"_s;
}

bool SessionStore::exists() { return QFileInfo::exists(path()); }

Result<Scenario> SessionStore::load() { return loadScenario(path()); }

Result<void> SessionStore::save(const Scenario& snapshot) {
  QDir().mkpath(QFileInfo(path()).path());
  return saveScenario(snapshot, path());
}

}  // namespace orrery
