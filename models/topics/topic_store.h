// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/topics/topic.h"

#include <QHash>
#include <QString>

namespace orrery {

/// The topics that come with the app, by id and language, read when first asked for.
class TopicStore {
 public:
  /// `root` holds a folder for each language: ":/notes" in the app.
  explicit TopicStore(QString root);

  /// `language`: "en" or "zh". An error names the file and the line.
  [[nodiscard]] Result<Topic> topic(const QString& id, const QString& language) const;

 private:
  QString m_root;
  mutable QHash<QString, Topic> m_read;
};

/// Which of a topic's languages goes with the interface's: "zh" for Chinese, else "en".
[[nodiscard]] QString topicLanguage();
/// Words by language ("en", "zh") in the one that goes with the interface's; in the other where that one is missing.
[[nodiscard]] QString inTopicLanguage(const QHash<QString, QString>& words);

/// Reads one topic file; see resources/notes/README.md for the form. Places in errors are line numbers.
[[nodiscard]] Result<Topic> parseTopic(const QString& id, const QString& markdown);

}  // namespace orrery
