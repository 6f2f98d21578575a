// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks.h"
#include "app/file_commands.h"
#include "app/talk_control.h"
#include "tests/app/window_fixture.h"
#include "views/panels/message_bar.h"
#include "views/panels/operation_bar.h"
#include "views/panels/scrubber.h"
#include "views/stage/stage_widget.h"
#include "views/talk/talk_bars.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace orrery;
using namespace Qt::StringLiterals;

namespace {

Operation sendBy(const QString& goroutine) {
  return {u"send"_s, {{u"channel"_s, u"ch"_s}, {u"goroutine"_s, goroutine}, {u"value"_s, 7}}};
}

/// Presses a button of the message box that comes next.
void answerWith(QMessageBox::StandardButton button) {
  QTimer::singleShot(0, qApp, [button] {
    auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
    if (box != nullptr) {
      box->button(button)->click();
    }
  });
}

}  // namespace

/// What a person would do by hand.
class MainWindowTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<MainWindow> m_window;

  [[nodiscard]] int position() const { return m_window->session()->timeline()->position(); }
  [[nodiscard]] int length() const { return m_window->session()->timeline()->length(); }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(m_window.get(), key, modifiers);
  }
  /// One instruction is done from the beginning, on a branch of its own, and the cursor stands at its end.
  void branchOff() {
    m_window->player()->toStart();
    QVERIFY(m_window->session()->apply({u"next"_s, {}}));
    m_window->player()->toEnd();
  }

 private Q_SLOTS:
  void initTestCase() { test::isolate(); }
  void init() {
    test::forgetAll();
    LaunchOptions options;
    options.exhibit = u"go_channel"_s;
    options.scenario = u"rendezvous"_s;
    m_window = test::openWindow(options);
  }
  void cleanup() { m_window.reset(); }

  void itStartsWithAPictureAtTheBeginning() {
    QVERIFY(m_window->session()->isOpen());
    QCOMPARE(position(), 0);
    QVERIFY(!m_window->stage()->picture().items.empty());
    QVERIFY(m_window->messages()->isHidden());
    QTRY_VERIFY(m_window->stage()->paintCount() > 0);
  }

  void theKeysStepToTheEndAndBack() {
    const QAbstractItemModelTester tester(m_window->session()->timeline(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Picture first = m_window->stage()->picture();
    while (position() < length()) {
      const int before = position();
      press(Qt::Key_Right);
      QCOMPARE(position(), before + 1);
    }
    press(Qt::Key_Right);
    QCOMPARE(position(), length());
    while (position() > 0) {
      press(Qt::Key_Left);
    }
    QCOMPARE(m_window->stage()->picture(), first);
  }

  void endsAndOperationsAreOneKeyAway() {
    press(Qt::Key_End);
    QCOMPARE(position(), length());
    press(Qt::Key_Home);
    QCOMPARE(position(), 0);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(position(), length());
    press(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(position(), 0);
    press(Qt::Key_PageDown);
    QCOMPARE(position(), 1);
    press(Qt::Key_PageUp);
    QCOMPARE(position(), 0);
  }

  void playingAtEightTimesReachesTheEnd() {
    for (int i = 0; i < 8; ++i) {
      press(Qt::Key_Plus);
    }
    QCOMPARE(m_window->player()->speed(), 8.0);
    press(Qt::Key_End);
    for (int i = 0; i < 6; ++i) {
      press(Qt::Key_Left);
    }
    press(Qt::Key_Space);
    QVERIFY(m_window->player()->isPlaying());
    QTRY_COMPARE_WITH_TIMEOUT(position(), length(), 60'000);
    QTRY_VERIFY(!m_window->player()->isPlaying());
    QTRY_VERIFY(!m_window->stage()->isMoving());
  }

  void aClickOnTheScrubberGoesThere() {
    auto* const scrubber = m_window->findChild<Scrubber*>();
    const int wanted = length() / 2;
    QTest::mouseClick(scrubber, Qt::LeftButton, Qt::NoModifier,
                      QPoint(scrubber->pixelOf(wanted), scrubber->height() / 2));
    QCOMPARE(position(), wanted);
    QVERIFY(!m_window->player()->isPlaying());
  }

  void anOperationInThePastKeepsTheOldFuture() {
    const int oldLength = length();
    const QString oldEnd =
        m_window->session()->timeline()->index(oldLength - 1, TimelineModel::Sentence).data().toString();
    m_window->player()->seek(0);
    Q_EMIT m_window->findChild<OperationBar*>()->requested({u"next"_s, {}});
    QVERIFY(m_window->player()->isPlaying());
    QCOMPARE(m_window->session()->recording().branches().size(), std::size_t{2});
    QVERIFY(length() < oldLength);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->player()->isPlaying(), 60'000);
    QCOMPARE(position(), length());

    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(position(), 0);
    QCOMPARE(length(), oldLength);
    QCOMPARE(m_window->session()->timeline()->index(oldLength - 1, TimelineModel::Sentence).data().toString(), oldEnd);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(length() < oldLength);
    m_window->session()->switchTo(0);
    QCOMPARE(length(), oldLength);
  }

  void aRefusedOperationSaysWhyAndChangesNothing() {
    const int before = position();
    Q_EMIT m_window->findChild<OperationBar*>()->requested(sendBy(u"nobody"_s));
    QCOMPARE(position(), before);
    QCOMPARE(m_window->session()->recording().branches().size(), std::size_t{1});
    QVERIFY(!m_window->document()->isModified());
  }

  void languageAndThemeChangeInTheMiddleOfATween() {
    press(Qt::Key_Right);
    m_window->stage()->holdMotionAt(0.5);
    const QString english = m_window->session()->timeline()->index(0, TimelineModel::Sentence).data().toString();
    m_window->setTheme(u"dark"_s);
    QVERIFY(m_window->stage()->theme().isDark());
    QVERIFY(isDark(QApplication::palette()));
    QCOMPARE(position(), 1);
    m_window->setLanguage(u"zh_CN"_s);
    QTRY_VERIFY((m_window->actions())[Command::Open]->text() != "Open…"_L1);
    const QString chinese = m_window->session()->timeline()->index(0, TimelineModel::Sentence).data().toString();
    QVERIFY(chinese != english);
    QCOMPARE(QLocale().language(), QLocale::Chinese);
    press(Qt::Key_Right);
    QCOMPARE(position(), 2);
    m_window->setLanguage(u"en"_s);
    m_window->setTheme(u"light"_s);
    QTRY_COMPARE((m_window->actions())[Command::Open]->text(), u"Open…"_s);
    QCOMPARE(m_window->session()->timeline()->index(0, TimelineModel::Sentence).data().toString(), english);
    QVERIFY(!m_window->stage()->theme().isDark());
  }

  void typingIsNotTakenForKeys() {
    press(Qt::Key_F, Qt::ControlModifier);
    auto* const search = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(search != nullptr);
    QTest::keyClicks(search, u"b 0+-?"_s);
    QTest::keyClick(search, Qt::Key_Left);
    QTest::keyClick(search, Qt::Key_Home);
    QCOMPARE(search->text(), u"b 0+-?"_s);
    QCOMPARE(position(), 0);
    QVERIFY(!m_window->player()->isPlaying());
    QCOMPARE(m_window->player()->speed(), 1.0);
  }

  void aFocusedButtonTakesSpaceItself() {
    auto* const button = m_window->findChild<Panel*>()->findChild<QPushButton*>();
    QVERIFY(button != nullptr);
    const QSignalSpy clicked(button, &QPushButton::clicked);
    disconnect(button, &QPushButton::clicked, nullptr, nullptr);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!m_window->player()->isPlaying());
  }

  void everyActionHasAKeyAndItsToolTipNamesIt() {
    for (std::size_t i = 0; i < kCommandCount; ++i) {
      const QAction* const action = (m_window->actions())[static_cast<Command>(i)];
      QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
      QVERIFY2(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)),
               qPrintable(action->toolTip()));
    }
  }

  void noTwoActionsShareAKey() {
    QHash<QString, QString> taken;
    for (std::size_t i = 0; i < kCommandCount; ++i) {
      const QAction* const action = (m_window->actions())[static_cast<Command>(i)];
      for (const QKeySequence& key : action->shortcuts()) {
        QVERIFY2(!taken.contains(key.toString()), qPrintable(key.toString()));
        taken.insert(key.toString(), action->text());
      }
    }
  }

  void docksFillWhenTheyAreFirstShown() {
    const std::vector<Command> all{Command::ShowInspector, Command::ShowCharts, Command::ShowSteps,
                                   Command::ShowBookmarks, Command::ShowBranches};
    for (const Command command : all) {
      QDockWidget* const dock = m_window->docks()->dock(command);
      QVERIFY(dock->isHidden() ? dock->widget() == nullptr : true);
      if (dock->isHidden()) {
        (m_window->actions())[command]->trigger();
      }
      QTRY_VERIFY(dock->widget() != nullptr);
      QVERIFY((m_window->actions())[command]->isChecked());
    }
  }

  void whatIsNotSavedIsAskedFor() {
    branchOff();
    QVERIFY(m_window->document()->isModified());
    answerWith(QMessageBox::Cancel);
    m_window->files()->openShipped(u"go_channel"_s, u"buffered"_s);
    QCOMPARE(m_window->session()->scenario().id, u"rendezvous"_s);
    answerWith(QMessageBox::Discard);
    m_window->files()->openShipped(u"go_channel"_s, u"buffered"_s);
    QCOMPARE(m_window->session()->scenario().id, u"buffered"_s);
    QVERIFY(!m_window->document()->isModified());
  }

  void whatIsSavedOpensTheSame() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"saved.orrery.json"_s);
    branchOff();
    m_window->player()->stepBack();
    const int at = position();
    const int end = length();
    QVERIFY(m_window->files()->saveTo(path));
    QVERIFY(!m_window->document()->isModified());
    m_window->files()->openShipped(u"go_channel"_s, u"buffered"_s);
    m_window->files()->open(path);
    QCOMPARE(position(), at);
    QCOMPARE(length(), end);
    QCOMPARE(m_window->settings().recentFiles.first(), path);
    QVERIFY(m_window->document()->shippedId().isEmpty());
  }

  void aDroppedFileOpens() {
    const QTemporaryDir folder;
    const QString path = test::scenarioFile(folder);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(m_window->document()->path(), path);
    QCOMPARE(m_window->document()->title(), u"My own run"_s);
  }

  void picturesAreExported() {
    const QTemporaryDir folder;
    const QSize size(640, 360);
    m_window->files()->exportTo(folder.filePath(u"one.png"_s), false, size, Theme::light());
    QCOMPARE(QImage(folder.filePath(u"one.png"_s)).size(), size);
    m_window->files()->exportTo(folder.filePath(u"one.svg"_s), false, size, Theme::dark());
    QVERIFY(test::readFile(folder.filePath(u"one.svg"_s)).contains("<svg"));
    m_window->files()->exportTo(folder.filePath(u"all.pdf"_s), true, size, Theme::light());
    QVERIFY(test::readFile(folder.filePath(u"all.pdf"_s)).startsWith("%PDF"));
    QVERIFY(!m_window->messages()->isHidden());
    QVERIFY(m_window->messages()->text().contains(u"all.pdf"_s));
  }

  void nothingIsPaintedWhileNothingMoves() {
    press(Qt::Key_Right);
    QTRY_VERIFY(!m_window->stage()->isMoving());
    const int painted = m_window->stage()->paintCount();
    QTimer later;
    later.setSingleShot(true);
    later.start(400);
    QTRY_VERIFY(!later.isActive());
    QCOMPARE(m_window->stage()->paintCount(), painted);
  }

  void aTalkComesBackWithNothingChanged() {
    press(Qt::Key_Right);
    m_window->stage()->zoomIn();
    const QByteArray layout = m_window->docks()->layout();
    const QRect geometry = m_window->geometry();
    const double zoom = m_window->stage()->view().zoom();
    press(Qt::Key_F5);
    QTRY_VERIFY(m_window->talk()->window() != nullptr && m_window->talk()->window()->isVisible());
    TalkWindow* const talk = m_window->talk()->window();
    QVERIFY(talk->stage()->theme().isDark());
    QTest::keyClick(talk, Qt::Key_PageDown);
    QCOMPARE(position(), 2);
    QTest::keyClick(talk, Qt::Key_Escape);
    QTRY_VERIFY(!talk->isVisible());
    QCOMPARE(position(), 2);
    QCOMPARE(m_window->stage()->view().zoom(), zoom);
    QCOMPARE(m_window->geometry(), geometry);
    QCOMPARE(m_window->docks()->layout(), layout);
  }

  void theSheetOfKeysOpens() {
    press(Qt::Key_Question);
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
  }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
