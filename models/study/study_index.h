// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/notes_reader.h"
#include "models/study/claims.h"
#include "models/study/matcher.h"
#include "models/study/search_index.h"
#include "models/study/study_memory.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace orrery {

/// A section that speaks of a topic, in its file.
struct FoundSection {
  NoteFilePointer file;
  TopicMatch match;
  bool isPinned = false;
};

/// What was found in one file.
struct FileFindings {
  NoteFilePointer file;
  std::vector<TopicMatch> matches;
  std::vector<ClaimHit> claims;
};

/// What the user's notes have to do with the topics: matches, claims, search. Follows a NotesReader; the work is done
/// in the background, the results are told in the window's thread.
class StudyIndex final : public QObject {
  Q_OBJECT

 public:
  StudyIndex(NotesReader* reader, std::vector<TopicTerms> terms, std::vector<Claim> claims, QObject* parent = nullptr);
  ~StudyIndex() override;

  [[nodiscard]] NotesReader* reader() const { return m_reader; }
  [[nodiscard]] StudyMemory& memory() { return m_memory; }
  [[nodiscard]] const StudyMemory& memory() const { return m_memory; }
  [[nodiscard]] const SearchIndex& search() const { return *m_search; }
  [[nodiscard]] const Matcher& matcher() const { return *m_matcher; }
  [[nodiscard]] const ClaimFinder& claimFinder() const { return *m_finder; }
  /// Files are still waiting to be looked through.
  [[nodiscard]] bool isBusy() const;

  /// The sections that speak of a topic: pinned ones first, then best first; hidden ones are left out.
  [[nodiscard]] std::vector<FoundSection> sectionsOf(const QString& topic) const;
  [[nodiscard]] std::vector<FoundSection> hiddenSectionsOf(const QString& topic) const;
  [[nodiscard]] const std::map<QString, FileFindings>& findings() const { return m_findings; }
  /// Topics that a section speaks of, best first.
  [[nodiscard]] QStringList topicsOf(const QString& path, int section) const;

 public:
  /// Pins, hides or frees a match, and keeps it in mind.
  void setMark(const QString& topic, const SectionKey& section, SectionMark mark);
  void markVisited(const QString& topic);

 Q_SIGNALS:
  void changed();        ///< findings or marks
  void memoryChanged();  ///< marks or visits: worth saving

 private:
  NotesReader* m_reader;
  std::unique_ptr<const Matcher> m_matcher;
  std::unique_ptr<const ClaimFinder> m_finder;
  std::unique_ptr<SearchIndex> m_search;
  StudyMemory m_memory;
  std::map<QString, FileFindings> m_findings;
};

}  // namespace orrery
