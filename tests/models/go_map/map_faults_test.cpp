// SPDX-License-Identifier: GPL-3.0-or-later
//
// What ends badly: writes to a nil map, and goroutines that meet in one.
#include "models/go_map/map_exhibit.h"
#include "models/go_map/turn.h"
#include "tests/models/go_map/map_runs.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace orrery::go_map {

class MapFaultsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aNilMapPanicsAndTheProgramGoesOn_data() { variants(); }
  void aNilMapPanicsAndTheProgramGoesOn();
  void twoWritersEndTheProgram_data() { variants(); }
  void twoWritersEndTheProgram();
  void whoeverMeetsAWriterIsStopped_data();
  void whoeverMeetsAWriterIsStopped();
  void lenAndAnEmptyMapNoticeNoWriter();
  void aStoppedWriteGoesOn_data() { variants(); }
  void aStoppedWriteGoesOn();

 private:
  static void variants();
};

void MapFaultsTest::variants() {
  QTest::addColumn<QByteArray>("map");
  QTest::newRow("classic") << QByteArray("classic");
  QTest::newRow("swiss") << QByteArray("swiss");
  QTest::newRow("both") << QByteArray("both");
}

void MapFaultsTest::aNilMapPanicsAndTheProgramGoesOn() {
  QFETCH(QByteArray, map);
  const auto recording = recordingOf(R"({"nil": true, "map": ")" + map + "\"}");
  for (const QString& id : {u"len"_s, u"clear"_s, u"range"_s}) {
    QVERIFY(apply(*recording, id));
  }
  QVERIFY(apply(*recording, u"lookup"_s, key(u"1"_s)));
  QVERIFY(apply(*recording, u"delete"_s, key(u"1"_s)));
  QVERIFY(endOf(*recording).fault == Fault::None);
  QVERIFY(apply(*recording, u"insert_many"_s, many(0, 5)));
  QVERIFY(endOf(*recording).fault == Fault::NilMapWrite);
  QCOMPARE(recording->operations().back().ticks, map == "both" ? 2 : 1);
  QVERIFY(apply(*recording, u"begin_write"_s, entry(u"1"_s, 1)));
  QVERIFY(!endOf(*recording).paused);
  QVERIFY(!endOf(*recording).hasEnded());
  QVERIFY(apply(*recording, u"make"_s));
  QVERIFY(endOf(*recording).fault == Fault::None);
  QVERIFY(apply(*recording, u"assign"_s, entry(u"1"_s, 1)));
  QVERIFY(contains(endOf(*recording), 1));
}

void MapFaultsTest::twoWritersEndTheProgram() {
  QFETCH(QByteArray, map);
  const auto recording = recordingOf(R"({"contents": [[1, 1]], "map": ")" + map + "\"}");
  QVERIFY(apply(*recording, u"begin_write"_s, entry(u"5"_s, 50)));
  QVERIFY(endOf(*recording).paused == (PausedWrite{5, 50}));
  const int before = recording->length();
  QVERIFY(apply(*recording, u"assign"_s, entry(u"6"_s, 60)));
  QVERIFY(endOf(*recording).fault == Fault::ConcurrentWrites);
  QCOMPARE(goText(endOf(*recording).fault), u"concurrent map writes"_s);
  const auto refused = apply(*recording, u"len"_s);
  QVERIFY(!refused && !refused.error().expected.isEmpty());
  for (const OperationDescription& each : goMap().operationsAt(recording->stateAt(recording->length()))) {
    QVERIFY(!each.isPossible && !each.whyNot.isEmpty());
  }
  // Back to before it, one can go on.
  QVERIFY(apply(*recording, u"len"_s, {}, before));
}

void MapFaultsTest::whoeverMeetsAWriterIsStopped_data() {
  QTest::addColumn<QByteArray>("map");
  QTest::addColumn<QString>("id");
  QTest::addColumn<QJsonObject>("arguments");
  QTest::addColumn<int>("fault");
  for (const char* const map : {"classic", "swiss"}) {
    const auto row = [&](const QString& id, const QJsonObject& arguments, Fault fault) {
      QTest::newRow(qPrintable(QString(QLatin1StringView(map) % u' ' % id)))
          << QByteArray(map) << id << arguments << static_cast<int>(fault);
    };
    row(u"lookup"_s, key(u"1"_s), Fault::ConcurrentReadAndWrite);
    row(u"delete"_s, key(u"1"_s), Fault::ConcurrentWrites);
    row(u"clear"_s, {}, Fault::ConcurrentWrites);
    row(u"begin_write"_s, entry(u"1"_s, 1), Fault::ConcurrentWrites);
    row(u"range"_s, {}, Fault::ConcurrentIterationAndWrite);
    row(u"range_next"_s, named(u"range 1"_s), Fault::ConcurrentIterationAndWrite);
  }
}

void MapFaultsTest::whoeverMeetsAWriterIsStopped() {
  QFETCH(QByteArray, map);
  QFETCH(QString, id);
  QFETCH(QJsonObject, arguments);
  QFETCH(int, fault);
  const auto recording = recordingOf(R"({"contents": {"count": 12}, "map": ")" + map + "\"}");
  QVERIFY(apply(*recording, u"range_begin"_s));
  QVERIFY(apply(*recording, u"begin_write"_s, entry(u"50"_s, 50)));
  QVERIFY(apply(*recording, id, arguments));
  QCOMPARE(static_cast<int>(endOf(*recording).fault), fault);
  QVERIFY(endOf(*recording).hasEnded());
}

void MapFaultsTest::lenAndAnEmptyMapNoticeNoWriter() {
  const auto recording = recordingOf("{}");
  QVERIFY(apply(*recording, u"begin_write"_s, entry(u"5"_s, 50)));
  for (const QString& id : {u"len"_s, u"range"_s, u"clear"_s}) {
    QVERIFY(apply(*recording, id));
  }
  QVERIFY(apply(*recording, u"lookup"_s, key(u"1"_s)));
  QVERIFY(!endOf(*recording).hasEnded());
  QVERIFY(!apply(*recording, u"make"_s));
}

void MapFaultsTest::aStoppedWriteGoesOn() {
  QFETCH(QByteArray, map);
  const auto recording = recordingOf(R"({"contents": [[1, 1]], "map": ")" + map + "\"}");
  QVERIFY(!apply(*recording, u"end_write"_s));
  QVERIFY(apply(*recording, u"begin_write"_s, entry(u"5"_s, 50)));
  QVERIFY(apply(*recording, u"len"_s));
  QVERIFY(apply(*recording, u"end_write"_s));
  const State state = endOf(*recording);
  QVERIFY(!state.paused && !state.hasEnded());
  QVERIFY(contains(state, 5));
  QVERIFY(apply(*recording, u"assign"_s, entry(u"6"_s, 60)));
}

}  // namespace orrery::go_map

QTEST_GUILESS_MAIN(orrery::go_map::MapFaultsTest)
#include "map_faults_test.moc"
