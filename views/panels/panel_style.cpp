// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/panel_style.h"

#include "views/pictures/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QScrollArea>

#include <array>

namespace orrery {

using namespace Qt::StringLiterals;

namespace {

struct Look {
  double size;  ///< of the desktop's font
  QFont::Weight weight;
  bool mono;
  bool caps;
  Role role;
};

// In the order of TextLook.
constexpr std::array<Look, 10> kLooks{{
    {1.45, QFont::DemiBold, false, false, Role::Ink},
    {1.0, QFont::DemiBold, false, false, Role::Ink},
    {1.0, QFont::Normal, false, false, Role::Ink},
    {0.86, QFont::DemiBold, false, false, Role::AccentInk},
    {0.82, QFont::DemiBold, false, true, Role::Muted},
    {1.0, QFont::Normal, false, false, Role::Muted},
    {0.9, QFont::Normal, false, false, Role::Muted},
    {0.95, QFont::Normal, false, false, Role::DangerInk},
    {1.0, QFont::Normal, true, false, Role::Ink},
    {0.92, QFont::Normal, true, false, Role::Ink},
}};

const Look& of(TextLook look) { return kLooks[static_cast<std::size_t>(look)]; }

// The names in braces are colour roles, put in by panelStyleSheet.
constexpr auto kSheet =
    uR"(
QAbstractItemView { border: none; background: {card}; color: {ink}; outline: none;
  selection-background-color: {picked}; selection-color: {ink}; alternate-background-color: {card}; }
QTableView { gridline-color: {inset}; }
QHeaderView { background: {card}; border: none; }
QHeaderView::section { background: {card}; color: {muted}; border: none; border-bottom: 1px solid {border};
  padding: 4px 8px; }
QScrollArea { border: none; background: transparent; }
QTabWidget::pane { border: none; border-top: 1px solid {border}; }
QTabBar { background: {card}; }
QTabBar::tab { background: {card}; color: {muted}; border: none; border-bottom: 2px solid {card}; padding: 6px 12px; }
QTabBar::tab:selected { color: {ink}; border-bottom: 2px solid {blue}; }
QTabBar::tab:hover { color: {ink}; }
QTabBar::tab:focus { color: {blueInk}; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: {faint}; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: {line}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLineEdit { background: {card}; color: {ink}; border: 1px solid {border}; border-radius: 6px; padding: 4px 7px;
  selection-background-color: {blue}; selection-color: {onBlue}; }
QLineEdit:focus { border: 1px solid {focus}; }
QLineEdit:disabled { color: {line}; background: {inset}; }
QPushButton { background: {card}; color: {ink}; border: 1px solid {border}; border-radius: 6px; padding: 5px 14px; }
QPushButton:hover { background: {inset}; }
QPushButton:focus { border: 1px solid {focus}; }
QPushButton:default, QPushButton[main="true"] { background: {blue}; color: {onBlue}; border: 1px solid {blue}; }
QPushButton[main="true"]:hover { background: {blueInk}; border: 1px solid {blueInk}; }
QPushButton[main="true"]:focus { border: 2px solid {ink}; padding: 4px 13px; }
QPushButton:disabled, QPushButton[main="true"]:disabled { background: {inset}; color: {line};
  border: 1px solid {border}; }
QTextBrowser { border: none; background: transparent; }
QLabel#heard { border: none; border-bottom: 2px solid transparent; }
QLabel#heard:focus { border-bottom: 2px solid {focus}; }
)";

struct Name {
  QLatin1StringView name;
  Role role;
};
constexpr std::array<Name, 13> kNames{{
    {"{card}"_L1, Role::Card},
    {"{ink}"_L1, Role::Ink},
    {"{picked}"_L1, Role::BlueFill},
    {"{inset}"_L1, Role::Inset},
    {"{muted}"_L1, Role::Muted},
    {"{border}"_L1, Role::CardBorder},
    {"{blue}"_L1, Role::Blue},
    {"{blueInk}"_L1, Role::BlueInk},
    {"{onBlue}"_L1, Role::OnBlue},
    {"{faint}"_L1, Role::Faint},
    {"{line}"_L1, Role::Line},
    {"{focus}"_L1, Role::Focus},
    {"{danger}"_L1, Role::Danger},
}};

}  // namespace

QFont panelFont(TextLook look) {
  const Look& wanted = of(look);
  const QFont desktop = QApplication::font();
  QFont font = wanted.mono ? withSimplifiedHan(QFontDatabase::systemFont(QFontDatabase::FixedFont)) : desktop;
  if (desktop.pointSizeF() > 0) {
    font.setPointSizeF(desktop.pointSizeF() * wanted.size);
  } else {
    font.setPixelSize(qRound(desktop.pixelSize() * wanted.size));
  }
  font.setWeight(wanted.weight);
  if (wanted.caps) {
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
  }
  return inWholePixels(font);
}

Role panelTextRole(TextLook look) { return of(look).role; }

void setLook(QLabel* label, TextLook look, const Theme& theme) {
  label->setFont(panelFont(look));
  QPalette palette = panelPalette(theme);
  palette.setColor(QPalette::WindowText, theme.color(panelTextRole(look)));
  label->setPalette(palette);
}

QPalette panelPalette(const Theme& theme) {
  QPalette palette = theme.palette();
  palette.setColor(QPalette::Window, theme.color(Role::Card));
  return palette;
}

QPalette fieldPalette(const Theme& theme) {
  QPalette palette = panelPalette(theme);
  if (theme.isDark()) {
    // Qt's own style makes the line around a field from a darker window colour.
    palette.setColor(QPalette::Window, theme.color(Role::Line));
  }
  return palette;
}

void letThrough(QScrollArea& area) {
  area.viewport()->setAutoFillBackground(false);
  area.widget()->setAutoFillBackground(false);
}

QString panelStyleSheet(const Theme& theme) {
  QString sheet = QString::fromUtf16(kSheet);
  for (const Name& entry : kNames) {
    sheet.replace(entry.name, theme.color(entry.role).name());
  }
  return sheet;
}

}  // namespace orrery
