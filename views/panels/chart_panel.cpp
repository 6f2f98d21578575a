// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/chart_panel.h"

#include "models/exhibit/session.h"
#include "views/panels/chart.h"
#include "views/panels/panel_style.h"
#include "views/panels/tr.h"

#include <QBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>

#include <algorithm>
#include <cmath>

namespace orrery {

using panels::Tr;

namespace {

double xOf(const Recording& recording, int position, bool overTime) {
  if (!overTime) {
    return position;
  }
  return position > 0 ? static_cast<double>(recording.step(position).time) : 0;
}

std::vector<ChartSeries> seriesOf(const Recording& recording, const StepMeaning& meaning,
                                  const ChartDescription& description) {
  std::vector<ChartSeries> list;
  for (const int column : description.columns) {
    ChartSeries series{meaning.measureName(column), {}};
    series.points.reserve(static_cast<std::size_t>(recording.length()) + 1);
    for (int position = 0; position <= recording.length(); ++position) {
      series.points.emplace_back(xOf(recording, position, description.overTime),
                                 static_cast<double>(recording.measure(position, column)));
    }
    list.push_back(std::move(series));
  }
  return list;
}

/// As Chart::setAxis() takes it.
QString axisTitle(const StepMeaning& meaning, const ChartDescription& description) {
  if (!description.overTime) {
    return Tr::tr("step");
  }
  return meaning.hasClock() ? QString() : meaning.timeName();
}

/// The last position at or before a Step::time.
int positionAtTime(const Recording& recording, double time) {
  int low = 0;
  int high = recording.length();
  while (low < high) {
    const int middle = low + (high - low + 1) / 2;
    if (static_cast<double>(recording.step(middle).time) <= time) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

}  // namespace

ChartPanel::ChartPanel(Session* session, QWidget* parent) : Panel(parent), m_session(session) {
  auto* frame = new QVBoxLayout(this);
  frame->setContentsMargins({});
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* content = new QWidget(scroll);
  m_row = new QBoxLayout(QBoxLayout::TopToBottom, content);
  m_row->setContentsMargins({});
  m_row->setSpacing(0);
  m_empty = new QLabel(content);
  m_empty->setWordWrap(true);
  m_empty->setContentsMargins(panelMargins());
  m_row->addWidget(m_empty);
  scroll->setWidget(content);
  letThrough(*scroll);
  frame->addWidget(scroll);

  connect(session, &Session::opened, this, [this] {
    m_chartsAreOld = true;
    bringUpToDate();
  });
  const auto changed = [this] {
    m_dataIsOld = true;
    bringUpToDate();
  };
  // Once a change of branch is whole, not at each of the model's rows.
  connect(session, &Session::branchesChanged, this, changed);
  connect(session->timeline(), &TimelineModel::positionChanged, this, [this] { bringUpToDate(); });
  setMinimumSize(24 * kUnit, 15 * kUnit);
  retranslate();
}

void ChartPanel::showEvent(QShowEvent* event) {
  Panel::showEvent(event);
  bringUpToDate();
}

void ChartPanel::bringUpToDate() {
  if (!isVisible()) {
    return;
  }
  // While a session opens, the cursor moves before it says that it has opened.
  const Recording* recording = m_session->isOpen() ? &m_session->recording() : nullptr;
  if (m_chartsAreOld || recording != m_recording) {
    m_recording = recording;
    makeCharts();
  }
  if (m_dataIsOld) {
    showData();
  }
  showCursor();
}

void ChartPanel::makeCharts() {
  m_chartsAreOld = false;
  m_dataIsOld = true;
  m_descriptions = m_session->isOpen() ? m_session->exhibit().charts() : std::vector<ChartDescription>();
  while (m_charts.size() > m_descriptions.size()) {
    m_charts.back()->deleteLater();
    m_row->removeWidget(m_charts.back());
    m_charts.pop_back();
  }
  while (m_charts.size() < m_descriptions.size()) {
    auto* chart = new Chart(m_row->parentWidget());
    const std::size_t index = m_charts.size();
    chart->setTheme(theme());
    connect(chart, &Chart::clicked, this, [this, index](double x) { seekTo(index, x); });
    m_row->addWidget(chart, 1);
    chart->show();
    m_charts.push_back(chart);
  }
  m_empty->setVisible(m_charts.empty());
}

void ChartPanel::showData() {
  m_dataIsOld = false;
  for (std::size_t i = 0; i < m_charts.size(); ++i) {
    const ChartDescription& description = m_descriptions[i];
    m_charts[i]->setAxis(description.title, axisTitle(m_session->exhibit(), description));
    m_charts[i]->setSeries(seriesOf(m_session->recording(), m_session->exhibit(), description), description.isStepped);
  }
}

void ChartPanel::showCursor() {
  const int position = m_session->timeline()->position();
  for (std::size_t i = 0; i < m_charts.size(); ++i) {
    const Recording& recording = m_session->recording();
    std::vector<double> values;
    for (const int column : m_descriptions[i].columns) {
      values.push_back(static_cast<double>(recording.measure(position, column)));
    }
    m_charts[i]->setCursor(xOf(recording, position, m_descriptions[i].overTime), values);
  }
}

void ChartPanel::seekTo(std::size_t chart, double x) {
  Q_EMIT grabbed();
  m_session->timeline()->setPosition(m_descriptions[chart].overTime ? positionAtTime(m_session->recording(), x)
                                                                    : static_cast<int>(std::lround(x)));
}

void ChartPanel::resizeEvent(QResizeEvent* event) {
  Panel::resizeEvent(event);
  const bool isWide = width() > 2 * height();
  m_row->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ChartPanel::retranslate() {
  setAccessibleName(Tr::tr("Charts"));
  m_empty->setText(m_session->isOpen() ? Tr::tr("This exhibit measures nothing that a chart could show.")
                                       : Tr::tr("The charts of a run stand here once a scenario is open."));
  m_chartsAreOld = true;
  bringUpToDate();
}

void ChartPanel::restyle() {
  setLook(m_empty, TextLook::Muted, theme());
  for (Chart* chart : m_charts) {
    chart->setTheme(theme());
  }
}

}  // namespace orrery
