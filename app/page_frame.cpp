// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page_frame.h"

#include "app/tr.h"
#include "views/panels/keys.h"
#include "views/panels/panel_style.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace orrery {

using namespace Qt::StringLiterals;
using app::Tr;

PageFrame::PageFrame(Panel* page, QWidget* parent) : Panel(parent), m_back(new QPushButton(this)) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  auto* const row = new QHBoxLayout;
  row->setContentsMargins(2 * kUnit, kUnit, 2 * kUnit, 0);
  row->addWidget(m_back);
  row->addStretch();
  column->addLayout(row);
  column->addWidget(page, 1);
  m_back->setAutoDefault(false);
  connect(m_back, &QPushButton::clicked, this, &PageFrame::closed);
  retranslate();
}

void PageFrame::retranslate() {
  m_back->setText(u"‹ "_s % Tr::tr("Back to the stage"));
  m_back->setToolTip(keys::withKey(Tr::tr("Back to the stage"), QKeySequence(Qt::Key_Escape)));
}

}  // namespace orrery
