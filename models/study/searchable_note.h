// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/note_file.h"
#include "models/study/gram_filter.h"
#include "models/study/needle.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace orrery {

/// What a search asks for: all words in one section.
class SearchWords {
 public:
  /// Words are parted by blanks. What is beyond 16 words of 200 characters is left out.
  explicit SearchWords(const QString& query);

  [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
  [[nodiscard]] const std::vector<Needle>& words() const { return m_words; }
  [[nodiscard]] bool areAllIn(QByteArrayView text) const;
  /// The longest: likely the rarest.
  [[nodiscard]] const Needle& longest() const;

 private:
  std::vector<Needle> m_words;
};

/// A file of notes made ready to be searched, beside its text: its headings together, and for each 64 KB of text a
/// filter of what stands there. To make one is a pass through the text, so it is made in the background. It never
/// changes.
class SearchableNote {
 public:
  explicit SearchableNote(NoteFilePointer file);

  [[nodiscard]] const NoteFilePointer& file() const { return m_file; }
  /// What it takes beside the file itself. Bytes.
  [[nodiscard]] qsizetype overhead() const;

  /// Called with a section and the heading's length in bytes. Returns false to look no further.
  using TakeSection = std::function<bool(int section, qsizetype headingSize)>;
  /// Sections with all words in the heading, in the file's order. False: `take` wanted no more.
  bool visitHeadings(const SearchWords& query, const TakeSection& take) const;
  /// Sections with all words in heading and text together, without those of visitHeadings().
  bool visitTexts(const SearchWords& query, const std::function<bool()>& isCancelled, const TakeSection& take) const;

 private:
  struct Block {
    qsizetype begin;
    GramFilter filter;
  };
  [[nodiscard]] QByteArrayView heading(int section) const;
  [[nodiscard]] int sectionAt(qsizetype offset) const;
  [[nodiscard]] QByteArrayView textOf(int section) const;
  /// The word that the fewest blocks may hold; nullptr: there is a word that none holds.
  [[nodiscard]] const Needle* rarestOf(const SearchWords& query) const;
  void makeHeadings();
  void makeBlocks();

  NoteFilePointer m_file;
  QByteArray m_headings;                     ///< of all sections, UTF-8, ASCII letters small, each with '\n' behind
  std::vector<std::uint32_t> m_headingEnds;  ///< for each section, behind its '\n'
  std::vector<Block> m_blocks;
};
using SearchableNotePointer = std::shared_ptr<const SearchableNote>;

}  // namespace orrery
