// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exhibit/entity.h"
#include "views/stage/theme.h"
#include "views/talk/talk_window.h"

#include <QObject>

#include <memory>

class QScreen;
class QWidget;

namespace orrery {

class Document;
struct Settings;

/// Begins and ends talks, and asks on which screen when there are several.
class TalkControl final : public QObject {
  Q_OBJECT

 public:
  /// All are borrowed; `window` is what the person comes back to.
  TalkControl(Document* document, Session* session, Player* player, Settings* settings, QWidget* window);
  ~TalkControl() override;

  /// On the only screen, on the one that was picked last, or on the one that is picked now.
  void present();
  /// Asks for the screen in any case.
  void choose();
  void presentOn(QScreen* screen);

  void setTheme(const Theme& theme);
  void setReducedMotion(bool reduced);
  /// What the window's stage has picked: the talk shows it too.
  void setPicked(const Entity& entity);
  /// nullptr before the first talk.
  [[nodiscard]] TalkWindow* window() const { return m_talk.get(); }

 Q_SIGNALS:
  /// The screen of the talk is gone; the talk has ended.
  void screenLost(const QString& name);

 private:
  void makeWindow();
  void comeBack(bool screenIsGone);

  Document* m_document;
  Session* m_session;
  Player* m_player;
  Settings* m_settings;
  QWidget* m_window;
  Theme m_theme = Theme::dark();
  bool m_reducedMotion = false;
  Entity m_picked;
  QString m_screenName;  ///< of the last talk
  std::unique_ptr<TalkWindow> m_talk;
};

}  // namespace orrery
