// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/file_stamp.h"

#include "models/notes/tr.h"

#include <QLocale>

#include <algorithm>
#include <cerrno>

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

QString systemError(int number) {
  switch (number) {
    case EACCES:
    case EPERM:
      return Tr::tr("no permission to read it");
    case ENOENT:
      return Tr::tr("nothing there");
    case ENOTDIR:
      return Tr::tr("no folder");
    case ELOOP:
      return Tr::tr("links that lead round in a circle");
    case ENAMETOOLONG:
      return Tr::tr("a path that is too long");
    case EMFILE:
    case ENFILE:
      return Tr::tr("too many open files");
    case EIO:
      return Tr::tr("a disk that cannot be read");
    default:
      return Tr::tr("the system's error %1").arg(number);
  }
}

QString sizeText(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); }

}  // namespace orrery::notes
