// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/stage/theme.h"

#include <QFont>
#include <QMargins>
#include <QString>

#include <cstdint>

class QLabel;
class QScrollArea;

namespace orrery {

/// The grid that all distances lie on, in logical pixels.
inline constexpr int kUnit = 8;
inline constexpr double kCornerRadius = 6;
/// The bar at the side of what is current.
inline constexpr int kMarkWidth = 3;

/// Object name of a label that takes the keyboard; the style sheet underlines it then.
inline const QString kHeardLabel = QStringLiteral("heard");

/// What a text in a panel is for. Sizes follow the desktop's own font.
enum class TextLook : std::uint8_t {
  Sentence,  ///< the step's sentence, the largest
  Heading,
  Body,
  Place,  ///< where we are: small, bold, in the accent's ink
  Caps,   ///< a small heading in capitals over a group
  Muted,  ///< what explains, as large as the body
  Small,  ///< remarks
  Wrong,  ///< what went wrong
  Mono,   ///< numbers
  Code,
};

[[nodiscard]] QFont panelFont(TextLook look);
[[nodiscard]] Role panelTextRole(TextLook look);

/// Gives a label the look; again after a change of theme or font.
void setLook(QLabel* label, TextLook look, const Theme& theme);

/// The palette of a panel: that of the theme on the colour of cards.
[[nodiscard]] QPalette panelPalette(const Theme& theme);
/// What the palette cannot say: flat headers, tabs, thin scroll bars, rounded fields and buttons.
[[nodiscard]] QString panelStyleSheet(const Theme& theme);
/// The same for fields that the desktop's style draws: their frames must be seen in the dark too.
[[nodiscard]] QPalette fieldPalette(const Theme& theme);
/// Lets the panel's own background be seen behind what is scrolled.
void letThrough(QScrollArea& area);
/// The margins of a panel's content.
[[nodiscard]] inline QMargins panelMargins() { return {2 * kUnit, 2 * kUnit, 2 * kUnit, 2 * kUnit}; }

}  // namespace orrery
