// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notes_reader.h"

#include "models/notes/fault_words.h"
#include "models/notes/note_input.h"
#include "models/notes/notes_worker.h"

#include <QDir>

#include <chrono>
#include <utility>

namespace orrery {

using namespace std::chrono_literals;
using notes::NotesReport;
using notes::NotesWorker;

namespace {

constexpr auto kProgress = 100ms;

std::shared_ptr<const notes::Faults> noFaults() { return std::make_shared<const notes::Faults>(); }

}  // namespace

NotesReader::NotesReader(QObject* parent, const NotesLimits& limits)
    : QObject(parent),
      m_faults(noFaults()),
      m_stop(std::make_shared<std::atomic<bool>>(true)),
      m_worker(new NotesWorker(limits)) {
  qRegisterMetaType<NotesReport>();
  qRegisterMetaType<NotesChange>();
  m_worker->moveToThread(&m_thread);
  connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
  connect(m_worker, &NotesWorker::told, this, &NotesReader::take);
  m_progress.setSingleShot(true);
  m_progress.setInterval(kProgress);
  connect(&m_progress, &QTimer::timeout, this, [this] {
    if (std::exchange(m_isProgressDue, false)) {
      tellProgress();
    }
  });
  m_thread.setObjectName(QStringLiteral("notes"));
  m_thread.start(QThread::LowPriority);
}

NotesReader::~NotesReader() {
  *m_stop = true;
  m_thread.quit();
  m_thread.wait();
}

void NotesReader::open(const QString& folder) {
  *m_stop = true;
  m_stop = std::make_shared<std::atomic<bool>>(false);
  ++m_job;
  clear();
  m_folder = folder.isEmpty() ? QString() : QDir::cleanPath(QDir::current().absoluteFilePath(folder));
  QMetaObject::invokeMethod(
      m_worker, [worker = m_worker, path = m_folder, job = m_job, stop = m_stop] { worker->open(path, job, stop); });
  setState(folder.isEmpty() ? State::Closed : State::Reading);
}

void NotesReader::stop() {
  if (m_state == State::Closed) {
    return;
  }
  *m_stop = true;
  QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->pause(); });
  setState(State::Stopped);
}

void NotesReader::refresh() {
  if (m_state == State::Closed) {
    return;
  }
  *m_stop = true;
  m_stop = std::make_shared<std::atomic<bool>>(false);
  QMetaObject::invokeMethod(m_worker, [worker = m_worker, stop = m_stop] { worker->resume(stop); });
  setState(State::Reading);
}

NoteFilePointer NotesReader::file(const QString& path) const {
  const auto found = m_files.find(path);
  return found == m_files.end() ? nullptr : found->second;
}

void NotesReader::take(const NotesReport& report) {
  if (report.job != m_job) {
    return;
  }
  for (const NoteFilePointer& file : report.change.read) {
    m_files.insert_or_assign(file->path, file);
  }
  for (const QString& path : report.change.gone) {
    m_files.erase(path);
  }
  if (report.faults) {
    m_faults = report.faults;
  }
  if (!report.folder.isEmpty()) {
    m_folder = report.folder;
  }
  const bool hasProgressed = m_filesFound != report.filesFound || m_bytesRead != report.bytesRead;
  m_filesFound = report.filesFound;
  m_bytesRead = report.bytesRead;
  if (!report.change.read.empty() || !report.change.gone.isEmpty()) {
    Q_EMIT changed(report.change);
  }
  if (hasProgressed) {
    tellProgress();
  }
  if (report.job != m_job) {
    return;  // who was told has opened another folder
  }
  // Looking again at a folder that is watched is no reading that anybody waits for; what was stopped stays so.
  const bool isBack = m_state == State::Failed && report.state == State::Reading && !report.folder.isEmpty();
  if (m_state != State::Stopped && (report.state != State::Reading || isBack)) {
    m_failure = report.failure;
    setState(report.state);
  }
}

/// Lets go of everything. The worker's thread takes the files apart, which for a large folder takes a while.
void NotesReader::clear() {
  NotesChange change;
  for (const auto& [path, file] : m_files) {
    change.gone.append(path);
  }
  m_faults = noFaults();
  m_failure = {};
  m_filesFound = 0;
  m_bytesRead = 0;
  QMetaObject::invokeMethod(m_worker, [files = std::exchange(m_files, {})] { Q_UNUSED(files) });
  if (!change.gone.isEmpty()) {
    Q_EMIT changed(change);
  }
}

void NotesReader::tellProgress() {
  if (m_progress.isActive()) {
    m_isProgressDue = true;
    return;
  }
  m_progress.start();
  Q_EMIT progressed();
}

void NotesReader::setState(State state) {
  if (std::exchange(m_state, state) != state) {
    Q_EMIT stateChanged();
  }
}

Result<ReadNotes> readNotes(const QString& folder, const NotesLimits& limits) {
  const auto always = [](int) { return true; };
  auto scan = notes::scanFolder(folder, always, limits);
  if (!scan) {
    return failure(scan.error());
  }
  ReadNotes read{.folder = scan->folder, .files = {}, .faults = std::move(scan->faults)};
  qint64 bytes = 0;
  for (const notes::FoundNote& found : scan->notes) {
    if (bytes + found.stamp.size > limits.folderBytes) {
      read.faults.insert_or_assign(found.path, notes::tooMuchText(found.path, limits.folderBytes));
    } else if (auto input = notes::readNote(scan->folder, found.path, always, limits.fileBytes)) {
      bytes += input->file->size;
      read.files.insert_or_assign(found.path, std::move(input->file));
    } else {
      read.faults.insert_or_assign(found.path, input.error());
    }
  }
  return read;
}

}  // namespace orrery
