// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/key_guard.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QKeyEvent>
#include <QTreeView>

namespace orrery {

namespace {

bool needs(const QObject* widget, const QKeyEvent& key) {
  const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (!isPlain) {
    return false;
  }
  if (qobject_cast<const QAbstractButton*>(widget) != nullptr || qobject_cast<const QComboBox*>(widget) != nullptr) {
    return key.key() == Qt::Key_Space;
  }
  if (qobject_cast<const QTreeView*>(widget) != nullptr) {
    return key.key() == Qt::Key_Left || key.key() == Qt::Key_Right;
  }
  return false;
}

}  // namespace

bool KeyGuard::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && needs(watched, *static_cast<QKeyEvent*>(event))) {
    event->accept();
    return true;
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace orrery
