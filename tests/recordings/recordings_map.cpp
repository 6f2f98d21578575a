// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recordings/map_replay.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orrery;
using recordings::MapReplay;

namespace {

QByteArray contents(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString ownFolder() { return QStringLiteral(ORRERY_SOURCE_DIR "/tests/recordings/map"); }

QStringList recordingsIn(const QString& folder) {
  QStringList paths;
  for (const QString& name : QDir(folder).entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name)) {
    paths.append(QDir(folder).filePath(name));
  }
  return paths;
}

/// The project's own recordings, and those that somebody else wants compared.
QStringList allRecordings() {
  QStringList paths = recordingsIn(ownFolder());
  const QString others = qEnvironmentVariable("ORRERY_RECORDINGS");
  return others.isEmpty() ? paths : paths + recordingsIn(QDir(others).filePath(u"map"_s));
}

/// The numbers and marks of cells in a line that say what the map was like.
QList<QRegularExpressionMatch> recordedThings(const QString& line) {
  // A number behind a colon or in a list, or a digit of eight marks.
  static const QRegularExpression kThing(
      u"(?<=\":|\\[|,)(?<number>\\d+)(?=[,\\]}])|(?<=\\[\"|[0-9a-f])(?<mark>[0-9a-f])(?=[0-9a-f]*\",\\[)"_s);
  const qsizetype from = line.indexOf("\"c\":"_L1);
  QList<QRegularExpressionMatch> found;
  if (from < 0) {
    return found;
  }
  for (auto it = kThing.globalMatch(line, from); it.hasNext();) {
    const auto match = it.next();
    const QString name = line.mid(match.capturedStart() - 4, 4);
    // A seed is taken from the file where it is new; the sign of a full dump is about the file.
    if (name != "\"s\":"_L1 && name != "\"F\":"_L1) {
      found.append(match);
    }
  }
  return found;
}

/// The same text with one recorded thing made another.
QByteArray damaged(const QByteArray& lines, QRandomGenerator& random) {
  QList<QByteArray> all = lines.split('\n');
  for (;;) {
    const auto number = random.bounded(qsizetype{1}, all.size());
    QString line = QString::fromUtf8(all[number]);
    const auto things = recordedThings(line);
    if (things.isEmpty()) {
      continue;
    }
    const auto& match = things.at(random.bounded(things.size()));
    const QString other = match.hasCaptured(u"mark") ? QString(match.captured() == u'7' ? u'6' : u'7')
                                                     : QString::number(match.captured().toLongLong() + 1);
    line.replace(match.capturedStart(), match.capturedLength(), other);
    all[number] = line.toUtf8();
    return all.join('\n');
  }
}

}  // namespace

class RecordingsMap : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyRecordedOperationGivesTheRecordedMap();
  void aDamagedRecordingIsNoticed();
};

void RecordingsMap::everyRecordedOperationGivesTheRecordedMap() {
  int operations = 0;
  long long heard = 0;
  const QStringList paths = allRecordings();
  for (const QString& path : paths) {
    MapReplay replay;
    const QString found = replay.replay(contents(path));
    QVERIFY2(found.isEmpty(), qPrintable(path % u": "_s % found));
    QVERIFY2(replay.operations() > 0, qPrintable(path % u": no operation"_s));
    operations += replay.operations();
    heard += replay.heard();
  }
  qInfo("%d files, %d operations compared, %lld things told held against the map", static_cast<int>(paths.size()),
        operations, heard);
  QVERIFY(!paths.isEmpty());
  QVERIFY(operations > 0);
}

void RecordingsMap::aDamagedRecordingIsNoticed() {
  constexpr int kCopies = 12;
  constexpr int kCopiesOfLong = 3;
  constexpr qsizetype kLong = 1'000'000;
  QRandomGenerator random(20);
  int copies = 0;
  for (const QString& path : recordingsIn(ownFolder())) {
    const QByteArray sound = contents(path);
    for (int i = 0; i < (sound.size() < kLong ? kCopies : kCopiesOfLong); ++i) {
      QVERIFY2(!MapReplay().replay(damaged(sound, random)).isEmpty(), qPrintable(path));
      ++copies;
    }
  }
  qInfo("%d damaged copies, all noticed", copies);
  QVERIFY(copies > 0);
}

QTEST_GUILESS_MAIN(RecordingsMap)
#include "recordings_map.moc"
