// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes_panels/search_panel.h"

#include "models/base/visible_text.h"
#include "views/notes_panels/row_delegate.h"
#include "views/notes_panels/section_text.h"
#include "views/notes_panels/tr.h"
#include "views/panels/keys.h"
#include "views/panels/panel_style.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
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

enum Role : int { TopicRole = Qt::UserRole + 1, PathRole, SectionRole };
/// Edits on disk come in flocks; what was found is looked for again once they are over.
constexpr int kSoon = 200;  ///< milliseconds

std::unique_ptr<QStandardItem> groupItem(const QString& name) {
  auto item = std::make_unique<QStandardItem>(name);
  item->setData(true, RowDelegate::CapsRole);
  item->setFlags(Qt::NoItemFlags);
  return item;
}

std::unique_ptr<QStandardItem> hitItem(const SearchHit& hit) {
  const bool isTopic = hit.source == SearchHit::Source::Topic;
  QString title = isTopic ? hit.headings.value(0) : visibleText(headingText(*hit.file, hit.section));
  if (hit.inHeading) {
    title = hit.context;
  }
  auto item = std::make_unique<QStandardItem>(title);
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  item->setData(static_cast<int>(hit.matchBegin), RowDelegate::MatchBeginRole);
  item->setData(static_cast<int>(hit.matchLength), RowDelegate::MatchLengthRole);
  if (!hit.inHeading) {
    item->setData(hit.context, RowDelegate::TextRole);
  }
  QString place;
  if (isTopic) {
    place = Tr::tr("Topic");
    item->setData(place, RowDelegate::RemarkRole);
    item->setData(hit.topic, TopicRole);
  } else {
    place = Tr::tr("%1 · line %2", "file and headings above, number")
                .arg(visibleText(placeText(*hit.file, hit.section, false)))
                .arg(hit.line);
    item->setData(place, RowDelegate::PlaceRole);
    item->setData(hit.file->path, PathRole);
    item->setData(hit.section, SectionRole);
  }
  item->setToolTip(place);
  item->setData(QStringList{title, hit.inHeading ? QString() : hit.context, place}.join(u", "_s),
                Qt::AccessibleTextRole);
  return item;
}

/// What a row opens, to know it again.
QVariantList targetOf(const QModelIndex& index) {
  return {index.data(TopicRole), index.data(PathRole), index.data(SectionRole)};
}

}  // namespace

SearchPanel::SearchPanel(StudyIndex* index, QWidget* parent)
    : Panel(parent),
      m_index(index),
      m_line(new QLineEdit(this)),
      m_state(new QLabel(this)),
      m_tree(new QTreeView(this)),
      m_model(new QStandardItemModel(this)),
      m_delegate(new RowDelegate(m_tree)) {
  build();
  connect(m_line, &QLineEdit::textChanged, this, &SearchPanel::run);
  connect(m_tree, &QAbstractItemView::clicked, this, &SearchPanel::activate);
  connect(&m_runner, &SearchRunner::found, this, [this](const QString& query, const std::vector<SearchHit>& hits) {
    m_isAnswered = true;
    list(hits, std::exchange(m_answered, query) != query);
  });
  connect(m_index, &StudyIndex::changed, this, &SearchPanel::refresh);
  connect(m_index->reader(), &NotesReader::stateChanged, this, &SearchPanel::showState);
  connect(&m_soon, &QTimer::timeout, this, &SearchPanel::run);
  retranslate();
}

void SearchPanel::build() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, kUnit, 0, 0);
  column->setSpacing(kUnit / 2);
  auto* top = new QVBoxLayout;
  top->setContentsMargins(kUnit + kUnit / 2, 0, kUnit + kUnit / 2, 0);
  top->addWidget(m_line);
  column->addLayout(top);
  column->addWidget(m_state);
  column->addWidget(m_tree, 1);
  column->addStretch();
  m_line->setClearButtonEnabled(true);
  m_line->installEventFilter(this);
  m_state->setWordWrap(true);
  m_state->setTextFormat(Qt::PlainText);
  m_state->setContentsMargins(2 * kUnit, kUnit / 2, 2 * kUnit, kUnit / 2);
  m_tree->setModel(m_model);
  m_tree->setHeaderHidden(true);
  m_tree->setIndentation(0);
  m_tree->setRootIsDecorated(false);
  m_tree->setItemsExpandable(false);
  m_tree->setExpandsOnDoubleClick(false);
  m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_tree->setFrameShape(QFrame::NoFrame);
  m_tree->installEventFilter(this);
  m_tree->hide();
  m_soon.setSingleShot(true);
  m_soon.setInterval(kSoon);
  setMinimumWidth(20 * kUnit);
}

void SearchPanel::setExhibits(std::vector<ShownExhibit> exhibits) {
  m_exhibits = std::move(exhibits);
  list(std::exchange(m_hits, {}), false);
}

void SearchPanel::focusSearch() {
  m_line->setFocus();
  m_line->selectAll();
}

void SearchPanel::search(const QString& query) { m_line->setText(query); }

QString SearchPanel::query() const { return m_line->text(); }

void SearchPanel::run() {
  m_soon.stop();
  if (m_line->text().trimmed().isEmpty()) {
    m_runner.cancel();
    m_isAnswered = true;
    m_answered.clear();
    list({}, true);
    return;
  }
  m_isAnswered = false;
  m_runner.start(m_index->search(), m_line->text(), kMost);
}

void SearchPanel::refresh() {
  m_isStale = !isVisible();
  if (!m_isStale && !m_soon.isActive()) {
    m_soon.start();
  }
}

void SearchPanel::showEvent(QShowEvent* event) {
  Panel::showEvent(event);
  if (m_isStale) {
    m_isStale = false;
    run();
  }
}

std::size_t SearchPanel::groupOf(const SearchHit& hit, std::map<QString, std::vector<int>>& homes) const {
  QString exhibit;
  if (hit.source == SearchHit::Source::Topic) {
    exhibit = hit.topic.section(u'/', 0, 0);
  } else if (const auto findings = m_index->findings().find(hit.file->path); findings != m_index->findings().end()) {
    auto known = homes.find(hit.file->path);
    if (known == homes.end()) {
      known = homes.emplace(hit.file->path, m_index->homesOf(findings->second)).first;
    }
    const auto at = static_cast<std::size_t>(hit.section);
    // The file may have been edited since it was searched.
    const int terms = findings->second.file == hit.file && at < known->second.size() ? known->second[at] : -1;
    exhibit = terms < 0 ? QString() : m_index->matcher().terms()[static_cast<std::size_t>(terms)].exhibit;
  }
  const auto its = std::find_if(m_exhibits.begin(), m_exhibits.end(),
                                [&](const ShownExhibit& shown) { return shown.id == exhibit; });
  return static_cast<std::size_t>(its - m_exhibits.begin());
}

void SearchPanel::list(const std::vector<SearchHit>& hits, bool isNew) {
  m_hits = hits;
  const QVariantList before = isNew ? QVariantList() : targetOf(m_tree->currentIndex());
  std::vector<std::unique_ptr<QStandardItem>> groups(m_exhibits.size() + 1);
  std::map<QString, std::vector<int>> homes;
  for (const SearchHit& hit : hits) {
    const std::size_t group = groupOf(hit, homes);
    if (groups[group] == nullptr) {
      groups[group] = groupItem(group < m_exhibits.size() ? m_exhibits[group].name : Tr::tr("Other notes"));
    }
    groups[group]->appendRow(hitItem(hit).release());
  }
  m_model->clear();
  for (auto& group : groups) {
    if (group != nullptr) {
      m_model->appendRow(group.release());
    }
  }
  m_tree->expandAll();
  QModelIndex chosen = firstHit();
  for (QModelIndex index = chosen; index.isValid(); index = m_tree->indexBelow(index)) {
    chosen = index.parent().isValid() && targetOf(index) == before ? index : chosen;
  }
  m_tree->setCurrentIndex(chosen);
  if (chosen == firstHit()) {
    m_tree->scrollToTop();
  }
  showState();
}

QString SearchPanel::stateText() const {
  const auto state = m_index->reader()->state();
  const bool hasNotes = m_index->reader()->filesRead() > 0;
  if (m_line->text().trimmed().isEmpty()) {
    return hasNotes ? Tr::tr("Finds words in the topics and in your notes. Several words must stand in one section.")
                    : Tr::tr("Finds words in the topics, and in your notes once their folder is open.");
  }
  if (!m_isAnswered) {
    return m_state->text();
  }
  const auto count = static_cast<int>(m_hits.size());
  QString text = count == 0      ? Tr::tr("Nothing has all of these words in one section.")
                 : count < kMost ? Tr::tr("%n place(s)", nullptr, count)
                                 : Tr::tr("The first %n place(s). One more word finds fewer.", nullptr, count);
  if (state == NotesReader::State::Reading || m_index->isBusy()) {
    text += u' ' % Tr::tr("Your notes are still being read.");
  }
  return text;
}

void SearchPanel::showState() {
  m_state->setText(stateText());
  m_tree->setVisible(!m_hits.empty());
}

QModelIndex SearchPanel::firstHit() const { return m_model->index(0, 0, m_model->index(0, 0)); }

void SearchPanel::activate(const QModelIndex& index) {
  if (const QString topic = index.data(TopicRole).toString(); !topic.isEmpty()) {
    Q_EMIT openTopic(topic);
  } else if (const QString path = index.data(PathRole).toString(); !path.isEmpty()) {
    Q_EMIT openSection(path, index.data(SectionRole).toInt());
  }
}

bool SearchPanel::linePressed(int key) {
  switch (key) {
    case Qt::Key_Escape:
      if (m_line->text().isEmpty()) {
        return false;
      }
      m_line->clear();
      return true;
    case Qt::Key_Down:
      if (!m_hits.empty()) {
        m_tree->setFocus();
      }
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (m_isAnswered) {
        activate(firstHit());
      }
      return true;
    default:
      return false;
  }
}

bool SearchPanel::listPressed(int key) {
  const bool isOpening = key == Qt::Key_Return || key == Qt::Key_Enter;
  if (isOpening) {
    activate(m_tree->currentIndex());
  }
  const bool isLeaving = key == Qt::Key_Escape || (key == Qt::Key_Up && m_tree->currentIndex() == firstHit());
  if (isLeaving) {
    m_line->setFocus();
  }
  return isOpening || isLeaving;
}

bool SearchPanel::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((watched == m_line && linePressed(key)) || (watched == m_tree && listPressed(key))) {
      return true;
    }
  }
  return Panel::eventFilter(watched, event);
}

void SearchPanel::retranslate() {
  setAccessibleName(Tr::tr("Search"));
  m_line->setPlaceholderText(Tr::tr("Search topics and notes"));
  m_line->setAccessibleName(Tr::tr("Search topics and notes"));
  m_tree->setAccessibleName(Tr::tr("What was found"));
  list(std::exchange(m_hits, {}), false);
}

void SearchPanel::restyle() {
  m_delegate->setTheme(theme());
  setLook(m_state, TextLook::Muted, theme());
  m_tree->doItemsLayout();
}

}  // namespace orrery
