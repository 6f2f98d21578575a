// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/scenario_browser.h"

#include "views/panels/list_delegate.h"
#include "views/panels/panel_style.h"
#include "views/panels/tr.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <memory>

namespace orrery {

using panels::Tr;

namespace {

enum Role : int { ExhibitRole = Qt::UserRole + 1, ScenarioRole };

std::unique_ptr<QStandardItem> groupItem(const BrowserGroup& group) {
  auto item = std::make_unique<QStandardItem>(group.name);
  item->setData(true, ListDelegate::CapsRole);
  item->setFlags(Qt::NoItemFlags);
  return item;
}

std::unique_ptr<QStandardItem> exhibitItem(const BrowserExhibit& exhibit) {
  auto item = std::make_unique<QStandardItem>(exhibit.name);
  item->setData(exhibit.id, ExhibitRole);
  item->setData(!exhibit.scenarios.empty(), ListDelegate::ExpandableRole);
  item->setToolTip(exhibit.summary);
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  return item;
}

std::unique_ptr<QStandardItem> scenarioItem(const BrowserExhibit& exhibit, const BrowserScenario& scenario) {
  auto item = std::make_unique<QStandardItem>(scenario.title);
  item->setData(exhibit.id, ExhibitRole);
  item->setData(scenario.id, ScenarioRole);
  item->setData(1, ListDelegate::IndentRole);
  item->setToolTip(scenario.text);
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  return item;
}

}  // namespace

ScenarioBrowser::ScenarioBrowser(QWidget* parent)
    : Panel(parent),
      m_filter(new QLineEdit(this)),
      m_tree(new QTreeView(this)),
      m_nothing(new QLabel(this)),
      m_model(new QStandardItemModel(this)),
      m_shown(new QSortFilterProxyModel(this)),
      m_delegate(new ListDelegate(m_tree)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, kUnit, 0, 0);
  column->setSpacing(kUnit / 2);
  auto* top = new QVBoxLayout;
  top->setContentsMargins(kUnit + kUnit / 2, 0, kUnit + kUnit / 2, 0);
  top->addWidget(m_filter);
  column->addLayout(top);
  column->addWidget(m_nothing);
  column->addWidget(m_tree, 1);

  m_shown->setSourceModel(m_model);
  m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
  m_shown->setRecursiveFilteringEnabled(true);
  m_shown->setAutoAcceptChildRows(true);
  m_tree->setModel(m_shown);
  m_tree->setHeaderHidden(true);
  m_tree->setIndentation(0);
  m_tree->setRootIsDecorated(false);
  m_tree->setExpandsOnDoubleClick(false);
  m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_tree->setFrameShape(QFrame::NoFrame);
  m_tree->installEventFilter(this);
  m_filter->installEventFilter(this);
  m_filter->setClearButtonEnabled(true);
  m_nothing->setWordWrap(true);
  m_nothing->setContentsMargins(2 * kUnit, kUnit, 2 * kUnit, kUnit);
  m_nothing->hide();

  connect(m_filter, &QLineEdit::textChanged, this, &ScenarioBrowser::filter);
  connect(m_tree, &QAbstractItemView::clicked, this, &ScenarioBrowser::activate);
  setMinimumWidth(20 * kUnit);
  retranslate();
}

void ScenarioBrowser::setEntries(const std::vector<BrowserGroup>& groups) {
  m_model->clear();
  for (const BrowserGroup& group : groups) {
    auto top = groupItem(group);
    for (const BrowserExhibit& exhibit : group.exhibits) {
      auto middle = exhibitItem(exhibit);
      for (const BrowserScenario& scenario : exhibit.scenarios) {
        middle->appendRow(scenarioItem(exhibit, scenario).release());
      }
      top->appendRow(middle.release());
    }
    m_model->appendRow(top.release());
  }
  filter(m_filter->text());
}

void ScenarioBrowser::setCurrent(const QString& exhibitId, const QString& scenarioId) {
  m_exhibit = exhibitId;
  m_scenario = scenarioId;
  markCurrent();
}

void ScenarioBrowser::markCurrent() {
  for (int g = 0; g < m_model->rowCount(); ++g) {
    QStandardItem* group = m_model->item(g);
    m_tree->setExpanded(m_shown->mapFromSource(group->index()), true);
    for (int e = 0; e < group->rowCount(); ++e) {
      QStandardItem* exhibit = group->child(e);
      const bool isHere = !m_exhibit.isEmpty() && exhibit->data(ExhibitRole).toString() == m_exhibit;
      exhibit->setData(isHere, ListDelegate::BoldRole);
      bool isListed = false;
      for (int s = 0; s < exhibit->rowCount(); ++s) {
        QStandardItem* scenario = exhibit->child(s);
        const bool isCurrent = isHere && scenario->data(ScenarioRole).toString() == m_scenario;
        scenario->setData(isCurrent, ListDelegate::CurrentRole);
        scenario->setData(isCurrent ? Tr::tr("%1, open").arg(scenario->text()) : QVariant(), Qt::AccessibleTextRole);
        if (isCurrent) {
          isListed = true;
          m_tree->setExpanded(m_shown->mapFromSource(exhibit->index()), true);
          m_tree->setCurrentIndex(m_shown->mapFromSource(scenario->index()));
          m_tree->scrollTo(m_tree->currentIndex(), QAbstractItemView::PositionAtCenter);
        }
      }
      // A scenario of one's own is in none of the rows; then the exhibit itself is what is marked.
      exhibit->setData(isHere && !isListed, ListDelegate::CurrentRole);
    }
  }
}

void ScenarioBrowser::showEvent(QShowEvent* event) {
  Panel::showEvent(event);
  // Before it is laid out, the tree does not know where its rows are.
  QMetaObject::invokeMethod(
      this, [this] { m_tree->scrollTo(m_tree->currentIndex(), QAbstractItemView::PositionAtCenter); },
      Qt::QueuedConnection);
}

void ScenarioBrowser::filter(const QString& text) {
  m_shown->setFilterFixedString(text.trimmed());
  const bool isFiltered = !text.trimmed().isEmpty();
  if (isFiltered) {
    m_tree->expandAll();
  } else {
    m_tree->collapseAll();
  }
  markCurrent();
  const bool isEmpty = isFiltered && m_shown->rowCount() == 0;
  m_nothing->setVisible(isEmpty);
  m_tree->setVisible(!isEmpty);
}

void ScenarioBrowser::activate(const QModelIndex& index) {
  if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled)) {
    return;
  }
  const QString scenario = index.data(ScenarioRole).toString();
  if (scenario.isEmpty()) {
    m_tree->setExpanded(index, !m_tree->isExpanded(index));
  } else {
    Q_EMIT chosen(index.data(ExhibitRole).toString(), scenario);
  }
}

bool ScenarioBrowser::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_tree && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
      activate(m_tree->currentIndex());
      return true;
    }
    if (watched == m_filter && key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
      m_filter->clear();
      return true;
    }
    if (watched == m_filter && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
      m_tree->setFocus();
      return true;
    }
  }
  return Panel::eventFilter(watched, event);
}

void ScenarioBrowser::focusFilter() {
  m_filter->setFocus();
  m_filter->selectAll();
}

void ScenarioBrowser::retranslate() {
  setAccessibleName(Tr::tr("Exhibits and scenarios"));
  m_tree->setAccessibleName(Tr::tr("Exhibits and scenarios"));
  m_filter->setPlaceholderText(Tr::tr("Filter"));
  m_filter->setAccessibleName(Tr::tr("Filter scenarios"));
  m_nothing->setText(Tr::tr("No scenario has these words in its title. Esc shows all of them."));
}

void ScenarioBrowser::restyle() {
  m_delegate->setTheme(theme());
  setLook(m_nothing, TextLook::Muted, theme());
  m_tree->doItemsLayout();
}

}  // namespace orrery
