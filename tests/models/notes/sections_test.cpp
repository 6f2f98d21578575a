// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/sections.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

/// The headings of a text, one a line: "line level heading", with "!" at the end where nothing stands under it.
QString outline(const QByteArray& text) {
  QStringList lines;
  for (const NoteSection& section : divideIntoSections(text)) {
    lines.append(u"%1 %2 %3%4"_s.arg(section.line)
                     .arg(section.level)
                     .arg(section.heading, section.isEmpty ? u"!"_s : QString()));
  }
  return lines.join(u'\n');
}

void row(const char* name, const char* text, const QString& expected) {
  QTest::newRow(name) << QByteArray(text) << expected;
}

void addColumns() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QString>("expected");
}

void compareOutline() {
  QFETCH(const QByteArray, text);
  QFETCH(const QString, expected);
  QCOMPARE(outline(text), expected);
}

class SectionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void headingsDivideAText_data() {
    addColumns();
    row("nothing", "", {});
    row("blank lines", "\n \n", u"1 0 !"_s);
    row("text alone", "words\n", u"1 0 "_s);
    row("text before the first heading", "words\n# a\nb\n", u"1 0 \n2 1 a"_s);
    row("a heading after blank lines", "\n\n# a\nb\n", u"3 1 a"_s);
    row("six levels", "# a\n## b\n### c\n#### d\n##### e\n###### f\ng", u"1 1 a\n2 2 b\n3 3 c\n4 4 d\n5 5 e\n6 6 f"_s);
    row("a seventh level", "####### a\n", u"1 0 "_s);
    row("up to three blanks before", "   # a\nb\n    # c\n\t# d\n", u"1 1 a"_s);
    row("closing signs", "## a ##\nb\n## C#\nc\n", u"1 2 a\n3 2 C#"_s);
    row("wide blanks", "##　甲\nb\n", u"1 2 甲"_s);
    row("no words", "# \n#\n## **\nb\n", u"1 0 "_s);
    row("a tag", "#tag #other\n\n#go words\n", u"1 0 "_s);
    row("a heading without a blank", "# a\n\n##甲\nb\n\n##2 c\n", u"1 1 a\n3 2 甲\n6 2 2 c!"_s);
    row("comments of a configuration", "# a\nset:\n##甲\nb=1\n##乙\nc=2\n", u"1 1 a"_s);
    row("a line of signs under it", "a\n===\nb\n\nc\n---\nd\n", u"1 1 a\n5 2 c"_s);
    row("a rule after a blank line", "a\n\n---\nb\n", u"1 0 "_s);
    row("a rule under a heading", "# a\n---\nb\n", u"1 1 a"_s);
    row("a rule under a paragraph", "one\ntwo\n---\nb\n", u"1 0 "_s);
    row("a rule under a sentence", "一句。\n---\nb\n", u"1 0 "_s);
    row("a rule under a list", "- a\n---\nb\n", u"1 0 "_s);
    row("a table", "a | b\n--- | ---\n1 | 2\n\n| c |\n| - |\n| 1 |\n", u"1 0 "_s);
    row("settings at the beginning", "---\ntitle: a\n---\n# b\nc\n", u"1 0 \n4 1 b"_s);
    row("in a list", "- ## a\nb\n- **### c**\nd\n**## e**\nf\n1. ## g\nh", u"1 2 a\n3 3 c\n5 2 e\n7 2 g"_s);
    row("in a quotation", "> # a\nb\n", u"1 0 "_s);
    row("in HTML", "<h2 align=\"center\">a</h2>\nb\n", u"1 2 a"_s);
    row("in a comment", "<!--\n# a\n-->\n# b\nc\n", u"4 1 b"_s);
    row("in a comment that is never closed", "<!--\n# a\nb\n", u"1 0 \n2 1 a"_s);
    row("in HTML that shows its text as it is", "<pre>\n# a\n</pre>\n# b\nc\n", u"1 0 \n4 1 b"_s);
  }
  void headingsDivideAText() { compareOutline(); }

  void nothingInAFenceIsAHeading_data() {
    addColumns();
    row("backticks", "# a\n```sh\n# b\n```\n# c\nd\n", u"1 1 a\n5 1 c"_s);
    row("tildes", "# a\n~~~\n\n# b\n```\n~~~\n# c\nd\n", u"1 1 a\n7 1 c"_s);
    row("a longer fence", "# a\n````\n```\n\n# b\n```\n````\n# c\nd\n", u"1 1 a\n8 1 c"_s);
    row("closed by a longer one", "# a\n```\n\n# b\n`````\n# c\nd\n", u"1 1 a\n6 1 c"_s);
    row("with blanks after it", "# a\n``` go \n\n# b\n``` \n# c\nd\n", u"1 1 a\n6 1 c"_s);
    row("deep in a list", "# a\n1. b\n      ```sh\n\n# c\n      ```\n# d\ne\n", u"1 1 a\n7 1 d"_s);
    row("as an item of a list", "# a\n- ```\n  b\n  ```\n\n# c\nd\n- ```\n  e\n  ```\n# f\ng\n",
        u"1 1 a\n6 1 c\n11 1 f"_s);
    row("code in one line is no fence", "# a\n```b```\n# c\nd\n", u"1 1 a\n3 1 c"_s);
    row("comments of a shell after blank lines",
        "# a\n\n# b\n\n```bash\n# one\nls\n\n# two\nls\n\n## three\nls\n```\n\n# c\n\n```bash\n\n# four\n```\n",
        u"1 1 a!\n3 1 b\n16 1 c"_s);
    row("a line of dashes", "# a\n```\nb\n---\n```\nc", u"1 1 a"_s);
    row("Markdown with a fence inside", "# a\n\n```md\n\n# b\n\n```go\nc\n```\n\n# d\ne\n", u"1 1 a\n11 1 d"_s);
  }
  void nothingInAFenceIsAHeading() { compareOutline(); }

  void aFenceThatIsNeverClosedEndsAtTheNextHeading_data() {
    addColumns();
    row("it is the last", "# t\n\n## a\nb\n\n## c\n```go\nd\n\n## e\nf\n", u"1 1 t\n3 2 a\n6 2 c\n10 2 e"_s);
    row("a fence with a language follows", "## a\n```go\nb\n\n## c\n```go\nd\n```\n\n## e\nf\n",
        u"1 2 a\n5 2 c\n10 2 e"_s);
    row("a fence without a language follows", "## a\n```\nb\n\n## c\n```\nd\n```\n\n## e\nf\n",
        u"1 2 a\n5 2 c\n10 2 e"_s);
    row("two of them", "## a\n```go\nb\n\n## c\n```go\nd\n\n## e\n```go\nf\n```\n", u"1 2 a\n5 2 c\n9 2 e"_s);
    row("no other heading is outside", "```go\na\n\n## b\nc\n\n## d\n", u"1 0 \n4 2 b\n7 2 d!"_s);
    row("headings of the first level", "# a\n```go\nb\n\n# c\nd\n", u"1 1 a\n5 1 c"_s);
    row("comments of a shell go on", "# a\n\n## b\nc\n\n## d\n```bash\nls\n\n# one\nls\n\n# two\nls\n\n## e\nf\n",
        u"1 1 a\n3 2 b\n6 2 d\n16 2 e"_s);
    row("a heading without a blank line before it", "## a\nb\n## c\n```go\nd\n## e\nf\n## g\nh\n",
        u"1 2 a\n3 2 c\n6 2 e\n8 2 g"_s);
    row("nothing follows", "# a\n```go\nb\n", u"1 1 a"_s);
    row("a closing fence too many", "## a\nb\n```\n\n## c\nd\n\n## e\nf\n", u"1 2 a\n5 2 c\n8 2 e"_s);
  }
  void aFenceThatIsNeverClosedEndsAtTheNextHeading() { compareOutline(); }

  void listItemsAreHeadingsWhereAFileUsesThemSo_data() {
    addColumns();
    row("under a heading without text", "# t\n* a\nwords\nmore\n* b\n* c\nwords\n", u"1 1 t\n2 2 a\n5 2 b!\n6 2 c"_s);
    row("beside a heading with text", "#### t\nwords\n\n* a\nwords\n* b\n* c\nwords\n",
        u"1 4 t\n4 4 a\n6 4 b!\n7 4 c"_s);
    row("in bold", "- **a**\nwords\n- **b**\nwords\n", u"1 1 a\n3 1 b"_s);
    row("over code", "* a\n```go\n* x\n```\n* b\nwords\n", u"1 1 a\n5 1 b"_s);
    row("a list", "- a\n- b\n- c\n\nwords\n\n- d\n- e\n\nwords\n", u"1 0 "_s);
    row("a list whose lines are broken",
        "- a long item that goes on and on until its line is full and\nis broken there\n"
        "- another long item that goes on and on until its line is full\nand is broken there\n",
        u"1 0 "_s);
    row("one such item", "* a\nwords\n* b\n* c\n", u"1 0 "_s);
    row("a file with headings", "# s\n# t\n# u\n* a\nwords\n* b\nwords\n", u"1 1 s!\n2 1 t!\n3 1 u"_s);
    row("items with text of their own, indented", "* a\n  words\n* b\n  words\n", u"1 0 "_s);
    row("another sign stays a list", "* a\n- x\nwords\n* b\nwords\n* c\nwords\n", u"1 1 a\n4 1 b\n6 1 c"_s);
  }
  void listItemsAreHeadingsWhereAFileUsesThemSo() { compareOutline(); }

  void aSectionThatShowsNothingIsEmpty_data() {
    addColumns();
    row("blank lines", "# a\n\n \t\n# b\nc", u"1 1 a!\n4 1 b"_s);
    row("a rule", "# a\n\n------\n****\n", u"1 1 a!"_s);
    row("a comment", "# a\n<!-- words\nwords -->\n", u"1 1 a!"_s);
    row("a fence without a line", "# a\n```go\n\n\n```\n", u"1 1 a!"_s);
    row("a picture is something", "# a\n![](b.png)\n", u"1 1 a"_s);
    row("sections under it", "# a\n## b\n# c\n", u"1 1 a\n2 2 b!\n3 1 c!"_s);
  }
  void aSectionThatShowsNothingIsEmpty() { compareOutline(); }

  void aHeadingIsReadPlain_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto add = [](const QString& line, const QString& expected) {
      QTest::newRow(qUtf8Printable(line.left(60))) << line << expected;
    };
    add(u"## **bold** "_s, u"bold"_s);
    add(u"### [words](https://example.org/a_(b)) ###"_s, u"words"_s);
    add(u"#### 3. **use **`get --raw`** so**"_s, u"3. use get --raw so"_s);
    add(u"#### with <font style=\"color:#DF2A3F;\">A + B</font> in it"_s, u"with A + B in it"_s);
    add(u"- **### words**"_s, u"words"_s);
    add(u"* words"_s, u"words"_s);
    add(u"- **words**"_s, u"words"_s);
    add(u"<h2 id='a'>words</h2>"_s, u"words"_s);
    add(u"##### a\u3000\u00A0 b\t c"_s, u"a b c"_s);
    add(u"# words\n====="_s, u"words"_s);
    add(u"## 🔥 hot 🚀"_s, u"🔥 hot 🚀"_s);
    add(u"## of *T and []T, a_b and _x"_s, u"of *T and []T, a_b and _x"_s);
    add(u"## *one* _two_ __three four__ ~~five~~ ***six*** __init__"_s, u"one two three four five six __init__"_s);
    add(u"## map[K]V, List<T>, a < b > c, ch <- v"_s, u"map[K]V, List<T>, a < b > c, ch <- v"_s);
    add(u"## struct{}{} and interface{}"_s, u"struct{}{} and interface{}"_s);
    add(u"## a\\*b and c\\d"_s, u"a*b and c\\d"_s);
    add(u"## `**a**` and ``b`c``"_s, u"**a** and b`c"_s);
    add(u"## words[^1] and more[2](#fn-2)"_s, u"words and more"_s);
    add(u"## ![a picture](b.png) [words][ref] [c]"_s, u"a picture words [c]"_s);
    add(u"## **words"_s, u"words"_s);
    add(u"## 2**3"_s, u"2**3"_s);
    add(u"## a &lt; b &amp; c&nbsp;d &x"_s, u"a < b & c d &x"_s);
    add(u"## <https://example.org> <!-- x -->y"_s, u"https://example.org y"_s);
    add(u"## C#"_s, u"C#"_s);
    add(u"## "_s + QString(300, u'a'), QString(200, u'a'));
    add(u"## a"_s + u"𠮷"_s.repeated(200), u"a"_s + u"𠮷"_s.repeated(99));
  }
  void aHeadingIsReadPlain() {
    QFETCH(const QString, line);
    QFETCH(const QString, expected);
    QCOMPARE(plainHeading(line.toUtf8()), expected);
  }

  void sectionsKnowWhatTheyStandUnder() {
    const auto sections = divideIntoSections("x\n# a\n### b\n#### c\n## d\n# e\n");
    std::vector<int> parents;
    std::ranges::transform(sections, std::back_inserter(parents), &NoteSection::parent);
    QCOMPARE(parents, (std::vector<int>{-1, -1, 1, 2, 1, -1}));
  }

  void sectionsCoverTheTextFromTheFirstOn() {
    const QByteArray text = "\n# a\nb\n\nc\n===\nd\n### e\n";
    const auto sections = divideIntoSections(text);
    QCOMPARE(sections.size(), 3U);
    QCOMPARE(text.sliced(sections[0].begin, sections[0].body - sections[0].begin), QByteArray("# a\n"));
    QCOMPARE(text.sliced(sections[1].begin, sections[1].body - sections[1].begin), QByteArray("c\n===\n"));
    QCOMPARE(text.sliced(sections[1].body, sections[1].end - sections[1].body), QByteArray("d\n"));
    QCOMPARE(sections[0].end, sections[1].begin);
    QCOMPARE(sections[2].end, text.size());
  }

  void sectionsOfAnyTextAreInOrder() {
    const std::vector<QByteArray> lines{"",       "words",      "# a",    "## b",    "### c ###", "```",
                                        "```go",  "~~~",        "* item", "- **x**", "===",       "---",
                                        "<!--",   "-->",        "<pre>",  "</pre>",  "##d",       "> # e",
                                        "- ## f", "<h2>g</h2>", "  ```",  "\t# tab", "#",         "1. ```"};
    std::mt19937 random(11);
    for (int round = 0; round < 3000; ++round) {
      QByteArray text;
      for (auto i = random() % 30; i > 0; --i) {
        text += lines[random() % lines.size()] + '\n';
      }
      const auto sections = divideIntoSections(text);
      QCOMPARE(sections.empty(), text.isEmpty());
      for (std::size_t i = 0; i < sections.size(); ++i) {
        const NoteSection& section = sections[i];
        QVERIFY(section.begin <= section.body && section.body <= section.end);
        QCOMPARE(section.end, i + 1 < sections.size() ? sections[i + 1].begin : text.size());
        QCOMPARE(section.line, static_cast<int>(text.first(section.begin).count('\n')) + 1);
        QCOMPARE(section.heading.isEmpty(), section.level == 0);
        QVERIFY(section.level > 0 || i == 0);
        QVERIFY(section.parent < static_cast<int>(i));
        QVERIFY(section.parent < 0 || sections[static_cast<std::size_t>(section.parent)].level < section.level);
      }
    }
  }

  void aHeadingOfAMegabyteIsCut() {
    const auto sections = divideIntoSections("## " + QByteArray("\xE9\x94\x81").repeated(350'000) + "\nwords\n");
    QCOMPARE(sections.size(), 1U);
    QCOMPARE(sections[0].heading, QString(kLongestHeading, u'锁'));
    QVERIFY(!sections[0].isEmpty);
  }

  /// Each would take minutes if the time grew with the square of the length.
  void muchOfOneThingIsReadInLinearTime_data() {
    QTest::addColumn<QByteArray>("text");
    constexpr qsizetype kLength = 8'000'000;
    const auto add = [](const char* name, const QByteArray& pattern) {
      QTest::newRow(name) << pattern.repeated(kLength / pattern.size());
    };
    add("#", "#");
    add("`", "`");
    add("*", "*");
    add("<", "<");
    add("headings", "# a\n");
    add("fences", "```\n");
    add("fences with a language", "```a\n");
    add("fences and headings", "```a\n\n## b\n");
    add("comments that are never closed", "<!-- \n");
    add("list items", "* a\nb\n");
    add("list markers", "- ");
    add("blank lines", "\n \n");
    add("lines under lines", "a\n--\n");
    add("brackets in headings", "# " + QByteArray(4000, '[') + "\n");
    add("tags in headings", "# " + QByteArray(4000, '<') + "\n");
    add("code in headings", "# " + QByteArray("` `` ``` ").repeated(440) + "\n");
    add("emphasis in headings", "# " + QByteArray("*a _b ").repeated(660) + "\n");
  }
  void muchOfOneThingIsReadInLinearTime() {
    QFETCH(const QByteArray, text);
    const auto sections = divideIntoSections(text);
    QVERIFY(!sections.empty());
    QCOMPARE(sections.back().end, text.size());
  }
};

}  // namespace

}  // namespace orrery

QTEST_APPLESS_MAIN(orrery::SectionsTest)
#include "sections_test.moc"
