// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/study_worker.h"

#include <QElapsedTimer>

#include <utility>

namespace orrery {

namespace {
constexpr qint64 kBetweenBatches = 50;  ///< milliseconds
}  // namespace

StudyWorker::StudyWorker(std::shared_ptr<const Matcher> matcher, std::shared_ptr<const ClaimFinder> finder,
                         QObject* parent)
    : QObject(parent), m_matcher(std::move(matcher)), m_finder(std::move(finder)) {
  m_pool.setMaxThreadCount(1);
  m_pool.setThreadPriority(QThread::LowPriority);
  for (std::size_t i = 0; i < m_matcher->terms().size(); ++i) {
    m_terms.insert(m_matcher->terms()[i].id, static_cast<int>(i));
  }
}

StudyWorker::~StudyWorker() {
  clear();
  m_pool.waitForDone();
}

void StudyWorker::add(const NoteFilePointer& file) {
  m_wanted[file->path] = file;
  const std::lock_guard lock(m_mutex);
  m_waiting[file->path] = file;
  if (!m_isWorking) {
    m_isWorking = true;
    m_pool.start([this] { work(); });
  }
}

void StudyWorker::drop(const QString& path) {
  m_wanted.erase(path);
  const std::lock_guard lock(m_mutex);
  m_waiting.erase(path);
}

void StudyWorker::clear() {
  m_wanted.clear();
  const std::lock_guard lock(m_mutex);
  ++m_round;
  m_waiting.clear();
  m_done.clear();
}

StudyWorker::Task StudyWorker::next() {
  const std::lock_guard lock(m_mutex);
  if (m_waiting.empty()) {
    m_isWorking = false;
    return {};
  }
  return {m_waiting.extract(m_waiting.begin()).mapped(), m_round};
}

StudiedFile StudyWorker::study(const Task& task) const {
  const NoteFilePointer& file = task.file;
  const auto isCancelled = [this, &task] { return m_round != task.round; };
  StudiedFile made{{file, m_matcher->matches(*file, isCancelled), m_finder->find(*file, isCancelled), {}}, nullptr};
  if (isCancelled()) {
    return made;
  }
  made.searchable = std::make_shared<const SearchableNote>(file);
  std::vector<const TopicMatch*> best(file->sections.size());
  for (const TopicMatch& match : made.findings.matches) {
    const TopicMatch*& place = best[static_cast<std::size_t>(match.section)];
    place = place == nullptr || match.score > place->score ? &match : place;
  }
  made.findings.homes.reserve(best.size());
  for (const TopicMatch* match : best) {
    made.findings.homes.push_back(match == nullptr ? -1 : m_terms.value(match->topic, -1));
  }
  return made;
}

void StudyWorker::work() {
  QElapsedTimer sinceBatch;
  sinceBatch.start();
  for (Task task = next(); task.file != nullptr; task = next()) {
    StudiedFile made = study(task);
    bool isTimeToTell = false;
    {
      const std::lock_guard lock(m_mutex);
      if (m_round != task.round) {
        continue;
      }
      m_done.push_back(std::move(made));
      isTimeToTell = sinceBatch.elapsed() >= kBetweenBatches;
    }
    if (isTimeToTell) {
      QMetaObject::invokeMethod(this, &StudyWorker::tell, Qt::QueuedConnection);
      sinceBatch.restart();
    }
  }
  // Also where what was still waiting has been dropped.
  QMetaObject::invokeMethod(this, &StudyWorker::tell, Qt::QueuedConnection);
}

void StudyWorker::tell() {
  std::vector<StudiedFile> done;
  {
    const std::lock_guard lock(m_mutex);
    done.swap(m_done);
  }
  std::vector<StudiedFile> told;
  for (StudiedFile& studied : done) {
    // What was edited or closed meanwhile has another file here, or none.
    const auto wanted = m_wanted.find(studied.findings.file->path);
    if (wanted != m_wanted.end() && wanted->second == studied.findings.file) {
      m_wanted.erase(wanted);
      told.push_back(std::move(studied));
    }
  }
  if (!told.empty()) {
    Q_EMIT studied(told);
  }
}

}  // namespace orrery
