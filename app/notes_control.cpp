// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notes_control.h"

#include "app/document.h"
#include "app/file_commands.h"
#include "app/page_frame.h"
#include "app/settings.h"
#include "app/study/study_desk.h"
#include "app/tr.h"
#include "models/timeline/player.h"
#include "views/notes_panels/check_page.h"
#include "views/notes_panels/reader.h"
#include "views/notes_panels/search_panel.h"
#include "views/notes_panels/start_page.h"
#include "views/notes_panels/user_notes_panel.h"
#include "views/panels/explanation_panel.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace orrery {

using namespace Qt::StringLiterals;
using app::Tr;

NotesControl::NotesControl(const Parts& parts, QWidget* window) : QObject(window), m_parts(parts), m_window(window) {
  connect(parts.pages, &QStackedWidget::currentChanged, this, &NotesControl::pageChanged);
  // Whoever opens a scenario wants to see it.
  connect(parts.document, &Document::replaced, this, &NotesControl::showStage);
  connect(parts.session->timeline(), &TimelineModel::positionChanged, this, &NotesControl::followCursor);
  connect(parts.session->timeline(), &QAbstractItemModel::modelReset, this, &NotesControl::followCursor);
}

NotesControl::~NotesControl() {
  m_parts.pages->disconnect(this);  // pages that go are no change that anyone is to be told of
  // They look at the desk, which is no child.
  for (QWidget* const part : std::initializer_list<QWidget*>{m_panel, m_search, m_start, m_check, m_reader}) {
    delete part;
  }
}

StudyDesk& NotesControl::needDesk() {
  if (m_desk == nullptr) {
    m_desk = std::make_unique<StudyDesk>(m_parts.topics);
    connect(m_desk.get(), &StudyDesk::failed, this, &NotesControl::failed);
    m_desk->load();
    m_desk->setLanguage(topicLanguage());
    m_desk->open(m_parts.settings->notesFolder);
    followCursor();
  }
  return *m_desk;
}

void NotesControl::start() {
  if (!m_parts.settings->notesFolder.isEmpty()) {
    needDesk();
  }
}

NotesContext NotesControl::context() {
  return {[this](const Claim& claim) {
            const auto place = needDesk().places().placeOf(claim);
            return place ? ClaimStep{place->title.text(), place->step} : ClaimStep{};
          },
          [this](const QStringList& topics) {
            std::vector<TopicScenario> scenarios;
            for (const QString& topic : topics) {
              for (const TopicPlace& place : needDesk().places().placesOf(topic)) {
                // A scenario that shows several of the topics is one, and opens at the first of them.
                const bool isKnown = std::any_of(scenarios.begin(), scenarios.end(), [&](const TopicScenario& known) {
                  return known.exhibit == place.exhibit && known.scenario == place.scenario;
                });
                if (!isKnown) {
                  scenarios.push_back({topic, place.exhibit, place.scenario, place.title.text()});
                }
              }
            }
            return scenarios;
          },
          [](const QUrl& url) { QDesktopServices::openUrl(url); }};
}

std::vector<ShownExhibit> NotesControl::exhibits() {
  std::vector<ShownExhibit> exhibits;
  for (const CatalogueEntry& entry : catalogue()) {
    ShownExhibit shown{entry.exhibit->id(), entry.exhibit->name(), {}};
    for (const QString& topic : entry.exhibit->topics()) {
      shown.topics.push_back({topic, needDesk().titleOf(topic)});
    }
    exhibits.push_back(std::move(shown));
  }
  return exhibits;
}

// The folder ----------------------------------------------------------------------------------------------------------

void NotesControl::chooseFolder() {
  const QString before = m_parts.settings->notesFolder;
  const QString folder = QFileDialog::getExistingDirectory(
      m_window, Tr::tr("Open a folder of notes"),
      before.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : before);
  if (!folder.isEmpty()) {
    open(folder);
  }
}

void NotesControl::open(const QString& folder) {
  m_parts.settings->notesFolder = folder.isEmpty() ? QString() : QFileInfo(folder).absoluteFilePath();
  needDesk().open(m_parts.settings->notesFolder);
  Q_EMIT folderChanged();
}

void NotesControl::closeFolder() {
  if (m_reader != nullptr && m_parts.pages->currentWidget() == m_reader) {
    showStage();
  }
  open(QString());
}

// Beside the step -----------------------------------------------------------------------------------------------------

void NotesControl::addTo(ExplanationPanel* explanation) {
  m_explanation = explanation;
  m_panel = new UserNotesPanel(needDesk().index(), context(), explanation);
  connect(m_panel, &UserNotesPanel::folderWanted, this, &NotesControl::chooseFolder);
  connect(m_panel, &UserNotesPanel::readerWanted, this, &NotesControl::read);
  connect(m_panel, &UserNotesPanel::editorWanted, this, &NotesControl::edit);
  connect(m_panel, &UserNotesPanel::showStep, this, &NotesControl::openClaim);
  connect(m_desk->index(), &StudyIndex::changed, this, &NotesControl::summarize);
  adopt(m_panel);
  explanation->setUserNotes(m_panel);
  followCursor();
}

SearchPanel* NotesControl::makeSearch(QWidget* parent) {
  m_search = new SearchPanel(needDesk().index(), parent);
  m_search->setExhibits(exhibits());
  connect(m_search, &SearchPanel::openTopic, this, &NotesControl::openTopic);
  connect(m_search, &SearchPanel::openSection, this, &NotesControl::read);
  adopt(m_search);
  return m_search;
}

void NotesControl::followCursor() {
  if (m_desk == nullptr) {
    return;
  }
  const Session& session = *m_parts.session;
  const Step* const step = session.isOpen() ? session.timeline()->currentStep() : nullptr;
  const QString topic = step == nullptr ? QString() : session.exhibit().topic(step->kind);
  if (!topic.isEmpty()) {
    m_desk->index()->markVisited(topic);
  }
  if (m_panel != nullptr) {
    m_panel->setTopic(topic);
    summarize();
  }
}

void NotesControl::summarize() {
  const StudyIndex& index = *m_desk->index();
  const QString topic = m_panel->topic();
  const int sections = topic.isEmpty() ? 0 : index.sectionCount(topic);
  m_explanation->setUserNotesSummary(sections == 0 ? QString()
                                                   : Tr::tr("Your notes: %n section(s)", nullptr, sections));
}

// Pages ---------------------------------------------------------------------------------------------------------------

bool NotesControl::isStageShown() const { return m_parts.pages->currentIndex() == 0; }

void NotesControl::showStage() const { m_parts.pages->setCurrentIndex(0); }

void NotesControl::addPage(Panel* page) {
  auto* const frame = new PageFrame(page, m_parts.pages);
  connect(frame, &PageFrame::closed, this, &NotesControl::showStage);
  adopt(frame);
  m_parts.pages->addWidget(frame);
}

void NotesControl::show(Panel* page) {
  m_parts.player->pause();
  m_parts.pages->setCurrentWidget(page == m_reader ? page : page->parentWidget());
  page->setFocus();
}

void NotesControl::adopt(Panel* panel) { panel->setTheme(m_theme); }

void NotesControl::showStart() {
  if (m_start == nullptr) {
    m_start = new StartPage(needDesk().index(), m_parts.pages);
    m_start->setExhibits(exhibits());
    connect(m_start, &StartPage::folderWanted, this, &NotesControl::chooseFolder);
    connect(m_start, &StartPage::checkWanted, this, &NotesControl::showCheck);
    connect(m_start, &StartPage::openTopic, this, &NotesControl::openTopic);
    connect(m_start, &StartPage::openSection, this, &NotesControl::read);
    adopt(m_start);
    addPage(m_start);
  }
  show(m_start);
}

void NotesControl::showCheck() {
  if (m_check == nullptr) {
    m_check = new CheckPage(needDesk().index(), context(), m_parts.pages);
    connect(m_check, &CheckPage::folderWanted, this, &NotesControl::chooseFolder);
    connect(m_check, &CheckPage::openSection, this, &NotesControl::read);
    connect(m_check, &CheckPage::showStep, this, &NotesControl::openClaim);
    adopt(m_check);
    addPage(m_check);
  }
  show(m_check);
}

Reader* NotesControl::needReader() {
  if (m_reader == nullptr) {
    m_reader = new Reader(needDesk().index(), context(), m_parts.pages);
    connect(m_reader, &Reader::closed, this, &NotesControl::showStage);
    connect(m_reader, &Reader::editorWanted, this, &NotesControl::edit);
    connect(m_reader, &Reader::openTopic, this, &NotesControl::openTopicIn);
    connect(m_reader, &Reader::showStep, this, &NotesControl::openClaim);
    adopt(m_reader);
    m_parts.pages->addWidget(m_reader);
  }
  return m_reader;
}

void NotesControl::read(const QString& path, int section) {
  needReader()->open(path, section);
  show(m_reader);
}

void NotesControl::edit(const QString& path, int line) {
  const QString file = QDir(m_desk->reader()->folder()).filePath(path);
  if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file))) {
    Q_EMIT failed({QDir::toNativeSeparators(file), Tr::tr("no program that opens it"), QString()},
                  Tr::tr("The note could not be opened; the section is in line %1").arg(line));
  }
}

// To what shows it ----------------------------------------------------------------------------------------------------

void NotesControl::goTo(const QString& exhibit, const QString& scenario, int step) const {
  const bool isOpen = m_parts.document->shippedId() == scenario && m_parts.session->exhibit().id() == exhibit &&
                      m_parts.session->recording().currentBranch() == 0;
  if (!isOpen && !m_parts.files->openShipped(exhibit, scenario)) {
    return;
  }
  showStage();
  m_parts.player->seek(step);
}

void NotesControl::openTopic(const QString& topic) {
  const auto& places = needDesk().places().placesOf(topic);
  if (places.empty()) {
    Q_EMIT said(Tr::tr("No scenario shows \"%1\" yet.").arg(needDesk().titleOf(topic)));
    return;
  }
  goTo(places.front().exhibit, places.front().scenario, places.front().step);
}

void NotesControl::openTopicIn(const QString& topic, const QString& exhibit, const QString& scenario) {
  for (const TopicPlace& place : needDesk().places().placesOf(topic)) {
    if (place.exhibit == exhibit && place.scenario == scenario) {
      goTo(exhibit, scenario, place.step);
      return;
    }
  }
}

void NotesControl::openClaim(const QString& claim) {
  const Claim* const found = needDesk().index()->claimFinder().claim(claim);
  if (found == nullptr) {
    return;
  }
  if (const auto place = needDesk().places().placeOf(*found)) {
    goTo(place->exhibit, place->scenario, place->step);
  }
}

void NotesControl::setTheme(const Theme& theme) {
  m_theme = theme;
  for (Panel* const part : std::initializer_list<Panel*>{m_panel, m_search, m_start, m_check, m_reader}) {
    if (part != nullptr) {
      part->setTheme(theme);
    }
  }
}

void NotesControl::retranslate() {
  if (m_desk == nullptr) {
    return;
  }
  m_desk->setLanguage(topicLanguage());
  if (m_start != nullptr) {
    m_start->setExhibits(exhibits());
  }
  if (m_search != nullptr) {
    m_search->setExhibits(exhibits());
  }
}

}  // namespace orrery
