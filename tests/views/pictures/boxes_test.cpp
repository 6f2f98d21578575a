// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/layout.h"

#include <QTest>

namespace orrery {

class BoxesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aRowRunsToTheRight() {
    const std::vector<QRectF> boxes = row({10, 20}, {30, 5}, 3, 4);
    QVERIFY(boxes == (std::vector<QRectF>{{10, 20, 30, 5}, {44, 20, 30, 5}, {78, 20, 30, 5}}));
  }

  void aColumnRunsDownward() {
    const std::vector<QRectF> boxes = column({10, 20}, {30, 5}, 2, 4);
    QVERIFY(boxes == (std::vector<QRectF>{{10, 20, 30, 5}, {10, 29, 30, 5}}));
  }

  void aGridBreaksAfterItsColumns() {
    const std::vector<QRectF> boxes = grid({0, 0}, {10, 10}, 5, 2, {2, 3});
    QCOMPARE(boxes.size(), std::size_t{5});
    QCOMPARE(boxes[1], QRectF(12, 0, 10, 10));
    QCOMPARE(boxes[4], QRectF(0, 26, 10, 10));
  }

  void nothingNeedsNoBoxes() {
    QVERIFY(row({0, 0}, {1, 1}, 0, 1).empty());
    QVERIFY(grid({0, 0}, {1, 1}, -1, 3, {1, 1}).empty());
    QVERIFY(flow({0, 0}, {}, 10, 100, {1, 1}).empty());
    QVERIFY(united({}).isNull());
  }

  void aFlowBreaksBeforeTheBoxThatDoesNotFit() {
    const std::vector<QRectF> boxes = flow({5, 5}, {40, 40, 40, 200}, 10, 100, {10, 6});
    QCOMPARE(boxes[1], QRectF(55, 5, 40, 10));
    QCOMPARE(boxes[2], QRectF(5, 21, 40, 10));
    QCOMPARE(boxes[3], QRectF(5, 37, 200, 10));
  }

  void asManyBoxesFitAsAreSaid() {
    QCOMPARE(fitting(100, 20, 5), 4);
    QCOMPARE(fitting(95, 20, 5), 4);
    QCOMPARE(fitting(94.9, 20, 5), 3);
    QCOMPARE(fitting(5, 20, 5), 0);
    QCOMPARE(fitting(100, 0, 0), 0);
  }

  void sharesFillTheLength() {
    const double width = share(100, 4, 8);
    QCOMPARE(4 * width + 3 * 8, 100.0);
    QCOMPARE(share(100, 0, 8), 100.0);
    QCOMPARE(share(10, 4, 8), 0.0);
  }

  void aFoldKeepsItsLastPlaceForTheRest() {
    QCOMPARE(fold(8, 8), (Fold{8, 0}));
    QCOMPARE(fold(256, 8), (Fold{7, 249}));
    QCOMPARE(fold(9, 8), (Fold{7, 2}));
    QCOMPARE(fold(3, 0), (Fold{0, 3}));
    QCOMPARE(fold(-1, 4), (Fold{0, 0}));
  }

  void aTextBoxIsTheRectWithoutItsPadding() {
    Item item;
    item.rect = {0, 0, 100, 40};
    item.text.padding = {8, 4, 8, 4};
    QCOMPARE(textBox(item), QRectF(8, 4, 84, 32));
  }

  void boundsHoldTheWholeLine() {
    Item item;
    Link link;
    link.from = {0, 0};
    link.to = {100, 0};
    item.shape = link;
    item.stroke = Role::Line;
    item.strokeWidth = 4;
    QVERIFY(bounds(item).contains(QRectF(0, -2, 100, 4)));
    QVERIFY(bounds(item).height() > 4);  // the arrow's head
    item.rect = {40, 20, 20, 10};
    QVERIFY(bounds(item).contains(item.rect));
  }

  void boundsFollowTheScale() {
    Item item;
    item.shape = Rectangle{};
    item.rect = {0, 0, 100, 40};
    item.scale = 0.5;
    QCOMPARE(bounds(item), QRectF(25, 10, 50, 20));
  }
};

}  // namespace orrery

QTEST_APPLESS_MAIN(orrery::BoxesTest)
#include "boxes_test.moc"
