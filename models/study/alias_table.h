// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/study/terms.h"
#include "models/study/word_scanner.h"

#include <cstdint>
#include <span>
#include <vector>

namespace orrery {

/// Aliases made ready so that one pass over a heading or a line finds all their words. A group is what stands between
/// two
/// "+" of an alias: it is there when one of its words is.
class AliasTable {
 public:
  struct Entry {
    int term = 0;  ///< index into the terms
    std::vector<int> all;
    std::vector<int> none;
    bool isLoose = false;
  };

  /// What headings are compared with is more than what a text is; see Alias::isHeadingOnly and TopicTerms::exhibit.
  enum class Use : std::uint8_t { Headings, Text };
  AliasTable(const std::vector<TopicTerms>& terms, Use use);

  [[nodiscard]] const WordScanner& scanner() const { return m_scanner; }
  [[nodiscard]] int wordCount() const { return static_cast<int>(m_groupsOf.size()); }
  [[nodiscard]] int groupCount() const { return static_cast<int>(m_aliasesOf.size()); }
  [[nodiscard]] std::span<const Entry> aliases() const { return m_aliases; }
  [[nodiscard]] const Entry& alias(int index) const { return m_aliases[static_cast<std::size_t>(index)]; }
  /// Groups that have the word.
  [[nodiscard]] std::span<const int> groupsOf(int word) const { return m_groupsOf[static_cast<std::size_t>(word)]; }
  /// Aliases whose first group it is.
  [[nodiscard]] std::span<const int> aliasesOf(int group) const { return m_aliasesOf[static_cast<std::size_t>(group)]; }

 private:
  struct Parts;
  AliasTable(Parts parts);
  [[nodiscard]] static Parts partsOf(const std::vector<TopicTerms>& terms, Use use);

  std::vector<Entry> m_aliases;
  std::vector<std::vector<int>> m_groupsOf;
  std::vector<std::vector<int>> m_aliasesOf;
  WordScanner m_scanner;
};

}  // namespace orrery
