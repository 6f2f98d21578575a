// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/file_stamp.h"

#include <algorithm>

namespace orrery::notes {

namespace {

qint64 nanoseconds(const struct timespec& time) {
  constexpr qint64 kInASecond = 1'000'000'000;
  return qint64{time.tv_sec} * kInASecond + time.tv_nsec;
}

}  // namespace

FileStamp stampOf(const struct stat& status) {
  return {.size = status.st_size,
          .modified = nanoseconds(status.st_mtim),
          .changed = nanoseconds(status.st_ctim),
          .device = status.st_dev,
          .node = status.st_ino};
}

bool isWithin(const std::filesystem::path& path, const std::filesystem::path& folder) {
  return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

}  // namespace orrery::notes
