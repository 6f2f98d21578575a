// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/claims.h"
#include "tests/models/study/claim_sentences.h"

#include <QHash>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

QString idsOf(const std::vector<ClaimHit>& hits) {
  QStringList ids;
  for (const ClaimHit& hit : hits) {
    ids.append(hit.claim);
  }
  return ids.join(u' ');
}

class ClaimsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    auto claims = readClaims(QStringLiteral(ORRERY_SOURCE_DIR "/resources/notes/claims"));
    QVERIFY2(claims, claims ? "" : qUtf8Printable(claims.error().message()));
    m_finder = std::make_unique<ClaimFinder>(std::move(*claims));
  }

  void aSentenceIsKnownByItsWords_data() {
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("makesIt");
    for (const test::ClaimSentence& each : test::claimSentences()) {
      QTest::newRow(each.text.toUtf8().constData()) << each.claim << each.text << each.makesIt;
    }
  }
  void aSentenceIsKnownByItsWords() {
    QFETCH(QString, claim);
    QFETCH(QString, text);
    QFETCH(bool, makesIt);
    const NoteFile file = test::noteOf(u"# Notes\n\n"_s + text + u"\n"_s);
    const auto hits = m_finder->find(file);
    if (makesIt) {
      QVERIFY2(idsOf(hits).split(u' ').contains(claim), qUtf8Printable(idsOf(hits)));
      QCOMPARE(hits.front().line, 3);
    } else {
      QCOMPARE(idsOf(hits), QString());
    }
  }

  void aClaimHasEnoughSentencesOfEitherKind() {
    QHash<QString, int> made;
    QHash<QString, int> alike;
    for (const test::ClaimSentence& each : test::claimSentences()) {
      QVERIFY2(m_finder->claim(each.claim) != nullptr, qUtf8Printable(each.claim));
      ++(each.makesIt ? made : alike)[each.claim];
    }
    for (const Claim& claim : m_finder->claims()) {
      QVERIFY2(made.value(claim.id) >= 6, qUtf8Printable(claim.id));
      QVERIFY2(alike.value(claim.id) >= 6, qUtf8Printable(claim.id));
    }
  }

  void correctNotesHaveNoMark_data() {
    QTest::addColumn<QString>("name");
    // One list of sentences, and notes as people divide them: tables, questions, lists under what they speak of.
    QTest::newRow("sentences") << u"claim_lookalikes.md"_s;
    QTest::newRow("notes") << u"claim_correct_notes.md"_s;
  }

  void correctNotesHaveNoMark() {
    QFETCH(QString, name);
    const NoteFile file = test::noteOf(test::testText(name));
    QVERIFY(!file.text.isEmpty());
    QStringList marks;
    for (const ClaimHit& hit : m_finder->find(file)) {
      marks.append(u"%1 %2"_s.arg(hit.line).arg(hit.claim));
    }
    QCOMPARE(marks.join(u'\n'), QString());
  }

  void theLinesAroundTellWhatASentenceIsAbout() {
    const NoteFile file = test::noteOf(test::testText(u"claim_contexts.md"_s));
    QStringList marks;
    for (const ClaimHit& hit : m_finder->find(file)) {
      marks.append(u"%1 %2"_s.arg(hit.line).arg(hit.claim.section(u'/', 1)));
    }
    const QStringList expected{
        // A table with a state for each column, and one with a state for each row.
        u"5 nil_panics"_s, u"5 receive_from_closed_fails"_s, u"6 nil_panics"_s, u"6 send_on_closed_blocks"_s,
        u"7 close_nil_harmless"_s, u"7 close_twice_harmless"_s, u"11 nil_panics"_s, u"11 nil_panics"_s,
        u"11 close_nil_harmless"_s, u"13 send_on_closed_blocks"_s, u"13 receive_from_closed_fails"_s,
        u"13 close_twice_harmless"_s,
        // Under a line that leads in, and under headings.
        u"17 send_on_closed_blocks"_s, u"18 receive_from_closed_fails"_s, u"22 send_on_closed_blocks"_s,
        u"23 receive_from_closed_fails"_s, u"27 send_on_closed_blocks"_s, u"28 receive_from_closed_fails"_s,
        u"32 send_on_closed_blocks"_s, u"36 nil_panics"_s, u"37 nil_panics"_s,
        // A list under a line that leads in, under headings; not where the section itself says that it goes bit by bit.
        u"43 moves_two_keys"_s, u"44 reads_move"_s, u"49 grows_at_six_and_a_half"_s, u"51 growth_at_once"_s,
        u"61 delete_frees_memory"_s, u"65 nil_read_panics"_s};
    QCOMPARE(marks.join(u'\n'), expected.join(u'\n'));
  }

  void theWholeSentenceIsMarkedAndNoMore() {
    const QString sentence = u"向已关闭的 **channel** 发送会`阻塞`。"_s;
    const NoteFile file = test::noteOf(u"# 笔记\n\n读没有问题。"_s + sentence + u"再看别的。\n"_s);
    const auto hits = m_finder->find(file);
    QCOMPARE(hits.size(), std::size_t{1});
    const ClaimHit& hit = hits.front();
    QCOMPARE(QString::fromUtf8(file.text.sliced(hit.begin, hit.end - hit.begin)), sentence);
    QCOMPARE(hit.section, 0);
    QCOMPARE(hit.line, 3);
  }

  void aSentenceMayBeBrokenOverLines() {
    const NoteFile file = test::noteOf(
        u"# Notes\n\nAs far as I remember from the book, sending a value on a closed\nchannel blocks for ever. Next.\n"_s);
    const auto hits = m_finder->find(file);
    QCOMPARE(hits.size(), std::size_t{1});
    QCOMPARE(hits.front().line, 3);
    QVERIFY(file.text.sliced(hits.front().begin, hits.front().end - hits.front().begin).endsWith("ever."));
  }

  void linesOfTheirOwnAreSentencesOfTheirOwn() {
    findsNothing(u"# channel\n\n读已关闭的 channel\n写满的 channel 会阻塞\n"_s);
    findsNothing(u"# channel\n\n- send on a closed channel\n- receive from an empty one blocks\n"_s);
  }

  void codeMakesNoClaim() {
    const QString claim = u"向已关闭的 channel 发送会阻塞"_s;
    findsNothing(u"# channel\n\n```\n"_s + claim + u"\n```\n"_s);
    findsNothing(u"# channel\n\n~~~go\n// "_s + claim + u"\n"_s);
    findsNothing(u"# channel\n\ntext\n\n    "_s + claim + u"\n"_s);
  }

  void whatIsCrossedOutOrContradictedMakesNoClaim() {
    const QString claim = u"向已关闭的 channel 发送会阻塞"_s;
    findsNothing(u"# channel\n\n~~"_s + claim + u"~~\n"_s);
    findsNothing(u"# channel\n\n❌ "_s + claim + u"\n"_s);
    findsNothing(u"# channel\n\n误区："_s + claim + u"\n"_s);
    findsNothing(u"# channel\n\n## 常见误区\n\n- "_s + claim + u"\n"_s);
    findsNothing(u"# channel\n\n“"_s + claim + u"。”这是错的。\n"_s);
    findsNothing(u"# channel\n\n| 常见误解 | 事实 |\n|---|---|\n| "_s + claim + u" | panic |\n"_s);
  }

  void otherChannelsAreNoneOfOurs() {
    findsNothing(u"# 进程间通信\n\n## 匿名管道\n\n向已关闭的管道写会阻塞。\n"_s);
    findsNothing(u"# 消息队列\n\n## RabbitMQ\n\n向已关闭的信道发送会阻塞。\n"_s);
    findsNothing(u"# IO\n\nselect 从上到下检查每个 fd 是否就绪，数据拷贝到内核。\n"_s);
  }

  void otherTablesAreNoGoMaps() {
    findsNothing(u"# Redis\n\n## 字典\n\n扩容期间每次操作迁移两个 key，读操作也会触发搬迁。\n"_s);
    findsNothing(u"# Java\n\n## HashMap\n\n扩容时一次性迁移所有元素，桶里存储完整的 hash。\n"_s);
    findsNothing(u"# Go\n\n## 切片\n\n扩容时一次性拷贝所有元素。\n"_s);
    findsNothing(u"# Go\n\n## sync.Map\n\n删除 key 之后会释放内存，查找先读 read，再读 dirty。\n"_s);
    findsNothing(u"# Go 1.24\n\n## Swiss map\n\nmap 扩容时一次性搬迁一张表的所有元素，高位选择表。\n"_s);
  }

  void whatTheSectionSaysElsewhereCounts() {
    const QString moved = u"map 扩容会把桶数组变为两倍，重新计算哈希，再搬迁到新桶。"_s;
    QCOMPARE(idsOf(m_finder->find(test::noteOf(u"# map\n\n"_s + moved + u'\n'))), u"go_map/growth_at_once"_s);
    findsNothing(u"# map\n\n"_s + moved + u"\n\n另一段。\n\n- 搬迁是渐进的\n"_s);
    findsNothing(u"# map\n\n搬迁是渐进的。\n\n"_s + moved + u'\n');
    // Of this section only.
    QCOMPARE(idsOf(m_finder->find(test::noteOf(u"# map\n\n"_s + moved + u"\n\n# 别的\n\n搬迁是渐进的。\n"_s))),
             u"go_map/growth_at_once"_s);
  }

  void aHeadingCanMakeAClaimAndAQuestionCannot() {
    QCOMPARE(idsOf(m_finder->find(test::noteOf(u"# 写已关闭的 channel 会死锁\n"_s))),
             u"go_channel/send_on_closed_blocks"_s);
    findsNothing(u"# 写已关闭的 channel 会死锁？\n"_s);
    findsNothing(u"# 写已关闭的 channel 会死锁吗\n"_s);
  }

  void hugeAndOddTextsAreLookedThroughQuickly_data() {
    QTest::addColumn<QString>("text");
    constexpr int kMany = 100'000;
    QTest::newRow("a sentence of a megabyte") << u"向已关闭的 channel 发送会阻塞，"_s.repeated(kMany / 2);
    QTest::newRow("words without an end") << u"阻塞死锁关闭的channel发送"_s.repeated(kMany);
    QTest::newRow("a claim again and again") << u"map 每次操作迁移两个 key。"_s.repeated(kMany / 4);
    QTest::newRow("Latin words") << u"closed channel send blocks "_s.repeated(kMany);
    QTest::newRow("nested items") << nested(2000);
    QTest::newRow("cells") << u"|channel|\n|---|\n|"_s + u"阻塞|"_s.repeated(kMany);
    QTest::newRow("brackets") << u"channel "_s + u"("_s.repeated(kMany) + u"[["_s.repeated(kMany);
    QTest::newRow("backticks") << u"channel "_s + u"` a "_s.repeated(kMany);
    QTest::newRow("tags") << u"channel "_s + u"<a "_s.repeated(kMany);
    QTest::newRow("struck through") << u"channel "_s + u"~~ a"_s.repeated(kMany);
    QTest::newRow("quotes") << u">"_s.repeated(kMany) + u" channel"_s;
    QTest::newRow("no text") << QString();
    QTest::newRow("directions") << u"# \u202echannel\u202c\n\u200b向\u2066已关闭的 channel 发送\u2069会\u00adpanic"_s;
  }
  void hugeAndOddTextsAreLookedThroughQuickly() {
    QFETCH(QString, text);
    const NoteFile file = test::noteOf(u"# channel\n\n"_s + text + u'\n');
    for (const ClaimHit& hit : m_finder->find(file)) {
      QVERIFY(hit.begin >= 0 && hit.begin < hit.end && hit.end <= file.text.size());
    }
  }

  void whateverStandsInAFileHitsAreSentencesOfIt() {
    const QStringList pieces{u"channel"_s, u"关闭的"_s, u"发送"_s, u"会阻塞"_s, u"|"_s,    u"|---|"_s, u"\n"_s,
                             u"\n\n"_s,    u"- "_s,     u"1. "_s,  u"> "_s,     u"```"_s,  u"`"_s,     u"**"_s,
                             u"~~"_s,      u"<"_s,      u">"_s,    u"](x)"_s,   u"&lt;"_s, u"<-"_s,    u"="_s,
                             u"。"_s,      u"："_s,     u". "_s,   u"    "_s,   u"("_s,    u")"_s,     u"!"_s,
                             u"😀"_s,       u"\u0301"_s, u"nil"_s,  u"panic"_s,  u"读"_s,   u"不"_s,    u"# "_s,
                             u"select"_s,  u"\\"_s,     u"\t"_s,   u" "_s,      u"ch<-"_s};
    std::mt19937 random(1);
    std::uniform_int_distribution<qsizetype> piece(0, pieces.size() - 1);
    constexpr int kTexts = 2000;
    constexpr int kPieces = 60;
    for (int i = 0; i < kTexts; ++i) {
      QString text = u"# channel\n"_s;
      for (int j = 0; j < kPieces; ++j) {
        text += pieces.at(piece(random));
      }
      const NoteFile file = test::noteOf(text);
      for (const ClaimHit& hit : m_finder->find(file)) {
        QVERIFY(hit.begin >= 0 && hit.begin < hit.end && hit.end <= file.text.size());
        QCOMPARE(hit.line, static_cast<int>(file.text.first(hit.begin).count('\n')) + 1);
        QVERIFY(m_finder->claim(hit.claim) != nullptr);
      }
    }
  }

  void aClaimIsReadFromJson() {
    const auto claims = parseClaims(json("\"patterns\": [\"<send> .. +{blocks|<wait>}\"]"));
    QVERIFY2(claims, claims ? "" : qUtf8Printable(claims.error().message()));
    QCOMPARE(claims->size(), std::size_t{1});
    const Claim& claim = claims->front();
    QCOMPARE(claim.id, u"x/one"_s);
    QCOMPARE(claim.truth.value(u"zh"_s), u"不等"_s);
    QCOMPARE(claim.patterns, QStringList(u"{send|write} .. +{blocks|waits|hangs}"_s));
    QCOMPARE(claim.unless, QStringList(u"{not|never}"_s));
    QCOMPARE(claim.nth, 2);
  }

  void itIsBrokenOffInTheMiddleOfASection() {
    const QString sentence = u"写已关闭的 channel 会死锁。\n\n"_s;
    const NoteFile file = test::noteOf(u"# a\n"_s + sentence.repeated(50));
    QCOMPARE(m_finder->find(file).size(), std::size_t{50});
    int asked = 0;
    const auto some = m_finder->find(file, [&asked] { return ++asked > 10; });
    QCOMPARE(asked, 11);
    QVERIFY2(!some.empty() && some.size() <= 10, QByteArray::number(some.size()).constData());
  }

  void whatIsWrongInJsonIsSaidWithItsPlace_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("no JSON") << QByteArray("{") << QString();
    QTest::newRow("a list") << QByteArray("[]") << QString();
    QTest::newRow("no needs") << QByteArray(R"({"claims": []})") << u"/needs"_s;
    QTest::newRow("a strange key") << QByteArray(R"({"needs": ["a"], "claim": []})") << u"/claim"_s;
    QTest::newRow("an unknown word") << json("\"patterns\": [\"<sned>\"]") << u"/claims/0/patterns/0: "_s;
    QTest::newRow("an open list") << json("\"patterns\": [\"{a|b\"]") << u"/claims/0/patterns/0: "_s;
    QTest::newRow("no patterns") << json("\"patterns\": []") << u"/claims/0/patterns"_s;
    QTest::newRow("a number") << json("\"patterns\": [7]") << u"/claims/0/patterns/0"_s;
  }
  void whatIsWrongInJsonIsSaidWithItsPlace() {
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const auto claims = parseClaims(text);
    QVERIFY(!claims);
    QVERIFY2(claims.error().place.startsWith(place), qUtf8Printable(claims.error().message()));
    QVERIFY(!claims.error().found.isEmpty());
    QVERIFY(!claims.error().expected.isEmpty());
  }

 private:
  void findsNothing(const QString& text) { QCOMPARE(idsOf(m_finder->find(test::noteOf(text))), QString()); }

  static QString nested(int depth) {
    QString text;
    for (int i = 0; i < depth; ++i) {
      text += QString(i, u' ') % u"- 已关闭的 channel\n"_s;
    }
    return text;
  }

  static QByteArray json(const QByteArray& patterns) {
    return R"({"needs": ["a"], "unless": ["{not|never}"], "words": {"send": "send|write", "wait": "waits|hangs"},
               "claims": [{"id": "x/one", "topic": "x/topic", "says": {"en": "It waits", "zh": "等"},
                           "truth": {"en": "No", "zh": "不等"}, "evidence": ["x.go"], "scenario": "s", "step": "lock",
                           "nth": 2, )" +
           patterns + "}]}";
  }

 private:
  std::unique_ptr<ClaimFinder> m_finder;
};

}  // namespace

}  // namespace orrery

QTEST_GUILESS_MAIN(orrery::ClaimsTest)
#include "claims_test.moc"
