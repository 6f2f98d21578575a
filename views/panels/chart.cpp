// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/chart.h"

#include "views/panels/panel_style.h"
#include "views/panels/tr.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QLabel>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace orrery {

using namespace Qt::StringLiterals;
using panels::Tr;

namespace {

constexpr int kMostPoints = 2000;  ///< in all series of a chart; a frame with them takes some milliseconds
constexpr int kXTicks = 8;
constexpr int kYTicks = 4;

/// How the series of a chart are told apart: by colour and by dash.
struct SeriesLook {
  Role line;
  Role text;
  Qt::PenStyle dash;
  QStringView sign;  ///< in the legend
};
constexpr std::array<SeriesLook, 5> kLooks{{
    {Role::Blue, Role::BlueInk, Qt::SolidLine, u"—"},
    {Role::Danger, Role::DangerInk, Qt::DashLine, u"–\u00a0–"},
    {Role::Green, Role::GreenInk, Qt::DotLine, u"···"},
    {Role::Plum, Role::PlumInk, Qt::DashDotLine, u"–\u00a0·"},
    {Role::Grey, Role::GreyInk, Qt::SolidLine, u"—"},
}};

const SeriesLook& lookOf(std::size_t index) { return kLooks[index % kLooks.size()]; }

struct TimeUnit {
  double nanoseconds;
  QString title;
};

TimeUnit unitFor(double longest) {
  if (longest >= 1e9) {
    return {1e9, Tr::tr("virtual time, s")};
  }
  if (longest >= 1e6) {
    return {1e6, Tr::tr("virtual time, ms")};
  }
  if (longest >= 1e3) {
    return {1e3, Tr::tr("virtual time, µs")};
  }
  return {1, Tr::tr("virtual time, ns")};
}

QString numberText(double value) { return QLocale().toString(value, 'g', 6); }

}  // namespace

struct Chart::Parts {
  Theme theme;
  QString title;
  QString xTitle;  ///< empty: x is virtual time
  [[nodiscard]] bool xIsTime() const { return xTitle.isEmpty(); }
  std::vector<QString> names;
  std::vector<double> values;  ///< of the series at the cursor
  double cursor = 0;
  double greatestX = 0;  ///< as given
  double leastY = 0;
  double greatestY = 0;
  double unit = 1;  ///< what an x as given is divided by on the axis
  std::vector<std::vector<QPointF>> drawn;

  QLabel* legend = nullptr;
  QChart* chart = nullptr;
  QChartView* view = nullptr;
  QValueAxis* x = nullptr;
  QValueAxis* y = nullptr;
  QGraphicsLineItem* line = nullptr;
  std::vector<QLineSeries*> series;
};

Chart::Chart(QWidget* parent) : QWidget(parent), m_parts(std::make_unique<Parts>()) {
  Parts& parts = *m_parts;
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(2 * kUnit, kUnit, 2 * kUnit, kUnit / 2);
  column->setSpacing(0);
  parts.legend = new QLabel(this);
  parts.legend->setTextFormat(Qt::RichText);
  parts.legend->setWordWrap(true);
  column->addWidget(parts.legend);

  parts.chart = new QChart;
  parts.chart->setAnimationOptions(QChart::NoAnimation);
  parts.chart->legend()->hide();
  parts.chart->setBackgroundVisible(false);
  parts.chart->setMargins({});
  parts.chart->layout()->setContentsMargins(0, 0, 0, 0);
  parts.x = new QValueAxis(parts.chart);
  parts.y = new QValueAxis(parts.chart);
  parts.chart->addAxis(parts.x, Qt::AlignBottom);
  parts.chart->addAxis(parts.y, Qt::AlignLeft);
  parts.line = new QGraphicsLineItem(parts.chart);
  parts.line->setZValue(100);
  connect(parts.chart, &QChart::plotAreaChanged, this, &Chart::placeCursor);

  parts.view = new QChartView(parts.chart, this);  // takes the chart over
  parts.view->setRenderHint(QPainter::Antialiasing);
  parts.view->setFrameShape(QFrame::NoFrame);
  parts.view->setFocusPolicy(Qt::NoFocus);
  parts.view->viewport()->installEventFilter(this);
  column->addWidget(parts.view, 1);
  restyle();
}

Chart::~Chart() = default;

void Chart::setTheme(const Theme& theme) {
  m_parts->theme = theme;
  restyle();
  showLegend();
}

void Chart::setAxis(const QString& title, const QString& xTitle) {
  m_parts->title = title;
  m_parts->xTitle = xTitle;
  fitAxes();
  showLegend();
}

void Chart::setSeries(std::vector<ChartSeries> series, bool isStepped) {
  Parts& parts = *m_parts;
  parts.names.clear();
  parts.drawn.clear();
  parts.greatestX = 0;
  parts.leastY = 0;
  parts.greatestY = 0;
  const int share = kMostPoints / std::max(static_cast<int>(series.size()), 1);
  for (ChartSeries& one : series) {
    for (const QPointF& point : one.points) {
      parts.greatestX = std::max(parts.greatestX, point.x());
      parts.leastY = std::min(parts.leastY, point.y());
      parts.greatestY = std::max(parts.greatestY, point.y());
    }
    parts.names.push_back(std::move(one.name));
    auto points = thinned(one.points, isStepped ? share / 2 : share);
    parts.drawn.push_back(isStepped ? stepped(points) : std::move(points));
  }
  while (parts.series.size() > parts.drawn.size()) {
    parts.chart->removeSeries(parts.series.back());
    delete parts.series.back();
    parts.series.pop_back();
  }
  while (parts.series.size() < parts.drawn.size()) {
    auto* line = new QLineSeries(parts.chart);
    parts.chart->addSeries(line);
    line->attachAxis(parts.x);
    line->attachAxis(parts.y);
    parts.series.push_back(line);
  }
  parts.values.resize(parts.drawn.size());
  fitAxes();
  restyle();
  showLegend();
}

void Chart::fitAxes() {
  Parts& parts = *m_parts;
  const TimeUnit unit = unitFor(parts.greatestX);
  parts.unit = parts.xIsTime() ? unit.nanoseconds : 1;
  for (std::size_t i = 0; i < parts.drawn.size(); ++i) {
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(parts.drawn[i].size()));
    for (const QPointF& point : parts.drawn[i]) {
      points.emplace_back(point.x() / parts.unit, point.y());
    }
    parts.series[i]->replace(points);
  }
  const double right = std::max(parts.greatestX / parts.unit, parts.xIsTime() ? 1e-3 : 1.0);
  const double xTick = tickDistance(right, kXTicks, !parts.xIsTime());
  parts.x->setTickType(QValueAxis::TicksDynamic);
  parts.x->setTickInterval(xTick);
  parts.x->setLabelFormat(u"%g"_s);
  parts.x->setRange(0, right);
  parts.x->setTitleText(parts.xIsTime() ? unit.title : parts.xTitle);

  const double height = std::max(parts.greatestY - parts.leastY, 1.0);
  const double yTick = tickDistance(
      height, kYTicks, std::ranges::all_of(parts.drawn, [](const auto& points) { return isWhole(points); }));
  parts.y->setTickType(QValueAxis::TicksDynamic);
  parts.y->setTickInterval(yTick);
  parts.y->setLabelFormat(u"%g"_s);
  parts.y->setRange(std::floor(parts.leastY / yTick) * yTick,
                    std::max(std::ceil(parts.greatestY / yTick), 1.0) * yTick);
  placeCursor();
}

void Chart::restyle() {
  Parts& parts = *m_parts;
  const Theme& theme = parts.theme;
  parts.view->setBackgroundBrush(theme.color(Role::Card));
  for (QValueAxis* axis : {parts.x, parts.y}) {
    axis->setLabelsFont(panelFont(TextLook::Small));
    axis->setTitleFont(panelFont(TextLook::Small));
    axis->setLabelsBrush(theme.color(Role::Muted));
    axis->setTitleBrush(theme.color(Role::Muted));
    axis->setLinePen(QPen(theme.color(Role::Faint), 1));
    axis->setGridLinePen(QPen(theme.color(Role::Inset), 1));
  }
  parts.x->setGridLineVisible(false);
  for (std::size_t i = 0; i < parts.series.size(); ++i) {
    QPen pen(theme.color(lookOf(i).line), 2, lookOf(i).dash);
    pen.setJoinStyle(Qt::MiterJoin);
    parts.series[i]->setPen(pen);
  }
  parts.line->setPen(QPen(theme.color(Role::Ink), 1.5));
  setLook(parts.legend, TextLook::Small, theme);
}

void Chart::setCursor(double x, const std::vector<double>& values) {
  m_parts->cursor = x;
  m_parts->values = values;
  m_parts->values.resize(m_parts->names.size());
  placeCursor();
  showLegend();
}

void Chart::placeCursor() {
  const QRectF plot = m_parts->chart->plotArea();
  const double width = m_parts->x->max() - m_parts->x->min();
  const double share = width > 0 ? m_parts->cursor / m_parts->unit / width : 0;
  const double x = plot.left() + std::clamp(share, 0.0, 1.0) * plot.width();
  m_parts->line->setLine(x, plot.top(), x, plot.bottom());
}

void Chart::showLegend() {
  const Parts& parts = *m_parts;
  QString text = u"<span style=\"color:%1; font-weight:600\">%2</span>"_s.arg(parts.theme.color(Role::Ink).name(),
                                                                              parts.title.toHtmlEscaped());
  for (std::size_t i = 0; i < parts.names.size(); ++i) {
    const QString color = parts.theme.color(lookOf(i).text).name();
    text += u"&nbsp;&nbsp; <span style=\"color:%1; white-space:nowrap\"><b>%2</b>&nbsp;%3&nbsp;<b>%4</b></span>"_s.arg(
        color, lookOf(i).sign.toString(), parts.names[i].toHtmlEscaped().replace(u' ', "&nbsp;"_L1),
        numberText(parts.values[i]));
  }
  parts.legend->setText(text);
  parts.legend->setAccessibleName(description());
  setAccessibleName(parts.title);
  setAccessibleDescription(description());
}

QString Chart::description() const {
  const Parts& parts = *m_parts;
  QStringList values;
  for (std::size_t i = 0; i < parts.names.size(); ++i) {
    values.append(Tr::tr("%1 is %2", "name and value").arg(parts.names[i], numberText(parts.values[i])));
  }
  return Tr::tr("Chart %1: at the cursor %2").arg(parts.title, values.join(Tr::tr(", ", "between values")));
}

void Chart::retranslate() {
  fitAxes();
  showLegend();
}

int Chart::drawnPoints() const {
  qsizetype count = 0;
  for (const QLineSeries* line : m_parts->series) {
    count += line->count();
  }
  return static_cast<int>(count);
}

double Chart::cursor() const { return m_parts->cursor; }

QPoint Chart::placeOf(double x) const {
  const QRectF plot = m_parts->chart->plotArea();
  const double width = std::max(m_parts->x->max() - m_parts->x->min(), 1e-9);
  const QPointF inChart(plot.left() + x / m_parts->unit / width * plot.width(), plot.center().y());
  const QPoint inView = m_parts->view->mapFromScene(m_parts->chart->mapToScene(inChart));
  return m_parts->view->mapTo(this, inView);
}

bool Chart::eventFilter(QObject* watched, QEvent* event) {
  const bool isPointer = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove;
  if (watched == m_parts->view->viewport() && isPointer) {
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->buttons().testFlag(Qt::LeftButton)) {
      const QPointF scene = m_parts->view->mapToScene(mouse->position().toPoint());
      const QRectF plot = m_parts->chart->plotArea();
      const double share = (m_parts->chart->mapFromScene(scene).x() - plot.left()) / std::max(plot.width(), 1.0);
      Q_EMIT clicked(std::clamp(share, 0.0, 1.0) * m_parts->x->max() * m_parts->unit);
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

QSize Chart::sizeHint() const { return {48 * kUnit, 22 * kUnit}; }
QSize Chart::minimumSizeHint() const { return {24 * kUnit, 14 * kUnit}; }

}  // namespace orrery
