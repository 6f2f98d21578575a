// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topics/topic_store.h"

#include <QFile>
#include <QLocale>

namespace orrery {

TopicStore::TopicStore(QString root) : m_root(std::move(root)) {}

Result<Topic> TopicStore::topic(const QString& id, const QString& language) const {
  const QString path = m_root % u'/' % language % u'/' % id % QStringLiteral(".md");
  if (const auto known = m_read.constFind(path); known != m_read.constEnd()) {
    return *known;
  }
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    return failure({path, file.errorString(), QString()});
  }
  auto topic = parseTopic(id, QString::fromUtf8(file.readAll()));
  if (!topic) {
    return failure(topic.error().within(path));
  }
  m_read.insert(path, *topic);
  return topic;
}

QString topicLanguage() {
  return QLocale().language() == QLocale::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
}

QString inTopicLanguage(const QHash<QString, QString>& words) {
  const QString wanted = words.value(topicLanguage());
  return wanted.isEmpty() && !words.isEmpty() ? words.cbegin().value() : wanted;
}

}  // namespace orrery
