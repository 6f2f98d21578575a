// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notes_worker.h"

#include "models/notes/fault_words.h"
#include "models/notes/note_input.h"

#include <QSet>

#include <algorithm>
#include <chrono>
#include <utility>

namespace orrery::notes {

using namespace std::chrono_literals;
using State = NotesReader::State;

namespace {

constexpr std::size_t kBatchFiles = 50;
constexpr qint64 kBatchMilliseconds = 30;
/// Changes of the disk come in bursts; so long is waited for the rest of one.
constexpr auto kBurst = 100ms;
/// How often it looks by itself: where the system tells of changes, where it does not, and for a folder that failed.
constexpr std::chrono::milliseconds kSafetyCheck = 10s;
constexpr std::chrono::milliseconds kCheck = 700ms;
/// Looking takes at most one part in so many of the time.
constexpr int kCheckShare = 10;
/// The system has a limited number of watches for all programs together.
constexpr std::size_t kMostWatched = 6000;
/// The clock of a file system is coarse: two changes within this time can look the same. Nanoseconds.
constexpr qint64 kFresh = 20'000'000;

qint64 now() {
  return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch())
      .count();
}

}  // namespace

NotesWorker::NotesWorker(const NotesLimits& limits) : m_limits(limits), m_watcher(this), m_soon(this), m_later(this) {
  m_soon.setSingleShot(true);
  m_soon.setInterval(kBurst);
  m_later.setSingleShot(true);
  connect(&m_soon, &QTimer::timeout, this, &NotesWorker::pass);
  connect(&m_later, &QTimer::timeout, this, &NotesWorker::pass);
  connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &NotesWorker::passSoon);
  connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &NotesWorker::passSoon);
}

void NotesWorker::open(const QString& folder, int job, const StopFlag& stop) {
  unwatch();
  m_job = job;
  m_stop = stop;
  m_folder = folder;
  m_report = {};
  m_known.clear();
  m_scanFaults.clear();
  m_fileFaults.clear();
  m_bytes = 0;
  if (!folder.isEmpty()) {
    pass();
  }
}

void NotesWorker::pause() {
  if (isStopped()) {
    unwatch();
  }
}

void NotesWorker::resume(const StopFlag& stop) {
  m_stop = stop;
  if (!m_folder.isEmpty()) {
    pass();
  }
}

void NotesWorker::pass() {
  m_soon.stop();
  m_later.stop();
  if (isStopped()) {
    return;
  }
  QElapsedTimer took;
  took.start();
  m_sinceReport.start();
  ++m_pass;
  const auto scan = scanFolder(
      m_folder, [this](int found) { return goOn(found); }, m_limits);
  if (isStopped()) {
    report();
    return;
  }
  if (!scan) {
    fail(scan.error());
    m_later.start(kCheck);
    return;
  }
  m_report.folder = scan->folder;
  m_report.filesFound = static_cast<int>(scan->notes.size());
  m_haveFaultsChanged = m_haveFaultsChanged || scan->faults != m_scanFaults;
  m_scanFaults = scan->faults;
  // Before the files are read: what changes while they are is told then.
  watch(*scan);
  readFound(*scan);
  if (isStopped()) {
    report();
    return;
  }
  forgetUnfound();
  m_report.state = State::Watching;
  report();
  plan(took.elapsed());
}

void NotesWorker::readFound(const FolderScan& scan) {
  for (const FoundNote& found : scan.notes) {
    if (!goOn(static_cast<int>(scan.notes.size()))) {
      return;
    }
    const auto known = m_known.find(found.path);
    if (known != m_known.end() && known->second.stamp == found.stamp && !known->second.isFresh) {
      known->second.pass = m_pass;
    } else {
      readOne(found);
    }
  }
}

void NotesWorker::readOne(const FoundNote& found) {
  const auto known = m_known.find(found.path);
  const NoteFilePointer before = known != m_known.end() ? known->second.file : nullptr;
  if (m_bytes - (before ? before->size : 0) + found.stamp.size > m_limits.folderBytes) {
    keep(found, {.pass = m_pass});
    m_fileFaults.insert_or_assign(found.path, tooMuchText(found.path, m_limits.folderBytes));
    return;
  }
  const auto input = readNote(
      m_report.folder, found.path, [this](int) { return !isStopped(); }, m_limits.fileBytes);
  if (isStopped()) {
    return;
  }
  if (!input) {
    keep(found, {.stamp = found.stamp, .pass = m_pass});
    m_fileFaults.insert_or_assign(found.path, input.error());
    return;
  }
  const bool isFresh = now() - std::max(input->stamp.changed, input->stamp.modified) < kFresh;
  const NoteFile& file = *input->file;
  const bool isSame =
      before && before->text == file.text && before->encoding == file.encoding && before->modified == file.modified;
  keep(found, {.stamp = input->stamp, .file = isSame ? before : input->file, .isFresh = isFresh, .pass = m_pass});
  if (!isSame) {
    m_report.change.read.push_back(input->file);
  }
}

void NotesWorker::keep(const FoundNote& found, Known known) {
  Known& its = m_known[found.path];
  if (its.file && !known.file) {
    m_report.change.gone.append(found.path);
  }
  m_bytes += (known.file ? known.file->size : 0) - (its.file ? its.file->size : 0);
  m_haveFaultsChanged = m_fileFaults.erase(found.path) > 0 || m_haveFaultsChanged || !known.file;
  its = std::move(known);
}

void NotesWorker::forgetUnfound() {
  for (auto each = m_known.begin(); each != m_known.end();) {
    if (each->second.pass == m_pass) {
      ++each;
      continue;
    }
    if (each->second.file) {
      m_report.change.gone.append(each->first);
      m_bytes -= each->second.file->size;
    }
    m_haveFaultsChanged = m_fileFaults.erase(each->first) > 0 || m_haveFaultsChanged;
    each = m_known.erase(each);
  }
}

/// The folder as a whole cannot be read any more: nothing of it is shown.
void NotesWorker::fail(const Error& error) {
  unwatch();
  ++m_pass;
  forgetUnfound();
  m_haveFaultsChanged = m_haveFaultsChanged || !m_scanFaults.empty();
  m_scanFaults.clear();
  m_report.filesFound = 0;
  m_report.folder.clear();
  m_report.failure = error;
  m_report.state = State::Failed;
  report();
}

bool NotesWorker::goOn(int filesFound) {
  m_report.filesFound = std::max(m_report.filesFound, filesFound);
  if (m_report.change.read.size() >= kBatchFiles || m_sinceReport.elapsed() >= kBatchMilliseconds) {
    report();
  }
  return !isStopped();
}

void NotesWorker::report() {
  m_report.job = m_job;
  m_report.bytesRead = m_bytes;
  const bool isLast = m_report.state != State::Reading || isStopped();
  if (m_haveFaultsChanged && isLast) {
    auto faults = std::make_shared<Faults>(m_scanFaults);
    faults->insert(m_fileFaults.begin(), m_fileFaults.end());
    m_report.faults = std::move(faults);
    m_haveFaultsChanged = false;
  }
  Q_EMIT told(m_report);
  m_report.change = {};
  m_report.faults = nullptr;
  m_report.failure = {};
  m_report.state = State::Reading;
  m_sinceReport.start();
}

void NotesWorker::watch(const FolderScan& scan) {
  QSet<QString> wanted;
  const auto add = [&](const QString& path) {
    wanted.insert(path.isEmpty() ? scan.folder : scan.folder % u'/' % path);
  };
  m_isWatchedWhole = scan.folders.size() + scan.notes.size() <= kMostWatched;
  if (scan.folders.size() <= kMostWatched) {
    std::ranges::for_each(scan.folders, add);
  }
  if (m_isWatchedWhole) {
    std::ranges::for_each(scan.notes, [&](const FoundNote& found) { add(found.path); });
  }
  const QStringList watched = m_watcher.files() + m_watcher.directories();
  const QSet<QString> have(watched.begin(), watched.end());
  const QSet<QString> unwanted = have - wanted;
  const QSet<QString> missing = wanted - have;
  if (!unwanted.isEmpty()) {
    m_watcher.removePaths(unwanted.values());
  }
  if (!missing.isEmpty()) {
    m_isWatchedWhole = m_watcher.addPaths(missing.values()).isEmpty() && m_isWatchedWhole;
  }
}

void NotesWorker::unwatch() {
  m_soon.stop();
  m_later.stop();
  if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty()) {
    m_watcher.removePaths(watched);
  }
}

void NotesWorker::passSoon() {
  if (!m_soon.isActive()) {
    m_soon.start();
  }
}

void NotesWorker::plan(qint64 passTook) {
  const bool isAnyFresh = std::ranges::any_of(m_known, [](const auto& each) { return each.second.isFresh; });
  if (isAnyFresh) {
    passSoon();
  }
  const auto least = m_isWatchedWhole ? kSafetyCheck : kCheck;
  m_later.start(std::max(least, std::chrono::milliseconds(passTook * kCheckShare)));
}

}  // namespace orrery::notes
