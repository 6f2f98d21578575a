// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks.h"
#include "app/file_commands.h"
#include "app/main_window.h"
#include "app/menus.h"
#include "app/notes_control.h"
#include "app/session_store.h"
#include "app/stage_controller.h"
#include "app/talk_control.h"
#include "app/top_bar.h"
#include "app/tr.h"
#include "views/notes_panels/search_panel.h"
#include "views/panels/bookmark_list.h"
#include "views/panels/keys_sheet.h"
#include "views/panels/message_bar.h"
#include "views/panels/operation_bar.h"
#include "views/panels/panel.h"
#include "views/panels/scenario_browser.h"
#include "views/panels/step_list.h"
#include "views/stage/stage_widget.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMessageBox>
#include <QToolBar>

namespace orrery {

using namespace Qt::StringLiterals;
using app::Tr;

namespace {

QString after(const QStringList& all, const QString& one) { return all.at((all.indexOf(one) + 1) % all.size()); }

}  // namespace

void MainWindow::connectCommands() {
  connectGo();
  connectPanels();
  connectFiles();
  connectNotes();
  const auto on = [this](Command command, auto action) {
    connect((*m_actions)[command], &QAction::triggered, this, action);
  };
  on(Command::Quit, [this] { close(); });
  on(Command::ReduceMotion, [this](bool reduced) { setReducedMotion(reduced); });
  on(Command::NextTheme, [this] { setTheme(after(themeChoices(), m_appearance.choice())); });
  on(Command::NextLanguage, [this] { setLanguage(after(languages(), m_language.language())); });
  on(Command::Present, [this] { m_talk->present(); });
  on(Command::PresentOn, [this] { m_talk->choose(); });
  on(Command::ShowKeys, [this] { showKeys(); });
  on(Command::About, [this] { showAbout(); });
  connect(m_stage, &StageWidget::selectedChanged, m_talk, &TalkControl::setPicked);
  connect(m_stage, &StageWidget::selectedChanged, m_files, &FileCommands::setPicked);
  connect(&m_appearance, &Appearance::themeChanged, this, &MainWindow::showTheme);
  connect(m_talk, &TalkControl::screenLost, this, [this](const QString& name) {
    say(Tr::tr("The screen %1 is gone. The talk has ended; all is as it was.").arg(name));
  });
}

void MainWindow::connectGo() {
  const auto on = [this](Command command, auto slot) {
    connect((*m_actions)[command], &QAction::triggered, &m_player, slot);
  };
  on(Command::PlayPause, &Player::togglePlaying);
  on(Command::StepBack, &Player::stepBack);
  on(Command::StepForward, &Player::stepForward);
  on(Command::OperationBack, &Player::operationBack);
  on(Command::OperationForward, &Player::operationForward);
  on(Command::ToStart, &Player::toStart);
  on(Command::ToEnd, &Player::toEnd);
  on(Command::Faster, &Player::faster);
  on(Command::Slower, &Player::slower);
  const auto onStage = [this](Command command, auto slot) {
    connect((*m_actions)[command], &QAction::triggered, m_stage, slot);
  };
  onStage(Command::Fit, &StageWidget::fit);
  onStage(Command::ZoomIn, &StageWidget::zoomIn);
  onStage(Command::ZoomOut, &StageWidget::zoomOut);

  for (const Command command : {Command::Undo, Command::Redo}) {
    connect((*m_actions)[command], &QAction::triggered, this, [this, command] {
      m_player.pause();
      command == Command::Undo ? m_session.undo() : m_session.redo();
    });
  }
  connect(&m_session, &Session::undoChanged, this, &MainWindow::showUndo);
  showUndo();

  connect((*m_actions)[Command::MainSteps], &QAction::triggered, m_session.timeline(),
          [this](bool coarse) { m_session.timeline()->setGrain(grainOf(coarse)); });
  connect(m_session.timeline(), &TimelineModel::grainChanged, this, &MainWindow::showGrain);
  connect(m_session.timeline(), &QAbstractItemModel::modelReset, this, &MainWindow::showGrain);
  showGrain();
}

void MainWindow::connectPanels() {
  const auto on = [this](Command command, auto action) {
    connect((*m_actions)[command], &QAction::triggered, this, action);
  };
  const auto steps = [this] { return static_cast<StepList*>(m_docks->bringUp(Command::ShowSteps)); };
  on(Command::SearchSteps, [steps] { steps()->focusSearch(); });
  on(Command::FindNext, [steps] { steps()->findNext(); });
  on(Command::FindPrevious, [steps] { steps()->findPrevious(); });
  on(Command::AddBookmark,
     [this] { static_cast<BookmarkList*>(m_docks->bringUp(Command::ShowBookmarks))->focusName(); });
  on(Command::ChooseScenario, [this] {
    m_docks->bringUp(Command::ShowBrowser);
    m_browser->focusFilter();
  });
  on(Command::ChooseOperation, [this] {
    if (m_operations != nullptr) {
      m_operations->focusForm();
    }
  });
  on(Command::ResetLayout, [this] { m_docks->reset(height()); });
  // Who closes a message goes on where the keys work.
  connect(m_messages, &MessageBar::dismissed, m_stage, [this] { m_stage->setFocus(); });
}

void MainWindow::connectFiles() {
  const auto on = [this](Command command, auto action) {
    connect((*m_actions)[command], &QAction::triggered, this, action);
  };
  on(Command::Open, [this] { m_files->chooseAndOpen(); });
  on(Command::Save, [this] { m_files->save(); });
  on(Command::SaveAs, [this] { m_files->saveAs(); });
  on(Command::Export, [this] { m_files->chooseAndExport(m_appearance.theme()); });
  connect(m_files, &FileCommands::failed, this, &MainWindow::complain);
  connect(m_files, &FileCommands::done, this, &MainWindow::say);
  connect(m_files, &FileCommands::recentFilesChanged, this, [this] {
    showMenus();
    m_store->changed();
  });
  connect(&m_document, &Document::replaced, this, [this] {
    m_player.pause();
    m_messages->dismiss();
    if (m_operations != nullptr) {
      m_operations->clearError();
    }
  });
  connect(&m_document, &Document::identityChanged, this, &MainWindow::showIdentity);
  connect(m_session.timeline(), &TimelineModel::positionChanged, m_store, &SessionStore::changed);
  connect(m_session.timeline(), &TimelineModel::grainChanged, m_store, &SessionStore::changed);
  connect(&m_document, &Document::identityChanged, m_store, &SessionStore::changed);
}

void MainWindow::connectNotes() {
  const auto on = [this](Command command, auto action) {
    connect((*m_actions)[command], &QAction::triggered, this, action);
  };
  on(Command::OpenNotes, [this] { m_notes->chooseFolder(); });
  on(Command::CloseNotes, [this] { m_notes->closeFolder(); });
  on(Command::SearchAll, [this] { static_cast<SearchPanel*>(m_docks->bringUp(Command::ShowSearch))->focusSearch(); });
  on(Command::ShowStart, [this] { m_notes->showStart(); });
  on(Command::CheckNotes, [this] { m_notes->showCheck(); });
  on(Command::ShowStage, [this] { m_notes->showStage(); });
  connect(m_notes, &NotesControl::failed, this, &MainWindow::complain);
  connect(m_notes, &NotesControl::said, this, &MainWindow::say);
  connect(m_notes, &NotesControl::folderChanged, m_store, &SessionStore::changed);
  connect(m_notes, &NotesControl::folderChanged, this, &MainWindow::showPage);
  connect(m_notes, &NotesControl::pageChanged, this, &MainWindow::showPage);
  showPage();
}

void MainWindow::showPage() {
  const bool isStage = m_notes->isStageShown();
  m_transportBar->setVisible(isStage);
  (*m_actions)[Command::ShowStage]->setEnabled(!isStage);
  (*m_actions)[Command::CloseNotes]->setEnabled(!m_settings.notesFolder.isEmpty());
  // Their keys belong to whoever reads: arrows, Home, End, space.
  for (auto i = static_cast<std::size_t>(Command::PlayPause); i <= static_cast<std::size_t>(Command::Slower); ++i) {
    (*m_actions)[static_cast<Command>(i)]->setEnabled(isStage);
  }
  if (isStage && isVisible()) {
    m_stage->setFocus();
  }
}

void MainWindow::apply(const Operation& operation) {
  m_player.pause();
  const auto end = m_session.apply(operation);
  if (!end) {
    m_operations->showError(end.error());
    return;
  }
  m_operations->clearError();
  // The cursor stands before the operation's first step, and it is the last of its branch: playing ends where it ends.
  if (*end > m_session.timeline()->position()) {
    m_player.play();
  }
}

void MainWindow::showIdentity() {
  if (!m_session.isOpen()) {
    return;
  }
  QStringList path{m_session.exhibit().group(), m_session.exhibit().name(), m_document.title()};
  if (!m_document.path().isEmpty()) {
    path.append(QFileInfo(m_document.path()).fileName());
  }
  if (m_top != nullptr) {
    m_top->setPlace(path, m_document.isModified());
  }
  if (m_browser != nullptr) {
    m_browser->setCurrent(m_session.exhibit().id(), m_document.shippedId());
  }
  setWindowTitle(Tr::tr("%1[*] – Orrery", "title of the window").arg(m_document.title()));
  setWindowModified(m_document.isModified());
}

void MainWindow::showUndo() {
  (*m_actions)[Command::Undo]->setEnabled(m_session.canUndo());
  (*m_actions)[Command::Redo]->setEnabled(m_session.canRedo());
}

void MainWindow::showGrain() {
  const TimelineModel& timeline = *m_session.timeline();
  QAction* const action = (*m_actions)[Command::MainSteps];
  action->setChecked(timeline.grain() == Grain::Coarse);
  action->setEnabled(timeline.hasDetails());
}

void MainWindow::showMenus() {
  if (m_menus != nullptr) {
    m_menus->setLanguage(m_language.language());
    m_menus->setTheme(m_settings.theme);
    m_menus->setTalkTheme(m_settings.talkTheme);
    m_menus->setRecentFiles(m_settings.recentFiles);
  }
}

void MainWindow::setLanguage(const QString& language) {
  m_settings.language = language;
  m_language.setLanguage(language);
  showMenus();
}

void MainWindow::setTheme(const QString& choice) {
  m_settings.theme = choice;
  m_appearance.setChoice(choice);
  showMenus();
  // A talk may follow the desktop too.
  m_talk->setTheme(m_appearance.themeOf(m_settings.talkTheme));
}

void MainWindow::setTalkTheme(const QString& choice) {
  m_settings.talkTheme = choice;
  showMenus();
  m_talk->setTheme(m_appearance.themeOf(choice));
}

void MainWindow::setReducedMotion(bool reduced) {
  m_settings.reduceMotion = reduced;
  (*m_actions)[Command::ReduceMotion]->setChecked(reduced);
  m_stage->setReducedMotion(reduced);
  m_talk->setReducedMotion(reduced);
}

void MainWindow::showTheme(const Theme& theme) {
  for (Panel* const panel : findChildren<Panel*>()) {
    panel->setTheme(theme);
  }
  m_stage->setTheme(theme);
  m_docks->setTheme(theme);
  m_notes->setTheme(theme);
}

void MainWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange && m_isReady) {
    retranslate();
  }
  QMainWindow::changeEvent(event);
}

void MainWindow::retranslate() {
  m_actions->retranslate();
  if (m_menus != nullptr) {
    m_menus->retranslate();
    showMenus();
  }
  m_docks->retranslate();
  m_session.retranslate();
  m_stageController->retranslate();
  m_notes->retranslate();
  fillBrowser();
  showIdentity();
}

void MainWindow::showKeys() {
  auto* const sheet = new KeysSheet(m_actions->sheet(), this);
  sheet->setAttribute(Qt::WA_DeleteOnClose);
  sheet->setTheme(m_appearance.theme());
  sheet->open();
}

void MainWindow::showAbout() {
  QMessageBox::about(this, Tr::tr("About Orrery"),
                     Tr::tr("<h3>Orrery %1</h3>"
                            "<p>How Go and Redis work inside, step by step.</p>"
                            "<p>Free software under the GNU General Public License, version 3 or later. "
                            "It comes without any warranty.</p>")
                         .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::say(const QString& message) { m_messages->showText(message); }

void MainWindow::complain(const Error& error, const QString& what) {
  if (m_isReady) {
    m_messages->showError(error, what);
  } else {
    m_complaints.emplace_back(error, what);
  }
}

void MainWindow::showComplaints() {
  m_isReady = true;
  QStringList lines;
  for (const auto& [error, what] : m_complaints) {
    m_messages->showError(error, what);
    lines.append(m_messages->text());
  }
  if (lines.size() > 1) {
    m_messages->showError({QString(), lines.join(u'\n'), QString()});
  }
  m_complaints.clear();
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    m_messages->dismiss();
    m_notes->showStage();
  }
  QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (!FileCommands::fileIn(event->mimeData()).isEmpty()) {
    event->acceptProposedAction();
  }
}

void MainWindow::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  const QString path = FileCommands::fileIn(event->mimeData());
  QFileInfo(path).isDir() ? m_notes->open(path) : m_files->open(path);
}

}  // namespace orrery
