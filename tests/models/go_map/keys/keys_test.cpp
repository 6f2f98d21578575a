// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/keys/keys.h"

#include "models/base/random.h"

#include <QHash>
#include <QTest>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace orrery::go_map;

namespace {

QString numbered(int number) { return u"text %1"_s.arg(number); }

/// The keys of numbered(0), numbered(1), …, taken up in this order.
Keys manyTexts(int count) {
  Keys keys(KeyType::String, {});
  for (int i = 0; i < count; ++i) {
    keys.keyOf(numbered(i));
  }
  return keys;
}

class KeysTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsAKeyIsTaken_data() {
    QTest::addColumn<bool>("isText");
    QTest::addColumn<QString>("text");
    QTest::addRow("0") << false << u"0"_s;
    QTest::addRow("a number") << false << u"42"_s;
    QTest::addRow("a negative number") << false << u"-7"_s;
    QTest::addRow("the largest") << false << u"9007199254740992"_s;
    QTest::addRow("the smallest") << false << u"-9007199254740992"_s;
    QTest::addRow("a word") << true << u"banana"_s;
    QTest::addRow("a number as a text") << true << u"42"_s;
    QTest::addRow("24 characters") << true << QString(24, u'x');
    QTest::addRow("24 characters of two units") << true << u"🍌"_s.repeated(24);
    QTest::addRow("with a space") << true << u"a b"_s;
    QTest::addRow("Chinese") << true << u"映射"_s;
  }

  void whatIsAKeyIsTaken() {
    QFETCH(bool, isText);
    QFETCH(QString, text);
    Keys keys(isText ? KeyType::String : KeyType::Integer, {});
    QVERIFY(keys.check(text).has_value());
    QCOMPARE(keys.text(keys.keyOf(text)), text);
  }

  void whatIsNoKeyIsRefused_data() {
    QTest::addColumn<bool>("isText");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const QString nothing = u"an empty text"_s;
    QTest::addRow("no number") << false << QString() << nothing;
    QTest::addRow("a sign alone") << false << u"-"_s << u"\"-\""_s;
    QTest::addRow("a word for a number") << false << u"banana"_s << u"\"banana\""_s;
    QTest::addRow("a plus") << false << u"+1"_s << u"\"+1\""_s;
    QTest::addRow("a space") << false << u" 1"_s << u"\" 1\""_s;
    QTest::addRow("a fraction") << false << u"1.5"_s << u"\"1.5\""_s;
    QTest::addRow("digits of another script") << false << u"٤٢"_s << u"\"٤٢\""_s;
    QTest::addRow("too large") << false << u"9007199254740993"_s << u"\"9007199254740993\""_s;
    QTest::addRow("too small") << false << u"-9007199254740993"_s << u"\"-9007199254740993\""_s;
    QTest::addRow("beyond 64 bits") << false << u"99999999999999999999"_s << u"\"99999999999999999999\""_s;
    QTest::addRow("no text") << true << QString() << nothing;
    QTest::addRow("25 characters") << true << QString(25, u'x') << QString(u'"' % QString(25, u'x') % u'"');
    QTest::addRow("very long") << true << QString(100'000, u'x') << QString(u'"' % QString(40, u'x') % u"…\""_s);
    QTest::addRow("a line feed") << true << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::addRow("a mark of direction") << true << u"a\u202eb"_s << u"\"a\ufffdb\""_s;
    QTest::addRow("half a character") << true << QString(QChar(0xd83c)) << u"\"\ufffd\""_s;
  }

  void whatIsNoKeyIsRefused() {
    QFETCH(bool, isText);
    QFETCH(QString, text);
    QFETCH(QString, found);
    const Keys keys(isText ? KeyType::String : KeyType::Integer, {});
    const auto checked = keys.check(text);
    QVERIFY(!checked.has_value());
    QCOMPARE(checked.error().place, QString());
    QCOMPARE(checked.error().found, found);
    QCOMPARE(checked.error().expected, isText ? u"a text of 1 to 24 printable characters"_s
                                              : u"an integer from -9007199254740992 to 9007199254740992"_s);
  }

  void anIntegerIsItsOwnKey() {
    Keys keys;
    QCOMPARE(keys.type(), KeyType::Integer);
    QCOMPARE(keys.keyOf(u"-7"_s), Key{-7});
    QCOMPARE(keys.find(u"8"_s), std::optional<Key>(8));
    QCOMPARE(keys.find(u"eight"_s), std::optional<Key>());
    QCOMPARE(keys.text(12), u"12"_s);
  }

  void theSameTextIsTheSameKey() {
    Keys keys(KeyType::String, {});
    const Key apple = keys.keyOf(u"apple"_s);
    const Key pear = keys.keyOf(u"pear"_s);
    QVERIFY(apple != pear);
    QCOMPARE(keys.keyOf(u"apple"_s), apple);
    QCOMPARE(keys.find(u"pear"_s), std::optional<Key>(pear));
    QCOMPARE(keys.find(u"plum"_s), std::optional<Key>());
    QCOMPARE(keys.text(pear), u"pear"_s);
  }

  /// Memory that was cleared is a 0, which is no text that somebody put there.
  void clearedMemoryReadsAsTheEmptyText() {
    Keys keys(KeyType::String, {});
    QVERIFY(keys.keyOf(u"apple"_s) != 0);
    QCOMPARE(keys.text(0), QString());
    QCOMPARE(keys.text(99), QString());
    QCOMPARE(keys.text(kNoKey), QString());
  }

  void aHashIsTheFunctions() {
    const HashFunction function{HashFunction::Kind::Wyhash, {1, 2, 3, 4}};
    QCOMPARE(Keys(KeyType::Integer, function).hash(42, 7), function.ofInteger(42, 7));
    Keys texts(KeyType::String, function);
    const Key apple = texts.keyOf(u"apple"_s);
    QCOMPARE(texts.hash(apple, 7), function.ofText("apple", 7));
    QCOMPARE(texts.function(), function);
  }

  void aTypedHashGoesBeforeTheFunctions() {
    Keys keys(KeyType::Integer, {HashFunction::Kind::Wyhash, {1, 2, 3, 4}});
    keys.setTyped(42, 0xff00);
    QCOMPARE(quint64{keys.hash(42, 1)}, quint64{0xff00});
    QCOMPARE(quint64{keys.hash(42, 2)}, quint64{0xff00});
    QCOMPARE(keys.typed(42), std::optional<std::uint64_t>(0xff00));
    QCOMPARE(keys.typed(43), std::optional<std::uint64_t>());
    QCOMPARE(keys.hash(43, 1), keys.function().ofInteger(43, 1));
  }

  void aCopyIsAValue() {
    Keys keys(KeyType::String, {});
    keys.keyOf(u"apple"_s);
    Keys copy = keys;
    QVERIFY(copy == keys);
    copy.keyOf(u"pear"_s);
    QVERIFY(!(copy == keys));
    QCOMPARE(keys.find(u"pear"_s), std::optional<Key>());
  }

  void manyTextsAreNumberedInTheOrderInWhichTheyCome() {
    constexpr int kCount = 20'000;
    Keys keys = manyTexts(kCount);
    for (int i = 0; i < kCount; ++i) {
      QCOMPARE(keys.find(numbered(i)), std::optional<Key>(i + 1));
      QCOMPARE(keys.keyOf(numbered(i)), Key{i + 1});
      QCOMPARE(keys.text(i + 1), numbered(i));
    }
    QCOMPARE(keys.find(numbered(kCount)), std::optional<Key>());
    QCOMPARE(keys.text(kCount + 1), QString());
    QCOMPARE(keys.keyOf(numbered(kCount)), Key{kCount + 1});
  }

  /// Also of texts that begin as another one does, or as the one that was kept before it ends.
  void textsAreToldApartByAllTheirCharacters() {
    const QStringList texts{u"a"_s, u"aa"_s, u"ab"_s,   u"b"_s,  u"ba"_s, u"aab"_s,
                            u"?"_s, u"é"_s,  u"映射"_s, u"映"_s, u"🍌"_s,  QString(24, u'a')};
    Keys keys(KeyType::String, {});
    for (const QString& text : texts) {
      keys.keyOf(text);
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
      QCOMPARE(keys.find(texts.at(i)), std::optional<Key>(i + 1));
      QCOMPARE(keys.text(i + 1), texts.at(i));
    }
    QCOMPARE(keys.find(QString(QChar(0xd83c))), std::optional<Key>());
  }

  void twoCopiesThatKeepDifferentTextsDoNotSeeEachOther() {
    constexpr int kCount = 1000;  // the table of a copy grows on the way
    const Keys keys = manyTexts(kCount);
    Keys left = keys;
    Keys right = keys;
    for (int i = 0; i < kCount; ++i) {
      QCOMPARE(left.keyOf(u"left %1"_s.arg(i)), Key{kCount + i + 1});
      QCOMPARE(right.keyOf(u"right %1"_s.arg(i)), Key{kCount + i + 1});
    }
    for (int i = 0; i < kCount; ++i) {
      const Key key = kCount + i + 1;
      QCOMPARE(left.text(key), u"left %1"_s.arg(i));
      QCOMPARE(right.text(key), u"right %1"_s.arg(i));
      QCOMPARE(keys.text(key), QString());
      QCOMPARE(left.find(u"right %1"_s.arg(i)), std::optional<Key>());
      QCOMPARE(right.find(u"left %1"_s.arg(i)), std::optional<Key>());
      QCOMPARE(keys.find(u"left %1"_s.arg(i)), std::optional<Key>());
      QCOMPARE(left.find(numbered(i)), std::optional<Key>(i + 1));
      QCOMPARE(right.find(numbered(i)), std::optional<Key>(i + 1));
    }
    QVERIFY(keys == manyTexts(kCount));
    QVERIFY(!(left == right));
  }

  void keysThatCameAboutInTheSameWayAreEqual() {
    const Keys one = manyTexts(100);
    Keys other = manyTexts(99);
    QVERIFY(!(one == other));
    Keys asMany = other;
    asMany.keyOf(u"another"_s);
    QVERIFY(!(one == asMany));
    other.keyOf(numbered(99));
    QVERIFY(one == other);
    static_cast<void>(other.keyOf(numbered(7)));
    QVERIFY(one == other);
    other.setTyped(1, 5);
    QVERIFY(!(one == other));
    QVERIFY(Keys(KeyType::String, {}) == Keys(KeyType::String, {}));
    QVERIFY(!(Keys(KeyType::String, {}) == manyTexts(1)));
  }

  void whatCopiesShareIsCountedOnce() {
    constexpr int kCount = 9000;
    Keys keys = manyTexts(kCount);
    QCOMPARE(Keys().bytes(), std::size_t{0});
    const std::size_t whole = keys.bytesBeyond(Keys());
    QVERIFY(whole > kCount * sizeof("text 1234"));
    QVERIFY(keys.bytes() > whole / 2 && keys.bytes() < whole * 2);
    const Keys copy = keys;
    QCOMPARE(keys.bytesBeyond(copy), std::size_t{0});
    keys.keyOf(u"one more"_s);
    QVERIFY(keys.bytesBeyond(copy) > 0);
    QVERIFY(keys.bytesBeyond(copy) < whole / 20);
    QCOMPARE(copy.bytesBeyond(copy), std::size_t{0});
    Keys typed = copy;
    typed.setTyped(1, 5);
    QVERIFY(typed.bytesBeyond(copy) > 0);
    QVERIFY(typed.bytesBeyond(copy) < 100);
  }

  /// Old values are kept and gone on from, as the states of a recording are.
  void theyDoWhatAListAndATableDo() {
    struct Model {
      QStringList texts;
      QHash<QString, Key> byText;
    };
    constexpr int kTurns = 20'000;
    orrery::Random random(5);
    std::vector<std::pair<Keys, Model>> kept{{Keys(KeyType::String, {}), Model()}};
    auto now = kept.front();
    for (int turn = 0; turn < kTurns; ++turn) {
      auto& [keys, model] = now;
      const QString text = numbered(static_cast<int>(random.below(3000)));
      QCOMPARE(keys.find(text).value_or(0), model.byText.value(text, 0));
      if (!model.byText.contains(text)) {
        model.texts.append(text);
        model.byText.insert(text, model.texts.size());
      }
      QCOMPARE(keys.keyOf(text), model.byText.value(text));
      if (const std::uint32_t what = random.below(400); what == 0) {
        kept.push_back(now);
      } else if (what == 1) {
        now = kept.at(random.below(static_cast<std::uint32_t>(kept.size())));
      }
    }
    kept.push_back(now);
    for (const auto& [keys, model] : kept) {
      for (qsizetype i = 0; i < model.texts.size(); ++i) {
        QCOMPARE(keys.text(i + 1), model.texts.at(i));
        QCOMPARE(keys.find(model.texts.at(i)), std::optional<Key>(i + 1));
      }
      QCOMPARE(keys.text(model.texts.size() + 1), QString());
    }
  }
};

}  // namespace

QTEST_GUILESS_MAIN(KeysTest)
#include "keys_test.moc"
