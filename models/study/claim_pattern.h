// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/study/claim_words.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace orrery {

/// What a sentence can be about without saying so: the lines and headings that it stands under. Nearest first.
struct ClaimContext {
  std::vector<const ClaimText*>
      near;  ///< the line that leads in, the items above, the heads of a table's row and column
  std::vector<const ClaimText*> far;                   ///< headings
  const ClaimText* next = nullptr;                     ///< the sentence after it in the same paragraph
  const std::vector<std::uint8_t>* section = nullptr;  ///< for each word known: 1 where its section has it
};

/// A pattern by which a claim is recognised. The language is described in resources/notes/README.md. Matching needs
/// time in proportion to the words found in the sentence, whatever the pattern.
class ClaimPattern {
 public:
  /// An error's place is the character of the pattern, from 1.
  [[nodiscard]] static Result<ClaimPattern> parse(const QString& pattern, ClaimWords* words);

  /// Words of which at least one stands in every sentence that matches; none: there are no such words.
  [[nodiscard]] const std::vector<ClaimWords::Id>& keyWords() const { return m_key; }

  /// Somewhere in the sentence, in at most three clauses that follow each other.
  [[nodiscard]] bool matches(const ClaimText& text, const ClaimContext& context) const;
  /// Anywhere in the sentence, taken as one.
  [[nodiscard]] bool matchesWhole(const ClaimText& text, const ClaimContext& context) const;

 private:
  friend class ClaimPatternParser;

  enum class Gap : std::uint8_t { Close, Clause, Sentence };
  enum class Sense : std::uint8_t { Any, Asserted, Denied };
  enum class Where : std::uint8_t {
    Here,         ///< in the sentence itself
    HereOrNear,   ///< "~"
    HereOrAbove,  ///< "~~": headings too
    Near,         ///< "@"
    Above,        ///< "@@"
    Next,         ///< "$": in the sentence after it
    Section       ///< "$$": its words stand anywhere in the section
  };

  struct Element {
    Gap gap = Gap::Close;  ///< to the element before
    Sense sense = Sense::Any;
    bool isOptional = false;
    std::vector<ClaimWords::Id> words;  ///< sorted
  };
  using Sequence = std::vector<Element>;
  struct Part {
    Where where = Where::Here;
    bool isAbsent = false;  ///< "!"
    Sequence sequence;
    Sequence without;  ///< "^": a line of the context counts only if this is not in it
  };
  struct Window {
    int begin = 0;
    int end = 0;
  };

  [[nodiscard]] bool matchesIn(const ClaimText& text, Window window, const ClaimContext& context) const;
  [[nodiscard]] static bool holds(const Part& part, const ClaimText& text, Window window, const ClaimContext& context);
  [[nodiscard]] static bool occurs(const Sequence& sequence, const ClaimText& text, Window window);
  [[nodiscard]] static bool isInSection(const Sequence& sequence, const std::vector<std::uint8_t>& present);
  [[nodiscard]] static bool isInSomeOf(const std::vector<const ClaimText*>& lines, const Part& part);
  [[nodiscard]] static bool isOneOf(const Element& element, const ClaimText::Occurrence& word);
  [[nodiscard]] static bool follows(const Element& element, const ClaimText& text, const ClaimText::Occurrence& word,
                                    const std::vector<int>& ends);
  /// All words that must stand in the sentence itself stand somewhere in it.
  [[nodiscard]] bool isPossible(const ClaimText& text) const;

  void findKey();

  std::vector<Part> m_parts;
  std::vector<ClaimWords::Id> m_key;
};

}  // namespace orrery
