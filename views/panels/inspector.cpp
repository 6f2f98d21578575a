// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/inspector.h"

#include "models/exhibit/session.h"
#include "models/exhibit/state_table_model.h"
#include "views/panels/panel_style.h"
#include "views/panels/touched_delegate.h"
#include "views/panels/tr.h"

#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace orrery {

using namespace Qt::StringLiterals;
using panels::Tr;

namespace {

bool isTouched(const StateTable& table) { return std::ranges::any_of(table.rows, &StateTable::Row::isTouched); }

}  // namespace

Inspector::Inspector(Session* session, QWidget* parent)
    : Panel(parent),
      m_session(session),
      m_tabs(new QTabWidget(this)),
      m_empty(new QLabel(this)),
      m_delegate(new TouchedDelegate(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addWidget(m_empty);
  column->addWidget(m_tabs, 1);
  m_tabs->setDocumentMode(true);
  m_tabs->tabBar()->setExpanding(false);
  m_tabs->tabBar()->setDrawBase(false);
  m_empty->setContentsMargins(panelMargins());
  m_empty->setWordWrap(true);

  connect(session, &Session::opened, this, [this] { setPicked({}); });
  connect(session, &Session::branchesChanged, this, &Inspector::showState);
  connect(session->timeline(), &TimelineModel::positionChanged, this, &Inspector::showState);
  setMinimumSize(24 * kUnit, 12 * kUnit);
  retranslate();
}

void Inspector::showEvent(QShowEvent* event) {
  Panel::showEvent(event);
  if (m_isOld) {
    showState();
  }
}

void Inspector::showState() {
  // A hidden dock costs nothing while playing.
  m_isOld = !isVisible();
  if (m_isOld) {
    return;
  }
  std::vector<StateTable> tables;
  if (m_session->isOpen()) {
    tables = m_session->exhibit().tables(m_session->state(), m_session->timeline()->currentStep());
  }
  m_empty->setVisible(tables.empty());
  m_tabs->setVisible(!tables.empty());
  const QScopedValueRollback quiet(m_isQuiet, true);
  while (m_pages.size() < tables.size()) {
    addPage();
  }
  while (m_pages.size() > tables.size()) {
    m_tabs->removeTab(static_cast<int>(m_pages.size()) - 1);
    m_pages.back().view->deleteLater();
    m_pages.pop_back();
  }
  for (std::size_t i = 0; i < tables.size(); ++i) {
    showTable(i, std::move(tables[i]));
  }
  markPicked();
}

void Inspector::addPage() {
  auto* view = new QTableView(m_tabs);
  auto* model = new StateTableModel(view);
  view->setModel(model);
  view->setItemDelegate(m_delegate);
  view->setSelectionBehavior(QAbstractItemView::SelectRows);
  view->setSelectionMode(QAbstractItemView::SingleSelection);
  view->setEditTriggers(QAbstractItemView::NoEditTriggers);
  view->setShowGrid(false);
  view->setFrameShape(QFrame::NoFrame);
  view->setTabKeyNavigation(false);
  view->setCornerButtonEnabled(false);
  view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  view->verticalHeader()->hide();
  view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + kUnit);
  view->horizontalHeader()->setHighlightSections(false);
  view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  view->horizontalHeader()->setStretchLastSection(true);
  connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this, model](const QModelIndex& row) {
    if (!m_isQuiet && row.isValid()) {
      m_picked = model->entityAt(row.row());
      Q_EMIT picked(m_picked);
    }
  });
  m_tabs->addTab(view, QString());
  m_pages.push_back({model, view});
}

void Inspector::showTable(std::size_t index, StateTable table) {
  const Page& page = m_pages[index];
  const bool isNew = page.model->table().header != table.header || page.model->table().rows.empty();
  // A dot says on which of the tabs the step changed something.
  const QString title = isTouched(table) ? table.title + u" •"_s : table.title;
  m_tabs->setTabText(static_cast<int>(index), title);
  page.view->setAccessibleName(table.title);
  page.model->setTable(std::move(table));
  if (isNew) {
    for (int column = 0; column + 1 < page.model->columnCount(); ++column) {
      page.view->resizeColumnToContents(column);
    }
  }
  widenColumns(*page.view);
}

void Inspector::widenColumns(QTableView& view) {
  // Columns only grow, so that the table stands still while stepping. The last one has what is left.
  for (int column = 0; column < view.model()->columnCount(); ++column) {
    const int wanted = static_cast<QAbstractItemView&>(view).sizeHintForColumn(column);
    if (wanted > view.columnWidth(column)) {
      view.setColumnWidth(column, wanted);
    }
  }
}

void Inspector::setPicked(const Entity& entity) {
  m_picked = entity;
  const QScopedValueRollback quiet(m_isQuiet, true);
  for (std::size_t i = 0; i < m_pages.size(); ++i) {
    if (!entity.isNull() && m_pages[i].model->rowOf(entity) >= 0) {
      m_tabs->setCurrentIndex(static_cast<int>(i));
      break;
    }
  }
  markPicked();
}

void Inspector::markPicked() {
  for (const Page& page : m_pages) {
    const int row = m_picked.isNull() ? -1 : page.model->rowOf(m_picked);
    if (row < 0) {
      page.view->setCurrentIndex({});
      page.view->clearSelection();
    } else if (page.view->currentIndex().row() != row || !page.view->selectionModel()->isRowSelected(row)) {
      page.view->selectRow(row);
    }
  }
}

void Inspector::retranslate() {
  setAccessibleName(Tr::tr("State"));
  m_tabs->setAccessibleName(Tr::tr("State"));
  m_empty->setText(Tr::tr("The state at the cursor stands here once a scenario is open."));
  showState();
}

void Inspector::restyle() {
  m_delegate->setTheme(theme());
  setLook(m_empty, TextLook::Muted, theme());
  for (const Page& page : m_pages) {
    page.view->verticalHeader()->setDefaultSectionSize(page.view->fontMetrics().height() + kUnit);
    page.view->viewport()->update();
  }
}

}  // namespace orrery
