// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace orrery::notes_panels {

/// The translation context of views/notes_panels.
struct Tr {
  Q_DECLARE_TR_FUNCTIONS(OrreryNotesPanels)
};

}  // namespace orrery::notes_panels
