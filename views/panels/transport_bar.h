// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/glyphs.h"
#include "views/panels/panel.h"

#include <span>
#include <vector>

class QComboBox;
class QLabel;

namespace orrery {

class GlyphButton;
class Player;
class Scrubber;
class TimelineModel;

/// Play, pause, step, how far a step goes, and where we are.
class TransportBar final : public Panel {
  Q_OBJECT

 public:
  TransportBar(TimelineModel* timeline, Player* player, QWidget* parent = nullptr);

  [[nodiscard]] Scrubber* scrubber() const { return m_scrubber; }

  void retranslate() override;

 protected:
  void restyle() override;
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Button {
    Glyph glyph;
    void (Player::*action)();
    bool isMain = false;
  };
  [[nodiscard]] static std::span<const Button> buttons();

  void showPosition();
  void showPlaying();
  void showSpeed();
  void showGrain();
  void fitCounter();

  TimelineModel* m_timeline;
  Player* m_player;
  std::vector<GlyphButton*> m_buttons;  ///< from left to right
  GlyphButton* m_play = nullptr;
  GlyphButton* m_mainSteps;
  Scrubber* m_scrubber;
  QLabel* m_counter;
  QLabel* m_time;
  QComboBox* m_speed;
};

}  // namespace orrery
