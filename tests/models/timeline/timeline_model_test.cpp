// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timeline_model.h"
#include "models/timeline/recording_of.h"
#include "models/timeline/step_rows.h"
#include "tests/support/counter_exhibit.h"
#include "tests/support/counter_machine.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace orrery {

class TimelineModelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void rowsAreSteps();
  void theTesterHasNothingToSayWhileItIsStepped();
  void aForkRemovesAndAddsRows();
  void theCursorStaysWithinTheSteps();
  void operationsAreFoundBothWays();
  void landmarksAreThinnedEvenly();
  void searchFindsTheNextAndThePreviousSentence();
  void withoutARecordingItIsEmpty();
  void virtualTimeIsForPeople();
  void stopsAreTheMainStepsAndTheEnds();
  void oneStepHasNoStopBetween();
  void aMillionStepsAreSearchedForTheNextStop();
  void rowsAreThoseOfTheGrain();
  void theDetailAtTheCursorHasARow();
  void theTesterHasNothingToSayOfTheRows();

 private:
  std::unique_ptr<RecordingOf<counter::Machine>> m_recording;
  std::unique_ptr<TimelineModel> m_model;
};

void TimelineModelTest::init() {
  m_model = std::make_unique<TimelineModel>();
  m_recording = std::make_unique<RecordingOf<counter::Machine>>(counter::Machine(), counter::State());
  QVERIFY(m_recording->apply(counter::add(u"A"_s, 25), 0));
  QVERIFY(m_recording->apply(counter::rename(u"x"_s), 25));
  m_model->setRecording(m_recording.get(), &counter::exhibit());
}

void TimelineModelTest::rowsAreSteps() {
  QCOMPARE(m_model->rowCount(), 26);
  QCOMPARE(m_model->columnCount(), TimelineModel::FirstMeasure + 2);
  QCOMPARE(m_model->data(m_model->index(0, TimelineModel::Number)).toInt(), 1);
  QCOMPARE(m_model->data(m_model->index(24, TimelineModel::FirstMeasure)).toFloat(), 25.0F);
  QVERIFY(m_model->data(m_model->index(9, 0), TimelineModel::LandmarkRole).toBool());
  QVERIFY(!m_model->data(m_model->index(8, 0), TimelineModel::LandmarkRole).toBool());
  QVERIFY(!m_model->data(m_model->index(3, TimelineModel::Sentence)).toString().isEmpty());
  QVERIFY(m_model->data(QModelIndex()).isNull());
  for (int column = 0; column < m_model->columnCount(); ++column) {
    QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
  }
}

void TimelineModelTest::theTesterHasNothingToSayWhileItIsStepped() {
  const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
  for (int position = 0; position <= m_model->length(); ++position) {
    m_model->setPosition(position);
  }
  for (int position = m_model->length(); position >= 0; --position) {
    m_model->setPosition(position);
  }
  QVERIFY(m_recording->apply(counter::add(u"B"_s, 3), 7));
  m_model->follow(7);
  m_recording->switchTo(0);
  m_model->follow(7);
  m_model->setRecording(nullptr, nullptr);
  QCOMPARE(m_model->rowCount(), 0);
}

void TimelineModelTest::aForkRemovesAndAddsRows() {
  QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
  QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
  m_model->setPosition(26);
  QVERIFY(m_recording->apply(counter::add(u"B"_s, 3), 7));
  m_model->follow(7);
  QCOMPARE(removed.size(), 1);
  QCOMPARE(removed.first().at(1).toInt(), 7);
  QCOMPARE(removed.first().at(2).toInt(), 25);
  QCOMPARE(inserted.size(), 1);
  QCOMPARE(inserted.first().at(2).toInt(), 9);
  QCOMPARE(m_model->length(), 10);
  QCOMPARE(m_model->position(), 10);
}

void TimelineModelTest::theCursorStaysWithinTheSteps() {
  QSignalSpy moved(m_model.get(), &TimelineModel::positionChanged);
  m_model->setPosition(1000);
  QCOMPARE(m_model->position(), 26);
  m_model->setPosition(-5);
  QCOMPARE(m_model->position(), 0);
  QVERIFY(m_model->currentStep() == nullptr);
  m_model->setPosition(0);
  QCOMPARE(moved.size(), 2);
  m_model->setPosition(3);
  QVERIFY(m_model->currentStep() == &m_recording->step(3));
}

void TimelineModelTest::operationsAreFoundBothWays() {
  m_model->setPosition(10);
  QCOMPARE(m_model->nextOperation(), 25);
  QCOMPARE(m_model->previousOperation(), 0);
  m_model->setPosition(25);
  QCOMPARE(m_model->nextOperation(), 26);
  QCOMPARE(m_model->previousOperation(), 0);
  m_model->setPosition(26);
  QCOMPARE(m_model->nextOperation(), 26);
  QCOMPARE(m_model->previousOperation(), 25);
}

void TimelineModelTest::landmarksAreThinnedEvenly() {
  // 26 is the renaming.
  QCOMPARE(m_model->landmarks(100), (std::vector<int>{10, 20, 26}));
  QVERIFY(m_recording->apply(counter::add(u"A"_s, 1'000), 26));
  m_model->follow(26);
  const auto thinned = m_model->landmarks(10);
  QCOMPARE(thinned.size(), std::size_t{10});
  QVERIFY(std::ranges::is_sorted(thinned));
  QCOMPARE(thinned.front(), 10);
}

void TimelineModelTest::searchFindsTheNextAndThePreviousSentence() {
  const auto sentence = m_model->data(m_model->index(19, TimelineModel::Sentence)).toString();
  QCOMPARE(m_model->find(sentence.toUpper(), 0), 20);
  QCOMPARE(m_model->find(sentence, 20), -1);
  QCOMPARE(m_model->find(sentence, 26, true), 20);
  QCOMPARE(m_model->find(u""_s, 0), -1);
}

void TimelineModelTest::withoutARecordingItIsEmpty() {
  TimelineModel empty;
  const QAbstractItemModelTester tester(&empty, QAbstractItemModelTester::FailureReportingMode::Fatal);
  QCOMPARE(empty.rowCount(), 0);
  QVERIFY(empty.currentStep() == nullptr);
  empty.setPosition(4);
  QCOMPARE(empty.position(), 0);
  empty.follow(0);
  QCOMPARE(empty.find(u"x"_s, 0), -1);
}

void TimelineModelTest::virtualTimeIsForPeople() {
  const QLocale before;
  QLocale::setDefault(QLocale::c());
  QCOMPARE(timeText(0), u"0"_s);
  QCOMPARE(timeText(350), u"350 ns"_s);
  QCOMPARE(timeText(12'500), u"12.5 µs"_s);
  QCOMPARE(timeText(2'000'000), u"2 ms"_s);
  QCOMPARE(timeText(1'310'000'000), u"1.31 s"_s);
  QLocale::setDefault(before);
}

void TimelineModelTest::stopsAreTheMainStepsAndTheEnds() {
  QVERIFY(m_model->hasDetails());
  QSignalSpy changed(m_model.get(), &TimelineModel::grainChanged);
  for (int position = 0; position <= m_model->length(); ++position) {
    QVERIFY(m_model->isStop(position));
  }
  m_model->setGrain(Grain::Coarse);
  m_model->setGrain(Grain::Coarse);
  QCOMPARE(changed.size(), 1);
  std::vector<int> stops;
  for (int position = 0; position <= m_model->length(); ++position) {
    if (m_model->isStop(position)) {
      stops.push_back(position);
    }
  }
  QCOMPARE(stops, (std::vector<int>{0, 10, 20, 26}));
  // It is the reader's choice: another recording does not change it.
  m_model->setRecording(nullptr, nullptr);
  QCOMPARE(m_model->grain(), Grain::Coarse);
  QVERIFY(!m_model->hasDetails());
  QCOMPARE(m_model->nextStop(), 0);
  QCOMPARE(m_model->previousStop(), 0);
}

void TimelineModelTest::oneStepHasNoStopBetween() {
  QVERIFY(m_model->isOneStep(3, 4));
  QVERIFY(m_model->isOneStep(4, 3));
  QVERIFY(!m_model->isOneStep(3, 5));
  QVERIFY(!m_model->isOneStep(3, 3));
  m_model->setGrain(Grain::Coarse);
  QVERIFY(m_model->isOneStep(0, 10));
  QVERIFY(m_model->isOneStep(10, 3));
  QVERIFY(m_model->isOneStep(20, 26));
  QVERIFY(!m_model->isOneStep(9, 11));
  QVERIFY(!m_model->isOneStep(0, 20));
}

void TimelineModelTest::aMillionStepsAreSearchedForTheNextStop() {
  QVERIFY(m_recording->apply(counter::add(u"B"_s, 1'000'000), 26));
  m_model->follow(26);
  m_model->setGrain(Grain::Coarse);
  m_model->setPosition(500'000);
  QCOMPARE(m_model->nextStop(), 500'006);
  QCOMPARE(m_model->previousStop(), 499'996);
  const StepRows rows(m_model.get());
  QCOMPARE(rows.rowCount(), 100'000 + 4);
}

void TimelineModelTest::rowsAreThoseOfTheGrain() {
  const StepRows rows(m_model.get());
  QCOMPARE(rows.rowCount(), 26);
  QCOMPARE(rows.columnCount(), m_model->columnCount());
  QCOMPARE(rows.numberOf(7), 8);
  QCOMPARE(rows.rowOf(8), 7);
  QCOMPARE(rows.rowOf(27), -1);
  m_model->setGrain(Grain::Coarse);
  QCOMPARE(rows.rowCount(), 3);
  QCOMPARE(rows.numberOf(1), 20);
  QCOMPARE(rows.rowOf(20), 1);
  QCOMPARE(rows.rowOf(21), -1);
  QCOMPARE(rows.rowOf(0), -1);
  QCOMPARE(rows.index(1, TimelineModel::Number).data().toInt(), 20);
  QCOMPARE(rows.index(1, TimelineModel::Sentence).data(), m_model->index(19, TimelineModel::Sentence).data());
  QCOMPARE(rows.headerData(TimelineModel::Time, Qt::Horizontal, Qt::DisplayRole),
           m_model->headerData(TimelineModel::Time, Qt::Horizontal, Qt::DisplayRole));
  m_model->setGrain(Grain::Fine);
  QCOMPARE(rows.rowCount(), 26);
}

void TimelineModelTest::theDetailAtTheCursorHasARow() {
  m_model->setGrain(Grain::Coarse);
  const StepRows rows(m_model.get());
  m_model->setPosition(13);
  QCOMPARE(rows.rowCount(), 4);
  QCOMPARE(rows.rowOf(13), 1);
  m_model->setPosition(24);
  QCOMPARE(rows.rowCount(), 4);
  QCOMPARE(rows.rowOf(13), -1);
  QCOMPARE(rows.rowOf(24), 2);
  m_model->setPosition(20);
  QCOMPARE(rows.rowCount(), 3);
  m_model->setPosition(0);
  QCOMPARE(rows.rowCount(), 3);
}

void TimelineModelTest::theTesterHasNothingToSayOfTheRows() {
  StepRows rows(m_model.get());
  const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
  for (const Grain grain : {Grain::Fine, Grain::Coarse, Grain::Fine, Grain::Coarse}) {
    m_model->setGrain(grain);
    for (int position = 0; position <= m_model->length(); ++position) {
      m_model->setPosition(position);
    }
    m_model->setPosition(9);
    QVERIFY(m_recording->apply(counter::add(u"B"_s, 13), 7));
    m_model->follow(7);
    QCOMPARE(m_model->length(), 20);
    QCOMPARE(rows.rowCount(), grain == Grain::Fine ? 20 : 3);  // with coarse steps 17, the cursor at 9, the end
    m_model->setPosition(19);
    m_recording->switchTo(0);
    m_model->follow(7);
    m_model->retranslate();
    QCOMPARE(rows.rowCount(), grain == Grain::Fine ? 26 : 4);
  }
  m_model->setRecording(nullptr, nullptr);
  QCOMPARE(rows.rowCount(), 0);
}

}  // namespace orrery

QTEST_GUILESS_MAIN(orrery::TimelineModelTest)
#include "timeline_model_test.moc"
