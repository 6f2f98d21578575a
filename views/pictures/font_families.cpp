// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/font_families.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QHash>

#include <fontconfig/fontconfig.h>

#include <memory>

namespace orrery {

using namespace Qt::StringLiterals;

namespace {

struct DestroyPattern {
  void operator()(FcPattern* pattern) const { FcPatternDestroy(pattern); }
};
using Pattern = std::unique_ptr<FcPattern, DestroyPattern>;

void add(FcPattern* pattern, const char* key, const QString& text) {
  const QByteArray bytes = text.toUtf8();
  FcPatternAddString(pattern, key, reinterpret_cast<const FcChar8*>(bytes.constData()));
}

/// Ready when fontconfig has read its files; not valid: nobody reads them ahead.
std::shared_future<void>& fontconfigIsRead() {
  static std::shared_future<void> read;
  return read;
}

/// Empty: fontconfig knows no font at all.
QString matchedFamily(const QFont& font) {
  if (fontconfigIsRead().valid()) {
    fontconfigIsRead().wait();
  }
  const Pattern wanted(FcPatternCreate());
  for (const QString& family : font.families()) {
    add(wanted.get(), FC_FAMILY, family);
  }
  if (font.styleHint() == QFont::Monospace) {
    add(wanted.get(), FC_FAMILY, u"monospace"_s);
  }
  FcConfigSubstitute(nullptr, wanted.get(), FcMatchPattern);
  FcDefaultSubstitute(wanted.get());
  FcResult result = FcResultNoMatch;
  const Pattern match(FcFontMatch(nullptr, wanted.get(), &result));
  FcChar8* family = nullptr;
  if (match == nullptr || FcPatternGetString(match.get(), FC_FAMILY, 0, &family) != FcResultMatch) {
    return {};
  }
  return QString::fromUtf8(reinterpret_cast<const char*>(family));
}

}  // namespace

QString realFamily(const QFont& font) {
  static QHash<QString, QString> known;
  QString& family = known[font.families().join(u',') % u'/' % QString::number(font.styleHint())];
  if (family.isEmpty()) {
    family = matchedFamily(font);
  }
  return family.isEmpty() ? QFontInfo(font).family() : family;
}

FontsAhead::FontsAhead() {
  fontconfigIsRead() = m_fontconfig.get_future().share();
  m_thread = std::jthread([this, application = m_application.get_future()]() mutable {
    FcInit();
    m_fontconfig.set_value();
    if (application.get()) {
      // Any question makes Qt read its list of fonts.
      static_cast<void>(QFontDatabase::hasFamily(QString()));
    }
  });
}

FontsAhead::~FontsAhead() { answer(false); }

void FontsAhead::applicationIsThere() { answer(true); }

void FontsAhead::answer(bool isThere) {
  if (!m_isAnswered) {
    m_isAnswered = true;
    m_application.set_value(isThere);
  }
}

}  // namespace orrery
