// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/search_index.h"

#include "models/study/hit_context.h"
#include "models/study/note_shelves.h"

#include <algorithm>

namespace orrery {

/// It never changes: a change of the index makes another one, which shares most of it.
struct SearchIndex::Data {
  std::shared_ptr<const std::vector<SearchableNotePointer>> topics;  ///< as notes of one section; the path is the id
  NoteShelves notes;
};

namespace {

/// A topic as a note of one section.
SearchableNotePointer searchable(const Topic& topic) {
  auto file = std::make_shared<NoteFile>();
  QString text = topic.text % u'\n';
  for (const OutlineLine& line : topic.outline) {
    text += line.text % u'\n';
  }
  const QByteArray title = topic.title.toUtf8() + '\n';
  file->path = topic.id;
  file->text = title + (text % topic.leavesOut).toUtf8();
  file->sections.push_back({1, topic.title, 1, -1, 0, title.size(), file->text.size(), false});
  return std::make_shared<const SearchableNote>(std::move(file));
}

/// One search.
class Search {
 public:
  Search(const QString& query, int limit, const std::function<bool()>& isCancelled)
      : m_words(query), m_limit(static_cast<std::size_t>(std::max(0, limit))), m_isCancelled(isCancelled) {}

  [[nodiscard]] bool isIdle() const { return m_words.isEmpty() || m_limit == 0; }

  bool lookInHeadings(const SearchableNotePointer& note, SearchHit::Source source) {
    note->visitHeadings(m_words, [&](int section, qsizetype headingSize) {
      m_found.push_back({note, source, section, headingSize, true});
      return true;
    });
    return !isCancelled();
  }

  /// The best of the headings, at most the limit.
  void rankHeadings() {
    std::stable_sort(m_found.begin(), m_found.end(), [](const Found& a, const Found& b) {
      return a.source != b.source ? a.source == SearchHit::Source::Topic : a.headingSize < b.headingSize;
    });
    if (m_found.size() > m_limit) {
      m_found.erase(m_found.begin() + static_cast<std::ptrdiff_t>(m_limit), m_found.end());
    }
  }

  bool lookInTexts(const SearchableNotePointer& note, SearchHit::Source source) {
    return m_found.size() < m_limit && !isCancelled() &&
           note->visitTexts(m_words, m_isCancelled, [&](int section, qsizetype headingSize) {
             m_found.push_back({note, source, section, headingSize, false});
             return m_found.size() < m_limit;
           });
  }

  [[nodiscard]] std::vector<SearchHit> hits() const {
    std::vector<SearchHit> made;
    made.reserve(m_found.size());
    for (const Found& found : m_found) {
      made.push_back(hitOf(found));
    }
    return made;
  }

 private:
  struct Found {
    SearchableNotePointer note;
    SearchHit::Source source;
    int section;
    qsizetype headingSize;  ///< bytes
    bool inHeading;
  };

  [[nodiscard]] bool isCancelled() const { return m_isCancelled && m_isCancelled(); }

  [[nodiscard]] HitContext headingContext(const QByteArray& heading) const {
    const Needle& word = m_words.longest();
    const qsizetype begin = std::max(qsizetype{0}, word.find(heading, 0, heading.size()));
    return contextOfPlain(heading, begin, std::min(word.size(), heading.size() - begin));
  }

  /// Where the longest word that stands under the heading stands there first.
  [[nodiscard]] std::pair<qsizetype, qsizetype> placeInText(const NoteFile& file, const NoteSection& section) const {
    std::pair<qsizetype, qsizetype> best(section.begin, 0);
    for (const Needle& word : m_words.words()) {
      const qsizetype at = word.size() > best.second ? word.find(file.text, section.body, section.end) : -1;
      if (at >= 0) {
        best = {at, word.size()};
      }
    }
    return best;
  }

  [[nodiscard]] SearchHit hitOf(const Found& found) const {
    const NoteFile& file = *found.note->file();
    const NoteSection& section = file.sections[static_cast<std::size_t>(found.section)];
    SearchHit hit;
    hit.source = found.source;
    hit.headings = headingPath(file, found.section);
    hit.inHeading = found.inHeading;
    hit.line = section.line;
    if (found.source == SearchHit::Source::Topic) {
      hit.topic = file.path;
    } else {
      hit.file = found.note->file();
      hit.section = found.section;
    }
    HitContext context;
    if (found.inHeading) {
      context = headingContext(section.heading.toUtf8());
    } else {
      const auto [begin, length] = placeInText(file, section);
      context = contextOf(file.text, begin, length);
      hit.line += static_cast<int>(QByteArrayView(file.text).sliced(section.begin, begin - section.begin).count('\n'));
    }
    hit.context = context.text;
    hit.matchBegin = context.matchBegin;
    hit.matchLength = context.matchLength;
    return hit;
  }

  SearchWords m_words;
  std::size_t m_limit;
  const std::function<bool()>& m_isCancelled;
  std::vector<Found> m_found;
};

}  // namespace

SearchIndex::SearchIndex()
    : m_data(std::make_shared<const Data>(Data{std::make_shared<const std::vector<SearchableNotePointer>>(), {}})) {}
SearchIndex::~SearchIndex() = default;
SearchIndex::SearchIndex(const SearchIndex& other) = default;
SearchIndex& SearchIndex::operator=(const SearchIndex& other) = default;

void SearchIndex::setTopics(const std::vector<Topic>& topics) {
  std::vector<SearchableNotePointer> made;
  made.reserve(topics.size());
  for (const Topic& topic : topics) {
    made.push_back(searchable(topic));
  }
  auto data = std::make_shared<Data>(*m_data);
  data->topics = std::make_shared<const std::vector<SearchableNotePointer>>(std::move(made));
  m_data = std::move(data);
}

void SearchIndex::insert(SearchableNotePointer note) {
  auto data = std::make_shared<Data>(*m_data);
  data->notes.insert(std::move(note));
  m_data = std::move(data);
}

void SearchIndex::insert(const NoteFilePointer& file) { insert(std::make_shared<const SearchableNote>(file)); }

void SearchIndex::remove(const QString& path) {
  auto data = std::make_shared<Data>(*m_data);
  data->notes.remove(path);
  m_data = std::move(data);
}

void SearchIndex::clearNotes() {
  auto data = std::make_shared<Data>(*m_data);
  data->notes.clear();
  m_data = std::move(data);
}

std::vector<SearchHit> SearchIndex::search(const QString& query, int limit,
                                           const std::function<bool()>& isCancelled) const {
  const std::shared_ptr<const Data> data = m_data;
  Search search(query, limit, isCancelled);
  if (search.isIdle()) {
    return {};
  }
  const auto visitAll = [&](auto look) {
    bool goesOn = std::all_of(data->topics->begin(), data->topics->end(), [&](const SearchableNotePointer& topic) {
      return look(topic, SearchHit::Source::Topic);
    });
    if (goesOn) {
      data->notes.visit([&](const SearchableNotePointer& note) { return look(note, SearchHit::Source::Note); });
    }
  };
  visitAll([&](const auto& note, SearchHit::Source source) { return search.lookInHeadings(note, source); });
  search.rankHeadings();
  visitAll([&](const auto& note, SearchHit::Source source) { return search.lookInTexts(note, source); });
  return search.hits();
}

}  // namespace orrery
