// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/fonts.h"
#include "views/pictures/font_families.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QStringList>
#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace orrery {

class FontsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // Before any TypeScale has asked for other families.
  void initTestCase() {
    m_general = QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).family();
    m_fixed = QFontInfo(QFontDatabase::systemFont(QFontDatabase::FixedFont)).family();
  }

  void whatIsPreferredForChineseLeavesTheDesktopsFonts() {
    const TypeScale type;
    QCOMPARE(QFontInfo(type.font(TypeRole::Body)).family(), m_general);
    QCOMPARE(QFontInfo(type.font(TypeRole::Mono)).family(), m_fixed);
    QCOMPARE(QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).family(), m_general);
    QCOMPARE(QFontInfo(QFontDatabase::systemFont(QFontDatabase::FixedFont)).family(), m_fixed);
  }

  void anAliasIsAnsweredWithAFamilyThatIsThere() {
    QFont alias(QStringLiteral("no family of this name"));
    for (const auto hint : {QFont::AnyStyle, QFont::Monospace}) {
      alias.setStyleHint(hint);
      const QString family = realFamily(alias);
      QVERIFY2(QFontDatabase::hasFamily(family), qPrintable(family));
      QCOMPARE(realFamily(QFont(family)), family);
    }
  }

  void aFontOfStudyHasAWholeNumberOfPixels() {
    for (const double points : {8.0, 9.1, 11.0, 12.7, 30.3}) {
      QFont font;
      font.setPointSizeF(points);
      const double pixels = points * QGuiApplication::primaryScreen()->logicalDotsPerInchY() / 72;
      QCOMPARE(QFontInfo(inWholePixels(font)).pixelSize(), qRound(pixels));
      QVERIFY(std::abs(inWholePixels(font).pointSizeF() - points) < 0.5);
    }
    QFont inPixels;
    inPixels.setPixelSize(17);
    QCOMPARE(inWholePixels(inPixels).pixelSize(), 17);
  }

  void studyTextIsElevenToThirteenPoints() {
    const TypeScale type = TypeScale::study(12);
    const double pixelsPerPoint = 96.0 / 72;
    for (const TypeRole role : {TypeRole::Body, TypeRole::Small, TypeRole::Mono, TypeRole::MonoSmall, TypeRole::Heading,
                                TypeRole::Subtitle, TypeRole::Label}) {
      QVERIFY(type.pixelSize(role) >= 11 * pixelsPerPoint);
      QVERIFY(type.pixelSize(role) <= 13.5 * pixelsPerPoint);
    }
  }

  void noTextOfATalkIsSmallerThanOneFortyFifthOfTheHeight_data() {
    QTest::addColumn<double>("height");
    for (const int height : {600, 720, 768, 1080, 1440, 2160}) {
      QTest::addRow("%d", height) << static_cast<double>(height);
    }
  }
  void noTextOfATalkIsSmallerThanOneFortyFifthOfTheHeight() {
    QFETCH(double, height);
    const TypeScale type = TypeScale::talk(height);
    for (int role = 0; role < kTypeRoleCount; ++role) {
      QVERIFY(type.pixelSize(static_cast<TypeRole>(role)) >= height / 45);
    }
  }

  void anAbsurdSizeIsKeptInRange() {
    QVERIFY(TypeScale::study(0).pixelSize(TypeRole::Small) > 5);
    QVERIFY(TypeScale::study(1e9).pixelSize(TypeRole::Body) < 100);
    QVERIFY(TypeScale::study(std::numeric_limits<double>::quiet_NaN()) == TypeScale::study(12));
    QVERIFY(TypeScale::talk(1e9).pixelSize(TypeRole::Body) < 1000);
  }

  void equalScalesAreEqual() {
    QVERIFY(TypeScale::study(12) == TypeScale());
    QVERIFY(TypeScale::study(12) != TypeScale::study(13));
    QVERIFY(TypeScale() != TypeScale().withFamilies(u"Another"_s, u"Another"_s));
  }

  void anElidedTextIsNoWiderThanItsRoom() {
    const TypeScale type;
    const QString text = u"blocked in send on the channel of results"_s;
    for (const double share : {0.3, 0.6, 0.9}) {
      const double room = type.width(text, TypeRole::Body) * share;
      const QString elided = type.elided(text, TypeRole::Body, room);
      QVERIFY(type.width(elided, TypeRole::Body) <= room);
      QVERIFY(elided.endsWith(u'…'));
    }
    QCOMPARE(type.elided(text, TypeRole::Body, 1e4), text);
  }

  void wrappedLinesFitAndLoseNothing_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << u"G4 waits: the buffer is full, and no receiver is waiting for a value"_s;
    QTest::newRow("Chinese") << u"缓冲区已满，而且没有接收者在等待，因此发送者排到队列的末尾并且停止运行"_s;
    QTest::newRow("both") << u"G4 等待：ch <- 9 发现三个槽位都已被占用 no receiver waiting"_s;
    QTest::newRow("one long word") << u"runtime.selectgoruntime.selectgoruntime.selectgoruntime.selectgo"_s;
  }
  void wrappedLinesFitAndLoseNothing() {
    QFETCH(QString, text);
    const TypeScale type;
    const double room = 160;
    const QString wrapped = type.wrapped(text, TypeRole::Body, room);
    QVERIFY(wrapped.count(u'\n') >= 1);
    QVERIFY(type.width(wrapped, TypeRole::Body) <= room + 0.5);
    const auto bare = [](QString string) { return string.remove(u' ').remove(u'\n'); };
    QCOMPARE(bare(wrapped), bare(text));
  }

  void tooManyLinesEndInAnEllipsis() {
    const TypeScale type;
    const QString wrapped = type.wrapped(u"one two three four five six seven eight nine ten"_s, TypeRole::Body, 80, 2);
    QCOMPARE(wrapped.count(u'\n'), 1);
    QVERIFY(wrapped.endsWith(u'…'));
    QVERIFY(type.width(wrapped, TypeRole::Body) <= 80.5);
  }

  void linesThatAreThereStay() {
    const TypeScale type;
    QCOMPARE(type.wrapped(u"a\n\nb"_s, TypeRole::Mono, 500), u"a\n\nb"_s);
    QCOMPARE(type.size(u"a\n\nb"_s, TypeRole::Mono).height(), 3 * type.lineHeight(TypeRole::Mono));
  }

 private:
  QString m_general;
  QString m_fixed;
};

}  // namespace orrery

QTEST_MAIN(orrery::FontsTest)
#include "fonts_test.moc"
