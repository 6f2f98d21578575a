// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/notes_reader.h"

#include <QString>

class QProgressBar;

namespace orrery {

/// The folder was read, and none of its files could be.
[[nodiscard]] bool hasNoNotes(const NotesReader& reader);

/// Why a page that wants notes cannot show any, or not all of them yet. Empty where there are notes, and where no
/// folder is open: then each page says for itself what opening one is good for.
[[nodiscard]] QString folderStateText(const NotesReader& reader);

/// What the button to choose a folder says.
[[nodiscard]] QString openFolderText(const NotesReader& reader);

/// What can be done about reading itself: stop it, go on, or try again. Empty: nothing.
[[nodiscard]] QString readingActionText(const NotesReader& reader);
/// Does it.
void doReadingAction(NotesReader* reader);

/// A thin bar without words that is seen while a folder is read.
[[nodiscard]] QProgressBar* makeReadingProgress(QWidget* parent);
void showReadingProgress(const NotesReader& reader, QProgressBar* bar);

}  // namespace orrery
