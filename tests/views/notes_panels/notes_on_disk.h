// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/study/study_index.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <utility>
#include <vector>

namespace orrery {

/// A folder of notes on disk, its reader, and the index over them.
class NotesOnDisk {
 public:
  NotesOnDisk(std::vector<TopicTerms> terms, std::vector<Claim> claims)
      : index(&reader, std::move(terms), std::move(claims)) {}

  void write(const QString& name, const QByteArray& text) const {
    const QString path = folder().filePath(name);
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
      qFatal("a note of the test cannot be written");
    }
  }

  /// Returns when the index has looked through all that was written; false: it never has.
  [[nodiscard]] bool open() {
    reader.open(m_folder.path());
    const auto isDone = [this] {
      return reader.state() != NotesReader::State::Reading && !index.isBusy() &&
             static_cast<int>(index.findings().size()) == reader.filesRead();
    };
    constexpr int kLongest = 30'000;  ///< milliseconds; it is done long before
    return QTest::qWaitFor(isDone, kLongest);
  }

  [[nodiscard]] QDir folder() const { return QDir(m_folder.path()); }

 private:
  QTemporaryDir m_folder;

 public:
  NotesReader reader;
  StudyIndex index;
};

}  // namespace orrery
