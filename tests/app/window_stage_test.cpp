// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/catalogue.h"
#include "app/docks.h"
#include "app/file_commands.h"
#include "app/talk_control.h"
#include "tests/app/window_fixture.h"
#include "views/panels/inspector.h"
#include "views/panels/scrubber.h"
#include "views/pictures/caption.h"
#include "views/stage/stage_widget.h"

#include <QTest>

using namespace orrery;
using namespace Qt::StringLiterals;

/// What the window shows on its stage, and in a talk with it: coarse and fine steps, what is picked, another exhibit.
class WindowStageTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<MainWindow> m_window;

  [[nodiscard]] int position() const { return m_window->session()->timeline()->position(); }
  [[nodiscard]] int length() const { return m_window->session()->timeline()->length(); }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(m_window.get(), key, modifiers);
  }

 private Q_SLOTS:
  void initTestCase() { test::isolate(); }
  void init() {
    test::forgetAll();
    LaunchOptions options;
    options.exhibit = u"go_channel"_s;
    options.scenario = u"rendezvous"_s;
    m_window = test::openWindow(options);
  }
  void cleanup() { m_window.reset(); }

  void coarseStepsAreAKeyAwayAndRemembered() {
    const TimelineModel& timeline = *m_window->session()->timeline();
    QAction* const action = (m_window->actions())[Command::MainSteps];
    QVERIFY(action->isEnabled() && !action->isChecked());
    press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(action->isChecked());
    QCOMPARE(timeline.grain(), Grain::Coarse);
    int presses = 0;
    while (position() < length()) {
      press(Qt::Key_Right);
      ++presses;
      QVERIFY(position() == length() || !m_window->session()->exhibit().isDetail(timeline.currentStep()->kind));
    }
    QVERIFY(presses < length());
    press(Qt::Key_Left);
    QVERIFY(position() < length());
    press(Qt::Key_Home);
    QTest::mouseClick(m_window->findChild<Scrubber*>(), Qt::LeftButton, Qt::NoModifier,
                      QPoint(m_window->findChild<Scrubber*>()->pixelOf(3), 8));
    QCOMPARE(position(), 3);
    // Another scenario, another start: it is as it was chosen.
    m_window->files()->openShipped(u"go_channel"_s, u"buffered"_s);
    QCOMPARE(timeline.grain(), Grain::Coarse);
    m_window->close();
    m_window.reset();
    m_window = test::openWindow();
    QCOMPARE(m_window->session()->timeline()->grain(), Grain::Coarse);
    QVERIFY((m_window->actions())[Command::MainSteps]->isChecked());
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_window->session()->timeline()->grain(), Grain::Fine);
  }

  void pickingAShapePicksItsRowAndTheOtherWayRound() {
    auto* const inspector = qobject_cast<Inspector*>(m_window->docks()->bringUp(Command::ShowInspector));
    QVERIFY(inspector != nullptr);
    const auto& items = m_window->stage()->picture().items;
    const auto shown = std::ranges::find_if(items, [](const Item& item) { return !item.entity.isNull(); });
    QVERIFY(shown != items.end());
    Q_EMIT inspector->picked(shown->entity);
    QCOMPARE(m_window->stage()->selected(), shown->entity);
  }

  void whatIsPickedIsPickedInTheTalkToo() {
    const auto& items = m_window->stage()->picture().items;
    const auto shown = std::ranges::find_if(items, [](const Item& item) { return !item.entity.isNull(); });
    QVERIFY(shown != items.end());
    const Entity picked = shown->entity;
    m_window->stage()->setSelected(picked);
    QCOMPARE(m_window->stage()->pictureOptions().picked, picked);
    press(Qt::Key_F5);
    QTRY_VERIFY(m_window->talk()->window() != nullptr && m_window->talk()->window()->isVisible());
    const StageWidget& talk = *m_window->talk()->window()->stage();
    QCOMPARE(talk.selected(), picked);
    m_window->stage()->setSelected({});
    QVERIFY(talk.selected().isNull());
  }

  void oneExhibitTakesThePlaceOfAnother() {
    press(Qt::Key_F5);
    QTRY_VERIFY(m_window->talk()->window() != nullptr && m_window->talk()->window()->isVisible());
    m_window->docks()->bringUp(Command::ShowInspector);
    m_window->docks()->bringUp(Command::ShowCharts);
    m_window->docks()->bringUp(Command::ShowSteps);
    for (int i = 0; i < 2; ++i) {
      for (const CatalogueEntry& entry : catalogue()) {
        m_window->files()->openShipped(entry.exhibit->id(), QString());
        QCOMPARE(&m_window->session()->exhibit(), entry.exhibit);
        QVERIFY(!m_window->stage()->picture().items.empty());
        m_window->player()->toEnd();
        QTRY_VERIFY(!m_window->stage()->isMoving());
        const auto& session = *m_window->session();
        QCOMPARE(m_window->stage()->picture(),
                 withLegend(entry.picture(session.state(), session.timeline()->currentStep(),
                                          m_window->stage()->pictureOptions()),
                            m_window->stage()->pictureOptions()));
        QVERIFY(!m_window->talk()->window()->stage()->picture().items.empty());
      }
    }
  }
};

QTEST_MAIN(WindowStageTest)
#include "window_stage_test.moc"
