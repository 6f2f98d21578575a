// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes_panels/section_view.h"

#include "models/base/visible_text.h"
#include "views/notes_panels/section_body.h"
#include "views/notes_panels/section_text.h"
#include "views/notes_panels/tr.h"
#include "views/panels/glyph_button.h"
#include "views/panels/panel_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace orrery {

using namespace Qt::StringLiterals;
using notes_panels::Tr;

SectionView::SectionView(QWidget* parent)
    : QWidget(parent),
      m_heading(new QLabel(this)),
      m_place(new QLabel(this)),
      m_why(new QLabel(this)),
      m_read(new GlyphButton(Glyph::Book, GlyphButton::Look::Quiet, this)),
      m_edit(new GlyphButton(Glyph::Pencil, GlyphButton::Look::Quiet, this)),
      m_pin(new GlyphButton(Glyph::Pin, GlyphButton::Look::Quiet, this)),
      m_hide(new GlyphButton(Glyph::Hide, GlyphButton::Look::Quiet, this)),
      m_body(new SectionBody(kFoldedLines, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kMarkWidth + kUnit + kUnit / 2, 0, 0, 0);
  column->setSpacing(kUnit / 4);
  auto* head = new QHBoxLayout;
  head->setSpacing(0);
  head->addWidget(m_heading, 1);
  for (GlyphButton* button : {m_read, m_edit, m_pin, m_hide}) {
    head->addWidget(button, 0, Qt::AlignTop);
  }
  column->addLayout(head);
  column->addWidget(m_place);
  column->addWidget(m_why);
  column->addSpacing(kUnit / 2);
  column->addWidget(m_body);
  for (QLabel* label : {m_heading, m_place, m_why}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
  }
  connect(m_read, &QAbstractButton::clicked, this, &SectionView::readerWanted);
  connect(m_edit, &QAbstractButton::clicked, this, &SectionView::editorWanted);
  connect(m_pin, &QAbstractButton::clicked, this,
          [this] { Q_EMIT markWanted(m_mark == SectionMark::Pinned ? SectionMark::None : SectionMark::Pinned); });
  connect(m_hide, &QAbstractButton::clicked, this,
          [this] { Q_EMIT markWanted(m_mark == SectionMark::Hidden ? SectionMark::None : SectionMark::Hidden); });
  connect(m_body, &SectionBody::showStep, this, &SectionView::showStep);
  connect(m_body, &SectionBody::webLinkActivated, this, &SectionView::webLinkActivated);
  connect(m_body, &SectionBody::placeActivated, this, &SectionView::placeActivated);
  connect(m_body, &SectionBody::linkRefused, this, &SectionView::linkRefused);
}

void SectionView::setSection(const SectionContent& content, const TopicMatch& match, SectionMark mark) {
  const bool isSame = looksSame(m_content, content);
  m_content = content;
  m_match = match;
  m_mark = mark;
  m_body->setEmptyText(emptyText());
  if (!isSame) {
    m_body->setContent(content);
  }
  retranslate();
}

QString SectionView::emptyText() const {
  const NoteFile& file = *m_content.file;
  const int section = m_content.section;
  if (file.sections[static_cast<std::size_t>(section)].isEmpty) {
    return Tr::tr("You have a heading but no text for this yet.");
  }
  const auto below = std::ranges::count(file.sections, section, &NoteSection::parent);
  return Tr::tr("Its text is in the %n section(s) under this heading.", nullptr, static_cast<int>(below));
}

void SectionView::retranslate() {
  if (m_content.file == nullptr) {
    return;
  }
  const QString heading = headingText(*m_content.file, m_content.section);
  m_heading->setText(breakableText(heading));
  m_place->setText(breakableText(placeText(*m_content.file, m_content.section, false)));
  const QString word = breakableText(m_match.word);
  const QString why =
      m_match.inHeading ? Tr::tr("matched: %1 in the heading").arg(word) : Tr::tr("matched: %1 in the text").arg(word);
  const QString state = m_mark == SectionMark::Pinned   ? Tr::tr("pinned")
                        : m_mark == SectionMark::Hidden ? Tr::tr("hidden")
                                                        : QString();
  const QString reason = m_match.word.isEmpty() ? QString() : why;
  m_why->setText(state.isEmpty() || reason.isEmpty() ? QString(state % reason) : QString(state % u" · " % reason));
  m_why->setVisible(!m_why->text().isEmpty());
  m_read->setWords(Tr::tr("Open in the reader"));
  m_edit->setWords(Tr::tr("Open in your editor"));
  m_pin->setGlyph(m_mark == SectionMark::Pinned ? Glyph::Pinned : Glyph::Pin);
  m_pin->setWords(m_mark == SectionMark::Pinned ? Tr::tr("Do not pin it any more")
                                                : Tr::tr("Pin: always show it first"));
  m_hide->setWords(m_mark == SectionMark::Hidden ? Tr::tr("Do not hide it any more")
                                                 : Tr::tr("Hide: it does not belong here"));
  m_body->setEmptyText(emptyText());
  setAccessibleName(Tr::tr("From your notes: %1").arg(heading));
}

void SectionView::setTheme(const Theme& theme) {
  m_theme = theme;
  setLook(m_heading, TextLook::Heading, theme);
  setLook(m_place, TextLook::Small, theme);
  setLook(m_why, TextLook::Small, theme);
  for (GlyphButton* button : {m_read, m_edit, m_pin, m_hide}) {
    button->setTheme(theme);
  }
  m_body->setTheme(theme);
  update();
}

void SectionView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
  }
}

void SectionView::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(QRect(0, 0, kMarkWidth, height()), m_theme.color(Role::Sky));
}

}  // namespace orrery
