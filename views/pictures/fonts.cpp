// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/fonts.h"

#include "views/pictures/font_families.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QScreen>
#include <QStringList>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace orrery {
namespace {

constexpr double kPointsPerInch = 72;
constexpr double kPixelsPerPoint = 96.0 / kPointsPerInch;
constexpr double kStudyPoints = 12;
constexpr double kSmallest = 11.0 / 12.0;   // share of the body's size
constexpr double kTalkLinesPerScreen = 45;  // the smallest text is one of so many in the screen's height

enum class Family { Text, Mono };

struct TypeStyle {
  TypeRole role;
  Family family;
  double size;  // share of the body's size
  QFont::Weight weight;
};

constexpr std::array<TypeStyle, kTypeRoleCount> kStyles{{
    {TypeRole::Title, Family::Text, 20.0 / 12.0, QFont::DemiBold},
    {TypeRole::Subtitle, Family::Text, 1, QFont::Normal},
    {TypeRole::Heading, Family::Text, 13.0 / 12.0, QFont::DemiBold},
    {TypeRole::Body, Family::Text, 1, QFont::Normal},
    {TypeRole::BodyBold, Family::Text, 1, QFont::DemiBold},
    {TypeRole::Small, Family::Text, kSmallest, QFont::Normal},
    {TypeRole::SmallBold, Family::Text, kSmallest, QFont::DemiBold},
    {TypeRole::Label, Family::Text, 13.0 / 12.0, QFont::DemiBold},
    {TypeRole::Mono, Family::Mono, 1, QFont::Normal},
    {TypeRole::MonoBold, Family::Mono, 1, QFont::Bold},
    {TypeRole::MonoSmall, Family::Mono, kSmallest, QFont::Normal},
    {TypeRole::MonoLarge, Family::Mono, 22.0 / 12.0, QFont::Bold},
}};

constexpr bool stylesAreInOrder() {
  for (std::size_t i = 0; i < kStyles.size(); ++i) {
    if (static_cast<std::size_t>(kStyles[i].role) != i) {
      return false;
    }
  }
  return true;
}
static_assert(stylesAreInOrder());

std::size_t indexOf(TypeRole role) { return static_cast<std::size_t>(role); }

QString trimmedEnd(QString line) {
  while (!line.isEmpty() && line.back().isSpace()) {
    line.chop(1);
  }
  return line;
}

}  // namespace

QFont withSimplifiedHan(const QFont& font) {
  static const QStringList kHan{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"),
                                QStringLiteral("Source Han Sans SC"), QStringLiteral("WenQuanYi Micro Hei")};
  QFont made(font);
  // An alias such as "monospace" would be looked up together with the families behind it: the real name comes first.
  made.setFamilies(QStringList{realFamily(font)} + kHan);
  // The hint has done its work, and fonts that differ only in it would each be loaded.
  made.setStyleHint(QFont::AnyStyle);
  return made;
}

QFont inWholePixels(const QFont& font) {
  QFont made(font);
  // Horizontal hinting would make widths depend on the zoom and on the output device.
  made.setHintingPreference(QFont::PreferVerticalHinting);
  const QScreen* const screen = QGuiApplication::primaryScreen();
  if (font.pointSizeF() > 0 && screen != nullptr) {
    const double pixelsPerPoint = screen->logicalDotsPerInchY() / kPointsPerInch;
    made.setPointSizeF(std::round(font.pointSizeF() * pixelsPerPoint) / pixelsPerPoint);
  }
  return made;
}

struct TypeScale::Fonts {
  QString textFamily;
  QString monoFamily;
  double bodyPixels = 0;
  std::vector<QFont> fonts;
  std::vector<QFontMetricsF> metrics;
};

TypeScale::TypeScale() : TypeScale(study()) {}

TypeScale::TypeScale(const QString& text, const QString& mono, double bodyPixels) {
  auto made = std::make_shared<Fonts>();
  made->textFamily = text;
  made->monoFamily = mono;
  made->bodyPixels = bodyPixels;
  // Looking up what stands behind a name costs a millisecond or two, so it is done once, not once a role.
  QFont textFont(text);
  textFont.setStyleHint(QFont::SansSerif);
  textFont = withSimplifiedHan(textFont);
  QFont monoFont(mono);
  monoFont.setStyleHint(QFont::Monospace);
  monoFont = withSimplifiedHan(monoFont);
  for (const TypeStyle& style : kStyles) {
    QFont font = style.family == Family::Mono ? monoFont : textFont;
    font.setPixelSize(static_cast<int>(std::lround(bodyPixels * style.size)));
    font.setWeight(style.weight);
    made->fonts.push_back(inWholePixels(font));
    made->metrics.emplace_back(made->fonts.back());
  }
  m_fonts = std::move(made);
}

TypeScale TypeScale::study(double points) {
  const double kept = std::clamp(std::isfinite(points) ? points : kStudyPoints, 8.0, 40.0);
  return {QFontDatabase::systemFont(QFontDatabase::GeneralFont).family(),
          QFontDatabase::systemFont(QFontDatabase::FixedFont).family(), kept * kPixelsPerPoint};
}

TypeScale TypeScale::talk(double screenHeight) {
  const double smallest = std::ceil(std::clamp(screenHeight, 360.0, 8640.0) / kTalkLinesPerScreen);
  return study().m_fonts->bodyPixels * kSmallest >= smallest
             ? study()
             : TypeScale{study().m_fonts->textFamily, study().m_fonts->monoFamily, smallest / kSmallest};
}

TypeScale TypeScale::withFamilies(const QString& text, const QString& mono) const {
  return {text, mono, m_fonts->bodyPixels};
}

const QFont& TypeScale::font(TypeRole role) const { return m_fonts->fonts[indexOf(role)]; }
const QFontMetricsF& TypeScale::metrics(TypeRole role) const { return m_fonts->metrics[indexOf(role)]; }
double TypeScale::pixelSize(TypeRole role) const { return font(role).pixelSize(); }
double TypeScale::factor() const { return m_fonts->bodyPixels / (kStudyPoints * kPixelsPerPoint); }
double TypeScale::lineHeight(TypeRole role) const { return metrics(role).lineSpacing(); }

double TypeScale::width(const QString& text, TypeRole role) const {
  const QFontMetricsF& measure = metrics(role);
  if (!text.contains(u'\n')) {
    return measure.horizontalAdvance(text);
  }
  double widest = 0;
  for (const QString& line : text.split(u'\n')) {
    widest = std::max(widest, measure.horizontalAdvance(line));
  }
  return widest;
}

QSizeF TypeScale::size(const QString& text, TypeRole role) const {
  return {width(text, role), lineHeight(role) * static_cast<double>(text.count(u'\n') + 1)};
}

QString TypeScale::elided(const QString& text, TypeRole role, double width) const {
  const QFontMetricsF& measure = metrics(role);
  if (measure.horizontalAdvance(text) <= width) {
    return text;
  }
  return measure.elidedText(text, Qt::ElideRight, width);
}

QString TypeScale::wrapped(const QString& text, TypeRole role, double width, int maximumLines) const {
  QStringList lines;
  for (const QString& paragraph : text.split(u'\n')) {
    QTextLayout layout(paragraph, font(role));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
      line.setLineWidth(std::max(width, 1.0));
      lines.append(trimmedEnd(paragraph.mid(line.textStart(), line.textLength())));
    }
    layout.endLayout();
  }
  if (maximumLines > 0 && lines.size() > maximumLines) {
    // The last line that stays takes the rest, which is then too wide and elided.
    const QString rest = lines.mid(maximumLines - 1).join(u' ');
    lines = lines.mid(0, maximumLines - 1);
    lines.append(elided(rest, role, width));
  }
  return lines.join(u'\n');
}

bool TypeScale::operator==(const TypeScale& other) const {
  return m_fonts == other.m_fonts ||
         (m_fonts->bodyPixels == other.m_fonts->bodyPixels && m_fonts->textFamily == other.m_fonts->textFamily &&
          m_fonts->monoFamily == other.m_fonts->monoFamily);
}

}  // namespace orrery
