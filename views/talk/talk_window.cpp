// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/talk/talk_window.h"

#include "models/exhibit/session.h"
#include "models/timeline/player.h"
#include "views/stage/stage_widget.h"
#include "views/talk/talk_bars.h"
#include "views/talk/tr.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

namespace orrery {

using talk::Tr;

namespace {

constexpr int kMostMarks = 60;

enum class TalkCommand { Next, Previous, NextOperation, PreviousOperation, Start, End, Play, Grain, Black, Leave };

struct TalkKey {
  int key;
  TalkCommand command;
};

// What clickers send (Logitech R400 and its kin: Page Up, Page Down, F5 and Esc in turn, full stop), and what other
// programs for talks take.
constexpr std::array kKeys{
    TalkKey{Qt::Key_PageDown, TalkCommand::Next},   TalkKey{Qt::Key_Right, TalkCommand::Next},
    TalkKey{Qt::Key_Down, TalkCommand::Next},       TalkKey{Qt::Key_Space, TalkCommand::Next},
    TalkKey{Qt::Key_Return, TalkCommand::Next},     TalkKey{Qt::Key_Enter, TalkCommand::Next},
    TalkKey{Qt::Key_PageUp, TalkCommand::Previous}, TalkKey{Qt::Key_Left, TalkCommand::Previous},
    TalkKey{Qt::Key_Up, TalkCommand::Previous},     TalkKey{Qt::Key_Backspace, TalkCommand::Previous},
    TalkKey{Qt::Key_Home, TalkCommand::Start},      TalkKey{Qt::Key_End, TalkCommand::End},
    TalkKey{Qt::Key_P, TalkCommand::Play},          TalkKey{Qt::Key_D, TalkCommand::Grain},
    TalkKey{Qt::Key_B, TalkCommand::Black},         TalkKey{Qt::Key_Period, TalkCommand::Black},
    TalkKey{Qt::Key_F5, TalkCommand::Leave},        TalkKey{Qt::Key_Escape, TalkCommand::Leave},
};
constexpr std::array kShiftedKeys{
    TalkKey{Qt::Key_Right, TalkCommand::NextOperation},
    TalkKey{Qt::Key_Left, TalkCommand::PreviousOperation},
    TalkKey{Qt::Key_F5, TalkCommand::Leave},
};

template <class Table>
std::optional<TalkCommand> find(const Table& table, int key) {
  const auto* const found = std::ranges::find(table, key, &TalkKey::key);
  return found == table.end() ? std::nullopt : std::optional(found->command);
}

std::optional<TalkCommand> commandOf(const QKeyEvent& event) {
  return (event.modifiers() & Qt::ShiftModifier) != 0 ? find(kShiftedKeys, event.key()) : find(kKeys, event.key());
}

void fillWith(QWidget* widget, const QColor& color) {
  QPalette palette = widget->palette();
  palette.setColor(QPalette::Window, color);
  widget->setPalette(palette);
  widget->setAutoFillBackground(true);
}

}  // namespace

TalkWindow::TalkWindow(Session* session, Player* player)
    : QWidget(nullptr, Qt::Window | Qt::FramelessWindowHint),
      m_session(session),
      m_player(player),
      m_caption(new TalkCaption(this)),
      m_stage(new StageWidget(this)),
      m_progress(new TalkProgress(this)),
      m_black(new QWidget(this)) {
  setFocusPolicy(Qt::StrongFocus);
  // The keys are the talk's own.
  m_stage->setFocusPolicy(Qt::NoFocus);
  m_stage->setSpeed(player->speed());
  fillWith(m_black, Theme::dark().color(Role::GcBlack));
  m_black->hide();
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_caption);
  column->addWidget(m_stage, 1);
  column->addWidget(m_progress);

  const TimelineModel* const timeline = session->timeline();
  connect(timeline, &TimelineModel::positionChanged, this, &TalkWindow::follow);
  connect(timeline, &QAbstractItemModel::rowsInserted, this, &TalkWindow::showRun);
  connect(timeline, &QAbstractItemModel::rowsRemoved, this, &TalkWindow::showRun);
  connect(session, &Session::aboutToReplace, this, [this] { m_stage->setSource({}); });
  connect(session, &Session::branchesChanged, this, &TalkWindow::showRun);
  connect(player, &Player::speedChanged, m_stage, &StageWidget::setSpeed);
  connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this](const QScreen* screen) {
    if (m_isPresenting && screen == m_screen) {
      finish(true);
    }
  });
}

void TalkWindow::setPictureFunction(PictureFunction picture) {
  m_picture = picture;
  m_stage->setSource([this](const PictureOptions& options) {
    return m_picture(m_session->state(), m_session->timeline()->currentStep(), options);
  });
  showRun();
}

void TalkWindow::setTheme(const Theme& theme) {
  m_theme = theme;
  applyLook();
}

void TalkWindow::setReducedMotion(bool reduced) { m_stage->setReducedMotion(reduced); }

void TalkWindow::applyLook() {
  const TypeScale type = TypeScale::talk(height());
  fillWith(this, m_theme.color(Role::Surface));
  m_caption->setLook(m_theme, type);
  m_progress->setLook(m_theme, type);
  m_stage->setMargin(talkMargin(type));
  m_stage->setTheme(m_theme);
  m_stage->setTypeScale(type, true);
}

void TalkWindow::present(QScreen* screen) {
  m_isPresenting = true;
  m_screen = screen;
  showRun();
  // On X11 the place says which screen is covered, on Wayland the screen does; it has to be set before.
  setScreen(screen);
  setGeometry(screen->geometry());
  showFullScreen();
  raise();
  activateWindow();
  setFocus();
}

void TalkWindow::end() { finish(false); }

void TalkWindow::finish(bool screenIsGone) {
  if (!m_isPresenting) {
    return;
  }
  m_isPresenting = false;
  setBlack(false);
  hide();
  Q_EMIT ended(screenIsGone);
}

void TalkWindow::follow(int from, int to) {
  if (!m_isPresenting) {
    return;
  }
  m_stage->remake(m_session->timeline()->isOneStep(from, to) ? StageWidget::Motion::Animate : StageWidget::Motion::Cut);
  showWords();
}

void TalkWindow::showRun() {
  if (!m_isPresenting || !m_session->isOpen()) {
    return;
  }
  m_progress->setMarks(m_session->timeline()->landmarks(kMostMarks));
  m_stage->remake(StageWidget::Motion::Cut);
  showWords();
}

void TalkWindow::showWords() {
  const TimelineModel& timeline = *m_session->timeline();
  if (const Step* const step = timeline.currentStep()) {
    const Exhibit& exhibit = m_session->exhibit();
    m_caption->setWords(exhibit.sentence(*step, m_session->state()), exhibit.detail(*step, m_session->state()));
  } else {
    m_caption->setWords(m_session->scenario().title.text(), m_session->scenario().text.text());
  }
  m_progress->setPlace(timeline.position(), timeline.length(),
                       Tr::tr("step %1 of %2").arg(timeline.position()).arg(timeline.length()));
}

void TalkWindow::setBlack(bool black) {
  m_black->setGeometry(rect());
  m_black->setVisible(black);
  m_black->raise();
}

bool TalkWindow::event(QEvent* event) {
  // Tab would look for something that takes the focus, and there is nothing.
  if (event->type() == QEvent::ShortcutOverride) {
    event->accept();
    return true;
  }
  return QWidget::event(event);
}

void TalkWindow::keyPressEvent(QKeyEvent* event) {
  const auto command = commandOf(*event);
  if (!command) {
    QWidget::keyPressEvent(event);
    return;
  }
  // A clicker that is held down must not run away with the talk.
  if (event->isAutoRepeat()) {
    return;
  }
  // From the black screen the first step only brings the picture back.
  const bool wasBlack = isBlack();
  setBlack(*command == TalkCommand::Black && !wasBlack);
  if (wasBlack && *command != TalkCommand::Leave) {
    return;
  }
  switch (*command) {
    case TalkCommand::Next:
      m_player->stepForward();
      break;
    case TalkCommand::Previous:
      m_player->stepBack();
      break;
    case TalkCommand::NextOperation:
      m_player->operationForward();
      break;
    case TalkCommand::PreviousOperation:
      m_player->operationBack();
      break;
    case TalkCommand::Start:
      m_player->toStart();
      break;
    case TalkCommand::End:
      m_player->toEnd();
      break;
    case TalkCommand::Play:
      m_player->togglePlaying();
      break;
    case TalkCommand::Grain:
      m_session->timeline()->setGrain(grainOf(m_session->timeline()->grain() == Grain::Fine));
      break;
    case TalkCommand::Black:
      m_player->pause();
      break;
    case TalkCommand::Leave:
      finish(false);
      break;
  }
}

void TalkWindow::closeEvent(QCloseEvent* event) {
  event->accept();
  finish(false);
}

void TalkWindow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  applyLook();
  m_black->setGeometry(rect());
}

void TalkWindow::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    showRun();
  }
}

}  // namespace orrery
