// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/init_resources.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString sourceFolder(QStringView folder) { return u"" ORRERY_SOURCE_DIR "/resources/"_s % folder; }

/// The files below a folder, as paths relative to it.
QSet<QString> filesBelow(const QString& folder, const QString& pattern) {
  QSet<QString> files;
  QDirIterator walk(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
  while (walk.hasNext()) {
    files.insert(walk.next().mid(folder.size() + 1));
  }
  return files;
}

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class ResourcesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { orrery::initResources(); }

  void everyFileIsEmbedded_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("English notes") << u"notes/en"_s << u"*.md"_s;
    QTest::newRow("Chinese notes") << u"notes/zh"_s << u"*.md"_s;
    QTest::newRow("scenarios") << u"scenarios"_s << u"*.json"_s;
    QTest::newRow("icons") << u"icons"_s << u"*.svg"_s;
  }

  void everyFileIsEmbedded() {
    QFETCH(QString, folder);
    QFETCH(QString, pattern);
    const QSet<QString> files = filesBelow(sourceFolder(folder), pattern);
    QVERIFY(!files.isEmpty());
    QCOMPARE(filesBelow(u":/"_s + folder, pattern), files);
    for (const QString& file : files) {
      const QByteArray content = contentOf(sourceFolder(folder) % u'/' % file);
      QVERIFY2(!content.isEmpty(), qUtf8Printable(file));
      QCOMPARE(contentOf(u":/"_s % folder % u'/' % file), content);
    }
  }

  void everyNoteIsThereInBothLanguages() {
    const QSet<QString> english = filesBelow(u":/notes/en"_s, u"*.md"_s);
    const QSet<QString> chinese = filesBelow(u":/notes/zh"_s, u"*.md"_s);
    QVERIFY2((english - chinese).isEmpty(), qUtf8Printable(QStringList((english - chinese).values()).join(u' ')));
    QVERIFY2((chinese - english).isEmpty(), qUtf8Printable(QStringList((chinese - english).values()).join(u' ')));
  }

  void everyIconCanBeDrawn() {
    for (const QString& file : filesBelow(u":/icons"_s, u"*.svg"_s)) {
      QVERIFY2(QSvgRenderer(u":/icons/"_s + file).isValid(), qUtf8Printable(file));
    }
  }
};

}  // namespace

QTEST_GUILESS_MAIN(ResourcesTest)
#include "resources_test.moc"
