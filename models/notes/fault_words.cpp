// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/fault_words.h"

#include "models/notes/tr.h"

#include <QLocale>

#include <cerrno>

namespace orrery::notes {

namespace {

/// "2.0 GB"
QString sizeText(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); }

}  // namespace

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

Error unreadableFile(const QString& path, int number) {
  return {path, systemError(number), Tr::tr("a file that can be read")};
}

Error tooLargeFile(const QString& path, qint64 size, qint64 most) {
  return {path, Tr::tr("a file of %1").arg(sizeText(size)), Tr::tr("at most %1").arg(sizeText(most))};
}

Error tooMuchText(const QString& path, qint64 most) {
  return {path, Tr::tr("more text in one folder than %1").arg(sizeText(most)),
          Tr::tr("a folder with less text; this file is not read")};
}

}  // namespace orrery::notes
