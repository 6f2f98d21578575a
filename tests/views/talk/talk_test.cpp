// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exhibit/session.h"
#include "models/timeline/player.h"
#include "tests/support/counter_exhibit.h"
#include "tests/support/counter_machine.h"
#include "views/pictures/layout.h"
#include "views/stage/stage_widget.h"
#include "views/talk/talk_bars.h"
#include "views/talk/talk_window.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace orrery;
using namespace Qt::StringLiterals;

namespace {

/// A box for each counter, as high as its value.
Picture counterPicture(const AnyState& state, const Step* /*last*/, const PictureOptions& options) {
  Picture picture;
  picture.size = options.available;
  for (int i = 0; i < 2; ++i) {
    Item item;
    item.key = Key::of(0, i);
    item.shape = Rectangle{};
    item.rect = QRectF(100.0 * i, 0, 80,
                       20 + static_cast<double>(state.as<counter::State>().values[static_cast<std::size_t>(i)]));
    item.fill = Role::Card;
    picture.items.push_back(item);
  }
  return picture;
}

}  // namespace

class TalkTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Session> m_session;
  std::unique_ptr<Player> m_player;
  std::unique_ptr<TalkWindow> m_talk;

  [[nodiscard]] int position() const { return m_session->timeline()->position(); }

 private Q_SLOTS:
  void init() {
    QLocale::setDefault(QLocale(QLocale::English));
    m_session = std::make_unique<Session>();
    QVERIFY(m_session->open(counter::exhibit(), counter::scenario({counter::add(u"A"_s, 12)})));
    m_player = std::make_unique<Player>(m_session->timeline());
    m_talk = std::make_unique<TalkWindow>(m_session.get(), m_player.get());
    m_talk->setPictureFunction(&counterPicture);
    m_talk->setTheme(Theme::dark());
    m_talk->present(QGuiApplication::primaryScreen());
    QVERIFY(QTest::qWaitForWindowExposed(m_talk.get()));
  }
  void cleanup() {
    m_talk.reset();
    m_player.reset();
    m_session.reset();
  }

  void itCoversTheScreen() {
    QVERIFY(m_talk->isFullScreen());
    QCOMPARE(m_talk->geometry(), QGuiApplication::primaryScreen()->geometry());
  }

  void itSaysTheStepsSentence() {
    QCOMPARE(m_talk->caption()->sentence(), m_session->scenario().title.text());
    QTest::keyClick(m_talk.get(), Qt::Key_PageDown);
    QCOMPARE(m_talk->caption()->sentence(),
             m_session->exhibit().sentence(*m_session->timeline()->currentStep(), m_session->state()));
    QCOMPARE(m_talk->progress()->words(), u"step 1 of 12"_s);
  }

  void everyKeyOfAClickerWorks_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("moves");
    for (const Qt::Key key :
         {Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Down, Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
      QTest::addRow("on with %d", int(key)) << int(key) << 1;
    }
    for (const Qt::Key key : {Qt::Key_PageUp, Qt::Key_Left, Qt::Key_Up, Qt::Key_Backspace}) {
      QTest::addRow("back with %d", int(key)) << int(key) << -1;
    }
  }
  void everyKeyOfAClickerWorks() {
    QFETCH(int, key);
    QFETCH(int, moves);
    m_player->seek(5);
    QTest::keyClick(m_talk.get(), static_cast<Qt::Key>(key));
    QCOMPARE(position(), 5 + moves);
  }

  void aClickerGoesFromMainStepToMainStep() {
    QTest::keyClick(m_talk.get(), Qt::Key_D);
    QCOMPARE(m_session->timeline()->grain(), Grain::Coarse);
    QTest::keyClick(m_talk.get(), Qt::Key_PageDown);
    QCOMPARE(position(), 10);
    QCOMPARE(m_talk->progress()->words(), u"step 10 of 12"_s);
    // One coarse step is one movement, however many details it passes by.
    QVERIFY(m_talk->stage()->isMoving());
    QTest::keyClick(m_talk.get(), Qt::Key_PageDown);
    QCOMPARE(position(), 12);
    QTest::keyClick(m_talk.get(), Qt::Key_PageUp);
    QTest::keyClick(m_talk.get(), Qt::Key_PageUp);
    QCOMPARE(position(), 0);
    QTest::keyClick(m_talk.get(), Qt::Key_D);
    QTest::keyClick(m_talk.get(), Qt::Key_PageDown);
    QCOMPARE(position(), 1);
  }

  void aKeyThatIsHeldDownDoesNotRunAway() {
    QKeyEvent held(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier, QString(), true);
    QApplication::sendEvent(m_talk.get(), &held);
    QCOMPARE(position(), 0);
  }

  void theScreenCanBeBlackAndComesBackWhereItWas_data() {
    QTest::addColumn<int>("key");
    QTest::newRow("B") << int(Qt::Key_B);
    QTest::newRow("full stop") << int(Qt::Key_Period);
  }
  void theScreenCanBeBlackAndComesBackWhereItWas() {
    QFETCH(int, key);
    m_player->seek(3);
    QTest::keyClick(m_talk.get(), static_cast<Qt::Key>(key));
    QVERIFY(m_talk->isBlack());
    const QImage black = m_talk->grab().toImage();
    QVERIFY(black.pixelColor(black.rect().center()).lightness() < 16);
    QTest::keyClick(m_talk.get(), static_cast<Qt::Key>(key));
    QVERIFY(!m_talk->isBlack());
    QTest::keyClick(m_talk.get(), Qt::Key_B);
    QTest::keyClick(m_talk.get(), Qt::Key_PageDown);
    QVERIFY(!m_talk->isBlack());
    QCOMPARE(position(), 3);
  }

  void f5AndEscapeEndIt_data() {
    QTest::addColumn<int>("key");
    QTest::newRow("F5") << int(Qt::Key_F5);
    QTest::newRow("Esc") << int(Qt::Key_Escape);
  }
  void f5AndEscapeEndIt() {
    QFETCH(int, key);
    const QSignalSpy ended(m_talk.get(), &TalkWindow::ended);
    QTest::keyClick(m_talk.get(), static_cast<Qt::Key>(key));
    QVERIFY(!m_talk->isVisible());
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().toBool(), false);
  }

  void aScreenThatIsGoneEndsIt() {
    const QSignalSpy ended(m_talk.get(), &TalkWindow::ended);
    Q_EMIT qGuiApp->screenRemoved(QGuiApplication::primaryScreen());
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().toBool(), true);
  }

  void steppingWhileItMovesFinishesTheMotion() {
    QTest::keyClick(m_talk.get(), Qt::Key_Right);
    QVERIFY(m_talk->stage()->isMoving());
    QTest::keyClick(m_talk.get(), Qt::Key_Right);
    QCOMPARE(position(), 2);
    QTRY_VERIFY(!m_talk->stage()->isMoving());
  }

  void theTypeIsLargeEnoughForTheLastRow() {
    const double least = m_talk->height() / 45.0;
    for (int role = 0; role < kTypeRoleCount; ++role) {
      QVERIFY(m_talk->stage()->typeScale().pixelSize(static_cast<TypeRole>(role)) >= least);
    }
  }

  void thePictureStaysInItsPlaceWhateverTheWords() {
    const QRect before = m_talk->stage()->geometry();
    m_talk->caption()->setWords(u"A very long sentence "_s.repeated(12),
                                u"and a very long line under it "_s.repeated(12));
    QCOMPARE(m_talk->stage()->geometry(), before);
    QVERIFY(!m_talk->grab().isNull());
  }

  void withNoTalkNothingFollows() {
    m_talk->end();
    const int painted = m_talk->stage()->paintCount();
    m_player->seek(4);
    QCOMPARE(m_talk->stage()->paintCount(), painted);
    m_talk->present(QGuiApplication::primaryScreen());
    QCOMPARE(m_talk->progress()->words(), u"step 4 of 12"_s);
  }
};

QTEST_MAIN(TalkTest)
#include "talk_test.moc"
