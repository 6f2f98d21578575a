// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stage/stage_widget.h"

#include "tests/views/pictures/sample_pictures.h"
#include "views/pictures/layout.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <memory>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

using Motion = StageWidget::Motion;

// A style of a desktop on which nothing moves, or everything does, whatever the test machine's own is.
class AnimationStyle : public QProxyStyle {
 public:
  explicit AnimationStyle(int milliseconds) : QProxyStyle(u"Fusion"_s), m_milliseconds(milliseconds) {}
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* result) const override {
    return hint == SH_Widget_Animation_Duration ? m_milliseconds : QProxyStyle::styleHint(hint, option, widget, result);
  }

 private:
  int m_milliseconds;
};

Item box(int id, const QRectF& rect) {
  Item item;
  item.key = Key::of(1, id);
  item.shape = Rectangle{4};
  item.rect = rect;
  item.fill = Role::Card;
  item.stroke = Role::CardBorder;
  item.entity = {u"goroutine"_s, u"G%1"_s.arg(id)};
  item.accessibleName = u"G%1, running"_s.arg(id);
  return item;
}

Picture scene(double x) {
  return {{400, 300}, {box(1, {x, 0, 80, 40}), box(2, {0, 200, 80, 40}), box(3, {300, 200, 80, 40})}, {}};
}

Entity goroutine(int id) { return {u"goroutine"_s, u"G%1"_s.arg(id)}; }

}  // namespace

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

  // Entities ---------------------------------------------------------------------------------------------------------

  void aClickPicksAndRings() {
    const QSignalSpy picked(m_stage.get(), &StageWidget::picked);
    const QImage plain = m_stage->grab().toImage();
    QTest::mouseClick(m_stage.get(), Qt::LeftButton, {}, centreOf(2));
    QCOMPARE(picked.count(), 1);
    QVERIFY(picked.first().first().value<Entity>() == goroutine(2));
    QVERIFY(m_stage->selected() == goroutine(2));
    QVERIFY(m_stage->grab().toImage() != plain);
  }

  void aClickBesideEverythingClears() {
    m_stage->setSelected(goroutine(1));
    QTest::mouseClick(m_stage.get(), Qt::LeftButton, {}, {300, 480});
    QVERIFY(m_stage->selected().isNull());
  }

  void selectingFromOutsideDoesNotPick() {
    const QSignalSpy picked(m_stage.get(), &StageWidget::picked);
    m_stage->setSelected(goroutine(3));
    QCOMPARE(picked.count(), 0);
  }

  void aRightClickAsksForTheOperations() {
    const QSignalSpy asked(m_stage.get(), &StageWidget::contextRequested);
    const QPoint at = centreOf(3);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_stage->mapToGlobal(at));
    QCoreApplication::sendEvent(m_stage.get(), &event);
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked.first().first().value<Entity>() == goroutine(3));
  }

  void hoveringLightsAndNames() {
    const QImage plain = m_stage->grab().toImage();
    QTest::mouseMove(m_stage.get(), centreOf(2));
    QTRY_VERIFY(m_stage->hovered() == Key::of(1, 2));
    QVERIFY(m_stage->grab().toImage() != plain);
    QHelpEvent help(QEvent::ToolTip, centreOf(2), m_stage->mapToGlobal(centreOf(2)));
    QCoreApplication::sendEvent(m_stage.get(), &help);
    QCOMPARE(QToolTip::text(), u"G2, running"_s);
    QToolTip::hideText();
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_stage.get(), &leave);
    QVERIFY(m_stage->hovered().isNull());
    QVERIFY(m_stage->grab().toImage() == plain);
  }

  void theKeyboardGoesOverEntitiesAndPicks() {
    const QSignalSpy picked(m_stage.get(), &StageWidget::picked);
    const QSignalSpy asked(m_stage.get(), &StageWidget::contextRequested);
    m_stage->setFocus();
    QTest::keyClick(m_stage.get(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(m_stage->focused() == goroutine(1));
    QTest::keyClick(m_stage.get(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(m_stage->focused() == goroutine(2));
    QTest::keyClick(m_stage.get(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(m_stage->focused() == goroutine(3));
    QTest::keyClick(m_stage.get(), Qt::Key_Return);
    QCOMPARE(picked.count(), 1);
    QVERIFY(m_stage->selected() == goroutine(3));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {0, 0}, m_stage->mapToGlobal(QPoint(0, 0)));
    QCoreApplication::sendEvent(m_stage.get(), &event);
    QVERIFY(asked.first().first().value<Entity>() == goroutine(3));
  }

  void focusByKeyboardIsVisible() {
    auto* const other = new QWidget(m_stage.get());
    other->setFocusPolicy(Qt::StrongFocus);
    other->setGeometry(0, 0, 1, 1);
    other->show();
    m_stage->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_stage.get()));
    other->setFocus();
    const QImage plain = m_stage->grab().toImage();
    m_stage->setFocus(Qt::TabFocusReason);
    QVERIFY(m_stage->hasFocus());
    QVERIFY(m_stage->grab().toImage() != plain);
  }

 private:
  [[nodiscard]] QPoint centreOf(int id) const {
    return m_stage->itemRect(*findItem(m_stage->picture(), Key::of(1, id))).center();
  }

  std::unique_ptr<AnimationStyle> m_style;
  std::unique_ptr<StageWidget> m_stage;
};

}  // namespace orrery

QTEST_MAIN(orrery::StageWidgetTest)
#include "stage_widget_test.moc"
