// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exhibit/operations_model.h"

#include <algorithm>

namespace orrery {

OperationsModel::OperationsModel(QObject* parent) : QAbstractListModel(parent) {}

void OperationsModel::setOperations(std::vector<OperationDescription> operations) {
  const bool sameRows =
      std::ranges::equal(operations, m_operations, {}, &OperationDescription::id, &OperationDescription::id);
  if (!sameRows) {
    beginResetModel();
    m_operations = std::move(operations);
    endResetModel();
    return;
  }
  m_operations = std::move(operations);
  if (!m_operations.empty()) {
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
  }
}

int OperationsModel::rowOf(const QString& id) const {
  const auto found = std::ranges::find(m_operations, id, &OperationDescription::id);
  return found == m_operations.end() ? -1 : static_cast<int>(found - m_operations.begin());
}

std::vector<int> OperationsModel::rowsFor(const Entity& entity) const {
  std::vector<int> rows;
  for (int row = 0; row < rowCount(); ++row) {
    const OperationDescription& operation = at(row);
    const bool takes = std::ranges::any_of(operation.parameters, [&](const Parameter& parameter) {
      return !entity.isNull() && parameter.entity == entity.kind &&
             (parameter.kind == Parameter::Kind::Text ||
              std::ranges::any_of(parameter.options,
                                  [&](const Parameter::Option& option) { return option.value == entity.name; }));
    });
    if (takes && operation.isPossible) {
      rows.push_back(row);
    }
  }
  return rows;
}

int OperationsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_operations.size());
}

QVariant OperationsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
    return {};
  }
  const OperationDescription& operation = at(index.row());
  switch (role) {
    case Qt::DisplayRole:
      return operation.label;
    case Qt::ToolTipRole:
      return operation.isPossible ? operation.help : operation.whyNot;
    case IdRole:
      return operation.id;
    default:
      return {};
  }
}

Qt::ItemFlags OperationsModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags usual = QAbstractListModel::flags(index);
  return index.isValid() && !at(index.row()).isPossible ? usual & ~Qt::ItemIsEnabled : usual;
}

}  // namespace orrery
