// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes_panels/user_notes_panel.h"

#include "models/base/visible_text.h"
#include "views/notes_panels/folder_state.h"
#include "views/notes_panels/scroll_place.h"
#include "views/notes_panels/section_text.h"
#include "views/notes_panels/section_view.h"
#include "views/notes_panels/tr.h"
#include "views/notes_panels/web_link.h"
#include "views/panels/panel_style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace orrery {

using namespace Qt::StringLiterals;
using notes_panels::Tr;
using State = NotesReader::State;

UserNotesPanel::UserNotesPanel(StudyIndex* index, NotesContext context, QWidget* parent)
    : Panel(parent), m_index(index), m_context(std::move(context)) {
  build();
  connect(index, &StudyIndex::changed, this, &UserNotesPanel::refresh);
  connect(index->reader(), &NotesReader::stateChanged, this, &UserNotesPanel::refresh);
  connect(index->reader(), &NotesReader::progressed, this, &UserNotesPanel::showState);
  retranslate();
}

void UserNotesPanel::build() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(kUnit);
  m_state = new QLabel(this);
  m_progress = makeReadingProgress(this);
  m_act = new QPushButton(this);
  m_open = new QPushButton(this);
  m_more = new QPushButton(this);
  m_hiddenToo = new QPushButton(this);
  m_said = new QLabel(this);
  for (QLabel* label : {m_state, m_said}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->hide();
  }
  for (QPushButton* button : {m_act, m_open, m_more, m_hiddenToo}) {
    button->setAutoDefault(false);
    button->hide();
  }
  column->addWidget(m_state);
  column->addWidget(m_progress);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(kUnit);
  buttons->addWidget(m_act);
  buttons->addWidget(m_open);
  buttons->addStretch();
  column->addLayout(buttons);
  m_sections = new QVBoxLayout;
  m_sections->setSpacing(2 * kUnit);
  column->addLayout(m_sections);
  column->addWidget(m_said);
  column->addWidget(m_more, 0, Qt::AlignLeft);
  column->addWidget(m_hiddenToo, 0, Qt::AlignLeft);
  connect(m_act, &QPushButton::clicked, this, [this] { doReadingAction(m_index->reader()); });
  connect(m_open, &QPushButton::clicked, this, &UserNotesPanel::folderWanted);
  connect(m_more, &QPushButton::clicked, this, [this] {
    m_most += kMore;
    showSections();
  });
  connect(m_hiddenToo, &QPushButton::clicked, this, [this] {
    m_showsHidden = !m_showsHidden;
    showSections();
  });
}

void UserNotesPanel::setTopic(const QString& topic) {
  if (topic == m_topic) {
    return;
  }
  m_topic = topic;
  m_most = kFirst;
  m_showsHidden = false;
  m_said->hide();
  refresh();
}

void UserNotesPanel::refresh() {
  m_isStale = !isVisible();
  if (m_isStale) {
    return;
  }
  m_found = m_topic.isEmpty() ? std::vector<FoundSection>() : m_index->sectionsOf(m_topic);
  m_hidden = m_topic.isEmpty() ? std::vector<FoundSection>() : m_index->hiddenSectionsOf(m_topic);
  showSections();
}

void UserNotesPanel::showEvent(QShowEvent* event) {
  Panel::showEvent(event);
  if (m_isStale) {
    refresh();
  }
}

QString UserNotesPanel::stateText() const {
  const NotesReader& reader = *m_index->reader();
  if (reader.state() == State::Closed) {
    return Tr::tr(
        "Open the folder of your study notes once; from then on each step shows here what they say about it.");
  }
  if (const QString text = folderStateText(reader); !text.isEmpty()) {
    return text;
  }
  if (m_topic.isEmpty()) {
    return Tr::tr("At each step, what your notes say about it stands here.");
  }
  if (!m_found.empty()) {
    return {};
  }
  return m_index->isBusy()  ? Tr::tr("Looking through your notes…")
         : m_hidden.empty() ? Tr::tr("Your notes do not speak of this yet.")
                            : Tr::tr("All that your notes say about this is hidden.");
}

void UserNotesPanel::showState() {
  const NotesReader& reader = *m_index->reader();
  const State state = reader.state();
  showReadingProgress(reader, m_progress);
  setLook(m_state, state == State::Failed ? TextLook::Wrong : TextLook::Muted, theme());
  m_state->setText(stateText());
  m_state->setVisible(!m_state->text().isEmpty());
  m_act->setText(readingActionText(reader));
  m_act->setVisible(!m_act->text().isEmpty());
  m_open->setText(openFolderText(reader));
  m_open->setVisible(state == State::Closed || state == State::Failed || hasNoNotes(reader));
}

SectionView* UserNotesPanel::makeView() {
  auto* view = new SectionView(this);
  view->setTheme(theme());
  connect(view, &SectionView::readerWanted, this,
          [this, view] { Q_EMIT readerWanted(view->content().file->path, view->content().section); });
  connect(view, &SectionView::editorWanted, this, [this, view] {
    const SectionContent& content = view->content();
    Q_EMIT editorWanted(content.file->path, content.file->sections[static_cast<std::size_t>(content.section)].line);
  });
  connect(view, &SectionView::markWanted, this, [this, view](SectionMark mark) {
    m_index->setMark(m_topic, keyOf(*view->content().file, view->content().section), mark);
  });
  connect(view, &SectionView::showStep, this, &UserNotesPanel::showStep);
  connect(view, &SectionView::webLinkActivated, this,
          [this](const QUrl& url) { askToOpen(window(), theme(), url, m_context.openWebPage); });
  connect(view, &SectionView::placeActivated, this,
          [this, view](const QString& path, const QString& anchor) { follow(view, path, anchor); });
  connect(view, &SectionView::linkRefused, this, [this](const QString& why) {
    m_said->setText(why);
    m_said->show();
  });
  return view;
}

SectionView* UserNotesPanel::takeView(const FoundSection& found, std::vector<SectionView*>* old) {
  const SectionKey key = keyOf(*found.file, found.match.section);
  const auto isSame = [&](const SectionView* view) {
    return view->content().file->path == key.path && keyOf(*view->content().file, view->content().section) == key;
  };
  const auto known = std::ranges::find_if(*old, isSame);
  if (known == old->end()) {
    return makeView();
  }
  SectionView* view = *known;
  old->erase(known);
  return view;
}

void UserNotesPanel::showSections() {
  std::vector<QWidget*> seen(m_views.begin(), m_views.end());
  ScrollPlace place(seen);
  const auto most = std::min(m_found.size(), static_cast<std::size_t>(m_most));
  std::vector<FoundSection> wanted(m_found.begin(), m_found.begin() + static_cast<std::ptrdiff_t>(most));
  if (m_showsHidden) {
    wanted.insert(wanted.end(), m_hidden.begin(), m_hidden.end());
  }
  std::vector<SectionView*> old = std::exchange(m_views, {});
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const FoundSection& found = wanted[i];
    SectionView* view = takeView(found, &old);
    const auto findings = m_index->findings().find(found.file->path);
    SectionContent content{m_index->reader()->folder(), found.file, found.match.section, {}};
    if (findings != m_index->findings().end() && findings->second.file == found.file) {
      content.claims = claimsIn(findings->second, found.match.section, m_index->claimFinder(), m_context);
    }
    view->setSection(content, found.match,
                     i >= most        ? SectionMark::Hidden
                     : found.isPinned ? SectionMark::Pinned
                                      : SectionMark::None);
    const auto at = static_cast<int>(i);
    if (m_sections->indexOf(view) != at) {
      m_sections->removeWidget(view);
      m_sections->insertWidget(at, view);
    }
    view->show();
    m_views.push_back(view);
  }
  for (SectionView* view : old) {
    // Not at once: its own button may be what hid it.
    m_sections->removeWidget(view);
    view->hide();
    view->deleteLater();
  }
  const auto rest = static_cast<int>(m_found.size() - most);
  m_more->setText(Tr::tr("%n more", nullptr, rest));
  m_more->setVisible(rest > 0);
  const auto hidden = static_cast<int>(m_hidden.size());
  m_hiddenToo->setText(m_showsHidden ? Tr::tr("%n hidden · do not show", nullptr, hidden)
                                     : Tr::tr("%n hidden · show", nullptr, hidden));
  m_hiddenToo->setVisible(hidden > 0);
  showState();
  if (!place.isAtTop()) {
    place.restore();
  }
}

void UserNotesPanel::follow(const SectionView* view, const QString& path, const QString& anchor) {
  const NoteFilePointer file = path.isEmpty() ? view->content().file : m_index->reader()->file(path);
  const int section = file == nullptr ? -1 : anchor.isEmpty() ? 0 : findAnchor(*file, anchor);
  m_said->setVisible(section < 0);
  if (section >= 0) {
    Q_EMIT readerWanted(file->path, section);
  } else if (file == nullptr) {
    m_said->setText(Tr::tr("There is no note \"%1\" in the folder.").arg(breakableText(path)));
  } else {
    m_said->setText(Tr::tr("There is no heading \"%1\" in %2.").arg(breakableText(anchor), breakableText(file->path)));
  }
}

void UserNotesPanel::retranslate() {
  setAccessibleName(Tr::tr("Your notes"));
  m_said->hide();
  showSections();
}

void UserNotesPanel::restyle() {
  setLook(m_said, TextLook::Wrong, theme());
  for (SectionView* view : m_views) {
    view->setTheme(theme());
  }
  showState();
}

}  // namespace orrery
