// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes_panels/check_page.h"

#include "models/base/visible_text.h"
#include "views/notes_panels/centred.h"
#include "views/notes_panels/claim_box.h"
#include "views/notes_panels/folder_state.h"
#include "views/notes_panels/section_text.h"
#include "views/notes_panels/tr.h"
#include "views/notes_panels/web_link.h"
#include "views/panels/panel_style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace orrery {

using namespace Qt::StringLiterals;
using notes_panels::Tr;
using State = NotesReader::State;

namespace {
constexpr int kSoon = 250;  ///< milliseconds; results come in flocks

QLabel* plainLabel(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  return label;
}

}  // namespace

CheckPage::CheckPage(StudyIndex* index, NotesContext context, QWidget* parent)
    : Panel(parent), m_index(index), m_context(std::move(context)) {
  build();
  connect(m_index, &StudyIndex::changed, this, &CheckPage::refreshSoon);
  connect(m_index->reader(), &NotesReader::stateChanged, this, &CheckPage::refresh);
  connect(&m_soon, &QTimer::timeout, this, &CheckPage::refresh);
  retranslate();
}

void CheckPage::build() {
  m_area = new QScrollArea(this);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins({});
  outer->addWidget(m_area);
  auto* whole = new QWidget(m_area);
  auto* content = new QWidget(whole);
  putInTheMiddle(content, whole);
  m_column = new QVBoxLayout(content);
  m_column->setContentsMargins(2 * kUnit, 3 * kUnit, 2 * kUnit, 2 * kUnit);
  m_column->setSpacing(kUnit);
  m_title = plainLabel(content);
  m_state = plainLabel(content);
  m_open = new QPushButton(content);
  m_rest = new QPushButton(content);
  m_open->setProperty("main", true);
  m_open->setAutoDefault(false);
  m_rest->setAutoDefault(false);
  m_column->addWidget(m_title);
  m_column->addWidget(m_state);
  m_column->addWidget(m_open, 0, Qt::AlignLeft);
  m_column->addWidget(m_rest, 0, Qt::AlignLeft);
  m_column->addStretch();
  m_area->setWidget(whole);
  m_area->setWidgetResizable(true);
  m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  letThrough(*m_area);
  m_soon.setSingleShot(true);
  m_soon.setInterval(kSoon);
  connect(m_open, &QPushButton::clicked, this, &CheckPage::folderWanted);
  connect(m_rest, &QPushButton::clicked, this, [this] {
    m_most += kMore;
    list();
  });
}

std::vector<CheckPage::Entry> CheckPage::entries(int* files) const {
  std::vector<Entry> made;
  for (const auto& [path, findings] : m_index->findings()) {
    *files += findings.claims.empty() ? 0 : 1;
    for (const ClaimHit& hit : findings.claims) {
      if (m_index->claimFinder().claim(hit.claim) == nullptr) {
        continue;
      }
      // Only those that are shown are read.
      const bool isShown = static_cast<int>(made.size()) < m_most;
      made.push_back({path, hit.section, hit.line,
                      isShown ? headingPath(*findings.file, hit.section).join(QStringLiteral(" › ")) : QString(),
                      hit.claim, isShown ? quoteOf(*findings.file, hit) : QString()});
    }
  }
  return made;
}

void CheckPage::refreshSoon() {
  if (!isVisible()) {
    m_isStale = true;
  } else if (!m_soon.isActive()) {
    m_soon.start();
  }
}

void CheckPage::refresh() {
  m_soon.stop();
  m_isStale = !isVisible();
  if (m_isStale) {
    return;
  }
  int files = 0;
  std::vector<Entry> now = entries(&files);
  m_files = files;
  if (now != m_entries || m_list == nullptr) {
    m_entries = std::move(now);
    list();
  }
  showState();
}

QString CheckPage::stateText() const {
  const NotesReader& reader = *m_index->reader();
  const auto looked = static_cast<int>(m_index->findings().size());
  if (reader.state() == State::Closed) {
    return Tr::tr(
        "Open the folder of your study notes; sentences in it that are not what the real system does are "
        "listed here, each with the step that shows what happens.");
  }
  if (reader.state() == State::Reading || m_index->isBusy()) {
    return Tr::tr("Looking through your notes: %n file(s) so far", nullptr, looked);
  }
  if (reader.state() == State::Failed || hasNoNotes(reader)) {
    return folderStateText(reader);
  }
  if (m_entries.empty()) {
    return Tr::tr("Nothing inexact that Orrery knows of was found in %n file(s).", nullptr, looked);
  }
  return Tr::tr("%1 in %2", "sentences, files")
      .arg(Tr::tr("%n sentence(s) to look at", nullptr, static_cast<int>(m_entries.size())),
           Tr::tr("%n file(s)", nullptr, m_files));
}

void CheckPage::showState() {
  const State state = m_index->reader()->state();
  m_state->setText(stateText());
  setLook(m_state, state == State::Failed ? TextLook::Wrong : TextLook::Muted, theme());
  m_open->setText(openFolderText(*m_index->reader()));
  m_open->setVisible(state == State::Closed || state == State::Failed || hasNoNotes(*m_index->reader()));
  const int rest = static_cast<int>(m_entries.size()) - m_most;
  m_rest->setText(Tr::tr("%n more", nullptr, rest));
  m_rest->setVisible(rest > 0);
}

void CheckPage::addFile(const QString& path) {
  auto* name = plainLabel(m_list);
  name->setText(breakableText(path));
  setLook(name, TextLook::Heading, theme());
  m_list->layout()->addWidget(name);
}

void CheckPage::addEntries(std::span<const Entry> entries) {
  const Entry& entry = entries.front();
  const Claim* const claim = m_index->claimFinder().claim(entry.claim);
  auto* line = new QHBoxLayout;
  line->setSpacing(kUnit);
  QStringList lines;
  QStringList quotes;
  for (const Entry& each : entries) {
    lines.append(QString::number(each.line));
    quotes.append(each.quote);
  }
  lines.removeDuplicates();
  const QString where = lines.size() == 1 ? Tr::tr("%1 · line %2", "file and headings above, number")
                                          : Tr::tr("%1 · lines %2", "file and headings above, numbers");
  auto* place = plainLabel(m_list);
  place->setText(where.arg(breakableText(entry.place), lines.join(Tr::tr(", ", "between numbers"))));
  setLook(place, TextLook::Small, theme());
  auto* read = new QPushButton(Tr::tr("Open the section"), m_list);
  read->setAutoDefault(false);
  read->setAccessibleName(Tr::tr("Open the section: %1").arg(visibleText(entry.place)));
  line->addWidget(place, 1);
  line->addWidget(read);
  auto* box = new ClaimBox(m_list);
  box->setClaim(*claim, quotes, m_context.stepOf ? m_context.stepOf(*claim) : ClaimStep());
  box->setTheme(theme());
  auto* column = static_cast<QVBoxLayout*>(m_list->layout());
  column->addLayout(line);
  column->addWidget(box);
  column->addSpacing(kUnit);
  connect(read, &QPushButton::clicked, this,
          [this, path = entry.path, section = entry.section] { Q_EMIT openSection(path, section); });
  connect(box, &ClaimBox::showStep, this, &CheckPage::showStep);
  connect(box, &ClaimBox::webLinkActivated, this,
          [this](const QUrl& url) { askToOpen(window(), theme(), url, m_context.openWebPage); });
}

void CheckPage::list() {
  int files = 0;
  m_entries = entries(&files);
  const int scrolled = m_area->verticalScrollBar()->value();
  if (m_list != nullptr) {
    // Not at once: one of its own buttons may be what led here.
    m_column->removeWidget(m_list);
    m_list->hide();
    m_list->deleteLater();
  }
  m_list = new QWidget(m_column->parentWidget());
  auto* column = new QVBoxLayout(m_list);
  column->setContentsMargins(0, kUnit, 0, 0);
  column->setSpacing(kUnit);
  QString path;
  const auto most = std::min(m_entries.size(), static_cast<std::size_t>(m_most));
  std::span<const Entry> rest(m_entries.data(), most);
  while (!rest.empty()) {
    const Entry& first = rest.front();
    if (first.path != path) {
      path = first.path;
      addFile(path);
    }
    const auto other = std::ranges::find_if_not(rest, [&](const Entry& entry) { return entry.isAs(first); });
    const auto count = static_cast<std::size_t>(other - rest.begin());
    addEntries(rest.first(count));
    rest = rest.subspan(count);
  }
  m_column->insertWidget(m_column->indexOf(m_rest), m_list);
  m_list->show();
  showState();
  m_area->widget()->layout()->activate();
  m_area->verticalScrollBar()->setValue(scrolled);
}

void CheckPage::showEvent(QShowEvent* event) {
  Panel::showEvent(event);
  if (m_isStale) {
    refresh();
  }
}

void CheckPage::retranslate() {
  setAccessibleName(Tr::tr("Check your notes"));
  m_title->setText(Tr::tr("Check your notes"));
  if (m_list != nullptr) {
    list();
  }
  showState();
}

void CheckPage::restyle() {
  setLook(m_title, TextLook::Sentence, theme());
  if (m_list != nullptr) {
    list();
  }
  showState();
}

}  // namespace orrery
