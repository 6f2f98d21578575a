// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/notes_reader.h"
#include "models/study/claims.h"
#include "models/study/matcher.h"
#include "models/study/search_index.h"
#include "models/study/study_memory.h"
#include "models/study/study_worker.h"

#include <QHash>
#include <QObject>

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace orrery {

/// A section that speaks of a topic, in its file.
struct FoundSection {
  NoteFilePointer file;
  TopicMatch match;  ///< of a pinned section that matches no more: score 0, and no word
  bool isPinned = false;
};

/// What the user's notes have to do with the topics: matches, claims, search. Follows a NotesReader; the work is done
/// in the background, the results are told in the window's thread.
class StudyIndex final : public QObject {
  Q_OBJECT

 public:
  /// `reader` must outlive it.
  StudyIndex(NotesReader* reader, std::vector<TopicTerms> terms, std::vector<Claim> claims, QObject* parent = nullptr);
  ~StudyIndex() override;

  [[nodiscard]] NotesReader* reader() const { return m_reader; }
  [[nodiscard]] const StudyMemory& memory() const { return m_memory; }
  /// What was kept of another run.
  void setMemory(StudyMemory memory);
  [[nodiscard]] const SearchIndex& search() const { return m_search; }
  [[nodiscard]] const Matcher& matcher() const { return *m_matcher; }
  [[nodiscard]] const ClaimFinder& claimFinder() const { return *m_finder; }
  /// Files are still waiting to be looked through.
  [[nodiscard]] bool isBusy() const { return m_worker->isBusy(); }
  /// nullptr: there is no topic or system of this id.
  [[nodiscard]] const TopicTerms* terms(const QString& topic) const;

  /// The topics that search() finds, in the interface's language.
  void setTopics(const std::vector<Topic>& topics);

  /// The sections that speak of a topic: pinned ones first, then best first; hidden ones are left out.
  [[nodiscard]] std::vector<FoundSection> sectionsOf(const QString& topic) const;
  /// How many these are.
  [[nodiscard]] int sectionCount(const QString& topic) const;
  [[nodiscard]] std::vector<FoundSection> hiddenSectionsOf(const QString& topic) const;
  [[nodiscard]] const std::map<QString, FileFindings>& findings() const { return m_findings; }
  /// Topics that a section speaks of, best first, without those for which it is hidden.
  [[nodiscard]] QStringList topicsOf(const QString& path, int section) const;
  /// For each section of a file what it speaks of most, with regard to marks: an index into Matcher::terms(), or -1.
  [[nodiscard]] std::vector<int> homesOf(const FileFindings& findings) const;

  /// Pins, hides or frees a match, and keeps it in mind.
  void setMark(const QString& topic, const SectionKey& section, SectionMark mark);
  [[nodiscard]] SectionMark markOf(const QString& topic, const SectionKey& section) const;
  void markVisited(const QString& topic);

 Q_SIGNALS:
  void changed();        ///< findings, marks, or the topics that search finds
  void memoryChanged();  ///< marks or visits: worth saving

 private:
  using Place = std::pair<QString, int>;  ///< path and section
  void follow(const NotesChange& change);
  void followFolder();
  void take(const std::vector<StudiedFile>& files);
  void forget(const QString& path);
  [[nodiscard]] std::map<Place, SectionMark> marksOf(const QString& topic) const;
  [[nodiscard]] int termsIndex(const QString& topic) const;
  [[nodiscard]] std::vector<FoundSection> sections(const QString& topic, bool hidden) const;

  NotesReader* m_reader;
  std::shared_ptr<const Matcher> m_matcher;
  std::shared_ptr<const ClaimFinder> m_finder;
  StudyWorker* m_worker;
  SearchIndex m_search;
  StudyMemory m_memory;
  QString m_folder;  ///< that the findings are of
  std::map<QString, FileFindings> m_findings;
  /// For each topic and file, the places of its matches in FileFindings::matches.
  QHash<QString, std::map<QString, std::vector<std::size_t>>> m_byTopic;
};

}  // namespace orrery
