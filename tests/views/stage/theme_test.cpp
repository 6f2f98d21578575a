// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stage/theme.h"

#include "views/stage/contrast.h"

#include <QTest>

#include <vector>

namespace orrery {

namespace {

struct Family {
  Role strong;
  Role pale;
  Role ink;
  Role on;
};

const std::vector<Family> kFamilies = {
    {Role::Accent, Role::AccentFill, Role::AccentInk, Role::OnAccent},
    {Role::Danger, Role::DangerFill, Role::DangerInk, Role::OnDanger},
    {Role::Blue, Role::BlueFill, Role::BlueInk, Role::OnBlue},
    {Role::Sky, Role::SkyFill, Role::SkyInk, Role::OnSky},
    {Role::Green, Role::GreenFill, Role::GreenInk, Role::OnGreen},
    {Role::Plum, Role::PlumFill, Role::PlumInk, Role::OnPlum},
    {Role::Grey, Role::GreyFill, Role::GreyInk, Role::OnGrey},
};

}  // namespace

class ThemeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyTextIsReadableWhereItsRoleMayStand_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }
  void everyTextIsReadableWhereItsRoleMayStand() {
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::dark() : Theme::light();
    const auto check = [&](Role text, Role ground) {
      const double found = contrast(theme.color(text), theme.color(ground));
      QVERIFY2(found >= kLeastContrast,
               qPrintable(QStringLiteral("role %1 on role %2: %3").arg(int(text)).arg(int(ground)).arg(found)));
    };
    std::vector<Role> grounds = {Role::Surface, Role::Card, Role::Inset};
    for (const Family& family : kFamilies) {
      check(family.on, family.strong);
      check(family.ink, family.pale);
      for (const Role ground : {Role::Surface, Role::Card, Role::Inset}) {
        check(family.ink, ground);
      }
      grounds.push_back(family.pale);
    }
    for (const Role ground : grounds) {
      check(Role::Ink, ground);
      check(Role::Muted, ground);
    }
    check(Role::GcWhiteInk, Role::GcWhite);
    check(Role::GcGreyInk, Role::GcGrey);
    check(Role::GcBlackInk, Role::GcBlack);
    for (const Role code : {Role::CodeKeyword, Role::CodeType, Role::CodeString, Role::CodeComment, Role::CodeNumber,
                            Role::CodeFunction}) {
      for (const Role ground : {Role::Surface, Role::Card, Role::Inset}) {
        check(code, ground);
      }
    }
    // A sentence that makes a claim is marked with this fill; it may hold a link.
    check(Role::BlueInk, Role::DangerFill);
  }

  void everyRoleButTransparentIsOpaque() {
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
      QCOMPARE(theme.color(Role::Transparent).alpha(), 0);
      for (int role = 1; role < kRoleCount; ++role) {
        QCOMPARE(theme.color(static_cast<Role>(role)).alpha(), 255);
      }
    }
  }

  void aMixtureLiesBetweenItsColours() {
    const Theme theme = Theme::light();
    const QColor half = theme.color(Tint(Role::Ink, Role::Card, 0.5F));
    QVERIFY(half.lightness() > theme.color(Role::Ink).lightness());
    QVERIFY(half.lightness() < theme.color(Role::Card).lightness());
    QCOMPARE(theme.color(Tint(Role::Ink, Role::Card, 1)), theme.color(Role::Card));
    QCOMPARE(theme.color(Tint(Role::Ink)), theme.color(Role::Ink));
  }

  void whatAppearsKeepsItsHue() {
    const Theme theme = Theme::light();
    const QColor half = theme.color(Tint(Role::Transparent, Role::Blue, 0.5F));
    QCOMPARE(half.rgb() | 0xff000000U, theme.color(Role::Blue).rgb());
    QVERIFY(half.alpha() > 120 && half.alpha() < 135);
  }

  void systemFollowsTheDesktop() {
    QPalette light;
    light.setColor(QPalette::Window, Qt::white);
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    QVERIFY(!Theme::chosen(ThemeChoice::System, light).isDark());
    QVERIFY(Theme::chosen(ThemeChoice::System, dark).isDark());
    QVERIFY(!Theme::chosen(ThemeChoice::Light, dark).isDark());
    QVERIFY(Theme::chosen(ThemeChoice::Dark, light).isDark());
  }

  void thePaletteIsReadableToo() {
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
      const QPalette palette = theme.palette();
      const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
          {QPalette::WindowText, QPalette::Window},       {QPalette::Text, QPalette::Base},
          {QPalette::ButtonText, QPalette::Button},       {QPalette::HighlightedText, QPalette::Highlight},
          {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::Link, QPalette::Base},
          {QPalette::PlaceholderText, QPalette::Base}};
      for (const auto& [text, ground] : pairs) {
        QVERIFY(contrast(palette.color(text), palette.color(ground)) >= kLeastContrast);
      }
      QCOMPARE(isDark(palette), theme.isDark());
    }
  }
};

}  // namespace orrery

QTEST_GUILESS_MAIN(orrery::ThemeTest)
#include "theme_test.moc"
