// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/player.h"
#include "tests/views/panels/open_session.h"
#include "views/panels/preview_popup.h"
#include "views/panels/scrubber.h"
#include "views/panels/transport_bar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

using namespace orrery;
using namespace Qt::StringLiterals;

class TransportTest final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aClickOnTheLineSeeks() {
    const auto session = openSession();
    Scrubber scrubber(session->timeline());
    scrubber.resize(600, 32);
    QSignalSpy grabbed(&scrubber, &Scrubber::grabbed);
    QTest::mouseClick(&scrubber, Qt::LeftButton, {}, {scrubber.pixelOf(30), 16});
    QCOMPARE(session->timeline()->position(), 30);
    QCOMPARE(grabbed.count(), 1);
  }

  void aDragFollowsThePointerPastBothEnds() {
    const auto session = openSession();
    Scrubber scrubber(session->timeline());
    scrubber.resize(600, 32);
    QTest::mousePress(&scrubber, Qt::LeftButton, {}, {300, 16});
    QMouseEvent right(QEvent::MouseMove, QPointF(5000, 16), QPointF(5000, 16), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&scrubber, &right);
    QCOMPARE(session->timeline()->position(), 40);
    QMouseEvent left(QEvent::MouseMove, QPointF(-50, 16), QPointF(-50, 16), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&scrubber, &left);
    QCOMPARE(session->timeline()->position(), 0);
  }

  void everyPositionHasItsPlaceOnTheLine() {
    const auto session = openSession();
    Scrubber scrubber(session->timeline());
    scrubber.resize(600, 32);
    for (int position = 0; position <= 40; ++position) {
      QCOMPARE(scrubber.positionAt(scrubber.pixelOf(position)), position);
    }
  }

  void keysAndTheWheelMoveTheCursor() {
    const auto session = openSession();
    session->timeline()->setPosition(10);
    Scrubber scrubber(session->timeline());
    scrubber.resize(600, 32);
    QTest::keyClick(&scrubber, Qt::Key_Right);
    QCOMPARE(session->timeline()->position(), 11);
    QTest::keyClick(&scrubber, Qt::Key_End);
    QCOMPARE(session->timeline()->position(), 40);
    QWheelEvent up({300, 16}, {300, 16}, {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&scrubber, &up);
    QCOMPARE(session->timeline()->position(), 39);
  }

  void marksAreTheLandmarksWithTheirTones() {
    const auto session = openSession();
    const ScrubberMarks marks = ScrubberMarks::of(*session->timeline(), 1000);
    const std::vector<ScrubberMarks::Mark> expected{{10, Tone::Waking}, {20, Tone::Waking}, {25, Tone::Waiting},
                                                    {35, Tone::Waking}, {39, Tone::Plain},  {40, Tone::Wrong}};
    QCOMPARE(marks.landmarks, expected);
    QCOMPARE(marks.operations, (std::vector<int>{0, 24, 25, 38, 39}));
  }

  void whenMarksFallTogetherTheGravestStays() {
    const auto session = openSession();
    const ScrubberMarks marks = ScrubberMarks::of(*session->timeline(), 2);
    QCOMPARE(marks.landmarks, (std::vector<ScrubberMarks::Mark>{{10, Tone::Waking}, {40, Tone::Wrong}}));
  }

  void aMillionStepsPaintAFewThousandMarks() {
    const auto session = openLongSession(1'000'000);
    const ScrubberMarks marks = ScrubberMarks::of(*session->timeline(), 4096);
    QVERIFY(marks.landmarks.size() <= 4096);
    QVERIFY(marks.landmarks.size() > 3000);
    Scrubber scrubber(session->timeline());
    scrubber.resize(1000, 32);
    QVERIFY(!scrubber.grab().isNull());
    QTest::mouseClick(&scrubber, Qt::LeftButton, {}, {scrubber.pixelOf(500'000), 16});
    QVERIFY(std::abs(session->timeline()->position() - 500'000) < 1'000'000 / 900);
  }

  void anEmptyRunIsShownAndCannotBeMoved() {
    Session session;
    QVERIFY(session.open(counter::exhibit(), counter::scenario()));
    Player player(session.timeline());
    TransportBar bar(session.timeline(), &player);
    bar.resize(900, 56);
    QVERIFY(!bar.grab().isNull());
    QTest::mouseClick(bar.scrubber(), Qt::LeftButton, {}, {200, 16});
    QCOMPARE(session.timeline()->position(), 0);
    for (const QAbstractButton* button : bar.findChildren<QAbstractButton*>()) {
      QVERIFY(button->isCheckable() || !button->isEnabled());
    }
  }

  void pointingAtTheLineShowsTheStepThere() {
    const auto session = openSession();
    QWidget window;
    window.resize(700, 400);
    Scrubber scrubber(session->timeline(), &window);
    scrubber.setGeometry(0, 360, 700, 32);
    int asked = -1;
    scrubber.setPreview([&asked](int position, QSize size) {
      asked = position;
      QImage image(size, QImage::Format_RGB32);
      image.fill(Qt::gray);
      return image;
    });
    window.show();
    QTest::mouseMove(&scrubber, {scrubber.pixelOf(5), 16});
    QTest::mouseMove(&scrubber, {scrubber.pixelOf(25), 16});
    QTRY_COMPARE(asked, 25);
    const auto* popup = window.findChild<PreviewPopup*>();
    QVERIFY(popup != nullptr && popup->isVisible());
    QCOMPARE(popup->sentence(), u"The counters are called pair"_s);
    QVERIFY(window.rect().contains(popup->geometry()));
    QCOMPARE(session->timeline()->position(), 0);
    scrubber.hide();
    QVERIFY(!popup->isVisible());
  }

  void bookmarksOfTheCurrentBranchAreOnTheLine() {
    const auto session = openSession();
    session->timeline()->setPosition(10);
    session->addBookmark(u"shared"_s);
    session->timeline()->setPosition(30);
    session->addBookmark(u"only on the first branch"_s);
    QCOMPARE(bookmarksOnBranch(*session), (std::vector<int>{10, 30}));
    session->timeline()->setPosition(20);
    QVERIFY(session->apply(counter::add(u"B"_s, 30)));
    QCOMPARE(bookmarksOnBranch(*session), (std::vector<int>{10}));
    session->timeline()->setPosition(30);
    session->addBookmark(u"only on the second"_s);
    QCOMPARE(bookmarksOnBranch(*session), (std::vector<int>{10, 30}));
    session->switchTo(0);
    QCOMPARE(bookmarksOnBranch(*session), (std::vector<int>{10, 30}));
  }

  void theButtonsMoveTheCursorAndSayTheirKeys() {
    const auto session = openSession();
    Player player(session->timeline());
    const TransportBar bar(session->timeline(), &player);
    auto* forward = named<QAbstractButton>(bar, u"Step forward"_s);
    QVERIFY(forward != nullptr);
    QVERIFY(forward->toolTip().contains(QKeySequence(Qt::Key_Right).toString(QKeySequence::NativeText)));
    forward->click();
    QCOMPARE(session->timeline()->position(), 1);
    named<QAbstractButton>(bar, u"Operation forward"_s)->click();
    QCOMPARE(session->timeline()->position(), 24);
    named<QAbstractButton>(bar, u"To the end"_s)->click();
    QCOMPARE(session->timeline()->position(), 40);
    QVERIFY(!forward->isEnabled());
    QVERIFY(says<QLabel>(bar, u"40 / 40"_s));
    named<QAbstractButton>(bar, u"To the start"_s)->click();
    QCOMPARE(session->timeline()->position(), 0);
  }

  void takingTheHandlePausesPlaying() {
    const auto session = openSession();
    Player player(session->timeline());
    TransportBar bar(session->timeline(), &player);
    bar.resize(900, 56);
    QVERIFY(!bar.grab().isNull());
    named<QAbstractButton>(bar, u"Play"_s)->click();
    QVERIFY(player.isPlaying());
    QVERIFY(named<QAbstractButton>(bar, u"Pause"_s) != nullptr);
    QTest::mouseClick(bar.scrubber(), Qt::LeftButton, {}, {bar.scrubber()->pixelOf(20), 16});
    QVERIFY(!player.isPlaying());
    QCOMPARE(session->timeline()->position(), 20);
  }

  void theSpeedIsChosenAndFollows() {
    const auto session = openSession();
    Player player(session->timeline());
    const TransportBar bar(session->timeline(), &player);
    auto* speed = bar.findChild<QComboBox*>();
    QCOMPARE(speed->currentText(), u"1×"_s);
    player.faster();
    QCOMPARE(speed->currentText(), u"2×"_s);
    speed->setCurrentIndex(0);
    Q_EMIT speed->activated(0);
    QCOMPARE(player.speed(), 0.25);
  }

  void theGrainIsChosenAndFollows() {
    const auto session = openSession();
    Player player(session->timeline());
    const TransportBar bar(session->timeline(), &player);
    auto* mainSteps = named<QAbstractButton>(bar, u"Main steps only"_s);
    QVERIFY(mainSteps != nullptr && mainSteps->isEnabled() && !mainSteps->isChecked());
    QVERIFY(mainSteps->toolTip().contains(QKeySequence(Qt::CTRL | Qt::Key_D).toString(QKeySequence::NativeText)));
    mainSteps->click();
    QCOMPARE(session->timeline()->grain(), Grain::Coarse);
    named<QAbstractButton>(bar, u"Step forward"_s)->click();
    QCOMPARE(session->timeline()->position(), 10);
    // The counter still counts the steps of the recording.
    QVERIFY(says<QLabel>(bar, u"10 / 40"_s));
    session->timeline()->setGrain(Grain::Fine);
    QVERIFY(!mainSteps->isChecked());
  }

  void whereAllStepsAreMainOnesTheGrainSaysSo() {
    Session session;
    Player player(session.timeline());
    const TransportBar bar(session.timeline(), &player);
    const auto* mainSteps = named<QAbstractButton>(bar, u"Main steps only"_s);
    QVERIFY(mainSteps != nullptr && !mainSteps->isEnabled());
    QVERIFY(mainSteps->toolTip().contains(u"every step here is a main one"_s));
    QVERIFY(session.open(counter::exhibit(), counter::scenario({counter::add(u"A"_s, 24)})));
    QVERIFY(mainSteps->isEnabled());
    QVERIFY(!mainSteps->toolTip().contains(u"every step here is a main one"_s));
  }

  void aShorterBranchLeavesTheCursorInside() {
    const auto session = openSession();
    Player player(session->timeline());
    const TransportBar bar(session->timeline(), &player);
    session->timeline()->setPosition(5);
    QVERIFY(session->apply(counter::breakDown()));
    session->switchTo(0);
    session->timeline()->setPosition(40);
    session->switchTo(1);
    QCOMPARE(session->timeline()->position(), 6);
    QCOMPARE(bar.scrubber()->value(), 6);
    QCOMPARE(bar.scrubber()->maximum(), 6);
    QVERIFY(says<QLabel>(bar, u"6 / 6"_s));
  }

  void theScrubberIsASliderWithAName() {
    const auto session = openSession();
    Scrubber scrubber(session->timeline());
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&scrubber);
    QVERIFY(seen != nullptr);
    QCOMPARE(seen->role(), QAccessible::Slider);
    QCOMPARE(seen->text(QAccessible::Name), u"Step"_s);
    seen->valueInterface()->setCurrentValue(7);
    QCOMPARE(session->timeline()->position(), 7);
  }
};

QTEST_MAIN(TransportTest)
#include "transport_test.moc"
