// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/stage/theme.h"

#include <QWidget>

#include <cstdint>

namespace orrery {

/// What all panels have in common: the look comes from one theme, and the words follow the interface's language. The
/// models that a panel shows are borrowed and must outlive it.
class Panel : public QWidget {
  Q_OBJECT

 public:
  /// Whether the panel's widgets look as panelStyleSheet() says. One that paints all of itself does without: a sheet
  /// costs a millisecond of the start.
  enum class Sheet : std::uint8_t { Panels, None };

  explicit Panel(QWidget* parent = nullptr, Sheet sheet = Sheet::Panels);

  /// Takes effect at once where the panel has been shown, otherwise when it is: a hidden dock costs nothing.
  void setTheme(const Theme& theme);
  [[nodiscard]] const Theme& theme() const { return m_theme; }

  /// Makes all words anew. Also called on QEvent::LanguageChange; QLocale() and the translators must have changed
  /// before.
  virtual void retranslate() = 0;

 protected:
  /// The theme or the desktop's font has changed, and the style sheet with it. Comes once before the panel is first
  /// shown.
  virtual void restyle() {}

  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void applyStyle();

  Sheet m_sheet;
  Theme m_theme;
  bool m_isStyled = false;   ///< it was polished, and the theme applied
  bool m_isStyling = false;  ///< one is being applied
};

}  // namespace orrery
