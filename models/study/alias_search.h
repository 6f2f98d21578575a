// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/fold.h"
#include "models/study/alias_table.h"

#include <QString>
#include <QStringView>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace orrery {

using GroupSet = std::vector<bool>;

/// What surrounds a heading or a line.
struct AliasContext {
  GroupSet above;  ///< groups that the headings above have
  GroupSet given;  ///< those, and the groups of the file's path, which rules nothing out
};

/// Looks for aliases in one line of text or one heading at a time; keeps its memory from one to the next.
class AliasSearch {
 public:
  explicit AliasSearch(const AliasTable* table);

  /// Finds the words of `source`.
  void look(QStringView source);
  [[nodiscard]] bool isBlank() const { return m_folded.isEmpty(); }
  /// Adds the groups found to `groups`, which has groupCount() entries.
  void addGroupsTo(GroupSet* groups) const;
  /// The aliases whose first group was found here and of which no other is missing here and in `context`, without those
  /// of which a word stands here or above that must not. Valid until the next call.
  [[nodiscard]] const std::vector<int>& found(const AliasContext& context);
  /// How many groups of the alias were found here, not in the context.
  [[nodiscard]] int groupsHere(int alias) const;
  /// The words of the alias as they stand in the source; those that touch are one.
  [[nodiscard]] QString wordsOf(int alias);
  /// How wide all places of the alias's words are together; see widthOf().
  [[nodiscard]] int widthOfWords(int alias);

 private:
  struct Place {
    qsizetype begin = 0;
    qsizetype length = 0;
  };
  [[nodiscard]] bool isHere(int group) const { return m_seen[static_cast<std::size_t>(group)] == m_now; }
  void mark(Place place) { std::fill_n(m_marked.begin() + place.begin, place.length, true); }

  const AliasTable* m_table;
  QStringView m_source;
  QString m_folded;
  std::vector<WordScanner::Hit> m_hits;
  std::uint32_t m_now = 0;  ///< counts look(): what has this number is of now
  std::vector<std::uint32_t> m_seenWords;
  std::vector<std::uint32_t> m_seen;   ///< by group
  std::vector<Place> m_places;         ///< by group: the first, the longest there
  std::vector<int> m_groups;           ///< those found
  std::vector<std::uint32_t> m_tried;  ///< by alias
  std::vector<int> m_found;
  std::vector<bool> m_marked;  ///< by folded character
};

/// How much a reader sees of a folded text: a Han character counts twice, a blank not at all.
[[nodiscard]] int widthOf(QStringView text);

}  // namespace orrery
