// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timeline_model.h"

#include "models/timeline/tr.h"

#include <QLocale>

#include <algorithm>

namespace orrery {

using timeline::Tr;

TimelineModel::TimelineModel(QObject* parent) : QAbstractTableModel(parent) {}

void TimelineModel::setRecording(const Recording* recording, const StepMeaning* meaning) {
  beginResetModel();
  const int from = m_position;
  m_recording = recording;
  m_meaning = meaning;
  m_length = recording != nullptr ? recording->length() : 0;
  m_position = 0;
  m_details.assign(static_cast<std::size_t>(meaning != nullptr ? meaning->stepKinds() : 0), false);
  for (std::size_t kind = 0; kind < m_details.size(); ++kind) {
    m_details[kind] = meaning->isDetail(static_cast<std::uint16_t>(kind));
  }
  endResetModel();
  Q_EMIT positionChanged(from, 0);
}

void TimelineModel::follow(int shared) {
  if (m_recording == nullptr) {
    return;
  }
  const int kept = std::clamp(shared, 0, m_length);
  // Whoever listens to the rows must not find the cursor behind the last of them.
  const int wanted = m_position;
  m_position = std::min(m_position, kept);
  if (kept < m_length) {
    beginRemoveRows({}, kept, m_length - 1);
    m_length = kept;
    endRemoveRows();
  }
  if (m_recording->length() > m_length) {
    beginInsertRows({}, m_length, m_recording->length() - 1);
    m_length = m_recording->length();
    endInsertRows();
  }
  setPosition(wanted);
}

void TimelineModel::retranslate() {
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
  if (m_length > 0) {
    Q_EMIT dataChanged(index(0, 0), index(m_length - 1, columnCount() - 1));
  }
}

void TimelineModel::setPosition(int position) {
  const int to = std::clamp(position, 0, m_length);
  if (to != m_position) {
    const int from = m_position;
    m_position = to;
    Q_EMIT positionChanged(from, to);
  }
}

const Step* TimelineModel::currentStep() const {
  return m_position > 0 && m_recording != nullptr ? &m_recording->step(m_position) : nullptr;
}

void TimelineModel::setGrain(Grain grain) {
  if (grain != m_grain) {
    m_grain = grain;
    Q_EMIT grainChanged(grain);
  }
}

bool TimelineModel::hasDetails() const { return std::ranges::find(m_details, true) != m_details.end(); }

bool TimelineModel::isStop(int position) const {
  return m_grain == Grain::Fine || position <= 0 || position >= m_length ||
         !m_details[m_recording->step(position).kind];
}

int TimelineModel::previousStop() const {
  int position = std::max(m_position - 1, 0);
  while (!isStop(position)) {
    --position;
  }
  return position;
}

int TimelineModel::nextStop() const {
  int position = std::min(m_position + 1, m_length);
  while (!isStop(position)) {
    ++position;
  }
  return position;
}

bool TimelineModel::isOneStep(int from, int to) const {
  const auto [first, last] = std::minmax(from, to);
  for (int between = first + 1; between < last; ++between) {
    if (isStop(between)) {
      return false;
    }
  }
  return first != last;
}

int TimelineModel::previousOperation() const {
  if (m_position == 0) {
    return 0;
  }
  const auto operation = m_recording->step(m_position).operation;
  return m_recording->operations()[operation].firstPosition;
}

int TimelineModel::nextOperation() const {
  if (m_position >= m_length) {
    return m_length;
  }
  const auto operation = m_recording->step(m_position + 1).operation;
  return m_recording->lastPosition(static_cast<int>(operation));
}

std::vector<int> TimelineModel::landmarks(int most) const {
  std::vector<int> found;
  for (int number = 1; number <= m_length; ++number) {
    if (m_meaning->isLandmark(m_recording->step(number).kind)) {
      found.push_back(number);
    }
  }
  const auto wanted = static_cast<std::size_t>(std::max(most, 1));
  if (found.size() <= wanted) {
    return found;
  }
  std::vector<int> thinned;
  thinned.reserve(wanted);
  for (std::size_t i = 0; i < wanted; ++i) {
    thinned.push_back(found[i * found.size() / wanted]);
  }
  return thinned;
}

int TimelineModel::find(const QString& text, int from, bool backwards) const {
  int hit = -1;
  const auto matches = [&](int number, const Step& step, const AnyState& state) {
    if (m_meaning->sentence(step, state).contains(text, Qt::CaseInsensitive)) {
      hit = number;
      return backwards;  // backwards the last hit before `from` is the nearest
    }
    return true;
  };
  if (m_recording != nullptr && !text.isEmpty()) {
    m_recording->visit(backwards ? 1 : from + 1, backwards ? from - 1 : m_length, matches);
  }
  return hit;
}

int TimelineModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_length; }

int TimelineModel::columnCount(const QModelIndex& parent) const {
  if (parent.isValid()) {
    return 0;
  }
  return FirstMeasure + (m_recording != nullptr ? m_recording->measureCount() : 0);
}

QVariant TimelineModel::text(int number, int column) const {
  const Step& step = m_recording->step(number);
  switch (column) {
    case Number:
      return number;
    case OperationColumn:
      return m_meaning->operationText(m_recording->operations()[step.operation].operation);
    case Sentence:
      return m_meaning->sentence(step, m_recording->stateAt(number));
    case Time:
      return m_meaning->timeText(step.time);
    default:
      return m_recording->measure(number, column - FirstMeasure);
  }
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
    return {};
  }
  const int number = index.row() + 1;
  switch (role) {
    case Qt::DisplayRole:
      return text(number, index.column());
    case ToneRole:
      return static_cast<int>(m_meaning->tone(m_recording->step(number).kind));
    case LandmarkRole:
      return m_meaning->isLandmark(m_recording->step(number).kind);
    case TopicRole:
      return m_meaning->topic(m_recording->step(number).kind);
    default:
      return {};
  }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
    return {};
  }
  switch (section) {
    case Number:
      return Tr::tr("Step");
    case OperationColumn:
      return Tr::tr("Operation");
    case Sentence:
      return Tr::tr("What happens");
    case Time:
      return m_meaning != nullptr ? m_meaning->timeName() : QString();
    default:
      return m_meaning != nullptr ? m_meaning->measureName(section - FirstMeasure) : QString();
  }
}

}  // namespace orrery
