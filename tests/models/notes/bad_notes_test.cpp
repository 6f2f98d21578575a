// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/fault_words.h"
#include "models/notes/note_input.h"
#include "models/notes/notes_reader.h"
#include "tests/models/notes/note_folder.h"

#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

const QString kGood = u"good.md"_s;

/// What is read of a folder in which one note is good: that one always is.
ReadNotes readAll(const NoteFolder& folder, const NotesLimits& limits = {}) {
  if (!folder.write(kGood, "# good\nwords\n")) {
    return {};
  }
  auto read = readNotes(folder.path(), limits);
  return read && read->files.contains(kGood) ? *read : ReadNotes{};
}

QByteArray noise(int size) {
  std::mt19937 random(7);
  QByteArray bytes(size, '\0');
  std::ranges::generate(bytes, [&] { return static_cast<char>(random() & 0xFFU); });
  return bytes;
}

/// Each thing that a folder can hold besides notes is named with its place, and everything else is read all the same.
class BadNotesTest : public QObject {
  Q_OBJECT

 private:
  /// One file is read, one fault is told at `place`.
  static void compareOneFault(const ReadNotes& read, const QString& place, const QString& found) {
    QCOMPARE(read.files.size(), 1U);
    QCOMPARE(read.faults.size(), 1U);
    const auto& [path, fault] = *read.faults.begin();
    QCOMPARE(path, place);
    QVERIFY2(fault.place.startsWith(place), qUtf8Printable(fault.place));
    QVERIFY2(fault.found.contains(found), qUtf8Printable(fault.found));
    QVERIFY(!fault.expected.isEmpty());
  }

 private Q_SLOTS:
  void aFolderThatIsNotThereIsAnError() {
    const NoteFolder folder;
    const auto read = readNotes(folder.path(u"missing"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().place, folder.path(u"missing"_s));
    QCOMPARE(read.error().found, notes::systemError(ENOENT));
    QVERIFY(!read.error().expected.isEmpty());
  }

  void aFileInPlaceOfAFolderIsAnError() {
    const NoteFolder folder;
    QVERIFY(folder.write(kGood, "# good\n"));
    const auto read = readNotes(folder.path(kGood));
    QVERIFY(!read);
    QCOMPARE(read.error().found, notes::systemError(ENOTDIR));
  }

  void whatMayNotBeReadIsNamed() {
    const NoteFolder folder;
    QVERIFY(folder.write(u"closed/a.md"_s, "# a\n"));
    QVERIFY(folder.write(u"closed.md"_s, "# a\n"));
    QCOMPARE(::chmod(folder.path(u"closed"_s).toUtf8().constData(), 0), 0);
    QCOMPARE(::chmod(folder.path(u"closed.md"_s).toUtf8().constData(), 0), 0);
    const ReadNotes read = readAll(folder);
    QCOMPARE(::chmod(folder.path(u"closed"_s).toUtf8().constData(), S_IRWXU), 0);
    if (::geteuid() == 0) {
      QCOMPARE(read.files.size(), 3U);  // the administrator may read everything
      return;
    }
    QCOMPARE(read.files.size(), 1U);
    QCOMPARE(read.faults.size(), 2U);
    QCOMPARE(read.faults.at(u"closed"_s).found, notes::systemError(EACCES));
    QCOMPARE(read.faults.at(u"closed.md"_s).found, notes::systemError(EACCES));
  }

  void anEmptyFolderIsNoError() {
    const NoteFolder folder;
    const auto read = readNotes(folder.path());
    QVERIFY(read);
    QVERIFY(read->files.empty());
    QVERIFY(read->faults.empty());
  }

  void anEmptyFileIsANoteWithoutSections() {
    const NoteFolder folder;
    QVERIFY(folder.write(u"empty.md"_s, {}));
    const ReadNotes read = readAll(folder);
    QVERIFY(read.files.at(u"empty.md"_s)->sections.empty());
    QVERIFY(read.faults.empty());
  }

  void aLinkThatGoesRoundIsNamed() {
    const NoteFolder folder;
    QVERIFY(folder.makeFolder(u"a/b"_s));
    QVERIFY(folder.link(u"a/b/up"_s, "../.."));
    compareOneFault(readAll(folder), u"a/b/up"_s, u"link"_s);
  }

  void linksToEachOtherAreNamed() {
    const NoteFolder folder;
    QVERIFY(folder.link(u"a.md"_s, "b.md"));
    QVERIFY(folder.link(u"b.md"_s, "a.md"));
    const ReadNotes read = readAll(folder);
    QCOMPARE(read.files.size(), 1U);
    QCOMPARE(read.faults.size(), 2U);
    QCOMPARE(read.faults.at(u"a.md"_s).found, notes::systemError(ELOOP));
  }

  void aLinkToNothingIsNamed() {
    const NoteFolder folder;
    QVERIFY(folder.link(u"a.md"_s, "missing.md"));
    QVERIFY(folder.link(u"picture.png"_s, "missing.png"));
    compareOneFault(readAll(folder), u"a.md"_s, u"nothing"_s);
  }

  void aLinkThatLeadsOutIsNotFollowed_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("a file") << u"out.md"_s << QByteArray("../secret.md");
    QTest::newRow("a folder") << u"out"_s << QByteArray("../secret");
    QTest::newRow("the folder above") << u"above"_s << QByteArray("..");
    QTest::newRow("one whose name begins alike") << u"out"_s << QByteArray("../notes2");
    QTest::newRow("an absolute path") << u"out"_s << QByteArray("/etc");
    QTest::newRow("a device") << u"out.txt"_s << QByteArray("/dev/zero");
    QTest::newRow("a link to a link") << u"out.md"_s << QByteArray("../link.md");
  }
  void aLinkThatLeadsOutIsNotFollowed() {
    QFETCH(const QString, name);
    QFETCH(const QByteArray, target);
    const NoteFolder outside;
    QVERIFY(outside.write(u"secret.md"_s, "# secret\n"));
    QVERIFY(outside.write(u"secret/a.md"_s, "# secret\n"));
    QVERIFY(outside.write(u"notes2/a.md"_s, "# secret\n"));
    QVERIFY(outside.link(u"link.md"_s, "secret.md"));
    QVERIFY(outside.write(u"notes/good.md"_s, "# good\n"));
    QVERIFY(outside.link(u"notes/"_s + name, target));
    const auto read = readNotes(outside.path(u"notes"_s));
    QVERIFY(read);
    compareOneFault(*read, name, u"link"_s);
  }

  void whatIsPutInAFilesPlaceAfterTheScanIsNotRead() {
    const NoteFolder outside;
    QVERIFY(outside.write(u"secret.md"_s, "# secret\n"));
    QVERIFY(outside.write(u"secret/b.md"_s, "# secret\n"));
    QVERIFY(outside.makeFolder(u"notes"_s));
    QVERIFY(outside.link(u"notes/a.md"_s, "../secret.md"));
    QVERIFY(outside.link(u"notes/c"_s, "../secret"));
    QVERIFY(outside.makePipe(u"notes/d.md"_s));
    const auto always = [](int) { return true; };
    for (const QString& path : {u"a.md"_s, u"c/b.md"_s, u"d.md"_s, u"../secret.md"_s, u"missing.md"_s}) {
      const auto input = notes::readNote(outside.path(u"notes"_s), path, always);
      QVERIFY2(!input, qUtf8Printable(path));
      QCOMPARE(input.error().place, path);
    }
  }

  void aFileOfTwoGigabytesIsNotRead() {
    const NoteFolder folder;
    QVERIFY(folder.makeSparse(u"large.txt"_s, 2LL * 1024 * 1024 * 1024));
    compareOneFault(readAll(folder), u"large.txt"_s, u"2"_s);
  }

  void theLargestFileIsRead() {
    const NoteFolder folder;
    QVERIFY(folder.write(u"large.txt"_s, QByteArray(kLargestNote, 'a')));
    const ReadNotes read = readAll(folder);
    QCOMPARE(read.files.size(), 2U);
    QCOMPARE(read.files.at(u"large.txt"_s)->text.size(), kLargestNote);
  }

  void aFolderWithTooManyFilesIsReadToTheLast() {
    const NoteFolder folder;
    for (const QString& name : {u"a.md"_s, u"b/a.md"_s, u"b/b.md"_s, u"c.md"_s}) {
      QVERIFY(folder.write(name, "# a\n"));
    }
    const NotesLimits limits{.files = 3};
    const ReadNotes read = readAll(folder, limits);
    QCOMPARE(read.files.size(), 3U);
    QVERIFY(read.files.contains(u"c.md"_s));
    QCOMPARE(read.faults.size(), 1U);
    const auto& [place, fault] = *read.faults.begin();
    QCOMPARE(place, u"."_s);
    QVERIFY2(fault.found.contains(u'3') && fault.found.contains(kGood), qUtf8Printable(fault.found));
    QVERIFY(!fault.expected.isEmpty());
  }

  void asManyFilesAsAreAllowedAreNoFault() {
    const NoteFolder folder;
    QVERIFY(folder.write(u"a.md"_s, "# a\n"));
    const ReadNotes read = readAll(folder, {.files = 2});
    QCOMPARE(read.files.size(), 2U);
    QVERIFY(read.faults.empty());
  }

  void whatBringsAFolderAboveItsTextIsNotRead() {
    const NoteFolder folder;
    QVERIFY(folder.write(u"large.md"_s, QByteArray(1000, 'a')));
    QVERIFY(folder.write(u"small.md"_s, QByteArray(100, 'a')));
    const ReadNotes read = readAll(folder, {.folderBytes = 1000});
    QCOMPARE(read.files.size(), 2U);
    QVERIFY(read.files.contains(u"small.md"_s));
    QCOMPARE(read.faults.size(), 1U);
    QCOMPARE(read.faults.at(u"large.md"_s).found, notes::tooMuchText({}, 1000).found);
  }

  void binaryNoiseIsNamedWithItsByte() {
    const NoteFolder folder;
    QVERIFY(folder.write(u"noise.md"_s, "a word" + noise(100'000)));
    const ReadNotes read = readAll(folder);
    compareOneFault(read, u"noise.md"_s, u"no text"_s);
    QVERIFY(read.faults.at(u"noise.md"_s).place.size() > u"noise.md"_s.size());
  }

  void aPipeIsNeverOpened() {
    const NoteFolder folder;
    QVERIFY(folder.makePipe(u"pipe.md"_s));
    QVERIFY(folder.makePipe(u"pipe"_s));
    compareOneFault(readAll(folder), u"pipe.md"_s, u"pipe"_s);
  }

  void aNameInAnotherEncodingIsNamed() {
    const NoteFolder folder;
    QVERIFY(folder.writeBytes("\xB1\xCA\xBC\xC7.md", "# a\n"));
    const ReadNotes read = readAll(folder);
    QCOMPARE(read.files.size(), 1U);
    QCOMPARE(read.faults.size(), 1U);
    QVERIFY(read.faults.begin()->first.endsWith(u".md"_s));
    QVERIFY(read.faults.begin()->second.found.contains(u"UTF-8"_s));
  }

  void aThousandFoldersInsideEachOtherAreReadToALimit() {
    const NoteFolder folder;
    QVERIFY(folder.makeDeep(1000));
    const ReadNotes read = readAll(folder);
    QCOMPARE(read.files.size(), static_cast<std::size_t>(kDeepestFolder) + 1);
    QCOMPARE(read.faults.size(), 1U);
    QVERIFY(read.faults.begin()->second.found.contains(QString::number(kDeepestFolder)));
  }

  void aHeadingOfAMegabyteIsReadAndCut() {
    const NoteFolder folder;
    QVERIFY(folder.write(u"a.md"_s, "# " + QByteArray(1'000'000, 'a') + "\nwords\n\n# b\nwords\n"));
    const ReadNotes read = readAll(folder);
    const NoteFile& file = *read.files.at(u"a.md"_s);
    QCOMPARE(file.sections.size(), 2U);
    QVERIFY(file.sections[0].heading.size() < 1000);
    QCOMPARE(bodyText(file, 0), u"words\n\n"_s);
  }

  void deepNestingIsRead() {
    const NoteFolder folder;
    QByteArray text = "# a\n";
    for (int i = 0; i < 2000; ++i) {
      text += QByteArray(2 * i, ' ') + "- item\n";
    }
    text += "\n# b\n" + QByteArray(100'000, '>') + " words\n\n# c\n" + QByteArray(100'000, '[') + "\n";
    QVERIFY(folder.write(u"a.md"_s, text));
    const ReadNotes read = readAll(folder);
    QCOMPARE(read.files.at(u"a.md"_s)->sections.size(), 3U);
    QVERIFY(read.faults.empty());
  }

  void controlCharactersAreReplacedAndThoseOfDirectionStay() {
    const NoteFolder folder;
    QVERIFY(folder.write(u"a.md"_s, u"# a\u0007b\u202Ec\n\u001B[31mwords\u2066\n"_s.toUtf8()));
    const ReadNotes read = readAll(folder);
    const NoteFile& file = *read.files.at(u"a.md"_s);
    QCOMPARE(file.sections[0].heading, u"a\uFFFDb\u202Ec"_s);
    QCOMPARE(bodyText(file, 0), u"\uFFFD[31mwords\u2066\n"_s);
  }

  void aNameWithControlCharactersIsReadAsItIs() {
    const NoteFolder folder;
    const QString name = u"a\n\u202Eb\u001B.md"_s;
    QVERIFY(folder.write(name, "# a\n"));
    QVERIFY(readAll(folder).files.contains(name));
  }
};

}  // namespace

}  // namespace orrery

QTEST_GUILESS_MAIN(orrery::BadNotesTest)
#include "bad_notes_test.moc"
