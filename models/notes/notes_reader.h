// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/result.h"
#include "models/notes/note_file.h"
#include "models/notes/notes_limits.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <map>
#include <memory>
#include <vector>

namespace orrery {

namespace notes {
class NotesWorker;
struct NotesReport;
}  // namespace notes

/// What changed in the folder since the last time.
struct NotesChange {
  std::vector<NoteFilePointer> read;  ///< new or edited
  QStringList gone;                   ///< paths
};

/// Reads a folder of notes in the background and watches it. Only regular files with the ending .md, .markdown or .txt
/// are opened; links that lead out of the folder, pipes and devices never are. Hidden files and folders (".git",
/// ".obsidian") are left out. An edit is told within a second where the system tells of it or the folder is small
/// enough to be looked through in 70 ms. It lives in the thread of the window, tells there, and never waits for the
/// disk.
class NotesReader final : public QObject {
  Q_OBJECT

 public:
  enum class State : std::uint8_t { Closed, Reading, Watching, Stopped, Failed };
  Q_ENUM(State)

  explicit NotesReader(QObject* parent = nullptr, const NotesLimits& limits = {});
  ~NotesReader() override;

  /// Begins to read; what was open before is closed, and told as gone. An empty path only closes.
  void open(const QString& folder);
  /// Ends reading; what was read stays and is watched no more. What was on its way still comes.
  void stop();
  /// Reads anew what has changed, as after stop().
  void refresh();

  [[nodiscard]] State state() const { return m_state; }
  [[nodiscard]] const QString& folder() const { return m_folder; }  ///< absolute, canonical where it exists
  /// Why the folder as a whole cannot be shown, in state Failed. All files are gone then; it is looked again and
  /// again whether the folder is back.
  [[nodiscard]] const Error& failure() const { return m_failure; }
  [[nodiscard]] int filesRead() const { return static_cast<int>(m_files.size()); }
  [[nodiscard]] int filesFound() const { return m_filesFound; }  ///< so far
  [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

  /// All files, by path.
  [[nodiscard]] const std::map<QString, NoteFilePointer>& files() const { return m_files; }
  [[nodiscard]] NoteFilePointer file(const QString& path) const;
  /// What could not be read and why, by path: the rest is shown all the same.
  [[nodiscard]] const std::map<QString, Error>& faults() const { return *m_faults; }

 Q_SIGNALS:
  /// Comes in batches while it reads, and once for each edit later.
  void changed(const orrery::NotesChange& change);
  void stateChanged();
  /// filesRead(), filesFound() or bytesRead() grew; at most ten times a second.
  void progressed();

 private:
  void take(const notes::NotesReport& report);
  void clear();
  void tellProgress();
  void setState(State state);

  State m_state = State::Closed;
  QString m_folder;
  Error m_failure;
  int m_filesFound = 0;
  qint64 m_bytesRead = 0;
  std::map<QString, NoteFilePointer> m_files;
  std::shared_ptr<const std::map<QString, Error>> m_faults;

  int m_job = 0;  ///< grows with each open(); what is told of an older one is dropped
  std::shared_ptr<std::atomic<bool>> m_stop;
  QTimer m_progress;  ///< active: progress was told less than a tenth of a second ago
  bool m_isProgressDue = false;
  notes::NotesWorker* m_worker;  ///< lives in m_thread, which deletes it
  QThread m_thread;
};

/// Reads one folder at once, by the same rules, for the command line.
struct ReadNotes {
  QString folder;
  std::map<QString, NoteFilePointer> files;
  std::map<QString, Error> faults;
};
[[nodiscard]] Result<ReadNotes> readNotes(const QString& folder, const NotesLimits& limits = {});

}  // namespace orrery

Q_DECLARE_METATYPE(orrery::NotesChange)
