// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/transport_bar.h"

#include "models/timeline/player.h"
#include "models/timeline/timeline_model.h"
#include "views/panels/glyph_button.h"
#include "views/panels/keys.h"
#include "views/panels/panel_style.h"
#include "views/panels/scrubber.h"
#include "views/panels/tr.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace orrery {

using namespace Qt::StringLiterals;
using panels::Tr;

TransportBar::TransportBar(TimelineModel* timeline, Player* player, QWidget* parent)
    : Panel(parent, Sheet::None),
      m_timeline(timeline),
      m_player(player),
      m_mainSteps(new GlyphButton(Glyph::MainSteps, GlyphButton::Look::Round, this)),
      m_scrubber(new Scrubber(timeline, this)),
      m_counter(new QLabel(this)),
      m_time(new QLabel(this)),
      m_speed(new QComboBox(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(2 * kUnit, kUnit / 2, 2 * kUnit, kUnit / 2);
  row->setSpacing(kUnit / 2);
  for (const Button& button : buttons()) {
    auto* made =
        new GlyphButton(button.glyph, button.isMain ? GlyphButton::Look::Main : GlyphButton::Look::Round, this);
    connect(made, &QAbstractButton::clicked, m_player, button.action);
    row->addWidget(made);
    m_buttons.push_back(made);
    if (button.isMain) {
      m_play = made;
    }
  }
  row->addSpacing(kUnit);
  row->addWidget(m_mainSteps);
  row->addSpacing(kUnit);
  row->addWidget(m_scrubber, 1);
  row->addSpacing(kUnit);
  row->addWidget(m_counter);
  row->addSpacing(kUnit);
  row->addWidget(m_time);
  row->addSpacing(kUnit);
  row->addWidget(m_speed);

  for (const double speed : Player::kSpeeds) {
    m_speed->addItem(QString(), speed);
  }
  m_mainSteps->setCheckable(true);
  m_counter->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

  connect(m_speed, &QComboBox::activated, this, [this] { m_player->setSpeed(m_speed->currentData().toDouble()); });
  connect(m_mainSteps, &QAbstractButton::clicked, m_timeline,
          [this](bool coarse) { m_timeline->setGrain(grainOf(coarse)); });
  connect(m_timeline, &TimelineModel::grainChanged, this, &TransportBar::showGrain);
  connect(m_timeline, &QAbstractItemModel::modelReset, this, &TransportBar::showGrain);
  connect(m_scrubber, &Scrubber::grabbed, m_player, &Player::pause);
  connect(m_player, &Player::playingChanged, this, &TransportBar::showPlaying);
  connect(m_player, &Player::speedChanged, this, &TransportBar::showSpeed);
  connect(m_timeline, &TimelineModel::positionChanged, this, &TransportBar::showPosition);
  const auto changed = [this] {
    fitCounter();
    showPosition();
  };
  connect(m_timeline, &QAbstractItemModel::modelReset, this, changed);
  connect(m_timeline, &QAbstractItemModel::rowsInserted, this, changed);
  connect(m_timeline, &QAbstractItemModel::rowsRemoved, this, changed);

  retranslate();
}

std::span<const TransportBar::Button> TransportBar::buttons() {
  static constexpr std::array<Button, 7> kButtons{{
      {Glyph::ToStart, &Player::toStart},
      {Glyph::OperationBack, &Player::operationBack},
      {Glyph::StepBack, &Player::stepBack},
      {Glyph::Play, &Player::togglePlaying, true},
      {Glyph::StepForward, &Player::stepForward},
      {Glyph::OperationForward, &Player::operationForward},
      {Glyph::ToEnd, &Player::toEnd},
  }};
  return kButtons;
}

void TransportBar::retranslate() {
  setAccessibleName(Tr::tr("Transport"));
  m_buttons[0]->setWords(Tr::tr("To the start"), keys::toStart());
  m_buttons[1]->setWords(Tr::tr("Operation back"), keys::operationBack());
  m_buttons[2]->setWords(Tr::tr("Step back"), keys::stepBack());
  m_buttons[4]->setWords(Tr::tr("Step forward"), keys::stepForward());
  m_buttons[5]->setWords(Tr::tr("Operation forward"), keys::operationForward());
  m_buttons[6]->setWords(Tr::tr("To the end"), keys::toEnd());
  for (int i = 0; i < m_speed->count(); ++i) {
    m_speed->setItemText(i, Tr::tr("%1×", "speed").arg(locale().toString(m_speed->itemData(i).toDouble())));
  }
  m_speed->setAccessibleName(Tr::tr("Speed"));
  m_speed->setToolTip(
      Tr::tr("Speed (%1 faster, %2 slower)")
          .arg(keys::faster().toString(QKeySequence::NativeText), keys::slower().toString(QKeySequence::NativeText)));
  m_counter->setToolTip(Tr::tr("Step and number of steps"));
  fitCounter();
  showGrain();
  showPlaying();
  showSpeed();
  showPosition();
}

void TransportBar::restyle() {
  for (GlyphButton* button : m_buttons) {
    button->setTheme(theme());
  }
  m_mainSteps->setTheme(theme());
  m_scrubber->setTheme(theme());
  setLook(m_counter, TextLook::Mono, theme());
  setLook(m_time, TextLook::Mono, theme());
  QPalette quiet = m_time->palette();
  quiet.setColor(QPalette::WindowText, theme().color(Role::Muted));
  m_time->setPalette(quiet);
  m_speed->setPalette(fieldPalette(theme()));
  fitCounter();
}

void TransportBar::fitCounter() {
  // As wide as the widest that it will say, so that the scrubber does not shift while playing.
  const QString most = locale().toString(m_timeline->length());
  m_counter->setMinimumWidth(m_counter->fontMetrics().horizontalAdvance(most + u" / " + most));
  m_time->setMinimumWidth(m_time->fontMetrics().horizontalAdvance(u"888.8 µs"_s));
}

void TransportBar::showPosition() {
  const int position = m_timeline->position();
  const int length = m_timeline->length();
  if (position > length) {
    return;  // in the middle of a change of branch; the cursor is moved next
  }
  m_counter->setText(
      Tr::tr("%1 / %2", "step and number of steps").arg(locale().toString(position), locale().toString(length)));
  m_counter->setAccessibleName(Tr::tr("Step %1 of %2").arg(position).arg(length));
  const Step* step = m_timeline->currentStep();
  const StepMeaning* meaning = m_timeline->meaning();
  m_time->setToolTip(meaning != nullptr ? meaning->timeName() : QString());
  m_time->setText(meaning != nullptr ? meaning->timeText(step != nullptr ? step->time : 0) : QString());
  m_time->setAccessibleName(meaning != nullptr
                                ? Tr::tr("%1: %2", "virtual time: 12 ms").arg(meaning->timeName(), m_time->text())
                                : QString());
  for (std::size_t i = 0; i < m_buttons.size(); ++i) {
    const bool isBack = i < 3;
    m_buttons[i]->setEnabled(length > 0 && (m_buttons[i] == m_play || (isBack ? position > 0 : position < length)));
  }
}

void TransportBar::showPlaying() {
  const bool isPlaying = m_player->isPlaying();
  m_play->setGlyph(isPlaying ? Glyph::Pause : Glyph::Play);
  m_play->setWords(isPlaying ? Tr::tr("Pause") : Tr::tr("Play"), keys::playPause());
}

void TransportBar::showGrain() {
  m_mainSteps->setChecked(m_timeline->grain() == Grain::Coarse);
  m_mainSteps->setEnabled(m_timeline->hasDetails());
  m_mainSteps->setWords(Tr::tr("Main steps only"), keys::mainSteps());
  if (!m_timeline->hasDetails()) {
    m_mainSteps->setToolTip(Tr::tr("%1: every step here is a main one").arg(m_mainSteps->toolTip()));
  }
}

void TransportBar::showSpeed() { m_speed->setCurrentIndex(m_speed->findData(m_player->speed())); }

void TransportBar::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(QRect(0, 0, width(), 1), theme().color(Role::CardBorder));
}

}  // namespace orrery
