// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/keys/hash_function.h"

#include <QTest>

using namespace Qt::StringLiterals;
using orrery::go_map::HashFunction;

namespace {

constexpr std::int64_t kLargest = std::int64_t{1} << 53U;
constexpr std::uint64_t kSomeSeed = 12345;

class HashFunctionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theSimpleHashOfAnInteger_data() {
    QTest::addColumn<qint64>("key");
    QTest::addColumn<quint64>("hash");
    QTest::addRow("0") << qint64{0} << quint64{0x0700000000000000};
    QTest::addRow("1") << qint64{1} << quint64{0x9e00000000000081};
    QTest::addRow("6") << qint64{6} << quint64{0x9100000000000306};
    QTest::addRow("127: the low bits are full") << qint64{127} << quint64{0xf000000000003fff};
    QTest::addRow("128: they begin anew") << qint64{128} << quint64{0x8700000000004080};
    QTest::addRow("300") << qint64{300} << quint64{0xfb0000000000972c};
    QTest::addRow("below 0") << qint64{-1} << quint64{0x70ffffffffffff7f};
    QTest::addRow("the largest") << qint64{kLargest} << quint64{0x0720000000000000};
  }

  void theSimpleHashOfAnInteger() {
    QFETCH(qint64, key);
    QFETCH(quint64, hash);
    QCOMPARE(quint64{HashFunction{}.ofInteger(key, 0)}, hash);
  }

  /// The same, put together from what hash_function.h says.
  void theSimpleHashHasItsThreeParts() {
    for (std::int64_t key = 0; key < 2000; ++key) {
      const std::uint64_t hash = HashFunction{}.ofInteger(key, 0);
      const auto number = static_cast<std::uint64_t>(key);
      QCOMPARE(quint64{hash & 127U}, quint64{number % 128});
      QCOMPARE(quint64{(hash >> 7U) & 0x1ffffffffffffU}, quint64{number + number / 128});
      QCOMPARE(quint64{hash >> 56U}, quint64{(151 * number + 7) % 256});
    }
  }

  void theSimpleHashOfAText_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint64>("hash");
    QTest::addRow("nothing") << QString() << quint64{0x0700000000000000};
    QTest::addRow("one letter") << u"a"_s << quint64{0x3e000000000030e1};
    QTest::addRow("a word") << u"banana"_s << quint64{0x9a0000570f6d01e5};
    QTest::addRow("bytes above 127") << u"映射"_s << quint64{0x440000ca2384e5cb};
    QTest::addRow("more than 64 bits") << u"pneumonoultramicroscopic"_s << quint64{0x3315a6a627296cb4};
  }

  void theSimpleHashOfAText() {
    QFETCH(QString, text);
    QFETCH(quint64, hash);
    QCOMPARE(quint64{HashFunction{}.ofText(text.toUtf8(), 0)}, hash);
  }

  void theSimpleHashKnowsNoSeed() {
    QCOMPARE(HashFunction{}.ofInteger(42, kSomeSeed), HashFunction{}.ofInteger(42, 0));
    QCOMPARE(HashFunction{}.ofText("banana", kSomeSeed), HashFunction{}.ofText("banana", 0));
  }

  /// What Go 1.19 itself computed, with AES instructions switched off.
  void wyhashOfAnIntegerIsGos_data() {
    QTest::addColumn<qint64>("key");
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<quint64>("hash");
    QTest::addRow("six digits") << qint64{950221} << quint64{3173266769} << quint64{0x55b922a60c08822d};
    QTest::addRow("another") << qint64{734524} << quint64{3173266769} << quint64{0x8c1a65e19494ad60};
    QTest::addRow("more than 31 bits") << qint64{3523442079} << quint64{2501154239} << quint64{0xa2ee8c0749300e1c};
  }

  void wyhashOfAnIntegerIsGos() {
    QFETCH(qint64, key);
    QFETCH(quint64, seed);
    QFETCH(quint64, hash);
    const HashFunction function{HashFunction::Kind::Wyhash,
                                {0x852e882e840e10cd, 0xc1ceab89d50b8335, 0xdf0af08b7953b533, 0x6f6fd26ebd7d789b}};
    QCOMPARE(quint64{function.ofInteger(key, seed)}, hash);
  }

  /// One text for each way in which the function reads its bytes.
  void wyhashOfATextIsGos_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<quint64>("hash");
    QTest::addRow("2 bytes") << QByteArray("a0") << quint64{3593891674} << quint64{0x0595f2c58617137c};
    QTest::addRow("3 bytes") << QByteArray("b1a") << quint64{3593891674} << quint64{0xd026a662515e2583};
    QTest::addRow("4 bytes") << QByteArray("g104") << quint64{4146359299} << quint64{0x622280273fed5990};
    QTest::addRow("7 bytes") << QByteArray("a28abcd") << quint64{4146359299} << quint64{0x1c21a546cca40ec2};
    QTest::addRow("8 bytes") << QByteArray("e284abcd") << quint64{1086634717} << quint64{0x920ec01fa6aa5b86};
    QTest::addRow("15 bytes") << QByteArray("g34abcdefghijkl") << quint64{4146359299} << quint64{0x3995597a93f5234a};
    QTest::addRow("16 bytes") << QByteArray("g13abcdefghijklm") << quint64{4146359299} << quint64{0xdc751928239ac4e4};
    QTest::addRow("17 bytes") << QByteArray("f117abcdefghijklm") << quint64{2864201730} << quint64{0x4c040aa24e2010f0};
    QTest::addRow("33 bytes") << QByteArray("c121abcdefghijklmnopqrstuvwxyzABC") << quint64{4146359299}
                              << quint64{0x87b6afa412f83864};
    QTest::addRow("53 bytes") << QByteArray("g111abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVW")
                              << quint64{4146359299} << quint64{0x4f04d830e520fa9c};
  }

  void wyhashOfATextIsGos() {
    QFETCH(QByteArray, text);
    QFETCH(quint64, seed);
    QFETCH(quint64, hash);
    const HashFunction function{HashFunction::Kind::Wyhash,
                                {0x7a843b991a133859, 0xd7b2b460c633075d, 0x1b5f272e2fda04af, 0x637cd02e799247f1}};
    QCOMPARE(quint64{function.ofText(text, seed)}, hash);
  }

  void wyhashOfNothingIsTheSeedAlone() {
    const HashFunction function{HashFunction::Kind::Wyhash, {0x10, 0, 0, 0}};
    QCOMPARE(quint64{function.ofText({}, 1)}, quint64{0xa0761d6478bd642f ^ 0x11U});
  }
};

}  // namespace

QTEST_GUILESS_MAIN(HashFunctionTest)
#include "hash_function_test.moc"
