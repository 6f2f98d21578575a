// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace orrery {

/// Keeps the window's keys from those widgets that need them themselves. Text fields see to that on their own; a
/// focused button, a list of choices and a tree would lose Space, Left and Right to the window.
class KeyGuard final : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace orrery
