// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exhibit/scenario.h"

#include <QLocale>

namespace orrery {

QString LocalText::text() const {
  const bool chinese = QLocale().language() == QLocale::Chinese;
  const QString& wanted = chinese ? zh : en;
  return wanted.isEmpty() ? (chinese ? en : zh) : wanted;
}

}  // namespace orrery
