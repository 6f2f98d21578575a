// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/caption.h"

#include "tests/views/pictures/sample_pictures.h"
#include "views/pictures/layout_faults.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

bool hasText(const Picture& picture, const QString& text) {
  return std::ranges::any_of(picture.items, [&](const Item& item) { return item.text.string.contains(text); });
}

Caption longCaption() {
  return {
      u"G4 等待：缓冲区已满，而且没有任何接收者，所以它排在 G3 之后 and waits until somebody takes a value out of the buffer"_s,
      u"ch <- 9 finds three of three slots taken, no receiver waiting: G4 joins sendq behind G3, and the scheduler "
      "runs another goroutine instead of it"_s,
      u"step 41 of 103"_s};
}

}  // namespace

class CaptionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aFramedPictureHasTheSizeThatWasAskedFor_data() {
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<bool>("talk");
    QTest::newRow("1280x720") << QSizeF(1280, 720) << false;
    QTest::newRow("1920x1080") << QSizeF(1920, 1080) << false;
    QTest::newRow("1280x720, talk") << QSizeF(1280, 720) << true;
    QTest::newRow("1920x1080, talk") << QSizeF(1920, 1080) << true;
  }
  void aFramedPictureHasTheSizeThatWasAskedFor() {
    QFETCH(QSizeF, size);
    QFETCH(bool, talk);
    const PictureOptions options{size, talk ? TypeScale::talk(size.height()) : TypeScale(), talk};
    const PictureOptions inside = insideFrame(longCaption(), options);
    QVERIFY(inside.available.height() > size.height() / 2);
    Picture picture = tests::manyBoxes(12, inside.available, 0, 0);
    picture.legend = tests::samplePicture(0, options.type).legend;
    const Picture frame = framed(picture, longCaption(), options);
    QCOMPARE(frame.size, size);
    const std::vector<QString> faults = layoutFaults(frame, options.type);
    QVERIFY2(faults.empty(), faults.empty() ? "" : qPrintable(faults.front()));
    QVERIFY(hasText(frame, u"step 41 of 103"_s));
    QVERIFY(hasText(frame, u"changing now"_s));
  }

  void aLargerPictureMakesALargerFrame() {
    const PictureOptions options{{400, 300}, TypeScale(), false};
    const Picture frame = framed(tests::samplePicture(0, options.type), longCaption(), options);
    QVERIFY(frame.size.width() > 1280);
    QVERIFY(layoutFaults(frame, options.type).empty());
  }

  void aCaptionWithoutDetailTakesLessRoom() {
    const PictureOptions options{{1280, 720}, TypeScale(), false};
    const Caption caption{u"G4 waits"_s, QString(), QString()};
    QVERIFY(insideFrame(caption, options).available.height() > insideFrame(longCaption(), options).available.height());
    QVERIFY(layoutFaults(framed(Picture{{200, 100}, {}, {}}, caption, options), options.type).empty());
  }

  void theLegendStandsBelowThePicture() {
    const PictureOptions options{{1280, 720}, TypeScale(), false};
    const Picture picture = tests::samplePicture(0, options.type);
    const Picture whole = withLegend(picture, options);
    QCOMPARE(whole.size.height(), picture.size.height() + legendHeight(picture.legend, options));
    QVERIFY(whole.legend.empty());
    QVERIFY(hasText(whole, u"changing now"_s));
    QVERIFY(layoutFaults(whole, options.type).empty());
    Picture without = picture;
    without.legend.clear();
    QVERIFY(withLegend(without, options) == without);
    QCOMPARE(legendHeight({}, options), 0.0);
  }

  void aLongLegendBreaksIntoLines() {
    const PictureOptions options{{300, 200}, TypeScale(), false};
    Picture picture{{300, 100}, {}, {}};
    for (int i = 0; i < 9; ++i) {
      picture.legend.push_back(
          {Role::Blue, Role::Blue, LegendMark::Circle, Dash::Solid, u"goroutine state %1"_s.arg(i)});
    }
    const Picture whole = withLegend(picture, options);
    QCOMPARE(whole.size.width(), 300.0);
    QVERIFY(layoutFaults(whole, options.type).empty());
  }
};

}  // namespace orrery

QTEST_MAIN(orrery::CaptionTest)
#include "caption_test.moc"
