// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks.h"
#include "app/file_commands.h"
#include "tests/app/window_fixture.h"
#include "views/panels/message_bar.h"
#include "views/stage/stage_widget.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace orrery;
using namespace Qt::StringLiterals;

namespace {

QByteArray withKeys(const QByteArray& keys) {
  return R"({"orrery": 1, "exhibit": "go_channel", "configuration": {"channels": [{"name": "ch"}],)"
         R"("goroutines": [{"name": "reader", "code": [["recv", "ch", "v"]]}]}, )" +
         keys + "}";
}

QByteArray withOperation(const QByteArray& operation) { return withKeys(R"("operations": [)" + operation + "]"); }

}  // namespace

/// What comes from outside and is not as it should be: the message names the place and what to do, and what is open
/// stays.
class BadInputTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<MainWindow> m_window;
  QTemporaryDir m_folder;
  Picture m_picture;
  int m_position = 0;

  [[nodiscard]] QString file() const { return m_folder.filePath(u"bad.orrery.json"_s); }

  void verifyThatAllIsAsItWas() {
    QCOMPARE(m_window->session()->scenario().id, u"full_buffer"_s);
    QCOMPARE(m_window->session()->timeline()->position(), m_position);
    // Without the message the stage is as large as before.
    m_window->messages()->dismiss();
    QTRY_COMPARE(m_window->stage()->picture(), m_picture);
    QVERIFY(m_window->document()->path().isEmpty());
    QVERIFY(!m_window->document()->isModified());
  }
  /// The message has each of these.
  void verifyMessage(const QStringList& parts) {
    QVERIFY(!m_window->messages()->isHidden());
    for (const QString& part : parts) {
      QVERIFY2(m_window->messages()->text().contains(part), qPrintable(m_window->messages()->text()));
    }
  }

 private Q_SLOTS:
  void initTestCase() { test::isolate(); }
  void init() {
    test::forgetAll();
    LaunchOptions options;
    options.exhibit = u"go_channel"_s;
    options.scenario = u"full_buffer"_s;
    options.step = 7;
    m_window = test::openWindow(options);
    m_window->setReducedMotion(true);
    m_picture = m_window->stage()->picture();
    m_position = m_window->session()->timeline()->position();
    QCOMPARE(m_position, 7);
  }
  void cleanup() {
    m_window.reset();
    QFile::remove(file());
  }

  void aBadFileIsToldAndWhatIsOpenStays_data() {
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("unknown operation") << withOperation(R"({"id": "explode"})")
                                       << QStringList{u"/operations/0/id"_s, u"explode"_s, u"send"_s};
    QTest::newRow("unknown argument") << withOperation(R"({"id": "run", "arguments": {"speed": 1}})")
                                      << QStringList{u"/operations/0/arguments/speed"_s};
    QTest::newRow("wrong type") << withOperation(R"({"id": "run", "arguments": {"limit": "many"}})")
                                << QStringList{u"/operations/0/arguments/limit"_s, u"many"_s, u"integer"_s};
    QTest::newRow("number out of range")
        << withOperation(R"({"id": "make_channel", "arguments": {"name": "big", "capacity": 5000}})")
        << QStringList{u"/operations/0/arguments/capacity"_s, u"5000"_s, u"1024"_s};
    QTest::newRow("bad JSON") << QByteArray("{\"orrery\": 1,\n \"exhibit\" \"go_channel\"}")
                              << QStringList{u"line 2"_s};
    QTest::newRow("another version") << QByteArray(R"({"orrery": 2, "exhibit": "go_channel"})")
                                     << QStringList{u"/orrery"_s, u"version 1"_s};
    QTest::newRow("another exhibit") << QByteArray(R"({"orrery": 1, "exhibit": "steam_engine"})")
                                     << QStringList{u"/exhibit"_s, u"steam_engine"_s, u"go_channel"_s};
    QTest::newRow("a step that does not exist")
        << withKeys(R"("position": 99)") << QStringList{u"/position"_s, u"99"_s};
    QTest::newRow("binary noise") << QByteArray(100'000, '\xd7') << QStringList{u"line 1"_s};
    QTest::newRow("zeros") << QByteArray(100'000, '\0') << QStringList{u"line 1"_s};
    QTest::newRow("empty") << QByteArray() << QStringList{u"line 1"_s};
  }
  void aBadFileIsToldAndWhatIsOpenStays() {
    QFETCH(QByteArray, contents);
    QFETCH(QStringList, parts);
    test::writeFile(file(), contents);
    m_window->files()->open(file());
    verifyMessage(parts + QStringList{file()});
    QVERIFY(m_window->settings().recentFiles.isEmpty());
    // Closing the message is enough to go on.
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(m_window->messages()->isHidden());
    verifyThatAllIsAsItWas();
    QTest::keyClick(m_window.get(), Qt::Key_Right);
    QCOMPARE(m_window->session()->timeline()->position(), m_position + 1);
  }

  void aHugeFileIsToldWithoutReadingIt() {
    QFile huge(file());
    QVERIFY(huge.open(QIODevice::WriteOnly));
    QVERIFY(huge.resize(200LL * 1024 * 1024));
    huge.close();
    m_window->files()->open(file());
    verifyMessage({file(), u"200"_s});
    verifyThatAllIsAsItWas();
  }

  void aFileThatIsNotThereLeavesTheRecentOnes() {
    const QString path = test::scenarioFile(m_folder);
    m_window->files()->open(path);
    QCOMPARE(m_window->settings().recentFiles, QStringList{path});
    QFile::remove(path);
    m_window->files()->open(path);
    verifyMessage({path});
    QVERIFY(m_window->settings().recentFiles.isEmpty());
    QCOMPARE(m_window->document()->path(), path);
  }

  void aFolderIsNoScenario() {
    m_window->files()->open(m_folder.path());
    verifyMessage({m_folder.path()});
    verifyThatAllIsAsItWas();
  }

  void aFileThatCannotBeReadIsTold() {
    test::writeFile(file(), "{}");
    QFile::setPermissions(file(), QFileDevice::Permissions());
    m_window->files()->open(file());
    // Whoever may do anything reads it none the less, and finds that it is no scenario.
    verifyMessage(geteuid() == 0 ? QStringList{file(), u"/orrery"_s} : QStringList{file(), u"read"_s});
    verifyThatAllIsAsItWas();
    QFile::setPermissions(file(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
  }

  void aPlaceThatCannotBeWrittenIsTold() {
    const QString impossible = m_folder.filePath(u"no such folder/x.orrery.json"_s);
    QVERIFY(!m_window->files()->saveTo(impossible));
    verifyMessage({impossible, u"written"_s});
    verifyThatAllIsAsItWas();
    m_window->files()->exportTo(m_folder.filePath(u"no such folder/x.png"_s), false, QSize(100, 100), Theme::light());
    verifyMessage({m_folder.filePath(u"no such folder/x.png"_s)});
    verifyThatAllIsAsItWas();
  }

  void aFailedSaveLeavesTheOldFile() {
    const QString folder = m_folder.filePath(u"x.orrery.json"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(!m_window->files()->saveTo(folder));
    verifyMessage({folder});
    verifyThatAllIsAsItWas();
  }

  void aShippedScenarioThatDoesNotExistIsTold() {
    m_window->files()->openShipped(u"go_channel"_s, u"teleport"_s);
    verifyMessage({u"teleport"_s, u"rendezvous"_s});
    verifyThatAllIsAsItWas();
  }
};

QTEST_MAIN(BadInputTest)
#include "bad_input_test.moc"
