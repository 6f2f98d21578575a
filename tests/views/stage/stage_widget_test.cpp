// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/stage/stage_scene.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <memory>

namespace orrery {

class StageWidgetTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_style = std::make_unique<AnimationStyle>(200);
    m_stage = std::make_unique<StageWidget>();
    m_stage->setStyle(m_style.get());
    m_stage->resize(600, 500);
    m_stage->setPicture(scene(0), Motion::Cut);
    m_stage->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_stage.get()));
  }
  void cleanup() { m_stage.reset(); }

  // Motion -----------------------------------------------------------------------------------------------------------

  void aNewPictureIsMovedTo() {
    const QSignalSpy finished(m_stage.get(), &StageWidget::motionFinished);
    m_stage->setPicture(scene(200), Motion::Animate);
    QVERIFY(m_stage->isMoving());
    QVERIFY(m_stage->picture() == scene(200));
    QTRY_VERIFY(!m_stage->isMoving());
    QCOMPARE(finished.count(), 1);
  }

  void aCutDoesNotMove() {
    m_stage->setPicture(scene(200), Motion::Cut);
    QVERIFY(!m_stage->isMoving());
  }

  void anEqualPictureDoesNotMove() {
    m_stage->setPicture(scene(0), Motion::Animate);
    QVERIFY(!m_stage->isMoving());
  }

  void aPictureAskedForWhileMovingFinishesTheOldOneAtOnce() {
    m_stage->setPicture(scene(200), Motion::Animate);
    m_stage->setPicture(scene(300), Motion::Animate);
    QVERIFY(m_stage->transition().before() == scene(200));
    QVERIFY(m_stage->picture() == scene(300));
    m_stage->finishMotion();
    QVERIFY(!m_stage->isMoving());
    QVERIFY(m_stage->picture() == scene(300));
  }

  void aFinishedMotionShowsThePictureItself() {
    m_stage->setPicture(scene(200), Motion::Animate);
    m_stage->finishMotion();
    const QImage moved = m_stage->grab().toImage();
    m_stage->setPicture(scene(200), Motion::Cut);
    QVERIFY(m_stage->grab().toImage() == moved);
  }

  void aHeldMomentShowsTheTween() {
    m_stage->setPicture(scene(200), Motion::Animate);
    m_stage->holdMotionAt(0.5);
    const QImage half = m_stage->grab().toImage();
    QVERIFY(m_stage->grab().toImage() == half);
    m_stage->finishMotion();
    QVERIFY(m_stage->grab().toImage() != half);
  }

  void reducedMotionCutsToTheEnd() {
    m_stage->setReducedMotion(true);
    m_stage->setPicture(scene(200), Motion::Animate);
    QVERIFY(!m_stage->isMoving());
    m_stage->setReducedMotion(false);
    m_stage->setPicture(scene(100), Motion::Animate);
    QVERIFY(m_stage->isMoving());
    m_stage->setReducedMotion(true);
    QVERIFY(!m_stage->isMoving());
  }

  void aDesktopWithoutAnimationsReducesMotion() {
    AnimationStyle still(0);
    m_stage->setStyle(&still);
    QVERIFY(m_stage->isMotionReduced());
    m_stage->setPicture(scene(200), Motion::Animate);
    QVERIFY(!m_stage->isMoving());
    m_stage->setStyle(m_style.get());
  }

  void speedShortensTheWay() {
    m_stage->setSpeed(0);  // ignored
    m_stage->setSpeed(1e6);
    m_stage->setPicture(scene(200), Motion::Animate);
    QTRY_VERIFY(!m_stage->isMoving());
  }

  void aHiddenStageDoesNotMove() {
    m_stage->hide();
    m_stage->setPicture(scene(200), Motion::Animate);
    QVERIFY(!m_stage->isMoving());
  }

  void idleIsIdle() {
    m_stage->setPicture(scene(200), Motion::Animate);
    QTRY_VERIFY(!m_stage->isMoving());
    (void)m_stage->grab();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    const int painted = m_stage->paintCount();
    // Anything that was due would be delivered here: no timer runs and no update is waiting.
    for (int i = 0; i < 20; ++i) {
      QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    QCOMPARE(m_stage->paintCount(), painted);
  }

  // Making pictures --------------------------------------------------------------------------------------------------

  void theSourceIsAskedForTheRoomThereIs() {
    QSizeF asked;
    m_stage->setSource([&asked](const PictureOptions& options) {
      asked = options.available;
      return scene(0);
    });
    QCOMPARE(asked, QSizeF(600 - 48, 500 - 48));
    m_stage->resize(800, 600);
    QTRY_COMPARE(asked, QSizeF(800 - 48, 600 - 48));
    m_stage->setMargin(0);
    QCOMPARE(asked, QSizeF(800, 600));
  }

  void aChangedStateIsShownWhenTheOwnerSaysSo() {
    double x = 0;
    m_stage->setSource([&x](const PictureOptions&) { return scene(x); });
    x = 150;
    QVERIFY(m_stage->picture() == scene(0));
    m_stage->remake(Motion::Animate);
    QVERIFY(m_stage->isMoving());
    QVERIFY(m_stage->picture() == scene(150));
  }

  void theLegendTakesItsRoomFromThePicture() {
    QSizeF asked;
    m_stage->setSource([&asked](const PictureOptions& options) {
      asked = options.available;
      Picture picture{options.available, {box(1, {0, 0, 80, 40})}, {}};
      picture.legend = {{Role::Blue, Role::Blue, LegendMark::Circle, Dash::Solid, u"runnable"_s}};
      return picture;
    });
    QVERIFY(asked.height() < 500 - 48);
    QCOMPARE(m_stage->picture().size.height(), 500.0 - 48);
    m_stage->setShowsLegend(false);
    QCOMPARE(asked.height(), 500.0 - 48);
  }

  void anEmptyStageSaysWhatToDo() {
    m_stage->setPicture({}, Motion::Cut);
    const QImage empty = m_stage->grab().toImage();
    m_stage->setMessage(u"Nothing is open"_s, u"Choose a scenario at the left, or open a file."_s);
    QVERIFY(m_stage->grab().toImage() != empty);
    m_stage->setPicture(scene(0), Motion::Animate);
    QVERIFY(!m_stage->isMoving());  // out of nothing there is no way
  }

  void anotherThemeIsShownInTheMiddleOfATween() {
    m_stage->setPicture(scene(200), Motion::Animate);
    m_stage->holdMotionAt(0.5);
    m_stage->setTheme(Theme::dark());
    QVERIFY(m_stage->isMoving());
    QCOMPARE(m_stage->grab().toImage().pixelColor(2, 2), Theme::dark().color(Role::Surface));
  }

  // Zoom and pan -----------------------------------------------------------------------------------------------------

  void theWheelZoomsAtThePointerAndZeroFits() {
    const QPointF pointer(100, 100);
    const QPointF there = m_stage->view().toScene(pointer);
    QWheelEvent wheel(pointer, m_stage->mapToGlobal(pointer), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_stage.get(), &wheel);
    QVERIFY(m_stage->view().zoom() > 1.5);
    QVERIFY((m_stage->view().toScene(pointer) - there).manhattanLength() < 2);
    QTest::keyClick(m_stage.get(), Qt::Key_0);
    QVERIFY(m_stage->view().isFitted());
  }

  void keysZoomAndPan() {
    QTest::keyClick(m_stage.get(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(m_stage->view().zoom() > 1);
    QTest::keyClick(m_stage.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_stage->view().zoom(), 1.0);
    const QPointF corner = m_stage->view().toWidget().map(QPointF(0, 0));
    QTest::keyClick(m_stage.get(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(m_stage->view().toWidget().map(QPointF(0, 0)).x() < corner.x());
  }

  void draggingPansAndDoesNotPick() {
    const QSignalSpy picked(m_stage.get(), &StageWidget::picked);
    const QPointF corner = m_stage->view().toWidget().map(QPointF(0, 0));
    QTest::mousePress(m_stage.get(), Qt::LeftButton, {}, {300, 250});
    QTest::mouseMove(m_stage.get(), {340, 250});
    QTest::mouseMove(m_stage.get(), {380, 270});
    QTest::mouseRelease(m_stage.get(), Qt::LeftButton, {}, {380, 270});
    QCOMPARE(m_stage->view().toWidget().map(QPointF(0, 0)) - corner, QPointF(80, 20));
    QCOMPARE(picked.count(), 0);
  }

  void keysOfTheWindowAreLeftToIt() {
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Space, Qt::Key_Home, Qt::Key_Plus}) {
      QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
      QCoreApplication::sendEvent(m_stage.get(), &event);
      QVERIFY(!event.isAccepted());
    }
  }

 private:
  std::unique_ptr<AnimationStyle> m_style;
  std::unique_ptr<StageWidget> m_stage;
};

}  // namespace orrery

QTEST_MAIN(orrery::StageWidgetTest)
#include "stage_widget_test.moc"
