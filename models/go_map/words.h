// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_map/state.h"
#include "models/go_map/steps.h"

#include <QString>

namespace orrery::go_map {

/// One sentence: what changed, with the state's own numbers. At most about 60 characters.
[[nodiscard]] QString sentenceOf(const Step& step, const State& after);
/// One or two more: by which rule.
[[nodiscard]] QString detailOf(const Step& step, const State& after);

// Shared by sentences, tables and pictures.

/// A key as it is written: 42, "kiwi".
[[nodiscard]] QString keyText(const State& state, Key key);
/// A hash in hexadecimal, "0x" and sixteen digits.
[[nodiscard]] QString hashText(std::uint64_t hash);
/// The lowest `bits` bits, the highest first: "00110".
[[nodiscard]] QString lowBits(std::uint64_t hash, int bits);
/// "bucket 6", "old bucket 6" while the map grows, "overflow bucket 2 of bucket 6": what a place of the classic map is
/// called. "Replaced" is an array that only a range reads any more.
[[nodiscard]] QString bucketText(const classic::Hmap& map, classic::Place place);
/// The main bucket in whose chain a bucket is; -1: in none.
[[nodiscard]] std::int32_t chainHead(const classic::BucketArray& array, std::int32_t bucket);

}  // namespace orrery::go_map
