// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/study/topic_places.h"

#include "app/catalogue/catalogue.h"
#include "models/study/claim_step.h"

#include <algorithm>

namespace orrery {

namespace {

/// A scenario shows a topic when it has at least one step of it for so many of the scenario that has most: nearly every
/// scenario of an exhibit touches on its main topics.
constexpr int kLeastShare = 2;

/// "go_channel" of "go_channel/send".
QString exhibitOf(const QString& topic) { return topic.section(u'/', 0, 0); }

struct Shown {
  int first = 0;  ///< step
  int steps = 0;
};

std::map<QString, Shown> topicsIn(const RunScenario& run) {
  std::map<QString, Shown> topics;
  for (int step = 1; step <= run.recording->length(); ++step) {
    Shown& shown = topics[run.entry->exhibit->topic(run.recording->step(step).kind)];
    shown.first = shown.first == 0 ? step : shown.first;
    ++shown.steps;
  }
  return topics;
}

}  // namespace

void TopicPlaces::run(const QString& exhibit) {
  if (m_run.contains(exhibit) || findExhibit(exhibit) == nullptr) {
    return;
  }
  m_run.insert(exhibit);
  std::map<QString, std::vector<std::pair<int, TopicPlace>>> found;
  for (const Scenario& scenario : shippedScenarios(exhibit)) {
    const auto run = runNamedScenario(exhibit % u'/' % scenario.id);
    if (!run) {
      continue;
    }
    for (const auto& [topic, shown] : topicsIn(*run)) {
      found[topic].emplace_back(shown.steps, TopicPlace{exhibit, scenario.id, scenario.title, shown.first});
    }
  }
  for (auto& [topic, places] : found) {
    std::stable_sort(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    const int most = places.front().first;
    for (auto& [steps, place] : places) {
      if (steps * kLeastShare >= most) {
        m_places[topic].push_back(std::move(place));
      }
    }
  }
}

const std::vector<TopicPlace>& TopicPlaces::placesOf(const QString& topic) {
  run(exhibitOf(topic));
  return m_places[topic];
}

std::optional<TopicPlace> TopicPlaces::placeOf(const Claim& claim) {
  const auto known = m_claims.find(claim.id);
  if (known != m_claims.end()) {
    return known->second;
  }
  std::optional<TopicPlace> place;
  const QString exhibit = exhibitOf(claim.topic);
  if (const auto run = runNamedScenario(exhibit % u'/' % claim.scenario)) {
    if (const auto step = stepOf(claim, *run->entry->exhibit, *run->recording)) {
      place = TopicPlace{exhibit, claim.scenario, run->scenario.title, *step};
    }
  }
  m_claims[claim.id] = place;
  return place;
}

}  // namespace orrery
