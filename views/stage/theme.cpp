// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stage/theme.h"

#include <cmath>

namespace orrery {
namespace {

struct RoleColors {
  Role role;
  QRgb light;
  QRgb dark;
};

// The state families are those of Okabe and Ito, which colour-blind people can tell apart; the dark column has them
// lighter. Each Ink and On colour is at least 4.5:1 on what role.h says it may stand on.
constexpr RoleColors kTable[] = {
    {Role::Surface, 0xf6f5f2, 0x15181d},      {Role::Card, 0xffffff, 0x1c2027},
    {Role::Inset, 0xefeeea, 0x262b34},        {Role::CardBorder, 0xdad8d2, 0x313843},
    {Role::Ink, 0x1f2328, 0xf3f5f8},          {Role::Muted, 0x5b606a, 0xadb4be},
    {Role::Faint, 0xc6c4bd, 0x454d59},        {Role::Line, 0x6b707a, 0x8a929e},
    {Role::Accent, 0xe69f00, 0xf0aa1f},       {Role::AccentFill, 0xfdf1d4, 0x3a2d10},
    {Role::AccentInk, 0x875600, 0xffc659},    {Role::OnAccent, 0x1f2328, 0x1b1404},
    {Role::Danger, 0xd55e00, 0xf0792c},       {Role::DangerFill, 0xfdebe0, 0x40210e},
    {Role::DangerInk, 0xa84600, 0xffa36b},    {Role::OnDanger, 0x1b0e04, 0x1b0e04},
    {Role::Blue, 0x0072b2, 0x4ba3dc},         {Role::BlueFill, 0xe3eff7, 0x15304a},
    {Role::BlueInk, 0x005f96, 0x8cc8f2},      {Role::OnBlue, 0xffffff, 0x07131c},
    {Role::Sky, 0x56b4e9, 0x7cc4f4},          {Role::SkyFill, 0xe2f2fc, 0x17374d},
    {Role::SkyInk, 0x0b6290, 0x9bd3f7},       {Role::OnSky, 0x10202c, 0x07131c},
    {Role::Green, 0x009e73, 0x5fd1a5},        {Role::GreenFill, 0xdef3ec, 0x143a2e},
    {Role::GreenInk, 0x006b4e, 0x7fdcb6},     {Role::OnGreen, 0x06140f, 0x06140f},
    {Role::Plum, 0x8d5aa8, 0xc79be0},         {Role::PlumFill, 0xf1e8f6, 0x35244a},
    {Role::PlumInk, 0x7b4a96, 0xd9b8ec},      {Role::OnPlum, 0xffffff, 0x1a0d22},
    {Role::Grey, 0x8b95a1, 0x8f98a4},         {Role::GreyFill, 0xe9ebee, 0x2b313a},
    {Role::GreyInk, 0x555b65, 0xb9c0ca},      {Role::OnGrey, 0x14171b, 0x0e1115},
    {Role::GcWhite, 0xffffff, 0xf3f5f8},      {Role::GcWhiteLine, 0x7b818b, 0x7b838f},
    {Role::GcWhiteInk, 0x1f2328, 0x15181d},   {Role::GcGrey, 0x9a9fa6, 0x8f98a4},
    {Role::GcGreyLine, 0x7b818b, 0xb4bbc5},   {Role::GcGreyInk, 0x14171b, 0x0e1115},
    {Role::GcBlack, 0x1f2328, 0x07090b},      {Role::GcBlackLine, 0x1f2328, 0x8f98a4},
    {Role::GcBlackInk, 0xffffff, 0xf3f5f8},   {Role::CodeKeyword, 0x0f4c9c, 0x86b7f5},
    {Role::CodeType, 0x0b6660, 0x74d1c6},     {Role::CodeString, 0x8a3b12, 0xe3b28a},
    {Role::CodeComment, 0x5c6168, 0xa2aab5},  {Role::CodeNumber, 0x8a1f5a, 0xe6a0c8},
    {Role::CodeFunction, 0x6a3d94, 0xcdb0ec}, {Role::Focus, 0x0072b2, 0x7cc4f4},
};
static_assert(std::size(kTable) == kRoleCount - 1, "every role but Transparent has its colours");

QColor mixed(const QColor& from, const QColor& to, double share) {
  if (from.alpha() == 0 || to.alpha() == 0) {
    QColor visible = from.alpha() == 0 ? to : from;
    visible.setAlphaF(static_cast<float>(from.alphaF() + (to.alphaF() - from.alphaF()) * share));
    return visible;
  }
  const auto channel = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
  return {channel(from.red(), to.red()), channel(from.green(), to.green()), channel(from.blue(), to.blue()),
          channel(from.alpha(), to.alpha())};
}

}  // namespace

Theme::Theme(bool dark) : m_dark(dark) {
  m_colors.fill(QColor(Qt::transparent));
  for (const RoleColors& colors : kTable) {
    m_colors[static_cast<std::size_t>(colors.role)] = QColor::fromRgb(dark ? colors.dark : colors.light);
  }
}

Theme Theme::light() { return Theme(false); }
Theme Theme::dark() { return Theme(true); }

Theme Theme::chosen(ThemeChoice choice, const QPalette& desktop) {
  return Theme(choice == ThemeChoice::System ? orrery::isDark(desktop) : choice == ThemeChoice::Dark);
}

QColor Theme::color(const Tint& tint) const {
  if (tint.mix >= 1 || tint.role == tint.from) {
    return color(tint.role);
  }
  return mixed(color(tint.from), color(tint.role), static_cast<double>(tint.mix));
}

QPalette Theme::palette() const {
  QPalette palette;
  const auto set = [&](QPalette::ColorRole role, Role ours) { palette.setColor(role, color(ours)); };
  set(QPalette::Window, Role::Surface);
  set(QPalette::WindowText, Role::Ink);
  set(QPalette::Base, Role::Card);
  set(QPalette::AlternateBase, Role::Surface);
  set(QPalette::Text, Role::Ink);
  set(QPalette::PlaceholderText, Role::Muted);
  set(QPalette::Button, Role::Card);
  set(QPalette::ButtonText, Role::Ink);
  set(QPalette::BrightText, Role::DangerInk);
  set(QPalette::ToolTipBase, Role::Card);
  set(QPalette::ToolTipText, Role::Ink);
  set(QPalette::Highlight, Role::Blue);
  set(QPalette::HighlightedText, Role::OnBlue);
  set(QPalette::Link, Role::BlueInk);
  set(QPalette::LinkVisited, Role::PlumInk);
  set(QPalette::Light, Role::Card);
  set(QPalette::Midlight, Role::Inset);
  set(QPalette::Mid, Role::CardBorder);
  set(QPalette::Dark, Role::Faint);
  set(QPalette::Shadow, Role::Line);
  for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    palette.setColor(QPalette::Disabled, role, color(Role::Line));
  }
  palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Role::GreyFill));
  palette.setColor(QPalette::Disabled, QPalette::HighlightedText, color(Role::GreyInk));
  return palette;
}

bool isDark(const QPalette& palette) { return palette.color(QPalette::Window).lightness() < 128; }

}  // namespace orrery
