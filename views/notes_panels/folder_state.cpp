// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes_panels/folder_state.h"

#include "models/base/visible_text.h"
#include "views/notes_panels/tr.h"
#include "views/panels/panel_style.h"

#include <QLocale>
#include <QProgressBar>

#include <algorithm>

namespace orrery {

using notes_panels::Tr;
using State = NotesReader::State;

namespace {

QString countText(const NotesReader& reader) {
  return Tr::tr("%1 of %n file(s)", "how many are read", std::max(reader.filesFound(), reader.filesRead()))
      .arg(QLocale().toString(reader.filesRead()));
}

QString noNotesText(const NotesReader& reader) {
  return reader.faults().empty() ? Tr::tr("There are no notes in this folder: no file ends in .md, .markdown or .txt.")
                                 : Tr::tr("None of the files in this folder could be read. The start page says why.");
}

}  // namespace

bool hasNoNotes(const NotesReader& reader) { return reader.state() == State::Watching && reader.filesRead() == 0; }

QString folderStateText(const NotesReader& reader) {
  switch (reader.state()) {
    case State::Failed:
      return breakableText(reader.failure().message());
    case State::Reading:
      return Tr::tr("Reading your notes: %1").arg(countText(reader));
    case State::Stopped:
      return Tr::tr("Reading was stopped: %1. What was read is used; changes on disk are not seen.")
          .arg(countText(reader));
    case State::Watching:
      return hasNoNotes(reader) ? noNotesText(reader) : QString();
    case State::Closed:
      break;
  }
  return {};
}

QString openFolderText(const NotesReader& reader) {
  return reader.state() == State::Closed ? Tr::tr("Open notes folder…") : Tr::tr("Open another folder…");
}

QString readingActionText(const NotesReader& reader) {
  switch (reader.state()) {
    case State::Reading:
      return Tr::tr("Stop");
    case State::Stopped:
      return Tr::tr("Go on reading");
    case State::Failed:
      return Tr::tr("Try again");
    case State::Closed:
    case State::Watching:
      break;
  }
  return {};
}

void doReadingAction(NotesReader* reader) {
  switch (reader->state()) {
    case State::Reading:
      reader->stop();
      break;
    case State::Stopped:
      reader->refresh();
      break;
    case State::Failed: {
      const QString folder = reader->folder();
      reader->open(folder);
      break;
    }
    case State::Closed:
    case State::Watching:
      break;
  }
}

QProgressBar* makeReadingProgress(QWidget* parent) {
  auto* bar = new QProgressBar(parent);
  bar->setTextVisible(false);
  bar->setFixedHeight(kUnit / 2);
  return bar;
}

void showReadingProgress(const NotesReader& reader, QProgressBar* bar) {
  bar->setVisible(reader.state() == State::Reading);
  bar->setAccessibleName(Tr::tr("Reading your notes"));
  bar->setMaximum(std::max(reader.filesFound(), 1));
  bar->setValue(reader.filesRead());
}

}  // namespace orrery
