// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace orrery {

/// How wide the text of a page is at most, in logical pixels: lines as wide as a large screen are hard to follow.
inline constexpr int kWidestPage = 860;

/// Puts `content` into the middle of `page`, which gets a layout, as wide as there is room and at most kWidestPage.
void putInTheMiddle(QWidget* content, QWidget* page);

}  // namespace orrery
