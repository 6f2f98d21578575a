// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/explanation_panel.h"

#include "models/exhibit/session.h"
#include "models/topics/topic_store.h"
#include "views/panels/note_browser.h"
#include "views/panels/outline_view.h"
#include "views/panels/panel_style.h"
#include "views/panels/tr.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace orrery {

using namespace Qt::StringLiterals;
using panels::Tr;

ExplanationPanel::ExplanationPanel(Session* session, const TopicStore* topics, QWidget* parent)
    : Panel(parent), m_session(session), m_topics(topics) {
  build();
  connect(session, &Session::opened, this, &ExplanationPanel::showCursor);
  connect(session->timeline(), &TimelineModel::positionChanged, this, &ExplanationPanel::showCursor);
  connect(session, &Session::branchesChanged, this, &ExplanationPanel::showCursor);
  setMinimumWidth(30 * kUnit);
  retranslate();
}

QLabel* ExplanationPanel::addLabel(TextLook look) {
  auto* label = new QLabel(m_column->parentWidget());
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  m_column->addWidget(label);
  m_labels.push_back({label, look});
  return label;
}

void ExplanationPanel::build() {
  auto* frame = new QVBoxLayout(this);
  frame->setContentsMargins({});
  m_scroll = new QScrollArea(this);
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  frame->addWidget(m_scroll);
  auto* content = new QWidget(m_scroll);
  m_column = new QVBoxLayout(content);
  m_column->setContentsMargins(panelMargins());
  m_column->setSpacing(kUnit);

  m_place = addLabel(TextLook::Place);
  m_sentence = addLabel(TextLook::Sentence);
  // To be reached with the keyboard, so that it can be heard again; without a caret, which would blink.
  m_sentence->setObjectName(kHeardLabel);
  m_sentence->setIndent(0);  // a label with a focus frame would step in by half a letter
  m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_sentence->setFocusPolicy(Qt::StrongFocus);
  m_detail = addLabel(TextLook::Body);
  m_notesLink = addLabel(TextLook::Small);
  m_notesLink->setTextFormat(Qt::RichText);
  m_notesLink->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  m_notesLink->hide();
  connect(m_notesLink, &QLabel::linkActivated, this, &ExplanationPanel::showUserNotes);
  m_column->addSpacing(kUnit);
  m_caption = addLabel(TextLook::Small);
  m_outline = new OutlineView(content);
  m_column->addWidget(m_outline);
  m_column->addSpacing(kUnit / 2);
  m_title = addLabel(TextLook::Heading);
  m_text = addNote();
  m_missing = addLabel(TextLook::Wrong);
  m_column->addSpacing(kUnit / 2);
  m_leavesOutTitle = addLabel(TextLook::Heading);
  m_leavesOut = addNote();
  m_column->addSpacing(kUnit / 2);
  m_sourcesTitle = addLabel(TextLook::Small);
  m_sources = addLabel(TextLook::Small);
  m_sources->setTextInteractionFlags(Qt::TextSelectableByMouse);

  m_notesSection = new QWidget(content);
  m_notesColumn = new QVBoxLayout(m_notesSection);
  m_notesColumn->setContentsMargins(0, kUnit, 0, 0);
  m_notesTitle = new QLabel(m_notesSection);
  m_labels.push_back({m_notesTitle, TextLook::Caps});
  m_notesColumn->addWidget(m_notesTitle);
  m_notesSection->hide();
  m_column->addWidget(m_notesSection);
  m_column->addStretch(1);
  m_scroll->setWidget(content);
  letThrough(*m_scroll);
}

NoteBrowser* ExplanationPanel::addNote() {
  auto* note = new NoteBrowser(m_column->parentWidget());
  m_column->addWidget(note);
  return note;
}

void ExplanationPanel::setUserNotes(QWidget* notes) {
  delete m_userNotes;
  m_userNotes = notes;
  if (notes != nullptr) {
    m_notesColumn->addWidget(notes);
  }
  m_notesSection->setVisible(notes != nullptr);
}

void ExplanationPanel::setUserNotesSummary(const QString& text) {
  m_notesSummary = text;
  m_notesLink->setText(
      u"<a href=\"notes\" style=\"color: %1\">%2</a>"_s.arg(theme().color(Role::BlueInk).name(), text.toHtmlEscaped()));
  m_notesLink->setVisible(!text.isEmpty());
}

void ExplanationPanel::showUserNotes() {
  m_scroll->verticalScrollBar()->setValue(m_notesSection->y());
  m_userNotes->setFocus();
}

void ExplanationPanel::showCursor() {
  if (!m_session->isOpen()) {
    m_place->clear();
    say(Tr::tr("Nothing is open"));
    m_detail->setText(Tr::tr("Choose a scenario on the left, or open a file."));
    clearTopic();
  } else if (m_session->timeline()->currentStep() == nullptr) {
    showStart();
  } else {
    showStep();
  }
  m_place->setVisible(!m_place->text().isEmpty());
  m_detail->setVisible(!m_detail->text().isEmpty());
}

void ExplanationPanel::showStart() {
  const Scenario& scenario = m_session->scenario();
  const int length = m_session->timeline()->length();
  m_place->setText(length > 0 ? Tr::tr("START · %n step(s)", nullptr, length) : Tr::tr("START"));
  const QString title = scenario.title.text();
  say(title.isEmpty() ? m_session->exhibit().name() : title);
  const QString text = scenario.text.text();
  m_detail->setText(text.isEmpty() ? m_session->exhibit().summary() : text);
  clearTopic();
}

void ExplanationPanel::showStep() {
  const TimelineModel& timeline = *m_session->timeline();
  const Step& step = *timeline.currentStep();
  const Exhibit& exhibit = m_session->exhibit();
  const AnyState& state = m_session->state();
  const auto& run = m_session->recording().operations()[step.operation];
  m_place->setText(Tr::tr("STEP %1 OF %2 · %3", "number, number of steps, operation")
                       .arg(locale().toString(timeline.position()), locale().toString(timeline.length()),
                            exhibit.operationText(run.operation)));
  say(exhibit.sentence(step, state));
  m_detail->setText(exhibit.detail(step, state));
  showTopic(exhibit.topic(step.kind));
  m_outline->setCurrent(exhibit.outlineLabel(step.kind));
}

void ExplanationPanel::say(const QString& sentence) {
  if (m_sentence->text() == sentence) {
    return;
  }
  m_sentence->setText(sentence);
  m_sentence->setAccessibleName(sentence);
  QAccessibleEvent event(m_sentence, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

void ExplanationPanel::showTopic(const QString& id) {
  const QString language = topicLanguage();
  const QString wanted = language % u'/' % id;
  if (wanted == m_shownTopic) {
    return;
  }
  m_shownTopic = wanted;
  const auto topic = m_topics->topic(id, language);
  if (!topic) {
    showMissing(topic.error());
    return;
  }
  m_caption->setText(topic->outlineOf);
  m_outline->setOutline(topic->outline);
  m_title->setText(topic->title);
  m_text->setNote(topic->text);
  m_leavesOut->setNote(topic->leavesOut);
  m_sources->setText(topic->sources.join(u'\n'));
  m_missing->clear();
  showParts(*topic);
}

void ExplanationPanel::showParts(const Topic& topic) {
  m_caption->setVisible(!topic.outlineOf.isEmpty());
  m_outline->setVisible(!topic.outline.empty());
  m_title->setVisible(!topic.title.isEmpty());
  m_text->setVisible(!topic.text.isEmpty());
  m_leavesOutTitle->setVisible(!topic.leavesOut.isEmpty());
  m_leavesOut->setVisible(!topic.leavesOut.isEmpty());
  m_sourcesTitle->setVisible(!topic.sources.isEmpty());
  m_sources->setVisible(!topic.sources.isEmpty());
  m_missing->setVisible(!m_missing->text().isEmpty());
}

void ExplanationPanel::clearTopic() {
  m_shownTopic.clear();
  m_missing->clear();
  m_outline->setOutline({});
  showParts({});
}

void ExplanationPanel::showMissing(const Error& error) {
  m_outline->setOutline({});
  m_missing->setText(Tr::tr("The explanation of this step could not be read. The step itself is not affected.\n%1")
                         .arg(error.message()));
  showParts({});
}

void ExplanationPanel::retranslate() {
  setAccessibleName(Tr::tr("Explanation"));
  m_leavesOutTitle->setText(Tr::tr("What this leaves out"));
  m_sourcesTitle->setText(Tr::tr("Sources"));
  m_notesTitle->setText(Tr::tr("Your notes"));
  m_text->setAccessibleName(Tr::tr("Explanation"));
  m_leavesOut->setAccessibleName(Tr::tr("What this leaves out"));
  showCursor();
}

void ExplanationPanel::restyle() {
  for (const auto& [label, look] : m_labels) {
    setLook(label, look, theme());
  }
  m_outline->setTheme(theme());
  m_text->setTheme(theme());
  m_leavesOut->setTheme(theme());
  setUserNotesSummary(m_notesSummary);
}

}  // namespace orrery
