// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/bookmark_list.h"

#include "models/exhibit/session.h"
#include "views/panels/glyph_button.h"
#include "views/panels/keys.h"
#include "views/panels/list_delegate.h"
#include "views/panels/panel_style.h"
#include "views/panels/tr.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace orrery {

using namespace Qt::StringLiterals;
using panels::Tr;

BookmarkList::BookmarkList(Session* session, QWidget* parent)
    : Panel(parent),
      m_session(session),
      m_list(new QListWidget(this)),
      m_empty(new QLabel(this)),
      m_name(new QLineEdit(this)),
      m_add(new QPushButton(this)),
      m_remove(new GlyphButton(Glyph::Remove, GlyphButton::Look::Quiet, this)),
      m_delegate(new ListDelegate(m_list)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, kUnit / 2, 0, kUnit);
  column->setSpacing(kUnit / 2);
  column->addWidget(m_empty);
  column->addWidget(m_list, 1);
  column->addStretch();
  auto* bottom = new QHBoxLayout;
  bottom->setContentsMargins(kUnit, 0, kUnit, 0);
  bottom->setSpacing(kUnit / 2);
  bottom->addWidget(m_name, 1);
  bottom->addWidget(m_add);
  bottom->addWidget(m_remove);
  column->addLayout(bottom);
  m_empty->setWordWrap(true);
  m_empty->setContentsMargins(2 * kUnit, kUnit, 2 * kUnit, kUnit);
  m_name->setMaxLength(kLongestName);
  m_add->setAutoDefault(false);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->installEventFilter(this);
  m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);

  connect(session, &Session::opened, this, &BookmarkList::showBookmarks);
  connect(session, &Session::bookmarksChanged, this, &BookmarkList::showBookmarks);
  connect(session, &Session::branchesChanged, this, &BookmarkList::showBookmarks);
  connect(session->timeline(), &TimelineModel::positionChanged, this, &BookmarkList::showCursor);
  connect(m_list, &QListWidget::itemClicked, this, &BookmarkList::jump);
  connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
  // Queued: the list is filled anew, and the item that was edited goes.
  connect(m_delegate, &QAbstractItemDelegate::commitData, this, &BookmarkList::renameCurrent, Qt::QueuedConnection);
  connect(m_name, &QLineEdit::returnPressed, this, &BookmarkList::add);
  connect(m_add, &QPushButton::clicked, this, &BookmarkList::add);
  connect(m_remove, &QAbstractButton::clicked, this, &BookmarkList::removeCurrent);
  setMinimumWidth(24 * kUnit);
  retranslate();
}

void BookmarkList::showBookmarks() {
  const int row = m_list->currentRow();
  const QSignalBlocker blocker(m_list);
  m_list->clear();
  if (m_session->isOpen()) {
    for (const Bookmark& bookmark : m_session->bookmarks()) {
      auto* item = new QListWidgetItem(bookmark.text.text(), m_list);
      const QString branch =
          bookmark.branch == 0 ? QString() : Tr::tr(" · branch %1").arg(locale().toString(bookmark.branch + 1));
      item->setFlags(item->flags() | Qt::ItemIsEditable);
      item->setData(ListDelegate::SecondRole, QString(locale().toString(bookmark.position) % branch));
      item->setData(Qt::AccessibleTextRole,
                    Tr::tr("%1, at step %2").arg(bookmark.text.text(), locale().toString(bookmark.position)));
    }
  }
  m_list->setCurrentRow(std::min(row, m_list->count() - 1));
  const bool isEmpty = m_list->count() == 0;
  m_empty->setVisible(isEmpty);
  m_list->setVisible(!isEmpty);
  m_name->setEnabled(m_session->isOpen());
  m_add->setEnabled(m_session->isOpen());
  m_remove->setEnabled(m_list->currentRow() >= 0);
  showCursor();
}

void BookmarkList::showCursor() {
  if (!m_session->isOpen()) {
    return;
  }
  const auto& bookmarks = m_session->bookmarks();
  const int count = std::min(m_list->count(), static_cast<int>(bookmarks.size()));
  for (int i = 0; i < count; ++i) {
    const Bookmark& bookmark = bookmarks[static_cast<std::size_t>(i)];
    const bool isHere = bookmark.position == m_session->timeline()->position() &&
                        bookmark.branch == m_session->recording().currentBranch();
    m_list->item(i)->setData(ListDelegate::CurrentRole, isHere);
  }
}

void BookmarkList::add() {
  if (!m_session->isOpen()) {
    return;
  }
  QString name = m_name->text().trimmed();
  if (name.isEmpty()) {
    // What happens there is the best name that is to be had without asking.
    const int position = m_session->timeline()->position();
    name = position == 0 ? Tr::tr("Start")
                         : m_session->timeline()->index(position - 1, TimelineModel::Sentence).data().toString();
  }
  m_name->clear();
  m_session->addBookmark(name);
  m_list->setCurrentRow(m_list->count() - 1);
}

void BookmarkList::removeCurrent() {
  if (const int row = m_list->currentRow(); row >= 0) {
    m_session->removeBookmark(row);
  }
}

void BookmarkList::renameCurrent() {
  if (const QListWidgetItem* item = m_list->currentItem(); item != nullptr) {
    m_session->renameBookmark(m_list->currentRow(), item->text().trimmed().left(kLongestName));
    showBookmarks();  // also where the name was refused
  }
}

void BookmarkList::jump(const QListWidgetItem* item) {
  Q_EMIT grabbed();
  m_session->goToBookmark(m_list->row(item));
}

void BookmarkList::focusName() {
  m_name->setFocus(Qt::ShortcutFocusReason);
  m_name->selectAll();
}

bool BookmarkList::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_list && event->type() == QEvent::KeyPress && m_list->currentItem() != nullptr) {
    switch (static_cast<QKeyEvent*>(event)->key()) {
      case Qt::Key_Return:
      case Qt::Key_Enter:
        jump(m_list->currentItem());
        return true;
      case Qt::Key_Delete:
        removeCurrent();
        return true;
      default:
        break;
    }
  }
  return Panel::eventFilter(watched, event);
}

void BookmarkList::retranslate() {
  setAccessibleName(Tr::tr("Bookmarks"));
  m_list->setAccessibleName(Tr::tr("Bookmarks"));
  m_list->setToolTip(Tr::tr("Return goes there, F2 gives another name, Delete removes"));
  m_empty->setText(Tr::tr("A bookmark keeps a step, so that it is found again. Go to the step and add one."));
  m_name->setPlaceholderText(Tr::tr("Name of a bookmark here"));
  m_name->setAccessibleName(Tr::tr("Name of the new bookmark"));
  m_add->setText(Tr::tr("Add"));
  m_add->setToolTip(keys::withKey(Tr::tr("Add a bookmark at this step"), keys::addBookmark()));
  m_remove->setWords(Tr::tr("Remove the bookmark"), QKeySequence(Qt::Key_Delete));
  showBookmarks();
}

void BookmarkList::restyle() {
  m_delegate->setTheme(theme());
  m_remove->setTheme(theme());
  setLook(m_empty, TextLook::Muted, theme());
  m_list->doItemsLayout();
}

}  // namespace orrery
