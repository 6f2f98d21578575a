// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/folder_scan.h"
#include "tests/models/notes/note_folder.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

bool always(int) { return true; }

QStringList paths(const notes::FolderScan& scan) {
  QStringList all;
  for (const notes::FoundNote& note : scan.notes) {
    all.append(note.path);
  }
  return all;
}

class FolderScanTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void notesAreFoundByTheirEndings() {
    const NoteFolder folder;
    for (const QString& name : {u"b.md"_s, u"a.MD"_s, u"c.markdown"_s, u"d.txt"_s, u"e.TXT"_s, u"f.mdx"_s, u"g.go"_s,
                                u"md"_s, u"笔记.md"_s, u"two words.md"_s}) {
      QVERIFY(folder.write(name, "# a\n"));
    }
    const auto scan = notes::scanFolder(folder.path(), always);
    QVERIFY(scan);
    QCOMPARE(paths(*scan), (QStringList{u"a.MD"_s, u"b.md"_s, u"c.markdown"_s, u"d.txt"_s, u"e.TXT"_s,
                                        u"two words.md"_s, u"笔记.md"_s}));
    QCOMPARE(scan->folder, folder.path());
    QVERIFY(scan->faults.empty());
  }

  void subFoldersAreLookedIntoAndHiddenOnesAreNot() {
    const NoteFolder folder;
    for (const QString& name : {u"a.md"_s, u"b/c.md"_s, u"b/d/e.md"_s, u"a/z.md"_s, u".git/f.md"_s, u".obsidian/g.md"_s,
                                u".h.md"_s, u"folder.md/i.md"_s}) {
      QVERIFY(folder.write(name, "# a\n"));
    }
    const auto scan = notes::scanFolder(folder.path(), always);
    QVERIFY(scan);
    QCOMPARE(paths(*scan), (QStringList{u"a.md"_s, u"a/z.md"_s, u"b/c.md"_s, u"b/d/e.md"_s, u"folder.md/i.md"_s}));
    QCOMPARE(scan->folders, (std::vector<QString>{u""_s, u"a"_s, u"b"_s, u"b/d"_s, u"folder.md"_s}));
    QVERIFY(scan->faults.empty());
  }

  void aLinkToWhatIsSeenAnywayAddsNothing() {
    const NoteFolder folder;
    QVERIFY(folder.write(u"b/c.md"_s, "# a\n"));
    QVERIFY(folder.link(u"a"_s, "b"));
    QVERIFY(folder.link(u"a.md"_s, "b/c.md"));
    const auto scan = notes::scanFolder(folder.path(), always);
    QVERIFY(scan);
    QCOMPARE(paths(*scan), QStringList{u"b/c.md"_s});
    QVERIFY(scan->faults.empty());
  }

  void aLinkToSomethingElseInTheFolderIsFollowed() {
    const NoteFolder folder;
    QVERIFY(folder.write(u"b/c.text"_s, "# a\n"));
    QVERIFY(folder.write(u".d/e.md"_s, "# a\n"));
    QVERIFY(folder.link(u"a.md"_s, "b/c.text"));
    QVERIFY(folder.link(u"d"_s, ".d"));
    const auto scan = notes::scanFolder(folder.path(), always);
    QVERIFY(scan);
    QCOMPARE(paths(*scan).size(), 2);
    QVERIFY(paths(*scan).contains(u"a.md"_s));
    QVERIFY(paths(*scan).contains(u"d/e.md"_s));
    QVERIFY(scan->faults.empty());
  }

  void theFolderItselfMayBeALink() {
    const NoteFolder folder;
    QVERIFY(folder.write(u"real/a.md"_s, "# a\n"));
    QVERIFY(folder.link(u"other"_s, "real"));
    const auto scan = notes::scanFolder(folder.path(u"other"_s), always);
    QVERIFY(scan);
    QCOMPARE(scan->folder, folder.path(u"real"_s));
    QCOMPARE(paths(*scan), QStringList{u"a.md"_s});
  }

  void anotherTextHasAnotherStamp() {
    const NoteFolder folder;
    QVERIFY(folder.write(u"a.md"_s, "# a\n"));
    const auto before = notes::scanFolder(folder.path(), always);
    QVERIFY(folder.write(u"a.md"_s, "# ab\n"));
    const auto after = notes::scanFolder(folder.path(), always);
    QVERIFY(before->notes[0].stamp != after->notes[0].stamp);
    QVERIFY(folder.replace(u"a.md"_s, "# cd\n"));
    QVERIFY(after->notes[0].stamp != notes::scanFolder(folder.path(), always)->notes[0].stamp);
  }

  void itEndsWhenItIsTold() {
    const NoteFolder folder;
    for (int i = 0; i < 20; ++i) {
      QVERIFY(folder.write(u"%1/a.md"_s.arg(i), "# a\n"));
    }
    int most = 0;
    const auto scan = notes::scanFolder(folder.path(), [&most](int found) {
      most = std::max(most, found);
      return found < 3;
    });
    QVERIFY(scan);
    QCOMPARE(scan->notes.size(), 3U);
    QCOMPARE(most, 3);
  }
};

}  // namespace

}  // namespace orrery

QTEST_APPLESS_MAIN(orrery::FolderScanTest)
#include "folder_scan_test.moc"
