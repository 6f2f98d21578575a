// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stage/highlights.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

Item box(int id, const QRectF& rect, const QString& name) {
  Item item;
  item.key = Key::of(1, id);
  item.shape = Rectangle{};
  item.rect = rect;
  item.fill = Role::Card;
  if (!name.isEmpty()) {
    item.entity = {u"goroutine"_s, name};
  }
  return item;
}

Item link(int id, QPointF from, QPointF to, int tail, int head) {
  Link line;
  line.from = from;
  line.to = to;
  line.tail = Key::of(1, tail);
  line.head = Key::of(1, head);
  Item item;
  item.key = Key::of(2, id);
  item.shape = line;
  item.stroke = Role::Line;
  item.accessibleName = u"pointer"_s;
  return item;
}

// G1 is a card (1) with a dot (2) in it and a code card (3); G2 (4) and G3 (5) stand to the right and below.
Picture scene() {
  return {{600, 400},
          {box(1, {0, 0, 100, 60}, u"G1"_s), box(2, {10, 10, 30, 30}, u"G1"_s), box(3, {0, 300, 100, 60}, u"G1"_s),
           box(4, {300, 0, 100, 60}, u"G2"_s), box(5, {0, 150, 100, 60}, u"G3"_s), link(0, {100, 30}, {300, 30}, 1, 4),
           box(6, {60, 10, 30, 30}, QString())},
          {}};
}

}  // namespace

class HighlightsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theTopmostShapeIsHit() {
    const Picture picture = scene();
    QVERIFY(itemAtPoint(picture, {20, 20}, 4)->key == Key::of(1, 2));
    QVERIFY(itemAtPoint(picture, {5, 55}, 4)->key == Key::of(1, 1));
  }

  void aShapeThatSaysNothingLetsTheClickThrough() {
    const Picture picture = scene();
    QVERIFY(itemAtPoint(picture, {70, 20}, 4)->key == Key::of(1, 1));
    QCOMPARE(itemAtPoint(picture, {550, 350}, 4), nullptr);
  }

  void aLinkIsHitBesideItsLine() {
    const Picture picture = scene();
    QVERIFY(itemAtPoint(picture, {200, 33}, 4)->key == Key::of(2, 0));
    QCOMPARE(itemAtPoint(picture, {200, 60}, 4), nullptr);
  }

  void anEntityLightsItsShapesItsLinksAndTheirOtherEnds() {
    const Picture picture = scene();
    QVERIFY(litWith(picture, Key::of(1, 2)) ==
            (std::unordered_set<Key>{Key::of(1, 1), Key::of(1, 2), Key::of(1, 3), Key::of(2, 0), Key::of(1, 4)}));
    QVERIFY(litWith(picture, Key::of(1, 5)) == (std::unordered_set<Key>{Key::of(1, 5)}));
    QVERIFY(litWith(picture, Key()).empty());
  }

  void aLinkLightsItsEnds() {
    QVERIFY(litWith(scene(), Key::of(2, 0)) == (std::unordered_set<Key>{Key::of(2, 0), Key::of(1, 1), Key::of(1, 4)}));
  }

  void onlyTheOutermostShapesAreRinged() {
    const Picture picture = scene();
    const std::vector<const Item*> ringed = ringedShapes(picture, {u"goroutine"_s, u"G1"_s});
    QVERIFY(ringed == (std::vector<const Item*>{picture.items.data(), &picture.items[2]}));
    QVERIFY(ringedShapes(picture, {}).empty());
  }

  void arrowsGoToTheNearestEntityInTheirDirection() {
    const Picture picture = scene();
    const Entity first{u"goroutine"_s, u"G1"_s};
    const Entity right{u"goroutine"_s, u"G2"_s};
    const Entity below{u"goroutine"_s, u"G3"_s};
    QVERIFY(neighbour(picture, {}, Qt::Key_Right) == first);
    QVERIFY(neighbour(picture, first, Qt::Key_Right) == right);
    QVERIFY(neighbour(picture, first, Qt::Key_Down) == below);
    QVERIFY(neighbour(picture, right, Qt::Key_Left) == first);
    QVERIFY(neighbour(picture, first, Qt::Key_Up) == first);
    QVERIFY(neighbour({}, first, Qt::Key_Up) == Entity{});
  }
};

}  // namespace orrery

QTEST_APPLESS_MAIN(orrery::HighlightsTest)
#include "highlights_test.moc"
