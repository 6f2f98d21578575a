// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/catalogue.h"
#include "models/topics/topic_store.h"
#include "resources/init_resources.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

const QStringList kLanguages{u"en"_s, u"zh"_s};

QSet<QString> labelsOf(const Topic& topic) {
  QSet<QString> labels;
  for (const OutlineLine& line : topic.outline) {
    if (!line.label.isEmpty()) {
      labels.insert(line.label);
    }
  }
  return labels;
}

QString joined(const QSet<QString>& words) {
  QStringList sorted = words.values();
  sorted.sort();
  return sorted.join(u' ');
}

QString withoutCode(const QString& markdown) {
  static const QRegularExpression block(u"```.*?```"_s, QRegularExpression::DotMatchesEverythingOption);
  return QString(markdown).remove(block);
}

/// A topic's length as a reader feels it: words, and two Chinese characters for a word.
int lengthOf(const QString& text) {
  static const QRegularExpression word(u"[A-Za-z0-9_.]+|[\\x{4e00}-\\x{9fff}]{1,2}"_s);
  int count = 0;
  for (auto matches = word.globalMatch(text); matches.hasNext(); matches.next()) {
    ++count;
  }
  return count;
}

class TopicsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    initResources();
    for (const CatalogueEntry& entry : catalogue()) {
      const Exhibit& exhibit = *entry.exhibit;
      for (int i = 0; i < exhibit.stepKinds(); ++i) {
        const auto kind = static_cast<std::uint16_t>(i);
        m_labels[exhibit.topic(kind)].insert(exhibit.outlineLabel(kind));
      }
      m_told += exhibit.topics();
    }
    QVERIFY(!m_labels.isEmpty());
  }

  void anExhibitTellsTheTopicsOfItsSteps() {
    const QStringList named = m_labels.keys();
    QCOMPARE(m_told.size(), named.size());
    QCOMPARE(joined(QSet<QString>(m_told.begin(), m_told.end())), joined(QSet<QString>(named.begin(), named.end())));
  }

  void topics_are_complete_data() { eachTopic(); }
  void topics_are_complete() {
    QFETCH(QString, language);
    QFETCH(QString, id);
    const auto topic = m_store.topic(id, language);
    QVERIFY2(topic, topic ? "" : qUtf8Printable(topic.error().message()));
    QCOMPARE(joined(labelsOf(*topic)), joined(m_labels.value(id)));
  }

  void aTopicCanBeReadWhileAStepIsShown_data() { eachTopic(); }
  void aTopicCanBeReadWhileAStepIsShown() {
    QFETCH(QString, language);
    QFETCH(QString, id);
    const auto topic = m_store.topic(id, language);
    QVERIFY(topic);
    const int length = lengthOf(withoutCode(topic->text));
    QVERIFY2(length >= 100 && length <= 320, qUtf8Printable(QString::number(length)));
    QVERIFY2(topic->outline.size() >= 8 && topic->outline.size() <= 18,
             qUtf8Printable(QString::number(topic->outline.size())));
    QVERIFY2(topic->outlineOf.contains(u" · "_s), qUtf8Printable(topic->outlineOf));
  }

  void aTopicUsesOnlyWhatItsReaderCanShow_data() { eachTopic(); }
  void aTopicUsesOnlyWhatItsReaderCanShow() {
    static const QRegularExpression html(u"<[a-z/!]"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression code(u"`[^`]*`"_s);
    static const QRegularExpression heading(u"^#+ "_s, QRegularExpression::MultilineOption);
    static const QRegularExpression shortDashes(u"^\\|( *:?-{1,2}:? *\\|)"_s, QRegularExpression::MultilineOption);
    QFETCH(QString, language);
    QFETCH(QString, id);
    const auto topic = m_store.topic(id, language);
    QVERIFY(topic);
    for (const QString& part : {withoutCode(topic->text), withoutCode(topic->leavesOut)}) {
      QVERIFY(!QString(part).remove(code).contains(html));
      QVERIFY(!part.contains(heading));
      QVERIFY(!part.contains(shortDashes));
    }
  }

  void bothLanguagesHaveTheSameShape_data() {
    QTest::addColumn<QString>("id");
    for (const QString& id : m_labels.keys()) {
      QTest::newRow(qUtf8Printable(id)) << id;
    }
  }
  void bothLanguagesHaveTheSameShape() {
    QFETCH(QString, id);
    const auto english = m_store.topic(id, u"en"_s);
    const auto chinese = m_store.topic(id, u"zh"_s);
    QVERIFY(english);
    QVERIFY(chinese);
    QStringList englishLabels;
    QStringList chineseLabels;
    for (const OutlineLine& line : english->outline) {
      englishLabels.append(line.label);
    }
    for (const OutlineLine& line : chinese->outline) {
      chineseLabels.append(line.label);
    }
    QCOMPARE(chineseLabels, englishLabels);
    QCOMPARE(chinese->sources.size(), english->sources.size());
    QCOMPARE(chinese->text.count(u"```"_s), english->text.count(u"```"_s));
    QCOMPARE(chinese->text.count(u"\n|"_s), english->text.count(u"\n|"_s));
  }

  void everyTopicFileIsNamedBySomeStep() {
    for (const QString& language : kLanguages) {
      const QString root = u":/notes/"_s + language;
      QSet<QString> found;
      QDirIterator walk(root, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
      while (walk.hasNext()) {
        found.insert(walk.next().mid(root.size() + 1).chopped(3));
      }
      const QStringList named = m_labels.keys();
      QCOMPARE(joined(found), joined(QSet<QString>(named.begin(), named.end())));
    }
  }

 private:
  void eachTopic() const {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("id");
    for (const QString& language : kLanguages) {
      for (const QString& id : m_labels.keys()) {
        QTest::addRow("%s/%s", qUtf8Printable(language), qUtf8Printable(id)) << language << id;
      }
    }
  }

  TopicStore m_store{u":/notes"_s};
  QMap<QString, QSet<QString>> m_labels;  ///< that the steps use, by topic
  QStringList m_told;                     ///< the topics that the exhibits say they have
};

}  // namespace

}  // namespace orrery

QTEST_GUILESS_MAIN(orrery::TopicsTest)
#include "topics_test.moc"
