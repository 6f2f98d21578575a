// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exhibit/state_table_model.h"

#include <algorithm>

namespace orrery {

StateTableModel::StateTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void StateTableModel::setTable(StateTable table) {
  const bool sameShape = table.header == m_table.header && table.rows.size() == m_table.rows.size();
  if (!sameShape) {
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
    return;
  }
  m_table = std::move(table);
  if (!m_table.rows.empty() && !m_table.header.isEmpty()) {
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
  }
}

Entity StateTableModel::entityAt(int row) const {
  return row >= 0 && row < rowCount() ? m_table.rows[static_cast<std::size_t>(row)].entity : Entity();
}

int StateTableModel::rowOf(const Entity& entity) const {
  const auto found = std::ranges::find(m_table.rows, entity, &StateTable::Row::entity);
  return found == m_table.rows.end() ? -1 : static_cast<int>(found - m_table.rows.begin());
}

int StateTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int StateTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_table.header.size());
}

QVariant StateTableModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
    return {};
  }
  const StateTable::Row& row = m_table.rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
      return row.cells.value(index.column());
    case TouchedRole:
      return row.isTouched;
    default:
      return {};
  }
}

QVariant StateTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
    return {};
  }
  return m_table.header.value(section);
}

}  // namespace orrery
