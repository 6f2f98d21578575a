// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/claim_pattern.h"
#include "models/study/statements.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

class ClaimPatternTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aPatternMatchesSentences_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("matches");
    const auto row = [](const QString& pattern, const QString& sentence, bool matches) {
      QTest::newRow(QString(pattern % u" on "_s % sentence).toUtf8().constData()) << pattern << sentence << matches;
    };
    row(u"{block|wait}"_s, u"they wait"_s, true);
    row(u"block"_s, u"blocking"_s, false);
    row(u"阻塞"_s, u"会一直阻塞下去"_s, true);
    row(u"closed channel"_s, u"a **closed** `channel`"_s, true);
    row(u"closed channel"_s, u"ＣＬＯＳＥＤ channel"_s, true);
    row(u"关闭的 channel"_s, u"关闭的channel"_s, true);
    row(u"关闭的 channel"_s, u"channel 关闭的"_s, false);
    row(u"关闭的 & channel"_s, u"channel 关闭的"_s, true);
    row(u"send .. channel"_s, u"send a value on the channel"_s, true);
    row(u"send .. channel"_s, u"send, then the channel"_s, false);
    row(u"send ... channel"_s, u"send, then the channel"_s, true);
    row(u"send .. channel"_s, u"send a value that is very very very long on the channel"_s, false);
    row(u"a [very] channel"_s, u"a channel"_s, true);
    row(u"[very] channel"_s, u"channel"_s, true);
    row(u"close & !nil"_s, u"close a channel"_s, true);
    row(u"close & !nil"_s, u"close a nil channel"_s, false);
    row(u"+阻塞"_s, u"写会阻塞"_s, true);
    row(u"+阻塞"_s, u"写不会阻塞"_s, false);
    row(u"-阻塞"_s, u"写不会阻塞"_s, true);
    row(u"+阻塞"_s, u"写不会 panic 而是阻塞"_s, true);
    row(u"+阻塞"_s, u"写不断阻塞"_s, true);
    row(u"+阻塞"_s, u"没有接收者就阻塞"_s, true);
    row(u"+死锁"_s, u"死锁不会发生"_s, false);
    row(u"+blocks"_s, u"it never blocks"_s, false);
    row(u"+blocks"_s, u"does not panic but blocks"_s, true);
    row(u"+block"_s, u"it doesn't block"_s, false);
    row(u"+blocks"_s, u"without a receiver it blocks"_s, true);
    row(u"opreceive & opsend"_s, u"`<-ch` and `ch <- v`"_s, true);
    row(u"opsend"_s, u"`v := <-ch`"_s, false);
    row(u"opreceive"_s, u"`<-chan int` is a type"_s, false);
    row(u"{limit} opmore {6.5}"_s, u"the limit is reached at > 6.5"_s, false);
    row(u"limit opmore {6.5}"_s, u"limit > 6.5"_s, true);
    row(u"limit opmore {6.5}"_s, u"limit &gt; 6.5"_s, true);
    row(u"limit opatleast {6.5}"_s, u"limit>=6.5"_s, true);
    row(u"limit opatleast {6.5}"_s, u"limit ≥ 6.5"_s, true);
    row(u"is {6.5}"_s, u"the limit is > 6.5"_s, false);
    row(u"opmore"_s, u"4 -> 8, 4 => 8, a > b"_s, false);
    row(u"make chan int 1"_s, u"`make(chan int, 1)`"_s, true);
  }
  void aPatternMatchesSentences() {
    QFETCH(QString, pattern);
    QFETCH(QString, sentence);
    QFETCH(bool, matches);
    ClaimWords words;
    const auto parsed = ClaimPattern::parse(pattern, &words);
    QVERIFY2(parsed, parsed ? "" : qUtf8Printable(parsed.error().message()));
    words.finish();
    ClaimText text;
    QVERIFY(words.scan(plainStatement(sentence.toUtf8()), &text));
    QCOMPARE(parsed->matches(text, {}), matches);
  }

  void wordsOfASectionStandAnywhereInIt() {
    ClaimWords words;
    const auto pattern = ClaimPattern::parse(u"$${slowly|bit by bit} [then] & growth"_s, &words);
    QVERIFY(pattern);
    words.finish();
    ClaimText sentence;
    ClaimText other;
    QVERIFY(words.scan(u"growth takes a while"_s, &sentence));
    QVERIFY(words.scan(u"it is never done bit by bit"_s, &other));
    ClaimContext context;
    QVERIFY(!pattern->matchesWhole(sentence, context));
    context.section = &sentence.present;
    QVERIFY(!pattern->matchesWhole(sentence, context));
    context.section = &other.present;
    QVERIFY(pattern->matchesWhole(sentence, context));
  }

  void aMatchStaysWithinThreeClauses() {
    ClaimWords words;
    const auto pattern = ClaimPattern::parse(u"first & last"_s, &words);
    QVERIFY(pattern);
    words.finish();
    ClaimText near;
    ClaimText far;
    QVERIFY(words.scan(u"first, and, last", &near));
    QVERIFY(words.scan(u"first, and, so, last", &far));
    QVERIFY(pattern->matches(near, {}));
    QVERIFY(!pattern->matches(far, {}));
    QVERIFY(pattern->matchesWhole(far, {}));
  }

  void theContextCountsWhereThePatternSaysSo() {
    ClaimWords words;
    const auto close = ClaimPattern::parse(u"send & ~closed"_s, &words);
    const auto clear = ClaimPattern::parse(u"send & ~closed^open"_s, &words);
    const auto above = ClaimPattern::parse(u"send & ~~closed"_s, &words);
    const auto under = ClaimPattern::parse(u"@@closed"_s, &words);
    const auto after = ClaimPattern::parse(u"$closed"_s, &words);
    QVERIFY(close && clear && above && under && after);
    words.finish();
    ClaimText text;
    ClaimText line;
    ClaimText mixed;
    QVERIFY(words.scan(u"send", &text) && words.scan(u"a closed one", &line) && words.scan(u"closed, open", &mixed));
    const ClaimContext near{{&line}, {}, nullptr};
    const ClaimContext far{{}, {&line}, nullptr};
    const ClaimContext unclear{{&mixed}, {}, nullptr};
    const ClaimContext next{{}, {}, &line};
    QVERIFY(close->matches(text, near));
    QVERIFY(!close->matches(text, far));
    QVERIFY(!close->matches(text, {}));
    QVERIFY(close->matches(text, unclear));
    QVERIFY(!clear->matches(text, unclear));
    QVERIFY(above->matches(text, near) && above->matches(text, far));
    QVERIFY(under->matches(text, far) && !under->matches(line, {}));
    QVERIFY(after->matches(text, next) && !after->matches(line, near));
  }

  void aNameHidesTheWordsInsideIt() {
    ClaimWords words;
    const auto pattern = ClaimPattern::parse(u"接收"_s, &words);
    QVERIFY(pattern);
    words.addName(u"接收者");
    words.finish();
    ClaimText name;
    ClaimText verb;
    QVERIFY(words.scan(u"接收者醒来", &name) && words.scan(u"等接收者接收", &verb));
    QVERIFY(!pattern->matches(name, {}));
    QVERIFY(pattern->matches(verb, {}));
  }

  void aPatternHasKeyWords() {
    ClaimWords words;
    const auto pattern = ClaimPattern::parse(u"{a|b|c} & +{blocks|waits} & !never"_s, &words);
    QVERIFY(pattern);
    QCOMPARE(pattern->keyWords(), (std::vector<ClaimWords::Id>{words.add(u"blocks"), words.add(u"waits")}));
  }

  void aMistakeInAPatternIsSaidWithItsPlace_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing") << QString() << u"character 1"_s;
    QTest::newRow("open list") << u"a {b|c"_s << u"character 7"_s;
    QTest::newRow("one dot") << u"a . b"_s << u"character 4"_s;
    QTest::newRow("four dots") << u"a .... b"_s << u"character 7"_s;
    QTest::newRow("an empty word") << u"{a||b}"_s << u"character 7"_s;
    QTest::newRow("only what may be missing") << u"[a]"_s << u"character 4"_s;
    QTest::newRow("a part too few") << u"a &"_s << u"character 4"_s;
    QTest::newRow("a list in a list") << u"{a|{b}"_s << u"character 4"_s;
    QTest::newRow("a stray bracket") << u"a } b"_s << u"character 3"_s;
  }
  void aMistakeInAPatternIsSaidWithItsPlace() {
    QFETCH(QString, pattern);
    QFETCH(QString, place);
    ClaimWords words;
    const auto parsed = ClaimPattern::parse(pattern, &words);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().place, place);
    QVERIFY(!parsed.error().expected.isEmpty());
  }

  void aSentenceThatIsTooLongIsNotLookedAt() {
    ClaimWords words;
    const auto pattern = ClaimPattern::parse(u"a"_s, &words);
    QVERIFY(pattern);
    words.finish();
    ClaimText text;
    QVERIFY(words.scan(QString(QString(kLongestSentence / 4, u'阻') % u" a"_s), &text));
    QVERIFY(pattern->matches(text, {}));
    QVERIFY(!words.scan(QString(QString(kLongestSentence + 1, u'阻') % u" a"_s), &text));
    QVERIFY(!pattern->matches(text, {}));
  }
};

}  // namespace

}  // namespace orrery

QTEST_GUILESS_MAIN(orrery::ClaimPatternTest)
#include "claim_pattern_test.moc"
