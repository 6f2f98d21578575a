// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/note_input.h"

#include "models/notes/decode.h"
#include "models/notes/fault_words.h"
#include "models/notes/file_stamp.h"
#include "models/notes/sections.h"
#include "models/notes/tr.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <string>
#include <system_error>

namespace orrery::notes {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr qsizetype kChunk = 1024LL * 1024;

/// An open file of the system.
class Descriptor {
 public:
  explicit Descriptor(const fs::path& path)
      : m_number(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)) {}
  ~Descriptor() {
    if (isOpen()) {
      ::close(m_number);
    }
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  Descriptor(Descriptor&&) = delete;
  Descriptor& operator=(Descriptor&&) = delete;

  [[nodiscard]] bool isOpen() const { return m_number >= 0; }
  [[nodiscard]] int number() const { return m_number; }

  /// Where what was really opened lies, whatever the path says by now.
  [[nodiscard]] fs::path place(const fs::path& path) const {
    std::error_code error;
    const fs::path opened = fs::read_symlink(fs::path("/proc/self/fd") / std::to_string(m_number), error);
    return error ? fs::canonical(path, error) : opened;
  }

 private:
  int m_number;
};

Error noFile(const QString& path) {
  return {path, Tr::tr("something else than a file"), Tr::tr("a file of text in the folder")};
}

Result<QByteArray> readAll(const Descriptor& file, const QString& path, qint64 size, const GoOn& goOn, qint64 most) {
  QByteArray bytes;
  bytes.reserve(size + 1);
  while (goOn(0)) {
    const qsizetype before = bytes.size();
    const qsizetype wanted = std::clamp<qsizetype>(size + 1 - before, 1, kChunk);
    bytes.resize(before + wanted);
    const ssize_t got = ::read(file.number(), &bytes.data()[before], static_cast<std::size_t>(wanted));
    bytes.resize(before + std::max<qsizetype>(got, 0));
    if (got == 0) {
      return bytes;
    }
    if (got < 0 && errno != EINTR) {
      return failure(unreadableFile(path, errno));
    }
    if (bytes.size() > most) {
      return failure(tooLargeFile(path, bytes.size(), most));
    }
  }
  return failure(unreadableFile(path, EINTR));
}

}  // namespace

Result<NoteInput> readNote(const QString& folder, const QString& path, const GoOn& goOn, qint64 most) {
  const fs::path root(folder.toStdString());
  const fs::path whole = root / path.toStdString();
  struct stat status {};
  if (::stat(whole.c_str(), &status) != 0) {
    return failure(unreadableFile(path, errno));
  }
  if (!S_ISREG(status.st_mode)) {
    return failure(noFile(path));
  }
  const Descriptor file(whole);
  if (!file.isOpen() || ::fstat(file.number(), &status) != 0) {
    return failure(unreadableFile(path, errno));
  }
  if (!S_ISREG(status.st_mode) || !isWithin(file.place(whole), root)) {
    return failure(noFile(path));
  }
  if (status.st_size > most) {
    return failure(tooLargeFile(path, status.st_size, most));
  }
  const auto bytes = readAll(file, path, status.st_size, goOn, most);
  if (!bytes) {
    return failure(bytes.error());
  }
  auto decoded = decodeNote(*bytes);
  if (!decoded) {
    return failure(decoded.error().within(path));
  }
  NoteFile note;
  note.path = path;
  note.encoding = decoded->encoding;
  note.text = std::move(decoded->text);
  note.sections = divideIntoSections(note.text);
  note.size = bytes->size();
  const FileStamp stamp = stampOf(status);
  constexpr qint64 kInAMillisecond = 1'000'000;
  note.modified = QDateTime::fromMSecsSinceEpoch(stamp.modified / kInAMillisecond);
  return NoteInput{std::make_shared<const NoteFile>(std::move(note)), stamp};
}

}  // namespace orrery::notes
