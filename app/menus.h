// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"

#include <QObject>

#include <vector>

class QActionGroup;
class QMenu;
class QMenuBar;

namespace orrery {

/// The menus over the actions, and the choices that only menus offer: a recent file, a theme, a language, a theme for
/// talks.
class Menus final : public QObject {
  Q_OBJECT

 public:
  Menus(const Actions* actions, QMenuBar* bar);

  /// The themes, for a button as well.
  [[nodiscard]] QMenu* themes() const { return m_themes; }

  void setRecentFiles(const QStringList& paths);
  void setTheme(const QString& choice);
  void setTalkTheme(const QString& choice);
  void setLanguage(const QString& language);
  void retranslate();

 Q_SIGNALS:
  void recentChosen(const QString& path);
  void themeChosen(const QString& choice);
  void talkThemeChosen(const QString& choice);
  void languageChosen(const QString& language);

 private:
  QMenu* addMenu(QMenu* parent, const char* title);
  QActionGroup* addChoices(QMenu* menu, const QStringList& choices, void (Menus::*chosen)(const QString&));
  static void check(const QActionGroup* group, const QString& choice);

  const Actions* m_actions;
  QMenuBar* m_bar;
  std::vector<std::pair<QMenu*, const char*>> m_titles;
  QMenu* m_recent = nullptr;
  QMenu* m_themes = nullptr;
  QActionGroup* m_themeGroup = nullptr;
  QActionGroup* m_talkThemeGroup = nullptr;
  QActionGroup* m_languageGroup = nullptr;
};

}  // namespace orrery
