// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/map_picture.h"

#include "models/exhibit/session.h"
#include "models/go_map/map_exhibit.h"
#include "models/go_map/tables.h"
#include "views/pictures/go_map/hash_strip.h"
#include "views/pictures/go_map/row_choice.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <numeric>

using namespace orrery;
using namespace Qt::StringLiterals;
using go_map::entryKey;
using go_map::Part;
using go_map::State;
using go_map::classic::Event;

namespace {

struct Made {
  std::unique_ptr<Recording> recording;

  /// The first step of a kind, from `first` on; 0: none.
  [[nodiscard]] int find(Event event, int first = 1) const {
    for (int step = first; step <= recording->length(); ++step) {
      if (recording->step(step).kind == go_map::kindOf(event)) {
        return step;
      }
    }
    return 0;
  }
  [[nodiscard]] AnyState at(int step) const { return recording->stateAt(step); }
  [[nodiscard]] Picture picture(int step, PictureOptions options = {}) const {
    if (options.available.isEmpty()) {
      options.available = {1280, 720};
    }
    return mapPicture(at(step), step > 0 ? &recording->step(step) : nullptr, options);
  }
};

ScenarioOperation operation(const QString& id, const QJsonObject& arguments) {
  ScenarioOperation made;
  made.operation.id = id;
  made.operation.arguments = arguments;
  return made;
}
ScenarioOperation assign(const QString& key) { return operation(u"assign"_s, {{u"key"_s, key}, {u"value"_s, 7}}); }
ScenarioOperation insertMany(int first, int count, int stride) {
  return operation(u"insert_many"_s, {{u"first"_s, first}, {u"count"_s, count}, {u"stride"_s, stride}});
}

Made made(const QJsonObject& configuration, const std::vector<ScenarioOperation>& operations) {
  Scenario scenario;
  scenario.exhibit = u"go_map"_s;
  scenario.configuration = configuration;
  scenario.operations = operations;
  auto recording = record(goMap(), scenario);
  return {recording ? std::move(*recording) : nullptr};
}

QJsonObject filled(int count, int stride = 1) {
  return {{u"contents"_s, QJsonObject{{u"first"_s, 1}, {u"count"_s, count}, {u"stride"_s, stride}}}};
}

/// The items whose key is of a kind; good as long as the picture is.
std::vector<const Item*> itemsOf(const Picture& picture, Part part) {
  std::vector<const Item*> items;
  for (const Item& item : picture.items) {
    if (item.key.value() >> 52U == static_cast<std::uint64_t>(part) + 1) {
      items.push_back(&item);
    }
  }
  return items;
}

/// The numbers in a text.
std::vector<int> numbersIn(const QString& text) {
  static const QRegularExpression kNumber(u"[0-9]+"_s);
  std::vector<int> numbers;
  for (auto match = kNumber.globalMatch(text); match.hasNext();) {
    numbers.push_back(match.next().captured().toInt());
  }
  return numbers;
}

}  // namespace

class MapPictureTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyShapeOfEveryStepHasItsOwnKey() {
    const Made doubling = made(filled(26), {assign(u"42"_s), assign(u"59"_s), insertMany(100, 8, 3)});
    QVERIFY(doubling.recording != nullptr);
    for (int step = 0; step <= doubling.recording->length(); ++step) {
      QVERIFY2(duplicateKeys(doubling.picture(step)).empty(), qPrintable(QString::number(step)));
    }
  }

  void aKeyThatIsEvacuatedIsOneShapeThatMoves() {
    const Made doubling = made(filled(26), {assign(u"42"_s)});
    const int step = doubling.find(Event::CellEvacuated);
    QVERIFY(step > 0);
    const go_map::classic::Told told = go_map::classicTold(doubling.recording->step(step));
    const Picture before = doubling.picture(step - 1);
    const Picture after = doubling.picture(step);
    const Item* const was = findItem(before, entryKey(Part::Entry, told.key));
    const Item* const is = findItem(after, entryKey(Part::Entry, told.key));
    QVERIFY(was != nullptr && is != nullptr);
    QVERIFY(was->rect != is->rect);
    QCOMPARE(is->fill, Tint(Role::AccentFill));
    // What is left in the old cell is another shape, and says where the key went.
    const std::int64_t cell = static_cast<std::int64_t>(told.from.bucket) * 8 + told.from.cell;
    const Item* const mark = findItem(after, Key::of(Part::CellMark, cell, told.from.array));
    QVERIFY(findItem(after, Key::of(Part::CellGhost, cell, told.from.array)) != nullptr);
    QVERIFY(mark != nullptr);
    QCOMPARE(mark->text.string, told.a == 1 ? u"3 Y"_s : u"2 X"_s);
  }

  void theArrowOfTheHalfThatAKeyGoesToIsTheBrightOne() {
    const Made doubling = made(filled(26), {assign(u"42"_s)});
    const int step = doubling.find(Event::CellEvacuated);
    const go_map::classic::Told told = go_map::classicTold(doubling.recording->step(step));
    const Picture picture = doubling.picture(step);
    const Item* const bright = findItem(picture, Key::of(Part::Arrow, 0, told.a));
    const Item* const other = findItem(picture, Key::of(Part::Arrow, 0, 1 - told.a));
    QVERIFY(bright != nullptr && other != nullptr);
    QCOMPARE(bright->stroke, Tint(Role::Accent));
    QCOMPARE(other->stroke, Tint(Role::Line));
  }

  void aKeyThatIsStoredComesFromItsHash() {
    const Made first = made({}, {assign(u"42"_s)});
    const int step = first.find(Event::KeyStored);
    QVERIFY(step > 0);
    const Picture picture = first.picture(step);
    const Item* const token = findItem(picture, entryKey(Part::Entry, 42));
    QVERIFY(token != nullptr);
    QCOMPARE(token->origin, go_map::hashTitleKey());
    QVERIFY(findItem(picture, go_map::hashTitleKey()) != nullptr);
  }

  void whatIsFoldedAddsUp() {
    const Made many = made(filled(3327, 7), {assign(u"5"_s)});
    const int step = many.recording->length();
    const AnyState state = many.at(step);
    const auto& map = state.as<State>().classic;
    const Picture picture = many.picture(step);
    const auto folds = itemsOf(picture, Part::Fold);
    QVERIFY(!folds.empty());
    std::int64_t buckets = static_cast<std::int64_t>(itemsOf(picture, Part::RowIndex).size());
    std::int64_t keys = 0;
    for (const Item& item : picture.items) {
      const auto kind = (item.key.value() >> 52U) - 1;
      keys += kind >= static_cast<std::uint64_t>(Part::Entry) && kind < static_cast<std::uint64_t>(Part::EntryMark);
    }
    for (const Item* const fold : folds) {
      const std::vector<int> numbers = numbersIn(fold->text.string);
      QCOMPARE(numbers.size(), std::size_t{2});
      buckets += numbers[0];
      keys += numbers[1];
    }
    QCOMPARE(buckets, static_cast<std::int64_t>(map.current()->main()));
    QCOMPARE(keys, map.count);
  }

  void eachBucketThatIsNotShownInARowHasASquareToPick() {
    const Made many = made(filled(3327, 7), {assign(u"5"_s)});
    const AnyState state = many.at(0);
    const auto& map = state.as<State>().classic;
    const Picture picture = many.picture(0);
    QCOMPARE(itemsOf(picture, Part::Square).size(), std::size_t{512});
    for (std::int32_t bucket = 0; bucket < 512; ++bucket) {
      const Item* const square = findItem(picture, Key::of(Part::Square, bucket, map.buckets));
      QVERIFY(square != nullptr);
      QCOMPARE(square->entity, go_map::bucketEntity(map, map.buckets, bucket));
      QVERIFY(!square->accessibleName.isEmpty());
    }
  }

  void whatAPersonPickedIsShown() {
    const Made many = made(filled(3327, 7), {assign(u"5"_s)});
    const AnyState state = many.at(0);
    const std::int32_t array = state.as<State>().classic.buckets;
    PictureOptions options;
    const Key row = Key::of(Part::Row, 300, array);
    QVERIFY(findItem(many.picture(0), row) == nullptr);
    options.picked = {u"bucket"_s, u"current 300"_s};
    QVERIFY(findItem(many.picture(0, options), row) != nullptr);
    const Key token = entryKey(Part::Entry, 7 * 1000 + 1);
    QVERIFY(findItem(many.picture(0), token) == nullptr);
    options.picked = {u"key"_s, u"7001"_s};
    QVERIFY(findItem(many.picture(0, options), token) != nullptr);
    options.picked = {u"bucket"_s, u"current 4711"_s};
    QCOMPARE(many.picture(0, options), many.picture(0));
  }

  void aLongChainFoldsAtItsEnd() {
    const Made chain = made({}, {operation(u"make"_s, {{u"hint"_s, 20}}), insertMany(2, 20, 4), insertMany(102, 6, 4)});
    QVERIFY(chain.recording != nullptr);
    PictureOptions options;
    options.available = {760, 520};
    bool isSeen = false;
    for (int step = 1; step <= chain.recording->length(); ++step) {
      const Picture picture = chain.picture(step, options);
      for (const Item* const fold : itemsOf(picture, Part::ChainFold)) {
        const std::vector<int> numbers = numbersIn(fold->text.string);
        QCOMPARE(numbers.size(), std::size_t{2});
        QVERIFY(numbers[0] > 0 && numbers[1] > 0 && numbers[1] <= 8 * numbers[0]);
        isSeen = true;
      }
    }
    QVERIFY(isSeen);
  }

  void mapsWithoutBucketsAreSaid() {
    const Made nil = made({{u"nil"_s, true}}, {operation(u"lookup"_s, {{u"key"_s, u"1"_s}}),
                                               operation(u"make"_s, {{u"hint"_s, 0}}), assign(u"1"_s)});
    QVERIFY(nil.recording != nullptr);
    QVERIFY(!itemsOf(nil.picture(0), Part::Absent).empty());
    QVERIFY(itemsOf(nil.picture(0), Part::Header).empty());
    const int empty = nil.find(Event::Made);
    QVERIFY(!itemsOf(nil.picture(empty), Part::Absent).empty());
    QVERIFY(!itemsOf(nil.picture(empty), Part::Header).empty());
    const int first = nil.find(Event::BucketsMade);
    QVERIFY(itemsOf(nil.picture(first), Part::Absent).empty());
    QCOMPARE(itemsOf(nil.picture(first), Part::Row).size(), std::size_t{1});
  }

  void whatCanBePickedHasAName() {
    const Made doubling = made(filled(26), {assign(u"42"_s), operation(u"range_begin"_s, {})});
    for (int step = 0; step <= doubling.recording->length(); ++step) {
      for (const Item& item : doubling.picture(step).items) {
        QVERIFY(item.entity.isNull() || !item.accessibleName.isEmpty() || !item.toolTip.isEmpty());
      }
    }
  }

  void rowsThatAreChosenCoverTheArray() {
    const Made many = made(filled(3327, 7), {assign(u"5"_s)});
    const AnyState any = many.at(0);
    const State& state = any.as<State>();
    const TypeScale type;
    go_map::Scene scene{state, type, nullptr, false, {}, {}, {}};
    const auto measures = go_map::rowMeasures(scene, state.classic, 40, false, 1);
    const auto figures = go_map::figuresOf(*state.classic.current());
    for (const double room : {60.0, 200.0, 500.0, 100000.0}) {
      const auto rows = go_map::chosenRows(measures, figures, {300, 7}, room);
      std::int32_t next = 0;
      for (const go_map::ShownRow& row : rows) {
        QCOMPARE(row.first, next);
        next = row.end;
      }
      QCOMPARE(next, std::int32_t{512});
      QVERIFY(std::ranges::any_of(rows, [](const go_map::ShownRow& row) { return row.bucket == 300; }));
    }
  }
};

QTEST_MAIN(MapPictureTest)
#include "map_picture_test.moc"
