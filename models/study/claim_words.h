// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/fold.h"
#include "models/study/word_scanner.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <memory>
#include <vector>

namespace orrery {

/// A sentence that is longer makes no claim. Characters, folded.
inline constexpr qsizetype kLongestSentence = 600;

/// A sentence as claims are looked for in it: folded, divided into clauses, its known words found.
struct ClaimText {
  struct Occurrence {
    std::uint16_t word = 0;
    int begin = 0;  ///< in `text`
    int end = 0;
    int clause = 0;
    bool isDenied = false;  ///< a "not" stands before it and reaches it

    bool operator==(const Occurrence&) const = default;
  };

  QString text;                       ///< the folded clauses; after each of them stands a full stop
  std::vector<int> clauses;           ///< where each begins, and the text's length
  std::vector<Occurrence> found;      ///< by begin
  std::vector<std::uint8_t> present;  ///< for each word known: 1 where it was found

  QString scratch;  ///< memory that is used again, like the next
  std::vector<WordScanner::Hit> hits;

  [[nodiscard]] int clauseCount() const { return static_cast<int>(clauses.size()) - 1; }
};

/// The words that patterns know, and where they occur. A word of Latin letters is found as a whole word; Han characters
/// are found anywhere. First all words are added, then finish() is called, then sentences are scanned.
class ClaimWords {
 public:
  using Id = std::uint16_t;
  static constexpr std::size_t kMostWords = 8192;

  ClaimWords();

  /// The word's number; the same word has the same one. Empty words and words past kMostWords get kNone.
  [[nodiscard]] Id add(QStringView word);
  static constexpr Id kNone = 0xffff;
  /// A word that hides the words inside it: no "receive" is found in "receiver".
  void addName(QStringView word);
  void finish();
  [[nodiscard]] std::size_t count() const { return m_words.size(); }

  /// Divides a sentence into clauses, folds them, and finds the words. Linear in its length; the memory of `into` is
  /// used again. False: it is too long.
  bool scan(QStringView sentence, ClaimText* into) const;

 private:
  /// What a word of grammar does to the words after it.
  enum class Reach : std::uint8_t { None, Denies, Ends, Nothing };
  struct Word {
    QString text;
    Reach reach = Reach::None;
    bool isName = false;
  };
  struct Marker {
    int begin = 0;
    int end = 0;
    Reach reach = Reach::None;
    bool isHan = false;
  };

  void findWords(ClaimText* into) const;
  /// The words from `first` on are those of the last clause.
  void finishClause(std::size_t first, ClaimText* into) const;
  [[nodiscard]] std::vector<Marker> markersFrom(std::size_t first, const ClaimText& text) const;
  void hideInNames(std::size_t first, ClaimText* in) const;
  [[nodiscard]] static bool isDenied(const ClaimText::Occurrence& word, const std::vector<Marker>& markers);

  std::vector<Word> m_words;
  QHash<QString, Id> m_ids;
  std::unique_ptr<const WordScanner> m_scanner;
};

}  // namespace orrery
