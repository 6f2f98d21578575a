// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exhibit/entity.h"
#include "models/exhibit/operation_description.h"

#include <QAbstractListModel>

#include <vector>

namespace orrery {

/// What can be done now: a row an operation, with its parameters and their choices. The operation bar builds its form
/// from it.
class OperationsModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role : int { IdRole = Qt::UserRole };

  explicit OperationsModel(QObject* parent = nullptr);

  void setOperations(std::vector<OperationDescription> operations);
  [[nodiscard]] const OperationDescription& at(int row) const { return m_operations[static_cast<std::size_t>(row)]; }
  /// -1: no such operation.
  [[nodiscard]] int rowOf(const QString& id) const;
  /// Rows of the operations that take the entity as an argument and could take it now.
  [[nodiscard]] std::vector<int> rowsFor(const Entity& entity) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  std::vector<OperationDescription> m_operations;
};

}  // namespace orrery
