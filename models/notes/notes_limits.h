// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace orrery {

/// The largest file that is read. Bytes.
inline constexpr qint64 kLargestNote = 64LL * 1024 * 1024;
/// How much text is read of one folder. Bytes.
inline constexpr qint64 kLargestFolder = 1024LL * 1024 * 1024;
inline constexpr int kMostNoteFiles = 50'000;
inline constexpr int kDeepestFolder = 64;

/// How much of a folder of notes is read. What is above is named among the faults, and the rest is read all the same.
struct NotesLimits {
  qint64 fileBytes = kLargestNote;
  qint64 folderBytes = kLargestFolder;
  int files = kMostNoteFiles;  ///< at least 1
  int depth = kDeepestFolder;  ///< folders inside each other
};

}  // namespace orrery
