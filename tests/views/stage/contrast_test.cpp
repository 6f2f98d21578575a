// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stage/contrast.h"

#include "tests/views/pictures/sample_pictures.h"
#include "views/pictures/layout.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

Item box(int id, const QRectF& rect, Role fill) {
  Item item;
  item.key = Key::of(1, id);
  item.shape = Rectangle{};
  item.rect = rect;
  item.fill = fill;
  return item;
}

Item label(const QRectF& rect, Role tint) {
  return textItem(Key::of(2, 0), rect, u"running"_s, TypeRole::Body, tint, Qt::AlignCenter);
}

std::vector<QString> faults(std::vector<Item> items) {
  return contrastFaults({{400, 300}, std::move(items), {}}, Theme::light(), TypeScale());
}

}  // namespace

class ContrastTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theContrastIsThatOfWcag() {
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    // 4.54:1 is the value that WCAG's own tools give for this grey on white.
    QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
  }

  void theSampleHasNoFaultInEitherTheme() {
    const TypeScale type;
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
      for (const int step : {0, 1}) {
        const std::vector<QString> found = contrastFaults(tests::samplePicture(step, type), theme, type);
        QVERIFY2(found.empty(), found.empty() ? "" : qPrintable(found.front()));
      }
    }
  }

  void aTextIsHeldAgainstTheFillThatItStandsOn() {
    const QRectF there(100, 100, 120, 40);
    QVERIFY(faults({box(0, there, Role::Blue), label(there, Role::OnBlue)}).empty());
    QVERIFY(!faults({box(0, there, Role::Blue), label(there, Role::Ink)}).empty());
    QVERIFY(!faults({label(there, Role::OnBlue)}).empty());
  }

  void aFillPaintedLaterIsNotUnderTheText() {
    const QRectF there(100, 100, 120, 40);
    QVERIFY(!faults({label(there, Role::OnBlue), box(0, there, Role::Blue)}).empty());
  }

  void aFillThatIsCoveredDoesNotCount() {
    const QRectF there(100, 100, 120, 40);
    QVERIFY(faults({box(0, there, Role::Blue), box(1, there, Role::Card), label(there, Role::Ink)}).empty());
  }

  void everyFillUnderAPartOfTheTextCounts() {
    const QRectF there(100, 100, 120, 40);
    QVERIFY(!faults({box(0, there.adjusted(60, 0, 0, 0), Role::Blue), label(there, Role::Ink)}).empty());
  }

  void aFadedTextHasLessContrast() {
    const QRectF there(100, 100, 120, 40);
    Item faded = label(there, Role::Muted);
    QVERIFY(faults({faded}).empty());
    faded.opacity = 0.5;
    QVERIFY(!faults({faded}).empty());
  }

  void aLinksLabelStandsOnItsOwnFill() {
    Link link;
    link.from = {0, 120};
    link.to = {300, 120};
    Item item = label({100, 100, 120, 40}, Role::OnBlue);
    item.shape = link;
    item.fill = Role::Blue;
    QVERIFY(faults({item}).empty());
  }
};

}  // namespace orrery

QTEST_MAIN(orrery::ContrastTest)
#include "contrast_test.moc"
