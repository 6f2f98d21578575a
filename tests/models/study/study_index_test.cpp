// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/study_index.h"
#include "models/study/coverage.h"
#include "tests/models/study/made_note.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace orrery;
using namespace Qt::StringLiterals;
using tests::madeNote;

namespace {

std::vector<TopicTerms> someTerms() {
  return {{u"go_channel/send"_s, u"go_channel"_s, {}, {}, {{{u"sending"_s}, {}}, {{u"发送"_s}, {}}}},
          {u"go_channel/close"_s, u"go_channel"_s, {}, {}, {{{u"closing"_s}, {}}}},
          {u"go_map/grow"_s, u"go_map"_s, {}, {}, {{{u"扩容"_s}, {}}}},
          {u"lru"_s, {}, u"LRU cache"_s, u"LRU 缓存"_s, {{{u"lru"_s}, {}}}},
          {u"raft"_s, {}, u"Raft"_s, u"Raft"_s, {{{u"raft"_s}, {}}}}};
}

/// A folder of notes on disk.
class Folder {
 public:
  void write(const QString& name, const QByteArray& text) const {
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
  }
  void remove(const QString& name) const { QVERIFY(QFile::remove(m_folder.filePath(name))); }
  [[nodiscard]] QString path() const { return m_folder.path(); }

 private:
  QTemporaryDir m_folder;
};

/// "path:line" in order.
QStringList named(const std::vector<FoundSection>& sections) {
  QStringList names;
  for (const FoundSection& found : sections) {
    const int line = found.file->sections[static_cast<std::size_t>(found.match.section)].line;
    names.append(found.file->path % u':' % QString::number(line) % (found.isPinned ? u" pinned"_s : QString()));
  }
  return names;
}

SectionKey keyOfLine(const StudyIndex& index, const QString& path, int line) {
  const NoteFile& file = *index.findings().at(path).file;
  for (std::size_t i = 0; i < file.sections.size(); ++i) {
    if (file.sections[i].line == line) {
      return keyOf(file, static_cast<int>(i));
    }
  }
  return {};
}

QStringList headings(const std::vector<Coverage::Heading>& list) {
  QStringList names;
  for (const Coverage::Heading& heading : list) {
    names.append(heading.file->sections[static_cast<std::size_t>(heading.section)].heading);
  }
  return names;
}

constexpr auto kChannels = "# Sending\nIt blocks.\n# Closing\nClosing twice panics; so does sending.\n# LRU\nA list.\n";

}  // namespace

class StudyIndexTest final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theSectionsOfATopicAreFoundBestFirst() {
    Folder folder;
    folder.write(u"a.md"_s, kChannels);
    folder.write(u"b.md"_s, "# 发送\n值进入缓冲区\n");
    NotesReader reader;
    const StudyIndex index(&reader, someTerms(), {});
    reader.open(folder.path());
    QTRY_COMPARE(index.findings().size(), std::size_t{2});
    QTRY_VERIFY(!index.isBusy());
    const QStringList names = named(index.sectionsOf(u"go_channel/send"_s));
    QCOMPARE(names.size(), 3);
    QCOMPARE(names.last(), u"a.md:3"_s);
    QCOMPARE(index.sectionCount(u"go_channel/send"_s), 3);
    QVERIFY(index.sectionsOf(u"go_map/grow"_s).empty());
    QVERIFY(index.sectionsOf(u"nothing"_s).empty());
    QCOMPARE(index.topicsOf(u"a.md"_s, 1), (QStringList{u"go_channel/close"_s, u"go_channel/send"_s}));
    QVERIFY(index.topicsOf(u"a.md"_s, 99).isEmpty());
    QVERIFY(index.topicsOf(u"never.md"_s, 0).isEmpty());
  }

  void whatWasReadBeforeIsLookedThroughToo() {
    Folder folder;
    folder.write(u"a.md"_s, kChannels);
    NotesReader reader;
    reader.open(folder.path());
    QTRY_COMPARE(reader.filesRead(), 1);
    const StudyIndex index(&reader, someTerms(), {});
    QTRY_COMPARE(index.sectionCount(u"go_channel/send"_s), 2);
  }

  void anEditTakesThePlaceOfWhatWasThere() {
    Folder folder;
    folder.write(u"a.md"_s, kChannels);
    NotesReader reader;
    const StudyIndex index(&reader, someTerms(), {});
    reader.open(folder.path());
    QTRY_COMPARE(index.sectionCount(u"go_channel/send"_s), 2);
    folder.write(u"a.md"_s, "# 扩容\nmap grows\n");
    QTRY_COMPARE(index.sectionCount(u"go_map/grow"_s), 1);
    QCOMPARE(index.sectionCount(u"go_channel/send"_s), 0);
    QVERIFY(index.search().search(u"blocks"_s, 9).empty());
    QCOMPARE(index.search().search(u"grows"_s, 9).size(), std::size_t{1});
  }

  void aFileThatIsGoneIsForgotten() {
    Folder folder;
    folder.write(u"a.md"_s, kChannels);
    folder.write(u"b.md"_s, "# 发送\n\n");
    NotesReader reader;
    const StudyIndex index(&reader, someTerms(), {});
    reader.open(folder.path());
    QTRY_COMPARE(index.sectionCount(u"go_channel/send"_s), 3);
    folder.remove(u"a.md"_s);
    QTRY_COMPARE(index.sectionCount(u"go_channel/send"_s), 1);
    QCOMPARE(index.findings().size(), std::size_t{1});
    QVERIFY(index.search().search(u"blocks"_s, 9).empty());
  }

  void closingTheFolderForgetsAllOfIt() {
    Folder folder;
    folder.write(u"a.md"_s, kChannels);
    NotesReader reader;
    StudyIndex index(&reader, someTerms(), {});
    Topic topic;
    topic.id = u"go_channel/send"_s;
    topic.title = u"Sending"_s;
    index.setTopics({topic});
    reader.open(folder.path());
    QTRY_COMPARE(index.sectionCount(u"go_channel/send"_s), 2);
    QCOMPARE(index.search().search(u"sending"_s, 9).size(), std::size_t{3});
    QSignalSpy changed(&index, &StudyIndex::changed);
    reader.open({});
    QTRY_VERIFY(index.findings().empty());
    QVERIFY(changed.count() > 0);
    QVERIFY(index.sectionsOf(u"go_channel/send"_s).empty());
    QCOMPARE(index.search().search(u"sending"_s, 9).size(), std::size_t{1});
    QVERIFY(!index.isBusy());
  }

  void anotherFolderTakesThePlaceOfTheFirst() {
    Folder first;
    Folder second;
    first.write(u"a.md"_s, kChannels);
    second.write(u"z.md"_s, "# 扩容\n\n");
    NotesReader reader;
    const StudyIndex index(&reader, someTerms(), {});
    reader.open(first.path());
    QTRY_COMPARE(index.findings().size(), std::size_t{1});
    reader.open(second.path());
    QTRY_COMPARE(index.sectionCount(u"go_map/grow"_s), 1);
    QVERIFY(!index.findings().contains(u"a.md"_s));
    QCOMPARE(index.sectionCount(u"go_channel/send"_s), 0);
  }

  void itMayEndWhileFilesAreLookedThrough() {
    Folder folder;
    for (int i = 0; i < 50; ++i) {
      folder.write(u"%1.md"_s.arg(i), QByteArray(kChannels).repeated(200));
    }
    NotesReader reader;
    {
      const StudyIndex index(&reader, someTerms(), {});
      reader.open(folder.path());
      QTRY_VERIFY(index.isBusy());
    }
    QTRY_COMPARE(reader.filesRead(), 50);
  }

  void aPinnedSectionComesFirstAndAHiddenOneNotAtAll() {
    Folder folder;
    folder.write(u"a.md"_s, kChannels);
    folder.write(u"b.md"_s, "# 发送\n\n");
    NotesReader reader;
    StudyIndex index(&reader, someTerms(), {});
    reader.open(folder.path());
    QTRY_COMPARE(index.sectionCount(u"go_channel/send"_s), 3);
    QSignalSpy changed(&index, &StudyIndex::changed);
    QSignalSpy memory(&index, &StudyIndex::memoryChanged);
    index.setMark(u"go_channel/send"_s, keyOfLine(index, u"a.md"_s, 3), SectionMark::Pinned);
    index.setMark(u"go_channel/send"_s, keyOfLine(index, u"a.md"_s, 1), SectionMark::Hidden);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(memory.count(), 2);
    QCOMPARE(named(index.sectionsOf(u"go_channel/send"_s)), (QStringList{u"a.md:3 pinned"_s, u"b.md:1"_s}));
    QCOMPARE(named(index.hiddenSectionsOf(u"go_channel/send"_s)), QStringList{u"a.md:1"_s});
    QCOMPARE(index.sectionCount(u"go_channel/send"_s), 2);
    QVERIFY(index.topicsOf(u"a.md"_s, 0).isEmpty());
    QCOMPARE(index.topicsOf(u"a.md"_s, 1).first(), u"go_channel/send"_s);
    // Of another topic nothing was said.
    QCOMPARE(named(index.sectionsOf(u"go_channel/close"_s)), QStringList{u"a.md:3"_s});
    index.setMark(u"go_channel/send"_s, keyOfLine(index, u"a.md"_s, 1), SectionMark::None);
    QCOMPARE(index.sectionCount(u"go_channel/send"_s), 3);
  }

  void aPinHoldsWhenTheWordsAreGone() {
    Folder folder;
    folder.write(u"a.md"_s, kChannels);
    NotesReader reader;
    StudyIndex index(&reader, someTerms(), {});
    reader.open(folder.path());
    QTRY_COMPARE(index.findings().size(), std::size_t{1});
    index.setMark(u"go_map/grow"_s, keyOfLine(index, u"a.md"_s, 5), SectionMark::Pinned);
    const auto found = index.sectionsOf(u"go_map/grow"_s);
    QCOMPARE(named(found), QStringList{u"a.md:5 pinned"_s});
    QCOMPARE(found[0].match.score, 0);
    QCOMPARE(index.sectionCount(u"go_map/grow"_s), 1);
  }

  void marksOfAnotherFolderDoNotCount() {
    Folder first;
    Folder second;
    first.write(u"a.md"_s, kChannels);
    second.write(u"a.md"_s, kChannels);
    NotesReader reader;
    StudyIndex index(&reader, someTerms(), {});
    reader.open(first.path());
    QTRY_COMPARE(index.findings().size(), std::size_t{1});
    index.setMark(u"go_channel/send"_s, keyOfLine(index, u"a.md"_s, 1), SectionMark::Hidden);
    QCOMPARE(index.sectionCount(u"go_channel/send"_s), 1);
    reader.open(second.path());
    QTRY_COMPARE(index.sectionCount(u"go_channel/send"_s), 2);
  }

  void aVisitIsToldOnce() {
    NotesReader reader;
    StudyIndex index(&reader, someTerms(), {});
    QSignalSpy memory(&index, &StudyIndex::memoryChanged);
    index.markVisited(u"go_channel/send"_s);
    index.markVisited(u"go_channel/send"_s);
    QCOMPARE(memory.count(), 1);
    QVERIFY(index.memory().visited.contains(u"go_channel/send"_s));
  }

  void onlyTheLastOfTwoEditsIsTold() {
    const auto matcher = std::make_shared<const Matcher>(someTerms());
    const auto finder = std::make_shared<const ClaimFinder>(std::vector<Claim>());
    StudyWorker worker(matcher, finder);
    std::vector<NoteFilePointer> told;
    connect(&worker, &StudyWorker::studied, this, [&](const std::vector<StudiedFile>& files) {
      for (const StudiedFile& file : files) {
        told.push_back(file.findings.file);
      }
    });
    const NoteFilePointer last = madeNote(u"a.md"_s, "# Closing\n");
    worker.add(madeNote(u"a.md"_s, QByteArray(kChannels).repeated(1000)));
    worker.add(madeNote(u"b.md"_s, "# b\n"));
    worker.add(last);
    worker.drop(u"b.md"_s);
    QVERIFY(worker.isBusy());
    QTRY_VERIFY(!worker.isBusy());
    QCOMPARE(told, std::vector<NoteFilePointer>{last});
  }

  void nothingIsToldOfWhatWasCleared() {
    const auto matcher = std::make_shared<const Matcher>(someTerms());
    const auto finder = std::make_shared<const ClaimFinder>(std::vector<Claim>());
    StudyWorker worker(matcher, finder);
    QSignalSpy studied(&worker, &StudyWorker::studied);
    for (int i = 0; i < 20; ++i) {
      worker.add(madeNote(u"%1.md"_s.arg(i), QByteArray(kChannels).repeated(100)));
    }
    worker.clear();
    QVERIFY(!worker.isBusy());
    const NoteFilePointer after = madeNote(u"after.md"_s, "# x\n");
    worker.add(after);
    QTRY_COMPARE(studied.count(), 1);
    QTRY_VERIFY(!worker.isBusy());
  }

  void aFileThatIsBrokenOffIsLookedThroughWhenItComesAgain() {
    const auto matcher = std::make_shared<const Matcher>(someTerms());
    const auto finder = std::make_shared<const ClaimFinder>(std::vector<Claim>());
    StudyWorker worker(matcher, finder);
    std::vector<std::size_t> matches;
    connect(&worker, &StudyWorker::studied, this, [&](const std::vector<StudiedFile>& files) {
      for (const StudiedFile& file : files) {
        matches.push_back(file.findings.matches.size());
        QVERIFY(file.searchable != nullptr);
      }
    });
    const NoteFilePointer file = madeNote(u"a.md"_s, QByteArray("# Closing\n").repeated(1000));
    for (int i = 0; i < 20; ++i) {
      worker.add(file);
      worker.clear();
    }
    worker.add(file);
    QTRY_COMPARE(matches, std::vector<std::size_t>{1000});
    QVERIFY(!worker.isBusy());
  }

  void coverageCountsEachHeadingOnce() {
    Folder folder;
    folder.write(u"a.md"_s, kChannels);
    folder.write(u"b.md"_s, "before\n# 扩容\nx\n# Poems\nroses\n## LRU\n\n# Cooking\nrice\n");
    NotesReader reader;
    StudyIndex index(&reader, someTerms(), {});
    reader.open(folder.path());
    QTRY_COMPARE(index.findings().size(), std::size_t{2});
    index.markVisited(u"go_map/grow"_s);
    const Coverage coverage = coverageOf(index);
    QCOMPARE(coverage.files, 2);
    QCOMPARE(coverage.sections, 8);
    QCOMPARE(coverage.headings, 7);
    QCOMPARE(coverage.shown, 3);
    QCOMPARE(coverage.exhibits.size(), std::size_t{2});
    QCOMPARE(coverage.exhibits[0].exhibit, u"go_channel"_s);
    QCOMPARE(coverage.exhibits[0].topics[0].sections, 2);
    QVERIFY(!coverage.exhibits[0].topics[0].isVisited);
    QVERIFY(coverage.exhibits[1].topics[0].isVisited);
    QCOMPARE(coverage.topic(u"go_channel/close"_s), &coverage.exhibits[0].topics[1]);
    QVERIFY(coverage.topic(u"lru"_s) == nullptr);
    QCOMPARE(coverage.planned.size(), std::size_t{2});
    QCOMPARE(coverage.planned[0].id, u"lru"_s);
    QCOMPARE(headings(coverage.planned[0].headings), (QStringList{u"LRU"_s, u"LRU"_s}));
    QVERIFY(coverage.planned[1].headings.empty());
    QCOMPARE(headings(coverage.unknown), (QStringList{u"Poems"_s, u"Cooking"_s}));
  }

  void aHiddenSectionCountsAsWhatElseItSpeaksOf() {
    Folder folder;
    folder.write(u"a.md"_s, kChannels);
    NotesReader reader;
    StudyIndex index(&reader, someTerms(), {});
    reader.open(folder.path());
    QTRY_COMPARE(index.findings().size(), std::size_t{1});
    QCOMPARE(coverageOf(index).shown, 2);
    index.setMark(u"go_channel/send"_s, keyOfLine(index, u"a.md"_s, 1), SectionMark::Hidden);
    const Coverage coverage = coverageOf(index);
    QCOMPARE(coverage.shown, 1);
    QCOMPARE(headings(coverage.unknown), QStringList{u"Sending"_s});
    QCOMPARE(coverage.exhibits[0].topics[0].sections, 1);
  }
};

QTEST_GUILESS_MAIN(StudyIndexTest)
#include "study_index_test.moc"
