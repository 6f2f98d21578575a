// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QPointer>

#include <array>

namespace orrery {

class TimelineModel;

/// Moves the cursor of a timeline: play, pause, step, seek. Stepping and playing go from stop to stop of the timeline's
/// grain. While it pauses it has no timer.
class Player final : public QObject {
  Q_OBJECT

 public:
  /// The speeds that one can choose, as factors.
  static constexpr std::array<double, 6> kSpeeds{0.25, 0.5, 1.0, 2.0, 4.0, 8.0};
  /// How long a step stays at 1x, in milliseconds, its movement included.
  static constexpr int kStepMilliseconds = 1200;

  explicit Player(TimelineModel* timeline, QObject* parent = nullptr);

  [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
  [[nodiscard]] double speed() const { return m_speed; }

  /// From the end, play starts again from the beginning.
  void play();
  void pause();
  void togglePlaying();
  void stepForward();
  void stepBack();
  void operationForward();
  void operationBack();
  void toStart();
  void toEnd();
  void seek(int position);
  /// The nearest of kSpeeds.
  void setSpeed(double speed);
  void faster();
  void slower();

 Q_SIGNALS:
  void playingChanged(bool playing);
  void speedChanged(double speed);

 protected:
  void timerEvent(QTimerEvent* event) override;

 private:
  void changeSpeedBy(int places);
  [[nodiscard]] int interval() const;

  QPointer<TimelineModel> m_timeline;
  QBasicTimer m_timer;
  double m_speed = 1.0;
};

}  // namespace orrery
