// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/alias_table.h"

#include <QHash>

namespace orrery {

struct AliasTable::Parts {
  QStringList words;
  QHash<QString, int> wordIndex;
  QHash<QString, int> groupIndex;
  std::vector<std::vector<int>> groupsOf;
  std::vector<Entry> aliases;

  int group(const QString& text) {
    if (const auto known = groupIndex.constFind(text); known != groupIndex.constEnd()) {
      return *known;
    }
    const int made = static_cast<int>(groupIndex.size());
    groupIndex.insert(text, made);
    for (const QString& word : text.split(u'|', Qt::SkipEmptyParts)) {
      if (!wordIndex.contains(word)) {
        wordIndex.insert(word, static_cast<int>(words.size()));
        words.append(word);
        groupsOf.emplace_back();
      }
      groupsOf[static_cast<std::size_t>(wordIndex.value(word))].push_back(made);
    }
    return made;
  }
};

AliasTable::Parts AliasTable::partsOf(const std::vector<TopicTerms>& terms, Use use) {
  Parts parts;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    for (const Alias& alias : terms[i].aliases) {
      if (use == Use::Text && (alias.isHeadingOnly || terms[i].exhibit.isEmpty())) {
        continue;
      }
      Entry entry;
      entry.term = static_cast<int>(i);
      entry.isLoose = alias.isLoose;
      for (const QString& words : alias.all) {
        entry.all.push_back(parts.group(words));
      }
      for (const QString& word : alias.none) {
        entry.none.push_back(parts.group(word));
      }
      parts.aliases.push_back(std::move(entry));
    }
  }
  return parts;
}

AliasTable::AliasTable(const std::vector<TopicTerms>& terms, Use use) : AliasTable(partsOf(terms, use)) {}

AliasTable::AliasTable(Parts parts)
    : m_aliases(std::move(parts.aliases)),
      m_groupsOf(std::move(parts.groupsOf)),
      m_aliasesOf(static_cast<std::size_t>(parts.groupIndex.size())),
      m_scanner(parts.words) {
  for (std::size_t i = 0; i < m_aliases.size(); ++i) {
    m_aliasesOf[static_cast<std::size_t>(m_aliases[i].all.front())].push_back(static_cast<int>(i));
  }
}

}  // namespace orrery
