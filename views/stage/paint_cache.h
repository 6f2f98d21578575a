// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/fonts.h"
#include "views/pictures/picture.h"
#include "views/stage/theme.h"

#include <QFont>
#include <QImage>
#include <QStaticText>
#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace orrery {

/// What makes two small shapes the same pixels. Lengths are device pixels.
struct SpriteKey {
  bool ellipse = false;
  int width = 0;
  int height = 0;
  double radius = 0;
  double strokeWidth = 0;
  Role fill = Role::Transparent;
  Role stroke = Role::Transparent;
  Dash dash = Dash::Solid;

  bool operator==(const SpriteKey&) const = default;
};

/// A text made ready for painting: its lines, elided where asked.
struct ReadyText {
  struct Line {
    QStaticText text;
    double width = 0;  ///< scene units
  };
  std::vector<Line> lines;
};

/// Pixels and layouts that one painting hands on to the next. It holds what the last theme, type and scale needed,
/// within a limit. Not shared between threads.
class PaintCache {
 public:
  /// Drops what was made for another theme, type or scale (device pixels a scene unit).
  void prepare(const Theme& theme, const TypeScale& type, double scale);

  /// The role's font at the scale, where its size there is a whole number of pixels for every role; otherwise the font
  /// at scale 1, and hasScaledFonts() is false: the painter has to scale.
  [[nodiscard]] const QFont& font(TypeRole role) const { return m_fonts[static_cast<std::size_t>(role)]; }
  [[nodiscard]] bool hasScaledFonts() const { return m_hasScaledFonts; }

  /// The sprite if there is one; the reference is good until the next call.
  [[nodiscard]] const QImage* sprite(const SpriteKey& key) const;
  const QImage& addSprite(const SpriteKey& key, QImage image);

  /// `width`: the box to elide for, or a negative number.
  const ReadyText& text(const QString& string, TypeRole role, double width);

 private:
  struct TextKey {
    QString string;
    TypeRole role;
    double width;
    bool operator==(const TextKey&) const = default;
  };
  struct Hash {
    std::size_t operator()(const SpriteKey& key) const;
    std::size_t operator()(const TextKey& key) const;
  };

  Theme m_theme;
  std::optional<TypeScale> m_type;
  double m_scale = 0;
  std::vector<QFont> m_fonts;
  bool m_hasScaledFonts = false;
  std::unordered_map<SpriteKey, QImage, Hash> m_sprites;
  qsizetype m_spriteBytes = 0;
  std::unordered_map<TextKey, ReadyText, Hash> m_texts;
};

}  // namespace orrery
