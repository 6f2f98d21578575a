// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/chart.h"
#include "tests/views/panels/open_session.h"
#include "views/panels/chart_data.h"
#include "views/panels/chart_panel.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

#include <algorithm>

using namespace orrery;
using namespace Qt::StringLiterals;

namespace {

/// The child that the pointer meets at a place of the chart.
void click(Chart& chart, QPoint place) {
  QWidget* child = chart.childAt(place);
  QVERIFY(child != nullptr);
  QTest::mouseClick(child, Qt::LeftButton, {}, child->mapFrom(&chart, place));
}

}  // namespace

class ChartTest final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fewPointsStayAsTheyAre() {
    const std::vector<QPointF> points{{0, 1}, {1, 5}, {2, 2}};
    QCOMPARE(thinned(points, 10), points);
  }

  void thinningKeepsThePeaksAndTheEnds() {
    std::vector<QPointF> points;
    points.reserve(100'000);
    for (int x = 0; x < 100'000; ++x) {
      points.emplace_back(x, x % 7);
    }
    points[54'321].setY(1000);
    points[12'345].setY(-1000);
    const auto kept = thinned(points, 2000);
    QVERIFY(kept.size() <= 2000);
    QCOMPARE(kept.front(), points.front());
    QCOMPARE(kept.back(), points.back());
    QVERIFY(std::ranges::find(kept, points[54'321]) != kept.end());
    QVERIFY(std::ranges::find(kept, points[12'345]) != kept.end());
    QVERIFY(std::ranges::is_sorted(kept, {}, [](const QPointF& point) { return point.x(); }));
  }

  void aSteppedLineStaysUntilTheNextPoint() {
    const std::vector<QPointF> points{{0, 1}, {1, 3}, {2, 3}};
    const std::vector<QPointF> expected{{0, 1}, {1, 1}, {1, 3}, {2, 3}};
    QCOMPARE(stepped(points), expected);
  }

  void ticksAreRoundNumbers() {
    QCOMPARE(roundedUp(0), 1.0);
    QCOMPARE(roundedUp(1), 1.0);
    QCOMPARE(roundedUp(3), 5.0);
    QCOMPARE(roundedUp(12), 20.0);
    QCOMPARE(roundedUp(0.04), 0.05);
  }

  void countsHaveTicksAtWholeNumbersOnly() {
    QCOMPARE(tickDistance(2, 4, true), 1.0);
    QCOMPARE(tickDistance(2, 4, false), 0.5);
    QVERIFY(isWhole(std::vector<QPointF>{{0, 1}, {0.5, 3}}));
    QVERIFY(!isWhole(std::vector<QPointF>{{0, 1}, {1, 6.5}}));
  }

  void theChartsAreMadeWhenTheyAreFirstShown() {
    const auto session = openSession();
    ChartPanel panel(session.get());
    QVERIFY(panel.charts().empty());
    panel.show();
    QCOMPARE(panel.charts().size(), std::size_t{1});
  }

  void theCursorLineFollows() {
    const auto session = openSession();
    ChartPanel panel(session.get());
    panel.show();
    session->timeline()->setPosition(30);
    const Chart* chart = panel.charts().front();
    QCOMPARE(chart->cursor(), 30.0);
    QVERIFY(chart->description().contains(u"A is 24"_s));
    QVERIFY(chart->description().contains(u"B is 5"_s));
    QCOMPARE(chart->accessibleName(), u"Counters"_s);
  }

  void aClickGoesToTheStepThere() {
    const auto session = openSession();
    ChartPanel panel(session.get());
    panel.resize(800, 240);
    panel.show();
    QTRY_VERIFY(panel.charts().front()->width() > 600);
    Chart& chart = *panel.charts().front();
    QSignalSpy grabbed(&panel, &ChartPanel::grabbed);
    click(chart, chart.placeOf(20));
    QCOMPARE(session->timeline()->position(), 20);
    click(chart, chart.placeOf(33));
    QCOMPARE(session->timeline()->position(), 33);
    QCOMPARE(grabbed.count(), 2);
  }

  void aLongRunIsDrawnWithFewPoints() {
    const auto session = openLongSession(300'000);
    ChartPanel panel(session.get());
    panel.show();
    const int drawn = panel.charts().front()->drawnPoints();
    QVERIFY(drawn > 500);
    QVERIFY(drawn <= 2000);
  }

  void anotherBranchBringsItsOwnLines() {
    const auto session = openSession();
    ChartPanel panel(session.get());
    panel.show();
    session->timeline()->setPosition(10);
    QVERIFY(session->apply(counter::add(u"B"_s, 90)));
    session->timeline()->setPosition(100);
    QVERIFY(panel.charts().front()->description().contains(u"B is 90"_s));
    session->switchTo(0);
    session->timeline()->setPosition(40);
    QVERIFY(panel.charts().front()->description().contains(u"B is 13"_s));
    QVERIFY(session->open(counter::exhibit(), counter::scenario({counter::add(u"A"_s, 3)})));
    QCOMPARE(panel.charts().front()->cursor(), 0.0);
  }

  void theThemeReachesTheChart() {
    const auto session = openSession();
    ChartPanel panel(session.get());
    panel.resize(600, 200);
    panel.setTheme(Theme::dark());
    panel.show();
    QTRY_VERIFY(panel.charts().front()->width() > 400);
    const QImage image = panel.grab().toImage();
    QCOMPARE(image.pixelColor(image.width() - 3, image.height() / 2), Theme::dark().color(Role::Card));
    panel.setTheme(Theme::light());
    const QImage light = panel.grab().toImage();
    QCOMPARE(light.pixelColor(light.width() - 3, light.height() / 2), Theme::light().color(Role::Card));
  }

  void withoutASessionItSaysSo() {
    Session session;
    ChartPanel panel(&session);
    panel.show();
    QVERIFY(says<QLabel>(panel, u"once a scenario is open"_s));
  }

  void theLegendSpeaksTheLanguage() {
    const auto session = openSession();
    ChartPanel panel(session.get());
    panel.show();
    const LanguageFor chinese(QLocale::Chinese, panel);
    QVERIFY(says<QLabel>(panel, u"计数器"_s));
  }
};

QTEST_MAIN(ChartTest)
#include "chart_test.moc"
