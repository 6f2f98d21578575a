// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/matcher.h"
#include "tests/models/study/made_note.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

Alias alias(const QStringList& all, const QStringList& none = {}) { return {all, none, false, false}; }

Matcher closing() {
  TopicTerms close{u"x/close"_s, u"x"_s, {}, {}, {alias({u"关闭|close"_s, u"chan|channel|通道"_s}, {u"http"_s})}};
  TopicTerms barrier{u"x/barrier"_s, u"x"_s, {}, {}, {alias({u"写屏障"_s})}};
  TopicTerms planned{u"bloom"_s, {}, u"Bloom"_s, u"布隆"_s, {alias({u"布隆过滤器"_s})}};
  return Matcher({std::move(close), std::move(barrier), std::move(planned)});
}

/// Of the section with that line.
std::optional<TopicMatch> matchAt(const Matcher& matcher, const NoteFilePointer& file, int line, const QString& topic) {
  for (const TopicMatch& match : matcher.matches(*file)) {
    if (match.topic == topic && file->sections[static_cast<std::size_t>(match.section)].line == line) {
      return match;
    }
  }
  return {};
}

}  // namespace

class MatcherTest final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aHeadingIsTheBestReason() {
    const auto file = tests::madeNote(u"a.md"_s, "# 写屏障\ntext\n# other\n写屏障 here\n写屏障 there\n");
    const auto matches = closing().matches(*file);
    QCOMPARE(matches.size(), 2U);
    QCOMPARE(matches[0].section, 0);
    QVERIFY(matches[0].inHeading && matches[0].score >= kHeadingScore);
    QCOMPARE(matches[1].section, 1);
    QVERIFY(!matches[1].inHeading && matches[1].score < kHeadingPathScore);
  }

  void theWordStandsAsInTheNotes() {
    const Matcher matcher = closing();
    const auto file = tests::madeNote(
        u"a.md"_s, "# 3、**写 屏障**？\n# 为何要 关闭 一个 `Chan`\n# c\nThe <b>Channel</b> must be **CLOSE**.\n");
    QCOMPARE(matchAt(matcher, file, 1, u"x/barrier"_s)->word, u"写 屏障"_s);
    QCOMPARE(matchAt(matcher, file, 2, u"x/close"_s)->word, u"关闭 … Chan"_s);
    QCOMPARE(matchAt(matcher, file, 3, u"x/close"_s)->word, u"Channel … CLOSE"_s);
  }

  void theWholeHeadingIsBetterThanAPartOfALongOne() {
    const Matcher matcher = closing();
    const auto file = tests::madeNote(u"a.md"_s, "# 聊聊你对写屏障的理解\n# 2. 写屏障\n");
    const auto matches = matcher.matches(*file);
    QCOMPARE(matches.size(), 2U);
    QCOMPARE(matches[0].section, 1);
    QVERIFY(matches[0].score > matches[1].score);
  }

  void headingsAboveGiveTheOtherWords() {
    const Matcher matcher = closing();
    const auto file = tests::madeNote(u"a.md"_s, "# channel\n## 关闭\n### 例子\n关闭它\n# 文件\n## 关闭\n");
    QVERIFY(matchAt(matcher, file, 2, u"x/close"_s)->inHeading);
    QVERIFY(!matchAt(matcher, file, 6, u"x/close"_s));
    // A heading that names nothing belongs to the nearest above that does.
    const auto below = matchAt(matcher, file, 3, u"x/close"_s);
    QVERIFY(below && !below->inHeading && below->score >= kHeadingPathScore && below->score < kHeadingScore);
    QCOMPARE(below->word, u"关闭"_s);
  }

  void theFirstWordMustBeInTheHeadingOrTheLineItself() {
    const auto file = tests::madeNote(u"a.md"_s, "# 关闭\n## channel\n# 关闭\n## other\nthe channel\n");
    const Matcher matcher = closing();
    QVERIFY(!matchAt(matcher, file, 2, u"x/close"_s));
    QVERIFY(!matchAt(matcher, file, 4, u"x/close"_s));
  }

  void theFileNameGivesContextToo() {
    const Matcher matcher = closing();
    QVERIFY(matchAt(matcher, tests::madeNote(u"go/channel.md"_s, "# 关闭\n"), 1, u"x/close"_s));
    QVERIFY(!matchAt(matcher, tests::madeNote(u"go/file.md"_s, "# 关闭\n"), 1, u"x/close"_s));
  }

  void anEmptySectionMatchesByItsHeadingOnly() {
    const Matcher matcher = closing();
    auto file = tests::madeNote(u"a.md"_s, "# 写屏障\n## 例子\n");
    QVERIFY(matchAt(matcher, file, 1, u"x/barrier"_s));
    QVERIFY(!matchAt(matcher, file, 2, u"x/barrier"_s));
  }

  void aWordThatMustNotBeThereRulesOut() {
    const Matcher matcher = closing();
    const auto file = tests::madeNote(
        u"a.md"_s, "# 关闭 channel\n# http: 关闭 channel\n# http\n## 关闭 channel\n# a\n关闭 http 的 channel\n");
    QVERIFY(matchAt(matcher, file, 1, u"x/close"_s));
    QVERIFY(!matchAt(matcher, file, 2, u"x/close"_s));
    QVERIFY(!matchAt(matcher, file, 4, u"x/close"_s));
    QVERIFY(!matchAt(matcher, file, 5, u"x/close"_s));
    // What a file is called rules nothing out: one file may hold many subjects.
    QVERIFY(matchAt(matcher, tests::madeNote(u"go-http.md"_s, "# 关闭 channel\n"), 1, u"x/close"_s));
  }

  void wordsOfALineBelongTogetherThoseOfASectionDoNot() {
    const Matcher matcher = closing();
    const auto file = tests::madeNote(u"a.md"_s, "# a\n要关闭文件。\n再说说通道。\n# b\n要关闭这个通道。\n");
    QVERIFY(!matchAt(matcher, file, 1, u"x/close"_s));
    QVERIFY(matchAt(matcher, file, 4, u"x/close"_s));
  }

  void aLongLineThatAnEditorHasBrokenIsOne() {
    const Matcher matcher = closing();
    const auto file =
        tests::madeNote(u"a.md"_s,
                        "# a\nWhoever sends the last value is the one who should close the\nchannel, nobody else.\n"
                        "# b\n这一行文字很长很长很长很长很长很长很长，说的是写屏\n障的作用。\n");
    QVERIFY(matchAt(matcher, file, 1, u"x/close"_s));
    QVERIFY(matchAt(matcher, file, 4, u"x/barrier"_s));
  }

  void aPassingRemarkInALongTextIsNoMatch() {
    const Matcher matcher = closing();
    const auto file = tests::madeNote(u"a.md"_s, "# a\n" + QByteArray("some text.\n").repeated(60) + "写屏障。\n");
    QVERIFY(matcher.matches(*file).empty());
  }

  void moreLinesAreABetterReason() {
    const Matcher matcher = closing();
    const auto file = tests::madeNote(u"a.md"_s, "# a\n写屏障。\nx\nx\nx\n# b\n写屏障。\n写屏障。\n写屏障。\nx\n");
    const auto matches = matcher.matches(*file);
    QCOMPARE(matches.size(), 2U);
    QCOMPARE(matches[0].section, 1);
  }

  void textBeforeTheFirstHeadingCounts() {
    const auto file = tests::madeNote(u"a.md"_s, "写屏障。\n# a\n");
    QVERIFY(matchAt(closing(), file, 1, u"x/barrier"_s));
  }

  void aPlannedSystemIsFoundByHeadingsOnly() {
    const Matcher matcher = closing();
    const auto file = tests::madeNote(u"a.md"_s, "# 布隆过滤器\n# other\n布隆过滤器\n");
    const auto matches = matcher.matches(*file);
    QCOMPARE(matches.size(), 1U);
    QCOMPARE(matches[0].topic, u"bloom"_s);
    QCOMPARE(matches[0].section, 0);
  }

  void aLooseAliasStandsBehindABetterOne() {
    TopicTerms terms{u"x/a"_s, u"x"_s, {}, {}, {alias({u"死锁"_s, u"channel"_s}), alias({u"死锁"_s})}};
    terms.aliases.back().isLoose = true;
    const Matcher matcher({terms});
    const auto matches = matcher.matches(*tests::madeNote(u"a.md"_s, "# 死锁\n# channel 死锁\n"));
    QCOMPARE(matches.size(), 2U);
    QCOMPARE(matches[0].section, 1);
  }

  void aWordOfHeadingsSaysNothingInAText() {
    TopicTerms terms{u"x/a"_s, u"x"_s, {}, {}, {alias({u"goroutine"_s})}};
    terms.aliases.back().isHeadingOnly = true;
    const Matcher matcher({terms});
    const auto matches = matcher.matches(*tests::madeNote(u"a.md"_s, "# goroutine\n# b\ngoroutine\n"));
    QCOMPARE(matches.size(), 1U);
  }

  void nothingIsFine() {
    const NoteFile empty;
    QVERIFY(closing().matches(empty).empty());
    QVERIFY(Matcher({}).matches(*tests::madeNote(u"a.md"_s, "# a\ntext\n")).empty());
  }

  void itIsBrokenOffInTheMiddleOfASection() {
    const auto file = tests::madeNote(u"a.md"_s, "# a\n" + QByteArray("写屏障\n\n").repeated(1000) + "# 写屏障\n");
    int asked = 0;
    const auto matches = closing().matches(*file, [&asked] { return ++asked > 100; });
    QVERIFY(asked > 100);
    QVERIFY2(asked < 110, QByteArray::number(asked).constData());
    QVERIFY(std::ranges::all_of(matches, [](const TopicMatch& match) { return match.section == 0; }));
  }

  void hostileTextEndsInTime_data() {
    QTest::addColumn<QByteArray>("text");
    constexpr int kMany = 1'000'000;
    QTest::newRow("one line") << "# a\n" + QByteArray("写屏障 ").repeated(kMany / 10);
    QTest::newRow("half a character at the cut") << "# a\n" + QByteArray("\xe5\x86").repeated(kMany);
    QTest::newRow("tags without an end") << "# a\n" + QByteArray("<a ").repeated(kMany);
    QTest::newRow("marks on marks") << "# a\ne" + QByteArray("\xcc\x81").repeated(kMany);
    QTest::newRow("empty lines") << "# a\n" + QByteArray(kMany, '\n');
    QTest::newRow("headings only") << QByteArray("# 写屏障\n").repeated(kMany / 100);
  }
  void hostileTextEndsInTime() {
    QFETCH(const QByteArray, text);
    const auto file = tests::madeNote(u"a.md"_s, text);
    const auto matches = closing().matches(*file);
    QVERIFY(std::ranges::all_of(matches, [](const TopicMatch& match) { return match.score > 0; }));
  }
};

}  // namespace orrery

QTEST_APPLESS_MAIN(orrery::MatcherTest)
#include "matcher_test.moc"
