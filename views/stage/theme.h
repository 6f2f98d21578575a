// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/role.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace orrery {

/// What a person chooses in the settings.
enum class ThemeChoice { System, Light, Dark };

/// Colours of all roles, for painting and for the widgets around the stage. The table in theme.cpp is the only place
/// where colours are written down.
class Theme {
 public:
  Theme() : Theme(light()) {}
  [[nodiscard]] static Theme light();  ///< for study
  [[nodiscard]] static Theme dark();   ///< for a projector
  /// System follows how light the desktop's own palette is; pass the palette of the start, before a theme was set.
  [[nodiscard]] static Theme chosen(ThemeChoice choice, const QPalette& desktop);

  [[nodiscard]] bool isDark() const { return m_dark; }
  [[nodiscard]] QColor color(Role role) const { return m_colors[static_cast<std::size_t>(role)]; }
  /// The mixture that a tween asks for.
  [[nodiscard]] QColor color(const Tint& tint) const;
  /// For QApplication::setPalette.
  [[nodiscard]] QPalette palette() const;

  bool operator==(const Theme& other) const { return m_dark == other.m_dark; }

 private:
  explicit Theme(bool dark);
  bool m_dark = false;
  std::array<QColor, kRoleCount> m_colors;
};

/// Whether the window colour of a palette is nearer to black than to white.
[[nodiscard]] bool isDark(const QPalette& palette);

}  // namespace orrery
