// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/study/study_index.h"

#include <QString>

#include <vector>

namespace orrery {

/// What of the user's notes the exhibits show and what they do not. Each heading of theirs is counted once: as shown,
/// where its section speaks most of a topic; under the planned system that it speaks of most; or as unknown.
struct Coverage {
  struct Heading {
    NoteFilePointer file;
    int section = 0;
  };
  struct OfTopic {
    QString topic;
    int sections = 0;  ///< of the user's that speak of it
    bool isVisited = false;
  };
  struct OfExhibit {
    QString exhibit;
    std::vector<OfTopic> topics;
  };
  /// A system that no exhibit shows yet.
  struct OfSystem {
    QString id;
    QString titleEn, titleZh;
    std::vector<Heading> headings;  ///< by file, in its order
  };

  /// nullptr: no terms name this topic.
  [[nodiscard]] const OfTopic* topic(const QString& id) const;

  std::vector<OfExhibit> exhibits;  ///< in the order of Matcher::terms(), as are their topics
  std::vector<OfSystem> planned;    ///< those with most headings first; also those with none
  std::vector<Heading> unknown;     ///< that speak of nothing that Orrery knows by name
  int files = 0;                    ///< looked through so far
  int sections = 0;                 ///< of these files, with those that have no heading
  int headings = 0;
  int shown = 0;
};

[[nodiscard]] Coverage coverageOf(const StudyIndex& index);

}  // namespace orrery
