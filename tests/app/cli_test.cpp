// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
  int code = -1;
  QString out;
  QString err;
};

/// Runs the program as a shell would, without a display.
Outcome run(const QStringList& arguments, const QString& shell = {}) {
  QProcess process;
  auto environment = QProcessEnvironment::systemEnvironment();
  for (const auto& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
    environment.remove(name);
  }
  environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
  process.setProcessEnvironment(environment);
  if (shell.isEmpty()) {
    process.start(QStringLiteral(ORRERY_PROGRAM), arguments);
  } else {
    process.start(u"/bin/sh"_s, {u"-c"_s, shell, QStringLiteral(ORRERY_PROGRAM)});
  }
  if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
    return {};
  }
  return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
          QString::fromUtf8(process.readAllStandardError())};
}

void write(const QString& path, const QByteArray& contents) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  QCOMPARE(file.write(contents), contents.size());
}

}  // namespace

class CliTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;

 private Q_SLOTS:
  void helpSaysHowEachIsUsed_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("app") << QStringList{}
                         << QStringList{u"--exhibit"_s,  u"--scenario"_s, u"--step"_s,       u"--notes"_s,
                                        u"--language"_s, u"--theme"_s,    u"orrery render"_s};
    QTest::newRow("list") << QStringList{u"list"_s} << QStringList{u"--json"_s, u"--language"_s};
    QTest::newRow("run") << QStringList{u"run"_s}
                         << QStringList{u"--format"_s, u"--coarse"_s, u"--state"_s, u"--language"_s};
    QTest::newRow("render") << QStringList{u"render"_s}
                            << QStringList{u"--step"_s, u"--all"_s, u"--to"_s, u"--size"_s, u"--theme"_s, u"--pick"_s};
    QTest::newRow("check") << QStringList{u"check"_s} << QStringList{u"FILE"_s};
    QTest::newRow("notes") << QStringList{u"notes"_s} << QStringList{u"FOLDER"_s, u"--check"_s, u"--format"_s};
  }
  void helpSaysHowEachIsUsed() {
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, words);
    const Outcome help = run(arguments + QStringList{u"--help"_s});
    QCOMPARE(help.code, 0);
    QVERIFY(help.err.isEmpty());
    QVERIFY(help.out.startsWith("Usage: orrery"_L1));
    QVERIFY(help.out.contains(u"Exit status"_s));
    for (const QString& word : words) {
      QVERIFY2(help.out.contains(word), qPrintable(word));
    }
    for (const QString& line : help.out.split(u'\n')) {
      QVERIFY2(line.size() <= 120, qPrintable(line));
    }
    // Help is asked for, whatever else is wrong.
    QCOMPARE(run(arguments + QStringList{u"-h"_s, u"--language=tlh"_s}).code, arguments.isEmpty() ? 2 : 0);
  }

  void theVersionIsPrinted() {
    const Outcome version = run({u"--version"_s});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith("orrery 0."_L1));
  }

  void wrongUseGivesTwo_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown option") << QStringList{u"--fast"_s} << u"fast"_s;
    QTest::newRow("two files") << QStringList{u"a"_s, u"b"_s} << u"b"_s;
    QTest::newRow("bad step") << QStringList{u"--step"_s, u"x"_s} << u"--step"_s;
    QTest::newRow("list what") << QStringList{u"list"_s, u"planets"_s} << u"planets"_s;
    QTest::newRow("run nothing") << QStringList{u"run"_s} << u"name"_s;
    QTest::newRow("run two") << QStringList{u"run"_s, u"a"_s, u"b"_s} << u"b"_s;
    QTest::newRow("run format") << QStringList{u"run"_s, u"a"_s, u"--format"_s, u"xml"_s} << u"--format"_s;
    QTest::newRow("run language") << QStringList{u"run"_s, u"a"_s, u"--language"_s, u"tlh"_s} << u"--language"_s;
    QTest::newRow("render without to") << QStringList{u"render"_s, u"a"_s, u"--all"_s} << u"--to"_s;
    QTest::newRow("render without step") << QStringList{u"render"_s, u"a"_s, u"--to"_s, u"x.png"_s} << u"--step"_s;
    QTest::newRow("render both") << QStringList{u"render"_s, u"a"_s, u"--all"_s, u"--step=1"_s, u"--to=x.png"_s}
                                 << u"--all"_s;
    QTest::newRow("render to gif") << QStringList{u"render"_s, u"a"_s, u"--all"_s, u"--to=x.gif"_s} << u".png"_s;
    QTest::newRow("render size") << QStringList{u"render"_s, u"a"_s, u"--all"_s, u"--to=x.png"_s, u"--size=9x9"_s}
                                 << u"--size"_s;
    QTest::newRow("render theme") << QStringList{u"render"_s, u"a"_s, u"--all"_s, u"--to=x.png"_s, u"--theme=pink"_s}
                                  << u"--theme"_s;
    QTest::newRow("render pick") << QStringList{u"render"_s, u"a"_s, u"--all"_s, u"--to=x.png"_s, u"--pick=G1"_s}
                                 << u"KIND:NAME"_s;
    QTest::newRow("check nothing") << QStringList{u"check"_s} << u"name"_s;
  }
  void wrongUseGivesTwo() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.startsWith("orrery: "_L1), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
    QVERIFY(outcome.err.contains(u"--help"_s));
  }

  void withoutADisplayTheWindowSaysSo() {
    const Outcome outcome = run({});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains(u"display"_s));
  }

  void listIsSortedAndStable() {
    const Outcome first = run({u"list"_s, u"scenarios"_s});
    QCOMPARE(first.code, 0);
    QStringList lines = first.out.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 13);
    QStringList ids;
    for (const QString& line : lines) {
      ids.append(line.section(u' ', 0, 0));
    }
    QStringList sorted = ids;
    sorted.sort();
    QCOMPARE(ids, sorted);
    QCOMPARE(run({u"list"_s, u"scenarios"_s}).out, first.out);
    const Outcome chinese = run({u"list"_s, u"scenarios"_s, u"--language"_s, u"zh_CN"_s});
    QVERIFY(chinese.out != first.out);
  }

  void listAsJsonHasAll() {
    const Outcome outcome = run({u"list"_s, u"--json"_s});
    QCOMPARE(outcome.code, 0);
    const QJsonObject all = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(all.keys(), QStringList({u"exhibits"_s, u"operations"_s, u"scenarios"_s}));
    for (const QString& key : all.keys()) {
      QVERIFY(!all.value(key).toArray().isEmpty());
    }
  }

  void everyShippedScenarioRuns() {
    for (const QString& line : run({u"list"_s, u"scenarios"_s}).out.split(u'\n', Qt::SkipEmptyParts)) {
      const QString name = line.section(u' ', 0, 0);
      const Outcome outcome = run({u"run"_s, name});
      QCOMPARE(outcome.code, 0);
      QVERIFY2(outcome.out.count(u'\n') > 3, qPrintable(name));
    }
  }

  void jsonLinesParse() {
    const Outcome outcome = run({u"run"_s, u"go_channel/rendezvous"_s, u"--format"_s, u"jsonl"_s, u"--state"_s});
    QCOMPARE(outcome.code, 0);
    int number = 0;
    for (const QString& line : outcome.out.split(u'\n', Qt::SkipEmptyParts)) {
      QJsonParseError wrong{};
      const QJsonObject step = QJsonDocument::fromJson(line.toUtf8(), &wrong).object();
      QCOMPARE(wrong.error, QJsonParseError::NoError);
      QCOMPARE(step.value("step"_L1).toInt(-1), number);
      QVERIFY(step.value("state"_L1).isObject());
      if (number > 0) {
        QVERIFY(!step.value("sentence"_L1).toString().isEmpty());
        QVERIFY(!step.value("kind"_L1).toString().isEmpty());
        QVERIFY(step.value("operation"_L1).isObject());
      }
      ++number;
    }
    QVERIFY(number > 10);
  }

  void coarseLeavesTheDetailsOut() {
    const auto steps = [](const QStringList& more) {
      std::vector<QJsonObject> read;
      const Outcome outcome = run(QStringList{u"run"_s, u"go_channel/rendezvous"_s, u"--format=jsonl"_s} + more);
      for (const QString& line : outcome.out.split(u'\n', Qt::SkipEmptyParts)) {
        read.push_back(QJsonDocument::fromJson(line.toUtf8()).object());
      }
      return read;
    };
    const auto all = steps({});
    std::vector<QJsonObject> expected;
    for (const QJsonObject& step : all) {
      if (step.value("main"_L1).toBool() || step == all.back()) {
        expected.push_back(step);
      }
    }
    QVERIFY(expected.size() < all.size());
    QCOMPARE(steps({u"--coarse"_s}), expected);
    const QString text = run({u"run"_s, u"go_channel/rendezvous"_s, u"--coarse"_s}).out;
    QVERIFY(text.count(u'\n') < run({u"run"_s, u"go_channel/rendezvous"_s}).out.count(u'\n'));
  }

  void whatCannotBeOpenedGivesOne() {
    const Outcome outcome = run({u"run"_s, u"no/such.json"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.contains(u"no/such.json"_s));
    QVERIFY(outcome.err.contains(u"orrery list scenarios"_s));
  }

  void renderDrawsWithoutADisplay() {
    const QString png = m_folder.filePath(u"a.png"_s);
    const Outcome outcome = run({u"render"_s, u"go_channel/rendezvous"_s, u"--step"_s, u"5"_s, u"--to"_s, png,
                                 u"--size"_s, u"640x360"_s, u"--theme"_s, u"dark"_s, u"--language"_s, u"zh_CN"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out.trimmed(), png);
    QFile file(png);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray head = file.read(24);
    QCOMPARE(head.mid(1, 3), QByteArray("PNG"));
    // Width and height stand in the first chunk.
    QCOMPARE(head.mid(16, 8), QByteArray("\0\0\x02\x80\0\0\x01\x68", 8));
  }

  void allStepsBecomePagesOrFiles() {
    QVERIFY(run({u"render"_s, u"go_channel/rendezvous"_s, u"--all"_s, u"--to"_s, m_folder.filePath(u"b.pdf"_s)}).code ==
            0);
    QFile pdf(m_folder.filePath(u"b.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray text = pdf.readAll();
    QVERIFY(text.startsWith("%PDF"));
    const Outcome svgs =
        run({u"render"_s, u"go_channel/rendezvous"_s, u"--all"_s, u"--to"_s, m_folder.filePath(u"c.svg"_s)});
    QCOMPARE(svgs.code, 0);
    const QStringList files = svgs.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(files.first(), m_folder.filePath(u"c-0000.svg"_s));
    QCOMPARE(text.count("/Type /Page\n"), files.size());
    for (const QString& each : files) {
      QVERIFY2(QFile::exists(each), qPrintable(each));
    }
  }

  void aStepThatDoesNotExistGivesOneAndNoFile() {
    const QString png = m_folder.filePath(u"none.png"_s);
    const Outcome outcome = run({u"render"_s, u"go_channel/rendezvous"_s, u"--step"_s, u"9999"_s, u"--to"_s, png});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains(u"--step"_s));
    QVERIFY(outcome.err.contains(u"9999"_s));
    QVERIFY(!QFile::exists(png));
  }

  void whatIsPickedHasToBeThere() {
    const QString png = m_folder.filePath(u"picked.png"_s);
    const QStringList draw{u"render"_s, u"go_channel/rendezvous"_s, u"--step=5"_s, u"--to"_s, png};
    const Outcome nobody = run(draw + QStringList{u"--pick"_s, u"goroutine:nobody"_s});
    QCOMPARE(nobody.code, 1);
    QVERIFY2(nobody.err.contains(u"goroutine:nobody"_s), qPrintable(nobody.err));
    QVERIFY(!QFile::exists(png));
    QCOMPARE(run(draw + QStringList{u"--pick"_s, u"channel:ch"_s}).code, 0);
    QVERIFY(QFile::exists(png));
  }

  void aPlaceThatCannotBeWrittenGivesOne() {
    const Outcome outcome =
        run({u"render"_s, u"go_channel/rendezvous"_s, u"--step=1"_s, u"--to"_s, u"/no/such/folder/x.png"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains(u"/no/such/folder/x.png"_s));
  }

  void checkTellsGoodFromBad() {
    const QString good = m_folder.filePath(u"good.json"_s);
    const QString bad = m_folder.filePath(u"bad.json"_s);
    const QByteArray start = R"({"orrery": 1, "exhibit": "go_channel", "configuration": {"channels": [{"name": "ch"}],)"
                             R"("goroutines": [{"name": "reader", "code": [["recv", "ch", "v"]]}]}, "operations": [)";
    write(good, start + "]}");
    write(bad, start + R"({"id": "explode"}]})");
    const Outcome both = run({u"check"_s, good, bad});
    QCOMPARE(both.code, 1);
    QVERIFY(both.out.startsWith(good));
    QVERIFY(both.err.startsWith(u"orrery: "_s % bad));
    QVERIFY(both.err.contains(u"/operations/0/id"_s));
    QCOMPARE(both.err.count(u'\n'), 1);
    QCOMPARE(run({u"check"_s, good}).code, 0);
  }

  void outputThatCannotBeWrittenGivesOne() {
    const Outcome full = run({}, u"\"$0\" run go_channel/rendezvous > /dev/full"_s);
    QCOMPARE(full.code, 1);
    QVERIFY(full.err.contains(u"standard output"_s));
    QCOMPARE(run({}, u"\"$0\" list >&-"_s).code, 1);
    // Whoever has read enough ends the program without a word.
    const Outcome head = run({}, u"\"$0\" run go_channel/rendezvous | head -n 1"_s);
    QCOMPARE(head.code, 0);
    QCOMPARE(head.out.count(u'\n'), 1);
    QVERIFY(head.err.isEmpty());
  }

  void notesAreListedByTopic() {
    const QTemporaryDir folder;
    write(folder.filePath(u"go.md"_s), "# Closing a channel\nText.\n");
    const Outcome listed = run({u"notes"_s, folder.path()});
    QCOMPARE(listed.code, 0);
    QVERIFY2(listed.out.contains("go_channel/close"_L1), qPrintable(listed.out));
    QVERIFY(listed.out.contains("go.md:1: Closing a channel"_L1));
    const Outcome json = run({u"notes"_s, folder.path(), u"--format"_s, u"jsonl"_s});
    QCOMPARE(json.code, 0);
    for (const QString& line : json.out.split(u'\n', Qt::SkipEmptyParts)) {
      const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
      QCOMPARE(object.value("path"_L1).toString(), u"go.md"_s);
      QCOMPARE(object.value("line"_L1).toInt(), 1);
      QVERIFY(!object.value("topic"_L1).toString().isEmpty());
    }
  }

  void notesAreChecked() {
    const QTemporaryDir folder;
    write(folder.filePath(u"good.md"_s), "# Channels\nSending on a closed channel panics.\n");
    const Outcome good = run({u"notes"_s, folder.path(), u"--check"_s});
    QVERIFY2(good.code == 0, qPrintable(good.out));
    write(folder.filePath(u"bad.md"_s), "# Channels\n\nSending on a closed channel blocks forever.\n");
    const Outcome bad = run({u"notes"_s, folder.path(), u"--check"_s});
    QCOMPARE(bad.code, 1);
    QVERIFY2(bad.out.contains("bad.md:3: Sending on a closed channel blocks forever."_L1), qPrintable(bad.out));
    QVERIFY(bad.out.contains("chan.go"_L1));
    QVERIFY(bad.out.contains("go_channel/"_L1));
    QVERIFY(!bad.out.contains("good.md"_L1));
    const Outcome json = run({u"notes"_s, folder.path(), u"--check"_s, u"--format"_s, u"jsonl"_s});
    QCOMPARE(json.code, 1);
    const QJsonObject object = QJsonDocument::fromJson(json.out.section(u'\n', 0, 0).toUtf8()).object();
    QCOMPARE(object.value("line"_L1).toInt(), 3);
    QVERIFY(object.value("step"_L1).toInt() > 0);
  }

  void namesAndHeadingsOfNotesCannotSteerTheTerminal() {
    const QTemporaryDir folder;
    write(folder.filePath(u"%1 %2 \x1b[31m\u202egnp\n.md"_s),
          "# Closing a channel \xe2\x80\xae\n\nSending on a closed channel blocks forever.\n");
    write(folder.filePath(u"noise \x1b[2J.md"_s), QByteArray("\x00\xff\xfe\x01\x80\x81\xff\xff\x00\x00", 10));
    for (const QStringList& arguments :
         {QStringList{u"notes"_s, folder.path()}, QStringList{u"notes"_s, folder.path(), u"--check"_s}}) {
      const Outcome told = run(arguments);
      QVERIFY2(told.out.contains(u"%1 %2 \ufffd[31m\ufffdgnp\ufffd.md:"_s), qPrintable(told.out));
      QVERIFY2(told.err.contains(u"noise \ufffd[2J.md"_s), qPrintable(told.err));
      QVERIFY(!told.out.contains(QChar(u'\u202e')) && !told.out.contains(QChar(u'\x1b')));
      QVERIFY(!told.err.contains(QChar(u'\x1b')));
    }
  }

  void notesThatCannotBeReadAreTold() {
    const Outcome missing = run({u"notes"_s, m_folder.filePath(u"no such folder"_s)});
    QCOMPARE(missing.code, 1);
    QVERIFY(missing.err.contains("no such folder"_L1));
    const QTemporaryDir folder;
    write(folder.filePath(u"noise.md"_s), QByteArray("\x00\xff\xfe\x01\x80\x81\xff\xff\x00\x00", 10));
    write(folder.filePath(u"go.md"_s), "# Closing a channel\nText.\n");
    const Outcome some = run({u"notes"_s, folder.path()});
    QCOMPARE(some.code, 1);
    QVERIFY2(some.err.contains("noise.md"_L1), qPrintable(some.err));
    QVERIFY(some.out.contains("go_channel/close"_L1));
    QCOMPARE(run({u"notes"_s}).code, 2);
  }
};

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
