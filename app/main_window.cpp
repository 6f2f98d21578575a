// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "app/bar_place.h"
#include "app/docks.h"
#include "app/file_commands.h"
#include "app/key_guard.h"
#include "app/notes_control.h"
#include "app/session_store.h"
#include "app/stage_controller.h"
#include "app/talk_control.h"
#include "app/tr.h"
#include "views/notes_panels/search_panel.h"
#include "views/panels/bookmark_list.h"
#include "views/panels/branch_list.h"
#include "views/panels/chart_panel.h"
#include "views/panels/explanation_panel.h"
#include "views/panels/inspector.h"
#include "views/panels/message_bar.h"
#include "views/panels/scenario_browser.h"
#include "views/panels/step_list.h"
#include "views/pictures/layout.h"
#include "views/stage/stage_widget.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QPointer>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace orrery {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::Tr;

namespace {

constexpr int kBrowserWidth = 208;
constexpr int kExplanationWidth = 336;
constexpr double kPercent = 100;

}  // namespace

MainWindow::MainWindow(const LaunchOptions& options)
    : m_topics(u":/notes"_s), m_player(m_session.timeline()), m_document(&m_session) {
  setObjectName(u"orrery"_s);
  setAcceptDrops(true);
  setContextMenuPolicy(Qt::NoContextMenu);
  readSettings(options);
  // Before all that has text in it: until then there is time while the fonts are read (FontsAhead).
  openAtStart(options);
  build();
  applySettings();
  restoreLayout();
  keepHeights();
  showIdentity();
  m_store->changed();
  showComplaints();
  // All words are of the right language already.
  QCoreApplication::removePostedEvents(this, QEvent::LanguageChange);
}

MainWindow::~MainWindow() {
  // All that looks at the session goes before it.
  // The notes first: when the page that is shown goes, the stage comes forth and asks its controller what to draw.
  for (QObject* const part : std::initializer_list<QObject*>{m_notes, m_stageController, m_files, m_talk, m_store}) {
    delete part;
  }
  // Some widgets go with others: the tabs of docks.
  QList<QPointer<QWidget>> parts;
  for (QWidget* const widget : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
    parts.append(widget);
  }
  for (const QPointer<QWidget>& widget : parts) {
    delete widget;
  }
}

QSize MainWindow::sizeHint() const {
  // The size that the pictures are made for, where the screen has room for it.
  constexpr QSize kComfortable(1440, 900);
  const QRect available = screen()->availableGeometry();
  return kComfortable.boundedTo(available.size());
}

void MainWindow::build() {
  m_actions = new Actions(this);
  // Before the first widget: those that are there already would keep the desktop's font.
  m_appearance.useStudyFont();
  buildCentre();
  buildDocks();
  m_stageController = new StageController(&m_document, &m_session, &m_player, m_stage, this);
  m_files = new FileCommands(&m_document, &m_session, &m_settings, this);
  m_talk = new TalkControl(&m_document, &m_session, &m_player, &m_settings, this);
  m_notes = new NotesControl({&m_document, &m_session, &m_player, m_files, &m_settings, &m_topics, m_pages}, this);
  m_store = new SessionStore([this] { write(); }, this);
  qApp->installEventFilter(new KeyGuard(this));
  connectCommands();
}

void MainWindow::buildCentre() {
  auto* const centre = new QWidget(this);
  auto* const column = new QVBoxLayout(centre);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_messages = new MessageBar(centre);
  m_messages->hide();
  m_stage = new StageWidget(centre);
  m_stage->setTypeScale(TypeScale::study());
  m_stage->setMargin(2 * kGrid);
  keepPlaces(centre);
  column->addWidget(m_messages);
  column->addWidget(m_stage, 1);
  column->addWidget(m_operationsPlace);
  m_pages = new QStackedWidget(this);
  m_pages->addWidget(centre);
  setCentralWidget(m_pages);
}

void MainWindow::buildDocks() {
  m_docks = new Docks(this, m_actions);
  const auto adopt = [this](Panel* panel) {
    panel->setTheme(m_appearance.theme());
    return panel;
  };
  m_docks->addBeside(Command::ShowBrowser, Qt::LeftDockWidgetArea, kBrowserWidth, [this] { return makeBrowser(); });
  m_docks->addBeside(Command::ShowExplanation, Qt::RightDockWidgetArea, kExplanationWidth,
                     [this] { return makeExplanation(); });
  m_docks->addBelow(Command::ShowInspector, [this] { return makeInspector(); });
  m_docks->addBelow(Command::ShowCharts, [this, adopt] { return adopt(new ChartPanel(&m_session, this)); });
  m_docks->addBelow(Command::ShowSteps, [this, adopt] { return adopt(new StepList(m_session.timeline(), this)); });
  m_docks->addBelow(Command::ShowBookmarks, [this, adopt] { return adopt(new BookmarkList(&m_session, this)); });
  m_docks->addBelow(Command::ShowBranches, [this, adopt] { return adopt(new BranchList(&m_session, this)); });
  m_docks->addBelow(Command::ShowSearch, [this] { return m_notes->makeSearch(this); });
  m_docks->retranslate();
}

QWidget* MainWindow::makeBrowser() {
  m_browser = new ScenarioBrowser(this);
  m_browser->setTheme(m_appearance.theme());
  connect(m_browser, &ScenarioBrowser::chosen, m_files, &FileCommands::openShipped);
  fillBrowser();
  showIdentity();
  return m_browser;
}

QWidget* MainWindow::makeExplanation() {
  auto* const explanation = new ExplanationPanel(&m_session, &m_topics, this);
  explanation->setTheme(m_appearance.theme());
  m_notes->addTo(explanation);
  return explanation;
}

QWidget* MainWindow::makeInspector() {
  m_inspector = new Inspector(&m_session, this);
  m_inspector->setTheme(m_appearance.theme());
  m_inspector->setPicked(m_stage->selected());
  connect(m_inspector, &Inspector::picked, m_stage, &StageWidget::setSelected);
  connect(m_stageController, &StageController::picked, m_inspector, &Inspector::setPicked);
  return m_inspector;
}

void MainWindow::readSettings(const LaunchOptions& options) {
  const auto read = loadSettings(settingsPath());
  if (read) {
    m_settings = *read;
  }
  if (!options.language.isEmpty()) {
    m_settings.language = options.language;
  }
  if (!options.theme.isEmpty()) {
    m_settings.theme = options.theme;
  }
  if (!options.notes.isNull()) {
    m_settings.notesFolder = options.notes.isEmpty() ? QString() : QFileInfo(options.notes).absoluteFilePath();
  }
  m_language.setLanguage(m_settings.language.isEmpty() ? systemLanguage() : m_settings.language);
  m_appearance.setChoice(m_settings.theme);
  if (!read) {
    const QString kept = setAside(settingsPath());
    complain(read.error(),
             kept.isEmpty()
                 ? Tr::tr("The settings cannot be used and are as at first")
                 : Tr::tr("The settings cannot be used and are as at first; the old ones are in %1").arg(kept));
  }
}

void MainWindow::applySettings() {
  showTheme(m_appearance.theme());
  setTalkTheme(m_settings.talkTheme);
  setReducedMotion(m_settings.reduceMotion);
  m_player.setSpeed(m_settings.speedPercent / kPercent);
  m_session.timeline()->setGrain(grainOf(m_settings.mainSteps));
}

void MainWindow::restoreLayout() {
  resize(sizeHint());
  const bool placed = m_settings.geometry.isEmpty() || restoreGeometry(m_settings.geometry);
  m_docks->place();
  const bool laidOut = m_settings.layout.isEmpty() || m_docks->restore(m_settings.layout);
  if (m_settings.layout.isEmpty() || !laidOut) {
    m_docks->reset(height());
  }
  if (!placed || !laidOut) {
    complain({QString(), Tr::tr("what was remembered of them is damaged or of another version"), QString()},
             Tr::tr("The panels stand as at first"));
  }
}

void MainWindow::openAtStart(const LaunchOptions& options) {
  Result<void> opened;
  if (!options.file.isEmpty()) {
    opened = m_document.openFile(options.file);
    if (opened) {
      addRecentFile(m_settings, m_document.path());
    }
  } else if (!options.exhibit.isEmpty()) {
    opened = m_document.openShipped(options.exhibit, options.scenario);
  }
  if (!opened) {
    complain(opened.error(), Tr::tr("The scenario could not be opened"));
  }
  if (!m_session.isOpen()) {
    restoreSnapshot();
  }
  if (!m_session.isOpen()) {
    if (const auto fallback = m_document.openShipped(QString(), QString()); !fallback) {
      complain(fallback.error(), Tr::tr("No scenario could be opened"));
    }
  }
  if (options.step && opened && m_session.isOpen()) {
    const int length = m_session.recording().length();
    if (*options.step > length) {
      complain({u"--step"_s, QString::number(*options.step), Tr::tr("a number from %1 to %2").arg(0).arg(length)});
    } else {
      m_player.seek(*options.step);
    }
  }
}

void MainWindow::restoreSnapshot() {
  if (!SessionStore::exists()) {
    return;
  }
  const auto snapshot = SessionStore::load();
  const auto restored = snapshot ? m_document.restore(*snapshot, m_settings.openFile, m_settings.openIsModified)
                                 : Result<void>(failure(snapshot.error()));
  if (restored) {
    return;
  }
  const Error error = snapshot ? restored.error().within(SessionStore::path()) : restored.error();
  const QString kept = setAside(SessionStore::path());
  complain(error, kept.isEmpty() ? Tr::tr("What was open last could not be opened again")
                                 : Tr::tr("What was open last could not be opened again; it is kept in %1").arg(kept));
}

void MainWindow::fillBrowser() {
  if (m_browser == nullptr) {
    return;
  }
  std::vector<BrowserGroup> groups;
  for (const CatalogueEntry& entry : catalogue()) {
    const Exhibit& exhibit = *entry.exhibit;
    if (groups.empty() || groups.back().name != exhibit.group()) {
      groups.push_back({exhibit.group(), {}});
    }
    BrowserExhibit shown{exhibit.id(), exhibit.name(), exhibit.summary(), {}};
    for (const Scenario& scenario : shippedScenarios(exhibit.id())) {
      shown.scenarios.push_back({scenario.id, scenario.title.text(), scenario.text.text()});
    }
    groups.back().exhibits.push_back(std::move(shown));
  }
  m_browser->setEntries(groups);
}

void MainWindow::write() {
  m_store->settled();
  if (!m_session.isOpen()) {
    return;
  }
  m_settings.openFile = m_document.path();
  m_settings.openIsModified = m_document.isModified();
  m_settings.speedPercent = qRound(m_player.speed() * kPercent);
  m_settings.mainSteps = m_session.timeline()->grain() == Grain::Coarse;
  if (const auto saved = SessionStore::save(m_document.snapshot()); !saved) {
    complain(saved.error(), Tr::tr("What is open could not be kept for the next start"));
  }
  if (const auto saved = saveSettings(m_settings, settingsPath()); !saved) {
    complain(saved.error(), Tr::tr("The settings could not be written"));
  }
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (m_talk->window() != nullptr) {
    m_talk->window()->end();
  }
  m_player.pause();
  m_settings.geometry = saveGeometry();
  m_settings.layout = m_docks->layout();
  if (m_isComplete && m_notes->isStageShown()) {
    m_settings.barHeights = {m_topPlace->height(), m_operationsPlace->height(), m_transportPlace->height()};
  }
  write();
  event->accept();
}

void MainWindow::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  if (m_wasShown) {
    return;
  }
  m_wasShown = true;
  m_stage->setFocus();
  m_stage->installEventFilter(this);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_stage && event->type() == QEvent::Paint) {
    // What the first picture does not need comes after it, when it has reached the screen.
    m_stage->removeEventFilter(this);
    QTimer::singleShot(1ms, this, &MainWindow::finishStart);
  }
  return QMainWindow::eventFilter(watched, event);
}

}  // namespace orrery
