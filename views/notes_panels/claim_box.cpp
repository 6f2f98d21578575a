// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes_panels/claim_box.h"

#include "models/base/visible_text.h"
#include "models/topics/topic_store.h"
#include "views/notes_panels/tr.h"
#include "views/panels/note_browser.h"
#include "views/panels/panel_style.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace orrery {

using namespace Qt::StringLiterals;
using notes_panels::Tr;

ClaimBox::ClaimBox(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_said(new QLabel(this)),
      m_saidText(new QLabel(this)),
      m_real(new QLabel(this)),
      m_truth(new NoteBrowser(this)),
      m_evidence(new QLabel(this)),
      m_where(new QLabel(this)),
      m_show(new QPushButton(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kMarkWidth + kUnit + kUnit / 2, kUnit, kUnit + kUnit / 2, kUnit + kUnit / 2);
  column->setSpacing(kUnit / 2);
  column->addWidget(m_title);
  column->addWidget(m_said);
  column->addWidget(m_saidText);
  column->addSpacing(kUnit / 2);
  column->addWidget(m_real);
  column->addWidget(m_truth);
  column->addSpacing(kUnit / 2);
  column->addWidget(m_evidence);
  column->addWidget(m_where);
  column->addWidget(m_show, 0, Qt::AlignLeft);
  for (QLabel* label : {m_title, m_said, m_saidText, m_real, m_evidence, m_where}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
  }
  m_saidText->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_evidence->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_show->setAutoDefault(false);
  connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showStep(m_claim.id); });
  connect(m_truth, &NoteBrowser::webLinkActivated, this, &ClaimBox::webLinkActivated);
}

void ClaimBox::setClaim(const Claim& claim, const QStringList& quotes, const ClaimStep& step) {
  m_claim = claim;
  m_quotes = quotes;
  m_step = step;
  retranslate();
}

void ClaimBox::setTheme(const Theme& theme) {
  m_theme = theme;
  setLook(m_title, TextLook::Place, theme);
  QPalette palette = m_title->palette();
  palette.setColor(QPalette::WindowText, theme.color(Role::DangerInk));
  m_title->setPalette(palette);
  setLook(m_said, TextLook::Small, theme);
  setLook(m_saidText, TextLook::Body, theme);
  setLook(m_real, TextLook::Small, theme);
  setLook(m_evidence, TextLook::Small, theme);
  setLook(m_where, TextLook::Small, theme);
  m_truth->setTheme(theme);
  update();
}

void ClaimBox::retranslate() {
  m_title->setText(Tr::tr("Check this"));
  m_said->setText(Tr::tr("Your notes say"));
  QStringList said;
  for (const QString& quote : m_quotes) {
    said.append(Tr::tr("“%1”", "a quotation").arg(breakableText(quote)));
  }
  m_saidText->setText(said.join(u'\n'));
  m_real->setText(Tr::tr("What really happens"));
  m_truth->setNote(inTopicLanguage(m_claim.truth));
  m_truth->setAccessibleName(Tr::tr("What really happens"));
  m_evidence->setText(Tr::tr("Evidence: %1").arg(breakableText(m_claim.evidence.join(u"; "_s))));
  m_evidence->setVisible(!m_claim.evidence.isEmpty());
  const QString where =
      m_step.step > 0 ? Tr::tr("%1, step %2", "scenario, number").arg(m_step.scenario, QLocale().toString(m_step.step))
                      : m_step.scenario;
  m_where->setText(Tr::tr("Seen in: %1").arg(where));
  m_show->setText(Tr::tr("Show it"));
  m_show->setToolTip(Tr::tr("Show it: %1").arg(where));
  m_show->setAccessibleName(m_show->toolTip());
  m_where->setVisible(!m_step.scenario.isEmpty());
  m_show->setVisible(!m_step.scenario.isEmpty());
  setAccessibleName(Tr::tr("Check this: %1").arg(inTopicLanguage(m_claim.says)));
}

void ClaimBox::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
  }
}

void ClaimBox::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.color(Role::DangerFill));
  painter.fillRect(QRect(0, 0, kMarkWidth, height()), m_theme.color(Role::Danger));
}

}  // namespace orrery
