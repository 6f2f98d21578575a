// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/keys/hash_function.h"

#include <cstddef>

namespace orrery::go_map {

namespace {

// The constants of runtime/hash64.go.
constexpr std::uint64_t kM1 = 0xa0761d6478bd642fULL;
constexpr std::uint64_t kM2 = 0xe7037ed1a0b428dbULL;
constexpr std::uint64_t kM3 = 0x8ebc6af09c88c6e3ULL;
constexpr std::uint64_t kM4 = 0x589965cc75374cc3ULL;
constexpr std::uint64_t kM5 = 0x1d8e4e27c47d124fULL;

constexpr std::uint64_t kLowHalf = 0xffffffffULL;

/// The two halves of the product of 128 bits, one laid over the other.
constexpr std::uint64_t mix(std::uint64_t left, std::uint64_t right) {
  const std::uint64_t leftLow = left & kLowHalf;
  const std::uint64_t leftHigh = left >> 32U;
  const std::uint64_t rightLow = right & kLowHalf;
  const std::uint64_t rightHigh = right >> 32U;
  const std::uint64_t across = leftHigh * rightLow + ((leftLow * rightLow) >> 32U);
  const std::uint64_t middle = leftLow * rightHigh + (across & kLowHalf);
  const std::uint64_t high = leftHigh * rightHigh + (across >> 32U) + (middle >> 32U);
  return high ^ (left * right);
}

/// Up to eight bytes from `at` on, the least first.
std::uint64_t read(QByteArrayView bytes, qsizetype at, int count) {
  std::uint64_t number = 0;
  for (int i = count - 1; i >= 0; --i) {
    number = (number << 8U) | static_cast<std::uint8_t>(bytes[at + i]);
  }
  return number;
}

/// What memhashFallback mixes last: the first and the last bytes of a text of at most 16.
struct Ends {
  std::uint64_t first = 0;
  std::uint64_t last = 0;
};

Ends endsOf(QByteArrayView bytes) {
  const qsizetype size = bytes.size();
  if (size < 4) {
    return {read(bytes, 0, 1) | read(bytes, size >> 1U, 1) << 8U | read(bytes, size - 1, 1) << 16U, 0};
  }
  if (size < 8) {
    return {read(bytes, 0, 4), read(bytes, size - 4, 4)};
  }
  return {read(bytes, 0, 8), read(bytes, size - 8, 8)};
}

std::uint64_t wyhash(QByteArrayView bytes, std::uint64_t seed) {
  constexpr qsizetype kShort = 16;
  constexpr qsizetype kStride = 48;  // of the three lanes for long texts
  const auto size = static_cast<std::uint64_t>(bytes.size());
  if (bytes.isEmpty()) {
    return seed;
  }
  if (bytes.size() <= kShort) {
    const Ends ends = endsOf(bytes);
    return mix(kM5 ^ size, mix(ends.first ^ kM2, ends.last ^ seed));
  }
  qsizetype at = 0;
  const auto left = [&] { return bytes.size() - at; };
  if (left() > kStride) {
    std::uint64_t second = seed;
    std::uint64_t third = seed;
    for (; left() > kStride; at += kStride) {
      seed = mix(read(bytes, at, 8) ^ kM2, read(bytes, at + 8, 8) ^ seed);
      second = mix(read(bytes, at + 16, 8) ^ kM3, read(bytes, at + 24, 8) ^ second);
      third = mix(read(bytes, at + 32, 8) ^ kM4, read(bytes, at + 40, 8) ^ third);
    }
    seed ^= second ^ third;
  }
  for (; left() > kShort; at += kShort) {
    seed = mix(read(bytes, at, 8) ^ kM2, read(bytes, at + 8, 8) ^ seed);
  }
  return mix(kM5 ^ size,
             mix(read(bytes, bytes.size() - kShort, 8) ^ kM2, read(bytes, bytes.size() - kShort / 2, 8) ^ seed));
}

std::uint64_t simple(std::uint64_t number) {
  constexpr std::uint64_t kLow = 128;  // 7 bits
  constexpr std::uint64_t kMiddle = (std::uint64_t{1} << 49U) - 1;
  const std::uint64_t top = (151 * number + 7) & 0xffU;
  const std::uint64_t middle = (number + number / kLow) & kMiddle;
  return top << 56U | middle << 7U | number % kLow;
}

}  // namespace

std::uint64_t HashFunction::ofInteger(std::int64_t key, std::uint64_t seed) const {
  const auto number = static_cast<std::uint64_t>(key);
  if (kind == Kind::Simple) {
    return simple(number);
  }
  constexpr std::uint64_t kSize = 8;
  return mix(kM5 ^ kSize, mix(number ^ kM2, number ^ seed ^ hashkey[0] ^ kM1));
}

std::uint64_t HashFunction::ofText(QByteArrayView utf8, std::uint64_t seed) const {
  if (kind == Kind::Simple) {
    constexpr std::uint64_t kBase = 31;
    std::uint64_t number = 0;
    for (const char byte : utf8) {
      number = number * kBase + static_cast<std::uint8_t>(byte);
    }
    return simple(number);
  }
  return wyhash(utf8, seed ^ hashkey[0] ^ kM1);
}

}  // namespace orrery::go_map
