// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/note_file.h"
#include "models/study/terms.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace orrery {

class AliasTable;

/// That a section speaks of a topic, and why we think so.
struct TopicMatch {
  QString topic;    ///< TopicTerms::id
  int section = 0;  ///< of the file
  int score = 0;    ///< more is better; comparable over files. At least kHeadingScore: the heading itself names it
  bool inHeading = false;
  QString word;  ///< the words that matched, as they stand in the notes: "写屏障"; " … " between those that stand apart

  bool operator==(const TopicMatch&) const = default;
};
inline constexpr int kHeadingScore = 1000;
/// From here to kHeadingScore a heading above names the topic; below, only the text does.
inline constexpr int kHeadingPathScore = 500;

/// Finds for each section of a file which topics it speaks of. Each section is looked at by itself, without those below
/// it: by its heading; where that names no topic, by what the nearest heading above names; by its text, line by line.
/// Headings above and the file's path give the other words of an alias, also those that it must not have. May be used
/// from several threads.
class Matcher {
 public:
  explicit Matcher(std::vector<TopicTerms> terms);
  ~Matcher();

  /// Best first for each topic, topics in the order of terms(). Linear in the file's length. `isCancelled` is asked
  /// line by line; once it is true, what was found so far is returned.
  [[nodiscard]] std::vector<TopicMatch> matches(const NoteFile& file,
                                                const std::function<bool()>& isCancelled = {}) const;
  [[nodiscard]] const std::vector<TopicTerms>& terms() const { return m_terms; }

 private:
  std::vector<TopicTerms> m_terms;
  std::unique_ptr<const AliasTable> m_headings;
  std::unique_ptr<const AliasTable> m_text;
};

}  // namespace orrery
