// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/keys_sheet.h"

#include "views/panels/panel_style.h"
#include "views/panels/tr.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace orrery {

using namespace Qt::StringLiterals;
using panels::Tr;

namespace {

constexpr int kColumns = 2;
constexpr int kFewestInColumn = 8;

QString plainText(const QAction& action) {
  QString text = action.text();
  text.remove(u'&');
  if (text.endsWith(u'…')) {
    text.chop(1);
  }
  return text;
}

QString keysOf(const QAction& action) {
  QStringList keys;
  for (const QKeySequence& key : action.shortcuts()) {
    keys.append(key.toString(QKeySequence::NativeText));
  }
  return keys.join(Tr::tr(" or ", "between two keys that do the same"));
}

/// The actions that have something to say, with the separators that head them.
QList<QAction*> shown(const QList<QAction*>& actions) {
  QList<QAction*> list;
  for (QAction* action : actions) {
    const bool isHead = action->isSeparator() && !action->text().isEmpty();
    if (isHead || (!action->isSeparator() && !action->text().isEmpty() && !action->shortcuts().isEmpty())) {
      list.append(action);
    }
  }
  return list;
}

}  // namespace

KeysSheet::KeysSheet(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent), m_actions(actions), m_scroll(new QScrollArea(this)), m_close(new QPushButton(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(panelMargins());
  column->setSpacing(2 * kUnit);
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  column->addWidget(m_scroll, 1);
  auto* bottom = new QHBoxLayout;
  bottom->addStretch(1);
  bottom->addWidget(m_close);
  column->addLayout(bottom);
  m_close->setDefault(true);
  connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
  setTheme(Theme());
}

void KeysSheet::setTheme(const Theme& theme) {
  m_theme = theme;
  setPalette(panelPalette(theme));
  setStyleSheet(panelStyleSheet(theme));
  retranslate();
}

void KeysSheet::retranslate() {
  setWindowTitle(Tr::tr("Keys"));
  m_close->setText(Tr::tr("Close"));
  fill();
}

void KeysSheet::fill() {
  auto* sheet = new QWidget(m_scroll);
  auto* row = new QHBoxLayout(sheet);
  row->setContentsMargins({});
  row->setSpacing(5 * kUnit);
  const QList<QAction*> list = shown(m_actions);
  const auto perColumn = std::max<qsizetype>((list.size() + kColumns - 1) / kColumns, kFewestInColumn);
  QGridLayout* grid = nullptr;
  for (const QAction* action : list) {
    // A group begins the next column rather than being torn apart late in this one.
    const bool isFull = grid != nullptr && grid->rowCount() > perColumn;
    if (grid == nullptr || (isFull && action->isSeparator())) {
      grid = new QGridLayout;
      grid->setHorizontalSpacing(3 * kUnit);
      grid->setVerticalSpacing(kUnit);
      grid->setColumnStretch(0, 1);
      auto* column = new QVBoxLayout;
      column->addLayout(grid);
      column->addStretch(1);
      row->addLayout(column, 1);
    }
    addRow(*grid, *action, sheet);
  }
  delete m_scroll->takeWidget();
  m_scroll->setWidget(sheet);
  letThrough(*m_scroll);
  const QSize wanted = sheet->sizeHint();
  m_scroll->setMinimumWidth(wanted.width() + 2 * kUnit);
  m_scroll->setMinimumHeight(std::min(wanted.height(), screen()->availableSize().height() * 2 / 3));
}

void KeysSheet::addRow(QGridLayout& grid, const QAction& action, QWidget* sheet) const {
  const int row = grid.rowCount();
  auto* text = new QLabel(plainText(action), sheet);
  if (action.isSeparator()) {
    setLook(text, TextLook::Caps, m_theme);
    grid.addWidget(text, row, 0, 1, 2);
    return;
  }
  auto* keys = new QLabel(keysOf(action), sheet);
  setLook(text, TextLook::Body, m_theme);
  setLook(keys, TextLook::Code, m_theme);
  keys->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  text->setAccessibleName(Tr::tr("%1: %2", "what an action does, and its keys").arg(text->text(), keys->text()));
  grid.addWidget(text, row, 0);
  grid.addWidget(keys, row, 1);
}

void KeysSheet::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    // The actions hear of the new language after this dialog.
    QMetaObject::invokeMethod(this, &KeysSheet::retranslate, Qt::QueuedConnection);
  }
}

}  // namespace orrery
