// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/study/claims.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <vector>

namespace orrery {

/// The step that shows what a claim is about.
struct ClaimStep {
  QString scenario;  ///< its title in the interface's language; empty: nothing shows it
  int step = 0;      ///< from 1; 0: the scenario as a whole
};

/// A scenario that shows a topic.
struct TopicScenario {
  QString topic;
  QString exhibit;   ///< its id
  QString scenario;  ///< its id
  QString title;     ///< of the scenario, in the interface's language, with the exhibit where that helps
};

/// What the widgets of this folder ask of the app, which knows the exhibits. Each may be empty: then nothing is known.
struct NotesContext {
  std::function<ClaimStep(const Claim& claim)> stepOf;
  std::function<std::vector<TopicScenario>(const QStringList& topics)> scenariosOf;
  /// Opens a page in the user's web browser, after they said yes.
  std::function<void(const QUrl& url)> openWebPage;
};

}  // namespace orrery
