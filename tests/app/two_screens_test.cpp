// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk_control.h"
#include "tests/app/window_fixture.h"
#include "views/stage/stage_widget.h"

#include <QApplication>
#include <QMenu>
#include <QScreen>
#include <QTest>

using namespace orrery;
using namespace Qt::StringLiterals;

/// A laptop with a projector, as the offscreen platform makes them from a file.
class TwoScreensTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<MainWindow> m_window;

 private Q_SLOTS:
  void initTestCase() { test::isolate(); }
  void init() {
    test::forgetAll();
    m_window = test::openWindow();
    QCOMPARE(QGuiApplication::screens().size(), 2);
  }
  void cleanup() { m_window.reset(); }

  void oneIsAskedWhichScreenAndItIsRemembered() {
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY(menu->actions().at(1)->text().contains(u"projector"_s));
    menu->actions().at(1)->trigger();
    menu->close();
    TalkWindow* const talk = m_window->talk()->window();
    QTRY_VERIFY(talk != nullptr && talk->isVisible());
    QCOMPARE(talk->geometry(), QRect(1280, 0, 1920, 1080));
    QCOMPARE(talk->screen()->name(), u"projector"_s);
    QTest::keyClick(talk, Qt::Key_F5);
    QTRY_VERIFY(!talk->isVisible());
    QCOMPARE(m_window->settings().talkScreen, u"projector"_s);

    // The second time nobody asks.
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QVERIFY(QApplication::activePopupWidget() == nullptr);
    QTRY_VERIFY(talk->isVisible());
    QCOMPARE(talk->screen()->name(), u"projector"_s);
    talk->end();
  }

  void bothShowTheSameStep() {
    m_window->talk()->presentOn(QGuiApplication::screens().at(1));
    TalkWindow* const talk = m_window->talk()->window();
    QTest::keyClick(talk, Qt::Key_Right);
    QCOMPARE(m_window->session()->timeline()->position(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_Right);
    QCOMPARE(m_window->session()->timeline()->position(), 2);
    QVERIFY(!talk->stage()->picture().items.empty());
    // Nothing in large type is smaller than a forty-fifth of the screen.
    QVERIFY(talk->stage()->typeScale().pixelSize(TypeRole::Small) >= 1080 / 45.0);
    talk->end();
  }

  void aScreenThatGoesAwayEndsTheTalk() {
    QScreen* const projector = QGuiApplication::screens().at(1);
    m_window->talk()->presentOn(projector);
    TalkWindow* const talk = m_window->talk()->window();
    QTRY_VERIFY(talk->isVisible());
    // The platform cannot unplug a screen; its signal is what the program hears when one is unplugged.
    Q_EMIT qGuiApp->screenRemoved(projector);
    QTRY_VERIFY(!talk->isVisible());
  }
};

/// The platform reads the screens when the application begins.
int main(int argc, char* argv[]) {
  const QTemporaryDir folder;
  const QString file = folder.filePath(u"screens.json"_s);
  test::writeFile(file, R"({"screens": [
    {"name": "laptop", "x": 0, "y": 0, "width": 1280, "height": 720, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
    {"name": "projector", "x": 1280, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96,
     "dpr": 1}]})");
  qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.toLocal8Bit());
  const QApplication application(argc, argv);
  TwoScreensTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "two_screens_test.moc"
