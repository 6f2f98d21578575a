// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace orrery {

/// A folder of notes that lives as long as a test.
class NoteFolder {
 public:
  NoteFolder() = default;
  ~NoteFolder();
  NoteFolder(const NoteFolder&) = delete;
  NoteFolder& operator=(const NoteFolder&) = delete;
  NoteFolder(NoteFolder&&) = delete;
  NoteFolder& operator=(NoteFolder&&) = delete;

  /// Canonical.
  [[nodiscard]] QString path() const;
  [[nodiscard]] QString path(const QString& name) const { return path() + u'/' + name; }

  /// Each is false where it could not be done.
  [[nodiscard]] bool write(const QString& name, const QByteArray& text) const;
  /// As an editor that writes another file and puts it in the old one's place.
  [[nodiscard]] bool replace(const QString& name, const QByteArray& text) const;
  [[nodiscard]] bool makeFolder(const QString& name) const;
  [[nodiscard]] bool remove(const QString& name) const;
  /// A symbolic link; `target` as it is written into it.
  [[nodiscard]] bool link(const QString& name, const QByteArray& target) const;
  [[nodiscard]] bool makePipe(const QString& name) const;
  /// A file that has the size but takes no space.
  [[nodiscard]] bool makeSparse(const QString& name, qint64 size) const;
  /// With a name that need not be UTF-8.
  [[nodiscard]] bool writeBytes(const QByteArray& name, const QByteArray& text) const;
  /// Folders inside each other, with a note in each. Their path is longer than the system takes at once.
  [[nodiscard]] bool makeDeep(int levels) const;

 private:
  QTemporaryDir m_folder;
};

}  // namespace orrery
