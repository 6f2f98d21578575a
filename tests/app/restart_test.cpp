// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks.h"
#include "app/file_commands.h"
#include "app/session_store.h"
#include "tests/app/window_fixture.h"
#include "views/panels/explanation_panel.h"
#include "views/panels/message_bar.h"
#include "views/panels/scrubber.h"
#include "views/stage/stage_widget.h"

#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QTest>

using namespace orrery;
using namespace Qt::StringLiterals;

/// Quitting and starting again.
class RestartTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { test::isolate(); }
  void init() { test::forgetAll(); }

  void itStartsWhereItWasLeft() {
    int position = 0;
    int length = 0;
    {
      LaunchOptions options;
      options.exhibit = u"go_channel"_s;
      options.scenario = u"buffered"_s;
      const auto window = test::openWindow(options);
      window->player()->seek(3);
      QVERIFY(window->session()->apply({u"next"_s, {}}));
      window->session()->addBookmark(u"here"_s);
      window->player()->setSpeed(4);
      window->setTheme(u"dark"_s);
      window->setLanguage(u"zh_CN"_s);
      window->setReducedMotion(true);
      position = window->session()->timeline()->position();
      length = window->session()->timeline()->length();
      QVERIFY(window->close());
    }
    MainWindow window({});
    QCOMPARE(window.session()->scenario().id, u"buffered"_s);
    QCOMPARE(window.session()->timeline()->position(), position);
    QCOMPARE(window.session()->timeline()->length(), length);
    QCOMPARE(window.session()->recording().branches().size(), std::size_t{2});
    QCOMPARE(window.session()->bookmarks().back().position, position);
    QVERIFY(window.document()->isModified());
    QCOMPARE(window.player()->speed(), 4.0);
    QVERIFY(window.stage()->theme().isDark());
    QCOMPARE(window.settings().language, u"zh_CN"_s);
    QVERIFY(window.stage()->isMotionReduced());
    QVERIFY(window.messages()->isHidden());
  }

  void aFileOfOnesOwnComesBackAsThatFile() {
    const QTemporaryDir folder;
    const QString path = test::scenarioFile(folder);
    {
      const auto window = test::openWindow();
      window->files()->open(path);
      window->player()->stepForward();
      window->close();
    }
    const auto window = test::openWindow();
    QCOMPARE(window->document()->path(), path);
    QCOMPARE(window->session()->timeline()->position(), 1);
    QVERIFY(!window->document()->isModified());
  }

  void thePanelsStandAsTheyWereLeft() {
    {
      const auto window = test::openWindow();
      window->docks()->dock(Command::ShowBrowser)->hide();
      window->docks()->bringUp(Command::ShowSteps);
      window->close();
    }
    const auto window = test::openWindow();
    QVERIFY(window->docks()->dock(Command::ShowBrowser)->isHidden());
    QVERIFY(!window->docks()->dock(Command::ShowSteps)->isHidden());
    QTRY_VERIFY(window->docks()->dock(Command::ShowSteps)->widget() != nullptr);
  }

  void theStageStaysInItsPlaceWhenTheBarsCome() {
    LaunchOptions options;
    options.language = u"en"_s;
    options.exhibit = u"go_channel"_s;
    options.scenario = u"buffered"_s;
    {
      const auto window = test::openWindow(options);
      window->close();
    }
    MainWindow window(options);
    window.show();
    QTRY_VERIFY(window.stage()->paintCount() > 0);
    const QRect first(window.stage()->mapTo(&window, QPoint(0, 0)), window.stage()->size());
    QTRY_VERIFY(window.isComplete());
    QTRY_VERIFY(window.findChild<Scrubber*>()->isVisible());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(QRect(window.stage()->mapTo(&window, QPoint(0, 0)), window.stage()->size()), first);
  }

  void aLayoutOfAnotherVersionIsToldAndLeftOut() {
    {
      const auto window = test::openWindow();
      window->close();
    }
    Settings settings = *loadSettings(settingsPath());
    settings.layout = "not a layout";
    QVERIFY(saveSettings(settings, settingsPath()));
    const auto window = test::openWindow();
    QVERIFY(window->messages()->text().contains(u"panels"_s));
    QVERIFY(!window->docks()->dock(Command::ShowBrowser)->isHidden());
  }

  void settingsOfAnotherVersionAreKeptAside() {
    QDir().mkpath(QFileInfo(settingsPath()).path());
    test::writeFile(settingsPath(), R"({"orrerySettings": 7, "future": true})");
    const auto window = test::openWindow();
    QVERIFY(window->messages()->text().contains(u"/orrerySettings"_s));
    QVERIFY(window->messages()->text().contains(settingsPath() + u".old"_s));
    QVERIFY(test::readFile(settingsPath() + u".old"_s).contains("future"));
    QVERIFY(window->session()->isOpen());
  }

  void aDamagedSnapshotIsToldAndKeptAside_data() {
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("cut off") << QByteArray("{\"orrery\": 1, \"exhibit\": \"go_ch");
    QTest::newRow("binary noise") << QByteArray(2000, '\xfe');
    QTest::newRow("unknown exhibit") << QByteArray(R"({"orrery": 1, "exhibit": "steam_engine"})");
  }
  void aDamagedSnapshotIsToldAndKeptAside() {
    QFETCH(QByteArray, contents);
    QDir().mkpath(QFileInfo(SessionStore::path()).path());
    test::writeFile(SessionStore::path(), contents);
    const auto window = test::openWindow();
    QVERIFY(!window->messages()->isHidden());
    QVERIFY(window->messages()->text().contains(SessionStore::path()));
    QCOMPARE(test::readFile(SessionStore::path() + u".old"_s), contents);
    // The first scenario there is.
    QVERIFY(window->session()->isOpen());
    QCOMPARE(window->session()->timeline()->position(), 0);
  }

  void bothDamagesAreToldAtOnce() {
    QDir().mkpath(QFileInfo(settingsPath()).path());
    QDir().mkpath(QFileInfo(SessionStore::path()).path());
    test::writeFile(settingsPath(), "x");
    test::writeFile(SessionStore::path(), "x");
    const auto window = test::openWindow();
    QVERIFY(window->messages()->text().contains(settingsPath()));
    QVERIFY(window->messages()->text().contains(SessionStore::path()));
  }

  void whatIsOpenIsKeptWithoutQuitting() {
    const auto window = test::openWindow();
    window->player()->stepForward();
    QTRY_VERIFY_WITH_TIMEOUT(SessionStore::exists(), 20'000);
    QCOMPARE(SessionStore::load()->position, 1);
  }
};

QTEST_MAIN(RestartTest)
#include "restart_test.moc"
