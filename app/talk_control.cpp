// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk_control.h"

#include "app/document.h"
#include "app/settings.h"
#include "app/tr.h"
#include "models/timeline/player.h"
#include "views/stage/stage_widget.h"

#include <QGuiApplication>
#include <QMenu>
#include <QScreen>

#include <algorithm>

namespace orrery {

using app::Tr;

TalkControl::TalkControl(Document* document, Session* session, Player* player, Settings* settings, QWidget* window)
    : QObject(window),
      m_document(document),
      m_session(session),
      m_player(player),
      m_settings(settings),
      m_window(window) {
  connect(document, &Document::replaced, this, [this] {
    if (m_talk != nullptr) {
      m_talk->setPictureFunction(m_document->entry()->picture);
    }
  });
}

TalkControl::~TalkControl() = default;

void TalkControl::present() {
  const auto screens = QGuiApplication::screens();
  const auto picked = std::ranges::find(screens, m_settings->talkScreen, &QScreen::name);
  if (screens.size() == 1) {
    presentOn(screens.first());
  } else if (picked != screens.end()) {
    presentOn(*picked);
  } else {
    choose();
  }
}

void TalkControl::choose() {
  if (!m_session->isOpen()) {
    return;
  }
  auto* const menu = new QMenu(m_window);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (QScreen* const screen : QGuiApplication::screens()) {
    const QSize size = screen->size();
    QString text = Tr::tr("Present on %1, %2 × %3").arg(screen->name()).arg(size.width()).arg(size.height());
    if (screen == m_window->screen()) {
      text = Tr::tr("%1 (where this window is)").arg(text);
    }
    connect(menu->addAction(text), &QAction::triggered, this, [this, screen = QPointer(screen)] {
      if (screen != nullptr) {
        m_settings->talkScreen = screen->name();
        presentOn(screen);
      }
    });
  }
  menu->popup(m_window->mapToGlobal(m_window->rect().center()) - QPoint(menu->sizeHint().width() / 2, 0));
  menu->setActiveAction(menu->actions().constFirst());
}

void TalkControl::makeWindow() {
  m_talk = std::make_unique<TalkWindow>(m_session, m_player);
  m_talk->setReducedMotion(m_reducedMotion);
  m_talk->setTheme(m_theme);
  m_talk->setPictureFunction(m_document->entry()->picture);
  connect(m_talk.get(), &TalkWindow::ended, this, &TalkControl::comeBack);
}

void TalkControl::presentOn(QScreen* screen) {
  if (!m_session->isOpen()) {
    return;
  }
  if (m_talk == nullptr) {
    makeWindow();
  }
  m_player->pause();
  m_screenName = screen->name();
  m_talk->setWindowTitle(m_document->title());
  m_talk->stage()->setSelected(m_picked);
  m_talk->present(screen);
}

void TalkControl::comeBack(bool screenIsGone) {
  m_window->raise();
  m_window->activateWindow();
  if (screenIsGone) {
    Q_EMIT screenLost(m_screenName);
  }
}

void TalkControl::setTheme(const Theme& theme) {
  m_theme = theme;
  if (m_talk != nullptr) {
    m_talk->setTheme(theme);
  }
}

void TalkControl::setPicked(const Entity& entity) {
  m_picked = entity;
  if (m_talk != nullptr && m_talk->isVisible()) {
    m_talk->stage()->setSelected(entity);
  }
}

void TalkControl::setReducedMotion(bool reduced) {
  m_reducedMotion = reduced;
  if (m_talk != nullptr) {
    m_talk->setReducedMotion(reduced);
  }
}

}  // namespace orrery
