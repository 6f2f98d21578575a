// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/stage/stage_scene.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <memory>

namespace orrery {

/// Entities on the stage: pointed at, picked, gone over by the keyboard.
class StagePickingTest : public QObject {
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

  void whatIsPickedReachesTheSource() {
    // Row 2 is folded away unless it is picked.
    std::vector<Entity> asked;
    m_stage->setSource([&asked](const PictureOptions& options) {
      asked.push_back(options.picked);
      Picture picture = scene(0);
      if (options.picked == goroutine(2)) {
        picture.items[2].rect.translate(-150, 0);
      }
      return picture;
    });
    QCOMPARE(asked, (std::vector<Entity>{{}}));
    const QSignalSpy changed(m_stage.get(), &StageWidget::selectedChanged);
    QTest::mouseClick(m_stage.get(), Qt::LeftButton, {}, centreOf(2));
    QVERIFY(asked.back() == goroutine(2));
    QVERIFY(m_stage->isMoving());
    QCOMPARE(m_stage->picture().items[2].rect.x(), 150.0);
    QVERIFY(m_stage->selected() == goroutine(2));
    QCOMPARE(changed.count(), 1);
    // The same again asks nobody.
    const auto times = asked.size();
    m_stage->setSelected(goroutine(2));
    QCOMPARE(asked.size(), times);
    // It is asked with what is picked whatever it is asked for.
    m_stage->remake(Motion::Cut);
    QVERIFY(asked.back() == goroutine(2));
    // Beside everything: nothing is picked any more.
    QTest::mouseClick(m_stage.get(), Qt::LeftButton, {}, {300, 480});
    QVERIFY(asked.back().isNull());
    QCOMPARE(m_stage->picture().items[2].rect.x(), 300.0);
    // By the keyboard.
    m_stage->setFocus();
    QTest::keyClick(m_stage.get(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(m_stage.get(), Qt::Key_Return);
    QVERIFY(asked.back() == goroutine(1));
    // From outside, as a table does.
    m_stage->finishMotion();
    m_stage->setSelected(goroutine(2));
    QVERIFY(m_stage->isMoving());
  }

  void whereAPickChangesNothingOnlyTheRingIsPainted() {
    m_stage->setSource([](const PictureOptions&) { return scene(0); });
    const QSignalSpy finished(m_stage.get(), &StageWidget::motionFinished);
    const QImage plain = m_stage->grab().toImage();
    m_stage->setSelected(goroutine(2));
    QVERIFY(!m_stage->isMoving());
    QCOMPARE(finished.count(), 0);  // no picture was taken up
    QVERIFY(m_stage->grab().toImage() != plain);
    m_stage->setSelected({});
    QVERIFY(m_stage->grab().toImage() == plain);
  }

 private:
  [[nodiscard]] QPoint centreOf(int id) const {
    return m_stage->itemRect(*findItem(m_stage->picture(), Key::of(1, id))).center();
  }

  std::unique_ptr<AnimationStyle> m_style;
  std::unique_ptr<StageWidget> m_stage;
};

}  // namespace orrery

QTEST_MAIN(orrery::StagePickingTest)
#include "stage_picking_test.moc"
