// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/map_exhibit.h"

#include "models/exhibit/operations_model.h"
#include "models/go_map/machine.h"
#include "models/go_map/operations.h"
#include "models/go_map/steps.h"
#include "models/go_map/tables.h"
#include "tests/models/go_map/map_runs.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace orrery::go_map {

namespace {

const StateTable::Row* rowOf(const std::vector<StateTable>& tables, const QString& title, const QString& first) {
  for (const StateTable& table : tables) {
    for (const StateTable::Row& row : table.rows) {
      if (table.title == title && row.cells.front() == first) {
        return &row;
      }
    }
  }
  return nullptr;
}

}  // namespace

class MapExhibitTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyKindHasAnIdOfItsOwn();
  void noLandmarkIsADetail();
  void coarseStepsAreFewer();
  void stepsTellWhatWasTold();
  void theHeadersTableFollowsTheState();
  void bucketsAndKeysAreEntities();
  void keysAndRangesAreOfferedTheirOperations();
  void bucketsShowTheirKeysAndHoles();
  void groupsShowTheirControlWords();
  void everyVariantHasItsTables_data();
  void everyVariantHasItsTables();
  void jsonHoldsTheWholeMap();
  void jsonOfTheSwissMapHoldsItsTables();
  void jsonTellsOfAWriteAndOfAFault();
  void operationsReadAsGo_data();
  void operationsReadAsGo();
  void chartsNameTheirMeasures();
};

void MapExhibitTest::everyKindHasAnIdOfItsOwn() {
  QSet<QString> ids;
  for (int kind = 0; kind < goMap().stepKinds(); ++kind) {
    const auto number = static_cast<std::uint16_t>(kind);
    ids.insert(goMap().stepKindId(number));
    QVERIFY(goMap().topic(number).startsWith("go_map/"_L1));
    QVERIFY(!goMap().outlineLabel(number).isEmpty());
    QVERIFY(goMap().topics().contains(goMap().topic(number)));
  }
  QCOMPARE(ids.size(), goMap().stepKinds());
}

void MapExhibitTest::noLandmarkIsADetail() {
  for (int kind = 0; kind < goMap().stepKinds(); ++kind) {
    const auto number = static_cast<std::uint16_t>(kind);
    QVERIFY2(!goMap().isDetail(number) || (!goMap().isLandmark(number) && goMap().tone(number) == Tone::Plain),
             qPrintable(goMap().stepKindId(number)));
  }
}

void MapExhibitTest::coarseStepsAreFewer() {
  const auto recording = recordingOf(R"({"contents": {"count": 26}, "hint": 26})");
  QVERIFY(apply(*recording, u"assign"_s, {{u"key"_s, u"26"_s}}));
  int coarse = 0;
  for (int number = 1; number <= recording->length(); ++number) {
    coarse += goMap().isDetail(recording->step(number).kind) ? 0 : 1;
  }
  QVERIFY(coarse > 2 && coarse * 3 < recording->length());
}

void MapExhibitTest::stepsTellWhatWasTold() {
  const auto recording = recordingOf(R"({"map": "both"})");
  QVERIFY(apply(*recording, u"assign"_s, {{u"key"_s, u"-7"_s}, {u"value"_s, 70}}));
  const auto classicStored = classicTold(stepsOf(*recording, kindOf(classic::Event::KeyStored)).front());
  QVERIFY(classicStored.event == classic::Event::KeyStored);
  QCOMPARE(classicStored.key, -7);
  QCOMPARE(classicStored.a, 70);
  QVERIFY(classicStored.to.isValid() && classicStored.to.cell == 0 && !classicStored.from.isValid());
  const auto swissStored = swissTold(stepsOf(*recording, kindOf(swiss::Event::KeyStored)).front());
  QVERIFY(swissStored.event == swiss::Event::KeyStored);
  QCOMPARE(swissStored.key, -7);
  QVERIFY(swissStored.to.slot == 0);
}

void MapExhibitTest::theHeadersTableFollowsTheState() {
  const auto recording = recordingOf(R"({"contents": {"count": 26}, "hint": 26})");
  QVERIFY(apply(*recording, u"assign"_s, {{u"key"_s, u"26"_s}}));
  int grown = 0;
  for (int number = 1; number <= recording->length(); ++number) {
    const Step& step = recording->step(number);
    const auto tables = goMap().tables(recording->stateAt(number), &step);
    const bool grows = step.kind == kindOf(classic::Event::GrowthStarted);
    grown += grows ? 1 : 0;
    QCOMPARE(rowOf(tables, u"hmap"_s, u"B"_s)->isTouched, grows);
    QCOMPARE(rowOf(tables, u"hmap"_s, u"B"_s)->cells.at(1), grown > 0 ? u"3"_s : u"2"_s);
    const bool isStored = step.kind == kindOf(classic::Event::KeyStored);
    QCOMPARE(rowOf(tables, u"hmap"_s, u"count"_s)->isTouched, isStored);
    QCOMPARE(rowOf(tables, u"hmap"_s, u"flags"_s)->cells.at(1),
             isStored || step.kind == kindOf(classic::Event::HashComputed) ? u"0"_s : u"hashWriting"_s);
  }
  QCOMPARE(grown, 1);
}

void MapExhibitTest::bucketsAndKeysAreEntities() {
  const auto recording = recordingOf(R"({"contents": {"count": 53}})");
  const State state = endOf(*recording);
  QCOMPARE(bucketEntity(state.classic, state.classic.buckets, 6), (Entity{u"bucket"_s, u"current 6"_s}));
  QCOMPARE(bucketEntity(state.classic, state.classic.oldbuckets, 2), (Entity{u"bucket"_s, u"old 2"_s}));
  QCOMPARE(keyEntity(state, 42), (Entity{u"key"_s, u"42"_s}));
  const auto tables = goMap().tables(recording->stateAt(0), nullptr);
  QCOMPARE(tables.at(1).rows.size(), 8U + 16U);
  QSet<QString> names;
  for (const StateTable::Row& row : tables.at(1).rows) {
    names.insert(row.entity.name);
  }
  QCOMPARE(names.size(), 24);
}

void MapExhibitTest::keysAndRangesAreOfferedTheirOperations() {
  const auto recording = recordingOf(R"({"contents": {"count": 5}})");
  QVERIFY(apply(*recording, u"range_begin"_s));
  OperationsModel model;
  model.setOperations(goMap().operationsAt(recording->stateAt(recording->length())));
  const auto isOffered = [&](const Entity& entity, const QString& id) {
    const auto rows = model.rowsFor(entity);
    return std::ranges::find(rows, model.rowOf(id)) != rows.end();
  };
  const Entity key = keyEntity(endOf(*recording), 3);
  QVERIFY(isOffered(key, u"lookup"_s) && isOffered(key, u"delete"_s) && isOffered(key, u"assign"_s));
  QVERIFY(!isOffered(key, u"range_next"_s) && !isOffered(key, u"len"_s));
  QVERIFY(isOffered(iteratorEntity(1), u"range_next"_s) && isOffered(iteratorEntity(1), u"range_end"_s));
  QVERIFY(!isOffered(iteratorEntity(2), u"range_next"_s));
}

void MapExhibitTest::bucketsShowTheirKeysAndHoles() {
  const auto recording = recordingOf(R"({"contents": [[1, 1], [2, 2], [3, 3]]})");
  QVERIFY(apply(*recording, u"delete"_s, {{u"key"_s, u"2"_s}}));
  const Step& last = recording->step(recording->length());
  const auto tables = goMap().tables(recording->stateAt(recording->length()), &last);
  QCOMPARE(tables.at(1).rows.front().cells.at(2), u"1 – 3"_s);
  QVERIFY(tables.at(1).rows.front().isTouched);
}

void MapExhibitTest::groupsShowTheirControlWords() {
  const auto recording = recordingOf(R"({"map": "swiss", "hint": 14, "contents": [[2,1],[4,1],[6,1],[8,1],[10,1],
      [12,1],[14,1],[16,1],[1,1]]})");
  QVERIFY(apply(*recording, u"delete"_s, {{u"key"_s, u"6"_s}}));
  const auto tables = goMap().tables(recording->stateAt(recording->length()), nullptr);
  const StateTable& groups = tables.at(2);
  QCOMPARE(groups.rows.size(), 2U);
  QCOMPARE(groups.rows.at(0).cells.at(2), u"02 04 ×× 08 0a 0c 0e 10"_s);
  QCOMPARE(groups.rows.at(0).cells.at(3), u"2 4 8 10 12 14 16"_s);
  QCOMPARE(groups.rows.at(1).cells.at(2), u"01 ·· ·· ·· ·· ·· ·· ··"_s);
  QVERIFY(groups.rows.at(0).entity.name.endsWith("group 0"_L1));
}

void MapExhibitTest::everyVariantHasItsTables_data() {
  QTest::addColumn<QByteArray>("map");
  QTest::addColumn<int>("tables");
  QTest::newRow("classic") << QByteArray("classic") << 3;
  QTest::newRow("swiss") << QByteArray("swiss") << 4;
  QTest::newRow("both") << QByteArray("both") << 7;
}

void MapExhibitTest::everyVariantHasItsTables() {
  QFETCH(QByteArray, map);
  QFETCH(int, tables);
  const auto recording = recordingOf(R"({"contents": {"count": 4096}, "map": ")" + map + "\"}");
  QVERIFY(apply(*recording, u"range_begin"_s));
  const AnyState state = recording->stateAt(recording->length());
  const auto made = goMap().tables(state, nullptr);
  QCOMPARE(made.size(), static_cast<std::size_t>(tables));
  for (const StateTable& table : made) {
    QVERIFY(!table.title.isEmpty() && !table.rows.empty());
    for (const StateTable::Row& row : table.rows) {
      QCOMPARE(row.cells.size(), table.header.size());
    }
  }
}

void MapExhibitTest::jsonHoldsTheWholeMap() {
  const auto recording = recordingOf(R"({"key": "string", "contents": [["kiwi", 5], ["fig", 6]]})");
  QVERIFY(apply(*recording, u"range_begin"_s));
  const QJsonObject json = goMap().stateJson(recording->stateAt(recording->length()));
  QCOMPARE(json.value("map"_L1).toString(), u"classic"_s);
  const QJsonObject map = json.value("hmap"_L1).toObject();
  for (const auto name : {"count"_L1, "flags"_L1, "B"_L1, "noverflow"_L1, "hash0"_L1, "buckets"_L1, "oldbuckets"_L1,
                          "nevacuate"_L1, "arrays"_L1, "iterators"_L1, "nil"_L1}) {
    QVERIFY2(map.contains(name), name.data());
  }
  QCOMPARE(map.value("count"_L1).toInt(), 2);
  const QJsonObject bucket =
      map.value("arrays"_L1).toArray().at(0).toObject().value("buckets"_L1).toArray().at(0).toObject();
  QCOMPARE(bucket.value("keys"_L1).toArray().at(0).toString(), u"kiwi"_s);
  QCOMPARE(bucket.value("values"_L1).toArray().at(1).toInt(), 6);
  QVERIFY(bucket.value("keys"_L1).toArray().at(2).isNull());
  QCOMPARE(json.value("ranges"_L1).toArray().at(0).toObject().value("count"_L1).toInt(), 1);
}

void MapExhibitTest::jsonOfTheSwissMapHoldsItsTables() {
  const auto recording = recordingOf(R"({"map": "swiss", "contents": {"count": 1000}})");
  const QJsonObject map = goMap().stateJson(recording->stateAt(0)).value("swiss"_L1).toObject();
  QCOMPARE(map.value("used"_L1).toInt(), 1000);
  QCOMPARE(map.value("directory"_L1).toArray().size(), map.value("dirLen"_L1).toInt());
  int keys = 0;
  for (const QJsonValue& table : map.value("tables"_L1).toArray()) {
    keys += table["used"_L1].toInt();
    QCOMPARE(table["groups"_L1].toArray().size() * 8, table["capacity"_L1].toInt());
  }
  QCOMPARE(keys, 1000);
}

void MapExhibitTest::jsonTellsOfAWriteAndOfAFault() {
  const auto recording = recordingOf(R"({"contents": [[1, 1]]})");
  QVERIFY(apply(*recording, u"begin_write"_s, {{u"key"_s, u"5"_s}, {u"value"_s, 50}}));
  QJsonObject json = goMap().stateJson(recording->stateAt(recording->length()));
  QCOMPARE(json.value("pausedWrite"_L1).toObject().value("key"_L1).toInt(), 5);
  QVERIFY(!json.contains("fault"_L1));
  QVERIFY(apply(*recording, u"lookup"_s, {{u"key"_s, u"1"_s}}));
  json = goMap().stateJson(recording->stateAt(recording->length()));
  QCOMPARE(json.value("fault"_L1).toString(), u"concurrent map read and map write"_s);
}

void MapExhibitTest::operationsReadAsGo_data() {
  QTest::addColumn<QString>("id");
  QTest::addColumn<QJsonObject>("arguments");
  QTest::addColumn<QString>("text");
  const auto row = [](const QString& id, const QJsonObject& arguments, const QString& text) {
    QTest::newRow(qPrintable(text)) << id << arguments << text;
  };
  row(u"assign"_s, {{u"key"_s, u"5"_s}, {u"value"_s, 7}}, u"m[5] = 7"_s);
  row(u"assign"_s, {{u"key"_s, u"kiwi"_s}, {u"value"_s, 7}}, u"m[\"kiwi\"] = 7"_s);
  row(u"assign"_s, {{u"key"_s, u"%2"_s}, {u"value"_s, 7}}, u"m[\"%2\"] = 7"_s);
  row(u"lookup"_s, {{u"key"_s, u"-5"_s}}, u"v, ok := m[-5]"_s);
  row(u"delete"_s, {{u"key"_s, u"5"_s}}, u"delete(m, 5)"_s);
  row(u"len"_s, {}, u"len(m)"_s);
  row(u"clear"_s, {}, u"clear(m)"_s);
  row(u"make"_s, {{u"hint"_s, 100}}, u"m = make(map[K]V, 100)"_s);
  row(u"make"_s, {{u"nil"_s, true}}, u"m = nil"_s);
  row(u"insert_many"_s, {{u"first"_s, 0}, {u"count"_s, 3}, {u"stride"_s, 5}}, u"Assign keys 0 … 10"_s);
}

void MapExhibitTest::operationsReadAsGo() {
  QFETCH(QString, id);
  QFETCH(QJsonObject, arguments);
  QFETCH(QString, text);
  QCOMPARE(goMap().operationText({id, arguments}), text);
  for (const OperationDescription& each : goMap().operations()) {
    QVERIFY(!each.label.isEmpty() && !each.help.isEmpty());
    QVERIFY(goMap().operationText({each.id, {}}) != QString());
  }
}

void MapExhibitTest::chartsNameTheirMeasures() {
  for (const ChartDescription& chart : goMap().charts()) {
    QVERIFY(!chart.title.isEmpty() && chart.overTime);
    for (const int column : chart.columns) {
      QVERIFY(!goMap().measureName(column).isEmpty());
    }
  }
  QVERIFY(!goMap().timeName().isEmpty());
}

}  // namespace orrery::go_map

QTEST_GUILESS_MAIN(orrery::go_map::MapExhibitTest)
#include "map_exhibit_test.moc"
