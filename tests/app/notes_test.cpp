// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_commands.h"
#include "app/notes_control.h"
#include "app/study/study_desk.h"
#include "tests/app/window_fixture.h"
#include "views/notes_panels/check_page.h"
#include "views/notes_panels/reader.h"
#include "views/notes_panels/search_panel.h"
#include "views/notes_panels/start_page.h"
#include "views/notes_panels/user_notes_panel.h"
#include "views/panels/message_bar.h"
#include "views/panels/transport_bar.h"
#include "views/stage/stage_widget.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace orrery;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kNotes = R"(# Go notes

## Sending on a channel

A send on a channel copies the value. Sending on a closed channel blocks forever.

## Cooking

Onions first.
)";

/// Chooses a path in the file dialog that comes next, once it is there.
void chooseInDialog(const QString& path) {
  auto* const timer = new QTimer(qApp);
  timer->callOnTimeout([timer, path] {
    auto* const dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    if (dialog == nullptr) {
      return;
    }
    timer->stop();
    timer->deleteLater();
    dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(path);
    QMetaObject::invokeMethod(dialog, &QDialog::accept, Qt::QueuedConnection);
  });
  timer->start(10);
}

bool says(const QWidget& where, const QString& words) {
  const auto labels = where.findChildren<QLabel*>();
  return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
    // Long words have places to break in them that cannot be seen.
    const QString text = QString(label->text()).remove(QChar(0x200b));
    return label->isVisibleTo(&where) && text.contains(words, Qt::CaseInsensitive);
  });
}

}  // namespace

/// The user's notes in the window.
class NotesTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<MainWindow> m_window;

  [[nodiscard]] NotesControl& notes() const { return *m_window->notes(); }
  [[nodiscard]] StudyIndex& index() const { return *notes().desk()->index(); }
  void waitUntilRead() const {
    QTRY_COMPARE(notes().desk()->reader()->state(), NotesReader::State::Watching);
    QTRY_VERIFY(!index().isBusy());
  }
  void openNotes() {
    m_window = test::openWindow();
    notes().open(m_folder->path());
    waitUntilRead();
  }
  template <class Page>
  [[nodiscard]] Page* shown() const {
    auto* const page = m_window->findChild<Page*>();
    return page != nullptr && page->isVisible() ? page : nullptr;
  }

 private Q_SLOTS:
  void initTestCase() {
    test::isolate();
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
  }
  void init() {
    test::forgetAll();
    QFile::remove(StudyDesk::memoryPath());
    m_folder = std::make_unique<QTemporaryDir>();
    test::writeFile(m_folder->filePath(u"go.md"_s), kNotes);
  }
  void cleanup() { m_window.reset(); }

  void theSectionStandsBesideTheStepItSpeaksOf() {
    openNotes();
    notes().openTopic(u"go_channel/send"_s);
    QTRY_VERIFY(m_window->findChild<UserNotesPanel*>() != nullptr);
    auto* const panel = m_window->findChild<UserNotesPanel*>();
    QCOMPARE(panel->topic(), u"go_channel/send"_s);
    QTRY_VERIFY(says(*panel, u"Sending on a channel"_s));
    QVERIFY(!says(*panel, u"Cooking"_s));
    QVERIFY(index().memory().visited.contains(u"go_channel/send"_s));
  }

  void aFolderIsOpenedByDroppingIt() {
    m_window = test::openWindow();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_folder->path())});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(m_window->settings().notesFolder, m_folder->path());
    waitUntilRead();
    QCOMPARE(notes().desk()->reader()->filesRead(), 1);
  }

  void aFolderIsChosenInTheDialog() {
    m_window = test::openWindow();
    chooseInDialog(m_folder->path());
    m_window->actions()[Command::OpenNotes]->trigger();
    QCOMPARE(m_window->settings().notesFolder, m_folder->path());
    QVERIFY(m_window->actions()[Command::CloseNotes]->isEnabled());
    m_window->actions()[Command::CloseNotes]->trigger();
    QVERIFY(m_window->settings().notesFolder.isEmpty());
    QCOMPARE(notes().desk()->reader()->state(), NotesReader::State::Closed);
  }

  void aScenarioIsOpenedAndSavedInTheDialog() {
    m_window = test::openWindow();
    const QString path = test::scenarioFile(*m_folder);
    chooseInDialog(path);
    m_window->actions()[Command::Open]->trigger();
    QCOMPARE(m_window->document()->path(), path);
    const QString copy = m_folder->filePath(u"copy.orrery.json"_s);
    chooseInDialog(copy);
    m_window->actions()[Command::SaveAs]->trigger();
    QCOMPARE(m_window->document()->path(), copy);
    QVERIFY(QFile::exists(copy));
  }

  void theFolderAndWhatWasPinnedComeBackAtTheNextStart() {
    openNotes();
    const auto found = index().sectionsOf(u"go_channel/send"_s);
    QVERIFY(!found.empty());
    const SectionKey key = keyOf(*found.front().file, found.front().match.section);
    index().setMark(u"go_channel/send"_s, key, SectionMark::Pinned);
    m_window->close();
    m_window.reset();
    m_window = test::openWindow();
    QTRY_VERIFY(notes().desk() != nullptr);
    waitUntilRead();
    QCOMPARE(notes().desk()->reader()->folder(), QDir(m_folder->path()).canonicalPath());
    QCOMPARE(index().markOf(u"go_channel/send"_s, key), SectionMark::Pinned);
    QVERIFY(index().sectionsOf(u"go_channel/send"_s).front().isPinned);
  }

  void theFolderOfTheCommandLineIsReadAndRemembered() {
    LaunchOptions options;
    options.notes = m_folder->path();
    m_window = test::openWindow(options);
    QTRY_VERIFY(notes().desk() != nullptr);
    waitUntilRead();
    m_window->close();
    m_window.reset();
    m_window = test::openWindow();
    QCOMPARE(m_window->settings().notesFolder, m_folder->path());
  }

  void aDamagedMemoryIsKeptAndTold() {
    QDir().mkpath(QFileInfo(StudyDesk::memoryPath()).path());
    test::writeFile(StudyDesk::memoryPath(), "{\"orreryStudy\": 99}");
    openNotes();
    QVERIFY(m_window->messages()->isVisible());
    QVERIFY2(m_window->messages()->text().contains("study.json"_L1), qPrintable(m_window->messages()->text()));
    QVERIFY(QFile::exists(StudyDesk::memoryPath() % u".old"_s));
  }

  void aFolderThatIsGoneIsToldBesideTheStep() {
    openNotes();
    m_window->close();
    m_window.reset();
    QVERIFY(m_folder->remove());
    m_window = test::openWindow();
    QTRY_VERIFY(notes().desk() != nullptr);
    QTRY_COMPARE(notes().desk()->reader()->state(), NotesReader::State::Failed);
    notes().openTopic(u"go_channel/send"_s);
    QTRY_VERIFY(says(*m_window->findChild<UserNotesPanel*>(), QFileInfo(m_folder->path()).fileName()));
  }

  void everyTopicLeadsToAStepOfIt() {
    m_window = test::openWindow();
    for (const CatalogueEntry& entry : catalogue()) {
      for (const QString& topic : entry.exhibit->topics()) {
        notes().openTopic(topic);
        const Step* const step = m_window->session()->timeline()->currentStep();
        QVERIFY2(step != nullptr, qPrintable(topic));
        QCOMPARE(m_window->session()->exhibit().topic(step->kind), topic);
      }
    }
  }

  void everyClaimLeadsToTheStepThatShowsWhatIsTrue() {
    m_window = test::openWindow();
    notes().showCheck();
    const auto claims = shippedClaims();
    QVERIFY(claims);
    for (const Claim& claim : *claims) {
      notes().openClaim(claim.id);
      QVERIFY(notes().isStageShown());
      QCOMPARE(m_window->session()->scenario().id, claim.scenario);
      const Step* const step = m_window->session()->timeline()->currentStep();
      QVERIFY2(step != nullptr, qPrintable(claim.id));
      QCOMPARE(m_window->session()->exhibit().outlineLabel(step->kind), claim.outlineLabel);
    }
  }

  void aTopicThatNothingShowsIsSaid() {
    m_window = test::openWindow();
    notes().openTopic(u"bloom_filter"_s);
    QVERIFY(m_window->messages()->isVisible());
    QVERIFY(m_window->messages()->text().contains("bloom_filter"_L1));
  }

  void pagesTakeTheStagesPlaceAndGiveItBack() {
    openNotes();
    const auto* const transport = m_window->findChild<TransportBar*>();
    m_window->actions()[Command::ShowStart]->trigger();
    QVERIFY(shown<StartPage>() != nullptr);
    QVERIFY(!m_window->stage()->isVisible());
    QVERIFY(!transport->isVisible());
    QVERIFY(!m_window->actions()[Command::StepForward]->isEnabled());
    const int position = m_window->session()->timeline()->position();
    QTest::keyClick(m_window.get(), Qt::Key_Right);
    QCOMPARE(m_window->session()->timeline()->position(), position);
    m_window->actions()[Command::CheckNotes]->trigger();
    QVERIFY(shown<CheckPage>() != nullptr);
    QTest::keyClick(shown<CheckPage>(), Qt::Key_Escape);
    QVERIFY(m_window->stage()->isVisible());
    QVERIFY(transport->isVisible());
    QVERIFY(m_window->actions()[Command::StepForward]->isEnabled());
  }

  void aSectionIsReadAndTheReaderClosed() {
    openNotes();
    notes().read(u"go.md"_s, 1);
    QVERIFY(shown<Reader>() != nullptr);
    QCOMPARE(shown<Reader>()->file()->path, u"go.md"_s);
    QTest::keyClick(shown<Reader>(), Qt::Key_Escape);
    QVERIFY(notes().isStageShown());
    // Closing the folder leaves nobody with a page of a file that is gone.
    notes().read(u"go.md"_s, 1);
    notes().closeFolder();
    QVERIFY(notes().isStageShown());
  }

  void aScenarioThatShowsSeveralTopicsOfASectionIsNamedOnce() {
    test::writeFile(m_folder->filePath(u"all.md"_s),
                    "# Channel: send, receive, close, select, nil channel, deadlock\n\ntext\n");
    openNotes();
    QVERIFY(index().topicsOf(u"all.md"_s, 0).size() > 1);
    notes().read(u"all.md"_s, 0);
    const auto buttons = shown<Reader>()->findChildren<QPushButton*>();
    const auto button = std::find_if(buttons.begin(), buttons.end(),
                                     [](const QPushButton* each) { return each->text().contains("show this"_L1); });
    QVERIFY(button != buttons.end());
    (*button)->click();
    auto* const menu = shown<Reader>()->findChild<QMenu*>();
    QVERIFY(menu != nullptr);
    QStringList titles;
    for (const QAction* action : menu->actions()) {
      titles.append(action->text());
    }
    menu->close();
    notes().showStage();
    QVERIFY(titles.size() > 1);
    QCOMPARE(titles.removeDuplicates(), 0);
  }

  void openingAScenarioShowsTheStage() {
    openNotes();
    notes().showStart();
    m_window->files()->openShipped(u"go_channel"_s, u"buffered"_s);
    QVERIFY(notes().isStageShown());
  }

  void searchFindsTopicsAndNotes() {
    openNotes();
    m_window->actions()[Command::SearchAll]->trigger();
    auto* const search = shown<SearchPanel>();
    QVERIFY(search != nullptr);
    search->search(u"onions"_s);
    QTRY_VERIFY(says(*search, u"1 place"_s));
    search->search(u"sendq"_s);
    QTRY_VERIFY(!says(*search, u"1 place"_s));
  }

  void theLanguageChangesOnEveryPage() {
    openNotes();
    notes().showStart();
    const QString title = notes().desk()->titleOf(u"go_channel/close"_s);
    m_window->setLanguage(u"zh_CN"_s);
    QTRY_VERIFY(notes().desk()->titleOf(u"go_channel/close"_s) != title);
    m_window->setLanguage(u"en"_s);
    QTRY_COMPARE(notes().desk()->titleOf(u"go_channel/close"_s), title);
  }

  void withoutAFolderThereIsAWordAndAButton() {
    m_window = test::openWindow();
    notes().openTopic(u"go_channel/send"_s);
    QTRY_VERIFY(m_window->findChild<UserNotesPanel*>() != nullptr);
    const auto buttons = m_window->findChild<UserNotesPanel*>()->findChildren<QPushButton*>();
    QTRY_VERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* b) { return b->isVisible(); }));
  }
};

QTEST_MAIN(NotesTest)
#include "notes_test.moc"
