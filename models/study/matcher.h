// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/note_file.h"
#include "models/study/terms.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace orrery {

/// That a section speaks of a topic, and why we think so.
struct TopicMatch {
  QString topic;    ///< TopicTerms::id
  int section = 0;  ///< of the file
  int score = 0;    ///< more is better; comparable over files. At least kHeadingScore: the heading itself names it
  bool inHeading = false;
  QString word;  ///< the words that matched, as they stand in the notes: "写屏障"

  bool operator==(const TopicMatch&) const = default;
};
inline constexpr int kHeadingScore = 1000;

/// Finds for each section of a file which topics it speaks of: by its heading, by the headings above it, by its text.
class Matcher {
 public:
  explicit Matcher(std::vector<TopicTerms> terms);

  /// Best first for each topic. Linear in the file's length.
  [[nodiscard]] std::vector<TopicMatch> matches(const NoteFile& file) const;
  [[nodiscard]] const std::vector<TopicTerms>& terms() const { return m_terms; }

 private:
  std::vector<TopicTerms> m_terms;
};

}  // namespace orrery
