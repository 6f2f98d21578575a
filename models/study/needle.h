// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <vector>

namespace orrery {

/// A word that is looked for in UTF-8: ASCII letters match in either case, everything else as it stands.
class Needle {
 public:
  /// `word` must not be empty.
  explicit Needle(QByteArrayView word);

  [[nodiscard]] qsizetype size() const { return m_word.size(); }
  [[nodiscard]] const std::vector<std::uint64_t>& grams() const { return m_grams; }

  /// Where it first stands wholly within [from, end) of the text; -1: nowhere. Reads several gigabytes a second.
  [[nodiscard]] qsizetype find(QByteArrayView text, qsizetype from, qsizetype end) const;
  [[nodiscard]] bool isIn(QByteArrayView text) const { return find(text, 0, text.size()) >= 0; }

 private:
  /// A byte of the word: (byte of the text | letter) == value.
  struct Byte {
    qsizetype offset = 0;
    std::uint8_t letter = 0;  ///< the bit that parts small from capital letters, or 0
    std::uint8_t value = 0;
  };
  [[nodiscard]] Byte byteAt(qsizetype offset) const;
  [[nodiscard]] bool standsAt(QByteArrayView text, qsizetype at) const;

  QByteArray m_word;  ///< ASCII letters are small
  std::vector<std::uint64_t> m_grams;
  std::array<Byte, 2> m_rare;  ///< the two bytes that a text has least often
};

/// Capital ASCII letters made small.
[[nodiscard]] QByteArray smallLetters(QByteArrayView text);

}  // namespace orrery
