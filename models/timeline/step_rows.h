// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_model.h"

#include <QAbstractTableModel>

#include <vector>

namespace orrery {

/// The rows of a timeline that a reader of its grain looks for: all of them, or with coarse steps only the stops, and
/// the step at the cursor where that is a detail. The columns and roles are the timeline's.
class StepRows final : public QAbstractTableModel {
  Q_OBJECT

 public:
  /// The timeline is borrowed and must outlive it.
  explicit StepRows(TimelineModel* timeline, QObject* parent = nullptr);

  /// The number of the step in a row, and the row of a step; -1: it is not shown.
  [[nodiscard]] int numberOf(int row) const;
  [[nodiscard]] int rowOf(int number) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  void followRows();
  void collect();
  void followCursor();

  TimelineModel* m_timeline;
  bool m_isCoarse = false;
  std::vector<int> m_numbers;  ///< of the steps shown, ascending; only with coarse steps
  int m_guest = 0;             ///< the one among them that is there only because the cursor is; 0: none
};

}  // namespace orrery
