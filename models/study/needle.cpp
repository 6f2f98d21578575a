// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/needle.h"

#include "models/study/gram_filter.h"

#include <QLatin1StringView>

#include <algorithm>

namespace orrery {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint8_t kLetterBit = 0x20;
constexpr qsizetype kStride = 64;
/// Only so many bytes of a word are looked up in filters: a block's filter reaches that far into the next block.
constexpr qsizetype kMostGramBytes = 96;

constexpr std::uint8_t small(std::uint8_t byte) {
  return byte >= 'A' && byte <= 'Z' ? static_cast<std::uint8_t>(byte | kLetterBit) : byte;
}

/// How common a byte is in notes: the more, the worse it tells a word.
int commonness(std::uint8_t byte) {
  constexpr auto kByFrequency = "qzjxkvbywgpfmucdlhrsnioate"_L1;
  if (byte >= 0xe0) {
    return 100;  // the first byte of every third character
  }
  const auto place = kByFrequency.indexOf(QLatin1Char(static_cast<char>(byte)));
  return place >= 0 ? static_cast<int>(place) + 8 : byte >= 0x80 ? 7 : 6;
}

/// Whether both bytes may stand at one of kStride places. Written so that a compiler makes vector code of it.
bool mayBegin(QByteArrayView first, QByteArrayView second, std::uint8_t firstLetter, std::uint8_t firstValue,
              std::uint8_t secondLetter, std::uint8_t secondValue) {
  std::uint8_t found = 0;
  for (qsizetype i = 0; i < kStride; ++i) {
    const auto one = static_cast<std::uint8_t>(static_cast<std::uint8_t>(first[i]) | firstLetter);
    const auto two = static_cast<std::uint8_t>(static_cast<std::uint8_t>(second[i]) | secondLetter);
    found |= static_cast<std::uint8_t>(static_cast<std::uint8_t>(one == firstValue) &
                                       static_cast<std::uint8_t>(two == secondValue));
  }
  return found != 0;
}

/// As much of the word as filters know of, not ending within a character.
QByteArrayView filtered(QByteArrayView word) {
  qsizetype size = std::min(word.size(), kMostGramBytes);
  while (size > 0 && size < word.size() && (static_cast<std::uint8_t>(word[size]) & 0xc0U) == 0x80U) {
    --size;
  }
  return word.first(size);
}

}  // namespace

QByteArray smallLetters(QByteArrayView text) {
  QByteArray made = text.toByteArray();
  std::transform(made.begin(), made.end(), made.begin(),
                 [](char byte) { return static_cast<char>(small(static_cast<std::uint8_t>(byte))); });
  return made;
}

Needle::Needle(QByteArrayView word) : m_word(smallLetters(word)), m_grams(gramsOf(filtered(m_word))) {
  Q_ASSERT(!m_word.isEmpty());
  std::vector<qsizetype> offsets(static_cast<std::size_t>(m_word.size()));
  for (std::size_t i = 0; i < offsets.size(); ++i) {
    offsets[i] = static_cast<qsizetype>(i);
  }
  std::stable_sort(offsets.begin(), offsets.end(), [this](qsizetype a, qsizetype b) {
    return commonness(static_cast<std::uint8_t>(m_word[a])) < commonness(static_cast<std::uint8_t>(m_word[b]));
  });
  m_rare = {byteAt(offsets.front()), byteAt(offsets.size() > 1 ? offsets[1] : offsets.front())};
}

Needle::Byte Needle::byteAt(qsizetype offset) const {
  const auto value = static_cast<std::uint8_t>(m_word[offset]);
  return {offset, value >= 'a' && value <= 'z' ? kLetterBit : std::uint8_t{0}, value};
}

bool Needle::standsAt(QByteArrayView text, qsizetype at) const {
  for (qsizetype i = 0; i < m_word.size(); ++i) {
    if (small(static_cast<std::uint8_t>(text[at + i])) != static_cast<std::uint8_t>(m_word[i])) {
      return false;
    }
  }
  return true;
}

qsizetype Needle::find(QByteArrayView text, qsizetype from, qsizetype end) const {
  const qsizetype last = std::min(end, text.size()) - m_word.size();  // where it may begin at the latest
  const auto& [first, second] = m_rare;
  qsizetype at = from;
  while (at <= last) {
    const qsizetype stop = std::min(last + 1, at + kStride);
    if (stop - at == kStride &&
        !mayBegin(text.sliced(at + first.offset, kStride), text.sliced(at + second.offset, kStride), first.letter,
                  first.value, second.letter, second.value)) {
      at = stop;
      continue;
    }
    for (; at < stop; ++at) {
      if ((static_cast<std::uint8_t>(text[at + first.offset]) | first.letter) == first.value && standsAt(text, at)) {
        return at;
      }
    }
  }
  return -1;
}

}  // namespace orrery
