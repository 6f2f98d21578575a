// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes_panels/folder_bar.h"

#include "models/base/visible_text.h"
#include "views/notes_panels/folder_state.h"
#include "views/notes_panels/tr.h"
#include "views/panels/panel_style.h"

#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <map>

namespace orrery {

using namespace Qt::StringLiterals;
using notes_panels::Tr;
using State = NotesReader::State;

FolderBar::FolderBar(StudyIndex* index, QWidget* parent)
    : QWidget(parent),
      m_index(index),
      m_title(new QLabel(this)),
      m_folder(new QLabel(this)),
      m_state(new QLabel(this)),
      m_progress(makeReadingProgress(this)),
      m_open(new QPushButton(this)),
      m_act(new QPushButton(this)),
      m_check(new QPushButton(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(kUnit / 2);
  for (QLabel* label : {m_title, m_folder, m_state}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    column->addWidget(label);
  }
  m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
  column->addWidget(m_progress);
  column->addSpacing(kUnit / 2);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(kUnit);
  for (QPushButton* button : {m_act, m_open, m_check}) {
    button->setAutoDefault(false);
    buttons->addWidget(button);
  }
  buttons->addStretch();
  column->addLayout(buttons);
  connect(m_open, &QPushButton::clicked, this, &FolderBar::folderWanted);
  connect(m_check, &QPushButton::clicked, this, &FolderBar::checkWanted);
  connect(m_act, &QPushButton::clicked, this, [this] { doReadingAction(m_index->reader()); });
  connect(index->reader(), &NotesReader::progressed, this, &FolderBar::showProgress);
}

QString FolderBar::countText() const {
  const NotesReader& reader = *m_index->reader();
  return Tr::tr("%1, %2", "files, sections")
      .arg(Tr::tr("%n file(s)", nullptr, reader.filesRead()), Tr::tr("%n section(s)", nullptr, m_sections));
}

QString FolderBar::encodingText() const {
  std::map<TextEncoding, int> counts;
  for (const auto& [path, file] : m_index->reader()->files()) {
    ++counts[file->encoding];
  }
  counts.erase(TextEncoding::Utf8);
  QStringList parts;
  for (const auto& [encoding, count] : counts) {
    parts.append(Tr::tr("%1: %2", "encoding, how many files").arg(encodingName(encoding), QLocale().toString(count)));
  }
  return parts.isEmpty() ? QString() : Tr::tr("Not written in plain UTF-8: %1").arg(parts.join(u", "_s));
}

QString FolderBar::stateText() const {
  const NotesReader& reader = *m_index->reader();
  if (reader.state() == State::Closed) {
    return Tr::tr(
        "Open the folder of your study notes once; from then on this page says which topics they speak of, "
        "and which of their headings nothing shows yet. Files that end in .md, .markdown or .txt are read; "
        "nothing is changed.");
  }
  const bool isOnlyFaults = hasNoNotes(reader) && !reader.faults().empty();
  if (const QString text = folderStateText(reader); !text.isEmpty() && !isOnlyFaults) {
    return text;
  }
  QStringList parts{countText()};
  if (m_index->isBusy()) {
    parts.append(Tr::tr("Looking through your notes…"));
  }
  if (const QString encodings = encodingText(); !encodings.isEmpty()) {
    parts.append(encodings);
  }
  if (const auto faults = static_cast<int>(reader.faults().size()); faults > 0) {
    parts.append(Tr::tr("%n file(s) could not be read; the reasons are below", nullptr, faults));
  }
  return parts.join(u" · "_s);
}

int FolderBar::claimCount() const {
  std::size_t count = 0;
  for (const auto& [path, findings] : m_index->findings()) {
    count += findings.claims.size();
  }
  return static_cast<int>(count);
}

void FolderBar::showProgress() {
  const NotesReader& reader = *m_index->reader();
  showReadingProgress(reader, m_progress);
  if (reader.state() == State::Reading) {
    m_state->setText(stateText());
  }
}

void FolderBar::refresh(int sections) {
  m_sections = sections;
  showState();
}

void FolderBar::showState() {
  const NotesReader& reader = *m_index->reader();
  const State state = reader.state();
  const bool isOpen = state == State::Watching || state == State::Stopped || state == State::Reading;
  m_title->setText(Tr::tr("Your notes"));
  m_folder->setText(breakableText(QDir::toNativeSeparators(reader.folder())));
  m_folder->setVisible(state != State::Closed);
  m_state->setText(stateText());
  showProgress();
  m_open->setText(openFolderText(reader));
  m_open->setProperty("main", state == State::Closed);
  m_open->style()->unpolish(m_open);
  m_open->style()->polish(m_open);
  m_act->setText(readingActionText(reader));
  m_act->setVisible(!m_act->text().isEmpty());
  const int claims = claimCount();
  m_check->setText(Tr::tr("Check %n sentence(s)", nullptr, claims));
  m_check->setToolTip(Tr::tr("Sentences of your notes that are not what the real system does"));
  m_check->setVisible(isOpen && claims > 0);
  setLook(m_state, state == State::Failed ? TextLook::Wrong : TextLook::Muted, m_theme);
}

void FolderBar::setTheme(const Theme& theme) {
  m_theme = theme;
  setLook(m_title, TextLook::Sentence, theme);
  setLook(m_folder, TextLook::Mono, theme);
  showState();
}

}  // namespace orrery
