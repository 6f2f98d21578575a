// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes_panels/reader_rows.h"

#include "views/notes_panels/tr.h"
#include "views/panels/list_delegate.h"

namespace orrery {

using notes_panels::Tr;

void ReaderRows::setRows(std::vector<Row> rows) {
  if (rows == m_rows) {
    return;
  }
  beginResetModel();
  m_rows = std::move(rows);
  m_current = -1;
  endResetModel();
}

void ReaderRows::setCurrent(int row) {
  if (row == m_current) {
    return;
  }
  const int before = m_current;
  m_current = row;
  for (const int changed : {before, row}) {
    if (changed >= 0 && changed < rowCount()) {
      Q_EMIT dataChanged(index(changed), index(changed));
    }
  }
}

int ReaderRows::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReaderRows::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
    return {};
  }
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  const bool isCurrent = index.row() == m_current;
  switch (role) {
    case Qt::DisplayRole:
      return row.text;
    case Qt::ToolTipRole:
      return row.text.toHtmlEscaped();
    case Qt::AccessibleTextRole:
      return isCurrent ? Tr::tr("%1, open").arg(row.text) : row.text;
    case ListDelegate::IndentRole:
      return row.indent;
    case ListDelegate::CurrentRole:
      return isCurrent;
    default:
      return {};
  }
}

}  // namespace orrery
