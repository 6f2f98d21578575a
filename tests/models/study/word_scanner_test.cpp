// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/word_scanner.h"
#include "models/notes/fold.h"

#include <QTest>

#include <rapidcheck.h>

#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

using Found = std::set<std::tuple<int, qsizetype, qsizetype>>;

Found scanned(const QStringList& words, const QString& text) {
  std::vector<WordScanner::Hit> hits;
  WordScanner(words).scan(text, &hits);
  Found found;
  for (const WordScanner::Hit& hit : hits) {
    found.insert({hit.word, hit.begin, hit.length});
  }
  return found;
}

bool isLatin(const QString& text, qsizetype at) {
  return at >= 0 && at < text.size() && text[at] != u' ' && !isHan(text[at].unicode());
}

/// Every place of every word, looked at one by one.
Found searched(const QStringList& words, const QString& text) {
  Found found;
  for (qsizetype word = 0; word < words.size(); ++word) {
    const qsizetype length = words.at(word).size();
    for (qsizetype at = text.indexOf(words.at(word)); at >= 0; at = text.indexOf(words.at(word), at + 1)) {
      const bool beginsInside = isLatin(text, at) && isLatin(text, at - 1);
      const bool endsInside = isLatin(text, at + length - 1) && isLatin(text, at + length);
      if (!beginsInside && !endsInside) {
        found.insert({static_cast<int>(word), at, length});
      }
    }
  }
  return found;
}

}  // namespace

class WordScannerTest final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aLatinWordIsFoundAsAWhole() {
    QCOMPARE(scanned({u"chan"_s}, u"chan"_s).size(), 1U);
    QCOMPARE(scanned({u"chan"_s}, u"the chan is"_s).size(), 1U);
    QCOMPARE(scanned({u"chan"_s}, u"对chan的"_s).size(), 1U);
    QVERIFY(scanned({u"chan"_s}, u"change"_s).empty());
    QVERIFY(scanned({u"chan"_s}, u"hchan"_s).empty());
    QVERIFY(scanned({u"chan"_s}, u"chan1"_s).empty());
  }

  void aHanWordIsFoundAnywhere() {
    QCOMPARE(scanned({u"写屏障"_s}, u"混合写屏障的"_s).size(), 1U);
    QCOMPARE(scanned({u"写屏障"_s, u"屏障"_s}, u"写屏障"_s).size(), 2U);
  }

  void wordsOfSeveralPartsAreFound() {
    QCOMPARE(scanned({u"send on closed channel"_s, u"closed"_s}, u"panic send on closed channel"_s).size(), 2U);
    QCOMPARE(scanned({u"a b"_s}, u"a a b b"_s).size(), 1U);
    QVERIFY(scanned({u"a b"_s}, u"xa b"_s).empty());
  }

  void noWordsAndNoTextAreFine() {
    QVERIFY(scanned({}, u"abc"_s).empty());
    QVERIFY(scanned({u"abc"_s}, QString()).empty());
  }

  void onePassFindsWhatLookingForEachWordFinds() {
    QVERIFY(rc::check("the same hits as by looking for each word", [] {
      const auto letter = rc::gen::elementOf(std::vector<QString>{u"a"_s, u"b"_s, u"c"_s, u"写"_s, u"屏"_s, u" "_s});
      const auto text = [&letter](int longest) {
        QString made;
        for (const QString& part : *rc::gen::container<std::vector<QString>>(letter)) {
          made += made.size() < longest ? part : QString();
        }
        return made;
      };
      QStringList words;
      const int count = *rc::gen::inRange(1, 12);
      for (int i = 0; i < count; ++i) {
        const QString word = text(5).simplified();
        if (!word.isEmpty() && !words.contains(word)) {
          words.append(word);
        }
      }
      const QString all = text(60);
      RC_ASSERT(scanned(words, all) == searched(words, all));
    }));
  }
};

}  // namespace orrery

QTEST_APPLESS_MAIN(orrery::WordScannerTest)
#include "word_scanner_test.moc"
