// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "views/notes_panels/notes_context.h"
#include "views/notes_panels/shown_exhibit.h"
#include "views/stage/theme.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QStackedWidget;
class QWidget;

namespace orrery {

class CheckPage;
class Document;
class ExplanationPanel;
class FileCommands;
class Panel;
class Player;
class Reader;
class SearchPanel;
class Session;
class StartPage;
class StudyDesk;
class TopicStore;
class UserNotesPanel;
struct Settings;

/// Where the user's notes meet the window: the folder, the panel beside a step, search, and the pages that take the
/// stage's place (start page, reader, check).
class NotesControl final : public QObject {
  Q_OBJECT

 public:
  /// What it works on; all is borrowed. `pages` holds the stage as its first page.
  struct Parts {
    Document* document;
    Session* session;
    Player* player;
    FileCommands* files;
    Settings* settings;
    const TopicStore* topics;
    QStackedWidget* pages;
  };
  /// `window` is what dialogs belong to.
  NotesControl(const Parts& parts, QWidget* window);
  ~NotesControl() override;

  /// Reads the remembered folder, when there is time for it.
  void start();
  void chooseFolder();
  void open(const QString& folder);
  void closeFolder();

  /// For the place under the explanation, and for the dock.
  void addTo(ExplanationPanel* explanation);
  SearchPanel* makeSearch(QWidget* parent);

  void showStage() const;
  void showStart();
  void showCheck();
  /// A section of a file of the folder in the reader.
  void read(const QString& path, int section);
  /// The step that shows a topic best; says so where none does.
  void openTopic(const QString& topic);
  /// The step of this scenario that shows it first.
  void openTopicIn(const QString& topic, const QString& exhibit, const QString& scenario);
  void openClaim(const QString& claim);
  [[nodiscard]] bool isStageShown() const;

  void setTheme(const Theme& theme);
  void retranslate();

  /// nullptr before anything asked for it.
  [[nodiscard]] StudyDesk* desk() const { return m_desk.get(); }

 Q_SIGNALS:
  void failed(const orrery::Error& error, const QString& what);
  void said(const QString& text);
  /// Another page is shown.
  void pageChanged();
  /// The folder is another one: worth saving.
  void folderChanged();

 private:
  StudyDesk& needDesk();
  [[nodiscard]] NotesContext context();
  [[nodiscard]] std::vector<ShownExhibit> exhibits();
  void followCursor();
  void summarize();
  void goTo(const QString& exhibit, const QString& scenario, int step) const;
  void edit(const QString& path, int line);
  void show(Panel* page);
  void addPage(Panel* page);
  void adopt(Panel* panel);
  Reader* needReader();

  Parts m_parts;
  QWidget* m_window;
  Theme m_theme;
  std::unique_ptr<StudyDesk> m_desk;
  ExplanationPanel* m_explanation = nullptr;
  UserNotesPanel* m_panel = nullptr;
  SearchPanel* m_search = nullptr;
  StartPage* m_start = nullptr;
  CheckPage* m_check = nullptr;
  Reader* m_reader = nullptr;
};

}  // namespace orrery
