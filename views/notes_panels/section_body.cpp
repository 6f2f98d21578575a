// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes_panels/section_body.h"

#include "views/notes_panels/claim_box.h"
#include "views/notes_panels/section_text.h"
#include "views/notes_panels/tr.h"
#include "views/panels/note_browser.h"
#include "views/panels/panel_style.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace orrery {

using namespace Qt::StringLiterals;
using notes_panels::Tr;

namespace {
constexpr qsizetype kKilobyte = 1024;
}  // namespace

SectionBody::SectionBody(int foldedLines, QWidget* parent)
    : QWidget(parent),
      m_foldedLines(foldedLines),
      m_column(new QVBoxLayout(this)),
      m_empty(new QLabel(this)),
      m_text(new NoteBrowser(this)),
      m_cut(new QLabel(this)),
      m_more(new QPushButton(this)) {
  m_column->setContentsMargins({});
  m_column->setSpacing(kUnit);
  m_column->addWidget(m_empty);
  m_column->addWidget(m_text);
  m_column->addWidget(m_cut);
  m_column->addWidget(m_more, 0, Qt::AlignLeft);
  for (QLabel* label : {m_empty, m_cut}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
  }
  m_more->setAutoDefault(false);
  connect(m_more, &QPushButton::clicked, this, [this] {
    m_isOpen = !m_isOpen;
    showText();
  });
  connect(m_text, &NoteBrowser::webLinkActivated, this, &SectionBody::webLinkActivated);
  connect(m_text, &NoteBrowser::placeActivated, this, &SectionBody::placeActivated);
  connect(m_text, &NoteBrowser::linkRefused, this, &SectionBody::linkRefused);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_empty, m_text, m_cut, m_more}) {
    widget->hide();
  }
}

void SectionBody::setContent(const SectionContent& content) {
  m_content = content;
  showText();
  showClaims();
}

void SectionBody::showText() {
  const NoteFile& file = *m_content.file;
  const SectionText text = sectionText(file, m_content.section, m_isOpen ? 0 : m_foldedLines);
  m_lines = text.lines;
  m_isCut = text.isCut;
  m_shownBytes = text.bytes;
  m_isFolded = text.isFolded;
  std::vector<ClaimHit> hits;
  for (const ShownClaim& claim : m_content.claims) {
    hits.push_back(claim.hit);
  }
  m_text->setUserNote(text.markdown, {m_content.folder, file.path}, marksOf(file, hits));
  const bool isEmpty = text.markdown.trimmed().isEmpty();
  m_text->setVisible(!isEmpty);
  m_empty->setVisible(isEmpty && !m_empty->text().isEmpty());
  retranslate();
}

void SectionBody::showClaims() {
  for (ClaimBox* box : m_boxes) {
    // Not at once: a box may be what was just clicked.
    m_column->removeWidget(box);
    box->hide();
    box->deleteLater();
  }
  m_boxes.clear();
  QSet<QString> told;
  for (const ShownClaim& shown : m_content.claims) {
    if (told.contains(shown.claim.id)) {
      continue;  // every sentence is marked; the truth is told once
    }
    told.insert(shown.claim.id);
    auto* box = new ClaimBox(this);
    box->setClaim(shown.claim, {shown.quote}, shown.step);
    box->setTheme(m_theme);
    connect(box, &ClaimBox::showStep, this, &SectionBody::showStep);
    connect(box, &ClaimBox::webLinkActivated, this, &SectionBody::webLinkActivated);
    m_column->addWidget(box);
    box->show();
    m_boxes.push_back(box);
  }
}

void SectionBody::setEmptyText(const QString& text) {
  m_empty->setText(text);
  m_empty->setVisible(!text.isEmpty() && m_text->isHidden() && m_content.file != nullptr);
}

void SectionBody::setTheme(const Theme& theme) {
  m_theme = theme;
  setLook(m_empty, TextLook::Muted, theme);
  setLook(m_cut, TextLook::Small, theme);
  m_text->setTheme(theme);
  for (ClaimBox* box : m_boxes) {
    box->setTheme(theme);
  }
}

void SectionBody::retranslate() {
  m_text->setAccessibleName(m_content.file == nullptr ? QString() : headingText(*m_content.file, m_content.section));
  m_cut->setText(Tr::tr("Shown: the first %1 KB of this section")
                     .arg(QLocale().toString((m_shownBytes + kKilobyte - 1) / kKilobyte)));
  m_cut->setVisible(m_isCut && !m_isFolded);
  m_more->setText(m_isFolded ? Tr::tr("Show all %n line(s)", nullptr, m_lines) : Tr::tr("Show less"));
  m_more->setVisible(m_isFolded || (m_isOpen && m_foldedLines > 0 && m_lines > m_foldedLines));
}

void SectionBody::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
  }
}

}  // namespace orrery
