// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long frames of the stage take in software, each painted as the stage widget paints it.

#include "models/exhibit/session.h"
#include "models/go_map/map_exhibit.h"
#include "tests/benchmark/table.h"
#include "tests/views/pictures/sample_pictures.h"
#include "views/pictures/map_picture.h"
#include "views/pictures/tween.h"
#include "views/stage/paint_cache.h"
#include "views/stage/painter.h"
#include "views/stage/theme.h"

#include <QGuiApplication>
#include <QImage>
#include <QJsonObject>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace orrery::benchmark {
namespace {

constexpr int kRuns = 60;

class Screen {
 public:
  Screen(QSize size, double ratio) : m_image((QSizeF(size) * ratio).toSize(), QImage::Format_RGB32) {
    m_image.setDevicePixelRatio(ratio);
  }

  void full(const Picture& picture) {
    QPainter painter(&m_image);
    painter.fillRect(QRectF(QPointF(0, 0), m_image.deviceIndependentSize()), m_theme.color(Role::Surface));
    paintPicture(painter, picture, m_theme, m_type, {&m_cache, {}, false});
  }

  void over(const QImage& layer, const Picture& picture) {
    QPainter painter(&m_image);
    painter.drawImage(QPointF(0, 0), layer);
    paintPicture(painter, picture, m_theme, m_type, {&m_cache, {}, false});
  }

  [[nodiscard]] const QImage& image() const { return m_image; }
  [[nodiscard]] const TypeScale& type() const { return m_type; }

 private:
  QImage m_image;
  Theme m_theme = Theme::light();
  TypeScale m_type;
  PaintCache m_cache;
};

void measureFull(Table& table, const QString& what, const Picture& picture, QSize size, double ratio, double limit) {
  Screen screen(size, ratio);
  table.add(what, measured(kRuns, [&] { screen.full(picture); }), limit);
}

void measureMoving(Table& table, const QString& what, const Picture& before, const Picture& after, QSize size) {
  Screen screen(size, 1);
  const Transition transition(before, after);
  screen.full(transition.stillPart());
  const QImage layer = screen.image().copy();
  int frame = 0;
  table.add(what, measured(kRuns, [&] {
              frame = frame % 24 + 1;
              screen.over(layer, transition.movingPart(frame / 25.0));
            }));
}

/// A map that grows from 512 buckets to 1,024, in the middle of an evacuation: its picture made and painted.
void measureLargeMap(Table& table, QSize size) {
  Scenario scenario;
  scenario.exhibit = u"go_map"_s;
  scenario.configuration = {{u"contents"_s, QJsonObject{{u"first"_s, 1}, {u"count"_s, 3328}, {u"stride"_s, 7}}}};
  ScenarioOperation assign;
  assign.operation.id = u"assign"_s;
  assign.operation.arguments = {{u"key"_s, u"100000"_s}, {u"value"_s, 1}};
  scenario.operations = {assign};
  const auto recording = record(goMap(), scenario);
  const int last = (*recording)->length();
  const AnyState state = (*recording)->stateAt(last);
  const Step& step = (*recording)->step(last);
  PictureOptions options;
  options.available = size;
  Screen screen(size, 1);
  table.add(u"map of 512 and 1,024 buckets, made and painted, 1920x1080"_s,
            measured(kRuns, [&] { screen.full(mapPicture(state, &step, options)); }), 12);
}

void run() {
  const QSize hd(1920, 1080);
  const TypeScale type;
  Table table(u"Frames, software painting, one thread, CPU time"_s);
  measureFull(table, u"default picture, full frame, 1280x720"_s, tests::samplePicture(0, type), {1280, 720}, 1, 4);
  measureFull(table, u"default picture, full frame, 1920x1080"_s, tests::samplePicture(0, type), hd, 1, 4);
  measureFull(table, u"1,000 labelled items, full frame, 1920x1080"_s, tests::manyBoxes(1000, hd, 0, 0), hd, 1, 10);
  measureFull(table, u"1,000 labelled items, full frame, at 2 pixels a unit"_s, tests::manyBoxes(1000, hd / 2, 0, 0),
              hd / 2, 2, 10);
  measureFull(table, u"4,096 labelled items, full frame, 1920x1080"_s, tests::manyBoxes(4096, hd, 0, 0), hd, 1, 12);
  measureMoving(table, u"1,000 items, 1 % moving, frame of a tween"_s, tests::manyBoxes(1000, hd, 0, 0),
                tests::manyBoxes(1000, hd, 1, 1), hd);
  measureMoving(table, u"1,000 items, 10 % moving, frame of a tween"_s, tests::manyBoxes(1000, hd, 0, 0),
                tests::manyBoxes(1000, hd, 1, 10), hd);
  measureMoving(table, u"1,000 items, all moving, frame of a tween"_s, tests::manyBoxes(1000, hd, 0, 0),
                tests::manyBoxes(1000, hd, 1, 100), hd);
  measureMoving(table, u"4,096 items, 1 % moving, frame of a tween"_s, tests::manyBoxes(4096, hd, 0, 0),
                tests::manyBoxes(4096, hd, 1, 1), hd);
  measureMoving(table, u"default picture, frame of a tween"_s, tests::samplePicture(0, type),
                tests::samplePicture(1, type), hd);
  measureLargeMap(table, hd);
  const Picture before = tests::manyBoxes(4096, hd, 0, 0);
  const Picture after = tests::manyBoxes(4096, hd, 1, 10);
  table.add(u"4,096 items, joining two pictures, once a step"_s, measured(kRuns, [&] { Transition(before, after); }));
}

}  // namespace
}  // namespace orrery::benchmark

int main(int argc, char** argv) {
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
  }
  const QGuiApplication app(argc, argv);
  orrery::benchmark::run();
  return 0;
}
