// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/decode.h"

#include <QStringEncoder>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

const QString kText = u"# 通道 channel\n\n一个通道有一把锁。\tA lock.\n"_s;

QByteArray encoded(const char* name, const QString& text) {
  QStringEncoder encoder(name);
  Q_ASSERT(encoder.isValid());
  return encoder(text);
}

QByteArray noise(int size, unsigned seed) {
  std::mt19937 random(seed);
  QByteArray bytes(size, '\0');
  std::ranges::generate(bytes, [&] { return static_cast<char>(random() & 0xFFU); });
  return bytes;
}

class DecodeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anEncodingIsFoundOut_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("text");

    const QString latin = u"A channel\nhas a lock\n"_s;
    QTest::newRow("UTF-8") << kText.toUtf8() << TextEncoding::Utf8 << kText;
    QTest::newRow("ASCII") << latin.toUtf8() << TextEncoding::Utf8 << latin;
    QTest::newRow("nothing") << QByteArray() << TextEncoding::Utf8 << QString();
    QTest::newRow("UTF-8 with a BOM") << "\xEF\xBB\xBF" + kText.toUtf8() << TextEncoding::Utf8WithBom << kText;
    QTest::newRow("a BOM alone") << QByteArray("\xEF\xBB\xBF") << TextEncoding::Utf8WithBom << QString();
    QTest::newRow("UTF-16 LE with a BOM")
        << "\xFF\xFE" + encoded("UTF-16LE", kText) << TextEncoding::Utf16LittleEndian << kText;
    QTest::newRow("UTF-16 BE with a BOM")
        << "\xFE\xFF" + encoded("UTF-16BE", kText) << TextEncoding::Utf16BigEndian << kText;
    QTest::newRow("UTF-16 LE") << encoded("UTF-16LE", kText) << TextEncoding::Utf16LittleEndian << kText;
    QTest::newRow("UTF-16 BE") << encoded("UTF-16BE", kText) << TextEncoding::Utf16BigEndian << kText;
    QTest::newRow("UTF-16 LE in Latin letters")
        << encoded("UTF-16LE", latin) << TextEncoding::Utf16LittleEndian << latin;
    QTest::newRow("GB18030") << encoded("GB18030", kText) << TextEncoding::Gb18030 << kText;
    const QString rare = kText + u"𠮷㐂 ö €\n"_s;
    QTest::newRow("GB18030 of four bytes") << encoded("GB18030", rare) << TextEncoding::Gb18030 << rare;
    const QString mostlyLatin = u"a channel has a lock, 锁 in the other notes\n"_s;
    QTest::newRow("GB18030, one word of it") << encoded("GB18030", mostlyLatin) << TextEncoding::Gb18030 << mostlyLatin;
  }
  void anEncodingIsFoundOut() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const TextEncoding, encoding);
    QFETCH(const QString, text);
    const auto note = decodeNote(bytes);
    QVERIFY2(note, note ? "" : qUtf8Printable(note.error().message()));
    QCOMPARE(encodingName(note->encoding), encodingName(encoding));
    QCOMPARE(QString::fromUtf8(note->text), text);
  }

  void allLineEndsBecomeOne() {
    QCOMPARE(decodeNote("a\r\nb\rc\n\r\n\r")->text, QByteArray("a\nb\nc\n\n\n"));
    QCOMPARE(decodeNote(encoded("UTF-16LE", u"a\r\nb\r"_s))->text, QByteArray("a\nb\n"));
    QCOMPARE(decodeNote(encoded("GB18030", u"锁\r\n锁\r"_s))->text, u"锁\n锁\n"_s.toUtf8());
  }

  void controlCharactersAreShownAsReplaced() {
    const QByteArray bytes(
        "a\0b\x1B[31mc\x7F"
        "d\t\xC2\x9B"
        "e\xC2\xA9",
        17);
    QCOMPARE(QString::fromUtf8(decodeNote(bytes)->text), u"a\uFFFDb\uFFFD[31mc\uFFFDd\t\uFFFDe\u00A9"_s);
  }

  void charactersThatTurnTheDirectionStay() {
    const QString text = u"a\u202Ereversed\u202C \u2066b\u2069 \u200F\n"_s;
    QCOMPARE(QString::fromUtf8(decodeNote(text.toUtf8())->text), text);
  }

  void aFewBrokenPlacesDoNotMakeItAnotherEncoding() {
    QByteArray bytes = kText.repeated(20).toUtf8();
    bytes.insert(bytes.indexOf("\xE9\x94\x81") + 2, "x");
    const auto note = decodeNote(bytes);
    QVERIFY(note);
    QCOMPARE(note->encoding, TextEncoding::Utf8);
    const QString text = QString::fromUtf8(note->text);
    QVERIFY(text.contains(QChar::ReplacementCharacter));
    QCOMPARE(text.count(u"通道"_s), 40);
  }

  void whatIsNoTextIsToldWithItsByte_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("offset");

    QTest::newRow("a PNG file") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << 8;
    QTest::newRow("a byte that no encoding has") << QByteArray("word\xFFword") << 4;
    QTest::newRow("Latin-1") << QByteArray("caf\xE9 au lait") << 3;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << 0;
    QTest::newRow("words, then zeros") << "words" + QByteArray(4096, '\0') << 5;
    QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0a\0\0\0", 8) << 0;
    QTest::newRow("a BOM of UTF-16 before noise") << "\xFF\xFE" + noise(4096, 1) << 2;
  }
  void whatIsNoTextIsToldWithItsByte() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, offset);
    const auto note = decodeNote(bytes);
    QVERIFY(!note);
    QVERIFY2(note.error().place.contains(QString::number(offset)), qUtf8Printable(note.error().message()));
    QVERIFY(!note.error().found.isEmpty());
    QVERIFY(note.error().expected.contains(u"UTF-8"_s));
  }

  void noiseIsNeverText() {
    for (unsigned seed = 0; seed < 200; ++seed) {
      const QByteArray bytes = noise(4096, seed);
      QVERIFY2(!decodeNote(bytes), QByteArray::number(seed).constData());
    }
  }

  void whateverIsReadIsValidUtf8WithoutControlCharacters() {
    for (unsigned seed = 0; seed < 2000; ++seed) {
      const QByteArray bytes = noise(static_cast<int>(seed % 24), seed);
      const auto note = decodeNote(bytes);
      if (!note) {
        continue;
      }
      QVERIFY(note->text.isValidUtf8());
      QVERIFY(std::ranges::none_of(note->text,
                                   [](char c) { return (c >= 0 && c < 0x20 && c != '\n' && c != '\t') || c == 0x7F; }));
    }
  }
};

}  // namespace

}  // namespace orrery

QTEST_APPLESS_MAIN(orrery::DecodeTest)
#include "decode_test.moc"
