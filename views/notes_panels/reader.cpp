// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes_panels/reader.h"

#include "models/base/visible_text.h"
#include "views/notes_panels/reader_rows.h"
#include "views/notes_panels/reader_text.h"
#include "views/notes_panels/section_text.h"
#include "views/notes_panels/tr.h"
#include "views/panels/glyph_button.h"
#include "views/panels/keys.h"
#include "views/panels/list_delegate.h"
#include "views/panels/panel_style.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QResizeEvent>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace orrery {

using namespace Qt::StringLiterals;
using notes_panels::Tr;

namespace {

constexpr std::size_t kLongestHistory = 100;
constexpr std::size_t kMostRows = 100;  ///< of the list of files, in any window
constexpr int kDeepestIndent = 4;
constexpr int kWideHead = 56 * kUnit;  ///< narrower: the buttons stand above the words, not beside them

/// How many headings stand above each section: files leave levels out, and a list has no room for that.
std::vector<int> depthsOf(const NoteFile& file) {
  std::vector<int> depths;
  depths.reserve(file.sections.size());
  for (const NoteSection& section : file.sections) {
    const auto parent = static_cast<std::size_t>(section.parent);
    depths.push_back(section.parent < 0 || parent >= depths.size() ? 0 : depths[parent] + 1);
  }
  return depths;
}

/// Where a section is after an edit: by its headings; else, where one above it has changed, the nearest one with its
/// own heading; else the one in its place.
int foundAgain(const NoteFile& file, const SectionKey& key, int before) {
  const int found = findSection(file, key);
  if (found >= 0 || key.headings.isEmpty()) {
    return std::max(found, 0);
  }
  const int count = static_cast<int>(file.sections.size());
  int nearest = std::clamp(before, 0, count - 1);
  int distance = count;
  for (int i = 0; i < count; ++i) {
    const bool isNamesake = file.sections[static_cast<std::size_t>(i)].heading == key.headings.last();
    if (isNamesake && std::abs(i - before) < distance) {
      nearest = i;
      distance = std::abs(i - before);
    }
  }
  return nearest;
}

}  // namespace

bool Reader::open(const QString& path, int section) {
  const NoteFilePointer file = m_index->reader()->file(path);
  if (file == nullptr) {
    say(Tr::tr("There is no note \"%1\" in the folder.").arg(breakableText(path)));
    return false;
  }
  if (m_file != nullptr) {
    m_before.push_back(here());
    if (m_before.size() > kLongestHistory) {
      m_before.erase(m_before.begin());
    }
    m_after.clear();
  }
  const int last = static_cast<int>(file->sections.size()) - 1;
  const int wanted = std::clamp(section, 0, std::max(last, 0));
  return showPlace({last < 0 ? SectionKey{path, {}, 0} : keyOf(*file, wanted), wanted, 0});
}

int Reader::section() const { return m_file == nullptr ? -1 : m_text->current(); }

Reader::Place Reader::here() const {
  const int at = m_text->current();
  if (at < 0) {
    return {{m_file->path, {}, 0}, 0, 0};
  }
  return {keyOf(*m_file, at), at, m_text->offset()};
}

bool Reader::showPlace(const Place& place) {
  const NoteFilePointer file = m_index->reader()->file(place.key.path);
  if (file == nullptr) {
    say(Tr::tr("There is no note \"%1\" in the folder.").arg(breakableText(place.key.path)));
    return false;
  }
  const int count = static_cast<int>(file->sections.size());
  const int section = count == 0 ? 0 : foundAgain(*file, place.key, place.section);
  const bool isSameFile = m_file == file;
  m_file = file;
  m_isGone = false;
  say({});
  showOutline();
  if (isSameFile) {
    m_text->goTo(section, place.offset);
  } else {
    m_text->setSections(count, section, place.offset);
  }
  showHead();
  showFiles();
  markCurrent(m_text->current());
  return true;
}

void Reader::goBack() {
  if (!m_before.empty() && m_file != nullptr) {
    const Place place = m_before.back();
    m_before.pop_back();
    m_after.push_back(here());
    showPlace(place);
  }
}

void Reader::goForward() {
  if (!m_after.empty() && m_file != nullptr) {
    const Place place = m_after.back();
    m_after.pop_back();
    m_before.push_back(here());
    showPlace(place);
  }
}

void Reader::step(int sections) {
  if (m_file != nullptr) {
    m_text->goTo(
        std::clamp(m_text->current() + sections, 0, std::max(static_cast<int>(m_file->sections.size()) - 1, 0)));
  }
}

void Reader::follow() {
  m_isStale = !isVisible();
  if (m_isStale) {
    return;
  }
  showFiles();
  if (m_file == nullptr) {
    showHead();
    return;
  }
  const NoteFilePointer now = m_index->reader()->file(m_file->path);
  if (now == nullptr) {
    m_isGone = true;
    say(Tr::tr("This file is not in the folder any more. What was read last is still shown."));
  } else if (now != m_file) {
    showPlace(here());
  } else {
    m_text->refresh();
  }
}

void Reader::showEvent(QShowEvent* event) {
  Panel::showEvent(event);
  if (m_isStale) {
    follow();
  }
}

void Reader::showFiles() {
  const QStringList words = m_filter->text().simplified().split(u' ', Qt::SkipEmptyParts);
  m_paths.clear();
  std::vector<ReaderRows::Row> rows;
  for (const auto& [path, file] : m_index->reader()->files()) {
    const QString& name = path;
    if (std::ranges::all_of(words, [&](const QString& word) { return name.contains(word, Qt::CaseInsensitive); })) {
      m_paths.append(path);
      rows.push_back({visibleText(path), 0});
    }
  }
  m_fileRows->setRows(std::move(rows));
  const auto row = m_file == nullptr ? -1 : static_cast<int>(m_paths.indexOf(m_file->path));
  if (row != m_fileRows->current()) {
    m_fileRows->setCurrent(row);
    m_files->setCurrentIndex(m_fileRows->index(row));
    m_files->scrollTo(m_fileRows->index(row));
  }
  // A few files leave the room to the headings.
  const auto most = std::min(m_index->reader()->files().size(), kMostRows);
  m_files->setMaximumHeight(std::max(m_files->sizeHintForRow(0) * static_cast<int>(most), m_files->minimumHeight()));
  const bool isNothing = m_paths.isEmpty();
  m_nothing->setText(words.isEmpty() ? Tr::tr("No notes are open.")
                                     : Tr::tr("No file has these words in its name. Esc shows all of them."));
  m_nothing->setVisible(isNothing);
  m_files->setVisible(!isNothing);
}

void Reader::showOutline() {
  std::vector<ReaderRows::Row> rows;
  if (m_file != nullptr) {
    const std::vector<int> depths = depthsOf(*m_file);
    rows.reserve(m_file->sections.size());
    for (std::size_t i = 0; i < depths.size(); ++i) {
      const NoteSection& section = m_file->sections[i];
      const bool isNameless = section.level == 0 || section.heading.isEmpty();
      rows.push_back({isNameless ? Tr::tr("Beginning of the file") : visibleText(section.heading),
                      std::min(depths[i], kDeepestIndent)});
    }
  }
  m_headings->setRows(std::move(rows));
}

void Reader::showHead() {
  if (m_file == nullptr) {
    m_title->setText(Tr::tr("Choose a file on the left."));
    m_facts->clear();
  } else {
    m_title->setText(breakableText(m_file->path));
    const auto count = static_cast<int>(m_file->sections.size());
    m_facts->setText(m_file->text.isEmpty()
                         ? Tr::tr("This file is empty.")
                         : Tr::tr("%1 · %2 · %n section(s)", "encoding, size", count)
                               .arg(encodingName(m_file->encoding), locale().formattedDataSize(m_file->size, 0)));
  }
  m_facts->setVisible(!m_facts->text().isEmpty());
  updateButtons();
}

void Reader::updateButtons() {
  const int last = m_file == nullptr ? -1 : static_cast<int>(m_file->sections.size()) - 1;
  m_back->setEnabled(!m_before.empty());
  m_forward->setEnabled(!m_after.empty());
  m_previous->setEnabled(m_text->current() > 0);
  m_next->setEnabled(m_text->current() < last);
  m_edit->setEnabled(m_file != nullptr && !m_isGone);
}

void Reader::markCurrent(int section) {
  m_headings->setCurrent(section);
  if (section >= 0) {
    m_outline->setCurrentIndex(m_headings->index(section));
    m_outline->scrollTo(m_headings->index(section));
  }
  updateButtons();
}

void Reader::followLink(const QString& path, const QString& anchor) {
  if (m_file == nullptr) {
    return;
  }
  const NoteFilePointer file = path.isEmpty() ? m_file : m_index->reader()->file(path);
  if (file == nullptr) {
    say(Tr::tr("There is no note \"%1\" in the folder.").arg(breakableText(path)));
    return;
  }
  const int section = anchor.isEmpty() ? 0 : findAnchor(*file, anchor);
  if (section < 0) {
    say(Tr::tr("There is no heading \"%1\" in %2.").arg(breakableText(anchor), breakableText(file->path)));
    return;
  }
  open(file->path, section);
}

void Reader::say(const QString& text) {
  m_said->setText(text);
  m_said->setVisible(!text.isEmpty());
}

void Reader::focusFilter() {
  m_filter->setFocus(Qt::ShortcutFocusReason);
  m_filter->selectAll();
}

void Reader::arrangeHead(int width) {
  const auto direction = width < kWideHead ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight;
  if (m_head->direction() != direction) {
    m_head->setDirection(direction);
  }
}

bool Reader::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize && m_head != nullptr && watched == m_head->parentWidget()) {
    arrangeHead(static_cast<QResizeEvent*>(event)->size().width());
  }
  if (event->type() != QEvent::KeyPress) {
    return Panel::eventFilter(watched, event);
  }
  const int key = static_cast<QKeyEvent*>(event)->key();
  const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
  if (watched == m_filter && (isEnter || key == Qt::Key_Down) && !m_paths.isEmpty()) {
    m_files->setFocus();
    if (!m_files->currentIndex().isValid()) {
      m_files->setCurrentIndex(m_fileRows->index(0));
    }
    return true;
  }
  if (watched == m_files && isEnter && m_files->currentIndex().isValid()) {
    open(m_paths.value(m_files->currentIndex().row()));
    return true;
  }
  if (watched == m_outline && isEnter && m_outline->currentIndex().isValid()) {
    m_text->goTo(m_outline->currentIndex().row());
    return true;
  }
  return Panel::eventFilter(watched, event);
}

void Reader::retranslate() {
  setAccessibleName(Tr::tr("Reader"));
  m_filter->setPlaceholderText(Tr::tr("Find a file"));
  m_filter->setAccessibleName(Tr::tr("Find a file"));
  m_files->setAccessibleName(Tr::tr("Files"));
  m_outline->setAccessibleName(Tr::tr("Headings"));
  m_outlineTitle->setText(Tr::tr("Headings"));
  m_text->setAccessibleName(Tr::tr("Text of the file"));
  m_back->setWords(Tr::tr("Back"), keys::back());
  m_forward->setWords(Tr::tr("Forward"), keys::forward());
  m_previous->setWords(Tr::tr("Previous section"), keys::previousSection());
  m_next->setWords(Tr::tr("Next section"), keys::nextSection());
  m_edit->setWords(Tr::tr("Open in your editor"), keys::editNote());
  m_close->setWords(Tr::tr("Close the reader"), QKeySequence(Qt::Key_Escape));
  if (m_isGone) {
    say(Tr::tr("This file is not in the folder any more. What was read last is still shown."));
  } else {
    say({});
  }
  showFiles();
  showOutline();
  showHead();
  m_text->refresh();
  markCurrent(m_text->current());
}

void Reader::restyle() {
  m_fileDelegate->setTheme(theme());
  m_headingDelegate->setTheme(theme());
  for (GlyphButton* button : {m_back, m_forward, m_previous, m_next, m_edit, m_close}) {
    button->setTheme(theme());
  }
  setLook(m_title, TextLook::Heading, theme());
  setLook(m_facts, TextLook::Small, theme());
  setLook(m_said, TextLook::Wrong, theme());
  setLook(m_nothing, TextLook::Muted, theme());
  setLook(m_outlineTitle, TextLook::Caps, theme());
  QPalette line = panelPalette(theme());
  line.setColor(QPalette::Window, theme().color(Role::CardBorder));
  m_line->setPalette(line);
  m_text->setTheme(theme());
  m_files->doItemsLayout();
  m_outline->doItemsLayout();
}

}  // namespace orrery
