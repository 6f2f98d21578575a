// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stage/painter.h"

#include "tests/views/pictures/sample_pictures.h"
#include "views/pictures/tween.h"
#include "views/stage/paint_cache.h"

#include <QImage>
#include <QPainter>
#include <QTest>

namespace orrery {

namespace {

QImage canvas(QSize size, double ratio, const Theme& theme) {
  QImage image((QSizeF(size) * ratio).toSize(), QImage::Format_RGB32);
  image.setDevicePixelRatio(ratio);
  image.fill(theme.color(Role::Surface));
  return image;
}

void paintOn(QImage& image, const Picture& picture, const Theme& theme, const TypeScale& type,
             PaintCache* cache = nullptr, const QTransform& transform = {}) {
  QPainter painter(&image);
  painter.setWorldTransform(transform);
  paintPicture(painter, picture, theme, type, {cache, {}, false});
}

Picture oneBox(const QRectF& rect, Role fill, Role stroke) {
  Item item;
  item.key = Key::of(1, 1);
  item.shape = Rectangle{};
  item.rect = rect;
  item.fill = fill;
  item.stroke = stroke;
  return {{100, 100}, {item}, {}};
}

}  // namespace

class PainterTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void thePixelsAreTheSameEachTime_data() {
    QTest::addColumn<double>("ratio");
    QTest::addColumn<double>("zoom");
    QTest::newRow("1 pixel a unit") << 1.0 << 1.0;
    QTest::newRow("2 pixels a unit") << 2.0 << 1.0;
    QTest::newRow("1.25 pixels a unit") << 1.25 << 1.0;
    QTest::newRow("zoomed") << 1.0 << 1.7;
    QTest::newRow("scaled down") << 2.0 << 0.6;
  }
  void thePixelsAreTheSameEachTime() {
    QFETCH(double, ratio);
    QFETCH(double, zoom);
    const TypeScale type;
    const Picture picture = tests::samplePicture(1, type);
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
      const QTransform transform = QTransform::fromScale(zoom, zoom);
      PaintCache cache;
      QImage first = canvas({1280, 664}, ratio, theme);
      QImage warm = first.copy();
      QImage other = first.copy();
      paintOn(first, picture, theme, type, &cache, transform);
      paintOn(warm, picture, theme, type, &cache, transform);
      paintOn(other, picture, theme, type, nullptr, transform);
      QVERIFY(first == warm);
      QVERIFY(first == other);
      QVERIFY(first != canvas({1280, 664}, ratio, theme));
    }
  }

  void theCacheServesAnotherThemeTypeAndScale() {
    PaintCache cache;
    const Theme themes[] = {Theme::light(), Theme::dark()};
    const TypeScale types[] = {TypeScale::study(12), TypeScale::study(13)};
    for (const double ratio : {1.0, 2.0}) {
      for (const TypeScale& type : types) {
        for (const Theme& theme : themes) {
          const Picture picture = tests::samplePicture(0, type);
          QImage shared = canvas({1280, 664}, ratio, theme);
          QImage own = shared.copy();
          paintOn(shared, picture, theme, type, &cache);
          paintOn(own, picture, theme, type);
          QVERIFY(shared == own);
        }
      }
    }
  }

  void theStillLayerAndTheMovingPartGiveTheFullFrame_data() {
    QTest::addColumn<double>("ratio");
    QTest::addColumn<int>("boxes");
    QTest::newRow("sample") << 1.0 << 0;
    QTest::newRow("sample, 2 pixels a unit") << 2.0 << 0;
    QTest::newRow("many boxes") << 1.0 << 500;
  }
  void theStillLayerAndTheMovingPartGiveTheFullFrame() {
    QFETCH(double, ratio);
    QFETCH(int, boxes);
    const TypeScale type;
    const Theme theme = Theme::light();
    const QSize size(1280, 664);
    const auto picture = [&](int step) {
      return boxes > 0 ? tests::manyBoxes(boxes, size, step, 10) : tests::samplePicture(step, type);
    };
    const Transition transition(picture(0), picture(1));
    QVERIFY(!transition.stillPart().items.empty());
    QImage layer = canvas(size, ratio, theme);
    paintOn(layer, transition.stillPart(), theme, type);
    for (const double t : {0.05, 0.3, 0.5, 0.8, 0.97}) {
      QImage full = canvas(size, ratio, theme);
      paintOn(full, transition.at(t), theme, type);
      QImage layered = layer.copy();
      paintOn(layered, transition.movingPart(t), theme, type);
      QVERIFY(full == layered);
    }
  }

  void aBoxFillsWholePixels_data() {
    QTest::addColumn<double>("ratio");
    QTest::newRow("1") << 1.0;
    QTest::newRow("2") << 2.0;
  }
  void aBoxFillsWholePixels() {
    QFETCH(double, ratio);
    const Theme theme = Theme::light();
    QImage image = canvas({100, 100}, ratio, theme);
    // A place between the pixels: the box is set on the nearest ones.
    paintOn(image, oneBox({10.4, 10.4, 20, 20}, Role::Blue, Role::Transparent), theme, TypeScale());
    int blue = 0;
    int surface = 0;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) {
        blue += image.pixelColor(x, y) == theme.color(Role::Blue) ? 1 : 0;
        surface += image.pixelColor(x, y) == theme.color(Role::Surface) ? 1 : 0;
      }
    }
    QCOMPARE(blue + surface, image.width() * image.height());
    QCOMPARE(blue, static_cast<int>(400 * ratio * ratio));
  }

  void aThinOutlineIsOnePixelWide() {
    const Theme theme = Theme::light();
    QImage image = canvas({100, 100}, 1, theme);
    paintOn(image, oneBox({10, 10, 20, 20}, Role::Card, Role::Ink), theme, TypeScale());
    QCOMPARE(image.pixelColor(10, 20), theme.color(Role::Ink));
    QCOMPARE(image.pixelColor(29, 20), theme.color(Role::Ink));
    QCOMPARE(image.pixelColor(11, 20), theme.color(Role::Card));
    QCOMPARE(image.pixelColor(9, 20), theme.color(Role::Surface));
  }

  void aHigherLayerCoversALowerOne() {
    Picture picture = oneBox({10, 10, 20, 20}, Role::Blue, Role::Transparent);
    Item above = picture.items.front();
    above.key = Key::of(1, 2);
    above.fill = Role::Green;
    picture.items.front().layer = 1;
    picture.items.push_back(above);
    const Theme theme = Theme::light();
    QImage image = canvas({100, 100}, 1, theme);
    paintOn(image, picture, theme, TypeScale());
    QCOMPARE(image.pixelColor(20, 20), theme.color(Role::Blue));
  }

  void whatIsOutOfSightIsLeftOut() {
    const Theme theme = Theme::light();
    QImage image = canvas({100, 100}, 1, theme);
    QPainter painter(&image);
    paintPicture(painter, oneBox({10, 10, 20, 20}, Role::Blue, Role::Transparent), theme, TypeScale(),
                 {nullptr, QRectF(50, 50, 50, 50), false});
    painter.end();
    QVERIFY(image == canvas({100, 100}, 1, theme));
  }

  void thePaintersStateIsLeftAsItWas() {
    const Theme theme = Theme::light();
    QImage image = canvas({100, 100}, 2, theme);
    QPainter painter(&image);
    painter.translate(3, 4);
    const QTransform before = painter.worldTransform();
    paintPicture(painter, oneBox({10, 10, 20, 20}, Role::Blue, Role::Ink), theme, TypeScale());
    QCOMPARE(painter.worldTransform(), before);
    QVERIFY(!painter.testRenderHint(QPainter::Antialiasing));
  }

  void degenerateShapesAreHarmless() {
    const Theme theme = Theme::dark();
    Picture picture;
    picture.size = {100, 100};
    const Shape shapes[] = {Rectangle{50}, Ellipse{}, RingSlot{0, 0, 500, 900}, Triangle{1e9}, Link{}, NoShape{}};
    int id = 0;
    for (const Shape& shape : shapes) {
      for (const QRectF& rect : {QRectF(), QRectF(10, 10, 0, 20), QRectF(50, 50, -10, -10), QRectF(5, 5, 1, 1)}) {
        Item item;
        item.key = Key::of(1, id++);
        item.shape = shape;
        item.rect = rect;
        item.fill = Role::Blue;
        item.stroke = Role::Ink;
        item.text.string = QStringLiteral("text\n\n");
        item.text.elide = true;
        picture.items.push_back(item);
      }
    }
    QImage image = canvas({100, 100}, 1, theme);
    paintOn(image, picture, theme, TypeScale());
    QVERIFY(!image.isNull());
  }
};

}  // namespace orrery

QTEST_MAIN(orrery::PainterTest)
#include "painter_test.moc"
