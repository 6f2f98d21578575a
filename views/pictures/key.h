// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QtGlobal>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <type_traits>

namespace orrery {

/// What makes a shape in one picture the same shape in the next: made of entity ids, never of row numbers.
class Key {
 public:
  constexpr Key() = default;  ///< no key

  /// `kind`: an enumerator or a number below 4,095; `part` tells the shapes of one entity apart, below 2^20.
  template <class Kind>
  [[nodiscard]] static constexpr Key of(Kind kind, std::int64_t id, std::int64_t part = 0) {
    static_assert(std::is_enum_v<Kind> || std::is_integral_v<Kind>);
    const auto kindNumber = static_cast<std::uint64_t>(kind) + 1;
    Q_ASSERT(kindNumber < 4096 && id >= INT32_MIN && id <= INT32_MAX && part >= 0 && part < (1 << 20));
    Key key;
    key.m_value = kindNumber << 52U | static_cast<std::uint64_t>(part) << 32U | static_cast<std::uint32_t>(id);
    return key;
  }
  template <class Kind, class Tag>
  [[nodiscard]] static constexpr Key of(Kind kind, Id<Tag> id, std::int64_t part = 0) {
    return of(kind, static_cast<std::int64_t>(id.value), part);
  }

  [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }
  [[nodiscard]] constexpr std::uint64_t value() const { return m_value; }
  constexpr auto operator<=>(const Key&) const = default;

 private:
  std::uint64_t m_value = 0;
};

}  // namespace orrery

template <>
struct std::hash<orrery::Key> {
  std::size_t operator()(const orrery::Key& key) const noexcept {
    // Keys differ in few bits; the multiplier is that of Fibonacci hashing.
    const std::uint64_t mixed = key.value() * 0x9e3779b97f4a7c15ULL;
    return static_cast<std::size_t>(mixed ^ (mixed >> 32U));
  }
};
