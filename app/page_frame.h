// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/panel.h"

class QPushButton;

namespace orrery {

/// A page that takes the stage's place, with the way back above it.
class PageFrame final : public Panel {
  Q_OBJECT

 public:
  /// Takes the page over.
  explicit PageFrame(Panel* page, QWidget* parent = nullptr);

  void retranslate() override;

 Q_SIGNALS:
  void closed();

 private:
  QPushButton* m_back;
};

}  // namespace orrery
