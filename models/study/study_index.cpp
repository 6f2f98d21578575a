// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/study_index.h"

#include <algorithm>
#include <tuple>

namespace orrery {

StudyIndex::StudyIndex(NotesReader* reader, std::vector<TopicTerms> terms, std::vector<Claim> claims, QObject* parent)
    : QObject(parent),
      m_reader(reader),
      m_matcher(std::make_shared<const Matcher>(std::move(terms))),
      m_finder(std::make_shared<const ClaimFinder>(std::move(claims))),
      m_worker(new StudyWorker(m_matcher, m_finder, this)),
      m_folder(reader->folder()) {
  connect(m_reader, &NotesReader::changed, this, &StudyIndex::follow);
  connect(m_reader, &NotesReader::stateChanged, this, &StudyIndex::followFolder);
  connect(m_worker, &StudyWorker::studied, this, &StudyIndex::take);
  for (const auto& [path, file] : m_reader->files()) {
    m_worker->add(file);
  }
}

StudyIndex::~StudyIndex() = default;

int StudyIndex::termsIndex(const QString& topic) const {
  const auto& all = m_matcher->terms();
  const auto its = std::find_if(all.begin(), all.end(), [&](const TopicTerms& terms) { return terms.id == topic; });
  return its == all.end() ? -1 : static_cast<int>(its - all.begin());
}

const TopicTerms* StudyIndex::terms(const QString& topic) const {
  const int index = termsIndex(topic);
  return index < 0 ? nullptr : &m_matcher->terms()[static_cast<std::size_t>(index)];
}

void StudyIndex::setTopics(const std::vector<Topic>& topics) {
  m_search.setTopics(topics);
  Q_EMIT changed();
}

void StudyIndex::followFolder() {
  if (m_reader->folder() == m_folder && m_reader->state() != NotesReader::State::Closed) {
    return;
  }
  m_folder = m_reader->folder();
  m_worker->clear();
  const bool hadFindings = !m_findings.empty();
  m_findings.clear();
  m_byTopic.clear();
  m_search.clearNotes();
  // None, unless it is the same folder by another name.
  for (const auto& [path, file] : m_reader->files()) {
    m_worker->add(file);
  }
  if (hadFindings) {
    Q_EMIT changed();
  }
}

void StudyIndex::follow(const NotesChange& change) {
  followFolder();
  for (const QString& path : change.gone) {
    m_worker->drop(path);
    forget(path);
    m_search.remove(path);
  }
  for (const NoteFilePointer& file : change.read) {
    m_worker->add(file);
  }
  if (!change.gone.isEmpty()) {
    Q_EMIT changed();
  }
}

void StudyIndex::forget(const QString& path) {
  const auto its = m_findings.find(path);
  if (its == m_findings.end()) {
    return;
  }
  for (const TopicMatch& match : its->second.matches) {
    const auto files = m_byTopic.find(match.topic);
    if (files != m_byTopic.end()) {
      files->erase(path);
    }
  }
  m_findings.erase(its);
}

void StudyIndex::take(const std::vector<StudiedFile>& files) {
  for (const auto& [findings, searchable] : files) {
    const QString& path = findings.file->path;
    forget(path);
    m_search.insert(searchable);
    for (std::size_t i = 0; i < findings.matches.size(); ++i) {
      m_byTopic[findings.matches[i].topic][path].push_back(i);
    }
    m_findings.insert_or_assign(path, findings);
  }
  Q_EMIT changed();
}

std::map<StudyIndex::Place, SectionMark> StudyIndex::marksOf(const QString& topic) const {
  std::map<Place, SectionMark> marks;
  for (const StudyMemory::Marked& marked : m_memory.marks) {
    if (marked.topic != topic || marked.folder != m_folder || marked.mark == SectionMark::None) {
      continue;
    }
    const auto its = m_findings.find(marked.section.path);
    const int section = its == m_findings.end() ? -1 : findSection(*its->second.file, marked.section);
    if (section >= 0) {
      marks[{marked.section.path, section}] = marked.mark;
    }
  }
  return marks;
}

std::vector<FoundSection> StudyIndex::sections(const QString& topic, bool hidden) const {
  std::map<Place, SectionMark> marks = marksOf(topic);
  std::vector<FoundSection> found;
  if (const auto files = m_byTopic.find(topic); files != m_byTopic.end()) {
    for (const auto& [path, places] : *files) {
      const FileFindings& findings = m_findings.at(path);
      for (const std::size_t place : places) {
        const TopicMatch& match = findings.matches[place];
        const auto mark = marks.find({path, match.section});
        const bool isMarked = mark != marks.end();
        if ((isMarked && mark->second == SectionMark::Hidden) == hidden) {
          found.push_back({findings.file, match, isMarked && mark->second == SectionMark::Pinned});
        }
        if (isMarked) {
          marks.erase(mark);
        }
      }
    }
  }
  // What the user marked stays so, even after an edit that took the words away.
  for (const auto& [place, mark] : marks) {
    if ((mark == SectionMark::Hidden) == hidden) {
      found.push_back({m_findings.at(place.first).file, {topic, place.second, 0, false, {}}, !hidden});
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const FoundSection& a, const FoundSection& b) {
    return std::tie(b.isPinned, b.match.score) < std::tie(a.isPinned, a.match.score);
  });
  return found;
}

std::vector<FoundSection> StudyIndex::sectionsOf(const QString& topic) const { return sections(topic, false); }

std::vector<FoundSection> StudyIndex::hiddenSectionsOf(const QString& topic) const { return sections(topic, true); }

int StudyIndex::sectionCount(const QString& topic) const {
  std::size_t count = 0;
  const auto files = m_byTopic.find(topic);
  if (files != m_byTopic.end()) {
    for (const auto& [path, places] : *files) {
      count += places.size();
    }
  }
  const std::map<Place, SectionMark> marks = marksOf(topic);
  for (const auto& [place, mark] : marks) {
    const auto& matches = m_findings.at(place.first).matches;
    const bool isMatch = std::any_of(matches.begin(), matches.end(), [&, at = place.second](const TopicMatch& match) {
      return match.topic == topic && match.section == at;
    });
    if (mark == SectionMark::Hidden && isMatch) {
      --count;
    } else if (mark == SectionMark::Pinned && !isMatch) {
      ++count;
    }
  }
  return static_cast<int>(count);
}

QStringList StudyIndex::topicsOf(const QString& path, int section) const {
  const auto its = m_findings.find(path);
  if (its == m_findings.end() || section < 0 || section >= static_cast<int>(its->second.file->sections.size())) {
    return {};
  }
  std::vector<const TopicMatch*> matches;
  for (const TopicMatch& match : its->second.matches) {
    if (match.section == section) {
      matches.push_back(&match);
    }
  }
  std::stable_sort(matches.begin(), matches.end(),
                   [](const TopicMatch* a, const TopicMatch* b) { return a->score > b->score; });
  QStringList pinned;
  QStringList topics;
  const SectionKey key = keyOf(*its->second.file, section);
  for (const StudyMemory::Marked& marked : m_memory.marks) {
    if (marked.folder == m_folder && marked.mark == SectionMark::Pinned && marked.section == key) {
      pinned.append(marked.topic);
    }
  }
  for (const TopicMatch* match : matches) {
    if (markOf(match->topic, key) == SectionMark::None) {
      topics.append(match->topic);
    }
  }
  return pinned + topics;
}

std::vector<int> StudyIndex::homesOf(const FileFindings& findings) const {
  std::vector<int> homes = findings.homes;
  for (const StudyMemory::Marked& marked : m_memory.marks) {
    const bool isHere = marked.section.path == findings.file->path && marked.folder == m_folder;
    const int section = isHere ? findSection(*findings.file, marked.section) : -1;
    if (section >= 0) {
      const QStringList topics = topicsOf(marked.section.path, section);
      homes[static_cast<std::size_t>(section)] = topics.isEmpty() ? -1 : termsIndex(topics.first());
    }
  }
  return homes;
}

SectionMark StudyIndex::markOf(const QString& topic, const SectionKey& section) const {
  return m_memory.markOf(m_folder, topic, section);
}

void StudyIndex::setMemory(StudyMemory memory) {
  m_memory = std::move(memory);
  Q_EMIT changed();
}

void StudyIndex::setMark(const QString& topic, const SectionKey& section, SectionMark mark) {
  m_memory.setMark(m_folder, topic, section, mark);
  Q_EMIT changed();
  Q_EMIT memoryChanged();
}

void StudyIndex::markVisited(const QString& topic) {
  if (!m_memory.visited.contains(topic)) {
    m_memory.visited.insert(topic);
    Q_EMIT memoryChanged();
  }
}

}  // namespace orrery
