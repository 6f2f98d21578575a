// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/layout.h"

#include <QTest>

#include <cmath>

namespace orrery {

class RingsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anglesRunClockwiseFromTwelve() {
    QCOMPARE(onCircle({0, 0}, 10, 0), QPointF(0, -10));
    QVERIFY((onCircle({0, 0}, 10, 90) - QPointF(10, 0)).manhattanLength() < 1e-9);
    QVERIFY((onCircle({0, 0}, 10, 180) - QPointF(0, 10)).manhattanLength() < 1e-9);
  }

  void slotsCoverTheRingWithoutOverlap() {
    const Ring ring{{100, 100}, 80, 40, 5, 0};
    for (int i = 0; i < ring.slotCount; ++i) {
      QCOMPARE(ring.edge(i) + 72, ring.edge(i + 1));
      for (int j = 0; j < ring.slotCount; ++j) {
        QCOMPARE(sectorPath(ring.box(), ring.slot(i)).contains(ring.slotCentre(j)), i == j);
      }
    }
  }

  void theGapIsEquallyWideInsideAndOutside() {
    const Ring ring{{0, 0}, 100, 50, 4, 10};
    const QPainterPath path = sectorPath(ring.box(), ring.slot(0));
    // Slot 0 lies between twelve and three o'clock: five units from both axes.
    QCOMPARE(path.boundingRect().left(), 5.0);
    QCOMPARE(path.boundingRect().bottom(), -5.0);
    QVERIFY(path.contains(QPointF(6, -60)));
    QVERIFY(path.contains(QPointF(6, -95)));
    QVERIFY(!path.contains(QPointF(4, -95)));
  }

  void aRingOfOneSlotIsClosed() {
    const Ring ring{{0, 0}, 100, 50, 1, 10};
    const QPainterPath path = sectorPath(ring.box(), ring.slot(0));
    QVERIFY(path.contains(QPointF(0.01, -75)));
    QVERIFY(path.contains(QPointF(-75, 0)));
    QVERIFY(!path.contains(QPointF(0, 0)));
  }

  void aSlotsTextBoxLiesInTheSlot() {
    for (const int slots : {2, 3, 8, 24}) {
      const Ring ring{{200, 200}, 150, 90, slots, 6};
      for (int i = 0; i < slots; ++i) {
        Item item;
        item.shape = ring.slot(i);
        item.rect = ring.box();
        const QRectF box = textBox(item);
        QVERIFY(sectorPath(item.rect, ring.slot(i)).contains(box.center()));
        const QPointF off = box.center() - ring.slotCentre(i);
        QVERIFY(std::hypot(off.x(), off.y()) < 1e-6);
        QVERIFY(box.width() > 0);
        QVERIFY(box.width() <= 60);
      }
    }
  }
};

}  // namespace orrery

QTEST_APPLESS_MAIN(orrery::RingsTest)
#include "rings_test.moc"
