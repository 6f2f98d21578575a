// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/keys/keys.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orrery::go_map;

namespace {

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
};

}  // namespace

QTEST_GUILESS_MAIN(KeysTest)
#include "keys_test.moc"
