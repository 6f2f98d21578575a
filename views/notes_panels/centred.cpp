// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes_panels/centred.h"

#include <QHBoxLayout>
#include <QWidget>

namespace orrery {

void putInTheMiddle(QWidget* content, QWidget* page) {
  constexpr int kAllThereIs = 1000;  ///< against the 1 of each side
  content->setMaximumWidth(kWidestPage);
  auto* row = new QHBoxLayout(page);
  row->setContentsMargins({});
  row->setSpacing(0);
  row->addStretch(1);
  row->addWidget(content, kAllThereIs);
  row->addStretch(1);
}

}  // namespace orrery
