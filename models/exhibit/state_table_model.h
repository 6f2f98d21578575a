// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exhibit/state_table.h"

#include <QAbstractTableModel>

namespace orrery {

/// One table of the inspector. It is given whole values; rows that stay keep their place, so that a selection survives
/// a step.
class StateTableModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Role : int { TouchedRole = Qt::UserRole };

  explicit StateTableModel(QObject* parent = nullptr);

  void setTable(StateTable table);
  [[nodiscard]] const StateTable& table() const { return m_table; }
  [[nodiscard]] Entity entityAt(int row) const;
  /// -1: no row is about it.
  [[nodiscard]] int rowOf(const Entity& entity) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  StateTable m_table;
};

}  // namespace orrery
