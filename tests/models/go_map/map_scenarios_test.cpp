// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each scenario shows what its text promises.
#include "models/exhibit/operation_check.h"
#include "models/exhibit/scenario_io.h"
#include "models/exhibit/session.h"
#include "models/go_map/map_exhibit.h"
#include "models/go_map/steps.h"
#include "models/go_map/turn.h"
#include "tests/models/go_map/map_runs.h"

#include <QDir>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace orrery::go_map {

namespace {

constexpr int kShortest = 10;
constexpr int kLongest = 150;
constexpr int kLongestOfSplit = 1'000;
constexpr int kLongestSentence = 60;

using Classic = classic::Event;
using Swiss = swiss::Event;

QDir folder() { return QDir(QStringLiteral(ORRERY_SOURCE_DIR "/resources/scenarios/go_map")); }
QStringList files() { return folder().entryList({u"*.json"_s}, QDir::Files, QDir::Name); }

std::unique_ptr<Recording> run(const QString& id) {
  const auto scenario = loadScenario(folder().filePath(id + u".json"_s));
  auto recording = scenario ? record(goMap(), *scenario) : failure(scenario.error());
  if (!recording) {
    qWarning("%s", qPrintable(recording.error().message()));
    return nullptr;
  }
  return std::move(*recording);
}

/// The step's argument: key, from, to, a, b, c from 0 on.
std::int64_t argument(const Step& step, std::size_t which) { return step.arguments.at(which); }

bool hasStep(const Recording& recording, std::uint16_t kind, std::size_t which, std::int64_t value) {
  return std::ranges::any_of(stepsOf(recording, kind),
                             [&](const Step& step) { return argument(step, which) == value; });
}

std::size_t countOf(const Recording& recording, Classic event) { return stepsOf(recording, kindOf(event)).size(); }
std::size_t countOf(const Recording& recording, Swiss event) { return stepsOf(recording, kindOf(event)).size(); }

}  // namespace

class MapScenariosTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyScenarioRuns_data() { rows(); }
  void everyScenarioRuns();
  void everyStepHasItsWords_data() { rows(); }
  void everyStepHasItsWords();
  void placesAreUnlike();

  void firstInsertAllocatesTheFirstBucket();
  void lookupKeyGoesToBucketSix();
  void overflowTakesASpareBucket();
  void collidingKeysAreToldApart();
  void hintsAllocateWhatTheyShould();
  void doublingRunsFromStartToEnd();
  void lookupsReadTheRightArrayAndMoveNothing();
  void updatesMoveBuckets();
  void deletesMoveBuckets();
  void sameSizeGrowthSqueezesHolesOut();
  void rangesDifferInTheirStartAlone();
  void rangeDuringGrowthLooksUpAndPassesBy();
  void deleteMarksRunBackwards();
  void deletingKeepsTheArray();
  void clearKeepsTheArrayAndEndsTheGrowth();
  void nilMapPanicsAndIsSurvived();
  void racesEndTheProgram();
  void manyKeysAreMany();
  void swissScenariosShowTheirEvents();
  void bothMapsHoldTheSameKeys();

 private:
  static void rows();
};

void MapScenariosTest::rows() {
  QTest::addColumn<QString>("file");
  for (const QString& file : files()) {
    QTest::newRow(qPrintable(file)) << file;
  }
}

void MapScenariosTest::everyScenarioRuns() {
  QFETCH(QString, file);
  const auto scenario = loadScenario(folder().filePath(file));
  QVERIFY(scenario);
  const auto recording = run(scenario->id);
  QVERIFY(recording != nullptr);
  QCOMPARE(scenario->exhibit, goMap().id());
  QCOMPARE(scenario->id + u".json"_s, file);
  QVERIFY(!scenario->title.en.isEmpty() && !scenario->title.zh.isEmpty());
  QVERIFY(!scenario->text.en.isEmpty() && !scenario->text.zh.isEmpty());
  const int longest = scenario->id == "swiss_split"_L1 ? kLongestOfSplit : kLongest;
  QVERIFY2(recording->length() >= kShortest && recording->length() <= longest,
           qPrintable(QString::number(recording->length())));
  QVERIFY(scenario->bookmarks.size() >= 3);
  int before = 0;
  for (const Bookmark& mark : scenario->bookmarks) {
    QVERIFY(mark.position > before && mark.position <= recording->length());
    QVERIFY(!mark.text.en.isEmpty() && !mark.text.zh.isEmpty());
    before = mark.position;
  }
}

void MapScenariosTest::everyStepHasItsWords() {
  QFETCH(QString, file);
  const auto recording = run(file.chopped(5));
  QVERIFY(recording != nullptr);
  recording->visit(1, recording->length(), [&](int number, const Step& step, const AnyState& state) {
    const QString sentence = goMap().sentence(step, state);
    const QString detail = goMap().detail(step, state);
    const bool isGood = !sentence.isEmpty() && sentence.size() <= kLongestSentence && !detail.isEmpty() &&
                        !sentence.contains(u"%1"_s) && !detail.contains(u"%1"_s);
    if (!isGood) {
      qWarning("step %d (%s): \"%s\" \"%s\"", number, qPrintable(goMap().stepKindId(step.kind)), qPrintable(sentence),
               qPrintable(detail));
      QTest::qFail("words", __FILE__, __LINE__);
    }
    return isGood;
  });
}

void MapScenariosTest::placesAreUnlike() {
  QSet<int> places;
  for (const QString& file : files()) {
    places.insert(loadScenario(folder().filePath(file))->order);
  }
  QCOMPARE(places.size(), files().size());
}

void MapScenariosTest::firstInsertAllocatesTheFirstBucket() {
  const auto recording = run(u"first_insert"_s);
  QCOMPARE(recording->stateAt(0).as<State>().classic.buckets, 0);
  QCOMPARE(countOf(*recording, Classic::BucketsMade), 1U);
  QCOMPARE(countOf(*recording, Classic::KeyStored), 2U);
  QCOMPARE(countOf(*recording, Classic::ValueUpdated), 1U);
}

void MapScenariosTest::lookupKeyGoesToBucketSix() {
  const auto recording = run(u"lookup_key"_s);
  const State state = endOf(*recording);
  QCOMPARE(static_cast<int>(state.classic.B), 5);
  const auto chosen = stepsOf(*recording, kindOf(Classic::BucketChosen));
  QCOMPARE(classicTold(chosen.front()).to.bucket, 6);
  QCOMPARE(static_cast<int>(classic::tophashOf(state.keys.hash(42, state.classic.hash0))), 151);
  QCOMPARE(state.keys.hash(42, state.classic.hash0) & 0b11111U, 0b00110U);
  QVERIFY(hasStep(*recording, kindOf(Classic::CellCompared), 3, static_cast<int>(classic::Comparison::OtherKey)));
  QVERIFY(countOf(*recording, Classic::OverflowFollowed) >= 1);
  QCOMPARE(countOf(*recording, Classic::Found), 2U);
  QCOMPARE(countOf(*recording, Classic::NotFound), 2U);
}

void MapScenariosTest::overflowTakesASpareBucket() {
  const auto recording = run(u"overflow"_s);
  const auto added = stepsOf(*recording, kindOf(Classic::OverflowAdded));
  QCOMPARE(added.size(), 1U);
  QCOMPARE(argument(added.front(), 3), 1);
  QCOMPARE(countOf(*recording, Classic::GrowthStarted), 0U);
}

void MapScenariosTest::collidingKeysAreToldApart() {
  const auto recording = run(u"collide"_s);
  const State state = endOf(*recording);
  const Key pear = *state.keys.find(u"pear"_s);
  const Key lime = *state.keys.find(u"lime"_s);
  QCOMPARE(state.keys.hash(pear, 0), state.keys.hash(lime, 0));
  QVERIFY(contains(state, pear) && contains(state, lime));
  QVERIFY(hasStep(*recording, kindOf(Classic::CellCompared), 3, static_cast<int>(classic::Comparison::OtherTophash)));
  QVERIFY(hasStep(*recording, kindOf(Classic::CellCompared), 3, static_cast<int>(classic::Comparison::OtherKey)));
}

void MapScenariosTest::hintsAllocateWhatTheyShould() {
  const auto recording = run(u"hint"_s);
  const auto made = stepsOf(*recording, kindOf(Classic::Made));
  QCOMPARE(made.size(), 3U);
  QCOMPARE(argument(made[0], 3), 8);
  QVERIFY(!classicTold(made[0]).to.isValid());
  QCOMPARE(argument(made[1], 3), 9);
  QCOMPARE(argument(made[1], 4), 1);
  QCOMPARE(argument(made[2], 3), 100);
  QCOMPARE(argument(made[2], 4), 4);
  QCOMPARE(argument(made[2], 5), 2);
}

void MapScenariosTest::doublingRunsFromStartToEnd() {
  const auto recording = run(u"doubling"_s);
  const auto started = stepsOf(*recording, kindOf(Classic::GrowthStarted));
  QCOMPARE(started.size(), 1U);
  QCOMPARE(argument(started.front(), 3), 1);
  QCOMPARE(argument(started.front(), 4), 27);
  QCOMPARE(countOf(*recording, Classic::BucketEvacuated), 4U);
  QCOMPARE(countOf(*recording, Classic::GrowthFinished), 1U);
  QCOMPARE(static_cast<int>(recording->stateAt(0).as<State>().classic.B), 2);
  QCOMPARE(static_cast<int>(endOf(*recording).classic.B), 3);
  const auto moved = stepsOf(*recording, kindOf(Classic::CellEvacuated));
  const auto found = std::ranges::find(moved, 42, [](const Step& step) { return argument(step, 0); });
  QVERIFY(found != moved.end());
  QCOMPARE(argument(*found, 3), 1);
  QCOMPARE(classicTold(*found).to.bucket, 6);
}

void MapScenariosTest::lookupsReadTheRightArrayAndMoveNothing() {
  const auto recording = run(u"lookup_growing"_s);
  const classic::Hmap before = recording->stateAt(0).as<State>().classic;
  QVERIFY(before.isGrowing());
  QVERIFY(endOf(*recording).classic == before);
  QVERIFY(hasStep(*recording, kindOf(Classic::OldBucketChosen), 3, 1));
  QVERIFY(hasStep(*recording, kindOf(Classic::OldBucketChosen), 3, 0));
}

void MapScenariosTest::updatesMoveBuckets() {
  const auto recording = run(u"update_growing"_s);
  QCOMPARE(countOf(*recording, Classic::KeyStored), 0U);
  QCOMPARE(countOf(*recording, Classic::ValueUpdated), 3U);
  QCOMPARE(countOf(*recording, Classic::BucketEvacuated), 5U);
}

void MapScenariosTest::deletesMoveBuckets() {
  const auto recording = run(u"delete_growing"_s);
  const int second = recording->operations().at(1).firstPosition;
  const int third = recording->operations().at(2).firstPosition;
  int moved = 0;
  for (int number = second + 1; number <= third; ++number) {
    moved += recording->step(number).kind == kindOf(Classic::BucketEvacuated) ? 1 : 0;
  }
  QCOMPARE(recording->step(third).kind, kindOf(Classic::NotFound));
  QVERIFY(moved > 0);
}

void MapScenariosTest::sameSizeGrowthSqueezesHolesOut() {
  const auto recording = run(u"same_size"_s);
  const auto started = stepsOf(*recording, kindOf(Classic::GrowthStarted));
  QCOMPARE(started.size(), 1U);
  QCOMPARE(argument(started.front(), 3), 0);
  QCOMPARE(argument(started.front(), 5), 4);
  QCOMPARE(countOf(*recording, Classic::GrowthFinished), 1U);
  const State state = endOf(*recording);
  QCOMPARE(static_cast<int>(state.classic.B), 2);
  QCOMPARE(static_cast<int>(state.classic.noverflow), 2);
}

void MapScenariosTest::rangesDifferInTheirStartAlone() {
  const State state = endOf(*run(u"range_order"_s));
  QCOMPARE(state.logs.size(), 2);
  QList<Key> first = state.logs[0].keys;
  QList<Key> second = state.logs[1].keys;
  QVERIFY(first != second);
  std::ranges::sort(first);
  std::ranges::sort(second);
  QVERIFY(first == second);
}

void MapScenariosTest::rangeDuringGrowthLooksUpAndPassesBy() {
  const auto recording = run(u"range_growing"_s);
  QVERIFY(hasStep(*recording, kindOf(Classic::EntryProduced), 5, 1));
  QVERIFY(hasStep(*recording, kindOf(Classic::EntrySkipped), 4, static_cast<int>(classic::Skip::Deleted)));
  QVERIFY(hasStep(*recording, kindOf(Classic::EntrySkipped), 4, static_cast<int>(classic::Skip::OtherHalf)));
}

void MapScenariosTest::deleteMarksRunBackwards() {
  const auto recording = run(u"delete_marks"_s);
  const auto marked = stepsOf(*recording, kindOf(Classic::RestMarked));
  QCOMPARE(marked.size(), 1U);
  QCOMPARE(argument(marked.front(), 3), 3);
  QVERIFY(classicTold(marked.front()).from.bucket != classicTold(marked.front()).to.bucket);
}

void MapScenariosTest::deletingKeepsTheArray() {
  const auto recording = run(u"delete_keeps"_s);
  const State before = recording->stateAt(0).as<State>();
  const State after = endOf(*recording);
  QCOMPARE(before.classic.B, after.classic.B);
  QCOMPARE(before.classic.buckets, after.classic.buckets);
  QCOMPARE(countOf(*recording, Classic::CellCleared), 14U);
  QCOMPARE(countOf(*recording, Classic::SeedRedrawn), 1U);
}

void MapScenariosTest::clearKeepsTheArrayAndEndsTheGrowth() {
  const auto recording = run(u"clear_map"_s);
  const State before = recording->stateAt(0).as<State>();
  const State after = endOf(*recording);
  QVERIFY(before.classic.isGrowing() && !after.classic.isGrowing());
  QCOMPARE(before.classic.buckets, after.classic.buckets);
  QVERIFY(before.classic.hash0 != after.classic.hash0);
  QCOMPARE(countOf(*recording, Classic::Cleared), 3U);
}

void MapScenariosTest::nilMapPanicsAndIsSurvived() {
  const auto recording = run(u"nil_map"_s);
  QCOMPARE(countOf(*recording, Classic::NilWritePanicked), 1U);
  QVERIFY(!endOf(*recording).hasEnded());
  QCOMPARE(endOf(*recording).classic.count, 1);
}

void MapScenariosTest::racesEndTheProgram() {
  QVERIFY(endOf(*run(u"concurrent_write"_s)).fault == Fault::ConcurrentWrites);
  const auto recording = run(u"concurrent_read"_s);
  QVERIFY(endOf(*recording).fault == Fault::ConcurrentReadAndWrite);
  QCOMPARE(countOf(*recording, Classic::LenRead), 1U);
}

void MapScenariosTest::manyKeysAreMany() {
  const State state = endOf(*run(u"many_keys"_s));
  QCOMPARE(state.classic.count, 4096);
  QVERIFY(state.classic.B >= 9);
}

void MapScenariosTest::swissScenariosShowTheirEvents() {
  QVERIFY(
      hasStep(*run(u"swiss_insert"_s), kindOf(Swiss::GrowthStarted), 3, static_cast<int>(swiss::Growth::Conversion)));
  const auto lookup = run(u"swiss_lookup"_s);
  QVERIFY(hasStep(*lookup, kindOf(Swiss::KeyCompared), 3, 0));
  QVERIFY(hasStep(*lookup, kindOf(Swiss::GroupProbed), 3, 1));
  QVERIFY(countOf(*lookup, Swiss::NotFound) >= 1);
  QVERIFY(hasStep(*run(u"swiss_grow"_s), kindOf(Swiss::GrowthStarted), 3, static_cast<int>(swiss::Growth::Doubling)));
  const auto split = run(u"swiss_split"_s);
  QVERIFY(hasStep(*split, kindOf(Swiss::GrowthStarted), 3, static_cast<int>(swiss::Growth::Split)));
  QCOMPARE(countOf(*split, Swiss::DirectoryDoubled), 1U);
  const auto erase = run(u"swiss_delete"_s);
  QCOMPARE(countOf(*erase, Swiss::SlotEmptied), 1U);
  QCOMPARE(countOf(*erase, Swiss::TombstoneLeft), 1U);
  QVERIFY(hasStep(*erase, kindOf(Swiss::SlotChosen), 3, static_cast<int>(swiss::Choice::Tombstone)));
  const auto range = run(u"swiss_range"_s);
  QVERIFY(hasStep(*range, kindOf(Swiss::EntryProduced), 5, 1));
  QVERIFY(countOf(*range, Swiss::EntrySkipped) >= 1);
}

void MapScenariosTest::bothMapsHoldTheSameKeys() {
  const auto recording = run(u"both_maps"_s);
  const State state = endOf(*recording);
  QCOMPARE(state.classic.count, state.swiss.used);
  QCOMPARE(state.logs.size(), 2);
  QList<Key> classicKeys = state.logs[0].keys;
  QList<Key> swissKeys = state.logs[1].keys;
  QVERIFY(classicKeys != swissKeys);
  std::ranges::sort(classicKeys);
  std::ranges::sort(swissKeys);
  QVERIFY(classicKeys == swissKeys);
  QCOMPARE(countOf(*recording, Classic::GrowthStarted), 1U);
  QCOMPARE(countOf(*recording, Swiss::GrowthStarted), 1U);
}

}  // namespace orrery::go_map

QTEST_GUILESS_MAIN(orrery::go_map::MapScenariosTest)
#include "map_scenarios_test.moc"
