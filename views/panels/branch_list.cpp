// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/branch_list.h"

#include "models/exhibit/session.h"
#include "views/panels/list_delegate.h"
#include "views/panels/panel_style.h"
#include "views/panels/tr.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace orrery {

using namespace Qt::StringLiterals;
using panels::Tr;

namespace {

constexpr int kDeepest = 6;  ///< levels of indentation; deeper branches stand below each other

/// Branches with their depth, each below its parent, siblings in the order in which they were made.
struct Place {
  BranchInfo info;
  int depth;
};
std::vector<Place> asTree(const std::vector<BranchInfo>& branches) {
  std::vector<Place> tree;
  for (const BranchInfo& branch : branches) {
    const auto parent = std::ranges::find(tree, branch.parent, [](const Place& place) { return place.info.id; });
    if (parent == tree.end()) {
      tree.push_back({branch, 0});
      continue;
    }
    const int depth = parent->depth + 1;
    // Behind all that stands below the parent already.
    const auto end = std::find_if(parent + 1, tree.end(), [&](const Place& place) { return place.depth < depth; });
    tree.insert(end, {branch, depth});
  }
  return tree;
}

QString operationLabel(const Exhibit& exhibit, const QString& id) {
  const auto operations = exhibit.operations();
  const auto found = std::ranges::find(operations, id, &OperationDescription::id);
  return found == operations.end() ? id : found->label;
}

QString textOf(const BranchInfo& branch, const Exhibit& exhibit, const QLocale& locale) {
  const QString number = locale.toString(branch.id + 1);
  if (branch.parent < 0) {
    return Tr::tr("Branch %1 · the scenario").arg(number);
  }
  const QString from = branch.forkPosition == 0 ? Tr::tr("from the start")
                                                : Tr::tr("from step %1").arg(locale.toString(branch.forkPosition));
  if (branch.firstOperation.isEmpty()) {
    return Tr::tr("Branch %1 · %2", "number, where it begins").arg(number, from);
  }
  return Tr::tr("Branch %1 · %2 · %3", "number, where it begins, its first operation")
      .arg(number, from, operationLabel(exhibit, branch.firstOperation));
}

}  // namespace

BranchList::BranchList(Session* session, QWidget* parent)
    : Panel(parent), m_session(session), m_list(new QListWidget(this)), m_delegate(new ListDelegate(m_list)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, kUnit / 2, 0, kUnit / 2);
  column->addWidget(m_list);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->installEventFilter(this);
  connect(session, &Session::opened, this, &BranchList::showBranches);
  connect(session, &Session::branchesChanged, this, &BranchList::showBranches);
  connect(m_list, &QListWidget::itemClicked, this, &BranchList::choose);
  setMinimumWidth(24 * kUnit);
  retranslate();
}

void BranchList::showBranches() {
  m_list->clear();
  if (!m_session->isOpen()) {
    return;
  }
  const BranchId current = m_session->recording().currentBranch();
  for (const auto& [info, depth] : asTree(m_session->recording().branches())) {
    const QString text = textOf(info, m_session->exhibit(), locale());
    auto* item = new QListWidgetItem(text, m_list);
    const bool isCurrent = info.id == current;
    item->setData(kBranchRole, info.id);
    item->setData(ListDelegate::IndentRole, std::min(depth, kDeepest));
    item->setData(ListDelegate::CurrentRole, isCurrent);
    item->setData(Qt::AccessibleTextRole, isCurrent ? Tr::tr("%1, this is where you are").arg(text) : text);
    item->setToolTip(Tr::tr("%n step(s)", nullptr, info.length));
    if (isCurrent) {
      m_list->setCurrentItem(item);
    }
  }
}

void BranchList::choose(const QListWidgetItem* item) {
  const BranchId branch = item->data(kBranchRole).toInt();
  if (branch != m_session->recording().currentBranch()) {
    Q_EMIT grabbed();
    // Later: the list is filled anew by it, and the row that was clicked goes.
    QMetaObject::invokeMethod(
        this, [this, branch] { m_session->switchTo(branch); }, Qt::QueuedConnection);
  }
}

bool BranchList::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_list && event->type() == QEvent::KeyPress && m_list->currentItem() != nullptr) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
      choose(m_list->currentItem());
      return true;
    }
  }
  return Panel::eventFilter(watched, event);
}

void BranchList::retranslate() {
  setAccessibleName(Tr::tr("Branches"));
  m_list->setAccessibleName(Tr::tr("Branches"));
  showBranches();
}

void BranchList::restyle() {
  m_delegate->setTheme(theme());
  m_list->doItemsLayout();
}

}  // namespace orrery
