// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include "app/tr.h"
#include "views/panels/keys.h"

#include <QKeySequence>
#include <QMenu>
#include <QWidget>

namespace orrery {

using app::Tr;

namespace {

struct Description {
  Command command;
  const char* text;
  QList<QKeySequence> keys;
  const char* group = nullptr;  ///< begins a group of this name
  bool isCheckable = false;
};

QKeySequence control(Qt::Key key) { return {Qt::CTRL | key}; }
QKeySequence controlShift(Qt::Key key) { return {Qt::CTRL | Qt::SHIFT | key}; }

using Table = std::vector<Description>;

// A table for each group. Keys that panels name in their tool tips come from views/panels/keys.h.
Table fileTable() {
  return {
      {Command::Open,
       QT_TRANSLATE_NOOP("OrreryApp", "Open…"),
       {control(Qt::Key_O)},
       QT_TRANSLATE_NOOP("OrreryApp", "File")},
      {Command::OpenNotes, QT_TRANSLATE_NOOP("OrreryApp", "Open notes folder…"), {controlShift(Qt::Key_O)}},
      {Command::CloseNotes, QT_TRANSLATE_NOOP("OrreryApp", "Close notes folder"), {controlShift(Qt::Key_W)}},
      {Command::Save, QT_TRANSLATE_NOOP("OrreryApp", "Save"), {control(Qt::Key_S)}},
      {Command::SaveAs, QT_TRANSLATE_NOOP("OrreryApp", "Save as…"), {controlShift(Qt::Key_S)}},
      {Command::Export, QT_TRANSLATE_NOOP("OrreryApp", "Export picture…"), {control(Qt::Key_E)}},
      {Command::Quit, QT_TRANSLATE_NOOP("OrreryApp", "Quit"), {control(Qt::Key_Q)}},
  };
}

Table editTable() {
  return {
      {Command::Undo,
       QT_TRANSLATE_NOOP("OrreryApp", "Undo"),
       {control(Qt::Key_Z)},
       QT_TRANSLATE_NOOP("OrreryApp", "Edit")},
      {Command::Redo, QT_TRANSLATE_NOOP("OrreryApp", "Redo"), {controlShift(Qt::Key_Z)}},
      {Command::AddBookmark, QT_TRANSLATE_NOOP("OrreryApp", "Add a bookmark"), {keys::addBookmark()}},
      {Command::SearchAll, QT_TRANSLATE_NOOP("OrreryApp", "Search topics and notes"), {controlShift(Qt::Key_F)}},
      {Command::SearchSteps, QT_TRANSLATE_NOOP("OrreryApp", "Search the steps"), {keys::search()}},
      {Command::FindNext, QT_TRANSLATE_NOOP("OrreryApp", "Find next"), {keys::searchNext()}},
      {Command::FindPrevious, QT_TRANSLATE_NOOP("OrreryApp", "Find previous"), {keys::searchPrevious()}},
      {Command::ChooseScenario, QT_TRANSLATE_NOOP("OrreryApp", "Find a scenario"), {control(Qt::Key_K)}},
      {Command::ChooseOperation, QT_TRANSLATE_NOOP("OrreryApp", "Choose an operation"), {control(Qt::Key_L)}},
  };
}

Table goTable() {
  return {
      {Command::PlayPause,
       QT_TRANSLATE_NOOP("OrreryApp", "Play or pause"),
       {keys::playPause()},
       QT_TRANSLATE_NOOP("OrreryApp", "Go")},
      {Command::StepBack, QT_TRANSLATE_NOOP("OrreryApp", "Step back"), {keys::stepBack(), Qt::Key_PageUp}},
      {Command::StepForward, QT_TRANSLATE_NOOP("OrreryApp", "Step forward"), {keys::stepForward(), Qt::Key_PageDown}},
      {Command::OperationBack, QT_TRANSLATE_NOOP("OrreryApp", "Operation back"), {keys::operationBack()}},
      {Command::OperationForward, QT_TRANSLATE_NOOP("OrreryApp", "Operation forward"), {keys::operationForward()}},
      {Command::ToStart, QT_TRANSLATE_NOOP("OrreryApp", "To the start"), {keys::toStart()}},
      {Command::ToEnd, QT_TRANSLATE_NOOP("OrreryApp", "To the end"), {keys::toEnd()}},
      {Command::Faster, QT_TRANSLATE_NOOP("OrreryApp", "Faster"), {keys::faster(), Qt::Key_Equal}},
      {Command::Slower, QT_TRANSLATE_NOOP("OrreryApp", "Slower"), {keys::slower()}},
  };
}

Table viewTable() {
  return {
      {Command::ShowStart,
       QT_TRANSLATE_NOOP("OrreryApp", "Start page"),
       {control(Qt::Key_9)},
       QT_TRANSLATE_NOOP("OrreryApp", "View")},
      {Command::CheckNotes, QT_TRANSLATE_NOOP("OrreryApp", "Check the notes"), {controlShift(Qt::Key_C)}},
      {Command::ShowStage, QT_TRANSLATE_NOOP("OrreryApp", "Back to the stage"), {controlShift(Qt::Key_B)}},
      {Command::Fit, QT_TRANSLATE_NOOP("OrreryApp", "Fit the picture"), {Qt::Key_0, control(Qt::Key_0)}},
      {Command::ZoomIn, QT_TRANSLATE_NOOP("OrreryApp", "Zoom in"), {control(Qt::Key_Plus), control(Qt::Key_Equal)}},
      {Command::ZoomOut, QT_TRANSLATE_NOOP("OrreryApp", "Zoom out"), {control(Qt::Key_Minus)}},
      {Command::MainSteps, QT_TRANSLATE_NOOP("OrreryApp", "Main steps only"), {keys::mainSteps()}, nullptr, true},
      {Command::ReduceMotion, QT_TRANSLATE_NOOP("OrreryApp", "Reduce motion"), {control(Qt::Key_M)}, nullptr, true},
      {Command::NextTheme, QT_TRANSLATE_NOOP("OrreryApp", "Next theme"), {control(Qt::Key_T)}},
      {Command::NextLanguage, QT_TRANSLATE_NOOP("OrreryApp", "Other language"), {controlShift(Qt::Key_L)}},
  };
}

Table panelTable() {
  return {
      {Command::ShowBrowser,
       QT_TRANSLATE_NOOP("OrreryApp", "Exhibits"),
       {control(Qt::Key_1)},
       QT_TRANSLATE_NOOP("OrreryApp", "Panels"),
       true},
      {Command::ShowExplanation, QT_TRANSLATE_NOOP("OrreryApp", "Explanation"), {control(Qt::Key_2)}, nullptr, true},
      {Command::ShowInspector, QT_TRANSLATE_NOOP("OrreryApp", "Tables"), {control(Qt::Key_3)}, nullptr, true},
      {Command::ShowCharts, QT_TRANSLATE_NOOP("OrreryApp", "Charts"), {control(Qt::Key_4)}, nullptr, true},
      {Command::ShowSteps, QT_TRANSLATE_NOOP("OrreryApp", "Steps"), {control(Qt::Key_5)}, nullptr, true},
      {Command::ShowBookmarks, QT_TRANSLATE_NOOP("OrreryApp", "Bookmarks"), {control(Qt::Key_6)}, nullptr, true},
      {Command::ShowBranches, QT_TRANSLATE_NOOP("OrreryApp", "Branches"), {control(Qt::Key_7)}, nullptr, true},
      {Command::ShowSearch, QT_TRANSLATE_NOOP("OrreryApp", "Search"), {control(Qt::Key_8)}, nullptr, true},
      {Command::ResetLayout, QT_TRANSLATE_NOOP("OrreryApp", "Panels as at first"), {controlShift(Qt::Key_0)}},
  };
}

Table talkTable() {
  return {
      {Command::Present,
       QT_TRANSLATE_NOOP("OrreryApp", "Present"),
       {Qt::Key_F5},
       QT_TRANSLATE_NOOP("OrreryApp", "Talk")},
      {Command::PresentOn,
       QT_TRANSLATE_NOOP("OrreryApp", "Present on another screen"),
       {QKeySequence(Qt::SHIFT | Qt::Key_F5)}},
  };
}

Table helpTable() {
  return {
      {Command::ShowKeys,
       QT_TRANSLATE_NOOP("OrreryApp", "Keys"),
       {keys::showKeys(), Qt::Key_F1},
       QT_TRANSLATE_NOOP("OrreryApp", "Help")},
      {Command::About, QT_TRANSLATE_NOOP("OrreryApp", "About Orrery"), {QKeySequence(Qt::SHIFT | Qt::Key_F1)}},
  };
}

/// In the order of Command.
Table table() {
  Table all;
  for (const auto& group : {fileTable(), editTable(), goTable(), viewTable(), panelTable(), talkTable(), helpTable()}) {
    all.insert(all.end(), group.begin(), group.end());
  }
  return all;
}

// What works only while presenting (views/talk), for the sheet of keys.
struct TalkKey {
  const char* text;
  QList<QKeySequence> keys;
};

std::vector<TalkKey> talkKeys() {
  return {{QT_TRANSLATE_NOOP("OrreryApp", "In a talk: black screen, and back"), {Qt::Key_B, Qt::Key_Period}},
          {QT_TRANSLATE_NOOP("OrreryApp", "In a talk: next step"), {Qt::Key_Return}},
          {QT_TRANSLATE_NOOP("OrreryApp", "In a talk: previous step"), {Qt::Key_Backspace}},
          {QT_TRANSLATE_NOOP("OrreryApp", "In a talk: main steps only, or every step"), {Qt::Key_D}},
          {QT_TRANSLATE_NOOP("OrreryApp", "End the talk"), {Qt::Key_Escape}}};
}

}  // namespace

Actions::Actions(QWidget* window) : QObject(window) {
  for (const Description& description : table()) {
    if (description.group != nullptr) {
      auto* const separator = new QAction(this);
      separator->setSeparator(true);
      m_words.append({separator, description.group});
      m_sheet.append(separator);
    }
    QAction* const action = addSheetEntry(description.text, description.keys);
    action->setCheckable(description.isCheckable);
    m_actions[static_cast<std::size_t>(description.command)] = action;
    window->addAction(action);
    if (description.command == Command::PresentOn) {
      for (const TalkKey& key : talkKeys()) {
        addSheetEntry(key.text, key.keys);
      }
    }
  }
  retranslate();
}

QAction* Actions::addSheetEntry(const char* text, const QList<QKeySequence>& keys) {
  auto* const action = new QAction(this);
  action->setShortcuts(keys);
  m_words.append({action, text});
  m_sheet.append(action);
  return action;
}

void Actions::fill(QMenu* menu, Command first, Command last) const {
  for (auto i = static_cast<std::size_t>(first); i <= static_cast<std::size_t>(last); ++i) {
    menu->addAction(m_actions[i]);
  }
}

void Actions::retranslate() {
  for (const auto& [action, text] : m_words) {
    action->setText(Tr::tr(text));
    action->setToolTip(keys::withKey(action->text().remove(u'…'), action->shortcut()));
  }
}

}  // namespace orrery
