// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/hash_text.h"

namespace orrery::go_map {

using namespace Qt::StringLiterals;

std::optional<std::uint64_t> readHash(const QString& text) {
  if (text.size() > kLongestHash) {
    return std::nullopt;
  }
  QString digits = text.trimmed().toLower();
  int base = 10;
  if (digits.startsWith("0x"_L1)) {
    base = 16;
  } else if (digits.startsWith("0b"_L1)) {
    base = 2;
  }
  if (base != 10) {
    digits.remove(0, 2);
  }
  digits.remove(u'_');
  // QString would take a sign, or a prefix of its own.
  if (digits.isEmpty() || !digits.front().isLetterOrNumber() || digits.startsWith("0x"_L1)) {
    return std::nullopt;
  }
  bool isGood = false;
  const qulonglong value = digits.toULongLong(&isGood, base);
  return isGood ? std::optional<std::uint64_t>(value) : std::nullopt;
}

}  // namespace orrery::go_map
