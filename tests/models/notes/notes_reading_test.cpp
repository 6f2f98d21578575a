// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notes_reader.h"
#include "tests/models/notes/note_folder.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

using State = NotesReader::State;

QString heading(const NotesReader& reader, const QString& path) {
  const NoteFilePointer file = reader.file(path);
  return file && !file->sections.empty() ? file->sections.front().heading : QString();
}

/// Files in folders of a hundred.
bool writeMany(const NoteFolder& folder, int count) {
  const QByteArray text = "# heading\n" + QByteArray("words and words\n").repeated(100);
  for (int i = 0; i < count; ++i) {
    if (!folder.write(u"%1/%2.md"_s.arg(i / 100).arg(i), text)) {
      return false;
    }
  }
  return true;
}

class NotesReadingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aFolderIsReadAndThenWatched() {
    const NoteFolder folder;
    QVERIFY(folder.write(u"a.md"_s, "# a\nwords\n"));
    QVERIFY(folder.write(u"b/c.txt"_s, u"# 通道\n"_s.toUtf8()));
    NotesReader reader;
    QCOMPARE(reader.state(), State::Closed);
    const QSignalSpy states(&reader, &NotesReader::stateChanged);
    const QSignalSpy progress(&reader, &NotesReader::progressed);
    reader.open(folder.path());
    QCOMPARE(reader.state(), State::Reading);
    QTRY_COMPARE(reader.state(), State::Watching);
    QCOMPARE(states.size(), 2);
    QVERIFY(!progress.isEmpty());
    QCOMPARE(reader.folder(), folder.path());
    QCOMPARE(reader.filesRead(), 2);
    QCOMPARE(reader.filesFound(), 2);
    QCOMPARE(reader.bytesRead(), 10 + 9);
    QCOMPARE(heading(reader, u"b/c.txt"_s), u"通道"_s);
    QVERIFY(reader.faults().empty());
    QVERIFY(!reader.file(u"d.md"_s));
  }

  void anEmptyFolderIsWatchedToo() {
    const NoteFolder folder;
    NotesReader reader;
    reader.open(folder.path());
    QTRY_COMPARE(reader.state(), State::Watching);
    QVERIFY(reader.files().empty());
    QVERIFY(folder.write(u"a.md"_s, "# a\n"));
    QTRY_COMPARE(reader.filesRead(), 1);
  }

  void anEditIsToldOnce() {
    const NoteFolder folder;
    QVERIFY(folder.write(u"a.md"_s, "# one\n"));
    QVERIFY(folder.write(u"b.md"_s, "# b\n"));
    NotesReader reader;
    reader.open(folder.path());
    QTRY_COMPARE(reader.state(), State::Watching);
    const NoteFilePointer other = reader.file(u"b.md"_s);
    QStringList told;
    connect(&reader, &NotesReader::changed, this, [&told](const NotesChange& change) {
      for (const NoteFilePointer& file : change.read) {
        told.append(file->path + u' ' + file->sections.front().heading);
      }
    });
    QVERIFY(folder.replace(u"a.md"_s, "# two\n"));
    QTRY_COMPARE(told, QStringList{u"a.md two"_s});
    QCOMPARE(reader.state(), State::Watching);
    QCOMPARE(reader.file(u"b.md"_s), other);
  }

  void aFileThatIsReplacedIsFollowed() {
    const NoteFolder folder;
    QVERIFY(folder.write(u"a.md"_s, "# one\n"));
    NotesReader reader;
    reader.open(folder.path());
    QTRY_COMPARE(reader.state(), State::Watching);
    for (const QString& word : {u"two"_s, u"three"_s, u"four"_s}) {
      QVERIFY(folder.replace(u"a.md"_s, "# " + word.toUtf8() + '\n'));
      QTRY_COMPARE(heading(reader, u"a.md"_s), word);
    }
    QVERIFY(folder.write(u"a.md"_s, "# five\n"));
    QTRY_COMPARE(heading(reader, u"a.md"_s), u"five"_s);
    QCOMPARE(reader.filesRead(), 1);
  }

  void whatComesAndGoesIsTold() {
    const NoteFolder folder;
    QVERIFY(folder.write(u"a.md"_s, "# a\n"));
    NotesReader reader;
    reader.open(folder.path());
    QTRY_COMPARE(reader.state(), State::Watching);
    QVERIFY(folder.write(u"b/c/d.md"_s, "# d\n"));
    QTRY_COMPARE(reader.filesRead(), 2);
    QVERIFY(folder.write(u"b/c/e.md"_s, "# e\n"));
    QTRY_COMPARE(reader.filesRead(), 3);
    QStringList gone;
    connect(&reader, &NotesReader::changed, this, [&gone](const NotesChange& change) { gone += change.gone; });
    QVERIFY(folder.remove(u"a.md"_s));
    QTRY_COMPARE(gone, QStringList{u"a.md"_s});
    QVERIFY(folder.remove(u"b"_s));
    QTRY_COMPARE(reader.filesRead(), 0);
    QCOMPARE(reader.bytesRead(), 0);
    QCOMPARE(gone.size(), 3);
  }

  void aFaultComesAndGoes() {
    const NoteFolder folder;
    QVERIFY(folder.write(u"a.md"_s, "# a\n"));
    NotesReader reader;
    reader.open(folder.path());
    QTRY_COMPARE(reader.state(), State::Watching);
    QVERIFY(folder.write(u"a.md"_s, QByteArray(4096, '\x01')));
    QTRY_COMPARE(reader.faults().size(), 1U);
    QTRY_COMPARE(reader.filesRead(), 0);
    QVERIFY(folder.write(u"a.md"_s, "# b\n"));
    QTRY_COMPARE(heading(reader, u"a.md"_s), u"b"_s);
    QTRY_VERIFY(reader.faults().empty());
  }

  void aFileFindsItsPlaceWhenAnotherGivesSomeUp() {
    const NoteFolder folder;
    QVERIFY(folder.write(u"a.md"_s, QByteArray(800, 'a')));
    QVERIFY(folder.write(u"b.md"_s, QByteArray(300, 'b')));
    NotesReader reader(nullptr, {.folderBytes = 1000});
    reader.open(folder.path());
    QTRY_COMPARE(reader.state(), State::Watching);
    QCOMPARE(reader.filesRead(), 1);
    QCOMPARE(reader.bytesRead(), 800);
    QCOMPARE(reader.faults().size(), 1U);
    QVERIFY(reader.faults().contains(u"b.md"_s));
    QVERIFY(folder.write(u"a.md"_s, QByteArray(700, 'a')));
    QTRY_COMPARE(reader.filesRead(), 2);
    QTRY_VERIFY(reader.faults().empty());
    QCOMPARE(reader.bytesRead(), 1000);
  }

  void aFolderThatVanishesFailsAndComesBack() {
    const NoteFolder folder;
    QVERIFY(folder.write(u"notes/a.md"_s, "# a\n"));
    NotesReader reader;
    reader.open(folder.path(u"notes"_s));
    QTRY_COMPARE(reader.state(), State::Watching);
    QVERIFY(folder.remove(u"notes"_s));
    QTRY_COMPARE(reader.state(), State::Failed);
    QCOMPARE(reader.failure().place, folder.path(u"notes"_s));
    QVERIFY(!reader.failure().found.isEmpty());
    QVERIFY(!reader.failure().expected.isEmpty());
    QVERIFY(reader.files().empty());
    QVERIFY(folder.write(u"notes/b.md"_s, "# b\n"));
    QTRY_COMPARE(heading(reader, u"b.md"_s), u"b"_s);
    QTRY_COMPARE(reader.state(), State::Watching);
    QVERIFY(reader.failure().place.isEmpty());
  }

  void whatIsNoFolderFails() {
    const NoteFolder folder;
    QVERIFY(folder.write(u"a.md"_s, "# a\n"));
    NotesReader reader;
    reader.open(folder.path(u"a.md"_s));
    QTRY_COMPARE(reader.state(), State::Failed);
    reader.open(folder.path(u"missing"_s));
    QCOMPARE(reader.state(), State::Reading);
    QTRY_COMPARE(reader.state(), State::Failed);
    QCOMPARE(reader.failure().place, folder.path(u"missing"_s));
  }

  void aRelativePathIsTaken() {
    const NoteFolder folder;
    QVERIFY(folder.write(u"a.md"_s, "# a\n"));
    NotesReader reader;
    reader.open(QDir::current().relativeFilePath(folder.path()));
    QTRY_COMPARE(reader.state(), State::Watching);
    QCOMPARE(reader.folder(), folder.path());
  }

  void anotherFolderTakesThePlaceOfTheFirst() {
    const NoteFolder first;
    const NoteFolder second;
    QVERIFY(first.write(u"a.md"_s, "# a\n"));
    QVERIFY(second.write(u"b.md"_s, "# b\n"));
    NotesReader reader;
    reader.open(first.path());
    QTRY_COMPARE(reader.filesRead(), 1);
    QStringList gone;
    connect(&reader, &NotesReader::changed, this, [&gone](const NotesChange& change) { gone += change.gone; });
    reader.open(second.path());
    QCOMPARE(gone, QStringList{u"a.md"_s});
    QTRY_COMPARE(reader.state(), State::Watching);
    QCOMPARE(reader.filesRead(), 1);
    QCOMPARE(heading(reader, u"b.md"_s), u"b"_s);
    reader.open({});
    QCOMPARE(reader.state(), State::Closed);
    QVERIFY(reader.files().empty());
    QVERIFY(reader.folder().isEmpty());
  }

  void fiveThousandFilesComeInSmallBatchesWhileEventsGoOn() {
    constexpr int kFiles = 5000;
    const NoteFolder folder;
    QVERIFY(writeMany(folder, kFiles));
    NotesReader reader;
    int batches = 0;
    int beatsInside = 0;  // between the first batch and the last
    std::size_t largest = 0;
    int told = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] { beatsInside += told > 0 && told < kFiles ? 1 : 0; });
    connect(&reader, &NotesReader::changed, this, [&](const NotesChange& change) {
      ++batches;
      told += static_cast<int>(change.read.size());
      largest = std::max(largest, change.read.size());
    });
    heart.start(0);
    reader.open(folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), State::Watching, 60'000);
    QCOMPARE(told, kFiles);
    QCOMPARE(reader.filesRead(), kFiles);
    QVERIFY2(largest <= 50, QByteArray::number(largest).constData());
    QVERIFY(batches >= kFiles / 50);
    QVERIFY2(beatsInside > 0, "no other event had its turn while it was read");
  }

  void aFolderTooLargeToBeWatchedIsLookedThrough() {
    constexpr int kFiles = 6100;
    const NoteFolder folder;
    QVERIFY(writeMany(folder, kFiles));
    NotesReader reader;
    reader.open(folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), State::Watching, 60'000);
    QVERIFY(folder.write(u"7/712.md"_s, "# edited\n"));
    QTRY_COMPARE_WITH_TIMEOUT(heading(reader, u"7/712.md"_s), u"edited"_s, 60'000);
    QCOMPARE(reader.filesRead(), kFiles);
  }

  void readingStopsInTheMiddleAndGoesOnLater() {
    constexpr int kFiles = 3000;
    const NoteFolder folder;
    QVERIFY(writeMany(folder, kFiles));
    NotesReader reader;
    connect(&reader, &NotesReader::changed, &reader, [&reader] {
      if (reader.state() == State::Reading && reader.filesRead() < kFiles / 2) {
        reader.stop();
      }
    });
    reader.open(folder.path());
    QTRY_COMPARE(reader.state(), State::Stopped);
    reader.disconnect();
    QVERIFY(reader.filesRead() > 0);
    QVERIFY(folder.write(u"late.md"_s, "# late\n"));
    reader.refresh();
    QCOMPARE(reader.state(), State::Reading);
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), State::Watching, 60'000);
    QCOMPARE(reader.filesRead(), kFiles + 1);
  }

  void whatWasStoppedIsWatchedNoMore() {
    const NoteFolder folder;
    QVERIFY(folder.write(u"a.md"_s, "# a\n"));
    NotesReader stopped;
    NotesReader other;
    stopped.open(folder.path());
    other.open(folder.path());
    QTRY_COMPARE(stopped.state(), State::Watching);
    QTRY_COMPARE(other.state(), State::Watching);
    stopped.stop();
    QCOMPARE(stopped.state(), State::Stopped);
    QVERIFY(folder.write(u"b.md"_s, "# b\n"));
    QTRY_COMPARE(other.filesRead(), 2);
    QCOMPARE(stopped.filesRead(), 1);
    stopped.refresh();
    QTRY_COMPARE(stopped.filesRead(), 2);
    QTRY_COMPARE(stopped.state(), State::Watching);
  }

  void itIsDestroyedInTheMiddle() {
    const NoteFolder folder;
    QVERIFY(writeMany(folder, 1000));
    for (int i = 0; i < 10; ++i) {
      auto reader = std::make_unique<NotesReader>();
      const QSignalSpy changes(reader.get(), &NotesReader::changed);
      reader->open(folder.path());
      if (i % 2 == 0) {
        QTRY_VERIFY(!changes.isEmpty());
      }
    }
  }

  void whatIsReadAtOnceIsTheSame() {
    const NoteFolder folder;
    QVERIFY(writeMany(folder, 200));
    QVERIFY(folder.makePipe(u"pipe.md"_s));
    NotesReader reader;
    reader.open(folder.path());
    QTRY_COMPARE(reader.state(), State::Watching);
    const auto read = readNotes(folder.path());
    QVERIFY(read);
    QCOMPARE(read->folder, reader.folder());
    QCOMPARE(read->faults, reader.faults());
    QCOMPARE(read->files.size(), reader.files().size());
    for (const auto& [path, file] : read->files) {
      QCOMPARE(file->text, reader.file(path)->text);
      QCOMPARE(file->sections, reader.file(path)->sections);
      QCOMPARE(file->modified, reader.file(path)->modified);
    }
  }
};

}  // namespace

}  // namespace orrery

QTEST_GUILESS_MAIN(orrery::NotesReadingTest)
#include "notes_reading_test.moc"
