// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/player.h"
#include "models/timeline/recording_of.h"
#include "models/timeline/timeline_model.h"
#include "tests/support/counter_exhibit.h"
#include "tests/support/counter_machine.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace orrery {

class PlayerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void stepsAndJumpsMoveTheCursor();
  void playGoesToTheEndAndPauses();
  void playFromTheEndBeginsAgain();
  void aStepEndsPlaying();
  void onlyOfferedSpeedsAreTaken();
  void withNothingToPlayItDoesNotStart();
  void coarseStepsPassByTheDetails();
  void coarsePlayingStopsOnlyAtMainSteps();

 private:
  std::unique_ptr<RecordingOf<counter::Machine>> m_recording;
  std::unique_ptr<TimelineModel> m_model;
  std::unique_ptr<Player> m_player;
};

void PlayerTest::init() {
  m_player.reset();
  m_model = std::make_unique<TimelineModel>();
  m_recording = std::make_unique<RecordingOf<counter::Machine>>(counter::Machine(), counter::State());
  QVERIFY(m_recording->apply(counter::add(u"A"_s, 4), 0));
  QVERIFY(m_recording->apply(counter::rename(u"x"_s), 4));
  m_model->setRecording(m_recording.get(), &counter::exhibit());
  m_player = std::make_unique<Player>(m_model.get());
}

void PlayerTest::stepsAndJumpsMoveTheCursor() {
  m_player->stepForward();
  QCOMPARE(m_model->position(), 1);
  m_player->stepBack();
  m_player->stepBack();
  QCOMPARE(m_model->position(), 0);
  m_player->operationForward();
  QCOMPARE(m_model->position(), 4);
  m_player->toEnd();
  QCOMPARE(m_model->position(), 5);
  m_player->operationBack();
  QCOMPARE(m_model->position(), 4);
  m_player->toStart();
  QCOMPARE(m_model->position(), 0);
  m_player->seek(3);
  QCOMPARE(m_model->position(), 3);
}

void PlayerTest::playGoesToTheEndAndPauses() {
  QSignalSpy playing(m_player.get(), &Player::playingChanged);
  m_player->setSpeed(8);
  m_player->play();
  QVERIFY(m_player->isPlaying());
  // The first step comes at once: nobody waits for a tick after pressing play.
  QCOMPARE(m_model->position(), 1);
  QTRY_VERIFY(!m_player->isPlaying());
  QCOMPARE(m_model->position(), 5);
  QCOMPARE(playing.size(), 2);
}

void PlayerTest::playFromTheEndBeginsAgain() {
  m_player->toEnd();
  m_player->play();
  QVERIFY(m_player->isPlaying());
  QCOMPARE(m_model->position(), 0);
  m_player->togglePlaying();
  QVERIFY(!m_player->isPlaying());
}

void PlayerTest::aStepEndsPlaying() {
  m_player->play();
  m_player->stepForward();
  QVERIFY(!m_player->isPlaying());
  QCOMPARE(m_model->position(), 2);
}

void PlayerTest::onlyOfferedSpeedsAreTaken() {
  QSignalSpy changed(m_player.get(), &Player::speedChanged);
  m_player->setSpeed(3.9);
  QCOMPARE(m_player->speed(), 4.0);
  m_player->faster();
  m_player->faster();
  QCOMPARE(m_player->speed(), 8.0);
  for (int i = 0; i < 10; ++i) {
    m_player->slower();
  }
  QCOMPARE(m_player->speed(), 0.25);
  QCOMPARE(changed.size(), 7);
}

void PlayerTest::withNothingToPlayItDoesNotStart() {
  m_model->setRecording(nullptr, nullptr);
  m_player->play();
  QVERIFY(!m_player->isPlaying());
}

void PlayerTest::coarseStepsPassByTheDetails() {
  // Of 25 steps only 10 and 20 reach a round number; the renaming is step 26.
  m_recording = std::make_unique<RecordingOf<counter::Machine>>(counter::Machine(), counter::State());
  QVERIFY(m_recording->apply(counter::add(u"A"_s, 25), 0));
  QVERIFY(m_recording->apply(counter::rename(u"x"_s), 25));
  QVERIFY(m_recording->apply(counter::add(u"B"_s, 3), 26));
  m_model->setRecording(m_recording.get(), &counter::exhibit());
  m_model->setGrain(Grain::Coarse);
  std::vector<int> forth;
  while (m_model->position() < m_model->length()) {
    m_player->stepForward();
    forth.push_back(m_model->position());
  }
  // The end is a stop, though a detail leads to it.
  QCOMPARE(forth, (std::vector<int>{10, 20, 26, 29}));
  m_player->stepForward();
  QCOMPARE(m_model->position(), 29);
  std::vector<int> back;
  while (m_model->position() > 0) {
    m_player->stepBack();
    back.push_back(m_model->position());
  }
  QCOMPARE(back, (std::vector<int>{26, 20, 10, 0}));
  m_player->stepBack();
  QCOMPARE(m_model->position(), 0);
  // Everything else still reaches each position, and stepping goes on from there.
  m_player->seek(13);
  QCOMPARE(m_model->position(), 13);
  m_player->stepForward();
  QCOMPARE(m_model->position(), 20);
  m_player->seek(13);
  m_player->stepBack();
  QCOMPARE(m_model->position(), 10);
  m_player->operationForward();
  QCOMPARE(m_model->position(), 25);
  m_model->setGrain(Grain::Fine);
  m_player->stepBack();
  QCOMPARE(m_model->position(), 24);
}

void PlayerTest::coarsePlayingStopsOnlyAtMainSteps() {
  QVERIFY(m_recording->apply(counter::add(u"B"_s, 12), 5));
  m_model->follow(5);
  m_model->setGrain(Grain::Coarse);
  std::vector<int> seen;
  connect(m_model.get(), &TimelineModel::positionChanged, this, [&seen](int, int to) { seen.push_back(to); });
  m_player->setSpeed(8);
  m_player->play();
  QTRY_VERIFY(!m_player->isPlaying());
  // The renaming, the round number, the end.
  QCOMPARE(seen, (std::vector<int>{5, 15, 17}));
}

}  // namespace orrery

QTEST_GUILESS_MAIN(orrery::PlayerTest)
#include "player_test.moc"
