// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/tween.h"

#include "models/base/random.h"
#include "tests/views/pictures/sample_pictures.h"
#include "views/pictures/blend.h"
#include "views/pictures/layout.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

constexpr int kRandomPictures = 200;

Item box(int id, const QRectF& rect, Role fill = Role::Card) {
  Item item;
  item.key = Key::of(1, id);
  item.shape = Rectangle{4};
  item.rect = rect;
  item.fill = fill;
  item.text.string = QString::number(id);
  return item;
}

Picture scene(std::vector<Item> items) { return {{1000, 600}, std::move(items), {}}; }

Shape randomShape(Random& random) {
  switch (random.below(5)) {
    case 0:
      return NoShape{};
    case 1:
      return Rectangle{static_cast<double>(random.below(12))};
    case 2:
      return Ellipse{};
    case 3:
      return RingSlot{static_cast<double>(random.below(360)), 40, 20, 3};
    default: {
      Link link;
      link.from = QPointF(random.below(900), random.below(500));
      link.to = QPointF(random.below(900), random.below(500));
      link.curved = random.below(2) == 0;
      return link;
    }
  }
}

// Any picture that a state could give: keys differ, the rest is chance.
Picture randomPicture(Random& random) {
  Picture picture = scene({});
  std::set<std::uint32_t> ids;
  const std::uint32_t count = random.below(20);
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::uint32_t id = random.below(30);
    if (!ids.insert(id).second) {
      continue;
    }
    Item item = box(static_cast<int>(id), QRectF(random.below(800), random.below(400), 40, 30));
    item.shape = randomShape(random);
    item.fill = static_cast<Role>(random.below(kRoleCount));
    item.stroke = static_cast<Role>(random.below(kRoleCount));
    item.layer = static_cast<int>(random.below(3));
    item.order = static_cast<int>(random.below(4));
    item.arc = random.below(3) == 0 ? 40 : 0;
    item.origin = random.below(2) == 0 ? Key::of(1, random.below(30)) : Key();
    item.sink = random.below(2) == 0 ? Key::of(1, random.below(30)) : Key();
    picture.items.push_back(item);
  }
  return picture;
}

bool isNear(QPointF a, QPointF b) { return (a - b).manhattanLength() < 1e-6; }

}  // namespace

class TweenTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theEndsAreThePicturesThemselves() {
    Random random(1);
    for (int i = 0; i < kRandomPictures; ++i) {
      const Picture before = randomPicture(random);
      const Picture after = randomPicture(random);
      const Transition transition(before, after);
      QVERIFY(transition.at(0) == before);
      QVERIFY(transition.at(-1) == before);
      QVERIFY(transition.at(1) == after);
      QVERIFY(transition.at(2) == after);
    }
  }

  void nothingHappensBetweenEqualPictures() {
    Random random(2);
    for (int i = 0; i < kRandomPictures; ++i) {
      const Picture picture = randomPicture(random);
      QVERIFY(tween(picture, picture, 0.5) == picture);
      QCOMPARE(tweenMilliseconds(picture, picture), 0);
      QVERIFY(joined(picture, picture).isStill());
    }
  }

  void eachItemIsInExactlyOnePartOfTheJoin() {
    Random random(3);
    for (int i = 0; i < kRandomPictures; ++i) {
      const Picture before = randomPicture(random);
      const Picture after = randomPicture(random);
      const Join join = joined(before, after);
      QCOMPARE(join.still.size() + join.changing.size() + join.leaving.size(), before.items.size());
      QCOMPARE(join.still.size() + join.changing.size() + join.entering.size(), after.items.size());
      for (const auto* pairs : {&join.still, &join.changing}) {
        for (const Join::Pair& pair : *pairs) {
          QVERIFY(before.items[pair.before].key == after.items[pair.after].key);
        }
      }
    }
  }

  void noMomentHasTwoItemsOfOneKey() {
    Random random(4);
    for (int i = 0; i < kRandomPictures; ++i) {
      const Transition transition(randomPicture(random), randomPicture(random));
      for (const double t : {0.01, 0.3, 0.5, 0.99}) {
        QVERIFY(duplicateKeys(transition.at(t)).empty());
      }
    }
  }

  void theStillAndTheMovingPartMakeTheWhole() {
    Random random(5);
    for (int i = 0; i < kRandomPictures; ++i) {
      const Transition transition(randomPicture(random), randomPicture(random));
      for (const double t : {0.1, 0.5, 0.9}) {
        const Picture whole = transition.at(t);
        const Picture still = transition.join().isStill() ? whole : transition.stillPart();
        const Picture moving = transition.movingPart(t);
        QCOMPARE(still.items.size() + moving.items.size(), whole.items.size());
        for (const Picture* part : {&still, &moving}) {
          for (const Item& item : part->items) {
            const Item* const found = findItem(whole, item.key);
            QVERIFY(found != nullptr && *found == item);
          }
        }
      }
    }
  }

  void goingBackIsTheSameWayWithItsEndsExchanged() {
    const Picture before = scene({box(1, {0, 0, 40, 30}), box(2, {100, 0, 40, 30})});
    Picture after = scene({box(1, {400, 300, 80, 30}, Role::AccentFill), box(2, {100, 200, 40, 30})});
    after.items[1].arc = 50;
    for (const double t : {0.1, 0.25, 0.5, 0.8}) {
      const Picture there = tween(before, after, t);
      const Picture back = tween(after, before, 1 - t);
      for (const Item& item : there.items) {
        const Item* const twin = findItem(back, item.key);
        QVERIFY(twin != nullptr);
        QVERIFY(isNear(item.rect.topLeft(), twin->rect.topLeft()));
        QVERIFY(isNear(item.rect.bottomRight(), twin->rect.bottomRight()));
        QVERIFY(std::abs(item.opacity - twin->opacity) < 1e-9);
      }
    }
  }

  void aChangedColourIsAMixture() {
    const Picture half =
        tween(scene({box(1, {0, 0, 40, 30}, Role::Card)}), scene({box(1, {0, 0, 40, 30}, Role::AccentFill)}), 0.5);
    QVERIFY(half.items.front().fill == Tint(Role::Card, Role::AccentFill, 0.5F));
  }

  void aChangedTextFadesOutAndIn() {
    Picture after = scene({box(1, {0, 0, 40, 30})});
    after.items.front().text.string = u"new"_s;
    const Picture before = scene({box(1, {0, 0, 40, 30})});
    QCOMPARE(tween(before, after, 0.3).items.front().text.string, u"1"_s);
    QVERIFY(tween(before, after, 0.5).items.front().text.opacity < 0.01);
    QCOMPARE(tween(before, after, 0.7).items.front().text.string, u"new"_s);
    QVERIFY(tween(before, after, 0.7).items.front().text.opacity > 0.5);
  }

  void whatEntersComesFromItsOriginAndWhatLeavesGoesToItsSink() {
    Item value = box(2, {500, 300, 40, 30});
    value.origin = Key::of(1, 1);
    value.sink = Key::of(1, 1);
    const Picture without = scene({box(1, {0, 0, 40, 30})});
    const Picture with = scene({box(1, {0, 0, 40, 30}), value});
    const Item* const start = findItem(with, Key::of(1, 1));
    for (const bool enters : {true, false}) {
      const Picture near = enters ? tween(without, with, 0.02) : tween(with, without, 0.98);
      const Item* const item = findItem(near, value.key);
      QVERIFY(item != nullptr);
      QVERIFY((item->rect.center() - start->rect.center()).manhattanLength() < 5);
      QVERIFY(item->opacity < 0.2);
    }
  }

  void whatHasNoOriginStaysInItsPlace() {
    const Picture with = scene({box(1, {0, 0, 40, 30})});
    for (const double t : {0.7, 0.9}) {
      const Picture moment = tween(scene({}), with, t);
      QVERIFY(moment.items.size() == 1);
      QCOMPARE(moment.items.front().rect, with.items.front().rect);
      QVERIFY(moment.items.front().opacity > 0 && moment.items.front().opacity < 1);
    }
  }

  void aFlyingThingRisesAboveTheOthersAndOffTheStraightWay() {
    Picture after = scene({box(1, {800, 0, 40, 30}), box(2, {300, 0, 200, 100})});
    after.items.front().arc = 120;
    const Picture before = scene({box(1, {0, 0, 40, 30}), box(2, {300, 0, 200, 100})});
    const Picture half = tween(before, after, 0.5);
    const Item* const flyer = findItem(half, Key::of(1, 1));
    QCOMPARE(flyer->rect.center(), QPointF(420, 15 - 120));
    QCOMPARE(half.items[paintingOrder(half).back()].key, flyer->key);
  }

  void theBowIsTheSameBothWays() {
    for (const QPointF to : {QPointF(100, 0), QPointF(0, 100), QPointF(-70, 40), QPointF(30, -90)}) {
      for (const double t : {0.0, 0.2, 0.5, 1.0}) {
        QVERIFY(isNear(onBow({0, 0}, to, 30, t), onBow(to, {0, 0}, 30, 1 - t)));
      }
    }
    QVERIFY(onBow({0, 0}, {100, 0}, 30, 0.5).y() < 0);
    QVERIFY(onBow({0, 0}, {0, 100}, 30, 0.5).x() > 0);
  }

  void aHandTurnsRoundItsPivot() {
    Picture before = scene({box(1, {490, 190, 20, 20})});
    Picture after = scene({box(1, {590, 290, 20, 20})});
    before.items.front().pivot = QPointF(500, 300);
    after.items.front().pivot = QPointF(500, 300);
    for (const double t : {0.2, 0.5, 0.7}) {
      const QPointF off = tween(before, after, t).items.front().rect.center() - QPointF(500, 300);
      QVERIFY(std::abs(std::hypot(off.x(), off.y()) - 100) < 1e-6);
    }
  }

  void severalMoversLeaveInOrder() {
    Picture before = scene({});
    Picture after = scene({});
    for (int i = 0; i < 4; ++i) {
      before.items.push_back(box(i, {0, 50.0 * i, 40, 30}));
      after.items.push_back(box(i, {600, 50.0 * i, 40, 30}));
      after.items.back().order = i;
    }
    const Transition transition(before, after);
    QCOMPARE(transition.milliseconds(), kMostTweenMilliseconds + 3 * kStaggerMilliseconds);
    const Picture moment = transition.at(0.4);
    for (int i = 0; i < 3; ++i) {
      QVERIFY(findItem(moment, Key::of(1, i))->rect.x() > findItem(moment, Key::of(1, i + 1))->rect.x());
    }
    // The last has not left before its time has come.
    const double early = 2.9 * kStaggerMilliseconds / transition.milliseconds();
    QCOMPARE(findItem(transition.at(early), Key::of(1, 3))->rect.x(), 0.0);
  }

  void hundredsOfMoversDoNotTakeForever() {
    Picture before = scene({});
    Picture after = scene({});
    for (int i = 0; i < 400; ++i) {
      before.items.push_back(box(i, {0, i * 1.0, 40, 1}));
      after.items.push_back(box(i, {600, i * 1.0, 40, 1}));
      after.items.back().order = i;
    }
    QVERIFY(tweenMilliseconds(before, after) <= kMostTweenMilliseconds + kMostStaggerMilliseconds);
  }

  void aTweenTakesTwoToFourAndAHalfTenthsOfASecond() {
    Random random(6);
    for (int i = 0; i < kRandomPictures; ++i) {
      Picture before = randomPicture(random);
      Picture after = randomPicture(random);
      for (Picture* picture : {&before, &after}) {
        for (Item& item : picture->items) {
          item.order = 0;
        }
      }
      const int time = tweenMilliseconds(before, after);
      QVERIFY(time == 0 || (time >= kLeastTweenMilliseconds && time <= kMostTweenMilliseconds));
    }
  }

  void easingIsSymmetric() {
    QCOMPARE(eased(0), 0.0);
    QCOMPARE(eased(1), 1.0);
    QCOMPARE(eased(7), 1.0);
    for (int i = 0; i <= 20; ++i) {
      const double t = i / 20.0;
      QVERIFY(std::abs(eased(t) + eased(1 - t) - 1) < 1e-12);
      QVERIFY(i == 0 || eased(t) > eased(t - 0.05));
    }
  }

  void aStillCardUnderAMoverIsPaintedOnceAndOneAboveItIsNot() {
    Picture before = scene({box(1, {0, 0, 1000, 600}), box(2, {100, 100, 40, 30}), box(3, {300, 90, 100, 60}),
                            box(4, {800, 500, 40, 30})});
    Picture after = before;
    after.items[1].rect.moveLeft(600);  // passes under item 3
    const Transition transition(before, after);
    std::set<Key> still;
    for (const Item& item : transition.stillPart().items) {
      still.insert(item.key);
    }
    QVERIFY(still == (std::set<Key>{Key::of(1, 1), Key::of(1, 4)}));
  }

  void theSampleTurnsIntoItsNextStepAtEveryMoment() {
    const TypeScale type;
    const Transition transition(tests::samplePicture(0, type), tests::samplePicture(1, type));
    for (int i = 1; i < 20; ++i) {
      const Picture moment = transition.at(i / 20.0);
      QVERIFY(!moment.items.empty());
      QVERIFY(duplicateKeys(moment).empty());
    }
  }
};

}  // namespace orrery

QTEST_MAIN(orrery::TweenTest)
#include "tween_test.moc"
