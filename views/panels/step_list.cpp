// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/step_list.h"

#include "models/timeline/step_rows.h"
#include "models/timeline/timeline_model.h"
#include "views/panels/glyph_button.h"
#include "views/panels/keys.h"
#include "views/panels/panel_style.h"
#include "views/panels/step_delegate.h"
#include "views/panels/tr.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

namespace orrery {

using namespace Qt::StringLiterals;
using panels::Tr;

StepList::StepList(TimelineModel* timeline, QWidget* parent)
    : Panel(parent),
      m_timeline(timeline),
      m_rows(new StepRows(timeline, this)),
      m_search(new QLineEdit(this)),
      m_previous(new GlyphButton(Glyph::Up, GlyphButton::Look::Quiet, this)),
      m_next(new GlyphButton(Glyph::Down, GlyphButton::Look::Quiet, this)),
      m_said(new QLabel(this)),
      m_table(new QTableView(this)),
      m_delegate(new StepDelegate(m_table)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, kUnit, 0, 0);
  column->setSpacing(kUnit / 2);
  auto* top = new QHBoxLayout;
  top->setContentsMargins(kUnit, 0, kUnit, 0);
  top->setSpacing(kUnit / 2);
  top->addWidget(m_search, 1);
  top->addWidget(m_previous);
  top->addWidget(m_next);
  column->addLayout(top);
  column->addWidget(m_said);
  column->addWidget(m_table, 1);

  m_said->setContentsMargins(2 * kUnit, 0, 2 * kUnit, 0);
  m_said->setWordWrap(true);
  m_said->hide();
  m_search->setClearButtonEnabled(true);
  m_search->installEventFilter(this);
  setUpTable();

  connect(m_search, &QLineEdit::textEdited, this, [this] { say({}); });
  connect(m_previous, &QAbstractButton::clicked, this, &StepList::findPrevious);
  connect(m_next, &QAbstractButton::clicked, this, &StepList::findNext);
  connect(m_timeline, &TimelineModel::positionChanged, this, &StepList::showCursor);
  connect(m_rows, &QAbstractItemModel::modelReset, this, [this] {
    showColumns();
    showCursor();
  });
  const auto changed = [this] {
    fitColumns();
    showCursor();
  };
  connect(m_rows, &QAbstractItemModel::rowsInserted, this, changed);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StepList::rowChosen);
  connect(m_table, &QAbstractItemView::clicked, this, &StepList::rowChosen);
  setMinimumWidth(26 * kUnit);
  retranslate();
}

void StepList::setUpTable() {
  // When the current row goes, the table makes a neighbour the current one: that is nobody's choice. Connected before
  // the table hears of it.
  connect(m_rows, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_follows = true; });
  connect(m_rows, &QAbstractItemModel::rowsRemoved, this, [this] { m_follows = false; });
  m_table->setModel(m_rows);
  m_table->setItemDelegate(m_delegate);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setShowGrid(false);
  m_table->setWordWrap(false);
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setTabKeyNavigation(false);
  m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_table->verticalHeader()->hide();
  // All rows are of one height that is never asked for: a run may have a million of them.
  m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  // Number, sentence and time need no headings; they are there for somebody who cannot see them.
  m_table->horizontalHeader()->hide();
  showColumns();
}

void StepList::showColumns() {
  for (int column = 0; column < m_timeline->columnCount(); ++column) {
    const bool isShown =
        column == TimelineModel::Number || column == TimelineModel::Sentence || column == TimelineModel::Time;
    m_table->setColumnHidden(column, !isShown);
  }
  fitColumns();
}

void StepList::fitColumns() {
  const QFontMetrics metrics(panelFont(TextLook::Code));
  const int number = StepDelegate::signWidth() + 2 * kUnit +
                     metrics.horizontalAdvance(QString::number(std::max(m_timeline->length(), 100)));
  const int time = metrics.horizontalAdvance(u"888.8 µs"_s) + 2 * kUnit + kUnit / 2;
  m_table->setColumnWidth(TimelineModel::Number, number);
  m_table->setColumnWidth(TimelineModel::Time, time);
  m_table->setColumnWidth(TimelineModel::Sentence, std::max(m_table->viewport()->width() - number - time, 10 * kUnit));
}

void StepList::resizeEvent(QResizeEvent* event) {
  Panel::resizeEvent(event);
  fitColumns();
}

void StepList::showEvent(QShowEvent* event) {
  Panel::showEvent(event);
  fitColumns();
  showCursor();
}

void StepList::showCursor() {
  const QScopedValueRollback follows(m_follows, true);
  const int position = m_timeline->position();
  if (position == 0) {
    m_table->setCurrentIndex({});
    m_table->clearSelection();
    if (isVisible()) {
      m_table->scrollToTop();
    }
    return;
  }
  const QModelIndex index = m_rows->index(m_rows->rowOf(position), TimelineModel::Sentence);
  if (!index.isValid()) {
    return;  // in the middle of a change of branch; the cursor is moved next
  }
  if (m_table->currentIndex().row() != index.row()) {
    const int before = m_table->currentIndex().row();
    // Without scrolling while hidden: that would lay out a table that nobody sees.
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    updateRow(before);
    updateRow(index.row());
  }
  if (isVisible()) {
    m_table->scrollTo(index);
  }
}

void StepList::updateRow(int row) {
  if (row >= 0 && row < m_rows->rowCount()) {
    m_table->viewport()->update(0, m_table->rowViewportPosition(row), m_table->viewport()->width(),
                                m_table->rowHeight(row));
  }
}

void StepList::rowChosen(const QModelIndex& index) {
  const int number = index.isValid() ? m_rows->numberOf(index.row()) : 0;
  if (!m_follows && number > 0 && number != m_timeline->position()) {
    Q_EMIT grabbed();
    m_timeline->setPosition(number);
  }
}

void StepList::focusSearch() {
  m_search->setFocus(Qt::ShortcutFocusReason);
  m_search->selectAll();
}

void StepList::findNext() { find(false); }
void StepList::findPrevious() { find(true); }

void StepList::find(bool backwards) {
  const QString text = m_search->text().trimmed();
  if (text.isEmpty()) {
    say(Tr::tr("Type words of a step's sentence to search for it."));
    return;
  }
  const int here = m_timeline->position();
  int hit = m_timeline->find(text, here, backwards);
  bool isRound = false;
  if (hit < 0) {
    hit = m_timeline->find(text, backwards ? m_timeline->length() + 1 : 0, backwards);
    isRound = hit >= 0;
  }
  if (hit < 0) {
    say(Tr::tr("No step says \"%1\".").arg(text));
    return;
  }
  Q_EMIT grabbed();
  m_timeline->setPosition(hit);
  if (hit == here) {
    say(Tr::tr("This is the only step that says it."));
  } else if (isRound) {
    say(backwards ? Tr::tr("Went on from the end.") : Tr::tr("Went on from the start."));
  } else {
    say({});
  }
}

void StepList::say(const QString& text) {
  m_said->setText(text);
  m_said->setVisible(!text.isEmpty());
}

bool StepList::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_search && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
      case Qt::Key_Return:
      case Qt::Key_Enter:
        find(key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
      case Qt::Key_Down:
        m_table->setFocus();
        return true;
      case Qt::Key_Escape:
        say({});
        m_search->clear();
        m_table->setFocus();
        return true;
      default:
        break;
    }
  }
  return Panel::eventFilter(watched, event);
}

void StepList::retranslate() {
  setAccessibleName(Tr::tr("Steps"));
  m_table->setAccessibleName(Tr::tr("Steps"));
  m_search->setPlaceholderText(Tr::tr("Search the steps"));
  m_search->setAccessibleName(Tr::tr("Search the steps"));
  m_search->setToolTip(keys::withKey(Tr::tr("Search the steps"), keys::search()));
  m_previous->setWords(Tr::tr("Previous hit"), keys::searchPrevious());
  m_next->setWords(Tr::tr("Next hit"), keys::searchNext());
  say({});
  fitColumns();
  m_table->viewport()->update();
}

void StepList::restyle() {
  m_delegate->setTheme(theme());
  m_previous->setTheme(theme());
  m_next->setTheme(theme());
  setLook(m_said, TextLook::Small, theme());
  m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(panelFont(TextLook::Body)).height() + kUnit);
  fitColumns();
}

}  // namespace orrery
