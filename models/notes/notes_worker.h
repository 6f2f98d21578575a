// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/folder_scan.h"
#include "models/notes/notes_reader.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <map>
#include <memory>

namespace orrery::notes {

using Faults = std::map<QString, Error>;
/// True: what runs shall end soon. It is set in the thread of the window.
using StopFlag = std::shared_ptr<std::atomic<bool>>;

/// What the worker tells of its work. Values only; it goes from thread to thread.
struct NotesReport {
  int job = 0;  ///< which open() it belongs to
  NotesReader::State state = NotesReader::State::Reading;
  QString folder;  ///< canonical; empty where it is not known
  Error failure;
  NotesChange change;
  std::shared_ptr<const Faults> faults;  ///< all of them; null: as before
  int filesFound = 0;
  qint64 bytesRead = 0;
};

/// Reads a folder of notes and watches it, in a thread of its own: everything that asks the disk happens here. Between
/// two reports it looks whether it shall stop.
class NotesWorker final : public QObject {
  Q_OBJECT

 public:
  explicit NotesWorker(const NotesLimits& limits);

  /// Reads the folder anew. Empty: closes.
  void open(const QString& folder, int job, const StopFlag& stop);
  /// Ends watching. What runs is ended by the flag.
  void pause();
  /// Reads what has changed, and watches again.
  void resume(const StopFlag& stop);

 Q_SIGNALS:
  void told(const orrery::notes::NotesReport& report);

 private:
  /// What is known of a file: its text, or that it cannot be read.
  struct Known {
    FileStamp stamp = {};
    NoteFilePointer file = {};  ///< null: a fault
    bool isFresh = false;       ///< read so soon after a change that another one could have the same stamp
    int pass = 0;               ///< the last in which it was found
  };

  void pass();
  void readFound(const FolderScan& scan);
  void readOne(const FoundNote& found);
  void keep(const FoundNote& found, Known known);
  void forget(const QString& path);
  void forgetUnfound();
  void fail(const Error& error);
  void reportIfDue();
  void report();
  void watch(const FolderScan& scan);
  void unwatch();
  void passSoon();
  void plan(qint64 passTook);
  [[nodiscard]] bool isStopped() const { return !m_stop || *m_stop; }
  bool goOn(int filesFound);

  NotesLimits m_limits;
  int m_job = 0;
  StopFlag m_stop;
  QString m_folder;
  NotesReport m_report;  ///< what is to be told next
  QElapsedTimer m_sinceReport;
  std::map<QString, Known> m_known;
  Faults m_scanFaults;
  Faults m_fileFaults;
  bool m_haveFaultsChanged = false;
  qint64 m_bytes = 0;
  int m_pass = 0;

  QFileSystemWatcher m_watcher;
  bool m_isWatchedWhole = false;  ///< the system tells of every change
  QTimer m_soon;                  ///< after a change: changes come in bursts
  QTimer m_later;                 ///< looks without being told
};

}  // namespace orrery::notes

Q_DECLARE_METATYPE(orrery::notes::NotesReport)
