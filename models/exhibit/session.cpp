// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exhibit/session.h"

#include "models/exhibit/json_text.h"
#include "models/exhibit/operation_check.h"
#include "models/exhibit/tr.h"

#include <QLocale>

#include <algorithm>

namespace orrery {

using namespace Qt::StringLiterals;
using exhibit::Tr;

namespace {

Result<void> run(Recording& recording, const std::vector<ScenarioOperation>& operations,
                 std::span<const OperationDescription> descriptions, const QString& place) {
  qsizetype index = 0;
  for (const auto& [operation, ticks] : operations) {
    const QString at = pointer(place, index++);
    auto checked = checkOperation(operation, descriptions);
    if (!checked) {
      Error error = checked.error();
      error.place.prepend(at);
      return failure(error);
    }
    if (auto applied = recording.apply(*checked, recording.length(), ticks); !applied) {
      Error error = applied.error();
      error.place.prepend(at);
      return failure(error);
    }
  }
  return {};
}

Result<void> runBranch(Recording& recording, const ScenarioBranch& branch, std::size_t index,
                       std::span<const OperationDescription> descriptions) {
  const QString place = pointer(u"/branches"_s, static_cast<qsizetype>(index));
  if (branch.parent > static_cast<int>(index)) {
    return failure({pointer(place, u"parent"_s), QString::number(branch.parent),
                    Tr::tr("an integer from %1 to %2").arg(0).arg(index)});
  }
  recording.switchTo(branch.parent);
  if (branch.forkPosition > recording.length() ||
      recording.nextQuietPosition(branch.forkPosition) != branch.forkPosition) {
    return failure(
        {pointer(place, u"position"_s), QString::number(branch.forkPosition),
         Tr::tr("a position of the parent, at most %1, where an operation may begin").arg(recording.length())});
  }
  recording.fork(branch.forkPosition);
  return run(recording, branch.operations, descriptions, pointer(place, u"operations"_s));
}

std::vector<ScenarioOperation> asScenario(const std::vector<OperationRun>& runs) {
  std::vector<ScenarioOperation> list;
  list.reserve(runs.size());
  for (const OperationRun& run : runs) {
    list.push_back({run.operation, run.isWhole ? -1 : run.ticks});
  }
  return list;
}

}  // namespace

Result<std::unique_ptr<Recording>> record(const Exhibit& exhibit, const Scenario& scenario) {
  auto made = exhibit.record(scenario.configuration);
  if (!made) {
    Error error = made.error();
    error.place.prepend(u"/configuration"_s);
    return failure(error);
  }
  Recording& recording = **made;
  const auto descriptions = exhibit.operations();
  if (auto ran = run(recording, scenario.operations, descriptions, u"/operations"_s); !ran) {
    return failure(ran.error());
  }
  for (std::size_t i = 0; i < scenario.branches.size(); ++i) {
    if (auto ran = runBranch(recording, scenario.branches[i], i, descriptions); !ran) {
      return failure(ran.error());
    }
  }
  recording.switchTo(scenario.branch);
  if (scenario.position > recording.length()) {
    return failure({u"/position"_s, QString::number(scenario.position),
                    Tr::tr("an integer from %1 to %2").arg(0).arg(recording.length())});
  }
  const auto infos = recording.branches();
  for (std::size_t i = 0; i < scenario.bookmarks.size(); ++i) {
    const Bookmark& bookmark = scenario.bookmarks[i];
    const QString place = pointer(u"/bookmarks"_s, static_cast<qsizetype>(i));
    if (bookmark.branch >= static_cast<int>(infos.size())) {
      return failure({pointer(place, u"branch"_s), QString::number(bookmark.branch),
                      Tr::tr("an integer from %1 to %2").arg(0).arg(infos.size() - 1)});
    }
    const int length = infos[static_cast<std::size_t>(bookmark.branch)].length;
    if (bookmark.position > length) {
      return failure({pointer(place, u"position"_s), QString::number(bookmark.position),
                      Tr::tr("an integer from %1 to %2").arg(0).arg(length)});
    }
  }
  return made;
}

Session::Session(QObject* parent) : QObject(parent) {}

Session::~Session() { m_timeline.setRecording(nullptr, nullptr); }

Result<void> Session::open(const Exhibit& exhibit, const Scenario& scenario) {
  auto made = record(exhibit, scenario);
  if (!made) {
    return failure(made.error());
  }
  Q_EMIT aboutToReplace();
  // Whoever hears of the new timeline finds all else new too. The old recording goes last: the timeline holds on to it.
  m_recording.swap(*made);
  m_exhibit = &exhibit;
  m_scenario = scenario;
  m_undo.clear();
  m_redo.clear();
  m_isModified = false;
  m_statePlace = {-1, -1};
  m_timeline.setRecording(m_recording.get(), &exhibit);
  m_timeline.setPosition(scenario.position);
  Q_EMIT opened();
  Q_EMIT branchesChanged();
  Q_EMIT bookmarksChanged();
  Q_EMIT undoChanged();
  return {};
}

Session::Place Session::here() const { return {m_recording->currentBranch(), m_timeline.position()}; }

const AnyState& Session::state() const {
  const Place place = here();
  if (m_statePlace.branch != place.branch || m_statePlace.position != place.position) {
    m_state = m_recording->stateAt(place.position);
    m_statePlace = place;
  }
  return m_state;
}

Result<int> Session::apply(const Operation& operation) {
  auto checked = checkOperation(operation, m_exhibit->operations());
  if (!checked) {
    return failure(checked.error());
  }
  const Place before = here();
  auto start = m_recording->apply(*checked, before.position);
  if (!start) {
    return failure(start.error());
  }
  m_undo.push_back(before);
  m_redo.clear();
  m_isModified = true;
  m_statePlace = {-1, -1};
  m_timeline.follow(*start);
  m_timeline.setPosition(*start);
  Q_EMIT branchesChanged();
  Q_EMIT undoChanged();
  return m_recording->length();
}

void Session::goTo(const Place& place) {
  if (place.branch != m_recording->currentBranch()) {
    m_recording->switchTo(place.branch);
    m_statePlace = {-1, -1};
    m_timeline.follow(0);
    Q_EMIT branchesChanged();
  }
  m_timeline.setPosition(place.position);
}

void Session::undo() {
  if (canUndo()) {
    const Place place = m_undo.back();
    m_undo.pop_back();
    m_redo.push_back(here());
    goTo(place);
    Q_EMIT undoChanged();
  }
}

void Session::redo() {
  if (canRedo()) {
    const Place place = m_redo.back();
    m_redo.pop_back();
    m_undo.push_back(here());
    goTo(place);
    Q_EMIT undoChanged();
  }
}

void Session::switchTo(BranchId branch) {
  if (branch == m_recording->currentBranch()) {
    return;
  }
  m_undo.push_back(here());
  m_redo.clear();
  goTo({branch, m_timeline.position()});
  Q_EMIT undoChanged();
}

namespace {

LocalText inOwnLanguage(const QString& text) {
  LocalText made;
  (QLocale().language() == QLocale::Chinese ? made.zh : made.en) = text;
  return made;
}

}  // namespace

void Session::addBookmark(const QString& text) {
  m_scenario.bookmarks.push_back({m_recording->currentBranch(), m_timeline.position(), inOwnLanguage(text)});
  m_isModified = true;
  Q_EMIT bookmarksChanged();
}

void Session::removeBookmark(int index) {
  m_scenario.bookmarks.erase(m_scenario.bookmarks.begin() + index);
  m_isModified = true;
  Q_EMIT bookmarksChanged();
}

void Session::renameBookmark(int index, const QString& text) {
  Bookmark& bookmark = m_scenario.bookmarks[static_cast<std::size_t>(index)];
  if (text.isEmpty() || text == bookmark.text.text()) {
    return;
  }
  // A name of the user's own is the same in both languages.
  bookmark.text = inOwnLanguage(text);
  m_isModified = true;
  Q_EMIT bookmarksChanged();
}

void Session::goToBookmark(int index) {
  const Bookmark& bookmark = m_scenario.bookmarks[static_cast<std::size_t>(index)];
  goTo({bookmark.branch, bookmark.position});
}

Scenario Session::snapshot() const {
  Scenario made = m_scenario;
  made.branch = m_recording->currentBranch();
  made.position = m_timeline.position();
  made.operations.clear();
  made.branches.clear();
  for (const BranchInfo& info : m_recording->branches()) {
    const auto own = asScenario(m_recording->ownOperations(info.id));
    if (info.parent < 0) {
      made.operations = own;
    } else {
      made.branches.push_back({info.parent, info.forkPosition, own});
    }
  }
  return made;
}

void Session::retranslate() { m_timeline.retranslate(); }

}  // namespace orrery
