// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window_fixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace orrery;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;
  [[nodiscard]] QString path() const { return m_folder.filePath(u"settings.json"_s); }

 private Q_SLOTS:
  void initTestCase() { test::isolate(); }
  void init() { QFile::remove(path()); }

  void whatIsWrittenIsRead() {
    Settings settings;
    settings.language = u"zh_CN"_s;
    settings.theme = u"dark"_s;
    settings.reduceMotion = true;
    settings.mainSteps = true;
    settings.speedPercent = 800;
    settings.recentFiles = {u"/a b.json"_s, u"/中文.json"_s};
    settings.notesFolder = u"/notes"_s;
    settings.talkScreen = u"HDMI-1"_s;
    settings.talkTheme = u"light"_s;
    settings.openFile = u"/a b.json"_s;
    settings.openIsModified = true;
    settings.geometry = QByteArray("\0\1\xff", 3);
    settings.layout = "layout";
    settings.barHeights = {41, 97, 49};
    QVERIFY(saveSettings(settings, path()));
    QCOMPARE(*loadSettings(path()), settings);
  }

  void noFileGivesTheDefaults() { QCOMPARE(*loadSettings(path()), Settings()); }

  void whatIsWrongIsNamed_data() {
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QString>("place");
    QTest::newRow("no JSON") << QByteArray("[General]\nx=1") << QString();
    QTest::newRow("a list") << QByteArray("[]") << QString();
    QTest::newRow("noise") << QByteArray(4000, '\x80') << QString();
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("no version") << QByteArray("{}") << u"/orrerySettings"_s;
    QTest::newRow("another version") << QByteArray(R"({"orrerySettings": 2})") << u"/orrerySettings"_s;
    QTest::newRow("unknown theme") << QByteArray(R"({"orrerySettings": 1, "theme": "pink"})") << u"/theme"_s;
    QTest::newRow("unknown language") << QByteArray(R"({"orrerySettings": 1, "language": "tlh"})") << u"/language"_s;
    QTest::newRow("wrong type") << QByteArray(R"({"orrerySettings": 1, "reduceMotion": "yes"})") << u"/reduceMotion"_s;
    QTest::newRow("out of range") << QByteArray(R"({"orrerySettings": 1, "speedPercent": 9000})") << u"/speedPercent"_s;
    QTest::newRow("no path") << QByteArray(R"({"orrerySettings": 1, "recentFiles": ["a", 3]})") << u"/recentFiles/1"_s;
    QTest::newRow("no Base64") << QByteArray(R"({"orrerySettings": 1, "layout": "!!"})") << u"/layout"_s;
  }
  void whatIsWrongIsNamed() {
    QFETCH(QByteArray, contents);
    QFETCH(QString, place);
    test::writeFile(path(), contents);
    const auto read = loadSettings(path());
    QVERIFY(!read);
    QVERIFY2(read.error().place.startsWith(path()), qPrintable(read.error().message()));
    QVERIFY2(read.error().place.endsWith(place), qPrintable(read.error().message()));
    QVERIFY(!read.error().found.isEmpty());
    QVERIFY(!read.error().expected.isEmpty());
  }

  void aHugeFileIsNotRead() {
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(200LL * 1024 * 1024));
    QVERIFY(!loadSettings(path()));
  }

  void theNewestTenFilesAreRemembered() {
    Settings settings;
    for (int i = 0; i < 12; ++i) {
      addRecentFile(settings, u"/%1"_s.arg(i));
    }
    addRecentFile(settings, u"/5"_s);
    QCOMPARE(settings.recentFiles.size(), kMostRecentFiles);
    QCOMPARE(settings.recentFiles.first(), u"/5"_s);
    QCOMPARE(settings.recentFiles.count(u"/5"_s), 1);
  }

  void aPlaceThatCannotBeWrittenIsNamed() {
    const QString impossible = m_folder.path() % u"/file/settings.json"_s;
    test::writeFile(m_folder.filePath(u"file"_s), "in the way");
    const auto saved = saveSettings({}, impossible);
    QVERIFY(!saved);
    QCOMPARE(saved.error().place, impossible);
  }
};

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
