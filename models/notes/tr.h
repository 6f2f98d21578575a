// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace orrery::notes {

/// The translation context of models/notes.
struct Tr {
  Q_DECLARE_TR_FUNCTIONS(OrreryNotes)
};

}  // namespace orrery::notes
