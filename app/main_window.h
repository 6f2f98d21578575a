// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"
#include "app/appearance.h"
#include "app/document.h"
#include "app/language/language.h"
#include "app/launch_options.h"
#include "app/settings.h"
#include "models/exhibit/session.h"
#include "models/timeline/player.h"
#include "models/topics/topic_store.h"

#include <QMainWindow>

#include <utility>
#include <vector>

class QStackedWidget;
class QToolBar;

namespace orrery {

class BarPlace;
class Docks;
class FileCommands;
class Inspector;
class Menus;
class MessageBar;
class NotesControl;
class OperationBar;
class Panel;
class ScenarioBrowser;
class SessionStore;
class StageController;
class StageWidget;
class TalkControl;
class TopBar;
class TransportBar;

/// The window: what is open in it, and everything around the stage. It reads its settings and what was open when it is
/// made, and writes them when it is closed.
class MainWindow final : public QMainWindow {
  Q_OBJECT

 public:
  /// What the options ask for and cannot be had is told in the window, which then shows what it would without them.
  explicit MainWindow(const LaunchOptions& options);
  ~MainWindow() override;

  [[nodiscard]] Session* session() { return &m_session; }
  [[nodiscard]] Player* player() { return &m_player; }
  [[nodiscard]] Document* document() { return &m_document; }
  [[nodiscard]] StageWidget* stage() const { return m_stage; }
  [[nodiscard]] MessageBar* messages() const { return m_messages; }
  [[nodiscard]] FileCommands* files() const { return m_files; }
  [[nodiscard]] TalkControl* talk() const { return m_talk; }
  [[nodiscard]] NotesControl* notes() const { return m_notes; }
  [[nodiscard]] const Actions& actions() const { return *m_actions; }
  [[nodiscard]] Docks* docks() const { return m_docks; }
  [[nodiscard]] const Settings& settings() const { return m_settings; }
  /// Whether all that comes after the first picture is there: bars, menus, and what is in the docks.
  [[nodiscard]] bool isComplete() const { return m_isComplete; }

  void setLanguage(const QString& language);
  void setTheme(const QString& choice);
  void setTalkTheme(const QString& choice);
  void setReducedMotion(bool reduced);

  [[nodiscard]] QSize sizeHint() const override;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  // main_window.cpp: what it is made of
  void readSettings(const LaunchOptions& options);
  void applySettings();
  void build();
  void buildCentre();
  void buildDocks();
  QWidget* makeBrowser();
  QWidget* makeExplanation();
  QWidget* makeInspector();
  void restoreLayout();
  void openAtStart(const LaunchOptions& options);
  void restoreSnapshot();
  void showComplaints();
  void fillBrowser();
  void write();

  // main_window_bars.cpp: what is made after the first picture
  void keepPlaces(QWidget* centre);
  void keepHeights();
  void buildBars();
  void finishStart();

  // main_window_commands.cpp: what it does
  void connectCommands();
  void connectGo();
  void connectPanels();
  void connectFiles();
  void connectNotes();
  void showPage();
  void apply(const Operation& operation);
  void showIdentity();
  void showTheme(const Theme& theme);
  void showUndo();
  void showGrain();
  void showMenus();
  void showKeys();
  void showAbout();
  void retranslate();
  void say(const QString& message);
  void complain(const Error& error, const QString& what = {});

  Settings m_settings;
  Appearance m_appearance;
  LanguageSwitch m_language;
  TopicStore m_topics;
  Session m_session;
  Player m_player;
  Document m_document;

  // All of these are children of the window.
  Actions* m_actions = nullptr;
  TopBar* m_top = nullptr;  ///< until the first picture is there, like the menus and the other bars
  BarPlace* m_topPlace = nullptr;
  Menus* m_menus = nullptr;
  MessageBar* m_messages = nullptr;
  StageWidget* m_stage = nullptr;
  OperationBar* m_operations = nullptr;
  BarPlace* m_operationsPlace = nullptr;
  TransportBar* m_transport = nullptr;
  BarPlace* m_transportPlace = nullptr;
  ScenarioBrowser* m_browser = nullptr;  ///< until its dock is first shown
  Inspector* m_inspector = nullptr;      ///< likewise
  Docks* m_docks = nullptr;
  StageController* m_stageController = nullptr;
  FileCommands* m_files = nullptr;
  TalkControl* m_talk = nullptr;
  QStackedWidget* m_pages = nullptr;  ///< the stage, and what takes its place
  QToolBar* m_transportBar = nullptr;
  NotesControl* m_notes = nullptr;
  SessionStore* m_store = nullptr;
  bool m_wasShown = false;
  bool m_isComplete = false;
  bool m_isReady = false;                               ///< made, and something is open
  std::vector<std::pair<Error, QString>> m_complaints;  ///< of the start, until it is ready
};

}  // namespace orrery
