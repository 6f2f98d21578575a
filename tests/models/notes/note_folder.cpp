// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/notes/note_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <system_error>

namespace orrery {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t kOwn = S_IRUSR | S_IWUSR | S_IXUSR;

bool writeAt(int folder, const char* name, const QByteArray& text) {
  const int file = ::openat(folder, name, O_WRONLY | O_CREAT | O_CLOEXEC, kOwn);
  const bool isWritten = file >= 0 && ::write(file, text.constData(), static_cast<std::size_t>(text.size())) ==
                                          static_cast<ssize_t>(text.size());
  return file >= 0 && ::close(file) == 0 && isWritten;
}

}  // namespace

NoteFolder::~NoteFolder() {
  // QDir cannot remove a path that is too long.
  std::error_code ignored;
  std::filesystem::remove_all(m_folder.path().toStdString(), ignored);
}

QString NoteFolder::path() const {
  const QString canonical = QFileInfo(m_folder.path()).canonicalFilePath();
  return canonical.isEmpty() ? m_folder.path() : canonical;
}

bool NoteFolder::write(const QString& name, const QByteArray& text) const {
  if (!QDir().mkpath(QFileInfo(path(name)).path())) {
    return false;
  }
  QFile file(path(name));
  return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool NoteFolder::replace(const QString& name, const QByteArray& text) const {
  const QString other = name + u".new"_s;
  return write(other, text) && ::rename(path(other).toUtf8().constData(), path(name).toUtf8().constData()) == 0;
}

bool NoteFolder::makeFolder(const QString& name) const { return QDir().mkpath(path(name)); }

bool NoteFolder::remove(const QString& name) const {
  std::error_code error;
  return std::filesystem::remove_all(path(name).toStdString(), error) > 0;
}

bool NoteFolder::link(const QString& name, const QByteArray& target) const {
  return ::symlink(target.constData(), path(name).toUtf8().constData()) == 0;
}

bool NoteFolder::makePipe(const QString& name) const { return ::mkfifo(path(name).toUtf8().constData(), kOwn) == 0; }

bool NoteFolder::makeSparse(const QString& name, qint64 size) const {
  return write(name, {}) && QFile::resize(path(name), size);
}

bool NoteFolder::writeBytes(const QByteArray& name, const QByteArray& text) const {
  const QByteArray whole = path().toUtf8() + '/' + name;
  return writeAt(AT_FDCWD, whole.constData(), text);
}

bool NoteFolder::makeDeep(int levels) const {
  int folder = ::open(path().toUtf8().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  bool isMade = folder >= 0;
  for (int i = 0; i < levels && isMade; ++i) {
    isMade = ::mkdirat(folder, "one-more-folder", kOwn) == 0;
    const int next = ::openat(folder, "one-more-folder", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    isMade = isMade && next >= 0 && writeAt(next, "note.md", "# deep\n") && ::close(folder) == 0;
    folder = next;
  }
  return folder >= 0 && ::close(folder) == 0 && isMade;
}

}  // namespace orrery
