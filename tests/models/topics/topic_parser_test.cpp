// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topics/topic_store.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

constexpr QStringView kWhole =
    uR"(# Counting
A counter goes up **by one**.

```go
# not a heading
counter++
```

## Outline: count · counter/count.go
```outline
count:
  lock            #lock
  add one  #add-1
  ## not a heading
unlock
```

## What this leaves out
- Overflow.

## Sources
- counter/count.go, count
- The manual
)";

/// The whole topic with one text put in place of another.
QString changed(QStringView from, const QString& to) {
  QString text = kWhole.toString();
  Q_ASSERT(text.contains(from));
  return text.replace(from.toString(), to);
}

class TopicParserTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aTopicIsReadWhole() {
    const auto topic = parseTopic(u"counter/count"_s, kWhole.toString());
    QVERIFY2(topic, topic ? "" : qUtf8Printable(topic.error().message()));
    QCOMPARE(topic->id, u"counter/count"_s);
    QCOMPARE(topic->title, u"Counting"_s);
    QCOMPARE(topic->text, u"A counter goes up **by one**.\n\n```go\n# not a heading\ncounter++\n```"_s);
    QCOMPARE(topic->outlineOf, u"count · counter/count.go"_s);
    QCOMPARE(topic->leavesOut, u"- Overflow."_s);
    QCOMPARE(topic->sources, (QStringList{u"counter/count.go, count"_s, u"The manual"_s}));
  }

  void anOutlineKeepsItsIndentationAndLosesItsLabels() {
    const auto topic = parseTopic(u"counter/count"_s, kWhole.toString());
    QVERIFY(topic);
    const std::vector<OutlineLine> lines{{{}, u"count:"_s},
                                         {u"lock"_s, u"  lock"_s},
                                         {u"add-1"_s, u"  add one"_s},
                                         {{}, u"  ## not a heading"_s},
                                         {{}, u"unlock"_s}};
    QCOMPARE(topic->outline, lines);
  }

  void chineseHeadingsAreKnown() {
    QString text = kWhole.toString();
    text.replace(u"Outline: "_s, u"流程："_s)
        .replace(u"What this leaves out"_s, u"这里略去了什么"_s)
        .replace(u"Sources"_s, u"出处"_s);
    const auto topic = parseTopic(u"counter/count"_s, text);
    QVERIFY(topic);
    QCOMPARE(*topic, *parseTopic(u"counter/count"_s, kWhole.toString()));
  }

  void windowsLineEndsChangeNothing() {
    const auto topic = parseTopic(u"counter/count"_s, changed(u"\n", u"\r\n"_s));
    QVERIFY(topic);
    QCOMPARE(*topic, *parseTopic(u"counter/count"_s, kWhole.toString()));
  }

  void whatIsWrongIsToldWithItsLine_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("expected");  // something that the error asks for

    const int end = static_cast<int>(kWhole.toString().count(u'\n')) + 1;
    QTest::newRow("nothing") << QString() << 1 << u"# …"_s;
    QTest::newRow("blank lines only") << u"\n \n"_s << 3 << u"# …"_s;
    QTest::newRow("no title") << changed(u"# Counting\n", {}) << 1 << u"# …"_s;
    QTest::newRow("an empty title") << changed(u"# Counting", u"# "_s) << 1 << u"# …"_s;
    QTest::newRow("a code block before the title") << u"```\n# x\n```\n"_s + kWhole << 1 << u"# …"_s;
    QTest::newRow("no text") << changed(u"A counter goes up **by one**.\n\n```go\n# not a heading\ncounter++\n```\n",
                                        {})
                             << end - 6 << QString();
    QTest::newRow("an unknown heading") << changed(u"## Sources", u"## Origins"_s) << 21 << u"## Sources"_s;
    QTest::newRow("more words in a heading")
        << changed(u"## Sources", u"## Sources and more"_s) << 21 << u"## Sources"_s;
    QTest::newRow("an outline of nothing")
        << changed(u"## Outline: count · counter/count.go", u"## Outline: "_s) << 9 << u"## Outline:"_s;
    QTest::newRow("a part twice") << kWhole + u"## Sources\n- again\n"_s << end << u"## Sources"_s;
    QTest::newRow("parts in another order")
        << kWhole + u"## What this leaves out\nmore\n"_s << end << u"## What this leaves out"_s;
    QTest::newRow("no outline") << changed(u"## Outline: count · counter/count.go\n", {}) << end - 1
                                << u"## Outline:"_s;
    QTest::newRow("an outline without a code block")
        << u"# T\ntext\n## Outline: f · g.go\ncount\n"_s << 4 << u"```outline"_s;
    QTest::newRow("an empty outline") << u"# T\ntext\n## Outline: f · g.go\n```outline\n```\n"_s << 6
                                      << u"## Outline:"_s;
    QTest::newRow("a label twice") << changed(u"unlock\n", u"unlock #lock\n"_s) << 15 << QString();
    QTest::newRow("an outline without an end") << changed(u"unlock\n```\n", u"unlock\n"_s) << 10 << u"```"_s;
    QTest::newRow("a code block without an end") << changed(u"counter++\n```\n", u"counter++\n"_s) << 15 << u"```"_s;
    QTest::newRow("nothing left out") << changed(u"- Overflow.\n", {}) << end - 1 << u"## What this leaves out"_s;
    QTest::newRow("no part on what is left out")
        << changed(u"## What this leaves out\n- Overflow.\n", {}) << end - 2 << u"## What this leaves out"_s;
    QTest::newRow("no sources") << changed(u"- counter/count.go, count\n- The manual\n", {}) << end - 2
                                << u"## Sources"_s;
    QTest::newRow("a source that is no list entry") << changed(u"- The manual", u"The manual"_s) << 23 << u"- …"_s;
  }

  void whatIsWrongIsToldWithItsLine() {
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(QString, expected);
    const auto topic = parseTopic(u"counter/count"_s, text);
    QVERIFY(!topic);
    QCOMPARE(topic.error().place, u"line %1"_s.arg(line));
    QVERIFY(!topic.error().found.isEmpty());
    QVERIFY2(topic.error().expected.contains(expected), qUtf8Printable(topic.error().message()));
  }
};

}  // namespace

}  // namespace orrery

QTEST_GUILESS_MAIN(orrery::TopicParserTest)
#include "topic_parser_test.moc"
