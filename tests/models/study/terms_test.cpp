// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/terms.h"
#include "models/go_channel/channel_exhibit.h"
#include "models/go_map/map_exhibit.h"
#include "models/notes/fold.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

const QString kTerms = QStringLiteral(ORRERY_SOURCE_DIR) + u"/resources/notes/terms"_s;

bool isHan(const QString& words) {
  static const QRegularExpression han(u"\\p{Han}"_s);
  return words.contains(han);
}

}  // namespace

class TermsTest final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyTopicOfAnExhibitHasTerms() {
    const auto terms = readTerms(kTerms);
    QVERIFY2(terms, qPrintable(terms ? QString() : terms.error().message()));
    for (const Exhibit* exhibit : {&goChannel(), &goMap()}) {
      QSet<QString> named;
      for (const TopicTerms& entry : *terms) {
        if (entry.exhibit == exhibit->id()) {
          named.insert(entry.id);
        }
      }
      const QStringList topics = exhibit->topics();
      QCOMPARE(named, QSet<QString>(topics.begin(), topics.end()));
    }
  }

  void everyWordIsFoldedAndNotEmpty() {
    const auto terms = readTerms(kTerms);
    QVERIFY(terms);
    for (const TopicTerms& entry : *terms) {
      for (const Alias& alias : entry.aliases) {
        QVERIFY(!alias.all.isEmpty());
        for (const QString& words : alias.all + alias.none) {
          for (const QString& word : words.split(u'|')) {
            QVERIFY2(!word.isEmpty(), qPrintable(entry.id));
            QCOMPARE(folded(word), word);
          }
        }
      }
    }
  }

  void everyPlannedSystemHasTitlesAndAPlainId() {
    const auto terms = readTerms(kTerms);
    QVERIFY(terms);
    static const QRegularExpression plain(u"^[a-z][a-z0-9_]*$"_s);
    QSet<QString> titles;
    int planned = 0;
    for (const TopicTerms& entry : *terms) {
      if (!entry.exhibit.isEmpty()) {
        continue;
      }
      ++planned;
      QVERIFY2(plain.match(entry.id).hasMatch(), qPrintable(entry.id));
      QVERIFY2(!entry.titleEn.isEmpty() && !isHan(entry.titleEn), qPrintable(entry.id));
      QVERIFY2(!entry.titleZh.isEmpty(), qPrintable(entry.id));
      titles.insert(entry.titleEn);
      titles.insert(entry.titleZh);
    }
    QVERIFY(planned > 50);
    QVERIFY(titles.size() > planned);
    for (const QLatin1StringView next : {"gc"_L1, "scheduler"_L1, "sync_map"_L1, "sentinel"_L1}) {
      QVERIFY(std::ranges::find(*terms, QString(next), &TopicTerms::id) != terms->end());
    }
  }

  void anAliasIsReadByItsSigns() {
    const QByteArray words = R"("words": {"all": "Go|$chan", "chan": "Chan|通道"})";
    const QByteArray topic = R"("x/a": {"en": ["#~Send|SENDS + $all - rabbit-mq|java - net"], "zh": ["发 送"]})";
    const auto terms = parseTerms(R"({"orreryTerms": 1, "exhibit": "x", )" + words + R"(, "topics": {)" + topic + "}}");
    QVERIFY2(terms, qPrintable(terms ? QString() : terms.error().message()));
    QCOMPARE(terms->size(), 1U);
    const TopicTerms& entry = terms->front();
    QCOMPARE(entry.id, u"x/a"_s);
    QCOMPARE(entry.exhibit, u"x"_s);
    QCOMPARE(entry.aliases.size(), 2U);
    const Alias& first = entry.aliases.front();
    QCOMPARE(first.all, QStringList({u"send|sends"_s, u"go|chan|通道"_s}));
    QCOMPARE(first.none, QStringList({u"rabbit mq"_s, u"java"_s, u"net"_s}));
    QVERIFY(first.isHeadingOnly && first.isLoose);
    const Alias& second = entry.aliases.back();
    QCOMPARE(second.all, QStringList({u"发送"_s}));
    QVERIFY(!second.isHeadingOnly && !second.isLoose);
  }

  void aPlannedSystemHasTitles() {
    const auto terms = parseTerms(
        R"({"orreryTerms": 1, "planned": {"lru": {"title": {"en": "LRU", "zh": "淘汰"}, "en": ["lru"], "zh": ["淘汰"]}}})");
    QVERIFY(terms);
    QCOMPARE(terms->front().titleEn, u"LRU"_s);
    QCOMPARE(terms->front().titleZh, u"淘汰"_s);
    QVERIFY(terms->front().exhibit.isEmpty());
  }

  void whatIsWrongIsToldWithItsPlace_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, const QByteArray& inside, const QString& place, const QString& found) {
      QTest::newRow(name) << QByteArray(R"({"orreryTerms": 1, )" + inside + "}") << place << found;
    };
    const auto topic = [](const QByteArray& en) {
      return QByteArray(R"("exhibit": "x", "topics": {"x/a": {"en": )" + en + R"(, "zh": ["甲"]}})");
    };
    QTest::newRow("no JSON") << QByteArray("{\"orreryTerms\": 1,,}") << u"byte 19"_s << QString();
    QTest::newRow("a list") << QByteArray("[]") << QString() << u"a list"_s;
    QTest::newRow("no version") << QByteArray("{}") << u"/orreryTerms"_s << u"nothing"_s;
    QTest::newRow("later version") << QByteArray(R"({"orreryTerms": 2})") << u"/orreryTerms"_s << u"2"_s;
    row("unknown key", R"("topic": {})", u"/topic"_s, u"\"topic\""_s);
    row("topics are a list", R"("exhibit": "x", "topics": [])", u"/topics"_s, {});
    row("a topic of no exhibit", R"("topics": {"x/a": {"en": ["a"], "zh": ["a"]}})", u"/topics/x~1a"_s, u"\"x/a\""_s);
    row("a topic of another", R"("exhibit": "y", "topics": {"x/a": {"en": ["a"], "zh": ["a"]}})", u"/topics/x~1a"_s,
        u"\"x/a\""_s);
    row("unknown language", R"("exhibit": "x", "topics": {"x/a": {"en": ["a"], "zh": ["a"], "fr": ["a"]}})",
        u"/topics/x~1a/fr"_s, u"\"fr\""_s);
    row("no Chinese", R"("exhibit": "x", "topics": {"x/a": {"en": ["a"]}})", u"/topics/x~1a/zh"_s, u"nothing"_s);
    row("no alias", topic("[]"), u"/topics/x~1a/en"_s, u"nothing"_s);
    row("a number", topic("[\"a\", 3]"), u"/topics/x~1a/en/1"_s, u"3"_s);
    row("nothing left", topic(R"(["…"])"), u"/topics/x~1a/en/0"_s, u"\"…\""_s);
    row("nothing after a plus", topic(R"(["a + "])"), u"/topics/x~1a/en/0"_s, {});
    row("nothing between bars", topic(R"(["a||b"])"), u"/topics/x~1a/en/0"_s, u"\"a||b\""_s);
    row("unknown name", topic(R"(["$b"])"), u"/topics/x~1a/en/0"_s, u"\"$b\""_s);
    row("a name that names itself", R"("words": {"a": "x|$b", "b": "$a"})", u"/words/a"_s, u"\"x|$b\""_s);
    row("words are a list", R"("words": {"a": ["x"]})", u"/words/a"_s, {});
    row("no title", R"("planned": {"lru": {"en": ["a"], "zh": ["a"]}})", u"/planned/lru/title/en"_s, u"nothing"_s);
    row("a topic with a title", R"("exhibit": "x", "topics": {"x/a": {"title": {}, "en": ["a"], "zh": ["a"]}})",
        u"/topics/x~1a/title"_s, u"\"title\""_s);
  }
  void whatIsWrongIsToldWithItsPlace() {
    QFETCH(const QByteArray, json);
    QFETCH(const QString, place);
    QFETCH(const QString, found);
    const auto terms = parseTerms(json);
    QVERIFY(!terms);
    QCOMPARE(terms.error().place, place);
    QVERIFY(!terms.error().expected.isEmpty());
    if (!found.isEmpty()) {
      QCOMPARE(terms.error().found, found);
    }
  }

  void anErrorInAFolderNamesTheFile() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"bad.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"orreryTerms": 1, "x": 1})");
    file.close();
    const auto terms = readTerms(folder.path());
    QVERIFY(!terms);
    QVERIFY2(terms.error().place.contains(u"bad.json"_s), qPrintable(terms.error().message()));
    QVERIFY(terms.error().place.contains(u"/x"_s));
  }

  void anIdMayStandInOneFileOnly() {
    const QTemporaryDir folder;
    for (const QString& name : {u"1.json"_s, u"2.json"_s}) {
      QFile file(folder.filePath(name));
      QVERIFY(file.open(QIODevice::WriteOnly));
      file.write(
          R"({"orreryTerms": 1, "planned": {"lru": {"title": {"en": "L", "zh": "L"}, "en": ["a"], "zh": ["a"]}}})");
    }
    const auto terms = readTerms(folder.path());
    QVERIFY(!terms);
    QVERIFY(terms.error().place.contains(u"2.json"_s));
    QCOMPARE(terms.error().found, u"\"lru\""_s);
  }
};

}  // namespace orrery

QTEST_APPLESS_MAIN(orrery::TermsTest)
#include "terms_test.moc"
