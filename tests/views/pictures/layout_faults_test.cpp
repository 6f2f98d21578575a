// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/layout_faults.h"

#include "tests/views/pictures/sample_pictures.h"
#include "views/pictures/layout.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

Item box(int id, const QRectF& rect, Role fill, Role stroke = Role::Transparent) {
  Item item;
  item.key = Key::of(1, id);
  item.shape = Rectangle{};
  item.rect = rect;
  item.fill = fill;
  item.stroke = stroke;
  return item;
}

Item label(int id, const QRectF& rect, const QString& text = u"text"_s) {
  return textItem(Key::of(2, id), rect, text, TypeRole::Body, Role::Ink, Qt::AlignCenter);
}

Item line(int id, QPointF from, QPointF to) {
  Link link;
  link.from = from;
  link.to = to;
  Item item;
  item.key = Key::of(3, id);
  item.shape = link;
  item.stroke = Role::Line;
  return item;
}

Picture scene(std::vector<Item> items) { return {{400, 300}, std::move(items), {}}; }

}  // namespace

class LayoutFaultsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theSamplePictureHasNone() {
    const TypeScale type;
    for (const int step : {0, 1}) {
      const std::vector<QString> faults = layoutFaults(tests::samplePicture(step, type), type);
      QVERIFY2(faults.empty(), faults.empty() ? "" : qPrintable(faults.front()));
    }
  }

  void eachKindOfFaultIsFound_data() {
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("words");
    QTest::newRow("texts overlap") << 0 << u"overlap"_s;
    QTest::newRow("text too wide") << 1 << u"larger than its box"_s;
    QTest::newRow("text too high") << 2 << u"larger than its box"_s;
    QTest::newRow("shape outside") << 3 << u"outside the scene"_s;
    QTest::newRow("text outside") << 4 << u"outside the scene"_s;
    QTest::newRow("link over a text") << 5 << u"runs over"_s;
    QTest::newRow("link under a bare text") << 6 << u"runs over"_s;
    QTest::newRow("shape over a text") << 7 << u"covers"_s;
    QTest::newRow("an outline through a text") << 8 << u"runs over"_s;
    QTest::newRow("equal keys") << 9 << u"have the key"_s;
    QTest::newRow("no key") << 10 << u"no key"_s;
    QTest::newRow("text larger than its circle") << 11 << u"larger than its box"_s;
    QTest::newRow("nothing left when elided") << 12 << u"nothing is left"_s;
    QTest::newRow("label under its own line") << 13 << u"runs over"_s;
  }
  void eachKindOfFaultIsFound() {
    QFETCH(int, which);
    QFETCH(QString, words);
    const TypeScale type;
    Item nameless = label(0, {0, 0, 100, 40});
    nameless.key = Key();
    Item circle = label(0, {0, 0, 40, 40}, u"G1234"_s);
    circle.shape = Ellipse{};
    Item elided = label(0, {0, 0, 6, 40}, u"waiting"_s);
    elided.text.elide = true;
    Item ownLabel = line(0, {0, 100}, {200, 100});
    ownLabel.rect = {60, 85, 60, 30};
    ownLabel.text.string = u"cut"_s;
    const QRectF there(100, 100, 100, 40);
    const std::vector<Picture> pictures = {
        scene({label(0, there), label(1, there.translated(8, 3))}),
        scene({label(0, {0, 0, 20, 40})}),
        scene({label(0, {0, 0, 100, 6})}),
        scene({box(0, {350, 0, 100, 40}, Role::Card)}),
        scene({label(0, {-20, 0, 44, 40})}),
        scene({label(0, there), line(0, {0, 120}, {300, 120})}),
        scene({line(0, {0, 120}, {300, 120}), label(0, there)}),
        scene({label(0, there), box(0, {140, 90, 100, 60}, Role::Card)}),
        scene({box(0, {0, 0, 150, 200}, Role::Card, Role::CardBorder), label(0, there)}),
        scene({box(0, there, Role::Card), box(0, there, Role::Card)}),
        scene({nameless}),
        scene({circle}),
        scene({elided}),
        scene({ownLabel})};
    const std::vector<QString> faults = layoutFaults(pictures.at(static_cast<std::size_t>(which)), type);
    QVERIFY(!faults.empty());
    QVERIFY2(std::ranges::any_of(faults, [&](const QString& fault) { return fault.contains(words); }),
             qPrintable(faults.front()));
  }

  void aFilledShapeHidesTheLineUnderItsText() {
    const TypeScale type;
    const QRectF there(100, 100, 100, 40);
    Item pill = box(0, there, Role::Card, Role::CardBorder);
    pill.text.string = u"barrier"_s;
    QVERIFY(layoutFaults(scene({line(0, {0, 120}, {300, 120}), pill}), type).empty());
    QVERIFY(
        layoutFaults(scene({line(0, {0, 120}, {300, 120}), box(0, there, Role::Card), label(0, there)}), type).empty());
    Item ownLabel = line(0, {0, 100}, {200, 100});
    ownLabel.rect = {60, 85, 60, 30};
    ownLabel.text.string = u"cut"_s;
    ownLabel.fill = Role::Card;
    QVERIFY(layoutFaults(scene({ownLabel}), type).empty());
  }

  void whatIsNotSeenIsNoFault() {
    const TypeScale type;
    Item gone = label(1, {100, 100, 100, 40});
    gone.opacity = 0;
    QVERIFY(layoutFaults(scene({label(0, {100, 100, 100, 40}), gone}), type).empty());
  }

  void aFaultSaysWhichTextItIsAbout() {
    const TypeScale type;
    const std::vector<QString> faults = layoutFaults(scene({label(0, {0, 0, 20, 40}, u"runnable"_s)}), type);
    QVERIFY(faults.front().contains(u"runnable"_s));
  }
};

}  // namespace orrery

QTEST_MAIN(orrery::LayoutFaultsTest)
#include "layout_faults_test.moc"
