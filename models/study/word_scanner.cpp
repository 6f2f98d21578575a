// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/word_scanner.h"

#include "models/notes/fold.h"

#include <map>

namespace orrery {

namespace {

constexpr std::size_t kUnits = 0x10000;
/// Set in m_symbols for what blanks bound: letters and digits other than Han.
constexpr std::uint16_t kLatin = 0x8000;
constexpr std::uint16_t kSymbol = 0x7fff;
/// A state with more edges has a row of its own.
constexpr int kFewEdges = 4;

bool isLatin(char16_t unit) { return unit != u' ' && !isHan(unit); }

std::size_t at(int index) { return static_cast<std::size_t>(index); }

}  // namespace

WordScanner::WordScanner(const QStringList& words) : m_symbols(kUnits, 0), m_states(1) {
  for (std::size_t i = 0; i < kUnits; ++i) {
    m_symbols[i] = isLatin(static_cast<char16_t>(i)) ? kLatin : 0;
  }
  std::vector<std::map<std::uint16_t, int>> children(1);
  for (qsizetype i = 0; i < words.size(); ++i) {
    int state = 0;
    for (const QChar c : words.at(i)) {
      std::uint16_t& symbol = m_symbols[c.unicode()];
      if ((symbol & kSymbol) == 0 && m_symbolCount < kSymbol) {
        symbol = static_cast<std::uint16_t>(symbol | m_symbolCount++);
      }
      const auto [edge, isNew] = children[at(state)].try_emplace(symbol & kSymbol, static_cast<int>(m_states.size()));
      const int to = edge->second;
      if (isNew) {
        State made;
        made.depth = m_states[at(state)].depth + 1;
        m_states.push_back(made);
        children.emplace_back();
      }
      state = to;
    }
    m_states[at(state)].word = static_cast<int>(i);
  }
  for (std::size_t i = 0; i < m_states.size(); ++i) {
    m_states[i].firstEdge = static_cast<int>(m_edges.size());
    m_states[i].edgeCount = static_cast<int>(children[i].size());
    for (const auto& [symbol, to] : children[i]) {
      m_edges.push_back({symbol, to});
    }
  }
  makeRows();
  linkFailures();
}

void WordScanner::makeRows() {
  for (State& state : m_states) {
    if (state.edgeCount <= kFewEdges && state.depth > 0) {
      continue;
    }
    state.row = static_cast<int>(m_rows.size()) / m_symbolCount;
    m_rows.resize(m_rows.size() + m_symbolCount, 0);
    for (int i = state.firstEdge; i < state.firstEdge + state.edgeCount; ++i) {
      const Edge edge = m_edges[at(i)];
      m_rows[at(state.row * m_symbolCount + edge.symbol)] = edge.to;
    }
  }
}

int WordScanner::child(int state, std::uint16_t symbol) const {
  const State& from = m_states[at(state)];
  if (from.row >= 0) {
    return m_rows[at(from.row * m_symbolCount + symbol)];
  }
  for (int i = from.firstEdge; i < from.firstEdge + from.edgeCount; ++i) {
    if (m_edges[at(i)].symbol == symbol) {
      return m_edges[at(i)].to;
    }
  }
  return 0;
}

/// Breadth first: a failure leads to a state that is nearer to the root.
void WordScanner::linkFailures() {
  std::vector<int> order{0};
  for (std::size_t i = 0; i < order.size(); ++i) {
    const State from = m_states[at(order[i])];
    for (int j = from.firstEdge; j < from.firstEdge + from.edgeCount; ++j) {
      const Edge edge = m_edges[at(j)];
      State& to = m_states[at(edge.to)];
      int fail = order[i];
      while (fail != 0 && to.fail == 0) {
        fail = m_states[at(fail)].fail;
        to.fail = child(fail, edge.symbol);
      }
      const State& failed = m_states[at(to.fail)];
      to.shorter = failed.word >= 0 ? to.fail : failed.shorter;
      order.push_back(edge.to);
    }
  }
}

void WordScanner::report(QStringView text, qsizetype end, int state, std::vector<Hit>* hits) const {
  const bool endsInside = end < text.size() && isLatin(text[end].unicode()) && isLatin(text[end - 1].unicode());
  if (endsInside) {
    return;
  }
  for (; state != 0; state = m_states[at(state)].shorter) {
    const State& here = m_states[at(state)];
    const qsizetype begin = end - here.depth;
    const bool beginsInside = begin > 0 && isLatin(text[begin].unicode()) && isLatin(text[begin - 1].unicode());
    if (here.word >= 0 && !beginsInside) {
      hits->push_back({here.word, begin, here.depth});
    }
  }
}

void WordScanner::scan(QStringView text, std::vector<Hit>* hits) const {
  hits->clear();
  int state = 0;
  std::uint16_t last = 0;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const std::uint16_t unit = m_symbols[text[i].unicode()];
    const bool isInside = (unit & last & kLatin) != 0;
    last = unit;
    // Inside a Latin word no word can begin any more.
    if (state == 0 && isInside) {
      continue;
    }
    const std::uint16_t symbol = unit & kSymbol;
    int next = symbol == 0 ? 0 : child(state, symbol);
    while (next == 0 && state != 0 && symbol != 0) {
      state = m_states[at(state)].fail;
      next = state == 0 && isInside ? 0 : child(state, symbol);
    }
    state = next;
    const State& here = m_states[at(state)];
    if (here.word >= 0 || here.shorter != 0) {
      report(text, i + 1, state, hits);
    }
  }
}

}  // namespace orrery
