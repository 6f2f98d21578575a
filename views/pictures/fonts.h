// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exhibit/entity.h"
#include "views/pictures/role.h"

#include <QFont>
#include <QFontMetricsF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <memory>

namespace orrery {

/// The font, with the families that draw Han characters in their Simplified Chinese forms behind it. Without a Chinese
/// locale a system may choose the Japanese forms; Orrery's Chinese is Simplified.
[[nodiscard]] QFont withSimplifiedHan(const QFont& font);

/// The font in a whole number of pixels, hinted as all of Orrery's text is: fonts that differ in less are each loaded.
[[nodiscard]] QFont inWholePixels(const QFont& font);

/// The fonts of all type roles at one base size, with their measures in scene units. Sizes are whole pixels, so that a
/// picture is laid out the same for a screen, a PNG, an SVG and a PDF. A cheap value; needs a QGuiApplication.
class TypeScale {
 public:
  TypeScale();  ///< study size, 12 pt

  /// For study: `points` is the body's size; the smallest text is 11/12 of it. Kept within 8 to 40.
  [[nodiscard]] static TypeScale study(double points = 12);
  /// For a talk: no text is smaller than 1/45 of the screen's height.
  [[nodiscard]] static TypeScale talk(double screenHeight);
  /// The same roles with other families, for tests that need a known font.
  [[nodiscard]] TypeScale withFamilies(const QString& text, const QString& mono) const;

  [[nodiscard]] const QFont& font(TypeRole role) const;
  [[nodiscard]] const QFontMetricsF& metrics(TypeRole role) const;

  /// Pixel size of the role's font.
  [[nodiscard]] double pixelSize(TypeRole role) const;
  /// Body's pixel size against that of 12 pt: multiply a length that must grow with the type.
  [[nodiscard]] double factor() const;
  [[nodiscard]] double lineHeight(TypeRole role) const;
  /// Of the widest line.
  [[nodiscard]] double width(const QString& text, TypeRole role) const;
  [[nodiscard]] QSizeF size(const QString& text, TypeRole role) const;
  /// The text with "…" at its end if it is wider.
  [[nodiscard]] QString elided(const QString& text, TypeRole role, double width) const;
  /// The text with '\n' where it must break to be no wider; breaks between any two Han characters, and inside a word
  /// only where the word alone is too wide. More than `maximumLines` are cut, with "…" (0: any number).
  [[nodiscard]] QString wrapped(const QString& text, TypeRole role, double width, int maximumLines = 0) const;

  bool operator==(const TypeScale& other) const;

 private:
  struct Fonts;
  TypeScale(const QString& text, const QString& mono, double bodyPixels);
  std::shared_ptr<const Fonts> m_fonts;
};

/// What a picture is made for.
struct PictureOptions {
  QSizeF available;  ///< the room there is; a picture may be larger and is then scaled down or scrolled
  TypeScale type;
  bool talk = false;   ///< fewer details, larger type
  Entity picked = {};  ///< what a person picked: a picture that folds shows it
};

}  // namespace orrery
