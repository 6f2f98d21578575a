// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/catalogue.h"

#include "app/catalogue/tr.h"
#include "models/exhibit/json_text.h"
#include "models/exhibit/scenario_io.h"
#include "models/exhibit/session.h"
#include "models/go_channel/channel_exhibit.h"
#include "models/go_map/map_exhibit.h"
#include "views/pictures/channel_picture.h"
#include "views/pictures/map_picture.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace orrery {

using namespace Qt::StringLiterals;
using catalogued::Tr;

namespace {

QString folderOf(const QString& exhibit) { return u":/scenarios/"_s % exhibit; }

}  // namespace

std::span<const CatalogueEntry> catalogue() {
  static const std::array entries{
      CatalogueEntry{&goChannel(), &channelPicture},
      CatalogueEntry{&goMap(), &mapPicture},
  };
  return entries;
}

const CatalogueEntry* findExhibit(const QString& id) {
  const auto entries = catalogue();
  const auto found = std::ranges::find(entries, id, [](const CatalogueEntry& entry) { return entry.exhibit->id(); });
  return found == entries.end() ? nullptr : &*found;
}

Result<const CatalogueEntry*> entryOf(const Scenario& scenario) {
  if (const CatalogueEntry* const entry = findExhibit(scenario.exhibit)) {
    return entry;
  }
  QStringList known;
  for (const CatalogueEntry& entry : catalogue()) {
    known.append(entry.exhibit->id());
  }
  return failure({u"/exhibit"_s, quoted(scenario.exhibit), Tr::tr("one of: %1").arg(known.join(u", "_s))});
}

std::vector<Scenario> shippedScenarios(const QString& exhibit) {
  std::vector<Scenario> found;
  const QDir folder(folderOf(exhibit));
  for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
    if (auto scenario = loadScenario(folder.filePath(name))) {
      found.push_back(std::move(*scenario));
    }
  }
  std::ranges::stable_sort(found, {}, &Scenario::order);
  return found;
}

Result<Scenario> shippedScenario(const QString& exhibit, const QString& id) {
  auto all = shippedScenarios(exhibit);
  const auto found = std::ranges::find(all, id, &Scenario::id);
  if (found == all.end()) {
    QStringList known;
    for (const Scenario& scenario : all) {
      known.append(scenario.id);
    }
    return failure({exhibit, quoted(id), Tr::tr("one of: %1").arg(known.join(u", "_s))});
  }
  return *found;
}

Result<Scenario> namedScenario(const QString& name) {
  const qsizetype slash = name.indexOf(u'/');
  if (!QFileInfo::exists(name) && slash > 0) {
    const QString exhibit = name.left(slash);
    if (findExhibit(exhibit) != nullptr) {
      return shippedScenario(exhibit, name.mid(slash + 1));
    }
  }
  auto loaded = loadScenario(name);
  if (!loaded && !QFileInfo::exists(name)) {
    return failure(
        {name, Tr::tr("no such file"), Tr::tr("a scenario file, or a name that \"orrery list scenarios\" prints")});
  }
  return loaded;
}

Result<RunScenario> runNamedScenario(const QString& name) {
  auto scenario = namedScenario(name);
  if (!scenario) {
    return failure(scenario.error());
  }
  const auto entry = entryOf(*scenario);
  if (!entry) {
    return failure(entry.error().within(name));
  }
  auto recording = record(*(*entry)->exhibit, *scenario);
  if (!recording) {
    return failure(recording.error().within(name));
  }
  return RunScenario{std::move(*scenario), *entry, std::move(*recording)};
}

}  // namespace orrery
