// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/notes/notes_limits.h"

#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace orrery::notes {

/// What tells whether a file changed. Times in nanoseconds since 1970.
struct FileStamp {
  qint64 size = 0;
  qint64 modified = 0;
  qint64 changed = 0;  ///< also when it was renamed or its rights were changed
  quint64 device = 0;
  quint64 node = 0;

  bool operator==(const FileStamp&) const = default;
};

struct FoundNote {
  QString path;  ///< from the folder, with '/'
  FileStamp stamp;
};

struct FolderScan {
  QString folder;                   ///< canonical
  std::vector<FoundNote> notes;     ///< in the order of folders, names sorted
  std::vector<QString> folders;     ///< all that were looked into, from the folder; its own is ""
  std::map<QString, Error> faults;  ///< by path
};

/// Called often while something takes long, with the number of files found so far; false ends it soon.
using GoOn = std::function<bool(int filesFound)>;

/// Looks for notes in a folder and its sub-folders, without opening a file: regular files that end in .md, .markdown or
/// .txt. What is hidden (".git", ".obsidian", ".draft.md") is left out. Links are followed where they lead to something
/// in the folder that was not seen before. Named among the faults: links that lead out or round in a circle, pipes,
/// sockets and devices, names that are no UTF-8, folders that cannot be read, and files and folders beyond the limits
/// (of which folderBytes is for who reads them). It fails where the folder itself cannot be read.
[[nodiscard]] Result<FolderScan> scanFolder(const QString& folder, const GoOn& goOn, const NotesLimits& limits = {});

}  // namespace orrery::notes
