// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/configuration.h"

#include "models/go_map/hash_text.h"
#include "models/go_map/turn.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace orrery::go_map {

namespace {

Result<State> read(const QByteArray& text) { return readConfiguration(QJsonDocument::fromJson(text).object()); }

}  // namespace

class MapConfigurationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anEmptyOneIsAnEmptyClassicMapOfIntegers();
  void variantsMakeTheirMaps_data();
  void variantsMakeTheirMaps();
  void contentsAreThereBeforeTheFirstStep();
  void contentsCanBeDeletedAgain();
  void aSequenceCountsItsValuesFromOne();
  void theSameSeedGivesTheSameMap();
  void typedHashesTakeTheFunctionsPlace();
  void theGrowthUnderWayIsCounted();
  void errorsNameThePlace_data();
  void errorsNameThePlace();
  void hashesCanBeWrittenInThreeWays_data();
  void hashesCanBeWrittenInThreeWays();
};

void MapConfigurationTest::anEmptyOneIsAnEmptyClassicMapOfIntegers() {
  const auto state = read("{}");
  QVERIFY(state);
  QVERIFY(state->hasClassic() && !state->hasSwiss());
  QCOMPARE(state->keys.type(), KeyType::Integer);
  QCOMPARE(state->classic.count, 0);
  QCOMPARE(state->classic.buckets, 0);
  QVERIFY(!state->classic.isNil);
}

void MapConfigurationTest::variantsMakeTheirMaps_data() {
  QTest::addColumn<QByteArray>("configuration");
  QTest::addColumn<bool>("hasClassic");
  QTest::addColumn<bool>("hasSwiss");
  QTest::newRow("classic") << QByteArray(R"({"map": "classic", "hint": 100})") << true << false;
  QTest::newRow("swiss") << QByteArray(R"({"map": "swiss", "hint": 100})") << false << true;
  QTest::newRow("both") << QByteArray(R"({"map": "both", "hint": 100})") << true << true;
}

void MapConfigurationTest::variantsMakeTheirMaps() {
  QFETCH(QByteArray, configuration);
  QFETCH(bool, hasClassic);
  QFETCH(bool, hasSwiss);
  const auto state = read(configuration);
  QVERIFY(state);
  QCOMPARE(state->hasClassic(), hasClassic);
  QCOMPARE(state->hasSwiss(), hasSwiss);
  QCOMPARE(static_cast<int>(state->classic.B), hasClassic ? 4 : 0);
  QCOMPARE(state->swiss.directory.isEmpty(), !hasSwiss);
}

void MapConfigurationTest::contentsAreThereBeforeTheFirstStep() {
  const auto state = read(R"({"map": "both", "key": "string", "contents": [["kiwi", 5], ["fig", 6], ["kiwi", 7]]})");
  QVERIFY(state);
  QCOMPARE(state->classic.count, 2);
  QCOMPARE(state->swiss.used, 2);
  const auto kiwi = state->keys.find(u"kiwi"_s);
  QVERIFY(kiwi && contains(*state, *kiwi));
  QCOMPARE(state->operations, 0);
}

void MapConfigurationTest::contentsCanBeDeletedAgain() {
  const auto state = read(R"({"contents": [[1, 10], [2, 20], [1, null], [9, null]]})");
  QVERIFY(state);
  QCOMPARE(state->classic.count, 1);
  QVERIFY(!contains(*state, 1));
  QVERIFY(contains(*state, 2));
}

void MapConfigurationTest::aSequenceCountsItsValuesFromOne() {
  const auto state = read(R"({"key": "string", "contents": {"first": 10, "count": 3, "stride": 5}})");
  QVERIFY(state);
  QCOMPARE(state->classic.count, 3);
  for (const QString& key : {u"k10"_s, u"k15"_s, u"k20"_s}) {
    const auto found = state->keys.find(key);
    QVERIFY(found && contains(*state, *found));
  }
  const classic::Bucket& bucket = (*state->classic.current())[0];
  QCOMPARE(bucket.values[0], 1);
  QCOMPARE(bucket.values[2], 3);
}

void MapConfigurationTest::theSameSeedGivesTheSameMap() {
  const auto first = read(R"({"seed": 7, "map": "both", "contents": {"count": 100}})");
  const auto again = read(R"({"seed": 7, "map": "both", "contents": {"count": 100}})");
  const auto other = read(R"({"seed": 8, "map": "both", "contents": {"count": 100}})");
  QVERIFY(first && again && other);
  QVERIFY(*first == *again);
  QVERIFY(first->classic.hash0 != other->classic.hash0);
}

void MapConfigurationTest::typedHashesTakeTheFunctionsPlace() {
  const auto state = read(R"({"hashes": {"42": "0x9700000000000006"}})");
  QVERIFY(state);
  QCOMPARE(state->keys.hash(42, 1), 0x9700000000000006ULL);
  QCOMPARE(state->keys.typed(43), std::nullopt);
  const auto wyhash = read(R"({"hash": {"wyhash": ["1", "2", "3", "0x4"]}})");
  QVERIFY(wyhash);
  QVERIFY(wyhash->keys.function().kind == HashFunction::Kind::Wyhash);
  QCOMPARE(wyhash->keys.function().hashkey[3], 4ULL);
}

void MapConfigurationTest::theGrowthUnderWayIsCounted() {
  // The 53rd key starts the growth from 8 buckets and moves two of them.
  const auto state = read(R"({"contents": {"count": 53}})");
  QVERIFY(state);
  QVERIFY(state->classic.isGrowing());
  QCOMPARE(state->tally.bucketsToMove, 6);
}

void MapConfigurationTest::errorsNameThePlace_data() {
  QTest::addColumn<QByteArray>("configuration");
  QTest::addColumn<QString>("place");
  const auto row = [](const char* name, const char* configuration, const QString& place) {
    QTest::newRow(name) << QByteArray(configuration) << place;
  };
  row("unknown key", R"({"maps": "both"})", u"/maps"_s);
  row("map", R"({"map": "btree"})", u"/map"_s);
  row("map's type", R"({"map": 3})", u"/map"_s);
  row("key", R"({"key": "float"})", u"/key"_s);
  row("seed", R"({"seed": -1})", u"/seed"_s);
  row("seed's type", R"({"seed": "x"})", u"/seed"_s);
  row("seed with a fraction", R"({"seed": 1.5})", u"/seed"_s);
  row("hash", R"({"hash": "md5"})", u"/hash"_s);
  row("hash's object", R"({"hash": {"sip": []}})", u"/hash/sip"_s);
  row("wyhash with two", R"({"hash": {"wyhash": ["1", "2"]}})", u"/hash/wyhash"_s);
  row("wyhash with a word", R"({"hash": {"wyhash": ["1", "2", "x", "4"]}})", u"/hash/wyhash/2"_s);
  row("hashes", R"({"hashes": []})", u"/hashes"_s);
  row("a hash for no key", R"({"hashes": {"kiwi": "1"}})", u"/hashes/kiwi"_s);
  row("a hash that is none", R"({"hashes": {"42": "0xgg"}})", u"/hashes/42"_s);
  row("a hash as a number", R"({"hashes": {"42": 7}})", u"/hashes/42"_s);
  row("hint", R"({"hint": 1e12})", u"/hint"_s);
  row("hint's type", R"({"hint": "many"})", u"/hint"_s);
  row("nil", R"({"nil": 1})", u"/nil"_s);
  row("nil with a hint", R"({"nil": true, "hint": 8})", u"/hint"_s);
  row("nil with contents", R"({"nil": true, "contents": []})", u"/contents"_s);
  row("contents", R"({"contents": 5})", u"/contents"_s);
  row("an entry", R"({"contents": [[1, 1], 5]})", u"/contents/1"_s);
  row("an entry of three", R"({"contents": [[1, 1, 1]]})", u"/contents/0"_s);
  row("a key", R"({"contents": [[1.5, 1]]})", u"/contents/0/0"_s);
  row("a text among integers", R"({"contents": [["a", 1]]})", u"/contents/0/0"_s);
  row("an integer among texts", R"({"key": "string", "contents": [[5, 1]]})", u"/contents/0/0"_s);
  row("an empty text", R"({"key": "string", "contents": [["", 1]]})", u"/contents/0/0"_s);
  row("a value", R"({"contents": [[1, "x"]]})", u"/contents/0/1"_s);
  row("a huge value", R"({"contents": [[1, 1e15]]})", u"/contents/0/1"_s);
  row("no count", R"({"contents": {"first": 1}})", u"/contents/count"_s);
  row("count", R"({"contents": {"count": 100001}})", u"/contents/count"_s);
  row("first", R"({"contents": {"first": 1e15, "count": 1}})", u"/contents/first"_s);
  row("stride", R"({"contents": {"stride": 1e9, "count": 1}})", u"/contents/stride"_s);
  row("a sequence's key", R"({"contents": {"step": 2, "count": 1}})", u"/contents/step"_s);
}

void MapConfigurationTest::errorsNameThePlace() {
  QFETCH(QByteArray, configuration);
  QFETCH(QString, place);
  const auto state = read(configuration);
  QVERIFY(!state);
  QCOMPARE(state.error().place, place);
  QVERIFY(!state.error().found.isEmpty());
  QVERIFY(!state.error().expected.isEmpty());
}

void MapConfigurationTest::hashesCanBeWrittenInThreeWays_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<bool>("isGood");
  QTest::addColumn<quint64>("value");
  const auto row = [](const QString& text, bool isGood, quint64 value) {
    QTest::newRow(qPrintable(text)) << text << isGood << value;
  };
  row(u"151"_s, true, 151);
  row(u"0x97"_s, true, 151);
  row(u"0X97"_s, true, 151);
  row(u" 0b1001_0111 "_s, true, 151);
  row(u"0xffff_ffff_ffff_ffff"_s, true, ~quint64{0});
  row(u"18446744073709551615"_s, true, ~quint64{0});
  row(u"18446744073709551616"_s, false, 0);
  row(u"0x1_0000_0000_0000_0000"_s, false, 0);
  row(u"0b2"_s, false, 0);
  row(u"0x"_s, false, 0);
  row(u"0x0x97"_s, false, 0);
  row(u"-1"_s, false, 0);
  row(u"+1"_s, false, 0);
  row(u"0x-1"_s, false, 0);
  row(u"97h"_s, false, 0);
  row(u"_"_s, false, 0);
  row(QString(200, u'0'), false, 0);
}

void MapConfigurationTest::hashesCanBeWrittenInThreeWays() {
  QFETCH(QString, text);
  QFETCH(bool, isGood);
  QFETCH(quint64, value);
  const auto read = readHash(text);
  QCOMPARE(read.has_value(), isGood);
  QCOMPARE(static_cast<quint64>(read.value_or(0)), value);
}

}  // namespace orrery::go_map

QTEST_GUILESS_MAIN(orrery::go_map::MapConfigurationTest)
#include "map_configuration_test.moc"
