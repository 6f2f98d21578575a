// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window_fixture.h"
#include "views/panels/message_bar.h"

#include <QTest>

using namespace orrery;
using namespace Qt::StringLiterals;

class LaunchOptionsTest : public QObject {
  Q_OBJECT

 private:
  static Result<LaunchOptions> parsed(const QStringList& arguments) {
    return parseLaunchOptions(QStringList(u"orrery"_s) + arguments);
  }

 private Q_SLOTS:
  void initTestCase() { test::isolate(); }
  void init() { test::forgetAll(); }

  void allOptionsAreRead() {
    const QTemporaryDir folder;
    const auto options = parsed({u"--scenario"_s, u"go_channel/buffered"_s, u"--step=4"_s, u"--notes"_s, folder.path(),
                                 u"--language"_s, u"zh_CN"_s, u"--theme"_s, u"dark"_s});
    QVERIFY(options);
    QCOMPARE(options->exhibit, u"go_channel"_s);
    QCOMPARE(options->scenario, u"buffered"_s);
    QCOMPARE(options->step, std::optional(4));
    QCOMPARE(options->notes, folder.path());
    QCOMPARE(options->language, u"zh_CN"_s);
    QCOMPARE(options->theme, u"dark"_s);
  }

  void qtsOwnOptionsArePassedOver() {
    QCOMPARE(parsed({u"-platform"_s, u"offscreen"_s, u"-style"_s, u"fusion"_s, u"x.json"_s})->file, u"x.json"_s);
  }

  void whatIsWrongIsNamed_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("place");
    QTest::newRow("language") << QStringList{u"--language"_s, u"tlh"_s} << u"--language"_s;
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s} << u"--theme"_s;
    QTest::newRow("step") << QStringList{u"--step"_s, u"soon"_s} << u"--step"_s;
    QTest::newRow("step below 0") << QStringList{u"--step=-1"_s} << u"--step"_s;
    QTest::newRow("notes") << QStringList{u"--notes"_s, u"/no/such/folder"_s} << u"--notes"_s;
    QTest::newRow("scenario alone") << QStringList{u"--scenario"_s, u"buffered"_s} << u"--scenario"_s;
    QTest::newRow("two files") << QStringList{u"a.json"_s, u"b.json"_s} << u"\"b.json\""_s;
    QTest::newRow("file and exhibit") << QStringList{u"a.json"_s, u"--exhibit"_s, u"go_channel"_s} << u"a.json"_s;
    QTest::newRow("unknown option") << QStringList{u"--fast"_s} << QString();
  }
  void whatIsWrongIsNamed() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, place);
    const auto options = parsed(arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().place, place);
    QVERIFY(!options.error().message().isEmpty());
  }

  void theWindowOpensWhatIsAskedForAtItsStep() {
    LaunchOptions options;
    options.exhibit = u"go_channel"_s;
    options.scenario = u"full_buffer"_s;
    options.step = 5;
    const auto window = test::openWindow(options);
    QCOMPARE(window->session()->scenario().id, u"full_buffer"_s);
    QCOMPARE(window->session()->timeline()->position(), 5);
  }

  void aStepThatDoesNotExistIsTold() {
    LaunchOptions options;
    options.exhibit = u"go_channel"_s;
    options.step = 123'456;
    const auto window = test::openWindow(options);
    QVERIFY(window->messages()->text().contains(u"--step"_s));
    QVERIFY(window->messages()->text().contains(u"123456"_s));
    QCOMPARE(window->session()->timeline()->position(), 0);
  }

  void anExhibitThatDoesNotExistIsToldAndAnotherIsShown() {
    LaunchOptions options;
    options.exhibit = u"steam_engine"_s;
    const auto window = test::openWindow(options);
    QVERIFY(window->messages()->text().contains(u"steam_engine"_s));
    QVERIFY(window->messages()->text().contains(u"go_channel"_s));
    QVERIFY(window->session()->isOpen());
  }
};

QTEST_MAIN(LaunchOptionsTest)
#include "launch_options_test.moc"
