// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/searchable_note.h"

#include <QStringList>

#include <algorithm>

namespace orrery {

namespace {

constexpr qsizetype kBlock = 64LL * 1024;
/// How far a block's filter reaches into the next block, so that it knows the words that begin at its end: more than
/// what a needle asks for.
constexpr qsizetype kOverlap = 128;
constexpr qsizetype kMostWords = 16;
constexpr qsizetype kLongestWord = 200;

bool isWithinCharacter(QByteArrayView text, qsizetype at) {
  return at > 0 && at < text.size() && (static_cast<std::uint8_t>(text[at]) & 0xc0U) == 0x80U;
}

}  // namespace

SearchWords::SearchWords(const QString& query) {
  const QStringList words = query.simplified().split(u' ', Qt::SkipEmptyParts);
  for (const QString& word : words.first(std::min(words.size(), kMostWords))) {
    m_words.emplace_back(QStringView(word).left(kLongestWord).toUtf8());
  }
}

bool SearchWords::areAllIn(QByteArrayView text) const {
  return std::all_of(m_words.begin(), m_words.end(), [text](const Needle& word) { return word.isIn(text); });
}

const Needle& SearchWords::longest() const {
  return *std::max_element(m_words.begin(), m_words.end(),
                           [](const Needle& a, const Needle& b) { return a.size() < b.size(); });
}

SearchableNote::SearchableNote(NoteFilePointer file) : m_file(std::move(file)) {
  makeHeadings();
  makeBlocks();
}

void SearchableNote::makeHeadings() {
  m_headingEnds.reserve(m_file->sections.size());
  for (const NoteSection& section : m_file->sections) {
    m_headings += smallLetters(section.heading.toUtf8()) + '\n';
    m_headingEnds.push_back(static_cast<std::uint32_t>(m_headings.size()));
  }
  m_headings.squeeze();
}

void SearchableNote::makeBlocks() {
  const QByteArrayView text = m_file->text;
  m_blocks.reserve(static_cast<std::size_t>(text.size() / kBlock + 1));
  for (qsizetype begin = 0; begin < text.size();) {
    qsizetype end = std::min(begin + kBlock, text.size());
    while (isWithinCharacter(text, end)) {
      ++end;
    }
    m_blocks.push_back({begin, GramFilter(text.sliced(begin, std::min(end + kOverlap, text.size()) - begin))});
    begin = end;
  }
}

qsizetype SearchableNote::overhead() const {
  qsizetype bytes = m_headings.capacity() + static_cast<qsizetype>(m_headingEnds.capacity() * sizeof(std::uint32_t)) +
                    static_cast<qsizetype>(m_blocks.capacity() * sizeof(Block) + sizeof(SearchableNote));
  for (const Block& block : m_blocks) {
    bytes += block.filter.bytes();
  }
  return bytes;
}

QByteArrayView SearchableNote::heading(int section) const {
  const auto index = static_cast<std::size_t>(section);
  const qsizetype begin = index == 0 ? 0 : m_headingEnds[index - 1];
  return QByteArrayView(m_headings).sliced(begin, m_headingEnds[index] - begin - 1);
}

int SearchableNote::sectionAt(qsizetype offset) const {
  const auto& sections = m_file->sections;
  const auto next = std::upper_bound(sections.begin(), sections.end(), offset,
                                     [](qsizetype at, const NoteSection& section) { return at < section.begin; });
  return static_cast<int>(next - sections.begin()) - 1;
}

QByteArrayView SearchableNote::textOf(int section) const {
  const NoteSection& its = m_file->sections[static_cast<std::size_t>(section)];
  return QByteArrayView(m_file->text).sliced(its.begin, its.end - its.begin);
}

bool SearchableNote::visitHeadings(const SearchWords& query, const TakeSection& take) const {
  const Needle& word = query.longest();
  qsizetype at = 0;
  while ((at = word.find(m_headings, at, m_headings.size())) >= 0) {
    const auto end = std::upper_bound(m_headingEnds.begin(), m_headingEnds.end(), static_cast<std::uint32_t>(at));
    const auto section = static_cast<int>(end - m_headingEnds.begin());
    const QByteArrayView its = heading(section);
    if (query.areAllIn(its) && !take(section, its.size())) {
      return false;
    }
    at = *end;
  }
  return true;
}

const Needle* SearchableNote::rarestOf(const SearchWords& query) const {
  const Needle* rarest = nullptr;
  std::ptrdiff_t fewest = 0;
  for (const Needle& word : query.words()) {
    const auto count = std::count_if(m_blocks.begin(), m_blocks.end(),
                                     [&](const Block& block) { return block.filter.mayHold(word.grams()); });
    if (count == 0) {
      return nullptr;
    }
    if (rarest == nullptr || count < fewest || (count == fewest && word.size() > rarest->size())) {
      rarest = &word;
      fewest = count;
    }
  }
  return rarest;
}

bool SearchableNote::visitTexts(const SearchWords& query, const std::function<bool()>& isCancelled,
                                const TakeSection& take) const {
  const Needle* const word = rarestOf(query);
  if (word == nullptr) {
    return true;
  }
  const QByteArrayView text = m_file->text;
  qsizetype seen = 0;  // sections before this place are done
  for (std::size_t i = 0; i < m_blocks.size(); ++i) {
    const qsizetype end = i + 1 < m_blocks.size() ? m_blocks[i + 1].begin : text.size();
    if (seen >= end || !m_blocks[i].filter.mayHold(word->grams())) {
      continue;
    }
    if (isCancelled && isCancelled()) {
      return false;
    }
    // A word that begins in this block may end in the next.
    const qsizetype stop = std::min(end + word->size() - 1, text.size());
    qsizetype at = std::max(seen, m_blocks[i].begin);
    while (at < end && (at = word->find(text, at, stop)) >= 0) {
      const int section = sectionAt(at);
      if (section < 0) {
        return true;
      }
      if (query.areAllIn(textOf(section)) && !query.areAllIn(heading(section)) &&
          !take(section, heading(section).size())) {
        return false;
      }
      at = seen = m_file->sections[static_cast<std::size_t>(section)].end;
    }
  }
  return true;
}

}  // namespace orrery
