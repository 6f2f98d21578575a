// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/search_index.h"
#include "models/base/random.h"
#include "models/study/note_shelves.h"
#include "tests/models/study/made_note.h"

#include <QTest>

#include <rapidcheck.h>

using namespace orrery;
using namespace Qt::StringLiterals;
using tests::madeNote;

namespace {

Topic topic(const QString& id, const QString& title, const QString& text) {
  Topic made;
  made.id = id;
  made.title = title;
  made.text = text;
  return made;
}

/// "path:section", by which a test names hits.
QStringList named(const std::vector<SearchHit>& hits) {
  QStringList names;
  for (const SearchHit& hit : hits) {
    names.append(hit.source == SearchHit::Source::Topic ? hit.topic
                                                        : hit.file->path % u':' % QString::number(hit.section));
  }
  return names;
}

QStringList found(const SearchIndex& index, const QString& query, int limit = 100) {
  return named(index.search(query, limit));
}

QString matched(const SearchHit& hit) { return hit.context.mid(hit.matchBegin, hit.matchLength); }

constexpr int kBlock = 64 * 1024;

/// Text in which no word of the tests occurs, ending with a line's end.
QByteArray filling(qsizetype bytes) {
  QByteArray text;
  Random random(7);
  while (text.size() < bytes) {
    for (int i = 0; i < 7; ++i) {
      text.append(static_cast<char>('a' + random.below(5)));
    }
    text.append(random.below(9) == 0 ? '\n' : ' ');
  }
  text.truncate(bytes);
  text.back() = '\n';
  return text;
}

}  // namespace

class SearchIndexTest final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anEmptyIndexFindsNothing() {
    const SearchIndex index;
    QVERIFY(index.search(u"channel"_s, 10).empty());
  }

  void anEmptyQueryFindsNothing() {
    SearchIndex index;
    index.insert(madeNote(u"a.md"_s, "# One\ntext\n"));
    QVERIFY(index.search({}, 10).empty());
    QVERIFY(index.search(u" \t　 "_s, 10).empty());
    QVERIFY(index.search(u"text"_s, 0).empty());
    QVERIFY(index.search(u"text"_s, -3).empty());
  }

  void aWordIsFoundInTheTextWithItsLine() {
    SearchIndex index;
    index.insert(madeNote(u"a.md"_s, "# One\nfirst\n## Two\nplain\n- it **blocks** on a send\nlast\n"));
    const auto hits = index.search(u"blocks"_s, 10);
    QCOMPARE(named(hits), QStringList{u"a.md:1"_s});
    QCOMPARE(hits[0].line, 5);
    QCOMPARE(hits[0].headings, (QStringList{u"One"_s, u"Two"_s}));
    QCOMPARE(hits[0].context, u"it blocks on a send"_s);
    QCOMPARE(matched(hits[0]), u"blocks"_s);
    QVERIFY(!hits[0].inHeading);
  }

  void lettersMatchInEitherCaseAndWithinAWord() {
    SearchIndex index;
    index.insert(madeNote(u"a.md"_s, "# One\nGoRoutine and HCHAN\n"));
    QCOMPARE(found(index, u"routine"_s), QStringList{u"a.md:0"_s});
    QCOMPARE(found(index, u"hChan"_s), QStringList{u"a.md:0"_s});
    QCOMPARE(matched(index.search(u"GOR"_s, 1)[0]), u"GoR"_s);
    QVERIFY(found(index, u"routines"_s).isEmpty());
  }

  void signsAreNotTakenForLetters() {
    // '@' and '`' differ in the bit that parts small from capital letters; so do '[' and '{'.
    SearchIndex index;
    index.insert(madeNote(u"a.md"_s, "# One\n[a] @b\n"));
    QVERIFY(found(index, u"{a}"_s).isEmpty());
    QVERIFY(found(index, u"`b"_s).isEmpty());
    QCOMPARE(found(index, u"[A]"_s), QStringList{u"a.md:0"_s});
  }

  void hanCharactersMatchAsTheyStand() {
    SearchIndex index;
    index.insert(madeNote(u"a.md"_s, "# 垃圾回收\n开启写屏障之后标记对象。\n# 通道\n发送会阻塞\n"));
    QCOMPARE(found(index, u"写屏障"_s), QStringList{u"a.md:0"_s});
    QCOMPARE(found(index, u"障之"_s), QStringList{u"a.md:0"_s});
    QCOMPARE(found(index, u"阻"_s), QStringList{u"a.md:1"_s});
    QVERIFY(found(index, u"屏写"_s).isEmpty());
    QCOMPARE(matched(index.search(u"写屏障"_s, 1)[0]), u"写屏障"_s);
  }

  void headingsComeFirstAndTheShortestOfThemLeads() {
    SearchIndex index;
    index.insert(madeNote(u"a.md"_s, "# One\nabout a channel\n# What a channel is made of\nx\n# Channel\ny\n"));
    index.insert(madeNote(u"b.md"_s, "# Closing a channel\nz\n"));
    QCOMPARE(found(index, u"channel"_s), (QStringList{u"a.md:2"_s, u"b.md:0"_s, u"a.md:1"_s, u"a.md:0"_s}));
    const auto hits = index.search(u"channel"_s, 10);
    QVERIFY(hits[0].inHeading);
    QVERIFY(!hits[3].inHeading);
    QCOMPARE(hits[2].context, u"What a channel is made of"_s);
    QCOMPARE(hits[2].matchBegin, 7);
  }

  void topicsAndNotesAreFoundTogetherTopicsFirst() {
    SearchIndex index;
    index.insert(madeNote(u"a.md"_s, "# Send\nx\n# Other\nwe send\n"));
    index.setTopics({topic(u"go_channel/send"_s, u"Sending"_s, u"A value goes in."_s),
                     topic(u"go_channel/close"_s, u"Closing"_s, u"Who sends later panics."_s)});
    QCOMPARE(found(index, u"send"_s),
             (QStringList{u"go_channel/send"_s, u"a.md:0"_s, u"go_channel/close"_s, u"a.md:1"_s}));
    const auto hits = index.search(u"send"_s, 10);
    QCOMPARE(hits[0].headings, QStringList{u"Sending"_s});
    QCOMPARE(hits[2].context, u"Who sends later panics."_s);
    QVERIFY(hits[2].file == nullptr);
  }

  void newTopicsTakeThePlaceOfTheOld() {
    SearchIndex index;
    index.setTopics({topic(u"a/b"_s, u"Sending"_s, {})});
    index.setTopics({topic(u"a/b"_s, u"发送"_s, {})});
    QVERIFY(found(index, u"sending"_s).isEmpty());
    QCOMPARE(found(index, u"发送"_s), QStringList{u"a/b"_s});
  }

  void anOutlineIsPartOfItsTopic() {
    Topic made = topic(u"a/b"_s, u"Sending"_s, {});
    made.outline = {{u"lock"_s, u"lock the channel"_s}};
    SearchIndex index;
    index.setTopics({made});
    QCOMPARE(index.search(u"lock the"_s, 1)[0].context, u"lock the channel"_s);
  }

  void allWordsMustStandInOneSection() {
    SearchIndex index;
    index.insert(madeNote(u"a.md"_s, "# 通道\n发送 buffer\n# Queue\n发送 only\n# Buffer\nnothing\n"));
    QCOMPARE(found(index, u"发送 buffer"_s), QStringList{u"a.md:0"_s});
    QCOMPARE(found(index, u"buffer　通道"_s), QStringList{u"a.md:0"_s});
    QVERIFY(found(index, u"only nothing"_s).isEmpty());
  }

  void wordsOfHeadingAndTextTogetherCount() {
    SearchIndex index;
    index.insert(madeNote(u"a.md"_s, "# Channel\nits buffer is a ring\n"));
    const auto hits = index.search(u"channel ring"_s, 10);
    QCOMPARE(named(hits), QStringList{u"a.md:0"_s});
    QVERIFY(!hits[0].inHeading);
    QCOMPARE(matched(hits[0]), u"ring"_s);
    QCOMPARE(hits[0].line, 2);
  }

  void aSectionIsFoundOnce() {
    SearchIndex index;
    index.insert(madeNote(u"a.md"_s, "# ring\nring ring\nring\n# b\nring ring\n"));
    QCOMPARE(found(index, u"ring"_s), (QStringList{u"a.md:0"_s, u"a.md:1"_s}));
  }

  void noMoreThanTheLimitIsFound() {
    SearchIndex index;
    QByteArray text;
    for (int i = 0; i < 50; ++i) {
      text += "# heading\nword\n# word\n\n";
    }
    index.insert(madeNote(u"a.md"_s, text));
    QCOMPARE(index.search(u"word"_s, 7).size(), std::size_t{7});
    QCOMPARE(index.search(u"word"_s, 70).size(), std::size_t{70});
    QCOMPARE(index.search(u"word"_s, 1000).size(), std::size_t{100});
  }

  void aFileInsertedAgainTakesItsOwnPlace() {
    SearchIndex index;
    index.insert(madeNote(u"a.md"_s, "# One\nold words\n"));
    index.insert(madeNote(u"a.md"_s, "# One\nnew words\n"));
    QVERIFY(found(index, u"old"_s).isEmpty());
    QCOMPARE(found(index, u"words"_s), QStringList{u"a.md:0"_s});
    index.remove(u"a.md"_s);
    index.remove(u"never.md"_s);
    QVERIFY(found(index, u"words"_s).isEmpty());
    index.remove(u"a.md"_s);
  }

  void clearingLeavesTheTopics() {
    SearchIndex index;
    index.insert(madeNote(u"a.md"_s, "# Sending\n\n"));
    index.setTopics({topic(u"a/b"_s, u"Sending"_s, {})});
    index.clearNotes();
    QCOMPARE(found(index, u"sending"_s), QStringList{u"a/b"_s});
  }

  void aCopyDoesNotSeeLaterChanges() {
    SearchIndex index;
    index.insert(madeNote(u"a.md"_s, "# One\nfirst\n"));
    const SearchIndex copy = index;
    index.insert(madeNote(u"b.md"_s, "# Two\nfirst\n"));
    index.remove(u"a.md"_s);
    QCOMPARE(found(copy, u"first"_s), QStringList{u"a.md:0"_s});
    QCOMPARE(found(index, u"first"_s), QStringList{u"b.md:0"_s});
  }

  void filesAreFoundInTheOrderOfTheirPaths() {
    QVERIFY(rc::check("shelves hold what a map would", [] {
      NoteShelves shelves;
      std::map<QString, SearchableNotePointer> expected;
      const auto numbers = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 400));
      for (const int number : numbers) {
        const QString path = u"%1.md"_s.arg(number / 2, 3, 10, QChar(u'0'));
        if (number % 2 == 0) {
          const auto note = std::make_shared<const SearchableNote>(madeNote(path, "# x\n"));
          shelves.insert(note);
          expected[path] = note;
        } else {
          shelves.remove(path);
          expected.erase(path);
        }
      }
      auto next = expected.begin();
      bool isSame = true;
      shelves.visit([&](const SearchableNotePointer& note) {
        isSame = isSame && next != expected.end() && next->second == note;
        ++next;
        return isSame;
      });
      RC_ASSERT(isSame && next == expected.end());
    }));
    SearchIndex index;
    for (int i = 999; i >= 0; --i) {
      index.insert(madeNote(u"%1.md"_s.arg(i, 3, 10, QChar(u'0')), "# One\nword\n"));
    }
    const QStringList names = found(index, u"word"_s, 2000);
    QCOMPARE(names.size(), 1000);
    QVERIFY(std::is_sorted(names.begin(), names.end()));
  }

  void aWordAcrossTheBordersOfBlocksIsFound() {
    const QByteArray word = "wörter写屏障";
    for (qsizetype before = kBlock - word.size() - 2; before < kBlock + 2; ++before) {
      const QByteArray text = filling(before) + word + "\n" + filling(kBlock);
      SearchIndex index;
      index.insert(madeNote(u"a.md"_s, text));
      const auto hits = index.search(u"wÖrter写屏障 "_s.replace(u'Ö', u'ö'), 10);
      QCOMPARE(hits.size(), std::size_t{1});
      QCOMPARE(matched(hits[0]), QString::fromUtf8(word));
    }
  }

  void aSectionLongerThanABlockHoldsWordsFarApart() {
    SearchIndex index;
    index.insert(
        madeNote(u"a.md"_s, "# One\n" + filling(kBlock) + "kiwi\n" + filling(3LL * kBlock) + "plum\n# Two\nplum\n"));
    QCOMPARE(found(index, u"kiwi plum"_s), QStringList{u"a.md:0"_s});
    QCOMPARE(found(index, u"plum"_s), (QStringList{u"a.md:0"_s, u"a.md:1"_s}));
  }

  void whatASimpleSearchFindsIsFound() {
    QVERIFY(rc::check("the same sections as by looking at each", [] {
      const auto letter =
          rc::gen::elementOf(std::vector<QString>{u"a"_s, u"B"_s, u"写"_s, u"屏"_s, u" "_s, u"𠀀"_s, u"é"_s});
      const auto word = [&] {
        QString text;
        for (const QString& part : *rc::gen::container<std::vector<QString>>(letter)) {
          text += part;
        }
        return text;
      };
      QByteArray text;
      for (int i = *rc::gen::inRange(0, 6); i >= 0; --i) {
        text += "# " + word().toUtf8() + '\n' + word().toUtf8() + '\n';
      }
      const NoteFilePointer file = madeNote(u"a.md"_s, text);
      SearchIndex index;
      index.insert(file);
      const QStringList words = word().simplified().split(u' ', Qt::SkipEmptyParts);
      QStringList expected;
      for (int i = 0; !words.isEmpty() && i < static_cast<int>(file->sections.size()); ++i) {
        const auto& section = file->sections[static_cast<std::size_t>(i)];
        const QString its = QString::fromUtf8(file->text.mid(section.begin, section.end - section.begin));
        const bool hasAll = std::all_of(words.begin(), words.end(),
                                        [&](const QString& each) { return its.contains(each, Qt::CaseInsensitive); });
        if (hasAll) {
          expected.append(u"a.md:%1"_s.arg(i));
        }
      }
      QStringList got = found(index, words.join(u' '));
      got.sort();
      RC_ASSERT(got == expected);
    }));
  }

  void aHitInALongLineIsCutAroundTheMatch() {
    SearchIndex index;
    const QByteArray far = QByteArray("很长的一行文字，").repeated(20'000);
    index.insert(madeNote(u"a.md"_s, "# One\n" + far + "needle" + far + "\n"));
    const auto hits = index.search(u"NEEDLE"_s, 1);
    QCOMPARE(matched(hits[0]), u"needle"_s);
    QVERIFY(hits[0].context.size() < 200);
    QVERIFY(hits[0].context.startsWith(u'…'));
    QVERIFY(hits[0].context.endsWith(u'…'));
    QVERIFY(!hits[0].context.contains(QChar::ReplacementCharacter));
  }

  void aContextIsPlainText() {
    SearchIndex index;
    index.insert(
        madeNote(u"a.md"_s, "# One\n> - **bold** `code`\tand <font color=\"red\">needle</font> \u202eturned\u2066\n"));
    const auto hits = index.search(u"needle"_s, 1);
    QCOMPARE(hits[0].context, u"bold code and needle turned"_s);
    QCOMPARE(matched(hits[0]), u"needle"_s);
    index.insert(madeNote(u"a.md"_s, "# One \u202eneedle\u0007 two\n"));
    QCOMPARE(index.search(u"needle"_s, 1)[0].context, u"One needle two"_s);
  }

  void textBeforeTheFirstHeadingIsFoundToo() {
    SearchIndex index;
    index.insert(madeNote(u"a.txt"_s, "needle without any heading"));
    QCOMPARE(found(index, u"needle"_s), QStringList{u"a.txt:0"_s});
    QCOMPARE(index.search(u"heading"_s, 1)[0].headings, QStringList{QString()});
  }

  void anEmptyFileAndOneOfOneByteAreHarmless() {
    SearchIndex index;
    auto empty = std::make_shared<NoteFile>();
    empty->path = u"empty.md"_s;
    index.insert(NoteFilePointer(empty));
    index.insert(madeNote(u"x.md"_s, "x"));
    QCOMPARE(found(index, u"x"_s), QStringList{u"x.md:0"_s});
    QVERIFY(found(index, u"xx"_s).isEmpty());
  }

  void anEndlessQueryIsCutNotFeared() {
    SearchIndex index;
    index.insert(madeNote(u"a.md"_s, filling(3LL * kBlock)));
    QVERIFY(found(index, QString(1'000'000, u'写')).isEmpty());
    QVERIFY(found(index, u"a "_s.repeated(100'000)).size() == 1);
  }

  void aCancelledSearchEndsWithWhatItHas() {
    SearchIndex index;
    for (int i = 0; i < 100; ++i) {
      index.insert(madeNote(u"%1.md"_s.arg(i), "# One\nword\n"));
    }
    int asked = 0;
    const auto hits = index.search(u"word"_s, 1000, [&] { return ++asked > 130; });
    QVERIFY(hits.size() < 100);
    QVERIFY(asked < 140);
  }

  void whatSearchingTakesBesideTheTextIsSmall() {
    const SearchableNote note(madeNote(u"a.md"_s, filling(20LL * kBlock)));
    QVERIFY(note.overhead() * 100 < note.file()->text.size() * 15);
  }
};

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "search_index_test.moc"
