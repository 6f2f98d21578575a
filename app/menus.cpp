// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menus.h"

#include "app/language/language.h"
#include "app/settings.h"
#include "app/tr.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace orrery {

using namespace Qt::StringLiterals;
using app::Tr;

namespace {

QString themeName(const QString& choice) {
  if (choice == "light"_L1) {
    return Tr::tr("Light");
  }
  return choice == "dark"_L1 ? Tr::tr("Dark") : Tr::tr("As the desktop");
}

}  // namespace

Menus::Menus(const Actions* actions, QMenuBar* bar) : QObject(bar), m_actions(actions), m_bar(bar) {
  QMenu* const file = addMenu(nullptr, QT_TRANSLATE_NOOP("OrreryApp", "&File"));
  actions->fill(file, Command::Open, Command::Open);
  m_recent = addMenu(file, QT_TRANSLATE_NOOP("OrreryApp", "Open recent"));
  actions->fill(file, Command::OpenNotes, Command::CloseNotes);
  file->addSeparator();
  actions->fill(file, Command::Save, Command::SaveAs);
  file->addSeparator();
  actions->fill(file, Command::Export, Command::Export);
  file->addSeparator();
  actions->fill(file, Command::Quit, Command::Quit);

  QMenu* const edit = addMenu(nullptr, QT_TRANSLATE_NOOP("OrreryApp", "&Edit"));
  actions->fill(edit, Command::Undo, Command::Redo);
  edit->addSeparator();
  actions->fill(edit, Command::AddBookmark, Command::AddBookmark);
  edit->addSeparator();
  actions->fill(edit, Command::SearchAll, Command::ChooseOperation);

  QMenu* const go = addMenu(nullptr, QT_TRANSLATE_NOOP("OrreryApp", "&Go"));
  actions->fill(go, Command::PlayPause, Command::Slower);

  QMenu* const view = addMenu(nullptr, QT_TRANSLATE_NOOP("OrreryApp", "&View"));
  actions->fill(view, Command::ShowStart, Command::ShowStage);
  view->addSeparator();
  actions->fill(view, Command::Fit, Command::ReduceMotion);
  view->addSeparator();
  m_themes = addMenu(view, QT_TRANSLATE_NOOP("OrreryApp", "Theme"));
  m_themeGroup = addChoices(m_themes, themeChoices(), &Menus::themeChosen);
  QMenu* const language = addMenu(view, QT_TRANSLATE_NOOP("OrreryApp", "Language"));
  m_languageGroup = addChoices(language, languages(), &Menus::languageChosen);
  actions->fill(view, Command::NextTheme, Command::NextLanguage);

  QMenu* const panels = addMenu(nullptr, QT_TRANSLATE_NOOP("OrreryApp", "&Panels"));
  actions->fill(panels, Command::ShowBrowser, Command::ShowSearch);
  panels->addSeparator();
  actions->fill(panels, Command::ResetLayout, Command::ResetLayout);

  QMenu* const talk = addMenu(nullptr, QT_TRANSLATE_NOOP("OrreryApp", "&Talk"));
  actions->fill(talk, Command::Present, Command::PresentOn);
  QMenu* const talkThemes = addMenu(talk, QT_TRANSLATE_NOOP("OrreryApp", "Theme of the talk"));
  m_talkThemeGroup = addChoices(talkThemes, themeChoices(), &Menus::talkThemeChosen);

  QMenu* const help = addMenu(nullptr, QT_TRANSLATE_NOOP("OrreryApp", "&Help"));
  actions->fill(help, Command::ShowKeys, Command::About);
  retranslate();
}

QMenu* Menus::addMenu(QMenu* parent, const char* title) {
  auto* const menu = parent == nullptr ? m_bar->addMenu(QString()) : parent->addMenu(QString());
  m_titles.emplace_back(menu, title);
  return menu;
}

QActionGroup* Menus::addChoices(QMenu* menu, const QStringList& choices, void (Menus::*chosen)(const QString&)) {
  auto* const group = new QActionGroup(menu);
  for (const QString& choice : choices) {
    QAction* const action = menu->addAction(QString());
    action->setData(choice);
    action->setCheckable(true);
    group->addAction(action);
  }
  connect(group, &QActionGroup::triggered, this, [this, chosen](const QAction* action) {
    Q_EMIT(this->*chosen)(action->data().toString());
  });
  return group;
}

void Menus::check(const QActionGroup* group, const QString& choice) {
  for (QAction* const action : group->actions()) {
    action->setChecked(action->data().toString() == choice);
  }
}

void Menus::setTheme(const QString& choice) { check(m_themeGroup, choice); }
void Menus::setTalkTheme(const QString& choice) { check(m_talkThemeGroup, choice); }
void Menus::setLanguage(const QString& language) { check(m_languageGroup, language); }

void Menus::setRecentFiles(const QStringList& paths) {
  m_recent->clear();
  m_recent->setEnabled(!paths.isEmpty());
  int number = 0;
  for (const QString& path : paths) {
    QString shown = QDir::toNativeSeparators(path).replace(u'&', u"&&"_s);
    number = (number + 1) % 10;
    QAction* const action = m_recent->addAction(Tr::tr("&%1  %2", "number and path of a file").arg(number).arg(shown));
    connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
  }
}

void Menus::retranslate() {
  for (const auto& [menu, title] : m_titles) {
    menu->setTitle(Tr::tr(title));
  }
  for (const QActionGroup* const group : {m_themeGroup, m_talkThemeGroup}) {
    for (QAction* const action : group->actions()) {
      action->setText(themeName(action->data().toString()));
    }
  }
  for (QAction* const action : m_languageGroup->actions()) {
    action->setText(languageName(action->data().toString()));
  }
}

}  // namespace orrery
