// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notes_reader.h"
#include "tests/support/notes_folder.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

struct Heading {
  const char* file;
  int line;
  int level;
  bool isEmpty;
  const char* what;
};

constexpr std::array<Heading, 20> kHeadings{{
    {"000", 3, 2, false, "bold, only sections under it"},
    {"000", 4, 3, true, "a link, no blank line before, no text"},
    {"000", 58, 3, true, "after a line of asterisks"},
    {"000", 319, 4, false, "a font tag in the middle"},
    {"000", 338, 3, false, "numbered, with bold and code that do not match"},
    {"001", 7, 3, false, "over a rule"},
    {"001", 67, 3, true, "the last of its kind, without the rule"},
    {"001", 153, 3, false, "bold and a number"},
    {"001", 660, 4, false, "two levels below the one above"},
    {"001", 697, 4, false, "with a footnote"},
    {"001", 897, 2, true, "after fences that are items of a list"},
    {"001", 987, 1, true, "the last line"},
    {"002", 9, 2, false, "after a comment"},
    {"002", 67, 6, false, "four levels below the one above"},
    {"002", 3627, 4, false, "an asterisk that is no mark"},
    {"002", 5078, 2, false, "after fences with comments in them"},
    {"003", 37, 5, true, "blank lines only"},
    {"003", 169, 5, true, "a fence without a line"},
    {"004", 53, 4, true, "an item of a list, nothing under it"},
    {"004", 54, 4, false, "an item of a list, text under it"},
}};

struct Plain {
  const char* file;
  int line;
  const char* what;
};

constexpr std::array<Plain, 12> kPlain{{
    {"000", 279, "a comment of a shell"},
    {"000", 282, "a comment of a shell after a blank line"},
    {"000", 333, "a comment of a shell"},
    {"000", 196, "an item of a list"},
    {"001", 10, "text under a rule"},
    {"001", 15, "a directive of C"},
    {"001", 226, "an item of a list with a paragraph after it"},
    {"001", 628, "the second line of a table"},
    {"002", 2, "a comment of HTML"},
    {"002", 4396, "a comment of a configuration that is in no fence"},
    {"002", 4412, "a comment of a configuration that is in no fence"},
    {"002", 5064, "a row of signs in a fence"},
}};

/// How many sections a person counts in each file.
constexpr std::array<std::pair<const char*, std::size_t>, 5> kSections{
    {{"000", 34}, {"001", 105}, {"002", 245}, {"003", 28}, {"004", 9}}};

class UserNotesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    // A real user's notes are no part of the project: what is in them is named by the beginning of a file's name and by
    // line numbers.
    const auto folder = tests::notesFolder();
    if (!folder) {
      QSKIP("the folder of a user's notes is not here; ORRERY_NOTES names it");
    }
    auto read = readNotes(*folder);
    QVERIFY(read);
    m_notes = *read;
  }

  void allFilesAreRead() {
    QVERIFY(m_notes.faults.empty());
    QVERIFY(m_notes.files.size() >= kSections.size());
    for (const auto& [path, file] : m_notes.files) {
      QCOMPARE(encodingName(file->encoding), u"UTF-8"_s);
    }
  }

  void aFileHasTheSectionsThatAPersonSees() {
    for (const auto& [prefix, count] : kSections) {
      QCOMPARE(file(prefix)->sections.size(), count);
    }
  }

  void aHeadingIsWhereAPersonSeesIt_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < kHeadings.size(); ++i) {
      const Heading& heading = kHeadings.at(i);
      QTest::addRow("%s:%d, %s", heading.file, heading.line, heading.what) << static_cast<int>(i);
    }
  }
  void aHeadingIsWhereAPersonSeesIt() {
    QFETCH(const int, index);
    const Heading& expected = kHeadings.at(static_cast<std::size_t>(index));
    const auto section = sectionAt(expected.file, expected.line);
    QVERIFY(section);
    QCOMPARE(section->level, expected.level);
    QCOMPARE(section->isEmpty, expected.isEmpty);
  }

  void whatLooksLikeAHeadingIsNone_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < kPlain.size(); ++i) {
      const Plain& plain = kPlain.at(i);
      QTest::addRow("%s:%d, %s", plain.file, plain.line, plain.what) << static_cast<int>(i);
    }
  }
  void whatLooksLikeAHeadingIsNone() {
    QFETCH(const int, index);
    const Plain& plain = kPlain.at(static_cast<std::size_t>(index));
    QVERIFY(!sectionAt(plain.file, plain.line));
  }

  void headingsAreReadWithoutMarks() {
    for (const auto& [path, file] : m_notes.files) {
      for (const NoteSection& section : file->sections) {
        const bool isMarked = section.heading.startsWith(u'#') || section.heading.contains(u"**"_s) ||
                              section.heading.contains(u"]("_s) || section.heading.contains(u"<font"_s) ||
                              section.heading.contains(u'`') || section.heading != section.heading.simplified();
        QVERIFY2(!isMarked, qPrintable(u"%1:%2"_s.arg(path.left(3)).arg(section.line)));
        QCOMPARE(section.heading.isEmpty(), section.level == 0);
      }
    }
  }

  void aSectionIsFoundAgainByItsKey() {
    for (const auto& [path, file] : m_notes.files) {
      for (int i = 0; i < static_cast<int>(file->sections.size()); ++i) {
        QCOMPARE(findSection(*file, keyOf(*file, i)), i);
      }
    }
  }

 private:
  NoteFilePointer file(const char* prefix) const {
    const auto found = std::ranges::find_if(
        m_notes.files, [prefix](const auto& each) { return each.first.startsWith(QLatin1StringView(prefix)); });
    return found == m_notes.files.end() ? std::make_shared<const NoteFile>() : found->second;
  }

  std::optional<NoteSection> sectionAt(const char* prefix, int line) const {
    const NoteFilePointer its = file(prefix);
    const auto found = std::ranges::find(its->sections, line, &NoteSection::line);
    return found == its->sections.end() ? std::nullopt : std::optional(*found);
  }

  ReadNotes m_notes;
};

}  // namespace

}  // namespace orrery

QTEST_GUILESS_MAIN(orrery::UserNotesTest)
#include "user_notes_test.moc"
