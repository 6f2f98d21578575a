// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace orrery {

/// Finds many words in one pass over a text (Aho and Corasick, 1975). Words and text are folded (models/notes/fold.h).
/// A Latin word is found only as a whole, a word of Han characters anywhere.
class WordScanner {
 public:
  struct Hit {
    int word = 0;  ///< index into the words
    qsizetype begin = 0;
    qsizetype length = 0;
  };

  /// None of the words is empty.
  explicit WordScanner(const QStringList& words);

  /// Puts the hits in place of those in `hits`, in the order of their ends. Linear in the text's length.
  void scan(QStringView text, std::vector<Hit>* hits) const;

 private:
  /// A beginning of some words; state 0 is the empty one.
  struct State {
    int firstEdge = 0;  ///< into m_edges
    int edgeCount = 0;
    int row = -1;     ///< into m_rows, of a state with many edges
    int fail = 0;     ///< the longest other beginning that ends as this one does
    int word = -1;    ///< the word that ends here
    int shorter = 0;  ///< the next state on the way of `fail` where a word ends; 0: none
    int depth = 0;    ///< characters
  };
  struct Edge {
    std::uint16_t symbol = 0;
    int to = 0;
  };

  void makeRows();
  void linkFailures();
  [[nodiscard]] int child(int state, std::uint16_t symbol) const;
  void report(QStringView text, qsizetype end, int state, std::vector<Hit>* hits) const;

  std::vector<std::uint16_t> m_symbols;  ///< by UTF-16 unit: its number among those that words have, and kLatin
  std::uint16_t m_symbolCount = 1;       ///< 0: no word has it
  std::vector<State> m_states;
  std::vector<Edge> m_edges;
  std::vector<int> m_rows;  ///< by row and symbol: the next state, 0: none
};

}  // namespace orrery
