// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timeline_model.h"
#include "models/timeline/recording_of.h"
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

}  // namespace orrery

QTEST_GUILESS_MAIN(orrery::TimelineModelTest)
#include "timeline_model_test.moc"
