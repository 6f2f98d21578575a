// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace orrery {

/// Whether a character shows nothing but changes how its neighbours are seen or read: controls other than tab and line
/// feed, marks and overrides of direction (Unicode Standard Annex 9), line separators, non-characters, tags.
[[nodiscard]] bool isHiddenCharacter(char32_t character);

/// A text from outside with U+FFFD in place of each hidden character, so that it cannot look like what it is not.
[[nodiscard]] QString visibleText(QString text);

/// The same on one line, with places to break in long words: for labels, which would grow as wide as the word.
[[nodiscard]] QString breakableText(const QString& text);

}  // namespace orrery
