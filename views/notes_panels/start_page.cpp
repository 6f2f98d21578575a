// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes_panels/start_page.h"

#include "models/base/visible_text.h"
#include "models/topics/topic_store.h"
#include "views/notes_panels/centred.h"
#include "views/notes_panels/folder_bar.h"
#include "views/notes_panels/row_delegate.h"
#include "views/notes_panels/section_text.h"
#include "views/notes_panels/tr.h"
#include "views/panels/panel_style.h"

#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace orrery {

using namespace Qt::StringLiterals;
using notes_panels::Tr;

namespace {

enum Role : int { TopicRole = Qt::UserRole + 1, PathRole, SectionRole, KeyRole };
constexpr int kSoon = 250;  ///< milliseconds; results come in flocks
const QString kUnknownKey = u"?"_s;
const QString kFaultsKey = u"!"_s;

std::unique_ptr<QStandardItem> row(const QString& title, const QString& remark) {
  auto item = std::make_unique<QStandardItem>(title);
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  item->setData(remark, RowDelegate::RemarkRole);
  item->setData(remark.isEmpty() ? title : title % u", "_s % remark, Qt::AccessibleTextRole);
  return item;
}

std::unique_ptr<QStandardItem> head(const QString& title, const QString& remark = {}) {
  auto item = row(title, remark);
  item->setData(true, RowDelegate::CapsRole);
  item->setFlags(Qt::NoItemFlags);
  return item;
}

}  // namespace

StartPage::StartPage(StudyIndex* index, QWidget* parent)
    : Panel(parent),
      m_index(index),
      m_folder(new FolderBar(index, this)),
      m_tree(new QTreeView(this)),
      m_model(new QStandardItemModel(this)),
      m_delegate(new RowDelegate(m_tree)) {
  build();
  connect(m_folder, &FolderBar::folderWanted, this, &StartPage::folderWanted);
  connect(m_folder, &FolderBar::checkWanted, this, &StartPage::checkWanted);
  connect(m_tree, &QAbstractItemView::clicked, this, &StartPage::activate);
  connect(m_index, &StudyIndex::changed, this, &StartPage::refreshSoon);
  connect(m_index, &StudyIndex::memoryChanged, this, &StartPage::refreshSoon);
  connect(m_index->reader(), &NotesReader::changed, this, &StartPage::refreshSoon);
  connect(m_index->reader(), &NotesReader::stateChanged, this, &StartPage::refresh);
  connect(&m_soon, &QTimer::timeout, this, &StartPage::refresh);
  retranslate();
}

void StartPage::build() {
  auto* centre = new QWidget(this);
  putInTheMiddle(centre, this);
  auto* column = new QVBoxLayout(centre);
  column->setContentsMargins(0, 3 * kUnit, 0, 0);
  column->setSpacing(kUnit);
  m_folder->setContentsMargins(2 * kUnit, 0, 2 * kUnit, 0);
  column->addWidget(m_folder);
  column->addWidget(m_tree, 1);
  m_tree->setModel(m_model);
  m_tree->setHeaderHidden(true);
  m_tree->setIndentation(0);
  m_tree->setRootIsDecorated(false);
  m_tree->setExpandsOnDoubleClick(false);
  m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_tree->setFrameShape(QFrame::NoFrame);
  m_tree->installEventFilter(this);
  m_soon.setSingleShot(true);
  m_soon.setInterval(kSoon);
}

void StartPage::setExhibits(std::vector<ShownExhibit> exhibits) {
  m_exhibits = std::move(exhibits);
  refresh();
}

void StartPage::refreshSoon() {
  if (!isVisible()) {
    m_isStale = true;
  } else if (!m_soon.isActive()) {
    m_soon.start();
  }
}

void StartPage::refresh() {
  m_soon.stop();
  m_isStale = !isVisible();
  if (m_isStale) {
    return;
  }
  m_coverage = coverageOf(*m_index);
  m_folder->refresh(m_coverage.sections);
  const int scrolled = m_tree->verticalScrollBar()->value();
  const QString current = m_tree->currentIndex().data().toString();
  m_model->clear();
  addExhibits();
  if (m_coverage.headings > 0) {
    addNotShown();
  }
  addFaults();
  for (int i = 0; i < m_model->rowCount(); ++i) {
    QStandardItem* const item = m_model->item(i);
    if (m_open.contains(item->data(KeyRole).toString())) {
      fill(item);
      m_tree->setExpanded(item->index(), true);
    }
    if (item->text() == current) {
      m_tree->setCurrentIndex(item->index());
    }
  }
  m_tree->doItemsLayout();
  m_tree->verticalScrollBar()->setValue(scrolled);
}

void StartPage::addExhibits() {
  const bool hasNotes = m_coverage.files > 0;
  for (const ShownExhibit& exhibit : m_exhibits) {
    m_model->appendRow(head(exhibit.name).release());
    for (const ShownExhibit::Topic& topic : exhibit.topics) {
      const Coverage::OfTopic* its = m_coverage.topic(topic.id);
      const int count = its != nullptr ? its->sections : 0;
      const bool isVisited = its != nullptr && its->isVisited;
      auto item = row(topic.title, !hasNotes   ? QString()
                                   : count > 0 ? Tr::tr("%n section(s) of yours", nullptr, count)
                                               : Tr::tr("not in your notes"));
      item->setData(topic.id, TopicRole);
      item->setData(isVisited, RowDelegate::TickRole);
      const QString visited = isVisited ? Tr::tr("Visited") : Tr::tr("Not visited yet");
      item->setToolTip(visited);
      item->setData(QString(item->data(Qt::AccessibleTextRole).toString() % u", "_s % visited), Qt::AccessibleTextRole);
      m_model->appendRow(item.release());
    }
  }
}

void StartPage::addGroup(const QString& key, const QString& title, const QString& remark, int rows) {
  auto item = row(title, remark);
  item->setData(key, KeyRole);
  item->setData(rows > 0, RowDelegate::ExpandableRole);
  m_model->appendRow(item.release());
}

void StartPage::addNotShown() {
  const int missing = m_coverage.headings - m_coverage.shown;
  m_model->appendRow(head(Tr::tr("Your headings that no exhibit shows yet"),
                          Tr::tr("%1 of %n heading(s)", nullptr, m_coverage.headings).arg(QLocale().toString(missing)))
                         .release());
  const bool isChinese = topicLanguage() == "zh"_L1;
  for (const Coverage::OfSystem& system : m_coverage.planned) {
    const auto count = static_cast<int>(system.headings.size());
    if (count > 0) {
      addGroup(system.id, isChinese ? system.titleZh : system.titleEn, Tr::tr("%n heading(s)", nullptr, count), count);
    }
  }
  if (const auto unknown = static_cast<int>(m_coverage.unknown.size()); unknown > 0) {
    addGroup(kUnknownKey, Tr::tr("Other subjects"), Tr::tr("%n heading(s)", nullptr, unknown), unknown);
  }
}

void StartPage::addFaults() {
  const auto faults = static_cast<int>(m_index->reader()->faults().size());
  if (faults > 0) {
    m_model->appendRow(head(Tr::tr("What could not be read")).release());
    addGroup(kFaultsKey, Tr::tr("%n file(s)", nullptr, faults), {}, faults);
  }
}

void StartPage::fillHeadings(QStandardItem* group, const std::vector<Coverage::Heading>& headings) const {
  const auto most = std::min(headings.size(), static_cast<std::size_t>(kMost));
  for (const Coverage::Heading& heading :
       std::vector(headings.begin(), headings.begin() + static_cast<std::ptrdiff_t>(most))) {
    const NoteSection& section = heading.file->sections[static_cast<std::size_t>(heading.section)];
    auto item = row(visibleText(section.heading), {});
    const QString place = Tr::tr("%1 · line %2", "file and headings above, number")
                              .arg(visibleText(placeText(*heading.file, heading.section, false)))
                              .arg(section.line);
    item->setData(1, RowDelegate::IndentRole);
    item->setData(place, RowDelegate::PlaceRole);
    item->setData(heading.file->path, PathRole);
    item->setData(heading.section, SectionRole);
    group->appendRow(item.release());
  }
  if (const auto rest = static_cast<int>(headings.size() - most); rest > 0) {
    auto item = row(Tr::tr("%n more", nullptr, rest), {});
    item->setData(1, RowDelegate::IndentRole);
    item->setFlags(Qt::NoItemFlags);
    group->appendRow(item.release());
  }
}

void StartPage::fill(QStandardItem* group) const {
  const QString key = group->data(KeyRole).toString();
  if (group->rowCount() > 0) {
    return;
  }
  if (key == kUnknownKey) {
    fillHeadings(group, m_coverage.unknown);
  } else if (key == kFaultsKey) {
    for (const auto& [path, error] : m_index->reader()->faults()) {
      auto item = row(visibleText(path), {});
      item->setData(1, RowDelegate::IndentRole);
      item->setData(visibleText(Error{{}, error.found, error.expected}.message()), RowDelegate::TextRole);
      item->setData(true, RowDelegate::WrongRole);
      item->setToolTip(visibleText(error.message()));
      group->appendRow(item.release());
    }
  } else {
    const auto system = std::find_if(m_coverage.planned.begin(), m_coverage.planned.end(),
                                     [&](const Coverage::OfSystem& planned) { return planned.id == key; });
    if (system != m_coverage.planned.end()) {
      fillHeadings(group, system->headings);
    }
  }
}

void StartPage::toggle(const QModelIndex& index) {
  const QString key = index.data(KeyRole).toString();
  if (m_tree->isExpanded(index)) {
    m_open.remove(key);
    m_tree->setExpanded(index, false);
  } else {
    m_open.insert(key);
    fill(m_model->itemFromIndex(index));
    m_tree->setExpanded(index, true);
  }
}

void StartPage::activate(const QModelIndex& index) {
  if (const QString topic = index.data(TopicRole).toString(); !topic.isEmpty()) {
    Q_EMIT openTopic(topic);
  } else if (const QString path = index.data(PathRole).toString(); !path.isEmpty()) {
    Q_EMIT openSection(path, index.data(SectionRole).toInt());
  } else if (index.data(KeyRole).isValid()) {
    toggle(index);
  }
}

void StartPage::showEvent(QShowEvent* event) {
  Panel::showEvent(event);
  if (m_isStale) {
    refresh();
  }
}

bool StartPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_tree && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    const QModelIndex index = m_tree->currentIndex();
    const bool isGroup = index.data(KeyRole).isValid();
    if (key == Qt::Key_Return || key == Qt::Key_Enter ||
        (isGroup && (key == Qt::Key_Right) != m_tree->isExpanded(index) &&
         (key == Qt::Key_Right || key == Qt::Key_Left))) {
      activate(index);
      return true;
    }
  }
  return Panel::eventFilter(watched, event);
}

void StartPage::retranslate() {
  setAccessibleName(Tr::tr("Start page"));
  m_tree->setAccessibleName(Tr::tr("Topics, and headings of your notes"));
  refresh();
}

void StartPage::restyle() {
  m_delegate->setTheme(theme());
  m_folder->setTheme(theme());
  m_tree->doItemsLayout();
}

}  // namespace orrery
