// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <cstdint>

namespace orrery::go {

/// Why a goroutine is parked (runtime2.go, waitReasonStrings, Go 1.19).
enum class WaitReason : std::uint8_t {
  None,
  ChanReceiveNil,
  ChanSendNil,
  Select,
  SelectNoCases,
  ChanReceive,
  ChanSend,
  Semacquire,
  Sleep
};

/// The runtime's own words, as they stand in a goroutine dump: "chan receive (nil chan)".
[[nodiscard]] QLatin1StringView text(WaitReason reason);

/// Panics and fatal errors that this library's rules can raise.
enum class Fault : std::uint8_t {
  None,
  SendOnClosed,
  CloseOfNil,
  CloseOfClosed,
  NegativeWaitGroup,
  AllAsleep,    ///< fatal, not a panic: cannot be recovered
  NoGoroutines  ///< fatal: main called Goexit and nobody is left
};

/// The runtime's own words: "send on closed channel".
[[nodiscard]] QLatin1StringView text(Fault fault);
/// Whether it ends the program even where a goroutine would recover.
[[nodiscard]] constexpr bool isFatal(Fault fault) { return fault == Fault::AllAsleep || fault == Fault::NoGoroutines; }

}  // namespace orrery::go
