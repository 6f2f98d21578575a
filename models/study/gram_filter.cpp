// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/gram_filter.h"

#include <algorithm>
#include <array>

namespace orrery {

namespace {

constexpr std::size_t kWordBits = 64;
constexpr std::size_t kBytesPerWord = 80;  ///< of text: eight bytes of filter are a tenth
constexpr std::uint32_t kFirstBeyondAscii = 0x80;

/// MurmurHash3's last mixing, which spreads every bit over all.
constexpr std::uint64_t mixed(std::uint64_t value) {
  value *= 0xff51afd7ed558ccdULL;
  value ^= value >> 33U;
  value *= 0xc4ceb9fe1a85ec53ULL;
  return value ^ (value >> 29U);
}

constexpr std::uint64_t gram(std::uint32_t first, std::uint32_t second, std::uint32_t third) {
  constexpr unsigned kCharacterBits = 21;
  return mixed((std::uint64_t{first} << (2 * kCharacterBits)) | (std::uint64_t{second} << kCharacterBits) | third);
}

/// The character that begins at `at`, with ASCII letters made small; `at` moves behind it. The text is valid UTF-8 but
/// for its ends, where a character may be cut.
std::uint32_t nextCharacter(QByteArrayView text, qsizetype& at) {
  const auto byte = [&](qsizetype index) {
    return index < text.size() ? static_cast<std::uint8_t>(text[index]) : std::uint8_t{0};
  };
  const std::uint32_t lead = byte(at);
  if (lead < kFirstBeyondAscii) {
    ++at;
    return lead >= 'A' && lead <= 'Z' ? lead | 0x20U : lead;
  }
  const qsizetype more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc0 ? 1 : 0;
  std::uint32_t value = lead & (0x3fU >> static_cast<unsigned>(more));
  for (qsizetype i = 1; i <= more; ++i) {
    value = (value << 6U) | (byte(at + i) & 0x3fU);
  }
  at += more + 1;
  return value;
}

template <class Take>
void visitGrams(QByteArrayView text, Take take) {
  std::uint32_t before = 0;  // 0: there is none
  std::uint32_t previous = 0;
  for (qsizetype at = 0; at < text.size();) {
    const std::uint32_t character = nextCharacter(text, at);
    if (character <= ' ') {
      before = previous = 0;
      continue;
    }
    if (character >= kFirstBeyondAscii) {
      take(gram(0, 0, character));
    }
    if (previous != 0) {
      take(gram(0, previous, character));
      if (before != 0 && before < kFirstBeyondAscii && previous < kFirstBeyondAscii && character < kFirstBeyondAscii) {
        take(gram(before, previous, character));
      }
    }
    before = previous;
    previous = character;
  }
}

/// The two bits that stand for a gram, each half of the hash scaled to the filter's size.
std::array<std::size_t, 2> places(std::uint64_t hash, std::size_t words) {
  const std::uint64_t bits = words * kWordBits;
  constexpr unsigned kHalf = 32;
  return {static_cast<std::size_t>(((hash >> kHalf) * bits) >> kHalf),
          static_cast<std::size_t>(((hash & 0xffffffffU) * bits) >> kHalf)};
}

}  // namespace

std::vector<std::uint64_t> gramsOf(QByteArrayView text) {
  std::vector<std::uint64_t> grams;
  visitGrams(text, [&](std::uint64_t hash) { grams.push_back(hash); });
  return grams;
}

GramFilter::GramFilter(QByteArrayView text)
    : m_bits(std::max(std::size_t{1}, static_cast<std::size_t>(text.size()) / kBytesPerWord)) {
  visitGrams(text, [this](std::uint64_t hash) {
    for (const std::size_t place : places(hash, m_bits.size())) {
      m_bits[place / kWordBits] |= std::uint64_t{1} << (place % kWordBits);
    }
  });
}

bool GramFilter::mayHold(std::span<const std::uint64_t> grams) const {
  return std::all_of(grams.begin(), grams.end(), [this](std::uint64_t hash) {
    const auto two = places(hash, m_bits.size());
    return std::all_of(two.begin(), two.end(), [this](std::size_t place) {
      return ((m_bits[place / kWordBits] >> (place % kWordBits)) & 1U) != 0;
    });
  });
}

}  // namespace orrery
