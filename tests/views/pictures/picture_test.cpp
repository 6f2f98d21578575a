// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/picture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace orrery {

enum class Kind { First, Second };
struct NodeTag;

class PictureTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keysOfDifferentThingsDiffer() {
    const Key keys[] = {Key(),
                        Key::of(Kind::First, 0),
                        Key::of(Kind::Second, 0),
                        Key::of(Kind::First, 1),
                        Key::of(Kind::First, -1),
                        Key::of(Kind::First, 0, 1),
                        Key::of(Kind::Second, 1, 1),
                        Key::of(4094, 0)};
    for (const Key& a : keys) {
      for (const Key& b : keys) {
        QCOMPARE(a == b, &a == &b);
      }
    }
  }

  void aKeyIsNeverNull() {
    QVERIFY(Key().isNull());
    QVERIFY(!Key::of(0, 0).isNull());
  }

  void aTypedIdMakesTheSameKeyAsItsNumber() {
    QCOMPARE(Key::of(Kind::First, Id<NodeTag>{7}).value(), Key::of(Kind::First, 7).value());
  }

  void equalKeysAreReportedOnce() {
    Picture picture;
    picture.items.resize(4);
    for (Item& item : picture.items) {
      item.key = Key::of(Kind::First, 1);
    }
    picture.items[3].key = Key::of(Kind::First, 2);
    QVERIFY(duplicateKeys(picture) == std::vector<Key>{Key::of(Kind::First, 1)});
    picture.items.resize(1);
    QVERIFY(duplicateKeys(picture).empty());
  }

  void anItemWithoutAKeyIsReported() {
    Picture picture;
    picture.items.resize(1);
    QVERIFY(duplicateKeys(picture) == std::vector<Key>{Key()});
  }

  void lowerLayersArePaintedFirstAndEqualOnesInTheirOrder() {
    Picture picture;
    picture.items.resize(4);
    picture.items[0].layer = 2;
    picture.items[2].layer = 2;
    picture.items[3].layer = -1;
    QVERIFY(paintingOrder(picture) == (std::vector<std::size_t>{3, 1, 0, 2}));
  }

  void anItemIsFoundByItsKey() {
    Picture picture;
    picture.items.resize(2);
    picture.items[0].key = Key::of(Kind::First, 1);
    picture.items[1].key = Key::of(Kind::First, 2);
    QCOMPARE(findItem(picture, Key::of(Kind::First, 2)), &picture.items[1]);
    QCOMPARE(findItem(picture, Key::of(Kind::First, 3)), nullptr);
  }
};

}  // namespace orrery

QTEST_APPLESS_MAIN(orrery::PictureTest)
#include "picture_test.moc"
