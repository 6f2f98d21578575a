// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/step_rows.h"

#include <algorithm>

namespace orrery {

StepRows::StepRows(TimelineModel* timeline, QObject* parent) : QAbstractTableModel(parent), m_timeline(timeline) {
  followRows();
  connect(timeline, &TimelineModel::positionChanged, this, &StepRows::followCursor);
  connect(timeline, &TimelineModel::grainChanged, this, [this] {
    beginResetModel();
    collect();
    endResetModel();
  });
  connect(timeline, &QAbstractItemModel::dataChanged, this, [this] {
    if (rowCount() > 0) {
      Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
  });
  connect(timeline, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
  collect();
}

// All rows of a timeline change one to one; of the stops alone it is not known beforehand which ones will.
void StepRows::followRows() {
  const auto begin = [this] { beginResetModel(); };
  const auto end = [this] {
    collect();
    endResetModel();
  };
  connect(m_timeline, &QAbstractItemModel::modelAboutToBeReset, this, begin);
  connect(m_timeline, &QAbstractItemModel::modelReset, this, end);
  connect(m_timeline, &QAbstractItemModel::rowsAboutToBeInserted, this,
          [this](const QModelIndex&, int first, int last) {
            m_isCoarse ? beginResetModel() : beginInsertRows({}, first, last);
          });
  connect(m_timeline, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex&, int first, int last) {
    m_isCoarse ? beginResetModel() : beginRemoveRows({}, first, last);
  });
  connect(m_timeline, &QAbstractItemModel::rowsInserted, this, [this, end] { m_isCoarse ? end() : endInsertRows(); });
  connect(m_timeline, &QAbstractItemModel::rowsRemoved, this, [this, end] { m_isCoarse ? end() : endRemoveRows(); });
}

void StepRows::collect() {
  m_isCoarse = m_timeline->grain() == Grain::Coarse;
  m_guest = 0;
  m_numbers.clear();
  if (!m_isCoarse) {
    return;
  }
  const int cursor = m_timeline->position();
  for (int number = 1; number <= m_timeline->length(); ++number) {
    const bool isStop = m_timeline->isStop(number);
    if (isStop || number == cursor) {
      m_numbers.push_back(number);
      m_guest = isStop ? m_guest : number;
    }
  }
}

void StepRows::followCursor() {
  if (!m_isCoarse) {
    return;
  }
  const int cursor = m_timeline->position();
  if (m_guest != 0 && m_guest != cursor) {
    const int row = rowOf(m_guest);
    m_guest = 0;
    beginRemoveRows({}, row, row);
    m_numbers.erase(m_numbers.begin() + row);
    endRemoveRows();
  }
  if (cursor > 0 && rowOf(cursor) < 0) {
    const auto place = std::ranges::lower_bound(m_numbers, cursor);
    const auto row = static_cast<int>(place - m_numbers.begin());
    m_guest = cursor;
    beginInsertRows({}, row, row);
    m_numbers.insert(place, cursor);
    endInsertRows();
  }
}

int StepRows::numberOf(int row) const { return m_isCoarse ? m_numbers[static_cast<std::size_t>(row)] : row + 1; }

int StepRows::rowOf(int number) const {
  if (!m_isCoarse) {
    return number <= m_timeline->length() ? number - 1 : -1;
  }
  const auto place = std::ranges::lower_bound(m_numbers, number);
  return place != m_numbers.end() && *place == number ? static_cast<int>(place - m_numbers.begin()) : -1;
}

int StepRows::rowCount(const QModelIndex& parent) const {
  if (parent.isValid()) {
    return 0;
  }
  return m_isCoarse ? static_cast<int>(m_numbers.size()) : m_timeline->length();
}

int StepRows::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_timeline->columnCount(); }

QVariant StepRows::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
    return {};
  }
  return m_timeline->index(numberOf(index.row()) - 1, index.column()).data(role);
}

QVariant StepRows::headerData(int section, Qt::Orientation orientation, int role) const {
  return m_timeline->headerData(section, orientation, role);
}

}  // namespace orrery
