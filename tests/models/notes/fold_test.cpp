// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/fold.h"

#include <QTest>

using namespace orrery;
using namespace Qt::StringLiterals;

class FoldTest final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void textsAreUnified_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("only punctuation") << u" ## **…** —— "_s << QString();
    QTest::newRow("case") << u"WaitGroup"_s << u"waitgroup"_s;
    QTest::newRow("full width") << u"Ｃｈａｎｎｅｌ（１）"_s << u"channel 1"_s;
    QTest::newRow("mathematical letters") << u"𝐂hannel"_s << u"channel"_s;
    QTest::newRow("ligature") << u"buﬀer"_s << u"buffer"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"stra\u00dfe"_s;
    QTest::newRow("circled number") << u"①写屏障"_s << u"1写屏障"_s;
    QTest::newRow("composed like decomposed") << u"cafe\u0301 x"_s << u"caf\u00e9 x"_s;
    QTest::newRow("two marks") << u"a\u0302\u0301b"_s << u"\u1ea5b"_s;
    QTest::newRow("a mark after a blank") << u"a \u0301b"_s << u"a b"_s;
    QTest::newRow("voiced kana") << u"か\u3099"_s << u"が"_s;
    QTest::newRow("dots and parentheses") << u"sync.WaitGroup / wg.Done()"_s << u"sync waitgroup wg done"_s;
    QTest::newRow("an arrow") << u"v := <-ch"_s << u"v ch"_s;
    QTest::newRow("apostrophe") << u"isn't, isn’t"_s << u"isnt isnt"_s;
    QTest::newRow("blanks beside Han") << u"关闭 一个 channel 之后"_s << u"关闭一个channel之后"_s;
    QTest::newRow("punctuation between Han") << u"写、屏障。\n写"_s << u"写屏障写"_s;
    QTest::newRow("marks of Markdown") << u"**写**`屏障` ~~chan~~ __buf__"_s << u"写屏障chan buf"_s;
    QTest::newRow("emoji") << u"🚀 chan🔥nel 👩‍💻"_s << u"chan nel"_s;
    QTest::newRow("rare Han") << u"𠀀 𠀁"_s << u"𠀀𠀁"_s;
    QTest::newRow("format characters") << u"chan\u200bnel \u202eabc\u202c so\u00adft \ufeffx"_s
                                       << u"channel abc soft x"_s;
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) + u"a"_s + QString(QChar(0xde00)) << u"a"_s;
    QTest::newRow("fraction") << u"½"_s << u"1 2"_s;
  }
  void textsAreUnified() {
    QFETCH(const QString, source);
    QFETCH(const QString, expected);
    QCOMPARE(folded(source), expected);
    // Folding what is folded changes nothing.
    QCOMPARE(folded(expected), expected);
  }

  void everyCharacterKnowsWhereItStood_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"a channel b"_s << u"channel"_s << u"channel"_s;
    QTest::newRow("case") << u"the WaitGroup"_s << u"waitgroup"_s << u"WaitGroup"_s;
    QTest::newRow("between Han") << u"有 写 屏障，"_s << u"写屏障"_s << u"写 屏障"_s;
    QTest::newRow("Markdown stays outside") << u"**写屏障**！"_s << u"写屏障"_s << u"写屏障"_s;
    QTest::newRow("expanded") << u"a buﬀer b"_s << u"buffer"_s << u"buﬀer"_s;
    QTest::newRow("decomposed") << u"x cafe\u0301 y"_s << u"caf\u00e9"_s << u"cafe\u0301"_s;
    QTest::newRow("a pair") << u"x 𠀀𠀁"_s << u"𠀀𠀁"_s << u"𠀀𠀁"_s;
  }
  void everyCharacterKnowsWhereItStood() {
    QFETCH(const QString, source);
    QFETCH(const QString, word);
    QFETCH(const QString, expected);
    const FoldedText text = foldWithOrigins(source);
    QCOMPARE(text.origin.size(), static_cast<std::size_t>(text.text.size()) + 1);
    QCOMPARE(text.origin.back(), source.size());
    QVERIFY(std::ranges::is_sorted(text.origin));
    const qsizetype at = text.text.indexOf(word);
    QVERIFY(at >= 0);
    QCOMPARE(sourceOf(source, text, at, word.size()).toString(), expected);
  }

  void headingsLoseNumbersAndDecoration_data() {
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("expected");
    QTest::newRow("number") << u"16 聊聊写屏障"_s << u"聊聊写屏障"_s;
    QTest::newRow("number and dot") << u"1.Channel"_s << u"channel"_s;
    QTest::newRow("number of a part") << u"2.3.1 Channel"_s << u"channel"_s;
    QTest::newRow("in parentheses") << u"（2）写屏障"_s << u"写屏障"_s;
    QTest::newRow("Chinese number") << u"一、写屏障"_s << u"写屏障"_s;
    QTest::newRow("chapter") << u"第三章 写屏障"_s << u"写屏障"_s;
    QTest::newRow("question") << u"Q3: what is a channel?"_s << u"what is a channel"_s;
    QTest::newRow("Chinese question") << u"问：写屏障"_s << u"写屏障"_s;
    QTest::newRow("number and question") << u"12、Q1：写屏障"_s << u"写屏障"_s;
    QTest::newRow("circled") << u"①写屏障"_s << u"写屏障"_s;
    QTest::newRow("keycap") << u"1\ufe0f\u20e3 写屏障"_s << u"写屏障"_s;
    QTest::newRow("emoji and list") << u"- 🚀 **写屏障** 🚀"_s << u"写屏障"_s;
    QTest::newRow("a word with a number") << u"3次握手"_s << u"3次握手"_s;
    QTest::newRow("a number in Han") << u"一致性"_s << u"一致性"_s;
    QTest::newRow("a unit") << u"10ms"_s << u"10ms"_s;
    QTest::newRow("queue is no question") << u"Queue: how"_s << u"queue how"_s;
    QTest::newRow("only a number") << u"404"_s << u"404"_s;
    QTest::newRow("only a number and a dot") << u"3."_s << u"3"_s;
    QTest::newRow("nothing") << u"***"_s << QString();
  }
  void headingsLoseNumbersAndDecoration() {
    QFETCH(const QString, heading);
    QFETCH(const QString, expected);
    QCOMPARE(foldedHeading(heading), expected);
  }

  void aMillionMarksAreFoldedAtOnce() {
    const QString source = u'e' + QString(1'000'000, QChar(0x301)) + u" x"_s;
    const QString text = folded(source);
    QVERIFY(text.startsWith(u'\u00e9'));
    QVERIFY(text.endsWith(u" x"_s));
    QVERIFY(text.size() < 20);
  }
};

QTEST_APPLESS_MAIN(FoldTest)
#include "fold_test.moc"
