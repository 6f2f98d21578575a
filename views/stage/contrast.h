// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/fonts.h"
#include "views/pictures/picture.h"
#include "views/stage/theme.h"

#include <QColor>
#include <QString>

#include <vector>

namespace orrery {

inline constexpr double kLeastContrast = 4.5;  ///< WCAG 2.1, success criterion 1.4.3

/// The contrast of two opaque colours, 1 to 21, as WCAG 2.1 defines it.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// Texts that are less than 4.5:1 on any fill that they really stand on, opacity counted, one line each (in English,
/// for developers).
[[nodiscard]] std::vector<QString> contrastFaults(const Picture& picture, const Theme& theme, const TypeScale& type);

}  // namespace orrery
