// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace orrery {

/// What a colour means. views/stage/theme.cpp is the one table that says how each looks in light and dark.
///
/// Each state family X has four roles: `X` for strokes, dots and strong fills; `XFill` for pale fills; `XInk` for text
/// on Surface, Card, Inset or XFill; `OnX` for text on a strong fill of X. `Ink` is readable on every pale fill,
/// `Muted` on Surface, Card, Inset and every pale fill. Faint and CardBorder are for lines only, never for text.
enum class Role : std::uint8_t {
  Transparent,
  Surface,     ///< the stage itself
  Card,        ///< a box that holds things
  Inset,       ///< an empty place inside a card: a free slot, an empty cell
  CardBorder,  ///< the quiet outline of a card
  Ink,         ///< text that matters
  Muted,       ///< text that explains
  Faint,       ///< lines of what is not there: an empty queue's outline, an unused link
  Line,        ///< a plain link or pointer
  Accent,      ///< amber: changing now, everywhere
  AccentFill,
  AccentInk,
  OnAccent,
  Danger,  ///< vermilion: wrong or lost, everywhere
  DangerFill,
  DangerInk,
  OnDanger,
  Blue,
  BlueFill,
  BlueInk,
  OnBlue,
  Sky,
  SkyFill,
  SkyInk,
  OnSky,
  Green,
  GreenFill,
  GreenInk,
  OnGreen,
  Plum,
  PlumFill,
  PlumInk,
  OnPlum,
  Grey,
  GreyFill,
  GreyInk,
  OnGrey,
  GcWhite,  ///< the collector's three colours as fills, each with its outline and its text
  GcWhiteLine,
  GcWhiteInk,
  GcGrey,
  GcGreyLine,
  GcGreyInk,
  GcBlack,
  GcBlackLine,
  GcBlackInk,
  CodeKeyword,  ///< the parts of a program in a note, as text on Surface, Card and Inset
  CodeType,
  CodeString,
  CodeComment,
  CodeNumber,
  CodeFunction,
  Focus,  ///< the ring of the keyboard's place and of what is picked
};
inline constexpr int kRoleCount = static_cast<int>(Role::Focus) + 1;

/// What a text is for; fonts.h says how each looks.
enum class TypeRole : std::uint8_t {
  Title,     ///< the step's sentence above a picture
  Subtitle,  ///< the line under it
  Heading,   ///< the name of a part: "sendq"
  Body,
  BodyBold,
  Small,  ///< the least size: remarks, legends
  SmallBold,
  Label,  ///< the name inside a node: "G12"
  Mono,   ///< numbers and code
  MonoBold,
  MonoSmall,
  MonoLarge,  ///< a value in its slot
};
inline constexpr int kTypeRoleCount = static_cast<int>(TypeRole::MonoLarge) + 1;

/// The colour of a part of a shape: a role, or, in the middle of a tween, a mixture of two.
struct Tint {
  Role role = Role::Transparent;
  Role from = Role::Transparent;  ///< equal to `role` when there is no mixture
  float mix = 1;                  ///< share of `role`, 0 to 1

  constexpr Tint() = default;
  constexpr Tint(Role plain) : role(plain), from(plain) {}  // NOLINT(google-explicit-constructor): a role is a tint
  constexpr Tint(Role before, Role after, float share) : role(after), from(before), mix(share) {}

  [[nodiscard]] constexpr bool isTransparent() const { return role == Role::Transparent && from == Role::Transparent; }
  constexpr bool operator==(const Tint&) const = default;
};

}  // namespace orrery
