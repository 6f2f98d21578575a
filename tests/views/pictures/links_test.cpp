// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/links.h"
#include "views/pictures/layout.h"

#include <QLineF>
#include <QTest>

namespace orrery {

class LinksTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aStraightLinkRunsFromEdgeToEdge() {
    const Link link = straightLink({0, 0, 20, 20}, {100, 0, 20, 20}, 2);
    QCOMPARE(link.from, QPointF(22, 10));
    QCOMPARE(link.to, QPointF(98, 10));
  }

  void aLinkBetweenCirclesKeepsItsClearance() {
    const Link link = circleLink({0, 0, 20, 20}, {60, 80, 20, 20}, 3);
    QCOMPARE(QLineF(QPointF(10, 10), link.from).length(), 13.0);
    QCOMPARE(QLineF(QPointF(70, 90), link.to).length(), 13.0);
  }

  void boxesInOnePlaceGiveAHarmlessLink() {
    const Link straight = straightLink({0, 0, 20, 20}, {0, 0, 20, 20});
    const Link circle = circleLink({0, 0, 20, 20}, {5, 0, 20, 20});
    for (const Link& link : {straight, circle}) {
      QVERIFY(linkPath(link).length() < 100);
      QVERIFY(arrowHead(link, 2).boundingRect().width() < 100);
      QVERIFY(pointOnLink(link, 0.5).manhattanLength() < 200);
      QVERIFY(linkLabelBox(link, 0.5, {10, 10}).width() == 10);
    }
  }

  void reachShowsTheFirstPartOfALine() {
    Link link = curvedLink({0, 0}, 90, {100, 100}, 0, 0.5);
    const double whole = linkPath(link).length();
    link.reach = 0.5;
    QVERIFY(std::abs(linkPath(link).length() - whole / 2) < 0.5);
    QCOMPARE(linkPath(link).pointAtPercent(0), QPointF(0, 0));
    link.reach = 0;
    QVERIFY(linkPath(link).length() < 1e-6);
    link.reach = 1;
    QCOMPARE(linkPath(link).length(), whole);
  }

  void theHeadsTipIsAtTheLinesEnd() {
    const Link link = curvedLink({0, 0}, 90, {100, 50}, 270);
    const QPolygonF head = arrowHead(link, 2);
    QCOMPARE(head.first(), QPointF(100, 50));
    QVERIFY(head[1].x() < 100);
    QVERIFY(head[2].x() < 100);
    QVERIFY(linkStem(link, 2).length() < linkPath(link).length());
  }

  void halfOfTheLengthIsHalfOfTheWay() {
    const Link link = curvedLink({0, 0}, 90, {200, 0}, 270);
    QVERIFY(QLineF(pointOnLink(link, 0.5), QPointF(100, 0)).length() < 0.5);
    QCOMPARE(pointOnLink(link, 0), QPointF(0, 0));
    QCOMPARE(pointOnLink(link, 1), QPointF(200, 0));
  }

  void aLabelStandsBesideItsLine_data() {
    QTest::addColumn<QPointF>("to");
    QTest::addColumn<double>("side");
    for (const double side : {1.0, -1.0}) {
      const QByteArray suffix = side > 0 ? " left" : " right";
      QTest::newRow(QByteArray("right" + suffix).constData()) << QPointF(200, 0) << side;
      QTest::newRow(QByteArray("down" + suffix).constData()) << QPointF(0, 200) << side;
      QTest::newRow(QByteArray("aslant" + suffix).constData()) << QPointF(-150, 120) << side;
    }
  }
  void aLabelStandsBesideItsLine() {
    QFETCH(QPointF, to);
    QFETCH(double, side);
    Link link;
    link.to = to;
    const QRectF box = linkLabelBox(link, 0.5, {60, 20}, side);
    QVERIFY(!linkPath(link).intersects(box));
    // On the side that was asked for: left of the direction is a negative cross product, since y runs down.
    const QPointF off = box.center() - to / 2;
    QVERIFY((to.x() * off.y() - to.y() * off.x()) * side < 0);
  }
};

}  // namespace orrery

QTEST_APPLESS_MAIN(orrery::LinksTest)
#include "links_test.moc"
