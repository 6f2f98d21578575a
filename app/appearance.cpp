// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"

#include "views/pictures/fonts.h"

#include <QApplication>
#include <QToolTip>

#include <algorithm>

namespace orrery {

using namespace Qt::StringLiterals;

namespace {

/// Study is read at 11 points or more; a desktop with smaller type gets this.
constexpr double kLeastPoints = 11;

QFont studyFont(const QFont& desktop) {
  QFont font = withSimplifiedHan(desktop);
  if (font.pointSizeF() > 0) {
    font.setPointSizeF(std::max(font.pointSizeF(), kLeastPoints));
  }
  return inWholePixels(font);
}

}  // namespace

Appearance::Appearance(QObject* parent) : QObject(parent), m_desktop(QGuiApplication::palette()) {}

void Appearance::useStudyFont() { QApplication::setFont(studyFont(QApplication::font())); }

Appearance::~Appearance() { QApplication::setPalette(m_desktop); }

Theme Appearance::themeOf(const QString& choice) const {
  if (choice == "light"_L1) {
    return Theme::chosen(ThemeChoice::Light, m_desktop);
  }
  return Theme::chosen(choice == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System, m_desktop);
}

void Appearance::setChoice(const QString& choice) {
  const bool isFirst = m_choice.isEmpty();
  m_choice = choice;
  const Theme theme = themeOf(choice);
  if (!isFirst && theme == m_theme) {
    return;
  }
  m_theme = theme;
  QApplication::setPalette(m_theme.palette());
  QToolTip::setPalette(m_theme.palette());
  Q_EMIT themeChanged(m_theme);
}

}  // namespace orrery
