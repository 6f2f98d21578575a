// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/player.h"

#include "models/timeline/timeline_model.h"

#include <QTimerEvent>

#include <algorithm>
#include <cmath>

namespace orrery {

Player::Player(TimelineModel* timeline, QObject* parent) : QObject(parent), m_timeline(timeline) {}

int Player::interval() const { return std::max(1, static_cast<int>(kStepMilliseconds / m_speed)); }

void Player::play() {
  if (isPlaying() || m_timeline->length() == 0) {
    return;
  }
  if (m_timeline->position() == m_timeline->length()) {
    m_timeline->setPosition(0);
  } else {
    m_timeline->setPosition(m_timeline->nextStop());
  }
  m_timer.start(interval(), Qt::PreciseTimer, this);
  Q_EMIT playingChanged(true);
}

void Player::pause() {
  if (isPlaying()) {
    m_timer.stop();
    Q_EMIT playingChanged(false);
  }
}

void Player::togglePlaying() {
  if (isPlaying()) {
    pause();
  } else {
    play();
  }
}

void Player::seek(int position) {
  pause();
  m_timeline->setPosition(position);
}

void Player::stepForward() { seek(m_timeline->nextStop()); }
void Player::stepBack() { seek(m_timeline->previousStop()); }
void Player::operationForward() { seek(m_timeline->nextOperation()); }
void Player::operationBack() { seek(m_timeline->previousOperation()); }
void Player::toStart() { seek(0); }
void Player::toEnd() { seek(m_timeline->length()); }

void Player::setSpeed(double speed) {
  const auto nearest = std::ranges::min(kSpeeds, {}, [&](double offered) { return std::abs(offered - speed); });
  if (nearest == m_speed) {
    return;
  }
  m_speed = nearest;
  if (isPlaying()) {
    m_timer.start(interval(), Qt::PreciseTimer, this);
  }
  Q_EMIT speedChanged(m_speed);
}

void Player::changeSpeedBy(int places) {
  const auto at = std::ranges::find(kSpeeds, m_speed) - kSpeeds.begin();
  const auto last = static_cast<std::ptrdiff_t>(kSpeeds.size()) - 1;
  setSpeed(kSpeeds[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at + places, 0, last))]);
}

void Player::faster() { changeSpeedBy(1); }
void Player::slower() { changeSpeedBy(-1); }

void Player::timerEvent(QTimerEvent* event) {
  if (event->timerId() != m_timer.timerId()) {
    QObject::timerEvent(event);
    return;
  }
  m_timeline->setPosition(m_timeline->nextStop());
  if (m_timeline->position() >= m_timeline->length()) {
    pause();
  }
}

}  // namespace orrery
