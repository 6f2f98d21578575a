// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exhibit/operation_check.h"
#include "models/exhibit/scenario_io.h"
#include "models/go_channel/channel_exhibit.h"
#include "models/go_channel/state.h"
#include "models/go_channel/steps.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace orrery::go_channel {

namespace {

constexpr int kShortest = 5;
constexpr int kLongest = 70;
constexpr int kLongestSentence = 60;
constexpr int kMostOnScreen = 5;

QDir folder() { return QDir(QStringLiteral(ORRERY_SOURCE_DIR "/resources/scenarios/go_channel")); }

QStringList files() { return folder().entryList({u"*.json"_s}, QDir::Files, QDir::Name); }

}  // namespace

class ChannelScenariosTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyScenarioRuns_data() { rows(); }
  void everyScenarioRuns();
  void everyStepHasItsWords_data() { rows(); }
  void everyStepHasItsWords();
  void scenariosEndAsTheySay_data();
  void scenariosEndAsTheySay();
  void idsAndPlacesAreUnlike();

 private:
  static void rows();
  static std::unique_ptr<Recording> run(const QString& file, Scenario* scenario);
};

void ChannelScenariosTest::rows() {
  QTest::addColumn<QString>("file");
  for (const QString& file : files()) {
    QTest::newRow(qPrintable(file)) << file;
  }
}

std::unique_ptr<Recording> ChannelScenariosTest::run(const QString& file, Scenario* scenario) {
  const auto loaded = loadScenario(folder().filePath(file));
  if (!loaded) {
    qWarning("%s", qPrintable(loaded.error().message()));
    return nullptr;
  }
  *scenario = *loaded;
  auto recording = goChannel().record(scenario->configuration);
  const auto descriptions = goChannel().operations();
  for (const ScenarioOperation& each : scenario->operations) {
    const auto checked = checkOperation(each.operation, descriptions);
    const auto applied =
        checked ? (*recording)->apply(*checked, (*recording)->length(), each.ticks) : failure(checked.error());
    if (!applied) {
      qWarning("%s", qPrintable(applied.error().message()));
      return nullptr;
    }
  }
  return std::move(*recording);
}

void ChannelScenariosTest::everyScenarioRuns() {
  QFETCH(QString, file);
  Scenario scenario;
  const auto recording = run(file, &scenario);
  QVERIFY(recording != nullptr);
  QCOMPARE(scenario.exhibit, goChannel().id());
  QCOMPARE(scenario.id + u".json"_s, file);
  QVERIFY(!scenario.title.en.isEmpty() && !scenario.title.zh.isEmpty());
  QVERIFY(!scenario.text.en.isEmpty() && !scenario.text.zh.isEmpty());
  QVERIFY2(recording->length() >= kShortest && recording->length() <= kLongest,
           qPrintable(QString::number(recording->length())));
  QVERIFY(!scenario.bookmarks.empty());
  int before = 0;
  for (const Bookmark& mark : scenario.bookmarks) {
    QVERIFY(mark.position > before && mark.position <= recording->length());
    QVERIFY(!mark.text.en.isEmpty() && !mark.text.zh.isEmpty());
    before = mark.position;
  }
  QVERIFY(recording->stateAt(recording->length()).as<State>().goroutines.size() <= kMostOnScreen);
}

void ChannelScenariosTest::everyStepHasItsWords() {
  QFETCH(QString, file);
  Scenario scenario;
  const auto recording = run(file, &scenario);
  QVERIFY(recording != nullptr);
  recording->visit(1, recording->length(), [&](int number, const Step& step, const AnyState& state) {
    const QString sentence = goChannel().sentence(step, state);
    const QString detail = goChannel().detail(step, state);
    const bool isGood = !sentence.isEmpty() && sentence.size() <= kLongestSentence && !detail.isEmpty() &&
                        !sentence.contains(u'%') && !detail.contains(u'%');
    if (!isGood) {
      qWarning("step %d (%s): \"%s\" \"%s\"", number, qPrintable(goChannel().stepKindId(step.kind)),
               qPrintable(sentence), qPrintable(detail));
      QTest::qFail("words", __FILE__, __LINE__);
    }
    return isGood;
  });
}

void ChannelScenariosTest::scenariosEndAsTheySay_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<int>("outcome");
  QTest::addColumn<int>("leaked");
  const auto row = [](const QString& id, Outcome outcome, int leaked = 0) {
    QTest::newRow(qPrintable(id)) << QString(id + u".json"_s) << static_cast<int>(outcome) << leaked;
  };
  for (const QString& id : {u"deadlock_receive"_s, u"deadlock_send"_s, u"deadlock_mutual"_s, u"deadlock_range"_s}) {
    row(id, Outcome::Deadlock);
  }
  row(u"send_on_closed"_s, Outcome::Panicked);
  row(u"leak"_s, Outcome::Returned, 2);
  row(u"hidden_deadlock"_s, Outcome::Deadlock, 1);
  row(u"nine_cells"_s, Outcome::Going, 2);
  row(u"make_channel"_s, Outcome::Going);
  for (const QString& id : {u"leak_repaired"_s, u"rendezvous"_s, u"buffered"_s, u"fan_in"_s, u"fan_out"_s,
                            u"cat_fish_dog"_s, u"letters_numbers"_s, u"semaphore"_s, u"select_timeout"_s,
                            u"select_priority"_s, u"select_nil"_s, u"range_until_close"_s}) {
    row(id, Outcome::Returned);
  }
}

void ChannelScenariosTest::scenariosEndAsTheySay() {
  QFETCH(QString, file);
  QFETCH(int, outcome);
  QFETCH(int, leaked);
  Scenario scenario;
  const auto recording = run(file, &scenario);
  QVERIFY(recording != nullptr);
  const auto end = recording->stateAt(recording->length()).as<State>();
  QCOMPARE(static_cast<int>(end.outcome), outcome);
  QCOMPARE(static_cast<int>(std::ranges::count_if(end.goroutines, &Goroutine::isLeaked)), leaked);
}

void ChannelScenariosTest::idsAndPlacesAreUnlike() {
  QVERIFY(files().size() >= 20);
  QSet<int> places;
  for (const QString& file : files()) {
    const auto scenario = loadScenario(folder().filePath(file));
    QVERIFY(scenario);
    places.insert(scenario->order);
  }
  QCOMPARE(places.size(), files().size());
}

}  // namespace orrery::go_channel

QTEST_GUILESS_MAIN(orrery::go_channel::ChannelScenariosTest)
#include "channel_scenarios_test.moc"
