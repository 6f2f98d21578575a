// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "views/panels/panel.h"

class QLabel;

namespace orrery {

class GlyphButton;

/// Says what went wrong above what is still there, without stopping anybody. Esc or the button closes it.
class MessageBar final : public Panel {
  Q_OBJECT

 public:
  explicit MessageBar(QWidget* parent = nullptr);

  /// `what` says what could not be done ("The scenario could not be opened"); may be empty.
  void showError(const Error& error, const QString& what = {});
  void showText(const QString& text);
  /// Hides the bar.
  void dismiss();
  [[nodiscard]] QString text() const;

  void retranslate() override;

 Q_SIGNALS:
  void dismissed();

 protected:
  void restyle() override;
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void say(const QString& text, bool isError);

  QLabel* m_text;
  GlyphButton* m_close;
  bool m_isError = false;
};

}  // namespace orrery
