// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stage/exporter.h"

#include "tests/views/pictures/sample_pictures.h"

#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <csignal>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

ExportOptions options(QSize size) {
  ExportOptions chosen;
  chosen.size = size;
  chosen.title = u"Full buffer"_s;
  return chosen;
}

Picture sample() { return tests::samplePicture(0, TypeScale()); }

QByteArray contentOf(const QString& file) {
  QFile input(file);
  return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

// While it lives, files cannot grow past a few bytes: what a full disk does.
class FullDisk {
 public:
  FullDisk() : m_previousHandler(std::signal(SIGXFSZ, SIG_IGN)) {
    getrlimit(RLIMIT_FSIZE, &m_previous);
    rlimit small = m_previous;
    small.rlim_cur = 64;
    setrlimit(RLIMIT_FSIZE, &small);
  }
  ~FullDisk() {
    setrlimit(RLIMIT_FSIZE, &m_previous);
    std::signal(SIGXFSZ, m_previousHandler);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;
  FullDisk(FullDisk&&) = delete;
  FullDisk& operator=(FullDisk&&) = delete;

 private:
  rlimit m_previous{};
  void (*m_previousHandler)(int);
};

using Export = Result<void> (*)(const ExportOptions&, const QString&);
struct Format {
  const char* name;
  Export write;
};
const Format kFormats[] = {
    {"png", [](const ExportOptions& chosen, const QString& file) { return exportPng(sample(), chosen, file); }},
    {"svg", [](const ExportOptions& chosen, const QString& file) { return exportSvg(sample(), chosen, file); }},
    {"pdf", [](const ExportOptions& chosen, const QString& file) { return exportPdf({sample()}, chosen, file); }},
};

void addFormats() {
  QTest::addColumn<int>("format");
  for (int i = 0; i < 3; ++i) {
    QTest::newRow(kFormats[i].name) << i;
  }
}

}  // namespace

class ExporterTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aPngHasItsSizeAndTitle() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.png"_s);
    QVERIFY(exportPng(sample(), options({640, 360}), file));
    QImageReader reader(file);
    const QImage image = reader.read();
    QCOMPARE(image.size(), QSize(640, 360));
    QCOMPARE(image.text(u"Title"_s), u"Full buffer"_s);
    QCOMPARE(image.text(u"Software"_s), u"Orrery"_s);
    QCOMPARE(image.pixelColor(0, 0), Theme::light().color(Role::Surface));
  }

  void theSameExportGivesTheSameBytes_data() { addFormats(); }
  void theSameExportGivesTheSameBytes() {
    QFETCH(int, format);
    const QTemporaryDir folder;
    QVERIFY(kFormats[format].write(options({640, 360}), folder.filePath(u"a"_s)));
    QVERIFY(kFormats[format].write(options({640, 360}), folder.filePath(u"b"_s)));
    QByteArray first = contentOf(folder.filePath(u"a"_s));
    QVERIFY(!first.isEmpty());
    // A PDF holds the time of its making and a random id.
    if (qstrcmp(kFormats[format].name, "pdf") != 0) {
      QCOMPARE(first, contentOf(folder.filePath(u"b"_s)));
    }
  }

  void anSvgLooksLikeThePng() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.svg"_s);
    const ExportOptions chosen = options({1280, 664});
    QVERIFY(exportSvg(sample(), chosen, file));
    QSvgRenderer renderer(file);
    QVERIFY(renderer.isValid());
    QImage drawn(chosen.size, QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();
    const QImage image = renderedImage(sample(), chosen);
    // Antialiasing and hinting differ; a shape or a text that is missing would differ in much more.
    int different = 0;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) {
        different += qAbs(qGray(image.pixel(x, y)) - qGray(drawn.pixel(x, y))) > 100 ? 1 : 0;
      }
    }
    QVERIFY2(different < image.width() * image.height() / 200, qPrintable(QString::number(different)));
  }

  void anSvgNeedsNoFonts() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.svg"_s);
    QVERIFY(exportSvg(sample(), options({640, 360}), file));
    QVERIFY(!contentOf(file).contains("<text"));
    QVERIFY(contentOf(file).contains("<title>Full buffer</title>"));
  }

  void aPdfHasAPageForEachPicture() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.pdf"_s);
    QVERIFY(exportPdf({sample(), tests::samplePicture(1, TypeScale()), sample()}, options({640, 360}), file));
    const QByteArray content = contentOf(file);
    QVERIFY(content.startsWith("%PDF"));
    QVERIFY(content.contains("/Count 3"));
    // 640 x 360 at 96 to the inch, in points of 72.
    QVERIFY(content.contains("/MediaBox [0 0 480.000000 270.000000]") || content.contains("/MediaBox [0 0 480 270]"));
  }

  void aPdfWithoutPicturesIsRefused() {
    const QTemporaryDir folder;
    const auto result = exportPdf({}, options({640, 360}), folder.filePath(u"a.pdf"_s));
    QVERIFY(!result);
    QVERIFY(result.error().place.contains(u"a.pdf"_s));
    QVERIFY(!QFile::exists(folder.filePath(u"a.pdf"_s)));
  }

  void aFolderThatIsNotThereIsNamed_data() { addFormats(); }
  void aFolderThatIsNotThereIsNamed() {
    QFETCH(int, format);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"missing/a"_s);
    const auto result = kFormats[format].write(options({64, 36}), file);
    QVERIFY(!result);
    QCOMPARE(result.error().place, file);
    QVERIFY(!result.error().found.isEmpty());
    QVERIFY(!result.error().expected.isEmpty());
  }

  void aFolderIsNoFile_data() { addFormats(); }
  void aFolderIsNoFile() {
    QFETCH(int, format);
    const QTemporaryDir folder;
    const auto result = kFormats[format].write(options({64, 36}), folder.path());
    QVERIFY(!result);
    QCOMPARE(result.error().place, folder.path());
    QVERIFY(QDir(folder.path()).exists());
  }

  void aFullDiskLeavesTheOldFile_data() { addFormats(); }
  void aFullDiskLeavesTheOldFile() {
    QFETCH(int, format);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a"_s);
    {
      QFile old(file);
      QVERIFY(old.open(QIODevice::WriteOnly));
      old.write("old");
    }
    Result<void> result;
    {
      const FullDisk full;
      result = kFormats[format].write(options({640, 360}), file);
    }
    QVERIFY(!result);
    QCOMPARE(result.error().place, file);
    QCOMPARE(contentOf(file), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
  }

  void anImpossibleSizeIsRefused_data() { addFormats(); }
  void anImpossibleSizeIsRefused() {
    QFETCH(int, format);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a"_s);
    for (const QSize size : {QSize(0, 100), QSize(100, -1), QSize(kMostExportSide + 1, 10)}) {
      const auto result = kFormats[format].write(options(size), file);
      QVERIFY(!result);
      QVERIFY(result.error().found.contains(QString::number(size.width())));
      QVERIFY(!QFile::exists(file));
    }
    QVERIFY(renderedImage(sample(), options({0, 0})).isNull());
  }

  void aSmallPictureIsEnlargedAndAnEmptyOneIsBackground() {
    Picture small;
    small.size = {10, 10};
    Item item;
    item.key = Key::of(1, 1);
    item.shape = Rectangle{};
    item.rect = {0, 0, 10, 10};
    item.fill = Role::Blue;
    small.items.push_back(item);
    const QImage image = renderedImage(small, options({200, 100}));
    QCOMPARE(image.pixelColor(52, 2), Theme::light().color(Role::Blue));
    QCOMPARE(image.pixelColor(20, 50), Theme::light().color(Role::Surface));
    QCOMPARE(renderedImage({}, options({20, 20})).pixelColor(10, 10), Theme::light().color(Role::Surface));
  }

  void aPixelRatioMakesMorePixels() {
    const QImage image = renderedImage(sample(), options({640, 360}), 2);
    QCOMPARE(image.size(), QSize(1280, 720));
    QCOMPARE(image.devicePixelRatio(), 2.0);
  }
};

}  // namespace orrery

QTEST_MAIN(orrery::ExporterTest)
#include "exporter_test.moc"
