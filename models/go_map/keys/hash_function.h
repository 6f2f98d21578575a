// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <cstdint>

namespace orrery::go_map {

/// How a key becomes 64 bits.
struct HashFunction {
  enum class Kind : std::uint8_t {
    /// Made for people who want to see through it, or to force collisions; the seed plays no part. Of an integer k, as
    /// unsigned 64 bits: the low 7 bits are k mod 128, so that the classic map puts it into bucket k mod 2^B (up to 128
    /// buckets) and the Swiss map's H2 is the key itself; the 49 bits above are k + k / 128, which chooses the Swiss
    /// map's group; the top byte is (151 k + 7) mod 256, which is the classic map's tophash and chooses the Swiss map's
    /// table. A text: the same of the number whose digits in base 31 are its UTF-8 bytes, modulo 2^64.
    Simple,
    /// What Go uses on processors without AES instructions (runtime/hash64.go: memhash64Fallback, strhashFallback,
    /// memhashFallback), a form of wyhash; needs the process's four random numbers.
    Wyhash
  };
  using HashKey = std::array<std::uint64_t, 4>;

  Kind kind = Kind::Simple;
  HashKey hashkey{};  ///< Wyhash: runtime.hashkey

  [[nodiscard]] std::uint64_t ofInteger(std::int64_t key, std::uint64_t seed) const;
  [[nodiscard]] std::uint64_t ofText(QByteArrayView utf8, std::uint64_t seed) const;

  bool operator==(const HashFunction&) const = default;
};

}  // namespace orrery::go_map
