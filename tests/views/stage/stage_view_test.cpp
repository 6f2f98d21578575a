// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stage/stage_view.h"

#include <QTest>

namespace orrery {

namespace {

StageView viewOf(QSizeF room, QSizeF scene) {
  StageView view;
  view.setRoom(QRectF(QPointF(0, 0), room));
  view.setScene(scene);
  return view;
}

}  // namespace

class StageViewTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aSmallSceneStandsInTheMiddleAtItsOwnSize() {
    const StageView view = viewOf({1000, 800}, {400, 200});
    QCOMPARE(view.scale(), 1.0);
    QCOMPARE(view.toWidget().map(QPointF(0, 0)), QPointF(300, 300));
  }

  void aLargeSceneIsScaledDownEvenly() {
    const StageView view = viewOf({1000, 800}, {2000, 800});
    QCOMPARE(view.scale(), 0.5);
    QCOMPARE(view.toWidget().map(QPointF(2000, 800)), QPointF(1000, 600));
  }

  void zoomingKeepsThePointUnderThePointer() {
    StageView view = viewOf({1000, 800}, {900, 700});
    const QPointF pointer(200, 650);
    const QPointF there = view.toScene(pointer);
    for (int i = 0; i < 5; ++i) {
      view.zoomAt(pointer, StageView::kZoomStep);
      QVERIFY((view.toWidget().map(there) - pointer).manhattanLength() < 1.5);
    }
    QVERIFY(view.zoom() > 3);
  }

  void zoomHasLimits() {
    StageView view = viewOf({1000, 800}, {900, 700});
    view.zoomAt({500, 400}, 1e9);
    QCOMPARE(view.zoom(), StageView::kMostZoom);
    view.zoomAt({500, 400}, 1e-9);
    QCOMPARE(view.zoom(), StageView::kLeastZoom);
  }

  void inAndOutAgainIsFitted() {
    StageView view = viewOf({1000, 800}, {900, 700});
    view.zoomAt({500, 400}, StageView::kZoomStep);
    QVERIFY(!view.isFitted());
    view.fit();
    QVERIFY(view.isFitted());
    QCOMPARE(view.toWidget(), viewOf({1000, 800}, {900, 700}).toWidget());
  }

  void theSceneCannotBeLost() {
    StageView view = viewOf({1000, 800}, {900, 700});
    view.pan({1e6, -1e6});
    const QRectF shown = view.toWidget().mapRect(QRectF(0, 0, 900, 700));
    QVERIFY(shown.intersects(QRectF(0, 0, 1000, 800)));
  }

  void nothingToShowIsHarmless() {
    StageView view = viewOf({0, 0}, {0, 0});
    QCOMPARE(view.scale(), 1.0);
    view.zoomAt({0, 0}, 2);
    view.pan({5, 5});
    QVERIFY(view.toWidget().isInvertible());
  }
};

}  // namespace orrery

QTEST_APPLESS_MAIN(orrery::StageViewTest)
#include "stage_view_test.moc"
