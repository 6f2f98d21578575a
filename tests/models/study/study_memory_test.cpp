// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/study_memory.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

const SectionKey kSection{u"go/channel.md"_s, {u"Go"_s, u"通道"_s}, 1};

class StudyMemoryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }

  void aMarkIsKeptForItsFolderTopicAndSection() {
    StudyMemory memory;
    memory.setMark(u"/notes"_s, u"go_channel/send"_s, kSection, SectionMark::Pinned);
    QCOMPARE(memory.markOf(u"/notes"_s, u"go_channel/send"_s, kSection), SectionMark::Pinned);
    QCOMPARE(memory.markOf(u"/other"_s, u"go_channel/send"_s, kSection), SectionMark::None);
    QCOMPARE(memory.markOf(u"/notes"_s, u"go_channel/close"_s, kSection), SectionMark::None);
    SectionKey other = kSection;
    other.nth = 0;
    QCOMPARE(memory.markOf(u"/notes"_s, u"go_channel/send"_s, other), SectionMark::None);
  }

  void aMarkCanBeChangedAndTakenBack() {
    StudyMemory memory;
    memory.setMark(u"/notes"_s, u"go_channel/send"_s, kSection, SectionMark::Pinned);
    memory.setMark(u"/notes"_s, u"go_channel/send"_s, kSection, SectionMark::Hidden);
    QCOMPARE(memory.marks.size(), std::size_t{1});
    QCOMPARE(memory.markOf(u"/notes"_s, u"go_channel/send"_s, kSection), SectionMark::Hidden);
    memory.setMark(u"/notes"_s, u"go_channel/send"_s, kSection, SectionMark::None);
    QCOMPARE(memory, StudyMemory{});
    memory.setMark(u"/notes"_s, u"go_channel/send"_s, kSection, SectionMark::None);
    QCOMPARE(memory, StudyMemory{});
  }

  void whatIsSavedIsLoaded() {
    StudyMemory memory;
    memory.setMark(u"/notes"_s, u"go_channel/send"_s, kSection, SectionMark::Pinned);
    memory.setMark(u"/notes"_s, u"go_channel/close"_s, kSection, SectionMark::Hidden);
    memory.visited = {u"go_channel/send"_s, u"go_channel/select"_s};
    const QString path = m_folder->filePath(u"below/study.json"_s);
    const auto saved = saveStudyMemory(memory, path);
    QVERIFY2(saved, saved ? "" : qUtf8Printable(saved.error().message()));
    const auto loaded = loadStudyMemory(path);
    QVERIFY2(loaded, loaded ? "" : qUtf8Printable(loaded.error().message()));
    QCOMPARE(*loaded, memory);
  }

  void aFileThatIsNotThereIsAnEmptyMemory() {
    const auto loaded = loadStudyMemory(m_folder->filePath(u"none.json"_s));
    QVERIFY(loaded);
    QCOMPARE(*loaded, StudyMemory{});
  }

  void aBadFileIsAnErrorWithItsPlace_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const QByteArray& text, const QString& place) {
      QTest::newRow(name) << text << place;
    };
    const QByteArray head = R"({"orreryStudy": 1, )";
    row("nothing", {}, QString());
    row("no JSON", "{\"orreryStudy\": 1", QString());
    row("a list", "[1]", QString());
    row("no version", "{}", u": /orreryStudy"_s);
    row("a later version", R"({"orreryStudy": 2})", u": /orreryStudy"_s);
    row("visits that are no list", head + R"("visited": 3})", u": /visited"_s);
    row("a visit that is no text", head + R"("visited": ["a", 1]})", u": /visited/1"_s);
    row("marks that are no list", head + R"("marks": {}})", u": /marks"_s);
    row("a mark that is no object", head + R"("marks": [5]})", u": /marks/0"_s);
    row("a mark without a folder", head + R"("marks": [{"topic": "t", "file": "f", "mark": "pinned"}]})",
        u": /marks/0/folder"_s);
    row("a strange mark", head + R"("marks": [{"folder": "/n", "topic": "t", "file": "f", "mark": "red"}]})",
        u": /marks/0/mark"_s);
    row("a strange key", head + R"("marks": [{"folder": "/n", "topic": "t", "file": "f", "mark": "hidden", "x": 1}]})",
        u": /marks/0/x"_s);
    row("a negative count",
        head + R"("marks": [{"folder": "/n", "topic": "t", "file": "f", "mark": "hidden", "nth": -1}]})",
        u": /marks/0/nth"_s);
  }
  void aBadFileIsAnErrorWithItsPlace() {
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const QString path = m_folder->filePath(u"study.json"_s);
    write(path, text);
    const auto loaded = loadStudyMemory(path);
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().place.endsWith(u"study.json"_s + place), qUtf8Printable(loaded.error().message()));
    QVERIFY2(!loaded.error().expected.isEmpty(), qUtf8Printable(loaded.error().message()));
  }

  void aFolderInPlaceOfTheFileIsAnError() {
    const auto loaded = loadStudyMemory(m_folder->path());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().place, m_folder->path());
  }

  void aSaveThatCannotBeDoneLeavesTheOldFile() {
    const QString path = m_folder->filePath(u"study.json"_s);
    QVERIFY(QDir().mkpath(path));
    const auto saved = saveStudyMemory(StudyMemory{}, path);
    QVERIFY(!saved);
    QCOMPARE(saved.error().place, path);
    QVERIFY(QFileInfo(path).isDir());
  }

 private:
  static void write(const QString& path, const QByteArray& text) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
  }

  std::unique_ptr<QTemporaryDir> m_folder;
};

}  // namespace

}  // namespace orrery

QTEST_GUILESS_MAIN(orrery::StudyMemoryTest)
#include "study_memory_test.moc"
