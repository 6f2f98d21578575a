// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document.h"

#include "app/tr.h"
#include "models/exhibit/json_text.h"
#include "models/exhibit/scenario_io.h"

#include <QFileInfo>

namespace orrery {

using namespace Qt::StringLiterals;
using app::Tr;

Document::Document(Session* session, QObject* parent) : QObject(parent), m_session(session) {
  connect(session, &Session::branchesChanged, this, &Document::identityChanged);
  connect(session, &Session::bookmarksChanged, this, &Document::identityChanged);
}

Result<void> Document::open(const Scenario& scenario, const QString& path, bool isModified) {
  const auto entry = entryOf(scenario);
  if (!entry) {
    return failure(entry.error());
  }
  // The session tells of the change while it opens, so what the listeners ask for is set before, and set back on
  // failure.
  const auto before = std::tuple(m_entry, m_path, m_wasModified);
  std::tie(m_entry, m_path, m_wasModified) = std::tuple(*entry, path, isModified);
  if (auto opened = m_session->open(*(*entry)->exhibit, scenario); !opened) {
    std::tie(m_entry, m_path, m_wasModified) = before;
    return failure(opened.error());
  }
  Q_EMIT replaced();
  Q_EMIT identityChanged();
  return {};
}

Result<void> Document::openFile(const QString& path) {
  const QString absolute = QFileInfo(path).absoluteFilePath();
  auto scenario = loadScenario(absolute);
  if (!scenario) {
    return failure(scenario.error());
  }
  scenario->id.clear();
  if (auto opened = open(*scenario, absolute, false); !opened) {
    return failure(opened.error().within(absolute));
  }
  return {};
}

Result<void> Document::openShipped(const QString& exhibit, const QString& scenario) {
  const CatalogueEntry* const entry = exhibit.isEmpty() ? &catalogue().front() : findExhibit(exhibit);
  if (entry == nullptr) {
    QStringList known;
    for (const CatalogueEntry& each : catalogue()) {
      known.append(each.exhibit->id());
    }
    return failure({Tr::tr("exhibit"), quoted(exhibit), Tr::tr("one of: %1").arg(known.join(u", "_s))});
  }
  const QString id = entry->exhibit->id();
  if (!scenario.isEmpty()) {
    const auto found = shippedScenario(id, scenario);
    return found ? open(*found, QString(), false) : failure(found.error());
  }
  const auto all = shippedScenarios(id);
  if (all.empty()) {
    return failure({id, Tr::tr("no scenario"), Tr::tr("a complete installation of Orrery")});
  }
  return open(all.front(), QString(), false);
}

Result<void> Document::save(const QString& path) {
  Scenario written = snapshot();
  // It is a person's own from now on.
  written.id.clear();
  written.order = 0;
  const QString absolute = QFileInfo(path).absoluteFilePath();
  if (auto saved = saveScenario(written, absolute); !saved) {
    return failure(saved.error());
  }
  m_path = absolute;
  m_wasModified = false;
  m_session->setSaved();
  Q_EMIT identityChanged();
  return {};
}

Scenario Document::snapshot() const { return m_session->snapshot(); }

Result<void> Document::restore(const Scenario& snapshot, const QString& path, bool isModified) {
  return open(snapshot, path, isModified);
}

QString Document::shippedId() const {
  return m_session->isOpen() && m_path.isEmpty() ? m_session->scenario().id : QString();
}

QString Document::title() const {
  if (!m_session->isOpen()) {
    return {};
  }
  const QString title = m_session->scenario().title.text();
  return title.isEmpty() ? QFileInfo(m_path).completeBaseName() : title;
}

bool Document::isModified() const { return m_wasModified || m_session->isModified(); }

}  // namespace orrery
