// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/stage/theme.h"

class QTextDocument;

namespace orrery {

/// Gives a document that was read from Markdown the look of a panel: Qt's importer sets no background of code, takes
/// the wrong mono font, and draws tables with double lines, and ignores style sheets.
void styleNote(QTextDocument& document, const Theme& theme);

}  // namespace orrery
