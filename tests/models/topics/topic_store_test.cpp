// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topics/topic_store.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

QString topicText(const QString& title) {
  return u"# %1\ntext\n## Outline: f · g.go\n```outline\nadd #add\n```\n## What this leaves out\nmuch\n## Sources\n- g.go\n"_s
      .arg(title);
}

class TopicStoreTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    write(u"en/counter/add.md"_s, topicText(u"Adding"_s));
    write(u"zh/counter/add.md"_s, topicText(u"增加"_s));
    write(u"en/counter/broken.md"_s, u"# Broken\ntext\n## Origins\n"_s);
  }

  void aTopicIsFoundByItsIdAndLanguage() {
    const TopicStore store(m_folder.path());
    const auto english = store.topic(u"counter/add"_s, u"en"_s);
    const auto chinese = store.topic(u"counter/add"_s, u"zh"_s);
    QVERIFY(english);
    QVERIFY(chinese);
    QCOMPARE(english->id, u"counter/add"_s);
    QCOMPARE(english->title, u"Adding"_s);
    QCOMPARE(chinese->title, u"增加"_s);
  }

  void aTopicIsReadOnce() {
    write(u"en/counter/once.md"_s, topicText(u"First"_s));
    const TopicStore store(m_folder.path());
    QVERIFY(store.topic(u"counter/once"_s, u"en"_s));
    QVERIFY(QFile::remove(m_folder.filePath(u"en/counter/once.md"_s)));
    const auto again = store.topic(u"counter/once"_s, u"en"_s);
    QVERIFY(again);
    QCOMPARE(again->title, u"First"_s);
  }

  void aMissingTopicIsAnErrorWithItsFile() {
    const TopicStore store(m_folder.path());
    const auto topic = store.topic(u"counter/none"_s, u"en"_s);
    QVERIFY(!topic);
    QVERIFY2(topic.error().place.endsWith(u"/en/counter/none.md"_s), qUtf8Printable(topic.error().place));
    QVERIFY(!topic.error().found.isEmpty());
  }

  void anErrorInATopicHasFileAndLine() {
    const TopicStore store(m_folder.path());
    const auto topic = store.topic(u"counter/broken"_s, u"en"_s);
    QVERIFY(!topic);
    QVERIFY2(topic.error().place.endsWith(u"/en/counter/broken.md: line 3"_s), qUtf8Printable(topic.error().place));
  }

  void wordsComeInTheInterfacesLanguageOrInTheOther() {
    const QHash<QString, QString> both{{u"en"_s, u"word"_s}, {u"zh"_s, u"词"_s}};
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Chinese));
    const QString chinese = inTopicLanguage(both);
    QLocale::setDefault(QLocale(QLocale::German));
    const QString english = inTopicLanguage(both);
    const QString other = inTopicLanguage({{u"zh"_s, u"词"_s}});
    QLocale::setDefault(before);
    QCOMPARE(chinese, u"词"_s);
    QCOMPARE(english, u"word"_s);
    QCOMPARE(other, u"词"_s);
    QVERIFY(inTopicLanguage({}).isEmpty());
  }

  void aTopicThatWasMissingIsFoundOnceItIsThere() {
    const TopicStore store(m_folder.path());
    QVERIFY(!store.topic(u"counter/later"_s, u"en"_s));
    write(u"en/counter/later.md"_s, topicText(u"Later"_s));
    QVERIFY(store.topic(u"counter/later"_s, u"en"_s));
  }

 private:
  void write(const QString& path, const QString& text) {
    const QString whole = m_folder.filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(whole).path()));
    QFile file(whole);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text.toUtf8()), text.toUtf8().size());
  }

  QTemporaryDir m_folder;
};

}  // namespace

}  // namespace orrery

QTEST_GUILESS_MAIN(orrery::TopicStoreTest)
#include "topic_store_test.moc"
