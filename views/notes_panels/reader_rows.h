// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>

#include <vector>

namespace orrery {

/// The rows of the reader's two lists, for ListDelegate: files, or the headings of one file. There may be a million.
class ReaderRows final : public QAbstractListModel {
  Q_OBJECT

 public:
  struct Row {
    QString text;
    int indent = 0;
    bool operator==(const Row&) const = default;
  };

  using QAbstractListModel::QAbstractListModel;

  /// Nothing is reset where the rows are the same.
  void setRows(std::vector<Row> rows);
  /// Marks a row; -1: none.
  void setCurrent(int row);
  [[nodiscard]] int current() const { return m_current; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 private:
  std::vector<Row> m_rows;
  int m_current = -1;
};

}  // namespace orrery
