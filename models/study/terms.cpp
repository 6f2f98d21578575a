// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/terms.h"

#include "models/exhibit/json_reader.h"
#include "models/exhibit/json_text.h"
#include "models/notes/fold.h"
#include "models/study/tr.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <optional>

namespace orrery {

using namespace Qt::StringLiterals;
using study::Tr;

namespace {

constexpr int kLongestAlias = 2000;
constexpr int kLongestId = 100;
constexpr auto kAnd = " + "_L1;
constexpr auto kNot = " - "_L1;
constexpr QChar kOr = u'|';
constexpr QChar kNamed = u'$';
constexpr QChar kHeadingOnly = u'#';
constexpr QChar kLoose = u'~';

/// Reads one file. The first error is the one that is told.
class TermsReader {
 public:
  [[nodiscard]] Result<std::vector<TopicTerms>> read(const QJsonObject& root) {
    JsonReader reader{QJsonValue(root), QString()};
    reader.allowOnly({"orreryTerms"_L1, "exhibit"_L1, "words"_L1, "topics"_L1, "planned"_L1});
    const QString exhibit = reader.text("exhibit"_L1, QString(), kLongestId);
    m_words = reader.object("words"_L1);
    const QJsonObject topics = reader.object("topics"_L1);
    const QJsonObject planned = reader.object("planned"_L1);
    if (!reader.isGood()) {
      return failure(reader.error());
    }
    for (const QString& name : m_words.keys()) {
      (void)namedWords(name);
    }
    for (const QString& id : topics.keys()) {
      if (exhibit.isEmpty() || !id.startsWith(exhibit + u'/')) {
        fail({pointer(u"/topics"_s, id), quoted(id), quoted(exhibit + u"/…"_s)});
      }
      readEntry(id, exhibit, topics.value(id), pointer(u"/topics"_s, id));
    }
    for (const QString& id : planned.keys()) {
      readEntry(id, QString(), planned.value(id), pointer(u"/planned"_s, id));
    }
    return m_error ? Result<std::vector<TopicTerms>>(failure(*m_error)) : m_read;
  }

 private:
  void fail(const Error& error) {
    if (!m_error) {
      m_error = error;
    }
  }

  /// The words that `name` stands for. It may name others, but not itself.
  const QStringList& namedWords(const QString& name) {
    if (const auto known = m_named.constFind(name); known != m_named.constEnd()) {
      return *known;
    }
    const QString place = pointer(u"/words"_s, name);
    const QJsonValue value = m_words.value(name);
    QStringList words;
    if (!value.isString() || value.toString().size() > kLongestAlias) {
      fail({place, describe(value), Tr::tr("words with %1 between them").arg(quoted(QString(kOr)))});
    } else if (m_open.contains(name)) {
      fail({place, quoted(value.toString()), Tr::tr("words that do not lead back to %1").arg(quoted(kNamed + name))});
    } else {
      m_open.insert(name);
      words = readWords(value.toString(), place);
    }
    return *m_named.insert(name, words);
  }

  void readEntry(const QString& id, const QString& exhibit, const QJsonValue& value, const QString& place) {
    JsonReader reader(value, place);
    TopicTerms entry{id, exhibit, {}, {}, {}};
    if (exhibit.isEmpty()) {
      reader.allowOnly({"title"_L1, "en"_L1, "zh"_L1});
      JsonReader title(QJsonValue(reader.object("title"_L1)), reader.placeOf("title"_L1));
      title.allowOnly({"en"_L1, "zh"_L1});
      entry.titleEn = title.text("en"_L1, kLongestAlias);
      entry.titleZh = title.text("zh"_L1, kLongestAlias);
      if (!title.isGood()) {
        reader.fail(title.error());
      }
    } else {
      reader.allowOnly({"en"_L1, "zh"_L1});
    }
    for (const QLatin1StringView language : {"en"_L1, "zh"_L1}) {
      const QJsonArray list = reader.list(language);
      if (list.isEmpty()) {
        reader.fail({reader.placeOf(language), Tr::tr("nothing"), Tr::tr("at least one alias")});
      }
      for (qsizetype i = 0; i < list.size(); ++i) {
        entry.aliases.push_back(readAlias(list.at(i), pointer(reader.placeOf(language), i)));
      }
    }
    if (!reader.isGood()) {
      fail(reader.error());
    }
    m_read.push_back(std::move(entry));
  }

  [[nodiscard]] Alias readAlias(const QJsonValue& value, const QString& place) {
    Alias alias;
    if (!value.isString() || value.toString().size() > kLongestAlias) {
      fail({place, describe(value), Tr::tr("a text of at most %1 characters").arg(kLongestAlias)});
      return alias;
    }
    QString text = value.toString();
    while (text.startsWith(kHeadingOnly) || text.startsWith(kLoose)) {
      (text.startsWith(kHeadingOnly) ? alias.isHeadingOnly : alias.isLoose) = true;
      text.remove(0, 1);
    }
    const QStringList parts = text.split(kNot);
    for (const QString& words : parts.first().split(kAnd)) {
      alias.all.append(readWords(words, place).join(kOr));
    }
    for (qsizetype i = 1; i < parts.size(); ++i) {
      alias.none.append(readWords(parts.at(i), place));
    }
    return alias;
  }

  /// "a|b|$name": the words, folded.
  [[nodiscard]] QStringList readWords(const QString& text, const QString& place) {
    QStringList words;
    for (const QString& part : text.split(kOr)) {
      const QString word = part.trimmed();
      if (word.startsWith(kNamed)) {
        const QString name = word.mid(1);
        if (m_words.contains(name)) {
          words.append(namedWords(name));
        } else {
          fail({place, quoted(word), Tr::tr("one of the names under %1").arg(u"/words"_s)});
        }
        continue;
      }
      const QString plain = folded(word);
      if (plain.isEmpty()) {
        fail({place, quoted(text), Tr::tr("words with letters, Han characters or digits")});
      }
      words.append(plain);
    }
    words.removeDuplicates();
    return words;
  }

  QJsonObject m_words;
  QHash<QString, QStringList> m_named;  ///< those read
  QSet<QString> m_open;                 ///< those whose reading has begun
  std::vector<TopicTerms> m_read;
  std::optional<Error> m_error;
};

}  // namespace

Result<std::vector<TopicTerms>> parseTerms(const QByteArray& json) {
  QJsonParseError wrong{};
  const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
  if (!document.isObject()) {
    const bool isJson = wrong.error == QJsonParseError::NoError;
    return failure({isJson ? QString() : Tr::tr("byte %1").arg(wrong.offset),
                    isJson ? Tr::tr("a list") : wrong.errorString(), Tr::tr("terms in JSON")});
  }
  const QJsonValue version = document.object().value("orreryTerms"_L1);
  if (!version.isDouble() || version.toDouble() != kTermsVersion) {
    return failure({u"/orreryTerms"_s, describe(version), Tr::tr("version %1").arg(kTermsVersion)});
  }
  return TermsReader().read(document.object());
}

Result<std::vector<TopicTerms>> readTerms(const QString& root) {
  std::vector<TopicTerms> all;
  QSet<QString> ids;
  const QDir folder(root);
  for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
      return failure({file.fileName(), file.errorString(), {}});
    }
    auto read = parseTerms(file.readAll());
    if (!read) {
      return failure(read.error().within(file.fileName()));
    }
    for (TopicTerms& entry : *read) {
      if (ids.contains(entry.id)) {
        return failure({file.fileName(), quoted(entry.id), Tr::tr("an id that no other file has")});
      }
      ids.insert(entry.id);
      all.push_back(std::move(entry));
    }
  }
  return all;
}

}  // namespace orrery
