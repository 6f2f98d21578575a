// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/study/claims.h"
#include "models/study/matcher.h"
#include "models/study/searchable_note.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace orrery {

/// What was found in one file.
struct FileFindings {
  NoteFilePointer file;
  std::vector<TopicMatch> matches;
  std::vector<ClaimHit> claims;
  /// For each section, what it speaks of most: an index into Matcher::terms(), or -1.
  std::vector<int> homes;
};

/// A file that was looked through.
struct StudiedFile {
  FileFindings findings;
  SearchableNotePointer searchable;
};

/// Looks through files of notes in one thread of its own, of low priority. It lives in the window's thread and tells
/// there.
class StudyWorker final : public QObject {
  Q_OBJECT

 public:
  StudyWorker(std::shared_ptr<const Matcher> matcher, std::shared_ptr<const ClaimFinder> finder,
              QObject* parent = nullptr);
  /// Breaks off the file at hand.
  ~StudyWorker() override;

  /// In place of the file of the same path, whether that waits or is being looked through.
  void add(const NoteFilePointer& file);
  /// Of what is dropped nothing is told any more.
  void drop(const QString& path);
  void clear();  ///< also breaks off the file at hand
  [[nodiscard]] bool isBusy() const { return !m_wanted.empty(); }

 Q_SIGNALS:
  /// Comes in batches, some twenty times a second.
  void studied(const std::vector<orrery::StudiedFile>& files);

 private:
  struct Task {
    NoteFilePointer file;  ///< null: there is nothing to do
    int round = 0;         ///< it is void once m_round is another one
  };
  void work();
  [[nodiscard]] Task next();
  [[nodiscard]] StudiedFile study(const Task& task) const;
  void tell();

  std::shared_ptr<const Matcher> m_matcher;
  std::shared_ptr<const ClaimFinder> m_finder;
  QHash<QString, int> m_terms;                  ///< by id, their index
  std::map<QString, NoteFilePointer> m_wanted;  ///< added and not told of yet; only the window's thread asks

  std::mutex m_mutex;  ///< for what follows
  std::map<QString, NoteFilePointer> m_waiting;
  std::vector<StudiedFile> m_done;
  bool m_isWorking = false;

  std::atomic<int> m_round = 0;  ///< grows with each clear()

  QThreadPool m_pool;
};

}  // namespace orrery
