// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <span>
#include <vector>

namespace orrery {

/// The grams that a word consists of, hashed: each character that is not ASCII, each pair of neighbours, each three
/// neighbours that are ASCII. ASCII letters count without case; blanks end a gram. `text` is UTF-8.
[[nodiscard]] std::vector<std::uint64_t> gramsOf(QByteArrayView text);

/// Says of a piece of text which words it cannot hold: a Bloom filter of its grams (B. Bloom, 1970) with two bits a
/// gram. It takes a tenth of the text.
class GramFilter {
 public:
  explicit GramFilter(QByteArrayView text);

  /// False: a word with these grams is not in the text. True: it may be.
  [[nodiscard]] bool mayHold(std::span<const std::uint64_t> grams) const;
  [[nodiscard]] qsizetype bytes() const { return static_cast<qsizetype>(m_bits.size() * sizeof(std::uint64_t)); }

 private:
  std::vector<std::uint64_t> m_bits;
};

}  // namespace orrery
