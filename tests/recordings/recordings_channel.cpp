// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recordings/channel_programs.h"
#include "tests/recordings/channel_replay.h"

#include "models/go_runtime/select_order.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace orrery;
using recordings::ChannelReplay;

namespace {

QByteArray contents(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString ownFolder() { return QStringLiteral(ORRERY_SOURCE_DIR "/tests/recordings/channel"); }

/// The project's own recordings, and those that somebody else wants compared.
QStringList folders() {
  QStringList list{ownFolder()};
  const QString others = qEnvironmentVariable("ORRERY_RECORDINGS");
  if (!others.isEmpty()) {
    list.append(QDir(others).filePath(u"channel"_s));
  }
  return list;
}

QStringList sequences() {
  QStringList paths;
  for (const QString& folder : folders()) {
    for (const QString& name : QDir(folder).entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name)) {
      paths.append(QDir(folder).filePath(name));
    }
  }
  return paths;
}

QStringList filesNamed(const QString& name) {
  QStringList paths;
  for (const QString& folder : folders()) {
    if (QFile::exists(QDir(folder).filePath(name))) {
      paths.append(QDir(folder).filePath(name));
    }
  }
  return paths;
}

/// The same text with one number within the recorded state or outcomes of one line made another.
QByteArray damaged(const QByteArray& lines, QRandomGenerator& random) {
  QList<QByteArray> all = lines.split('\n');
  static const QRegularExpression kNumber(u"(?<![\\w\"])-?\\d+(?![\\w\"])"_s);
  for (;;) {
    const auto number = random.bounded(qsizetype{1}, all.size());
    const QString line = QString::fromUtf8(all[number]);
    const qsizetype from = line.indexOf("\"out\":"_L1);
    if (from < 0) {
      continue;
    }
    QList<QRegularExpressionMatch> found;
    for (auto it = kNumber.globalMatch(line, from); it.hasNext();) {
      found.append(it.next());
    }
    if (found.isEmpty()) {
      continue;
    }
    const auto& match = found.at(random.bounded(found.size()));
    QString changed = line;
    changed.replace(match.capturedStart(), match.capturedLength(), QString::number(match.captured().toLongLong() + 1));
    all[number] = changed.toUtf8();
    return all.join('\n');
  }
}

}  // namespace

class RecordingsChannel : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyRecordedOperationGivesTheRecordedState();
  void aDamagedRecordingIsNoticed();
  void everyRecordedProgramEndsAsRecorded();
  void aDamagedProgramIsNoticed();
  void selectDrawsAsEvenlyAsRecorded();
  void aSkewedChoiceIsNoticed();
};

void RecordingsChannel::everyRecordedOperationGivesTheRecordedState() {
  int steps = 0;
  const QStringList paths = sequences();
  for (const QString& path : paths) {
    ChannelReplay replay;
    const QString found = replay.replay(contents(path));
    QVERIFY2(found.isEmpty(), qPrintable(path % u": "_s % found));
    QVERIFY2(replay.steps() > 0, qPrintable(path % u": no operation"_s));
    steps += replay.steps();
  }
  qInfo("%d files, %d steps compared", static_cast<int>(paths.size()), steps);
  QVERIFY(!paths.isEmpty());
  QVERIFY(steps > 0);
}

void RecordingsChannel::aDamagedRecordingIsNoticed() {
  constexpr int kCopies = 12;
  QRandomGenerator random(20);
  int copies = 0;
  for (const QString& name : QDir(ownFolder()).entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name)) {
    const QByteArray sound = contents(QDir(ownFolder()).filePath(name));
    for (int i = 0; i < kCopies; ++i) {
      const QByteArray changed = damaged(sound, random);
      QVERIFY2(!ChannelReplay().replay(changed).isEmpty(), qPrintable(name));
      ++copies;
    }
  }
  qInfo("%d damaged copies, all noticed", copies);
}

void RecordingsChannel::everyRecordedProgramEndsAsRecorded() {
  const auto table =
      recordings::readPrograms(contents(QStringLiteral(ORRERY_SOURCE_DIR "/tests/recordings/channel_programs.json")));
  int compared = 0;
  QStringList left;
  QStringList unknown;
  for (const QString& path : filesNamed(u"oneshot.json"_s)) {
    for (const QJsonObject& recorded : recordings::recordedPrograms(contents(path))) {
      const QString name = recorded.value("name"_L1).toString();
      if (table.outOfScope.contains(name)) {
        left.append(name);
        continue;
      }
      // A program that only somebody else recorded cannot be known here; it is counted and named.
      if (!table.knows(name) && !path.startsWith(ownFolder())) {
        unknown.append(name);
        continue;
      }
      const QString found = recordings::compareProgram(recorded, table);
      QVERIFY2(found.isEmpty(), qPrintable(path % u": "_s % name % u": "_s % found));
      ++compared;
    }
  }
  qInfo("%d programs compared; %d out of this exhibit's scope: %s", compared, static_cast<int>(left.size()),
        qPrintable(left.join(", "_L1)));
  if (!unknown.isEmpty()) {
    qInfo("%d programs without a translation in channel_programs.json: %s", static_cast<int>(unknown.size()),
          qPrintable(unknown.join(", "_L1)));
  }
  QVERIFY(compared > 0);
}

void RecordingsChannel::aDamagedProgramIsNoticed() {
  const auto table =
      recordings::readPrograms(contents(QStringLiteral(ORRERY_SOURCE_DIR "/tests/recordings/channel_programs.json")));
  for (const QJsonObject& recorded :
       recordings::recordedPrograms(contents(QDir(ownFolder()).filePath(u"oneshot.json"_s)))) {
    if (table.outOfScope.contains(recorded.value("name"_L1).toString())) {
      continue;
    }
    QJsonObject exit = recorded;
    exit.insert(u"exit"_s, recorded.value("exit"_L1).toInt() == 2 ? 0 : 2);
    exit.insert(u"timeout"_s, false);
    QVERIFY(!recordings::compareProgram(exit, table).isEmpty());
    QJsonObject printed = recorded;
    printed.insert(u"stderr"_s, QJsonArray{u"something else"_s});
    QVERIFY2(!recordings::compareProgram(printed, table).isEmpty(), qPrintable(recorded.value("name"_L1).toString()));
  }
}

namespace {

/// An experiment of select_stats.json in the model's terms: cases on channels of a table, the case that counts as
/// default last, as recorded.
struct Experiment {
  QJsonArray counts;
  go::ChannelTable table;
  std::vector<go::SelectCase> cases;
  bool hasDefault = false;
};

/// Reads "recv a (ready), recv b (empty), default" and the like. What is said to be ready, and everything in a
/// description that says "all ready" or "both ready", has a value.
std::optional<Experiment> readExperiment(const QJsonObject& recorded) {
  Experiment made{recorded.value("counts"_L1).toArray(), {}, {}, false};
  const QString text = recorded.value("desc"_L1).toString().section(u": "_s, 0, 0);
  const bool isAllReady = text.contains("all ready"_L1) || text.contains("both ready"_L1);
  std::map<QString, go::ChannelId> channels;
  static const QRegularExpression kCase(u"(recv|send) (\\w+)( listed twice| once)?( \\((ready|empty|room)\\))?"_s);
  for (auto it = kCase.globalMatch(text); it.hasNext();) {
    const auto match = it.next();
    const QString name = match.captured(2);
    if (name == "nil"_L1) {
      made.cases.push_back({});
      continue;
    }
    if (!channels.contains(name)) {
      channels[name] = made.table.make(1);
      const bool isSend = match.captured(1) == "send"_L1;
      go::Channel& channel = made.table[channels[name]];
      channel.isClosed = name == "closed"_L1;
      channel.count = !isSend && !channel.isClosed && (isAllReady || match.captured(5) == "ready"_L1) ? 1 : 0;
    }
    const go::SelectCase one{channels[name], match.captured(1) == "send"_L1, {}};
    made.cases.push_back(one);
    if (match.captured(3) == " listed twice"_L1) {
      made.cases.push_back(one);
    }
  }
  made.hasDefault = text.contains("default"_L1);
  const auto expected = made.cases.size() + (made.hasDefault ? 1 : 0);
  // The recording leaves out the nil case's count where it says so; sizes tell whether the text was understood.
  if (static_cast<std::size_t>(made.counts.size()) != expected) {
    return std::nullopt;
  }
  return made;
}

/// How often each case is polled first among the ready ones.
std::vector<int> draw(const Experiment& experiment, int trials, bool isSkewed = false) {
  std::vector<int> counts(experiment.cases.size() + (experiment.hasDefault ? 1 : 0), 0);
  const std::uint32_t ready = go::readyCases(experiment.table, experiment.cases);
  Random random(1);
  for (int trial = 0; trial < trials; ++trial) {
    const go::SelectOrder order(experiment.cases, random);
    std::size_t chosen = counts.size() - 1;
    for (const std::uint8_t index : order.polls()) {
      if ((ready >> index & 1U) != 0) {
        chosen = isSkewed && trial % 50 == 0 ? 0 : index;
        break;
      }
    }
    ++counts[chosen];
  }
  return counts;
}

/// Pearson's statistic of two samples of one size (a row each); cases that neither took are left out.
double chiSquare(const std::vector<int>& model, const QJsonArray& recorded, int* freedom) {
  double sum = 0;
  *freedom = -1;
  for (std::size_t i = 0; i < model.size(); ++i) {
    const double real = recorded.at(static_cast<qsizetype>(i)).toDouble();
    const double total = real + model[i];
    if (total > 0) {
      sum += (real - model[i]) * (real - model[i]) / total;
      ++*freedom;
    }
  }
  return sum;
}

/// The value that chance exceeds once in ten thousand, by degrees of freedom from 0.
constexpr std::array<double, 5> kBound{0.0, 15.14, 18.42, 21.11, 23.51};

}  // namespace

void RecordingsChannel::selectDrawsAsEvenlyAsRecorded() {
  int compared = 0;
  for (const QString& path : filesNamed(u"select_stats.json"_s)) {
    const QJsonObject all = QJsonDocument::fromJson(contents(path)).object();
    const int trials = all.value("trials"_L1).toInt();
    for (const auto each : all.value("experiments"_L1).toArray()) {
      const QString text = each.toObject().value("desc"_L1).toString();
      const auto experiment = readExperiment(each.toObject());
      QVERIFY2(experiment, qPrintable(text));
      int freedom = 0;
      const double statistic = chiSquare(draw(*experiment, trials), experiment->counts, &freedom);
      QVERIFY2(freedom >= 0 && freedom < static_cast<int>(kBound.size()), qPrintable(text));
      QVERIFY2(statistic <= kBound[static_cast<std::size_t>(freedom)],
               qPrintable(u"%1: %2"_s.arg(text).arg(statistic)));
      ++compared;
    }
  }
  qInfo("%d experiments compared", compared);
  QVERIFY(compared > 0);
}

void RecordingsChannel::aSkewedChoiceIsNoticed() {
  const QJsonObject all =
      QJsonDocument::fromJson(contents(QDir(ownFolder()).filePath(u"select_stats.json"_s))).object();
  const auto experiment = readExperiment(all.value("experiments"_L1).toArray().first().toObject());
  QVERIFY(experiment);
  int freedom = 0;
  const double statistic =
      chiSquare(draw(*experiment, all.value("trials"_L1).toInt(), true), experiment->counts, &freedom);
  QVERIFY(statistic > kBound[static_cast<std::size_t>(freedom)]);
}

QTEST_GUILESS_MAIN(RecordingsChannel)
#include "recordings_channel.moc"
