// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/exhibit_picture.h"
#include "views/stage/theme.h"

#include <QPointer>
#include <QWidget>

class QScreen;

namespace orrery {

class Player;
class Session;
class StageWidget;
class TalkCaption;
class TalkProgress;

/// A talk: the stage and the step's sentence alone, on the whole of one screen, in large type. It shows the same run as
/// the window and moves the same cursor. A clicker is a keyboard: Page Down, Right, Down, Space and Return go on, Page
/// Up, Left, Up and Backspace go back, P plays, D passes by the details or shows them, B and "." black the screen, F5
/// and Esc end the talk.
class TalkWindow final : public QWidget {
  Q_OBJECT

 public:
  /// Both are borrowed; something must be open in the session.
  TalkWindow(Session* session, Player* player);

  /// How the open exhibit is drawn; to be told again when another scenario has been opened.
  void setPictureFunction(PictureFunction picture);
  void setTheme(const Theme& theme);
  void setReducedMotion(bool reduced);

  /// Covers a screen. When that screen goes away, the talk ends.
  void present(QScreen* screen);
  void end();

  [[nodiscard]] bool isBlack() const { return !m_black->isHidden(); }
  [[nodiscard]] StageWidget* stage() const { return m_stage; }
  [[nodiscard]] TalkCaption* caption() const { return m_caption; }
  [[nodiscard]] TalkProgress* progress() const { return m_progress; }

 Q_SIGNALS:
  /// `screenIsGone`: not because anybody wanted it.
  void ended(bool screenIsGone);

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void follow(int from, int to);
  void showWords();
  void showRun();
  void applyLook();
  void setBlack(bool black);
  void finish(bool screenIsGone);

  Session* m_session;
  Player* m_player;
  PictureFunction m_picture = nullptr;
  Theme m_theme;
  TalkCaption* m_caption;
  StageWidget* m_stage;
  TalkProgress* m_progress;
  QWidget* m_black;
  QPointer<QScreen> m_screen;
  bool m_isPresenting = false;
};

}  // namespace orrery
