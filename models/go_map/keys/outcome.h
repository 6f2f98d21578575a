// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace orrery::go_map {

/// How a use of the map can end badly; both variants know the same ways (runtime/map.go; internal/runtime/maps/map.go
/// and runtime_swiss.go).
enum class Fault : std::uint8_t {
  None,
  NilMapWrite,                 ///< a panic, recoverable: "assignment to entry in nil map"
  ConcurrentWrites,            ///< fatal: "concurrent map writes"
  ConcurrentReadAndWrite,      ///< fatal: "concurrent map read and map write"
  ConcurrentIterationAndWrite  ///< fatal: "concurrent map iteration and map write"
};

/// What an assignment came to.
struct Assigned {
  bool isNew = false;
  Fault fault = Fault::None;
};

/// What a deletion came to.
struct Deleted {
  bool found = false;
  Fault fault = Fault::None;
};

}  // namespace orrery::go_map
