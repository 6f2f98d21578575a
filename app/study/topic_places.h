// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exhibit/scenario.h"
#include "models/study/claims.h"

#include <QSet>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace orrery {

/// Where a topic is shown: a step of a scenario that comes with the app.
struct TopicPlace {
  QString exhibit;   ///< its id
  QString scenario;  ///< its id
  LocalText title;   ///< of the scenario
  int step = 0;      ///< from 1

  bool operator==(const TopicPlace&) const = default;
};

/// Knows which scenarios show a topic. An exhibit's scenarios are run when they are first asked for: some milliseconds.
class TopicPlaces {
 public:
  /// The scenarios that have at least half as many steps of it as the one that has most, most first, each with its
  /// first such step.
  [[nodiscard]] const std::vector<TopicPlace>& placesOf(const QString& topic);
  /// The step that shows what really happens; none: the scenario has no such step.
  [[nodiscard]] std::optional<TopicPlace> placeOf(const Claim& claim);

 private:
  void run(const QString& exhibit);

  QSet<QString> m_run;  ///< exhibits
  std::map<QString, std::vector<TopicPlace>> m_places;
  std::map<QString, std::optional<TopicPlace>> m_claims;
};

}  // namespace orrery
