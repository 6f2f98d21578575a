// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exhibit/scenario_io.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace orrery;
using namespace Qt::StringLiterals;

namespace {

Scenario sample() {
  Scenario scenario;
  scenario.exhibit = u"counter"_s;
  scenario.title = {u"A title"_s, u"标题"_s};
  scenario.text = {u"A text"_s, {}};
  scenario.configuration = {{u"start"_s, 3}};
  scenario.operations = {{{u"add"_s, {{u"amount"_s, 2}}}, -1}, {{u"take"_s, {}}, 1}};
  scenario.branches = {{0, 1, {{{u"add"_s, {}}, -1}}}};
  scenario.bookmarks = {{1, 2, {u"Here"_s, u"这里"_s}}};
  scenario.branch = 1;
  scenario.position = 2;
  return scenario;
}

}  // namespace

class ScenarioIoTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsWrittenIsReadBack() {
    const auto read = parseScenario(scenarioText(sample()));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message()));
    QCOMPARE(*read == sample(), true);
  }

  void aMistakeIsNamedWithItsPlace_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing") << QByteArray() << u"line 1, column 1"_s;
    QTest::newRow("noise") << QByteArray("\x00\xff\x17\x80noise", 9) << u"line 1, column 2"_s;
    QTest::newRow("cut off") << QByteArray("{\n  \"orrery\": 1,\n  ") << u"line 3, column 3"_s;
    QTest::newRow("another version") << QByteArray(R"({"orrery":2,"exhibit":"counter"})") << u"/orrery"_s;
    QTest::newRow("no version") << QByteArray(R"({"exhibit":"counter"})") << u"/orrery"_s;
    QTest::newRow("version as a text") << QByteArray(R"({"orrery":"1","exhibit":"counter"})") << u"/orrery"_s;
    QTest::newRow("no exhibit") << QByteArray(R"({"orrery":1})") << u"/exhibit"_s;
    QTest::newRow("unknown key") << QByteArray(R"({"orrery":1,"exhibit":"c","colour":1})") << u"/colour"_s;
    QTest::newRow("title not an object") << QByteArray(R"({"orrery":1,"exhibit":"c","title":"x"})") << u"/title"_s;
    QTest::newRow("operations not a list")
        << QByteArray(R"({"orrery":1,"exhibit":"c","operations":{}})") << u"/operations"_s;
    QTest::newRow("operation not an object")
        << QByteArray(R"({"orrery":1,"exhibit":"c","operations":[{"id":"a"},7]})") << u"/operations/1"_s;
    QTest::newRow("operation without id")
        << QByteArray(R"({"orrery":1,"exhibit":"c","operations":[{}]})") << u"/operations/0/id"_s;
    QTest::newRow("half a tick") << QByteArray(R"({"orrery":1,"exhibit":"c","operations":[{"id":"a","ticks":0.5}]})")
                                 << u"/operations/0/ticks"_s;
    QTest::newRow("bookmark before the start")
        << QByteArray(R"({"orrery":1,"exhibit":"c","bookmarks":[{"position":-1}]})") << u"/bookmarks/0/position"_s;
    QTest::newRow("no such branch") << QByteArray(R"({"orrery":1,"exhibit":"c","branch":1})") << u"/branch"_s;
  }
  void aMistakeIsNamedWithItsPlace() {
    QFETCH(const QByteArray, text);
    QFETCH(const QString, place);
    const auto read = parseScenario(text);
    QVERIFY(!read);
    QCOMPARE(read.error().place, place);
    QVERIFY(!read.error().found.isEmpty() || !read.error().expected.isEmpty());
  }

  void deepNestingIsRefusedWithoutHarm() {
    const auto read = parseScenario(QByteArray(100'000, '['));
    QVERIFY(!read);
  }

  void aFileThatIsNoScenarioIsRefusedByName_data() {
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"missing", "folder", "pipe", "large"}) {
      QTest::newRow(kind) << QString::fromLatin1(kind);
    }
  }
  void aFileThatIsNoScenarioIsRefusedByName() {
    QFETCH(const QString, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(kind);
    if (kind == "folder"_L1) {
      QVERIFY(QDir(folder.path()).mkdir(kind));
    } else if (kind == "pipe"_L1) {
      QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
    } else if (kind == "large"_L1) {
      QFile file(path);
      QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(200LL * 1024 * 1024));
    }
    const auto read = loadScenario(path);
    QVERIFY(!read);
    QVERIFY2(read.error().message().contains(path), qPrintable(read.error().message()));
  }

  void aMistakeInAFileIsNamedWithTheFile() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bad.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"orrery":1,"exhibit":7})");
    file.close();
    const auto read = loadScenario(path);
    QVERIFY(!read);
    QVERIFY(read.error().place.startsWith(path) && read.error().place.endsWith(u"/exhibit"_s));
  }

  void savingWhereNothingCanBeWrittenIsAnError() {
    const QTemporaryDir folder;
    const auto saved = saveScenario(sample(), folder.filePath(u"no/such/folder/a.json"_s));
    QVERIFY(!saved);
    QVERIFY(saved.error().place.endsWith(u"a.json"_s));
  }

  void aSavedFileIsReadBack() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"场景.json"_s);
    QVERIFY(saveScenario(sample(), path));
    const auto read = loadScenario(path);
    QVERIFY(read && *read == sample());
  }
};

QTEST_GUILESS_MAIN(ScenarioIoTest)
#include "scenario_io_test.moc"
