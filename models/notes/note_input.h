// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/notes/folder_scan.h"
#include "models/notes/note_file.h"

namespace orrery::notes {

struct NoteInput {
  NoteFilePointer file;
  FileStamp stamp;  ///< of what was read; taken before the first byte
};

/// Reads, decodes and divides one file that a scan found. It opens only what is a regular file in the scanned folder at
/// that moment, whatever has been put in its place since, and reads at most `most` bytes.
[[nodiscard]] Result<NoteInput> readNote(const QString& folder, const QString& path, const GoOn& goOn,
                                         qint64 most = kLargestNote);

}  // namespace orrery::notes
