// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/alias_search.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace orrery {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kNoWidth(0x200b);

std::size_t at(qsizetype index) { return static_cast<std::size_t>(index); }

int widthOf(QChar c) {
  if (c == u' ') {
    return 0;
  }
  return isHan(c.unicode()) ? 2 : 1;
}

}  // namespace

int widthOf(QStringView text) {
  int width = 0;
  for (const QChar c : text) {
    width += widthOf(c);
  }
  return width;
}

AliasSearch::AliasSearch(const AliasTable* table)
    : m_table(table),
      m_seenWords(at(table->wordCount()), 0),
      m_seen(at(table->groupCount()), 0),
      m_places(at(table->groupCount())) {}

void AliasSearch::look(QStringView source) {
  m_source = source;
  ++m_now;
  m_groups.clear();
  foldInto(source, &m_folded);
  m_table->scanner().scan(m_folded, &m_hits);
  for (const WordScanner::Hit& hit : m_hits) {
    if (std::exchange(m_seenWords[at(hit.word)], m_now) == m_now) {
      continue;
    }
    for (const int group : m_table->groupsOf(hit.word)) {
      Place& place = m_places[at(group)];
      if (!isHere(group)) {
        m_seen[at(group)] = m_now;
        m_groups.push_back(group);
        place = {hit.begin, hit.length};
      } else if (hit.begin <= place.begin && hit.begin + hit.length >= place.begin + place.length) {
        place = {hit.begin, hit.length};
      }
    }
  }
}

void AliasSearch::addGroupsTo(GroupSet* groups) const {
  for (const int group : m_groups) {
    (*groups)[at(group)] = true;
  }
}

const std::vector<int>& AliasSearch::found(const AliasContext& context) {
  m_found.clear();
  const auto isThere = [&](int group) { return isHere(group) || context.given[at(group)]; };
  const auto rulesOut = [&](int group) { return isHere(group) || context.above[at(group)]; };
  for (const int group : m_groups) {
    for (const int index : m_table->aliasesOf(group)) {
      const AliasTable::Entry& alias = m_table->alias(index);
      if (std::ranges::all_of(alias.all, isThere) && std::ranges::none_of(alias.none, rulesOut)) {
        m_found.push_back(index);
      }
    }
  }
  return m_found;
}

int AliasSearch::groupsHere(int alias) const {
  return static_cast<int>(
      std::ranges::count_if(m_table->alias(alias).all, [this](int group) { return isHere(group); }));
}

QString AliasSearch::wordsOf(int alias) {
  m_marked.assign(at(m_folded.size()), false);
  for (const int group : m_table->alias(alias).all) {
    if (isHere(group)) {
      mark(m_places[at(group)]);
    }
  }
  // Asked for once in many lines, so the way back is only found here.
  const FoldedText way = foldWithOrigins(m_source);
  QStringList words;
  const qsizetype size = m_folded.size();
  for (qsizetype begin = 0; begin < size; ++begin) {
    if (!m_marked[at(begin)]) {
      continue;
    }
    qsizetype end = begin;
    while (end < size && (m_marked[at(end)] || (m_folded[end] == u' ' && end + 1 < size && m_marked[at(end + 1)]))) {
      ++end;
    }
    words.append(sourceOf(m_source, way, begin, end - begin).toString().remove(kNoWidth).simplified());
    begin = end;
  }
  return words.join(u" … "_s);
}

int AliasSearch::widthOfWords(int alias) {
  m_marked.assign(at(m_folded.size()), false);
  for (const WordScanner::Hit& hit : m_hits) {
    for (const int group : m_table->groupsOf(hit.word)) {
      if (std::ranges::count(m_table->alias(alias).all, group) > 0) {
        mark({hit.begin, hit.length});
      }
    }
  }
  int width = 0;
  for (qsizetype i = 0; i < m_folded.size(); ++i) {
    width += m_marked[at(i)] ? widthOf(m_folded[i]) : 0;
  }
  return width;
}

}  // namespace orrery
