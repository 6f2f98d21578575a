// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/folder_scan.h"

#include <sys/stat.h>

#include <filesystem>

namespace orrery::notes {

[[nodiscard]] FileStamp stampOf(const struct stat& status);

/// Whether a canonical path is a folder's own or lies in it.
[[nodiscard]] bool isWithin(const std::filesystem::path& path, const std::filesystem::path& folder);

}  // namespace orrery::notes
