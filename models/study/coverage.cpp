// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/coverage.h"

#include <algorithm>

namespace orrery {

namespace {

Coverage::OfExhibit& exhibitOf(Coverage& coverage, const QString& id) {
  const auto its = std::find_if(coverage.exhibits.begin(), coverage.exhibits.end(),
                                [&](const Coverage::OfExhibit& exhibit) { return exhibit.exhibit == id; });
  return its == coverage.exhibits.end() ? coverage.exhibits.emplace_back(Coverage::OfExhibit{id, {}}) : *its;
}

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// Lists topics and systems; for each of the terms, the place of its system, or kNone where it is a topic.
std::vector<std::size_t> list(Coverage& coverage, const StudyIndex& index) {
  std::vector<std::size_t> systems;
  for (const TopicTerms& terms : index.matcher().terms()) {
    if (terms.exhibit.isEmpty()) {
      systems.push_back(coverage.planned.size());
      coverage.planned.push_back({terms.id, terms.titleEn, terms.titleZh, {}});
    } else {
      systems.push_back(kNone);
      exhibitOf(coverage, terms.exhibit)
          .topics.push_back({terms.id, index.sectionCount(terms.id), index.memory().visited.contains(terms.id)});
    }
  }
  return systems;
}

}  // namespace

const Coverage::OfTopic* Coverage::topic(const QString& id) const {
  for (const OfExhibit& each : exhibits) {
    for (const OfTopic& candidate : each.topics) {
      if (candidate.topic == id) {
        return &candidate;
      }
    }
  }
  return nullptr;
}

Coverage coverageOf(const StudyIndex& index) {
  Coverage coverage;
  const std::vector<std::size_t> systems = list(coverage, index);
  for (const auto& [path, findings] : index.findings()) {
    ++coverage.files;
    const std::vector<int> homes = index.homesOf(findings);
    const auto& sections = findings.file->sections;
    coverage.sections += static_cast<int>(sections.size());
    for (std::size_t i = 0; i < sections.size(); ++i) {
      if (sections[i].level == 0 || sections[i].heading.isEmpty()) {
        continue;
      }
      ++coverage.headings;
      const Coverage::Heading heading{findings.file, static_cast<int>(i)};
      if (homes[i] < 0) {
        coverage.unknown.push_back(heading);
      } else if (const std::size_t system = systems[static_cast<std::size_t>(homes[i])]; system != kNone) {
        coverage.planned[system].headings.push_back(heading);
      } else {
        ++coverage.shown;
      }
    }
  }
  std::stable_sort(coverage.planned.begin(), coverage.planned.end(),
                   [](const auto& a, const auto& b) { return a.headings.size() > b.headings.size(); });
  return coverage;
}

}  // namespace orrery
