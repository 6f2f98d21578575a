// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/init_resources.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// One text of a .ts file.
struct Message {
  QString source;
  QStringList translations;  ///< one, or one for each plural form
  bool isFinished = true;
};

/// Reads a <translation>: its text, or its plural forms.
QStringList readTranslations(QXmlStreamReader& xml) {
  QStringList forms;
  QString text;
  while (xml.readNext() != QXmlStreamReader::EndElement) {
    if (xml.isStartElement()) {
      forms.append(xml.readElementText());
    } else {
      text += xml.text();
    }
  }
  return forms.isEmpty() ? QStringList{text} : forms;
}

Message readMessage(QXmlStreamReader& xml) {
  Message message;
  while (xml.readNextStartElement()) {
    if (xml.name() == "source"_L1) {
      message.source = xml.readElementText();
    } else if (xml.name() == "translation"_L1) {
      message.isFinished = !xml.attributes().hasAttribute("type"_L1);
      message.translations = readTranslations(xml);
    } else {
      xml.skipCurrentElement();
    }
  }
  return message;
}

QString fileOf(const QString& language) {
  return u"" ORRERY_SOURCE_DIR "/resources/translations/orrery_"_s % language % u".ts"_s;
}

QStringList contextsOf(const QString& language) {
  QFile file(fileOf(language));
  QStringList contexts;
  if (!file.open(QIODevice::ReadOnly)) {
    return {u"(the file cannot be read)"_s};
  }
  QXmlStreamReader xml(&file);
  while (!xml.atEnd()) {
    if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "name"_L1) {
      contexts.append(xml.readElementText());
    }
  }
  return contexts;
}

std::vector<Message> messagesOf(const QString& language) {
  QFile file(fileOf(language));
  std::vector<Message> messages;
  if (!file.open(QIODevice::ReadOnly)) {
    return messages;
  }
  QXmlStreamReader xml(&file);
  while (!xml.atEnd()) {
    if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "message"_L1) {
      messages.push_back(readMessage(xml));
    }
  }
  return messages;
}

/// "%1", "%L2", "%n", ... of a text, in order of name.
QStringList argumentsOf(const QString& text) {
  static const QRegularExpression kArgument(u"%L?(\\d+|n)"_s);
  QStringList found;
  for (const auto& match : kArgument.globalMatch(text)) {
    found.append(match.captured(1));
  }
  std::sort(found.begin(), found.end());
  found.removeDuplicates();
  return found;
}

class TranslationsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { orrery::initResources(); }

  void everyTextIsTranslated_data() { languages(); }
  void everyTextIsTranslated() {
    QFETCH(QString, language);
    const std::vector<Message> messages = messagesOf(language);
    QVERIFY(!messages.empty());
    for (const Message& message : messages) {
      QVERIFY2(message.isFinished, qUtf8Printable(message.source));
      QVERIFY2(!message.translations.contains(QString()), qUtf8Printable(message.source));
    }
  }

  void everyTranslationKeepsTheArguments_data() { languages(); }
  void everyTranslationKeepsTheArguments() {
    QFETCH(QString, language);
    for (const Message& message : messagesOf(language)) {
      for (const QString& translation : message.translations) {
        QCOMPARE(argumentsOf(translation), argumentsOf(message.source));
      }
    }
  }

  // Where lupdate loses its way in a source, a text lands in a context that nobody asks for.
  void everyTextBelongsToALibrary_data() { languages(); }
  void everyTextBelongsToALibrary() {
    QFETCH(QString, language);
    for (const QString& context : contextsOf(language)) {
      QVERIFY2(context.startsWith("Orrery"_L1), qUtf8Printable(context));
    }
  }

  void everyLanguageIsEmbedded_data() { languages(); }
  void everyLanguageIsEmbedded() {
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/orrery_"_s % language % u".qm"_s));
    QVERIFY(!translator.isEmpty());
  }

 private:
  static void languages() {
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s;
  }
};

}  // namespace

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
