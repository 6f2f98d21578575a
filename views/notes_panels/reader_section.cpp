// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes_panels/reader_section.h"

#include "models/base/visible_text.h"
#include "views/notes_panels/section_body.h"
#include "views/notes_panels/section_text.h"
#include "views/notes_panels/tr.h"
#include "views/panels/panel_style.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace orrery {

using namespace Qt::StringLiterals;
using notes_panels::Tr;

namespace {

constexpr int kLargeLevel = 2;  ///< headings of the first levels are larger

const NoteSection& sectionOf(const SectionContent& content) {
  return content.file->sections[static_cast<std::size_t>(content.section)];
}

}  // namespace

ReaderSection::ReaderSection(QWidget* parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_show(new QPushButton(this)), m_body(new SectionBody(0, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, kUnit, 0, 0);  // its upper edge may be that of the view
  column->setSpacing(kUnit / 2);
  column->addWidget(m_heading);
  column->addWidget(m_show, 0, Qt::AlignLeft);
  column->addWidget(m_body);
  m_heading->setWordWrap(true);
  m_heading->setTextFormat(Qt::PlainText);
  m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_show->setAutoDefault(false);
  connect(m_show, &QPushButton::clicked, this, &ReaderSection::chooseScenario);
  connect(m_body, &SectionBody::showStep, this, &ReaderSection::showStep);
  connect(m_body, &SectionBody::webLinkActivated, this, &ReaderSection::webLinkActivated);
  connect(m_body, &SectionBody::placeActivated, this, &ReaderSection::placeActivated);
  connect(m_body, &SectionBody::linkRefused, this, &ReaderSection::linkRefused);
}

int ReaderSection::section() const { return m_body->content().section; }

void ReaderSection::setSection(const SectionContent& content, std::vector<TopicScenario> scenarios) {
  m_scenarios = std::move(scenarios);
  if (!looksSame(m_body->content(), content)) {
    m_body->setContent(content);
  }
  styleHeading();
  retranslate();
}

void ReaderSection::retranslate() {
  const SectionContent& content = m_body->content();
  if (content.file == nullptr) {
    return;
  }
  const NoteSection& its = sectionOf(content);
  m_heading->setText(breakableText(its.heading));
  m_heading->setVisible(its.level > 0);
  m_show->setText(Tr::tr("%n scenario(s) show this", nullptr, static_cast<int>(m_scenarios.size())));
  m_show->setVisible(!m_scenarios.empty());
  m_body->setEmptyText(its.isEmpty ? Tr::tr("You have a heading but no text for this yet.") : QString());
  setAccessibleName(headingText(*content.file, content.section));
}

void ReaderSection::chooseScenario() {
  if (m_scenarios.size() == 1) {
    const TopicScenario& only = m_scenarios.front();
    Q_EMIT openTopic(only.topic, only.exhibit, only.scenario);
    return;
  }
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (const TopicScenario& scenario : m_scenarios) {
    QString title = scenario.title;
    const QAction* action = menu->addAction(title.replace(u'&', u"&&"_s));
    connect(action, &QAction::triggered, this,
            [this, scenario] { Q_EMIT openTopic(scenario.topic, scenario.exhibit, scenario.scenario); });
  }
  menu->popup(m_show->mapToGlobal(QPoint(0, m_show->height())));
}

void ReaderSection::setTheme(const Theme& theme) {
  m_theme = theme;
  styleHeading();
  m_body->setTheme(theme);
}

void ReaderSection::styleHeading() {
  const SectionContent& content = m_body->content();
  const bool isLarge = content.file != nullptr && sectionOf(content).level <= kLargeLevel;
  setLook(m_heading, isLarge ? TextLook::Sentence : TextLook::Heading, m_theme);
}

void ReaderSection::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
  }
}

}  // namespace orrery
