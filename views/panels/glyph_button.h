// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/glyphs.h"
#include "views/stage/theme.h"

#include <QAbstractButton>
#include <QKeySequence>

namespace orrery {

/// A round button with a sign on it, filled with the colour of what is picked while it is checked. Its words are for
/// the tool tip and for somebody who cannot see it.
class GlyphButton final : public QAbstractButton {
  Q_OBJECT

 public:
  enum class Look : std::uint8_t {
    Quiet,  ///< only the sign, a disc when pointed at
    Round,  ///< an outlined disc
    Main,   ///< a filled disc, larger
  };

  GlyphButton(Glyph glyph, Look look, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  void setGlyph(Glyph glyph);
  void setWords(const QString& text, const QKeySequence& key = {});

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  [[nodiscard]] QColor discColor() const;
  [[nodiscard]] QColor glyphColor() const;

  Glyph m_glyph;
  Look m_look;
  Theme m_theme;
};

}  // namespace orrery
