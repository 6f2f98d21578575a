// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/note_file.h"
#include "models/study/searchable_note.h"
#include "models/topics/topic.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace orrery {

/// One place that a search found.
struct SearchHit {
  enum class Source : std::uint8_t { Topic, Note };
  Source source = Source::Note;
  QString topic;             ///< Source::Topic: its id
  NoteFilePointer file;      ///< Source::Note
  int section = -1;          ///< Source::Note
  int line = 1;              ///< of the file; of a note only
  QStringList headings;      ///< the topic's title, or the section's heading path
  QString context;           ///< one line around the hit, plain text, bidirectional controls taken out
  qsizetype matchBegin = 0;  ///< in `context`
  qsizetype matchLength = 0;
  bool inHeading = false;
};

/// Finds words in topics and notes together; see search(). A copy of an index shares its data, so a search may run in
/// another thread while the index goes on changing.
class SearchIndex {
 public:
  SearchIndex();
  ~SearchIndex();
  SearchIndex(const SearchIndex& other);
  SearchIndex& operator=(const SearchIndex& other);

  /// The topics of one language, in place of those before.
  void setTopics(const std::vector<Topic>& topics);
  /// In place of what has the same path. Cheap, since the work was done when the note was made.
  void insert(SearchableNotePointer note);
  /// Makes the note, too: a pass through the text.
  void insert(const NoteFilePointer& file);
  void remove(const QString& path);
  void clearNotes();

  /// The places where all words of `query` stand in one section: those in headings first, of these the topics, then the
  /// shortest headings; at most `limit`. Words are parted by blanks; Latin letters match without case, any part of a
  /// word counts; Han characters match as they stand. `isCancelled` is asked every few milliseconds; then what was
  /// found so far is returned.
  [[nodiscard]] std::vector<SearchHit> search(const QString& query, int limit,
                                              const std::function<bool()>& isCancelled = {}) const;

 private:
  struct Data;
  std::shared_ptr<const Data> m_data;
};

}  // namespace orrery
