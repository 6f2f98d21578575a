// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/shared_array.h"
#include "models/base/random.h"

#include <QTest>

#include <vector>

using orrery::Random;
using orrery::SharedArray;

namespace {

struct Item {
  int number = 7;  ///< blank items are not zero, so that a zeroed one would be noticed
  int other = 0;
  bool operator==(const Item&) const = default;
};

class SharedArrayTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void newElementsAreBlank() {
    const SharedArray<Item> array(40);
    QCOMPARE(array.size(), std::size_t{40});
    QVERIFY(!array.isEmpty());
    for (std::size_t i = 0; i < array.size(); ++i) {
      QCOMPARE(array[i].number, 7);
    }
    QVERIFY(SharedArray<Item>().isEmpty());
  }

  void anEditChangesOneElementOfOneCopy() {
    SharedArray<Item> first(40);
    first.edit(20).number = 1;
    SharedArray<Item> second = first;
    second.edit(20).number = 2;
    second.edit(21).number = 3;
    QCOMPARE(first[20].number, 1);
    QCOMPARE(first[21].number, 7);
    QCOMPARE(second[20].number, 2);
    QCOMPARE(second[21].number, 3);
    QCOMPARE(second[19].number, 7);
  }

  void aResetElementIsBlankInItsCopyAlone() {
    SharedArray<Item> first(40);
    first.edit(5).number = 1;
    SharedArray<Item> second = first;
    second.reset(5);
    second.reset(39);
    QCOMPARE(second[5].number, 7);
    QCOMPARE(first[5].number, 1);
  }

  /// The last block is used again when the array grows anew.
  void elementsThatWentDoNotComeBack() {
    SharedArray<Item> array(20);
    array.edit(17).number = 1;
    array.edit(18).number = 2;
    const SharedArray<Item> before = array;
    array.resize(18);
    array.resize(40);
    QCOMPARE(array[17].number, 1);
    QCOMPARE(array[18].number, 7);
    QCOMPARE(before[18].number, 2);
    array.resize(0);
    QVERIFY(array.isEmpty());
    array.resize(20);
    QCOMPARE(array[17].number, 7);
  }

  void equalityIsOfElementsNotOfMemory() {
    SharedArray<Item> first(40);
    SharedArray<Item> second(40);
    QVERIFY(first == second);
    first.edit(33).number = 1;
    QVERIFY(!(first == second));
    second.edit(33).number = 1;
    QVERIFY(first == second);
    // A blank element that was touched is equal to one that was not.
    first.edit(2).number = 7;
    QVERIFY(first == second);
    second.resize(41);
    QVERIFY(!(first == second));
    second.resize(40);
    QVERIFY(first == second);
    SharedArray<Item> third = first;
    QVERIFY(third == first);
    third.edit(39).other = 1;
    QVERIFY(!(third == first));
  }

  void whatIsSharedIsCountedOnce() {
    SharedArray<Item> first(1600);
    const std::size_t untouched = first.bytesBeyond({});
    QVERIFY(untouched < 2000);
    for (std::size_t i = 0; i < first.size(); ++i) {
      first.edit(i).number = 1;
    }
    const std::size_t whole = first.bytesBeyond({});
    QVERIFY(whole > first.size() * sizeof(Item));
    SharedArray<Item> second = first;
    QCOMPARE(second.bytesBeyond(first), untouched);
    second.edit(100).number = 2;
    const std::size_t one = second.bytesBeyond(first);
    QVERIFY(one > untouched);
    QVERIFY(one < untouched + 500);
  }

  void anArrayWithoutGapsIsAsLargeAsItSays() {
    SharedArray<Item> array(160);
    QVERIFY(array.bytesBeyond({}) < array.bytesIfFull());
    for (std::size_t i = 0; i < array.size(); ++i) {
      array.edit(i).number = 1;
    }
    QCOMPARE(array.bytesBeyond({}), array.bytesIfFull());
    QCOMPARE(SharedArray<Item>().bytesIfFull(), std::size_t{0});
  }

  void itDoesWhatAVectorDoes() {
    Random random(3);
    SharedArray<Item> array;
    std::vector<Item> model;
    std::vector<std::pair<SharedArray<Item>, std::vector<Item>>> kept;
    for (int i = 0; i < 20'000; ++i) {
      const std::uint32_t what = random.below(100);
      if (what == 0 || model.empty()) {
        const std::size_t size = 1 + random.below(70);
        array.resize(size);
        model.resize(size);
      } else if (what == 1) {
        kept.emplace_back(array, model);
      } else if (what < 20) {
        const std::size_t at = random.below(static_cast<std::uint32_t>(model.size()));
        array.reset(at);
        model[at] = Item{};
      } else {
        const std::size_t at = random.below(static_cast<std::uint32_t>(model.size()));
        array.edit(at).number = i;
        model[at].number = i;
      }
    }
    kept.emplace_back(array, model);
    for (const auto& [one, other] : kept) {
      QCOMPARE(one.size(), other.size());
      for (std::size_t i = 0; i < other.size(); ++i) {
        QVERIFY(one[i] == other[i]);
      }
    }
  }
};

}  // namespace

QTEST_GUILESS_MAIN(SharedArrayTest)
#include "shared_array_test.moc"
