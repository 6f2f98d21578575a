// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/top_bar.h"

#include "app/actions.h"
#include "app/elided_label.h"
#include "app/tr.h"
#include "views/panels/keys.h"
#include "views/panels/panel_style.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>

namespace orrery {

using namespace Qt::StringLiterals;
using app::Tr;

namespace {

constexpr int kSignSize = 20;

// Fusion draws a line under a menu bar, and puts a button's arrow into its corner.
constexpr auto kMenuBarSheet =
    uR"(QMenuBar { border: none; background: transparent; }
QMenuBar::item { padding: 5px 8px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: palette(alternate-base); })";
constexpr auto kHomeSheet =
    uR"(QPushButton { border: 1px solid transparent; padding: 3px 6px; background: transparent; }
QPushButton:hover { background: palette(alternate-base); }
QPushButton:focus { border: 1px solid palette(highlight); })";
constexpr auto kMenuButtonSheet =
    uR"(QPushButton { padding-right: 24px; }
QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; right: 8px; })";

}  // namespace

TopBar::TopBar(const Actions* actions, QWidget* parent)
    : Panel(parent),
      m_actions(actions),
      m_home(makeHome()),
      m_menus(new QMenuBar(this)),
      m_place(new ElidedLabel(this)),
      m_row(new QHBoxLayout(this)) {
  m_row->setContentsMargins(2 * kUnit, kUnit / 2, 2 * kUnit, kUnit / 2);
  m_row->setSpacing(kUnit);
  // In the row of a window that draws its own top, the desktop's menu bar would leave a hole.
  m_menus->setNativeMenuBar(false);
  m_menus->setStyleSheet(QString::fromUtf16(kMenuBarSheet));
  m_menus->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
  m_place->setTextFormat(Qt::PlainText);
  m_row->addWidget(m_home);
  m_row->addSpacing(kUnit);
  m_row->addWidget(m_menus);
  m_row->addSpacing(kUnit);
  m_row->addWidget(m_place, 1);
  m_export = addButton(Command::Export);
  m_language = addButton(Command::NextLanguage);
  m_theme = addButton(Command::NextTheme);
  m_present = addButton(Command::Present);
  m_present->setProperty("main", true);
  setTheme(Theme());
  retranslate();
}

QPushButton* TopBar::makeHome() {
  auto* const button = new QPushButton(u"Orrery"_s, this);
  // The sign comes later: its place is kept.
  QPixmap blank(kSignSize, kSignSize);
  blank.fill(Qt::transparent);
  button->setIcon(blank);
  button->setIconSize(QSize(kSignSize, kSignSize));
  button->setStyleSheet(QString::fromUtf16(kHomeSheet));
  connect(button, &QPushButton::clicked, (*m_actions)[Command::ShowStart], &QAction::trigger);
  return button;
}

QPushButton* TopBar::addButton(Command command) {
  auto* const button = new QPushButton(this);
  QAction* const action = (*m_actions)[command];
  connect(button, &QPushButton::clicked, action, &QAction::trigger);
  m_row->addWidget(button);
  return button;
}

void TopBar::setThemes(QMenu* menu) {
  disconnect(m_theme, &QPushButton::clicked, nullptr, nullptr);
  m_theme->setStyleSheet(QString::fromUtf16(kMenuButtonSheet));
  m_theme->setMenu(menu);
}

void TopBar::setPlace(const QStringList& path, bool isModified) {
  QString text = path.join(u" › "_s);
  if (isModified) {
    text = Tr::tr("%1 (changed)", "what is open, with changes that are not saved").arg(text);
  }
  m_place->setText(text);
  m_place->setToolTip(text);
}

QString TopBar::place() const { return m_place->text(); }

void TopBar::setIcon(const QIcon& icon) { m_home->setIcon(icon); }

void TopBar::retranslate() {
  const auto tip = [&](Command command) { return (*m_actions)[command]->toolTip(); };
  m_home->setToolTip(tip(Command::ShowStart));
  m_home->setAccessibleName((*m_actions)[Command::ShowStart]->text());
  m_export->setText(Tr::tr("Export…"));
  m_export->setToolTip(tip(Command::Export));
  m_language->setText(u"EN / 中文"_s);
  m_language->setToolTip(tip(Command::NextLanguage));
  m_theme->setText(Tr::tr("Theme"));
  m_theme->setToolTip(tip(Command::NextTheme));
  m_present->setText(Tr::tr("Present  %1", "and its key")
                         .arg((*m_actions)[Command::Present]->shortcut().toString(QKeySequence::NativeText)));
  m_present->setToolTip(tip(Command::Present));
}

void TopBar::restyle() {
  m_home->setFont(panelFont(TextLook::Heading));
  setLook(m_place, TextLook::Muted, theme());
}

void TopBar::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(QRect(0, height() - 1, width(), 1), theme().color(Role::CardBorder));
}

}  // namespace orrery
