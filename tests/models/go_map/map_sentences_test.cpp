// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/map_exhibit.h"
#include "models/go_map/steps.h"
#include "models/go_map/words.h"
#include "resources/init_resources.h"
#include "tests/models/go_map/map_story.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace orrery::go_map {

namespace {

/// How wide a text is, in Latin letters.
qsizetype widthOf(const QString& text) {
  return text.size() + std::ranges::count_if(text, [](QChar unit) { return unit.unicode() >= 0x2e80; });
}

}  // namespace

class MapSentencesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { initResources(); }

  void everyStepIsSaidAndExplained_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s;
  }
  void everyStepIsSaidAndExplained() {
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/orrery_"_s % language % u".qm"_s));
    QCoreApplication::installTranslator(&translator);
    const QRegularExpression unfilled(u"%[0-9n]"_s);
    QSet<int> kinds;
    for (const Story& story : allStories()) {
      QVERIFY2(story.error().isEmpty(), qUtf8Printable(story.error()));
      for (const Line& line : story.lines()) {
        kinds.insert(line.kind);
        const QString id = goMap().stepKindId(line.kind) % u": "_s % line.sentence % u" | "_s % line.detail;
        QVERIFY2(!line.sentence.isEmpty() && !line.detail.isEmpty(), qUtf8Printable(id));
        QVERIFY2(!unfilled.match(line.sentence % line.detail).hasMatch(), qUtf8Printable(id));
        QVERIFY2(!line.sentence.contains(u"  "_s) && !line.detail.contains(u"  "_s), qUtf8Printable(id));
        QVERIFY2(widthOf(line.sentence) <= 64, qUtf8Printable(id));
        QVERIFY2(widthOf(line.detail) <= 260, qUtf8Printable(id));
        QVERIFY2(!line.sentence.endsWith(u'.') && !line.sentence.endsWith(u'。'), qUtf8Printable(id));
        QVERIFY2(line.detail.endsWith(u'.') || line.detail.endsWith(u'。') || line.detail.endsWith(u")"_s) ||
                     line.detail.endsWith(u'）'),
                 qUtf8Printable(id));
      }
    }
    for (int kind = 0; kind < kStepKinds; ++kind) {
      QVERIFY2(kinds.contains(kind), qUtf8Printable(goMap().stepKindId(static_cast<std::uint16_t>(kind))));
    }
  }

  void aLookUpTellsOfBitsAndTophashes() {
    Story story(configured("classic", "int", R"(, "hint": 200, "hashes": {"42": "0x97000000000000c6"})"));
    story.assign(u"17"_s, 1, u"0x9700000000000006"_s).assign(u"42"_s, 7).assign(u"99"_s, 3, u"0x1200000000000026"_s);
    const int before = story.length();
    story.lookup(u"42"_s);
    QCOMPARE(story.error(), QString());
    QCOMPARE(story.sentences(before), (QStringList{
                                          u"The hash of key 42 is 0x97000000000000c6"_s,
                                          u"Low 5 bit(s) 00110: bucket 6"_s,
                                          u"Cell 0 has tophash 151 too, but holds key 17"_s,
                                          u"Cell 1: tophash 151 and key 42 are equal"_s,
                                          u"Found in cell 1 of bucket 6: the value is 7"_s,
                                      }));
    QCOMPARE(story.detailOfSentence(u"The hash of key 42 is 0x97000000000000c6"_s),
             u"This hash was typed in by hand. Its low 5 bit(s) choose the bucket. Its top byte 151 is the tophash."_s);
  }

  void aFullChainSaysWhereTheKeyGoes() {
    Story story(configured("classic", "string", ", \"hint\": 26"));
    for (int i = 0; i < 8; ++i) {
      story.assign(u"k%1"_s.arg(i), i, u"0x1%1_0000_0000_0000_01"_s.arg(i));
    }
    const int before = story.length();
    story.assign(u"kiwi"_s, 9, u"0x0300000000000001"_s).lookup(u"kiwi"_s);
    const QStringList sentences = story.sentences(before);
    QVERIFY(sentences.contains(u"The chain of bucket 1 is full: overflow bucket 1 is added"_s));
    QVERIFY(sentences.contains(u"Key \"kiwi\" goes into cell 0 of overflow bucket 1: count 9"_s));
    QVERIFY(sentences.contains(u"On to overflow bucket 1 of bucket 1"_s));
    QCOMPARE(sentences.last(), u"Found in cell 0 of overflow bucket 1: the value is 9"_s);
    QVERIFY(story.detailOfSentence(sentences.first())
                .endsWith(u"Its top byte is 3; values below 5 are marks, so the tophash is 3 + 5 = 8."_s));
    QCOMPARE(story.detailOfSentence(u"The chain of bucket 1 is full: overflow bucket 1 is added"_s),
             u"Arrays below B = 4 come without spare buckets: it is allocated now. noverflow is 1 now; at 4 a new key "
             "starts a growth."_s);
  }

  void aDoublingSendsKeysToTheUpperAndTheLowerHalf() {
    Story story(configured("classic", "int", ", \"hint\": 26"));
    story.insertMany(2, 25, 4).assign(u"43"_s, 1);
    const int before = story.length();
    story.assign(u"1000"_s, 2);
    const QStringList sentences = story.sentences(before);
    QVERIFY(sentences.contains(u"27 keys are too many for 4 bucket(s): 8 are made"_s));
    QVERIFY(sentences.contains(u"Old bucket 0 is being evacuated: the key belongs there"_s));
    QVERIFY(sentences.contains(u"nevacuate moves from 0 to 1"_s));
    QVERIFY(sentences.contains(u"Old bucket 1 is being evacuated: the next in order"_s));
    QCOMPARE(sentences.last(), u"Key 1000 goes into cell 0 of bucket 0: count 27"_s);

    story.lookup(u"42"_s);
    QVERIFY(story.sentences(before).contains(u"Old bucket 2 is not evacuated yet: it is read"_s));
    story.assign(u"42"_s, 5);
    QVERIFY(story.sentences(before).contains(u"Key 42 moves to the lower half: bucket 2 stays bucket 2"_s));
    QVERIFY(story.sentences(before).contains(u"Key 46 moves to the upper half: bucket 2 becomes bucket 6"_s));
    QCOMPARE(
        story.detailOfSentence(u"Key 46 moves to the upper half: bucket 2 becomes bucket 6"_s),
        u"With B = 3 the map looks at one more bit of the hash: 110. For key 46 that bit, the first of them, is 1, "
        "so it goes to Y, at 2 + 4 = 6. The tophash goes along."_s);
    QVERIFY(story.sentences(before).contains(u"Old bucket 2 is evacuated: 13 to X, 12 to Y"_s));
    QCOMPARE(story.sentences(before).last(), u"Key 42 is there already: value 42 becomes 5"_s);
  }

  void aGrowthToTheSameSizeGivesItsReason() {
    const Story story = holesStory("int");
    const QString started = u"4 overflow bucket(s) are too many: growth to the same size"_s;
    QVERIFY(story.sentences().contains(started));
    QCOMPARE(
        story.detailOfSentence(started),
        u"noverflow has reached 2^B = 4, but 22 keys are not too many: there are holes. B stays 2, and the keys are "
        "packed anew. Nothing is copied yet; each assignment and each delete moves two old buckets at most."_s);
  }

  void aDeletionMarksBackwards() {
    Story story(configured("classic", "int", R"(, "contents": [[1, 10], [2, 20], [3, 30]])"));
    story.erase(u"2"_s);
    QCOMPARE(story.sentences().last(), u"Key 2 is deleted: cell 1 is empty, count 2"_s);
    story.erase(u"3"_s);
    QCOMPARE(story.sentences().last(), u"2 cell(s) set to emptyRest: searches end sooner"_s);
    QCOMPARE(
        story.lines().back().detail,
        u"Nothing follows cell 2 of bucket 0, so from there backwards every emptyOne becomes emptyRest, up to cell "
        "1 of bucket 0."_s);
    const int before = story.length();
    story.lookup(u"5"_s);
    QCOMPARE(story.sentences(before).mid(3),
             (QStringList{u"Cell 1 and all after it are empty: the search ends"_s, u"Key 5 is not in the map"_s}));
  }

  void aMarkThatStopsAfter1024SaysSo() {
    const State state = Story(configured("classic", "int")).end();
    Step step;
    step.kind = kindOf(classic::Event::MarkAdvanced);
    step.arguments = {kNoKey, 0, 0, 7, 1032, 1};
    QCOMPARE(sentenceOf(step, state), u"nevacuate moves from 7 to 1032 and stops there"_s);
    QCOMPARE(
        detailOf(step, state),
        u"1024 bucket(s) that writes had emptied out of turn are passed in one go. 1,024 are the most at a time, so "
        "that no write takes long."_s);
    step.kind = kindOf(classic::Event::AlreadyEvacuated);
    step.arguments[3] = static_cast<std::int64_t>(classic::Cause::NextInOrder);
    QCOMPARE(detailOf(step, state),
             u"The mark in its first cell says so: nevacuate had stopped here, 1,024 buckets on."_s);
  }

  void aRangeInsideAGrowthTellsWhichArrayItReads() {
    const QStringList sentences = doublingStory("int").sentences();
    QVERIFY(sentences.contains(u"Range 2 reads old bucket 3 in place of bucket 7"_s));
    QVERIFY(sentences.contains(u"Key 3 is passed by: it will go to another bucket"_s));
    QVERIFY(sentences.contains(u"Range 1 gives key 8, looked up again: value 8"_s));
    QVERIFY(sentences.contains(u"Key 4 is passed by: it has been deleted"_s));
  }

  // To the runtime, it looks like one that began in the growth.
  void aRangeFromBeforeAGrowthToTheSameSizeReadsItsOwnArray() {
    const QStringList sentences = holesStory("int").sentences();
    QVERIFY(sentences.contains(u"Range 1 enters old bucket 1: number 2 of 4"_s));
    QVERIFY(sentences.contains(u"Range 2 reads old bucket 1 in place of bucket 1"_s));
    QVERIFY(sentences.filter(u"Range 1 reads"_s).isEmpty());
  }

  void theEndOfAProgramIsSaidInGosWords() {
    QCOMPARE(faultStory("classic", u"assign"_s).sentences().last(), u"fatal error: concurrent map writes"_s);
    QCOMPARE(faultStory("swiss", u"lookup"_s).sentences().last(), u"fatal error: concurrent map read and map write"_s);
    QCOMPARE(faultStory("classic", u"range"_s).sentences().last(),
             u"fatal error: concurrent map iteration and map write"_s);
    Story story(configured("classic", "int", ", \"nil\": true"));
    QCOMPARE(story.assign(u"1"_s, 1).sentences().last(), u"panic: assignment to entry in nil map"_s);
    QCOMPARE(story.lookup(u"1"_s).sentences().last(), u"The map is nil: key 1 is not there"_s);
  }

  void theSwissMapTellsOfGroupsAndControlBytes() {
    Story story(configured("swiss", "int", R"(, "contents": {"first": 1, "count": 8})"));
    story.lookup(u"2"_s).assign(u"9"_s, 90);
    const QStringList sentences = story.sentences();
    QVERIFY(sentences.contains(u"A small map: key 2 is compared without a hash"_s));
    QVERIFY(sentences.contains(u"Slot 0 holds key 1: another key"_s));
    QVERIFY(sentences.contains(u"Slot 1 holds key 2: found"_s));
    QVERIFY(sentences.contains(u"The small group is full: table 2 of 16 slots is made"_s));
    QVERIFY(sentences.contains(u"Entry 0 of the directory names table 2 now"_s));
    QVERIFY(sentences.contains(u"Table 2 replaces the small group: 8 key(s) moved"_s));
    QVERIFY(sentences.contains(u"No control byte is 9: no key to compare"_s));
    const int before = story.length();
    story.lookup(u"9"_s);
    QCOMPARE(story.sentences(before).mid(1), (QStringList{
                                                 u"The directory has one entry: table 2"_s,
                                                 u"H1 leads to group 1"_s,
                                                 u"One control byte is 9: that of slot 4"_s,
                                                 u"Slot 4 holds key 9: found"_s,
                                                 u"Found in slot 4 of group 1: the value is 90"_s,
                                             }));
  }

  void aTableThatSplitsNamesBothHalves() {
    const QStringList sentences = splitStory("int").sentences();
    QVERIFY(sentences.contains(u"Table 8 is full and the largest: it splits into 9 and 10"_s));
    QVERIFY(sentences.contains(u"The directory doubles: 1 entry becomes 2"_s));
    QVERIFY(sentences.contains(u"Entry 1 of the directory names table 10 now"_s));
    QVERIFY(sentences.contains(u"Range 1: the directory has doubled, its place too"_s));
  }

  // Texts of keys are filled in last, whatever they look like.
  void aKeyMayLookLikeAPlaceForAnArgument() {
    Story story(configured("classic", "string"));
    story.assign(u"%1%2"_s, 4);
    QCOMPARE(story.sentences().last(), u"Key \"%1%2\" goes into cell 0 of bucket 0: count 1"_s);
    story.lookup(u"%1%2"_s);
    QCOMPARE(story.lines().back().detail,
             u"v, ok := m[\"%1%2\"] gives this value and ok = true. A look-up changes nothing in the map."_s);
  }

  void textsOfHashesAndChains() {
    QCOMPARE(hashText(0x97), u"0x0000000000000097"_s);
    QCOMPARE(lowBits(0xc6, 5), u"00110"_s);
    QCOMPARE(lowBits(0xc6, 0), QString());
    const State state = holesStory("int").end();
    QCOMPARE(keyText(state, 42), u"42"_s);
    const classic::BucketArray& array = *state.classic.current();
    const auto overflow = array[1].overflow;
    QVERIFY(overflow >= array.main());
    QCOMPARE(chainHead(array, overflow), 1);
    QCOMPARE(bucketText(state.classic, {array.id, overflow, 0}), u"overflow bucket 1 of bucket 1"_s);
    QCOMPARE(bucketText(state.classic, {array.id, 3, -1}), u"bucket 3"_s);
  }
};

}  // namespace orrery::go_map

QTEST_GUILESS_MAIN(orrery::go_map::MapSentencesTest)
#include "map_sentences_test.moc"
