// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exhibit/exhibit.h"
#include "models/exhibit/scenario.h"
#include "views/pictures/exhibit_picture.h"

#include <memory>
#include <span>
#include <vector>

namespace orrery {

/// One system that the app shows, and how it is drawn.
struct CatalogueEntry {
  const Exhibit* exhibit = nullptr;
  PictureFunction picture = nullptr;
};

/// All of them, in the order in which they are offered.
[[nodiscard]] std::span<const CatalogueEntry> catalogue();
/// nullptr: there is none with this id.
[[nodiscard]] const CatalogueEntry* findExhibit(const QString& id);
/// The entry that a scenario is about. The error's place is "/exhibit".
[[nodiscard]] Result<const CatalogueEntry*> entryOf(const Scenario& scenario);

/// The scenarios that come with the app for an exhibit, in their order. Needs initResources().
[[nodiscard]] std::vector<Scenario> shippedScenarios(const QString& exhibit);
/// One of them.
[[nodiscard]] Result<Scenario> shippedScenario(const QString& exhibit, const QString& id);

/// What a person names on the command line: a file, or "exhibit/scenario" for one that comes with the app. Errors begin
/// with the name.
[[nodiscard]] Result<Scenario> namedScenario(const QString& name);

/// A scenario with all its operations done.
struct RunScenario {
  Scenario scenario;
  const CatalogueEntry* entry = nullptr;
  std::unique_ptr<Recording> recording;
};
/// namedScenario(), run. Errors begin with the name.
[[nodiscard]] Result<RunScenario> runNamedScenario(const QString& name);

}  // namespace orrery
