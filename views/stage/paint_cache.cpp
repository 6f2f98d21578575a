// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stage/paint_cache.h"

#include <QHashFunctions>

#include <cmath>

namespace orrery {
namespace {

constexpr qsizetype kMostSpriteBytes = qsizetype{8} * 1024 * 1024;
constexpr std::size_t kMostTexts =
    12'000;  // one picture of 4,096 cells with two texts each, and the next one's changes

}  // namespace

std::size_t PaintCache::Hash::operator()(const SpriteKey& key) const {
  return qHashMulti(0, key.ellipse, key.width, key.height, key.radius, key.strokeWidth, static_cast<int>(key.fill),
                    static_cast<int>(key.stroke), static_cast<int>(key.dash));
}

std::size_t PaintCache::Hash::operator()(const TextKey& key) const {
  return qHashMulti(0, key.string, static_cast<int>(key.role), key.width);
}

void PaintCache::prepare(const Theme& theme, const TypeScale& type, double scale) {
  if (m_theme != theme) {
    m_theme = theme;
    m_sprites.clear();
    m_spriteBytes = 0;
  }
  if (m_type && *m_type == type && m_scale == scale) {
    return;
  }
  m_type = type;
  m_scale = scale;
  m_texts.clear();
  m_fonts.clear();
  m_hasScaledFonts = scale > 0;
  for (int role = 0; role < kTypeRoleCount; ++role) {
    const double pixels = type.pixelSize(static_cast<TypeRole>(role)) * scale;
    m_hasScaledFonts = m_hasScaledFonts && std::abs(pixels - std::round(pixels)) < 0.01 && pixels >= 1;
    m_fonts.push_back(type.font(static_cast<TypeRole>(role)));
  }
  for (QFont& font : m_fonts) {
    font.setPixelSize(m_hasScaledFonts ? static_cast<int>(std::lround(font.pixelSize() * scale)) : font.pixelSize());
  }
}

const QImage* PaintCache::sprite(const SpriteKey& key) const {
  const auto found = m_sprites.find(key);
  return found == m_sprites.end() ? nullptr : &found->second;
}

const QImage& PaintCache::addSprite(const SpriteKey& key, QImage image) {
  if (m_spriteBytes + image.sizeInBytes() > kMostSpriteBytes) {
    m_sprites.clear();
    m_spriteBytes = 0;
  }
  m_spriteBytes += image.sizeInBytes();
  return m_sprites.insert_or_assign(key, std::move(image)).first->second;
}

const ReadyText& PaintCache::text(const QString& string, TypeRole role, double width) {
  if (const auto found = m_texts.find({string, role, width}); found != m_texts.end()) {
    return found->second;
  }
  if (m_texts.size() >= kMostTexts) {
    m_texts.clear();
  }
  ReadyText ready;
  for (const QString& line : string.split(u'\n')) {
    const QString shown = width < 0 ? line : m_type->elided(line, role, width);
    QStaticText text(shown);
    text.setTextFormat(Qt::PlainText);
    text.setPerformanceHint(QStaticText::AggressiveCaching);
    ready.lines.push_back({text, m_type->width(shown, role)});
  }
  return m_texts.insert_or_assign({string, role, width}, std::move(ready)).first->second;
}

}  // namespace orrery
